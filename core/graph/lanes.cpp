#include "core/graph/lanes.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <limits>

namespace wattplan::graph {

std::vector<LaneResult> Lanes::run(std::span<const LaneColumn> columns) {
    const std::size_t lanes = columns.empty() ? 0 : columns.front().values.size();
    std::vector<LaneResult> results(m_wanted.size());
    std::vector<LaneOutput> outputs;
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        results[i].values.resize(lanes * m_base->graph().node(m_wanted[i]).width);
        results[i].status.resize(lanes);
        outputs.push_back({results[i].values.data(), lanes, results[i].status.data()});
    }
    run(columns, outputs);
    return results;
}

void Lanes::run(std::span<const LaneColumn> columns, std::span<LaneOutput> outputs) {
    assert(columns.size() == m_inputSlots.size() && outputs.size() == m_wanted.size());
    const std::size_t lanes = columns.empty() ? 0 : columns.front().values.size();
    for (LaneOutput& output : outputs)
        output.isOk = true;
    for (std::size_t first = 0; first < lanes; first += m_blockLanes)
        runBlock(columns, first, std::min(m_blockLanes, lanes - first), outputs);
}

void Lanes::runBlock(std::span<const LaneColumn> columns, std::size_t first, std::size_t lanes,
                     std::span<LaneOutput> outputs) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_data[m_inputSlots[i]] = columns[i].values.data() + first;
    for (std::size_t slot = 0; slot < m_storage.size(); ++slot)
        if (m_isOwn[slot] != 0) m_data[slot] = m_storage[slot];
    // A scalar that is wanted is computed where it is wanted.
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        const Slot slot = m_slotOf[m_wanted[i]];
        if (slot != noSlot && m_isOwn[slot] != 0 && m_widths[slot] == 1)
            m_data[slot] = outputs[i].values + first;
    }
    m_lanes = lanes;
    for (const Step& step : m_steps)
        runStep(step, lanes);
    for (std::size_t i = 0; i < m_wanted.size(); ++i)
        writeOutput(i, first, lanes, outputs[i]);
}

void Lanes::runStep(const Step& step, std::size_t lanes) {
    if (!step.isNarrow) return runGeneral(step, lanes);
    const Operand& a = m_operands[step.first];
    const Operand& b = m_operands[step.first + step.count - 1];
    auto* out = const_cast<double*>(m_data[step.out]);  // a slot of our own
    const double* first = a.slot == noSlot ? a.fixed : m_data[a.slot];
    const double* second = b.slot == noSlot ? b.fixed : m_data[b.slot];
    const bool areFinite = step.loop(out, first, second, lanes);
    m_isOk[step.out] = static_cast<char>(areFinite && isOk(a) && isOk(b));
    if (m_isOk[step.out] != 0) return;
    const std::array<Strided, 2> operands{strided(a, lanes), strided(b, lanes)};
    applyStates(m_base->graph(), step.id, {lanes, 1, m_months}, {operands.data(), step.count}, areFinite, out,
                statusOf(step.out));
}

Strided Lanes::strided(const Operand& operand, std::size_t lanes) const {
    if (operand.slot == noSlot)
        return {operand.fixed, 0, operand.isWide ? std::size_t{1} : std::size_t{0}, &operand.status, 0};
    static constexpr StatusCode ok = statusOk;
    const bool areOk = m_isOk[operand.slot] != 0;
    return {m_data[operand.slot], 1, operand.isWide ? lanes : 0,
            areOk ? &ok : m_status.data() + operand.slot * m_blockLanes,
            areOk ? std::size_t{0} : std::size_t{1}};
}

void Lanes::setRows(LaneRows& rows, const Operand& operand) const {
    rows.isFixed = operand.slot == noSlot;
    rows.data = rows.isFixed ? operand.fixed : m_data[operand.slot];
    rows.starts = m_rowLoops.scalarStarts();
    if (!operand.isWide) return;
    rows.rowStride = rows.isFixed ? 1 : m_lanes;
    if (!rows.isFixed) rows.starts = startsOf(operand.slot).data();
    if (operand.series == noSeries) return;  // a table, or lanes
    rows.data = m_fixedSeries[operand.series].rows.data();
    rows.starts = m_fixedSeries[operand.series].starts.data();
}

void Lanes::runGeneral(const Step& step, std::size_t lanes) {
    const Graph& graph = m_base->graph();
    const Node& node = graph.node(step.id);
    if (node.op == Op::kernel) return runKernel(step, lanes);
    if (node.op == Op::cell) return runCell(step, lanes);
    std::array<LaneRows, 3> rows{};
    bool areOk = true;
    for (std::size_t i = 0; i < step.count; ++i) {
        const Operand& operand = m_operands[step.first + i];
        setRows(rows[i], operand);
        areOk = areOk && isOk(operand);
    }
    auto* out = const_cast<double*>(m_data[step.out]);
    const bool areFinite =
        m_rowLoops.run(step.id, lanes, step.loop, {rows.data(), step.count}, out, startsOf(step.out));
    const bool isMet = node.op != Op::require || m_rowLoops.isTrueThroughout(rows[1], lanes);
    m_isOk[step.out] = static_cast<char>(areOk && areFinite && isMet);
    if (m_isOk[step.out] != 0) return;
    // States of lanes are told from values of every month.
    if (!areFinite || node.op == Op::require || node.op == Op::select) {
        for (std::size_t i = 0; i < step.count; ++i)
            if (isSeries(graph.operands(step.id)[i])) spread(m_operands[step.first + i].slot, lanes);
        if (node.shape == Shape::series) spread(step.out, lanes);
    }
    std::array<Strided, 3> operands{};
    for (std::size_t i = 0; i < step.count; ++i)
        operands[i] = strided(m_operands[step.first + i], lanes);
    const Extent extent{lanes, node.width, m_months};
    applyStates(graph, step.id, extent, {operands.data(), step.count}, areFinite, out, statusOf(step.out));
}

