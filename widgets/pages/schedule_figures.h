#pragma once

#include "core/analysis/schedule.h"
#include "widgets/charts/chart_data.h"
#include "widgets/pages/plan_view.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// The schedule of a plan as charts and tables show it.
struct ScheduleFigures {
    analysis::Schedule schedule{};
    std::vector<std::vector<analysis::Conflict>> conflicts{};  ///< by cluster
};
ScheduleFigures scheduleFigures(const PlanView& view);

/// Training runs as bars, a row per cluster under its facility. The id of a bar is the tag of the run's
/// duration, that of a row the tag of the cluster's idle share, 0 for the runs without a cluster.
charts::ChartData scheduleChart(const PlanView& view, const ScheduleFigures& figures, const Date& today);

/// A row per run: cluster, start, end, days, accelerators, their share of the cluster, conflict.
ResultTable runTable(const PlanView& view, const ScheduleFigures& figures);
/// A row per cluster: accelerator-hours that stand between two times, used, and the idle share.
ResultTable clusterTable(const PlanView& view, const ScheduleFigures& figures, double from, double to);

}  // namespace wattplan
