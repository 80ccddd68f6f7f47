#pragma once

#include <QString>

#include "core/units/boundary.h"

namespace wattplan::text {

/// Where a power or energy is measured, in a word or two: "IT", "facility"; "" for none.
QString boundaryText(Boundary boundary);

/// The same as a full phrase for tooltips: "measured at the servers: accelerators, hosts and fans".
QString boundaryHelp(Boundary boundary);

}  // namespace wattplan::text
