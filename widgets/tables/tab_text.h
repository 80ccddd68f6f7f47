#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace wattplan {

/// A block of cells as spreadsheets put it on the clipboard: rows by line, cells by tab; a cell that holds
/// either, or a quote at its beginning, stands in quotes.
using TextBlock = std::vector<QStringList>;

QString tabText(const TextBlock& block);
/// The block of a text. A last line break ends the last row; it begins none.
TextBlock readTabText(const QString& text);

}  // namespace wattplan
