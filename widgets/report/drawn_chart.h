#pragma once

#include "widgets/report/sections.h"

namespace wattplan::report {

// Charts of a report are drawn on the thread of the window, in the language of their numbers.

/// Draws a planned chart, with the English beside its words where it is given.
void drawChart(const PlannedChart& chart, const PlannedChart* english, Chart& made);
/// Draws the same for a slide, which it fills or shares.
void drawWide(Chart& made, bool isTwin);

}  // namespace wattplan::report
