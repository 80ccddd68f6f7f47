#pragma once

#include <QByteArray>

#include "widgets/report/sheets.h"

namespace wattplan::report {

/// Adds to a PDF file of Qt what Qt leaves out: outline, author and language; and names Chinese characters
/// that Qt names as radicals (U+2F6C for 目, which shares its glyph) by themselves, so that they can be
/// searched and copied.
QByteArray finishedPdf(const QByteArray& made, const Sheets& sheets);

}  // namespace wattplan::report
