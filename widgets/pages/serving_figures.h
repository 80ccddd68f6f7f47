#pragma once

#include <QStringList>

#include "widgets/charts/chart_data.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

class Ranges;

/// Throughput of an accelerator against what one reader sees, a line per service over its batches; a mark at
/// the batch it has.
charts::ChartData latencyChart(const PlanView& view);
QString latencyTitle();
/// Accelerators kept and busy, month by month, two lines per service.
charts::ChartData fleetChart(const PlanView& view);
/// The same with P50 and a band from P10 to P90 for lines that vary; null: as in the plan.
charts::ChartData fleetChart(const PlanView& view, const Ranges* ranges);
/// The series that its lines show.
std::vector<ResultAddress> fleetSeries(const PlanView& view);
QString fleetTitle();
/// Cost of a million tokens of each service, by kind of token.
charts::ChartData tokenCostChart(const PlanView& view);
QString tokenCostTitle();

/// Replica, latency, fleet, energy and cost in numbers, a row per service.
ResultTable servingTable(const PlanView& view);
/// The class that each service takes its efficiencies from, a line each: its date, its trust, its error, and
/// what a measurement made of it.
QStringList servingClassLines(const PlanView& view);
/// Why cells of the table have no value, and which numbers stand in grey.
QStringList servingReasons(const PlanView& view, const ResultTable& table);

}  // namespace wattplan
