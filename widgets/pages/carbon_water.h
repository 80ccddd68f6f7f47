#pragma once

#include <array>

#include "widgets/charts/chart_data.h"
#include "widgets/pages/kpi_figures.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// Location-based and embodied carbon of each training run.
charts::ChartData carbonChart(const PlanView& view);
/// "Carbon and water by training run", in the words of what the plan has.
QString carbonTableTitle(const PlanView& view);
/// Water of each training run, on site and at power stations.
charts::ChartData waterChart(const PlanView& view);

/// Energy, carbon and water in numbers, a row per run and one for all of them.
ResultTable carbonTable(const PlanView& view);
/// Energy and carbon of the plan as years of a home, kilometres of a car and flights.
std::array<KpiFigure, 3> equivalences(const PlanView& view);
/// Grid carbon and WUE of each facility, and where they come from.
ResultTable sourceTable(const PlanView& view);

}  // namespace wattplan
