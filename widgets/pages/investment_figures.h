#pragma once

#include "widgets/charts/chart_data.h"
#include "widgets/pages/plan_view.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// The cluster shown where only one can be: `chosen`, else the one with the largest investment; none where
/// there is no cluster.
const Object* clusterShown(const PlanView& view, ObjectId chosen);

/// Bars of an accelerator-hour owned, colocated and rented, a row for each cluster.
charts::ChartData alternativesChart(const PlanView& view);
QString alternativesTitle();

/// Cost of an accelerator-hour against the share of hours in use, owned and colocated, with the rent; a mark
/// at the break-even utilisation and at that of the plan.
charts::ChartData breakEvenChart(const PlanView& view, const Object* cluster);

/// Investment, cost an hour, break-even utilisation and return, a row for each cluster, then the plan's.
ResultTable investmentTable(const PlanView& view);

/// Net flow of each year as steps, and its sum up to then as lines, plain and discounted, of a cluster or the
/// plan.
charts::ChartData cashFlowChart(const PlanView& view, const Object& object);
QString cashFlowTitle();

/// The flows of each year by part.
ResultTable cashFlowTable(const PlanView& view, const Object& object);

/// "real, prices of 2026" or "nominal, prices of each year".
QString priceBasisText(const PlanView& view);
/// What the table of investments does not say by itself: where owning never pays, and how rent is levelised.
QStringList alternativesRemarks(const PlanView& view);

}  // namespace wattplan
