#pragma once

#include "widgets/pages/offer.h"
#include "widgets/report/sections.h"

namespace wattplan::report {

// What a page of the window offers to files, as parts of a report in the language now installed.

/// Whether a table of a page is one in which planners type: its inputs have a section of their own.
bool isOfInputs(const QString& page, const QString& file);
/// A table, its verdicts in colours; none where it would say nothing.
std::optional<Part> partOf(const TableOffer& offer, const QString& page);
/// A chart; of a map that is the same all over its value in a sentence. None where it is empty. Maps of the
/// years of facilities stand two side by side.
std::optional<Part> partOf(const ChartOffer& offer, const QString& page);

}  // namespace wattplan::report
