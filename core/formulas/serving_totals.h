#pragma once

#include "core/formulas/cost.h"

namespace wattplan::formulas {

/// What a service takes of its facility over the months of the plan: energy at three boundaries, carbon,
/// water, cost; and of these the share of a request and of a million tokens, by what the accelerators' time
/// went into: prompt tokens, cached prompt tokens, output tokens (MODEL 3.4).
RunTotals recordServiceTotals(Recorder& recorder, const Service& service, const Cluster& cluster,
                              const Facility& facility, const FixedCosts& fixed);

}  // namespace wattplan::formulas
