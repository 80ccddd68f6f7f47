#pragma once

#include <vector>

#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// A batch of a service's replica: what one reader sees and what an accelerator yields.
struct LatencyPoint {
    double batch = 0.0;
    double timePerToken = 0.0;   ///< [s]
    double interactivity = 0.0;  ///< tokens a second that one reader sees [token/s]
    double throughput = 0.0;     ///< output tokens of an accelerator, prompts read [token/s]
};

/// Throughput against interactivity of a service on the replica that it has, for batches from 1 to what
/// memory holds, about eight to a doubling: the equations of the graph at the operands of its search.
/// Calibrated as the service is. Empty where the service is not computed or nothing fits.
std::vector<LatencyPoint> latencyCurve(const Object& service, const PlanModel& model);

}  // namespace wattplan::analysis
