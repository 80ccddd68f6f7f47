#include "core/graph/lanes.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <limits>
#include <map>

#include "core/graph/elementwise.h"

namespace wattplan::graph {

namespace {

constexpr std::size_t fewestLanes = 64;
constexpr std::size_t cacheBytes = std::size_t{1}
                                   << 19;  // of values in use: half of a small second-level cache
constexpr std::size_t lineDoubles = 8;     // of a cache line
constexpr std::size_t never = std::numeric_limits<std::size_t>::max();

/// The nodes that the wanted ones come from, themselves among them: 1 for each of these. What is given leads
/// no further.
std::vector<char> above(const Graph& graph, std::span<const NodeId> wanted, std::span<const char> isGiven) {
    std::vector<char> needed(graph.size(), 0);
    for (const NodeId id : wanted)
        needed[id] = 1;
    for (auto id = static_cast<NodeId>(graph.size()); id-- > 0;)
        if (needed[id] && !isGiven[id])
            for (const NodeId operand : graph.operands(id))
                needed[operand] = 1;
    return needed;
}

}  // namespace

Lanes::Lanes(const Evaluation& base, std::span<const NodeId> variedInputs, std::span<const NodeId> wanted)
    : m_base(&base),
      m_wanted(wanted.begin(), wanted.end()),
      m_slotOf(base.graph().size(), noSlot),
      m_months(static_cast<std::size_t>(base.graph().months())),
      m_rowLoops(base.graph(), mostLanes) {
    plan(variedInputs);
    std::size_t perLane = 0;
    for (std::size_t slot = 0; slot < m_widths.size(); ++slot)
        if (m_isOwn[slot] != 0) perLane += m_widths[slot];
    while (m_blockLanes > fewestLanes && perLane * m_blockLanes * sizeof(double) > cacheBytes)
        m_blockLanes /= 2;
    m_values.resize(perLane * m_blockLanes + lineDoubles);
    m_status.resize(m_widths.size() * m_blockLanes, statusOk);
    m_isOk.resize(m_widths.size(), 1);
    m_data.resize(m_widths.size(), nullptr);
    m_places.resize(m_widths.size() * m_months, 0);
    m_storage.resize(m_widths.size(), nullptr);
    constexpr std::size_t lineBytes = lineDoubles * sizeof(double);
    double* place = m_values.data();
    while (reinterpret_cast<std::uintptr_t>(place) % lineBytes != 0)
        ++place;
    for (std::size_t slot = 0; slot < m_widths.size(); ++slot) {
        if (m_isOwn[slot] == 0) continue;
        m_storage[slot] = place;
        place += m_widths[slot] * m_blockLanes;
    }
}

Lanes::Slot Lanes::freshSlot(std::uint32_t width) {
    m_widths.push_back(width);
    m_isOwn.push_back(1);
    return static_cast<Slot>(m_widths.size() - 1);
}

/// Gives each affected node a slot of lanes, one that is no longer read where there is one, and lists the
/// steps. A node that is its operand under another name shares its slot.
void Lanes::plan(std::span<const NodeId> variedInputs) {
    const Graph& graph = m_base->graph();
    for (const NodeId input : variedInputs) {
        m_slotOf[input] = freshSlot(1);
        m_isOwn.back() = 0;
        m_inputSlots.push_back(m_slotOf[input]);
    }
    std::vector<char> isVaried(graph.size(), 0);
    for (const NodeId input : variedInputs)
        isVaried[input] = 1;
    const std::vector<char> needed = above(graph, m_wanted, isVaried);
    std::vector<NodeId> program;
    std::vector<NodeId> root(graph.size());
    std::vector<std::size_t> lastUse(graph.size(), 0);
    for (NodeId id = 0; id < graph.size(); ++id) {
        root[id] = id;
        const auto operands = graph.operands(id);
        if (!needed[id] || isVaried[id] ||
            std::ranges::none_of(operands, [&](NodeId operand) { return isVaried[operand] != 0; }))
            continue;
        isVaried[id] = 1;
        ++m_affected;
        const Node& node = graph.node(id);
        if (node.op == Op::same && graph.node(operands[0]).width == node.width) {
            root[id] = root[operands[0]];
            continue;
        }
        program.push_back(id);
        for (const NodeId operand : operands)
            lastUse[root[operand]] = program.size();
    }
    for (const NodeId id : m_wanted)
        lastUse[root[id]] = never;
    const Cells cells = cellsRead(program);
    std::map<std::uint32_t, std::vector<Slot>> free;
    for (std::size_t place = 0; place < program.size(); ++place) {
        const NodeId id = program[place];
        const auto read = cells.find(id);
        const std::uint32_t width =
            read == cells.end() ? graph.node(id).width : static_cast<std::uint32_t>(read->second.size());
        std::vector<Slot>& list = free[width];
        const bool isReused = !list.empty() && lastUse[id] != never;
        m_slotOf[id] = isReused ? list.back() : freshSlot(width);
        if (isReused) list.pop_back();
        for (const NodeId operand : graph.operands(id))
            m_slotOf[operand] = isVaried[operand] != 0 ? m_slotOf[root[operand]] : noSlot;
        addStep(id, m_slotOf[id], cells);
        for (const NodeId operand : graph.operands(id)) {
            const NodeId from = root[operand];
            if (isVaried[operand] == 0 || lastUse[from] != place + 1 || m_isOwn[m_slotOf[from]] == 0)
                continue;
            lastUse[from] = 0;  // given back once, whichever operand it is
            free[m_widths[m_slotOf[from]]].push_back(m_slotOf[from]);
        }
    }
    for (const NodeId id : m_wanted)
        m_slotOf[id] = isVaried[id] != 0 ? m_slotOf[root[id]] : noSlot;
}

/// Tables of which nothing but single cells is read: only these are kept, of what may be a thousand.
Lanes::Cells Lanes::cellsRead(std::span<const NodeId> program) const {
    const Graph& graph = m_base->graph();
    std::vector<char> isWhole(graph.size(), 0);
    for (const NodeId id : m_wanted)
        isWhole[id] = 1;
    Cells cells;
    for (const NodeId id : program)
        if (graph.node(id).op == Op::kernel) cells.try_emplace(id);
    for (const NodeId id : program)
        for (const NodeId operand : graph.operands(id)) {
            const auto table = cells.find(operand);
            if (graph.node(id).op != Op::cell)
                isWhole[operand] = 1;
            else if (table != cells.end() && !std::ranges::count(table->second, graph.node(id).payload))
                table->second.push_back(graph.node(id).payload);
        }
    std::erase_if(cells, [&](const auto& each) { return isWhole[each.first] != 0 || each.second.empty(); });
    return cells;
}

void Lanes::addStep(NodeId id, Slot out, const Cells& cells) {
    const Graph& graph = m_base->graph();
    const Node& node = graph.node(id);
    const auto ids = graph.operands(id);
    Step step{id, out, static_cast<std::uint32_t>(m_operands.size()), node.operandCount};
    bool areNarrow = node.width == 1;
    for (const NodeId operand : ids) {
        const bool isWide = graph.node(operand).width > 1;
        areNarrow = areNarrow && !isWide;
        m_operands.push_back(
            {m_slotOf[operand], m_base->values(operand).data(), m_base->status(operand), isWide});
        if (!isWide || !isSeries(operand) || m_slotOf[operand] != noSlot) continue;
        m_operands.back().places = static_cast<std::uint32_t>(m_fixedPlaces.size());
        m_fixedPlaces.push_back(RowLoops::placesOf(m_base->values(operand)));
    }
    if (ids.size() == 2 && m_slotOf[ids[1]] == noSlot) step.form = simd::Fixed::second;
    if (ids.size() == 2 && m_slotOf[ids[0]] == noSlot) step.form = simd::Fixed::first;
    if (areNarrow && isElementwise(node.op) && node.op != Op::require && node.op != Op::select)
        step.loop =
            simd::loops().elementwise[static_cast<std::size_t>(node.op)][static_cast<std::size_t>(step.form)];
    if (node.op == Op::cell) {
        step.row = node.payload;
        if (const auto table = cells.find(ids[0]); table != cells.end())
            step.row = static_cast<std::uint32_t>(std::ranges::find(table->second, node.payload) -
                                                  table->second.begin());
    }
    if (const auto read = cells.find(id); read != cells.end()) {
        step.firstCell = static_cast<std::uint32_t>(m_cells.size());
        step.cellCount = static_cast<std::uint32_t>(read->second.size());
        m_cells.insert(m_cells.end(), read->second.begin(), read->second.end());
    }
    m_steps.push_back(step);
}

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
    if (step.loop == nullptr) return runGeneral(step, lanes);
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

LaneRows Lanes::rowsOf(const Operand& operand) const {
    const bool isFixed = operand.slot == noSlot;
    const double* const data = isFixed ? operand.fixed : m_data[operand.slot];
    if (!operand.isWide) return {data, isFixed, 0, m_rowLoops.scalarPlaces()};
    if (isFixed)
        return {data, true, 1, m_fixedPlaces.empty() ? nullptr : m_fixedPlaces[operand.places].data()};
    return {data, false, m_lanes, m_places.data() + operand.slot * m_months};
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
        rows[i] = rowsOf(operand);
        areOk = areOk && isOk(operand);
    }
    auto* out = const_cast<double*>(m_data[step.out]);
    const bool areFinite =
        m_rowLoops.run(step.id, lanes, step.form, {rows.data(), step.count}, out, placesOf(step.out));
    const bool isMet = node.op != Op::require || m_rowLoops.isTrueThroughout(rows[1], m_months, lanes);
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
    std::uint16_t* const places = placesOf(slot);
    for (std::size_t m = m_months; m-- > 0;) {
        if (places[m] != m) std::copy_n(data + places[m] * lanes, lanes, data + m * lanes);
        places[m] = static_cast<std::uint16_t>(m);
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
    const std::uint16_t* places = m_places.data() + slot * m_months;
    std::vector<const double*> rows;
    for (std::size_t m = 0; m < m_base->graph().node(id).width; ++m)
        if (!isSeries(id) || places[m] == m) rows.push_back(m_data[slot] + m * lanes);
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
        for (std::size_t m = 0; m < width; ++m) {
            double* to = output.values + m * output.monthStride + first;
            const std::size_t row = sharesRows ? m_places[slot * m_months + m] : m;
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
