#include "core/exchange/sheet_writer.h"

#include <algorithm>

namespace wattplan::exchange {

using graph::NodeId;
using graph::noNode;

namespace {

constexpr Label baseline = WATTPLAN_TEXT("Sheet", "Baseline");

}  // namespace

SheetWriter::SheetWriter(Workbook& book, SheetLayout& layout, const catalog::Catalogue& catalogue,
                         const analysis::SheetWords& words, std::string currency)
    : m_book(book),
      m_layout(layout),
      m_catalogue(catalogue),
      m_words(words),
      m_currency(std::move(currency)) {
    m_counts.columns = widthOf();
    m_counts.inputs = static_cast<int>(layout.inputs.size());
    m_counts.kernels = static_cast<int>(std::ranges::count(layout.kernels, false, &SheetKernel::isLive));
    placeInputs();
    placeRows();
    placeKernels();
    addSheets();
}

bool SheetWriter::write(const std::function<bool(double)>& goesOn) {
    const double steps = static_cast<double>(m_layout.columns.size()) + 2.0;
    writeAbout();
    writeResults();
    writeInputs();
    if (!goesOn(1.0 / steps)) return false;
    for (int chapter = 0; chapter < chapterCount; ++chapter)
        if (m_places.chapters[static_cast<std::size_t>(chapter)] >= 0)
            writeChapter(static_cast<Chapter>(chapter));
    writeCashFlows();
    writeKernels();
    for (std::size_t column = 0; column < m_layout.columns.size(); ++column) {
        if (!goesOn((2.0 + static_cast<double>(column)) / steps)) return false;
        writeMonths(column);
    }
    writeCharts();
    return true;
}

void SheetWriter::addSheets() {
    m_places.about = m_book.addSheet(say(WATTPLAN_TEXT("Sheet", "About")));
    m_places.results = m_book.addSheet(say(WATTPLAN_TEXT("Sheet", "Results")));
    m_places.charts = m_book.addSheet(say(WATTPLAN_TEXT("Sheet", "Charts")));
    m_places.inputs = m_book.addSheet(say(WATTPLAN_TEXT("Sheet", "Inputs")));
    m_places.chapters.fill(-1);
    for (int chapter = 0; chapter < chapterCount; ++chapter) {
        const auto which = static_cast<Chapter>(chapter);
        const bool isThere = std::ranges::any_of(
            m_layout.rows, [&](const SheetRow& row) { return row.chapter == which && !row.isSeries; });
        if (isThere)
            m_places.chapters[static_cast<std::size_t>(chapter)] = m_book.addSheet(say(chapterTitle(which)));
    }
    if (m_counts.kernels < static_cast<int>(m_layout.kernels.size()))
        m_places.cashFlow = m_book.addSheet(say(WATTPLAN_TEXT("Sheet", "Cash flow")));
    if (m_counts.kernels > 0)
        m_places.computed = m_book.addSheet(say(WATTPLAN_TEXT("Sheet", "Computed by Wattplan")));
    for (std::size_t column = 0; column < m_layout.columns.size(); ++column) {
        const WhatIf* whatIf = m_layout.columns[column].whatIf;
        const std::string name = !whatIf ? say(baseline) : whatIf->name.empty() ? whatIf->key : whatIf->name;
        m_places.months.push_back(m_book.addSheet(fill(WATTPLAN_TEXT("Sheet", "Months %1"), {name})));
    }
}

void SheetWriter::placeInputs() {
    std::uint32_t line = firstLine;
    ObjectId owner;
    for (SheetInput& input : m_layout.inputs) {
        if (input.address.object != owner) ++line;  // its name
        owner = input.address.object;
        input.line = line++;
        m_layout.inputLines[input.address] = input.line;
    }
    line = firstLine;
    owner = {};
    for (SheetResult& result : m_layout.results) {
        if (result.address.object != owner) ++line;
        owner = result.address.object;
        result.line = line++;
    }
}

void SheetWriter::placeRows() {
    struct Cursor {
        std::uint32_t line = firstLine;
        std::optional<std::pair<Chapter, ObjectId>> group{};
    };
    std::map<Chapter, Cursor> chapters;
    Cursor months;
    for (SheetRow& row : m_layout.rows) {
        Cursor& cursor = row.isSeries ? months : chapters[row.chapter];
        const std::pair group{row.chapter, row.owner};
        if (cursor.group != group) ++cursor.line;
        cursor.group = group;
        row.line = cursor.line++;
    }
}

void SheetWriter::placeKernels() {
    std::uint32_t line = firstLine;
    std::uint32_t flowLine = firstLine;
    for (SheetKernel& kernel : m_layout.kernels) {
        if (kernel.isLive) {
            kernel.line = flowLine;
            flowLine = cashFlowBlock(kernel).lines().end;
            for (const auto& [index, reader] : kernel.cellsRead)
                kernel.cellLines[index] = flowLine++;
            ++flowLine;
            continue;
        }
        kernel.line = line;
        line += 3;                                                       // title, what it does, headings
        line += static_cast<std::uint32_t>(kernel.operands.size()) + 1;  // and whether they are as exported
        if (!kernel.rowsRead.empty()) kernel.knotLine = line++;
        for (const auto& [row, reader] : kernel.rowsRead)
            kernel.rowLines[row] = line++;
        for (const auto& [index, reader] : kernel.cellsRead)
            kernel.cellLines[index] = line++;
        ++line;
    }
    m_kernelEnd = line;
}

void SheetWriter::head(int sheet, const std::string& title, const std::string& note,
                       const std::vector<std::string>& headings, int frozenColumns) {
    m_book.text({sheet, 0, 0}, title, CellStyle::title);
    m_book.height(sheet, 0, 24.0);
    m_book.text({sheet, 1, 0}, note, CellStyle::text);
    std::uint16_t column = 0;
    for (const std::string& heading : headings) {
        const bool isValue = column >= firstValueColumn && column < firstValueColumn + widthOf();
        const CellStyle style = isValue       ? CellStyle::valueHeading
                                : column == 0 ? CellStyle::heading
                                              : CellStyle::quietHeading;
        m_book.text({sheet, headingLine, column++}, heading, style);
    }
    if (!headings.empty()) {
        m_book.height(sheet, headingLine, headingHeight);
        m_book.freeze({sheet, firstLine, static_cast<std::uint16_t>(frozenColumns)});
    }
}

std::vector<std::string> SheetWriter::valueHeadings(std::initializer_list<std::string> before,
                                                    std::initializer_list<std::string> behind) const {
    std::vector<std::string> headings(before);
    for (std::size_t column = 0; column < m_layout.columns.size(); ++column)
        headings.push_back(columnName(column));
    headings.insert(headings.end(), behind);
    return headings;
}

void SheetWriter::group(int sheet, std::uint32_t line, const std::string& name, int columns) {
    m_book.text({sheet, line, 0}, name, CellStyle::group);
    for (int column = 1; column < columns; ++column)
        m_book.blank({sheet, line, static_cast<std::uint16_t>(column)}, CellStyle::group);
}

std::string SheetWriter::fill(const Label& label, std::initializer_list<std::string> arguments) const {
    std::string text = say(label);
    int number = 1;
    for (const std::string& argument : arguments) {
        const std::string mark = "%" + std::to_string(number++);
        if (const auto at = text.find(mark); at != std::string::npos) text.replace(at, mark.size(), argument);
    }
    return text;
}

std::string SheetWriter::columnName(std::size_t column) const {
    const WhatIf* whatIf = m_layout.columns[column].whatIf;
    return whatIf ? m_words.whatIf(whatIf->id) : say(baseline);
}

const Object* SheetWriter::anyObject(ObjectId id) const {
    for (const SheetColumn& column : m_layout.columns)
        if (const Object* object = objectIn(column, m_catalogue, id)) return object;
    return nullptr;
}

std::string SheetWriter::objectName(ObjectId id) const {
    const Object* object = anyObject(id);
    return object ? m_words.object(*object) : std::string();
}

std::string SheetWriter::nodeLabel(const SheetColumn& column, NodeId node, ObjectId within) const {
    const graph::Graph& graph = column.graph();
    if (!graph.isNamed(node) && graph.node(node).op != graph::Op::kernel) {
        const NodeId head = column.heads[node];
        return head == noNode ? std::string()
                              : fill(WATTPLAN_TEXT("Sheet", "part of: %1"), {m_words.node(graph, head)});
    }
    std::string label = m_words.node(graph, node);
    const std::uint64_t tag = graph.name(node).tag;
    if (const ObjectId object = resultOfTag(tag).object; tag != 0 && object != within)
        label = fill(WATTPLAN_TEXT("Sheet", "%1 · %2"), {objectName(object), label});
    const std::string boundary = m_words.boundary(graph.node(node).boundary);
    return boundary.empty() ? label : fill(WATTPLAN_TEXT("Sheet", "%1 (%2)"), {label, boundary});
}

std::size_t SheetWriter::firstColumnOf(const SheetRow& row) const {
    const auto found = std::ranges::find_if(row.nodes, [](NodeId node) { return node != noNode; });
    return static_cast<std::size_t>(found - row.nodes.begin());
}

std::string SheetWriter::rowLabel(const SheetRow& row) const {
    const std::size_t column = firstColumnOf(row);
    return nodeLabel(m_layout.columns[column], row.nodes[column], row.owner);
}

std::string SheetWriter::unitOf(Chapter chapter, const Dimension& dimension) const {
    return m_words.unit(scaleOf(chapter).unit(dimension, m_currency));
}

void SheetWriter::formula(CellPlace at, const std::string& text, std::optional<double> value, CellStyle style,
                          NumberStyle numbers) {
    ++m_counts.formulas;
    m_book.formula(at, text, value, style, numbers);
}

}  // namespace wattplan::exchange
