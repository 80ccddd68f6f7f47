#pragma once

#include <vector>

#include "core/analysis/checks.h"

namespace wattplan::analysis {

/// Peaks of an accelerator that can't be dense: 1.8 to 2.2 times that of the library for the same
/// accelerator, by its row or its name (sparsePeak); where the library does not know it, more FLOP/s for a
/// watt of TDP than any product launched by then (peakBeyondKnown). Sparsity of 2:4 doubles what data sheets
/// print since 2020.
std::vector<Check> peakChecks(const Object& accelerator, const catalog::Catalogue& catalogue);

}  // namespace wattplan::analysis
