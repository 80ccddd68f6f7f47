#pragma once

#include <QString>
#include <vector>

#include "widgets/charts/chart.h"
#include "widgets/pages/plan_view.h"

namespace wattplan {

/// The notes of the plan on a chart, by the name of the chart: "compute-growth", "power/hall_1".
std::vector<charts::ChartNote> notesOn(const PlanView& view, const QString& chart);

/// Writes a note: a new one where `id` is 0, other words of an old one; no words take it away. One undo step.
Result<void> writeNote(Document& document, const QString& chart, const charts::ChartNote& note);

}  // namespace wattplan
