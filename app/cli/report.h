#pragma once

#include "app/cli/command.h"

namespace wattplan::cli {

/// Writes the report of a plan to a .pdf or .html file, through the desktop program: it draws the charts, and
/// this one links no drawing.
Outcome report(const Request& request);

}  // namespace wattplan::cli
