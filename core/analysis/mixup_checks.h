#pragma once

#include <vector>

#include "core/analysis/checks.h"

namespace wattplan::analysis {

/// Figures that were taken for their neighbours, each seen from its size (MODEL 11):
/// - a bandwidth of an efficiency or serving class, twice or more what the library has for accelerators of
///   that generation: both directions together, or Gb/s (linkBothWays);
/// - memory in GiB of an accelerator, where makers print their number with "GB" (memoryInGiB);
/// - water of a grid of 5 L/kWh or more: withdrawn, or evaporated from reservoirs (waterWithdrawn);
/// - a service that grows more than fourfold a year (growthBeyondKnown).
std::vector<Check> mixupChecks(const Object& object, const catalog::Catalogue& catalogue);

}  // namespace wattplan::analysis
