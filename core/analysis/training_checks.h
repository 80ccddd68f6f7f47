#pragma once

#include <vector>

#include "core/analysis/checks.h"

namespace wattplan::analysis {

/// What keeps a training run from its layout, and where its batch or data leave what is known to work.
std::vector<Check> trainingChecks(const Object& run, const Plan& plan, const PlanModel& model);

/// Whether a broken limit is one that trainingChecks() says in full.
bool isTrainingCheck(const Label& reason);

}  // namespace wattplan::analysis
