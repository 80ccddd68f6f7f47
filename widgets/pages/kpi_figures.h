#pragma once

#include <array>
#include <span>
#include <vector>

#include "widgets/pages/kpi_tile.h"
#include "widgets/pages/plan_view.h"

namespace wattplan {

class Ranges;

/// The six figures of the overview, of one training run or (invalid) of the whole plan: training energy, peak
/// facility power, cost owned, cost rented, electricity of full cost, carbon.
std::array<KpiFigure, 6> kpiFigures(const PlanView& view, ObjectId run);

/// The results of figures that have a number.
std::vector<ResultAddress> resultsOf(std::span<const KpiFigure> figures);
/// Shows the figures as their ranges, where they have one: P50, and below it P10 and P90.
void showRanges(std::span<KpiFigure> figures, const Ranges& ranges, const text::NumberFormat& numbers);

}  // namespace wattplan
