#include "core/graph/evaluation.h"

#include <algorithm>
#include <array>
#include <bit>
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
      m_scratch(static_cast<std::size_t>(graph.months())) {
    for (const InputRecord& input : graph.inputs()) {
        m_values[graph.node(input.node).slot] = input.value.value_or(0.0);
        if (!input.value) m_status[input.node] = statusFrom(input.node);
    }
    for (NodeId id = 0; id < graph.size(); ++id) {
        const Op op = graph.node(id).op;
        if (op == Op::input) continue;
        if (op == Op::constant)
            std::ranges::copy(graph.constantValues(id), m_values.begin() + graph.node(id).slot);
        else
            m_stale[id / wordBits] |= std::uint64_t{1} << (id % wordBits);
    }
    update();
}

void Evaluation::setInput(NodeId input, std::optional<double> value) {
    const StatusCode status = value ? statusOk : statusFrom(input);
    const double stored = value.value_or(0.0);
    if (store(input, {&stored, 1}, status)) markDependents(input);
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
            if (recompute(id)) markDependents(id);
        }
    }
    m_firstStaleWord = m_stale.size();
    return recomputed;
}

bool Evaluation::recompute(NodeId id) {
    const Node& node = m_graph->node(id);
    if (node.op == Op::kernel) return recomputeKernel(id);

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
    applyOperation(*m_graph, id, extent, {operands.data(), ids.size()}, m_scratch.data(), &status);
    return store(id, {m_scratch.data(), node.width}, status);
}

bool Evaluation::recomputeKernel(NodeId id) {
    std::vector<double> operands;
    StatusCode status = statusOk;
    for (const NodeId operand : m_graph->operands(id)) {
        if (status == statusOk) status = m_status[operand];
        operands.push_back(m_values[m_graph->node(operand).slot]);
    }
    if (status == statusOk) {
        const auto entry =
            m_kernels->result(m_graph->kernelDefinition(id), m_graph->kernelStructure(id), operands);
        if (*entry) return store(id, **entry, statusOk);
        status = statusFrom(id);
    }
    return store(id, values(id), status);
}

bool Evaluation::store(NodeId id, std::span<const double> newValues, StatusCode status) {
    double* held = m_values.data() + m_graph->node(id).slot;
    const bool changed =
        m_status[id] != status || std::memcmp(held, newValues.data(), newValues.size_bytes()) != 0;
    std::memmove(held, newValues.data(), newValues.size_bytes());
    m_status[id] = status;
    return changed;
}

}  // namespace wattplan::graph
