#pragma once

#include "widgets/charts/chart_data.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// Cost of each training run: what it is made of on hardware of one's own, stacked, beside the same hours
/// rented. Each part's id is the tag of its result.
charts::ChartData costBreakdownChart(const PlanView& view);

/// Electricity over cost in three readings of cost, for each run and all of them.
charts::ChartData electricityShareChart(const PlanView& view);

/// The same in numbers, a row per run and one for all of them.
ResultTable costTable(const PlanView& view);

/// "prices of 2023", or that no year is stated.
QString priceYearText(const PlanView& view);
/// "Cost by training run, where it goes", in the words of what the plan has.
QString costBreakdownTitle(const PlanView& view);

}  // namespace wattplan
