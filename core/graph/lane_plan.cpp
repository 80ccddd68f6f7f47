// What blocks of lanes are made of: which nodes are computed, in which order, and where their values lie.
#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>

#include "core/graph/elementwise.h"
#include "core/graph/lanes.h"

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
    makeRoom();
}

/// Blocks of as many lanes as leave what is in use in cache. Memory of rows that no block has is never
/// touched.
void Lanes::makeRoom() {
    std::size_t inUse = 0;
    std::size_t perLane = 0;
    for (std::size_t slot = 0; slot < m_widths.size(); ++slot) {
        if (m_isOwn[slot] == 0) continue;
        inUse += m_rows[slot];
        perLane += m_widths[slot] | 1U;
    }
    while (m_blockLanes > fewestLanes && inUse * m_blockLanes * sizeof(double) > cacheBytes)
        m_blockLanes /= 2;
    m_values = std::make_unique_for_overwrite<double[]>(perLane * m_blockLanes + lineDoubles);
    m_status.resize(m_widths.size() * m_blockLanes, statusOk);
    m_isOk.resize(m_widths.size(), 1);
    m_data.resize(m_widths.size(), nullptr);
    m_starts.resize(m_widths.size() * m_rowLoops.words(), 0);
    m_storage.resize(m_widths.size(), nullptr);
    constexpr std::size_t lineBytes = lineDoubles * sizeof(double);
    double* place = m_values.get();
    while (reinterpret_cast<std::uintptr_t>(place) % lineBytes != 0)
        ++place;
    for (std::size_t slot = 0; slot < m_widths.size(); ++slot) {
        if (m_isOwn[slot] == 0) continue;
        m_storage[slot] = place;
        place +=
            (m_widths[slot] | 1U) * m_blockLanes;  // an odd number, or first rows share lines of the cache
    }
}

/// Of a series as many as it has phases in the base evaluation.
std::size_t Lanes::rowsInUse(NodeId id) const {
    return isSeries(id) ? m_rowLoops.fixedSeries(m_base->values(id)).rows.size()
                        : m_base->graph().node(id).width;
}

Lanes::Slot Lanes::freshSlot(std::uint32_t width) {
    m_widths.push_back(width);
    m_rows.push_back(1);
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
        m_rows[m_slotOf[id]] = std::max(m_rows[m_slotOf[id]], read == cells.end() ? rowsInUse(id) : width);
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
        m_operands.back().series = static_cast<std::uint32_t>(m_fixedSeries.size());
        m_fixedSeries.push_back(m_rowLoops.fixedSeries(m_base->values(operand)));
    }
    simd::Fixed form = simd::Fixed::none;
    if (ids.size() == 2 && m_slotOf[ids[1]] == noSlot) form = simd::Fixed::second;
    if (ids.size() == 2 && m_slotOf[ids[0]] == noSlot) form = simd::Fixed::first;
    if (isElementwise(node.op) && node.op != Op::require && node.op != Op::select)
        step.loop =
            simd::loops().elementwise[static_cast<std::size_t>(node.op)][static_cast<std::size_t>(form)];
    step.isNarrow = areNarrow && step.loop != nullptr;
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

}  // namespace wattplan::graph
