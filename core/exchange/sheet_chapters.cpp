#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/exchange/sheet_writer.h"

namespace wattplan::exchange {

using graph::NodeId;
using graph::noNode;
using graph::Op;

namespace {

constexpr double labelWidth = 52.0;
constexpr double unitWidth = 13.0;
constexpr double valueWidth = 15.0;
constexpr double wordsWidth = 70.0;
constexpr double sourceWidth = 34.0;

/// Adds a node's values in a unit of `scale` base units; none where it has none.
void addValues(std::vector<double>& values, const graph::Evaluation& evaluation, NodeId node, double scale) {
    if (!evaluation.isOk(node)) return;
    for (const double value : evaluation.values(node))
        values.push_back(value / scale);
}

}  // namespace

void SheetWriter::writeChapter(Chapter chapter) {
    const int sheet = m_places.chapters[static_cast<std::size_t>(chapter)];
    const auto headings = valueHeadings(
        {say(WATTPLAN_TEXT("Sheet", "Quantity")), say(WATTPLAN_TEXT("Sheet", "Unit"))},
        {say(WATTPLAN_TEXT("Sheet", "How it comes about")), say(WATTPLAN_TEXT("Sheet", "Source"))});
    head(sheet, say(chapterTitle(chapter)),
         say(WATTPLAN_TEXT("Sheet", "Each line is a step of the calculation, each cell its formula.")),
         headings, firstValueColumn);
    const int behind = firstValueColumn + widthOf();
    m_book.width(sheet, 0, 0, labelWidth);
    m_book.width(sheet, 1, 1, unitWidth);
    m_book.width(sheet, firstValueColumn, behind - 1, valueWidth);
    m_book.width(sheet, behind, behind, wordsWidth);
    m_book.width(sheet, behind + 1, behind + 1, sourceWidth);
    m_book.page(sheet, headingLine, headingLine, paper());

    const graph::SheetScale& scale = scaleOf(chapter);
    std::vector<ColumnCells> columns;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
        columns.push_back(cells(i, sheet));
    std::optional<ObjectId> owner;
    for (const SheetRow& row : m_layout.rows) {
        if (row.chapter != chapter || row.isSeries) continue;
        if (owner != row.owner) group(sheet, row.line - 1, objectName(row.owner), behind + 2);
        owner = row.owner;
        const std::size_t first = firstColumnOf(row);
        const graph::Graph& told = m_layout.columns[first].graph();
        const NodeId node = row.nodes[first];
        const double unit = scale.of(told.node(node).dimension);
        const std::uint64_t tag = told.name(node).tag;
        const bool isResult = tag != 0 && isResultTag(tag);
        m_book.text({sheet, row.line, 0}, rowLabel(row), isResult ? CellStyle::label : CellStyle::detail);
        m_book.text({sheet, row.line, 1}, unitOf(chapter, told.node(node).dimension), CellStyle::quiet);
        std::vector<double> all;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (row.nodes[i] != noNode)
                addValues(all, m_layout.columns[i].model->evaluation(), row.nodes[i], unit);
        const NumberStyle numbers = numberStyle(all);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const CellPlace at{sheet, row.line, static_cast<std::uint16_t>(firstValueColumn + i)};
            const NodeId here = row.nodes[i];
            if (here == noNode) {
                m_book.blank(at, CellStyle::value);
                continue;
            }
            const graph::Graph& graph = m_layout.columns[i].graph();
            const graph::Evaluation& evaluation = m_layout.columns[i].model->evaluation();
            const double value = evaluation.value(here) / unit;
            if (graph.node(here).op == Op::constant)
                m_book.number(at, value, CellStyle::constant, numbers);
            else
                formula(at, sheetFormula(graph, here, 0, scale, columns[i]),
                        evaluation.isOk(here) ? std::optional(value) : std::nullopt,
                        m_layout.columns[i].isFixed[here] ? CellStyle::computed
                        : isResult                        ? CellStyle::result
                                                          : CellStyle::value,
                        numbers);
        }
        m_book.text({sheet, row.line, static_cast<std::uint16_t>(behind)}, m_words.derivation(told, node),
                    CellStyle::quiet);
        m_book.text({sheet, row.line, static_cast<std::uint16_t>(behind + 1)},
                    m_words.citation(told.name(node).citation), CellStyle::quiet);
    }
}

