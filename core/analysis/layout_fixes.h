#pragma once

#include <vector>

#include "core/analysis/fixes.h"

namespace wattplan::analysis {

/// Ways to make a run fit the memory of its accelerators, each alone enough: what is given changed to the
/// nearest value that fits, the whole layout left to the search, or, where nothing of that does, more
/// systems.
std::vector<Fix> layoutFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                             const PlanModel& model);

}  // namespace wattplan::analysis
