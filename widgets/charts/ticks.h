#pragma once

#include <QString>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/frame.h"
#include "widgets/text/number_format.h"

namespace wattplan::charts {

struct Tick {
    double at = 0.0;
    QString label{};
};

/// Round values along an axis, at least `spacing` pixels apart.
std::vector<Tick> ticksOf(const Axis& axis, const AxisMap& map, const text::NumberFormat& numbers,
                          const text::AxisScale& scale, double spacing);

/// A value of an axis as a reader expects it: a month, a day, a number with its unit.
QString valueText(const Axis& axis, double value, const text::NumberFormat& numbers);

}  // namespace wattplan::charts