void SheetWriter::writeMonths(std::size_t index) {
    const SheetColumn& column = m_layout.columns[index];
    const int sheet = m_places.months[index];
    const int months = column.graph().months();
    head(sheet, fill(WATTPLAN_TEXT("Sheet", "Months: %1"), {columnName(index)}),
         say(WATTPLAN_TEXT("Sheet", "What runs over the months of the plan, a month a column.")),
         {say(WATTPLAN_TEXT("Sheet", "Quantity")), say(WATTPLAN_TEXT("Sheet", "Unit"))}, firstValueColumn);
    m_book.width(sheet, 0, 0, labelWidth);
    m_book.width(sheet, 1, 1, unitWidth);
    m_book.width(sheet, firstValueColumn, firstValueColumn + months - 1, 12.0);
    m_book.page(sheet, headingLine, headingLine, Paper::a3);
    const int firstMonth = column.model->firstMonth().monthIndex();
    for (int month = 0; month < months; ++month)
        m_book.month({sheet, headingLine, static_cast<std::uint16_t>(firstValueColumn + month)},
                     (firstMonth + month) / 12, (firstMonth + month) % 12 + 1);

    const ColumnCells own = cells(index, sheet);
    const graph::Evaluation& evaluation = column.model->evaluation();
    std::optional<std::pair<Chapter, ObjectId>> owner;
    for (const SheetRow& row : m_layout.rows) {
        if (!row.isSeries) continue;
        const std::pair here{row.chapter, row.owner};
        if (owner != here)
            group(sheet, row.line - 1,
                  fill(WATTPLAN_TEXT("Sheet", "%1 · %2"),
                       {say(chapterTitle(row.chapter)), objectName(row.owner)}),
                  firstValueColumn + months);
        owner = here;
        const NodeId node = row.nodes[index];
        const graph::SheetScale& scale = scaleOf(row.chapter);
        const std::size_t first = firstColumnOf(row);
        const graph::Graph& told = m_layout.columns[first].graph();
        const Dimension& dimension = told.node(row.nodes[first]).dimension;
        const std::uint64_t tag = told.name(row.nodes[first]).tag;
        const bool isResult = tag != 0 && isResultTag(tag);
        m_book.text({sheet, row.line, 0}, rowLabel(row), isResult ? CellStyle::label : CellStyle::detail);
        m_book.text({sheet, row.line, 1}, unitOf(row.chapter, dimension), CellStyle::quiet);
        if (node == noNode) continue;
        const double unit = scale.of(dimension);
        std::vector<double> all;
        addValues(all, evaluation, node, unit);
        const NumberStyle numbers = numberStyle(all);
        const auto values = evaluation.values(node);
        for (int month = 0; month < months; ++month) {
            const CellPlace at{sheet, row.line, static_cast<std::uint16_t>(firstValueColumn + month)};
            const double value = values[static_cast<std::size_t>(month)] / unit;
            if (column.graph().node(node).op == Op::constant)
                m_book.number(at, value, CellStyle::constant, NumberStyle::general);
            else
                formula(at, sheetFormula(column.graph(), node, month, scale, own),
                        evaluation.isOk(node) ? std::optional(value) : std::nullopt, CellStyle::value,
                        numbers);
        }
        if (index == 0 && isResult) {
            const ResultAddress address = resultOfTag(tag);
            const Object* object = anyObject(address.object);
            m_book.name(
                "wp_" + object->key + "." + std::string(Registry::instance().result(address.result).key),
                own.monthsFromOutside(node));
        }
    }
}

