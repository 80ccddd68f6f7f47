#pragma once

#include <array>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "core/graph/evaluation.h"
#include "core/graph/lane_rows.h"
#include "core/graph/operations.h"
#include "core/simd/loops.h"

namespace wattplan::graph {

/// One varied input, or another scalar node that is given: a value in base units for each lane.
struct LaneColumn {
    NodeId input = noNode;
    std::span<const double> values;
};

/// One wanted result: for a scalar node a value a lane; for a series months × lanes, month after month.
struct LaneResult {
    std::vector<double> values;
    std::vector<StatusCode> status;  ///< a lane each
};

/// Where a wanted result goes: a value a lane, of a series `monthStride` further for each month (where that
/// is 0, the largest month alone), and a state a lane, which is ok before and is written only in blocks with
/// a lane that is not.
struct LaneOutput {
    double* values = nullptr;
    std::size_t monthStride = 0;
    StatusCode* status = nullptr;
    bool isOk = true;  ///< set: whether every lane is ok
};

/// Evaluates a graph for many sets of inputs at once. Only what depends on the varied inputs and leads to a
/// wanted result is computed, in blocks of lanes that stay in cache; everything else is read from a scalar
/// evaluation. Months of a series that are like the one before in every lane of a block are not computed
/// again. Kernels run once for each distinct tuple of operands, quick ones for each lane. Not
/// thread-safe; many may share one Evaluation while nobody changes it.
class Lanes {
public:
    static constexpr std::size_t mostLanes = 256;  ///< of a block; fewer where more values are in use

    Lanes(const Evaluation& base, std::span<const NodeId> variedInputs, std::span<const NodeId> wanted);

    /// Evaluates every lane. `columns` are in the order of `variedInputs`, all of one length.
    std::vector<LaneResult> run(std::span<const LaneColumn> columns);
    /// The same to places of the caller, in the order of `wanted`.
    void run(std::span<const LaneColumn> columns, std::span<LaneOutput> outputs);
    std::size_t affectedNodes() const { return m_affected; }
    std::size_t blockLanes() const { return m_blockLanes; }

private:
    using Slot = std::uint32_t;
    static constexpr Slot noSlot = ~Slot{0};
    static constexpr std::uint32_t noSeries = ~std::uint32_t{0};

    /// An operand as a step reads it: a slot of lanes, or values of the base evaluation.
    struct Operand {
        Slot slot = noSlot;
        const double* fixed = nullptr;
        StatusCode status = statusOk;  // of what is fixed
        bool isWide = false;
        std::uint32_t series = noSeries;  // of a fixed series, in m_fixedSeries
    };
    struct Step {
        NodeId id = noNode;
        Slot out = noSlot;
        std::uint32_t first = 0;  // of its operands
        std::uint32_t count = 0;
        simd::Elementwise loop = nullptr;  // of an element-wise operation on one or two operands
        bool isNarrow = false;             // where one such loop over the lanes is all
        std::uint32_t row = 0;             // of the one cell that is read, as its table is kept here
        std::uint32_t firstCell = 0;       // of a table whose cells alone are read
        std::uint32_t cellCount = 0;
    };

    using Cells = std::map<NodeId, std::vector<std::uint32_t>>;  // places of cells that are read, by table

    void plan(std::span<const NodeId> variedInputs);
    void makeRoom();
    std::size_t rowsInUse(NodeId id) const;
    Cells cellsRead(std::span<const NodeId> program) const;
    void addStep(NodeId id, Slot out, const Cells& cells);
    Slot freshSlot(std::uint32_t width);
    void runBlock(std::span<const LaneColumn> columns, std::size_t first, std::size_t lanes,
                  std::span<LaneOutput> outputs);
    void runStep(const Step& step, std::size_t lanes);
    void runGeneral(const Step& step, std::size_t lanes);
    void runCell(const Step& step, std::size_t lanes);
    void runKernel(const Step& step, std::size_t lanes);
    void writeTable(const Step& step, std::span<const double> table, std::size_t lane, std::size_t lanes);
    void writeLargest(NodeId id, double* to, std::size_t lanes) const;
    void writeOutput(std::size_t index, std::size_t first, std::size_t lanes, LaneOutput& output) const;
    bool isOk(const Operand& operand) const {
        return operand.slot == noSlot ? operand.status == statusOk : m_isOk[operand.slot] != 0;
    }
    Strided strided(const Operand& operand, std::size_t lanes) const;
    void setRows(LaneRows& rows, const Operand& operand) const;
    bool isSeries(NodeId id) const { return m_base->graph().node(id).shape == Shape::series; }
    RowStarts startsOf(Slot slot) { return m_starts.data() + slot * m_rowLoops.words(); }
    std::span<const std::uint64_t> startsOf(Slot slot) const {
        return {m_starts.data() + slot * m_rowLoops.words(), m_rowLoops.words()};
    }
    void spread(Slot slot, std::size_t lanes);
    StatusCode* statusOf(Slot slot) { return m_status.data() + slot * m_blockLanes; }

    const Evaluation* m_base;
    std::vector<NodeId> m_wanted;
    std::size_t m_affected = 0;
    std::size_t m_blockLanes = mostLanes;
    std::vector<Slot> m_slotOf;  // by node, where its lanes lie
    std::vector<Slot> m_inputSlots;
    std::vector<Step> m_steps;
    std::vector<Operand> m_operands;
    std::vector<std::uint32_t> m_cells;   // of tables of which only cells are kept
    std::vector<std::uint32_t> m_widths;  // by slot: values of a lane
    std::vector<std::size_t> m_rows;    // by slot: of a lane's values those likely to differ from one before
    std::vector<char> m_isOwn;          // by slot: whether it has storage; columns of inputs lie elsewhere
    std::vector<const double*> m_data;  // by slot, while a block runs
    std::vector<double*> m_storage;     // by slot
    std::vector<char> m_isOk;           // by slot: every lane; else states stand in m_status
    std::vector<StatusCode> m_status;
    std::unique_ptr<double[]> m_values;
    std::size_t m_months;
    std::size_t m_lanes = 0;  // of the block that runs
    RowLoops m_rowLoops;
    std::vector<std::uint64_t> m_starts;     // by slot of a series, while a block runs
    std::vector<FixedSeries> m_fixedSeries;  // that stay
};

}  // namespace wattplan::graph
