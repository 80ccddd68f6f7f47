#pragma once

#include <initializer_list>
#include <map>

#include "core/exchange/cash_flow_block.h"
#include "core/exchange/plan_sheet.h"
#include "core/exchange/sheet_cells.h"

namespace wattplan::exchange {

/// Writes the sheets of a plan's workbook. The layout's lines are given here.
class SheetWriter {
public:
    SheetWriter(Workbook& book, SheetLayout& layout, const catalog::Catalogue& catalogue,
                const analysis::SheetWords& words, std::string currency);

    /// False where `goesOn` said so.
    bool write(const std::function<bool(double)>& goesOn);
    const SheetCounts& counts() const { return m_counts; }

private:
    // Places, before any formula is written: sheet_writer.cpp.
    void addSheets();
    void placeInputs();
    void placeRows();
    void placeKernels();

    // sheet_front.cpp
    void writeAbout();
    void writeResults();
    void writeInputs();
    void writeInput(const SheetInput& input);
    void writeCharts();
    std::string kernelNames(const SheetInput& input) const;
    /// The cell on the sheet of results that names a column.
    std::string headingReference(std::size_t column) const;

    // sheet_chapters.cpp
    void writeChapter(Chapter chapter);
    void writeMonths(std::size_t column);
    void writeKernels();
    void writeKernel(const SheetKernel& kernel);
    /// What a kernel is made of, as `column` has it: a line each from `line` on, its formula in column `at`.
    void writeOperands(const SheetKernel& kernel, std::size_t column, int sheet, std::uint32_t line,
                       std::uint16_t at);
    std::string readerLabel(const SheetKernel& kernel, const SheetKernel::Reader& reader) const;

    // sheet_cash_flow.cpp
    void writeCashFlows();
    void writeCashFlow(const SheetKernel& kernel);
    void writePrices(const SheetKernel& kernel, const CashFlowBlock& block);
    CashFlowBlock cashFlowBlock(const SheetKernel& kernel) const;

    void head(int sheet, const std::string& title, const std::string& note,
              const std::vector<std::string>& headings, int frozenColumns);
    std::vector<std::string> valueHeadings(std::initializer_list<std::string> before,
                                           std::initializer_list<std::string> behind) const;
    void group(int sheet, std::uint32_t line, const std::string& name, int columns);
    std::string say(const Label& label) const { return m_words.text(label); }
    std::string fill(const Label& label, std::initializer_list<std::string> arguments) const;
    std::string columnName(std::size_t column) const;
    std::string objectName(ObjectId id) const;
    const Object* anyObject(ObjectId id) const;
    std::string rowLabel(const SheetRow& row) const;
    std::string nodeLabel(const SheetColumn& column, graph::NodeId node, ObjectId within) const;
    std::string unitOf(Chapter chapter, const Dimension& dimension) const;
    std::size_t firstColumnOf(const SheetRow& row) const;
    Paper paper() const { return widthOf() > widestA4 ? Paper::a3 : Paper::a4; }
    int widthOf() const { return static_cast<int>(m_layout.columns.size()); }
    ColumnCells cells(std::size_t column, int sheet) const {
        return {m_book, m_layout, m_places, m_catalogue, column, sheet};
    }
    void formula(CellPlace at, const std::string& text, std::optional<double> value, CellStyle style,
                 NumberStyle numbers);

    static constexpr int widestA4 = 6;  // what-ifs

    Workbook& m_book;
    SheetLayout& m_layout;
    const catalog::Catalogue& m_catalogue;
    const analysis::SheetWords& m_words;
    std::string m_currency;
    SheetPlaces m_places;
    SheetCounts m_counts;
    std::uint32_t m_kernelEnd = 0;  // line behind the last kernel
};

inline constexpr std::uint32_t headingLine = 3;
inline constexpr std::uint32_t firstLine = headingLine + 1;
inline constexpr double headingHeight = 32.0;  // points, of two lines

}  // namespace wattplan::exchange
