#pragma once

#include <vector>

#include "core/analysis/fixes.h"

namespace wattplan::analysis {

/// Ways to make a model fit the replicas of a service: fewer bits, the fewest accelerators of a replica that
/// hold it, and the batch that memory holds in place of one that is pinned.
std::vector<Fix> serviceFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                              const PlanModel& model);

}  // namespace wattplan::analysis
