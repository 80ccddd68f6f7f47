#pragma once

#include "widgets/charts/chart_table.h"
#include "widgets/tables/tab_text.h"

class QItemSelectionRange;

namespace wattplan {

enum class FirstRow : quint8 { cells, headings };

/// Puts cells on the clipboard: for spreadsheets and documents as an HTML table and tab-separated text, in
/// which no text runs as a formula; for our own tables as they are.
void copyCells(const TextBlock& block, FirstRow first);

/// The same where our own tables take other texts than other programs: prices with their currencies.
void copyCells(const TextBlock& block, FirstRow first, const TextBlock& own);

/// The same of a table of results: the rows selected, from the first to the last column selected, with names
/// and headings, in all their digits.
void copyCells(const charts::ChartTable& table, const QItemSelectionRange& range);

/// The cells on the clipboard, those of our own tables as they were copied; empty where it has no text.
TextBlock cellsOnClipboard();

}  // namespace wattplan
