#pragma once

#include <set>

#include "core/analysis/checks.h"

namespace wattplan::analysis {

/// Checks of services and of the networks of clusters, at the end of `found`. Returns the objects whose
/// infeasibility they explain.
std::set<ObjectId> addServiceChecks(const Plan& plan, const PlanModel& model, std::vector<Check>& found);

}  // namespace wattplan::analysis
