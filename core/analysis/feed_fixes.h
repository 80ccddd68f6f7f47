#pragma once

#include <vector>

#include "core/analysis/fixes.h"

namespace wattplan::analysis {

/// Ways to end a shortfall of a facility's feed: the step in force raised, or a larger one added.
std::vector<Fix> feedFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                           const PlanModel& model);

}  // namespace wattplan::analysis
