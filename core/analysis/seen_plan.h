#pragma once

#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// A plan as a what-if sees it, and its results. Both outlive what is made of it.
struct SeenPlan {
    const Plan* plan = nullptr;
    const PlanModel* model = nullptr;
};

}  // namespace wattplan::analysis
