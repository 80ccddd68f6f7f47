#pragma once

#include <vector>

#include "core/analysis/fixes.h"

namespace wattplan::analysis {

/// Ways to bring runs, clusters and the months of the plan together: a run started on another day, a cluster
/// kept longer, the plan begun earlier or made longer.
std::vector<Fix> scheduleFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                               const PlanModel& model);

}  // namespace wattplan::analysis