void SheetWriter::writeKernels() {
    if (m_places.computed < 0) return;
    const int sheet = m_places.computed;
    head(sheet, say(WATTPLAN_TEXT("Sheet", "Computed by Wattplan")),
         say(WATTPLAN_TEXT(
             "Sheet",
             "No spreadsheet formula gives these: years of 8,760 hours, searches, trends. Their values "
             "stay as they were at the export; what follows from them is live. Where an input of theirs "
             "has changed, the line “State” says so: change it in Wattplan and export again.")),
         {}, 0);
    m_book.width(sheet, 0, 0, labelWidth);
    m_book.width(sheet, 1, 1, unitWidth);
    m_book.width(sheet, firstValueColumn, firstValueColumn + 24, 13.0);
    m_book.page(sheet, 0, 0, Paper::a3);
    for (const SheetKernel& kernel : m_layout.kernels)
        if (!kernel.isLive) writeKernel(kernel);
}

void SheetWriter::writeKernel(const SheetKernel& kernel) {
    const int sheet = m_places.computed;
    const SheetColumn& own = m_layout.columns[kernel.column];
    const NodeId node = kernel.nodes[kernel.column];
    const graph::SheetScale& scale = scaleOf(own.chapters[node]);
    const graph::Evaluation& evaluation = own.model->evaluation();
    std::uint32_t line = kernel.line;
    group(sheet, line++,
          fill(WATTPLAN_TEXT("Sheet", "%1 · %2"),
               {say(kernel.definition->label), objectName(resultOfTag(own.owners[node]).object)}),
          firstValueColumn + std::max(kernel.definition->columns, widthOf() + 1));
    m_book.text({sheet, line++, 0}, say(kernel.definition->derivation), CellStyle::text);

    const std::uint16_t live = firstValueColumn + 1;
    m_book.text({sheet, line, 0}, say(WATTPLAN_TEXT("Sheet", "What it was computed from")),
                CellStyle::heading);
    m_book.text({sheet, line, 1}, say(WATTPLAN_TEXT("Sheet", "Unit")), CellStyle::heading);
    m_book.text({sheet, line, firstValueColumn}, say(WATTPLAN_TEXT("Sheet", "At the export")),
                CellStyle::valueHeading);
    m_book.height(sheet, line, headingHeight);
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
        if (kernel.nodes[i] != noNode)
            m_book.text({sheet, line, static_cast<std::uint16_t>(live + i)}, columnName(i),
                        CellStyle::valueHeading);
    ++line;
    const std::uint32_t firstOperand = line;
    for (std::size_t k = 0; k < kernel.operands.size(); ++k) {
        const NodeId operand = own.graph().operands(node)[k];
        const double value = kernel.operands[k] / scale.of(own.graph().node(operand).dimension);
        const CellPlace exported{sheet, line + static_cast<std::uint32_t>(k), firstValueColumn};
        if (evaluation.isOk(operand))
            m_book.number(exported, value, CellStyle::computed, numberStyle({&value, 1}));
        else
            m_book.formula(exported, "NA()", std::nullopt, CellStyle::computed, NumberStyle::general);
    }
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
        if (kernel.nodes[i] != noNode)
            writeOperands(kernel, i, sheet, line, static_cast<std::uint16_t>(live + i));
    line += static_cast<std::uint32_t>(kernel.operands.size());
    const std::string same = say(WATTPLAN_TEXT("Sheet", "as exported"));
    m_book.text({sheet, line, 0}, say(WATTPLAN_TEXT("Sheet", "State")), CellStyle::label);
    for (std::size_t i = 0; i < m_layout.columns.size() && line > firstOperand; ++i) {
        if (kernel.nodes[i] == noNode || !evaluation.isOk(node)) continue;
        const auto range = [&](int column) {
            return cellName(firstOperand, column, Fixed::column) + ":" +
                   cellName(line - 1, column, Fixed::column);
        };
        const int place = live + static_cast<int>(i);
        const std::string changed =
            fmt::format("SUMPRODUCT((ABS({0}-{1})>1E-9*ABS({1}))*1)", range(place), range(firstValueColumn));
        m_book.textFormula({sheet, line, static_cast<std::uint16_t>(place)},
                           fmt::format("IF(IFERROR({},1)=0,{},{})", changed, quoted(same),
                                       quoted(say(WATTPLAN_TEXT("Sheet", "inputs changed")))),
                           same, CellStyle::quiet);
    }

    const auto value = [&](CellPlace at, std::size_t index) {
        if (evaluation.isOk(node)) {
            const double number = evaluation.values(node)[index];
            m_book.number(at, number, CellStyle::computed, numberStyle({&number, 1}));
        } else {
            m_book.formula(at, "NA()", std::nullopt, CellStyle::computed, NumberStyle::general);
        }
    };
    if (!kernel.rowsRead.empty()) {
        m_book.text({sheet, kernel.knotLine, 0}, say(WATTPLAN_TEXT("Sheet", "Read at")), CellStyle::heading);
        m_book.blank({sheet, kernel.knotLine, 1}, CellStyle::heading);
        for (int k = 0; k < kernel.definition->columns; ++k)
            m_book.number({sheet, kernel.knotLine, static_cast<std::uint16_t>(firstValueColumn + k)},
                          kernel.knots.firstKnot + kernel.knots.knotStep * k, CellStyle::heading,
                          NumberStyle::general);
    }
    for (const auto& [row, reader] : kernel.rowsRead) {
        const std::uint32_t at = kernel.rowLines.at(row);
        m_book.text({sheet, at, 0}, readerLabel(kernel, reader), CellStyle::label);
        for (int k = 0; k < kernel.definition->columns; ++k)
            value({sheet, at, static_cast<std::uint16_t>(firstValueColumn + k)},
                  static_cast<std::size_t>(row * kernel.definition->columns + k));
    }
    for (const auto& [index, reader] : kernel.cellsRead) {
        const std::uint32_t at = kernel.cellLines.at(index);
        m_book.text({sheet, at, 0}, readerLabel(kernel, reader), CellStyle::label);
        value({sheet, at, firstValueColumn}, static_cast<std::size_t>(index));
    }
}