/// Gives each month of a series a row of its own.
void Lanes::spread(Slot slot, std::size_t lanes) {
    if (slot == noSlot || m_widths[slot] == 1) return;
    auto* const data = const_cast<double*>(m_data[slot]);
    RowStarts const starts = startsOf(slot);
    std::size_t row = RowLoops::rowCount({starts, m_rowLoops.words()});
    for (std::size_t m = m_months; m-- > 0;) {
        const std::uint64_t month = std::uint64_t{1} << (m % startsInWord);
        std::uint64_t& word = starts[m / startsInWord];
        if (row - 1 != m) std::copy_n(data + (row - 1) * lanes, lanes, data + m * lanes);
        if ((word & month) != 0) --row;
        word |= month;
    }
}

void Lanes::runCell(const Step& step, std::size_t lanes) {
    const Operand& table = m_operands[step.first];
    auto* out = const_cast<double*>(m_data[step.out]);
    std::copy_n(m_data[table.slot] + step.row * lanes, lanes, out);
    const bool areFinite = simd::loops().areFinite(out, lanes);
    m_isOk[step.out] = static_cast<char>(isOk(table) && areFinite);
    if (m_isOk[step.out] != 0) return;
    const Strided operand = strided(table, lanes);
    applyStates(m_base->graph(), step.id, {lanes, 1, m_months}, {&operand, 1}, areFinite, out,
                statusOf(step.out));
}

/// The table of a lane, or those cells of it that are read; of an empty one, NaN.
void Lanes::writeTable(const Step& step, std::span<const double> table, std::size_t lane, std::size_t lanes) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    double* const out = const_cast<double*>(m_data[step.out]) + lane;
    if (step.cellCount == 0) {
        for (std::size_t i = 0; i < m_widths[step.out]; ++i)
            out[i * lanes] = table.empty() ? none : table[i];
    } else {
        for (std::size_t i = 0; i < step.cellCount; ++i)
            out[i * lanes] = table.empty() ? none : table[m_cells[step.firstCell + i]];
    }
}

void Lanes::runKernel(const Step& step, std::size_t lanes) {
    const Graph& graph = m_base->graph();
    const KernelDefinition& kernel = graph.kernelDefinition(step.id);
    const auto structure = graph.kernelStructure(step.id);
    std::vector<double> operands(step.count);
    bool areOk = true;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        StatusCode status = statusOk;
        for (std::size_t i = 0; i < step.count; ++i) {
            const Operand& operand = m_operands[step.first + i];
            const bool isFixed = operand.slot == noSlot;
            operands[i] = isFixed ? *operand.fixed : m_data[operand.slot][lane];
            if (status != statusOk || isOk(operand)) continue;
            status = isFixed ? operand.status : statusOf(operand.slot)[lane];
        }
        const auto take = [&](const Result<std::vector<double>>& result) {
            if (!result) status = statusFrom(step.id);
            // A table of a lane that failed before would otherwise stand for this one.
            writeTable(step, result ? std::span<const double>(*result) : std::span<const double>(), lane,
                       lanes);
        };
        if (status != statusOk)
            writeTable(step, {}, lane, lanes);
        else if (kernel.isQuick)
            take(kernel.function(structure, operands));
        else
            take(*m_base->kernels().result(kernel, structure, operands));
        statusOf(step.out)[lane] = status;
        areOk = areOk && status == statusOk;
    }
    m_isOk[step.out] = static_cast<char>(areOk);
}

void Lanes::writeLargest(NodeId id, double* to, std::size_t lanes) const {
    const Slot slot = m_slotOf[id];
    if (slot == noSlot) {
        std::fill_n(to, lanes, std::ranges::max(m_base->values(id)));
        return;
    }
    const std::size_t count = isSeries(id) ? RowLoops::rowCount(startsOf(slot)) : m_widths[slot];
    std::vector<const double*> rows;
    for (std::size_t row = 0; row < count; ++row)
        rows.push_back(m_data[slot] + row * lanes);
    simd::loops().greatestRows(to, rows.data(), rows.size(), lanes);
}

void Lanes::writeOutput(std::size_t index, std::size_t first, std::size_t lanes, LaneOutput& output) const {
    const NodeId id = m_wanted[index];
    const Slot slot = m_slotOf[id];
    const std::size_t width = m_base->graph().node(id).width;
    if (width > 1 && output.monthStride == 0) {
        writeLargest(id, output.values + first, lanes);
    } else {
        const bool sharesRows = slot != noSlot && width > 1 && isSeries(id);
        std::size_t row = 0;
        for (std::size_t m = 0; m < width; ++m) {
            double* to = output.values + m * output.monthStride + first;
            const bool isStart =
                !sharesRows || ((startsOf(slot)[m / startsInWord] >> (m % startsInWord)) & 1U) != 0;
            row += m > 0 && isStart ? 1U : 0U;
            if (slot == noSlot)
                std::fill_n(to, lanes, m_base->values(id)[m]);
            else if (m_data[slot] + row * lanes != to)
                std::copy_n(m_data[slot] + row * lanes, lanes, to);
        }
    }
    const bool isFixed = slot == noSlot;
    const bool areOk = isFixed ? m_base->isOk(id) : m_isOk[slot] != 0;
    output.isOk = output.isOk && areOk;
    if (areOk) return;
    if (isFixed)
        std::fill_n(output.status + first, lanes, m_base->status(id));
    else
        std::copy_n(m_status.data() + slot * m_blockLanes, lanes, output.status + first);
}

}  // namespace wattplan::graph
