#pragma once

#include <vector>

#include "widgets/report/content.h"
#include "widgets/report/text_box.h"

namespace wattplan::report {

/// How the columns and rows of a table are laid out to a width, in pixels of 1/96 inch. Any thread asks.
class TableLayout {
public:
    struct Column {
        std::size_t index = 0;  ///< in the table
        double width = 0.0;
    };
    using Columns = std::vector<Column>;
    /// The words of a row, a box a column.
    struct Row {
        std::vector<TextBox> boxes{};
        double height = 0.0;
    };
    static constexpr double padding = 6.0;  ///< beside the words of a cell
    static constexpr double above = 4.0;    ///< and above and below them

    TableLayout(text::Language language, double width) : m_language(language), m_width(width) {}

    /// Columns that don't fit beside one another follow in a further part, with the first again before them.
    std::vector<Columns> partsOf(const Table& table) const;
    Row headings(const Table& table, const Columns& columns) const;
    Row row(const Table& table, const Columns& columns, std::size_t row) const;
    /// The table with each row that is higher than `room` as several: long words go on in the next.
    Table divided(const Table& table, const Columns& columns, double room) const;

private:
    bool isHigher(const Table& table, const Columns& columns, std::size_t row, double room) const;
    std::vector<Run> headingOf(const Table::Column& column) const;
    std::vector<Run> cellOf(const Cell& cell, double room) const;

    text::Language m_language;
    double m_width;
};

}  // namespace wattplan::report