std::string SheetWriter::readerLabel(const SheetKernel& kernel, const SheetKernel::Reader& reader) const {
    const SheetColumn& column = m_layout.columns[reader.column];
    const NodeId head = column.heads[reader.node];
    return head == noNode ? say(kernel.definition->label) : m_words.node(column.graph(), head);
}

void SheetWriter::writeOperands(const SheetKernel& kernel, std::size_t index, int sheet, std::uint32_t line,
                                std::uint16_t at) {
    const SheetColumn& column = m_layout.columns[index];
    const graph::Graph& graph = column.graph();
    const graph::Evaluation& evaluation = column.model->evaluation();
    const graph::SheetScale& scale = scaleOf(column.chapters[kernel.nodes[index]]);
    const ColumnCells there = cells(index, sheet);
    for (const NodeId operand : graph.operands(kernel.nodes[index])) {
        const graph::Node& recorded = graph.node(operand);
        const double unit = scale.of(recorded.dimension);
        if (index == kernel.column) {
            std::string label = graph.isNamed(operand) || recorded.op == Op::input
                                    ? nodeLabel(column, operand, {})
                                    : m_words.derivation(graph, operand);
            if (label.empty()) label = say(WATTPLAN_TEXT("Sheet", "a fixed number"));
            m_book.text({sheet, line, 0}, label, CellStyle::detail);
            m_book.text({sheet, line, 1}, m_words.unit(scale.unit(recorded.dimension, m_currency)),
                        CellStyle::quiet);
        }
        const double value = evaluation.isOk(operand) ? evaluation.value(operand) / unit : 0.0;
        formula({sheet, line++, at},
                there.holds(operand) ? there.value(operand, 0, scale).text
                                     : sheetFormula(graph, operand, 0, scale, there),
                evaluation.isOk(operand) ? std::optional(value) : std::nullopt, CellStyle::value,
                numberStyle({&value, 1}));
    }
}

}  // namespace wattplan::exchange
