#include "core/graph/evaluation.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "core/graph/operations.h"

namespace wattplan::graph {

namespace {
constexpr std::size_t wordBits = 64;
constexpr std::size_t mostOperands = 3;  // of any operation but a kernel
}  // namespace

Evaluation::Evaluation(const Graph& graph, KernelCache& kernels)
    : m_graph(&graph),
      m_kernels(&kernels),
      m_values(graph.valueCount(), std::numeric_limits<double>::quiet_NaN()),
      m_status(graph.size(), statusOk),
      m_stale((graph.size() + wordBits - 1) / wordBits, 0),
      m_firstStaleWord(m_stale.size()) {
    for (const InputRecord& input : graph.inputs()) {
        m_values[graph.node(input.node).slot] = input.value.value_or(0.0);
        if (!input.value) m_status[input.node] = statusFrom(input.node);
    }
    std::uint32_t widest = 1;
    for (NodeId id = 0; id < graph.size(); ++id) {
        const Node& node = graph.node(id);
        widest = std::max(widest, node.width);
        if (node.op == Op::constant)
            std::ranges::copy(graph.constantValues(id), m_values.begin() + node.slot);
        else if (node.op != Op::input)
            m_status[id] = evaluate(id, m_values.data() + node.slot);
    }
    m_scratch.resize(widest);
}

void Evaluation::setInput(NodeId input, std::optional<double> value) {
    const StatusCode status = value ? statusOk : statusFrom(input);
    const double stored = value.value_or(0.0);
    if (store(input, &stored, status)) markDependents(input);
}

void Evaluation::markDependents(NodeId id) {
    for (const NodeId dependent : m_graph->dependents(id)) {
        const std::size_t word = dependent / wordBits;
        m_stale[word] |= std::uint64_t{1} << (dependent % wordBits);
        m_firstStaleWord = std::min(m_firstStaleWord, word);
    }
}

std::size_t Evaluation::update() {
    std::size_t recomputed = 0;
    for (std::size_t word = m_firstStaleWord; word < m_stale.size(); ++word) {
        // Dependents lie behind their operands, maybe in this same word: read it anew each time.
        while (m_stale[word] != 0) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(m_stale[word]));
            m_stale[word] &= m_stale[word] - 1;
            const auto id = static_cast<NodeId>(word * wordBits + bit);
            ++recomputed;
            const StatusCode status = evaluate(id, m_scratch.data());
            if (store(id, m_scratch.data(), status)) markDependents(id);
        }
    }
    m_firstStaleWord = m_stale.size();
    return recomputed;
}

/// Values of a node to `out`, which may be its own place; its state.
StatusCode Evaluation::evaluate(NodeId id, double* out) {
    const Node& node = m_graph->node(id);
    if (node.isPlain) return evaluatePlain(id, out);
    if (node.op == Op::kernel) return evaluateKernel(id, out);

    std::array<Strided, mostOperands> operands{};
    const auto ids = m_graph->operands(id);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Node& operand = m_graph->node(ids[i]);
        operands[i] = {m_values.data() + operand.slot, 0, operand.width > 1 ? std::size_t{1} : std::size_t{0},
                       m_status.data() + ids[i], 0};
    }
    const auto seriesMonths = static_cast<std::size_t>(m_graph->months());
    const Extent extent{1, node.width, seriesMonths};
    StatusCode status = statusOk;
    applyOperation(*m_graph, id, extent, {operands.data(), ids.size()}, out, &status);
    return status;
}

/// Most nodes are a scalar of scalars: no loop, no strides.
StatusCode Evaluation::evaluatePlain(NodeId id, double* out) const {
    const Op op = m_graph->node(id).op;
    const auto ids = m_graph->operands(id);
    const std::uint32_t* slots = m_graph->operandSlots(id);
    const double a = m_values[slots[0]];
    const double b = ids.size() > 1 ? m_values[slots[1]] : 0.0;
    const double c = ids.size() > 2 ? m_values[slots[2]] : 0.0;
    *out = scalarOperation(op, a, b, c);

    if (op == Op::select) {
        if (m_status[ids[0]] != statusOk) return m_status[ids[0]];
        if (const StatusCode chosen = m_status[ids[a != 0.0 ? 1 : 2]]) return chosen;
    } else {
        for (const NodeId operand : ids)
            if (m_status[operand] != statusOk) return m_status[operand];
    }
    const bool isBroken = op == Op::require && b == 0.0;
    return isBroken || !std::isfinite(*out) ? statusFrom(id) : statusOk;
}

StatusCode Evaluation::evaluateKernel(NodeId id, double* out) {
    StatusCode status = statusOk;
    std::vector<double> operands;
    for (const NodeId operand : m_graph->operands(id)) {
        if (status == statusOk) status = m_status[operand];
        operands.push_back(m_values[m_graph->node(operand).slot]);
    }
    if (status == statusOk) {
        const auto entry =
            m_kernels->result(m_graph->kernelDefinition(id), m_graph->kernelStructure(id), operands);
        if (*entry) {
            std::ranges::copy(**entry, out);
            return statusOk;
        }
        status = statusFrom(id);
    }
    std::fill_n(out, m_graph->node(id).width, std::numeric_limits<double>::quiet_NaN());
    return status;
}

bool Evaluation::store(NodeId id, const double* newValues, StatusCode status) {
    const Node& node = m_graph->node(id);
    double* held = m_values.data() + node.slot;
    const std::size_t bytes = node.width * sizeof(double);
    const bool changed = m_status[id] != status || std::memcmp(held, newValues, bytes) != 0;
    std::memcpy(held, newValues, bytes);
    m_status[id] = status;
    return changed;
}

}  // namespace wattplan::graph
