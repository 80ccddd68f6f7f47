#pragma once

#include "widgets/charts/chart_data.h"
#include "widgets/pages/sweep_cells.h"

namespace wattplan {

/// A result (by its place in the sweep) over the inputs: a line over a number, bars over a choice, a heat map
/// over two inputs, with contours where both are numbers. The limit of the first result and where it is
/// crossed are marked. The id of a mark, bar or cell is that of the sweep's cell, from 1.
charts::ChartData sweepChart(const PlanView& view, const SweepAnswer& answer, std::size_t result);

/// A row for each place where the first result crosses the limit.
ResultTable crossingsFound(const PlanView& view, const SweepAnswer& answer);
/// How often the limit is crossed, or which side of it the result stays on.
QString crossingText(const PlanView& view, const SweepAnswer& answer);
}  // namespace wattplan
