#pragma once

#include <QByteArray>
#include <functional>

#include "widgets/report/sheets.h"

namespace wattplan::report {

/// Told the share that is done; false stops the work.
using Proceed = std::function<bool(double)>;

/// The sheets as a PDF file: vector charts, embedded fonts, words that can be searched and copied, an outline
/// of sections, charts and tables, title, author and language. Any thread makes it. Empty when stopped.
QByteArray pdfOf(const Sheets& sheets, const Proceed& proceed = {});

}  // namespace wattplan::report
