#pragma once

#include "core/formulas/recorder.h"

namespace wattplan::formulas {

/// The first month of the plan's series, and their number.
struct Horizon {
    Date firstMonth{};
    int months = 60;
};
Horizon horizonOf(const Plan& plan);

/// Records every formula of a plan: clusters with their runs, facilities, costs, growth, totals.
void recordPlan(Recorder& recorder);

}  // namespace wattplan::formulas
