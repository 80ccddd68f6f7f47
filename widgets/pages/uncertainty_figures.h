#pragma once

#include "widgets/charts/chart_data.h"
#include "widgets/document/uncertainty_study.h"
#include "widgets/pages/plan_view.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// How far each range moves the result from its P10 to its P90 by itself, greatest first. The id of a bar is
/// the tag of its input.
charts::ChartData tornadoChart(const PlanView& view, const Uncertainty& found);

/// The ends of what the charts below show of a result, in base units: P0.1 and P99.9.
std::pair<double, double> shownSpan(const Uncertainty& found);
/// How many draws in a hundred lie in each of equal steps; what lies under the threshold is darker.
charts::ChartData densityChart(const PlanView& view, const Uncertainty& found, double threshold);
/// The share of draws up to each value.
charts::ChartData cumulativeChart(const PlanView& view, const Uncertainty& found, double threshold);
/// Draws of two results, a point each.
charts::ChartData pairsChart(const PlanView& view, const Uncertainty& found);

/// P5 to P95, and the interval in which each lies with 95 % confidence.
ResultTable percentileTable(const PlanView& view, const Uncertainty& found);
/// First and total Sobol indices of each input, with their intervals, and by how much knowing it narrows.
ResultTable indexTable(const PlanView& view, const Uncertainty& found);

/// "87 % chance under 40 MW".
QString chanceSentence(const PlanView& view, const Uncertainty& found, double threshold);
/// "12 of 4,096 draws have no value: …"; "" where all have one.
QString failureSentence(const PlanView& view, const Uncertainty& found);
/// "Knowing MFU of GPT-3 would narrow Cost, owned by 41 %."
QString narrowingSentence(const PlanView& view, const Uncertainty& found);

}  // namespace wattplan
