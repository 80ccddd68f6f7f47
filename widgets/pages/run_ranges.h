#pragma once

#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/pages/growth_chart.h"

namespace wattplan {

class Ranges;

/// The training compute of the plan's runs on the growth chart.
std::vector<ResultAddress> runResults(const GrowthFigures& figures);
/// Draws a line from P10 to P90 through each run that varies.
void addRunRanges(charts::ChartData& chart, const GrowthFigures& figures, const Ranges& ranges);

}  // namespace wattplan
