#pragma once

#include "widgets/charts/chart_data.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// Location-based carbon of each training run.
charts::ChartData carbonChart(const PlanView& view);
/// On-site water of each training run.
charts::ChartData waterChart(const PlanView& view);

/// Energy, carbon and water in numbers, a row per run and one for all of them.
ResultTable carbonTable(const PlanView& view);
/// Grid carbon and WUE of each facility, and where they come from.
ResultTable sourceTable(const PlanView& view);

}  // namespace wattplan
