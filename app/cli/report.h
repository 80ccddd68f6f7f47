#pragma once

#include "app/cli/command.h"

namespace wattplan::cli {

// Through the desktop program: it draws the charts, and this one links no drawing.

/// Writes the report of a plan to a file: as PDF, HTML or slides; or its decision memo.
Outcome report(const Request& request);
/// Writes the charts and tables of all pages into a folder.
Outcome charts(const Request& request);

}  // namespace wattplan::cli
