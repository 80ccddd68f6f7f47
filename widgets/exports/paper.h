#pragma once

#include <QString>
#include <vector>

#include "widgets/charts/chart_export.h"
#include "widgets/text/language.h"

class QPrinter;

namespace wattplan {

class Display;
class Document;
class Page;

/// What a page of the window puts on paper, in the language shown.
struct PaperContent {
    text::Language language = text::Language::en;
    QString title{};   ///< of the page
    QString plan{};    ///< its name
    QString date{};    ///< of printing
    QString source{};  ///< at the foot: where the numbers come from
    std::vector<charts::ChartPicture> charts{};
    std::vector<charts::ChartTable> tables{};

    bool isEmpty() const { return charts.empty() && tables.empty(); }
};
PaperContent paperContent(const Page& page, const Document& document, const Display& display);

/// Prints the charts, as strokes, and the tables, with their headings again on every sheet. Columns that
/// don't fit the width follow below with the first column before them; columns without any value are left
/// out. Every sheet has the page's title, the plan, the date, the source and its number. In the print theme.
/// Called on the thread of the window, which is painted meanwhile but takes no input; another thread makes
/// the sheets. False when the printer can't begin.
[[nodiscard]] bool print(const PaperContent& content, QPrinter& printer);

}  // namespace wattplan
