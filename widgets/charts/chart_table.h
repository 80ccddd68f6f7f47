#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/text/number_format.h"

namespace wattplan::charts {

/// A cell of a table: nothing, a text, or a number in the unit of its column.
using Cell = std::variant<std::monostate, QString, double>;

/// The numbers of a chart as a table, for files, the clipboard and readers who can't see it.
struct ChartTable {
    QStringList headings{};
    QStringList units{};  ///< one per column, "" where there is none
    std::vector<std::vector<Cell>> rows{};
    QString title{};  ///< over the table on paper; not in files
};

/// Time charts give a row per x and a column per series; scatter charts a row per point; bars a row per
/// category; heat maps a row and a column for each of theirs. Numbers are in the units of the axes, in full.
ChartTable tableOf(const ChartData& data, const text::NumberFormat& numbers);

enum class ByteOrderMark : std::uint8_t { none, utf8 };
/// Where the units of a table stand.
enum class UnitsPlace : std::uint8_t {
    ownRow,    ///< in a row below the headings
    headings,  ///< behind them, in brackets
};
struct CsvOptions {
    ByteOrderMark mark = ByteOrderMark::utf8;  ///< lets Excel read Chinese
    UnitsPlace units = UnitsPlace::ownRow;
    bool operator==(const CsvOptions&) const = default;
};

/// The table as a CSV file (RFC 4180, UTF-8): headings, units, rows. Text that a spreadsheet would run as a
/// formula gets an apostrophe before it.
QByteArray csvOf(const ChartTable& table, const CsvOptions& options = {});

/// The headings with their units behind them: "Energy (MWh)".
QStringList headingsWithUnits(const ChartTable& table);

/// The table for the clipboard: tab-separated, and as HTML.
QString tabSeparated(const ChartTable& table);
QString htmlOf(const ChartTable& table);

}  // namespace wattplan::charts
