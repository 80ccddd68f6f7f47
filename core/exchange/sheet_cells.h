#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/sheet_layout.h"
#include "core/exchange/workbook.h"

namespace wattplan::exchange {

/// The sheets of a workbook of a plan, by their index; −1 for chapters that nothing stands in.
struct SheetPlaces {
    int about = -1;
    int results = -1;
    int inputs = -1;
    int charts = -1;
    int computed = -1;
    int cashFlow = -1;
    std::array<int, chapterCount> chapters{};
    std::vector<int> months{};  ///< by column
};

inline constexpr std::uint16_t firstValueColumn = 2;  ///< behind name and unit, on every sheet

/// The cells in which a column's nodes stand, for formulas written on `sheet`.
class ColumnCells : public graph::SheetCells {
public:
    ColumnCells(const Workbook& book, const SheetLayout& layout, const SheetPlaces& places,
                const catalog::Catalogue& catalogue, std::size_t column, int sheet);

    bool holds(graph::NodeId node) const override { return m_column.cells[node]; }
    graph::SheetTerm value(graph::NodeId node, int month, const graph::SheetScale& scale) const override;
    std::string months(graph::NodeId series) const override;
    double ratio(graph::NodeId series, const graph::SheetScale& scale) const override;
    std::string tableRow(graph::NodeId kernel, int row) const override;
    std::string knots(graph::NodeId kernel) const override;
    std::string tableCell(graph::NodeId kernel, int index) const override;

    /// A node's value in a unit of `factor` base units.
    graph::SheetTerm inUnit(graph::NodeId node, int month, double factor) const;
    /// The months of a series as other sheets refer to them.
    std::string monthsFromOutside(graph::NodeId series) const;

private:
    graph::SheetTerm input(graph::NodeId node, double factor) const;
    std::string reference(int sheet, std::uint32_t row, int column, Fixed fixed) const;
    const SheetRow& row(graph::NodeId node) const;
    std::string cells(int sheet, std::uint32_t row, int firstColumn, int count) const;

    const Workbook& m_book;
    const SheetLayout& m_layout;
    const SheetPlaces& m_places;
    const catalog::Catalogue& m_catalogue;
    const SheetColumn& m_column;
    std::uint16_t m_place;
    int m_months;  // sheet of the column's months
    int m_sheet;
};

/// The line of an input on the sheet of inputs; none where it has none.
std::optional<std::uint32_t> inputLine(const SheetLayout& layout, FieldAddress address);

}  // namespace wattplan::exchange
