#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/formulas/plan_model.h"
#include "core/graph/sheet_formula.h"

namespace wattplan::exchange {

/// The parts of the chain of calculation, a sheet each.
enum class Chapter : std::uint8_t {
    training,
    serving,
    servers,
    network,
    facility,
    cost,
    carbon,
    growth,
    orbit,
    levers,
};
inline constexpr int chapterCount = static_cast<int>(Chapter::levers) + 1;
Label chapterTitle(Chapter chapter);
const graph::SheetScale& scaleOf(Chapter chapter);

/// A what-if as a column of a workbook, with its own graph.
struct SheetColumn {
    const WhatIf* whatIf = nullptr;  ///< none: the baseline
    int parent = -1;                 ///< the column that it inherits from
    Plan plan{};
    std::unique_ptr<PlanModel> model{};
    std::vector<bool> cells{};            ///< by node: whether it has cells
    std::vector<graph::NodeId> heads{};   ///< by node: the named node that it is first written into
    std::vector<std::uint64_t> owners{};  ///< by node: tag of the result that it first feeds
    std::vector<Chapter> chapters{};      ///< by node
    std::vector<bool> isFixed{};          ///< by node: made of kernels' values alone, which stay as they are
    std::unordered_map<graph::NodeId, int> rows{};     ///< of nodes with cells, into SheetLayout::rows
    std::unordered_map<graph::NodeId, int> kernels{};  ///< into SheetLayout::kernels

    const graph::Graph& graph() const { return model->graph(); }
};

/// A node as a row, the same in every column where it is recorded alike.
struct SheetRow {
    Chapter chapter{};
    ObjectId owner{};
    bool isSeries = false;
    std::vector<graph::NodeId> nodes{};  ///< by column; noNode where it has none
    std::uint32_t line = 0;              ///< of its sheet
};

/// An input that some column's formulas read.
struct SheetInput {
    FieldAddress address{};
    bool isChoice = false;                               ///< shaped the formulas: only Wattplan can change it
    std::set<const graph::KernelDefinition*> kernels{};  ///< algorithms that read it, on whatever way
    std::uint32_t line = 0;
};

/// A result of single values that some column has.
struct SheetResult {
    ResultAddress address{};
    std::uint32_t line = 0;
};

/// What was computed by an algorithm: the same for all columns whose operands are. One that is live is given
/// by formulas, and stands for each column.
struct SheetKernel {
    const graph::KernelDefinition* definition = nullptr;
    std::vector<int> structure{};
    std::vector<double> operands{};      ///< in base units
    std::vector<graph::NodeId> nodes{};  ///< by column; noNode where it has none
    struct Reader {
        std::size_t column = 0;
        graph::NodeId node = graph::noNode;
    };
    bool isLive = false;
    std::map<int, Reader> rowsRead{};  ///< rows of its table that formulas read, and one that does
    std::map<int, Reader> cellsRead{};
    graph::TableRow knots{};
    std::size_t column = 0;  ///< the first that has it
    std::uint32_t line = 0;  ///< of its title
    std::uint32_t knotLine = 0;
    std::unordered_map<int, std::uint32_t> rowLines{};
    std::unordered_map<int, std::uint32_t> cellLines{};
};

/// What stands where in a workbook of a plan, before it is written.
struct SheetLayout {
    std::vector<SheetColumn> columns{};  ///< the baseline, then the what-ifs, parents before children
    std::vector<SheetRow> rows{};        ///< in order of chapter, object and calculation
    std::vector<SheetInput> inputs{};    ///< in order of object and field
    std::vector<SheetResult> results{};
    std::vector<SheetKernel> kernels{};
    std::map<FieldAddress, std::uint32_t> inputLines{};
};

/// Computes a plan in all its what-ifs and finds rows for what they have alike. `goesOn` is told the share
/// that is done and answers whether to go on; where it doesn't, the layout has no columns.
SheetLayout sheetLayout(const Plan& plan, const catalog::Catalogue& catalogue,
                        const std::shared_ptr<graph::KernelCache>& kernels,
                        const std::function<bool(double)>& goesOn);

/// The object of an input, as a column sees it; null where it is not there.
const Object* objectIn(const SheetColumn& column, const catalog::Catalogue& catalogue, ObjectId id);
/// Whether a field is a number or date that formulas read from a cell.
bool isLive(const FieldSpec& spec);
/// Whether formulas give what an algorithm does: the flow of cash by year.
bool isLive(const graph::KernelDefinition& definition);

}  // namespace wattplan::exchange
