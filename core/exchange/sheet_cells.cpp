#include "core/exchange/sheet_cells.h"

#include <fmt/format.h>

#include <algorithm>

namespace wattplan::exchange {

using graph::NodeId;
using graph::SheetTerm;

ColumnCells::ColumnCells(const Workbook& book, const SheetLayout& layout, const SheetPlaces& places,
                         const catalog::Catalogue& catalogue, std::size_t column, int sheet)
    : m_book(book),
      m_layout(layout),
      m_places(places),
      m_catalogue(catalogue),
      m_column(layout.columns[column]),
      m_place(static_cast<std::uint16_t>(firstValueColumn + column)),
      m_months(places.months[column]),
      m_sheet(sheet) {}

const SheetRow& ColumnCells::row(NodeId node) const {
    return m_layout.rows[static_cast<std::size_t>(m_column.rows.at(node))];
}

std::string ColumnCells::reference(int sheet, std::uint32_t row, int column, Fixed fixed) const {
    const std::string cell = cellName(row, column, fixed);
    return sheet == m_sheet ? cell : referenceTo(m_book.sheetName(sheet), cell);
}

std::string ColumnCells::cells(int sheet, std::uint32_t row, int firstColumn, int count) const {
    const std::string range =
        cellName(row, firstColumn, Fixed::both) + ":" + cellName(row, firstColumn + count - 1, Fixed::both);
    return sheet == m_sheet ? range : referenceTo(m_book.sheetName(sheet), range);
}

SheetTerm ColumnCells::value(NodeId node, int month, const graph::SheetScale& scale) const {
    return inUnit(node, month, scale.of(m_column.graph().node(node).dimension));
}

SheetTerm ColumnCells::inUnit(NodeId node, int month, double factor) const {
    const graph::Node& recorded = m_column.graph().node(node);
    if (recorded.op == graph::Op::input) return input(node, factor);
    const SheetRow& at = row(node);
    const double own = scaleOf(at.chapter).of(recorded.dimension);
    if (at.isSeries)
        return graph::scaled({reference(m_months, at.line, firstValueColumn + month, Fixed::none)},
                             own / factor);
    // On the sheets of months a value that is the same in all of them stays in its column.
    const Fixed fixed = m_sheet == m_months ? Fixed::both : Fixed::none;
    const int sheet = m_places.chapters[static_cast<std::size_t>(at.chapter)];
    return graph::scaled({reference(sheet, at.line, m_place, fixed)}, own / factor);
}

SheetTerm ColumnCells::input(NodeId node, double factor) const {
    const FieldAddress address = fieldOfTag(m_column.graph().name(node).tag);
    const FieldSpec& spec = Registry::instance().field(address.field);
    const auto line = inputLine(m_layout, address);
    // What waits for a choice has a dimension of its own: nothing that could be typed gives it a value.
    const bool isSame =
        spec.type == FieldType::date || spec.unit.dimension == m_column.graph().node(node).dimension;
    if (!line || !isLive(spec) || !isSame || !objectIn(m_column, m_catalogue, address.object))
        return {"NA()"};
    const Fixed fixed = m_sheet == m_months ? Fixed::both : Fixed::none;
    const std::string cell = reference(m_places.inputs, *line, m_place, fixed);
    if (spec.type == FieldType::date)
        return {fmt::format("YEAR({0})*12+MONTH({0})-1+(DAY({0})-1)*12/365", cell), SheetTerm::sums};
    SheetTerm term = graph::scaled({cell}, spec.unit.factor / factor);
    if (spec.unit.offset == 0.0) return term;
    return {term.text + "+" + graph::sheetNumber(spec.unit.offset / factor), SheetTerm::sums};
}

std::string ColumnCells::months(NodeId series) const {
    return cells(m_months, row(series).line, firstValueColumn, m_column.graph().months());
}

std::string ColumnCells::monthsFromOutside(NodeId series) const {
    const int count = m_column.graph().months();
    const std::uint32_t line = row(series).line;
    return referenceTo(m_book.sheetName(m_months),
                       cellName(line, firstValueColumn, Fixed::both) + ":" +
                           cellName(line, firstValueColumn + count - 1, Fixed::both));
}

double ColumnCells::ratio(NodeId series, const graph::SheetScale& scale) const {
    const Dimension& dimension = m_column.graph().node(series).dimension;
    return scaleOf(row(series).chapter).of(dimension) / scale.of(dimension);
}

std::string ColumnCells::tableRow(NodeId kernel, int row) const {
    const SheetKernel& block = m_layout.kernels[static_cast<std::size_t>(m_column.kernels.at(kernel))];
    return cells(m_places.computed, block.rowLines.at(row), firstValueColumn, block.definition->columns);
}

std::string ColumnCells::knots(NodeId kernel) const {
    const SheetKernel& block = m_layout.kernels[static_cast<std::size_t>(m_column.kernels.at(kernel))];
    return cells(m_places.computed, block.knotLine, firstValueColumn, block.definition->columns);
}

std::string ColumnCells::tableCell(NodeId kernel, int index) const {
    const SheetKernel& block = m_layout.kernels[static_cast<std::size_t>(m_column.kernels.at(kernel))];
    const int sheet = block.isLive ? m_places.cashFlow : m_places.computed;
    return reference(sheet, block.cellLines.at(index), firstValueColumn, Fixed::both);
}

std::optional<std::uint32_t> inputLine(const SheetLayout& layout, FieldAddress address) {
    const auto found = layout.inputLines.find(address);
    return found == layout.inputLines.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace wattplan::exchange
