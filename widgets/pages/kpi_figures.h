#pragma once

#include <array>

#include "widgets/pages/kpi_tile.h"
#include "widgets/pages/plan_view.h"

namespace wattplan {

/// The six figures of the overview, of one training run or (invalid) of the whole plan: training energy, peak
/// facility power, cost owned, cost rented, electricity of full cost, carbon.
std::array<KpiFigure, 6> kpiFigures(const PlanView& view, ObjectId run);

}  // namespace wattplan
