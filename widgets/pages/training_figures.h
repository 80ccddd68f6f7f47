#pragma once

#include "widgets/charts/chart_data.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// Accelerator-hours of each run with what its expected error of MFU leaves open: hours go with 1 over MFU.
charts::ChartData trainingHoursChart(const PlanView& view);
/// What the time of a step is made of, for runs counted from their layout.
charts::ChartData stepChart(const PlanView& view);
/// What the memory of an accelerator is taken by, beside what is usable, for the same runs.
charts::ChartData memoryChart(const PlanView& view);

/// How each run is counted: by class, layout or pin, with expected error, hours, goodput, memory and layout.
ResultTable trainingTable(const PlanView& view);

/// Whether a run takes its MFU from a class of hardware, and whether one takes it from its layout.
bool hasQuickRuns(const PlanView& view);
bool hasLayoutRuns(const PlanView& view);

}  // namespace wattplan
