#pragma once

#include <span>

#include "widgets/charts/chart_data.h"
#include "widgets/text/number_format.h"

namespace wattplan::charts {

/// A chart that several plans have each, as one of them draws it.
struct NamedChart {
    QString name{};  ///< of the plan
    Tone tone = Tone::series1;
    ChartData data{};
};

/// Whether charts of this kind can lie over each other: not those of areas of colour, heat and Gantt.
bool canOverlay(const ChartData& data);

/// Charts of one kind in one, each in the tone of its plan. What is the same in all of them stands there
/// once, as it is. Of a stack only the whole is drawn: a line for areas, a bar for bars. Bars of several
/// groups stand in rows of their own. Charts that can't lie over each other give an empty one.
ChartData overlaid(std::span<const NamedChart> charts);

/// Gives charts of one kind the same ends of their axes, so that lengths, heights and colours compare: those
/// that hold all of them.
void shareFrame(std::span<NamedChart> charts, const text::NumberFormat& numbers);

}  // namespace wattplan::charts
