#pragma once

#include "core/evidence/accuracy.h"
#include "widgets/charts/chart_data.h"
#include "widgets/text/number_format.h"

namespace wattplan {

/// What runs publish of a measure against what the program predicts, both on logarithmic axes, a series for
/// each family of accelerators: what is right lies on the line. The id of a point is the run's place in the
/// study and one.
charts::ChartData parityChart(const evidence::Accuracy& accuracy, evidence::Measure measure,
                              const text::NumberFormat& numbers);
QString parityTitle(evidence::Measure measure);

}  // namespace wattplan
