#include "core/graph/lanes.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "core/graph/operations.h"

namespace wattplan::graph {

namespace {

/// The nodes that the wanted ones come from, themselves among them: 1 for each of these.
std::vector<char> above(const Graph& graph, std::span<const NodeId> wanted) {
    std::vector<char> needed(graph.size(), 0);
    for (const NodeId id : wanted)
        needed[id] = 1;
    for (auto id = static_cast<NodeId>(graph.size()); id-- > 0;)
        if (needed[id])
            for (const NodeId operand : graph.operands(id))
                needed[operand] = 1;
    return needed;
}

}  // namespace

Lanes::Lanes(const Evaluation& base, std::span<const NodeId> variedInputs, std::span<const NodeId> wanted)
    : m_base(&base), m_wanted(wanted.begin(), wanted.end()) {
    const Graph& graph = base.graph();
    m_varied.assign(graph.size(), 0);
    m_place.assign(graph.size(), 0);
    m_statusPlace.assign(graph.size(), 0);
    std::size_t place = 0;
    std::size_t statusPlace = 0;
    const auto give = [&](NodeId id) {
        m_varied[id] = 1;
        m_place[id] = place;
        m_statusPlace[id] = statusPlace++;
        place += graph.node(id).width;
    };
    for (const NodeId input : variedInputs)
        give(input);
    const std::vector<char> needed = above(graph, wanted);
    for (NodeId id = 0; id < graph.size(); ++id) {
        const auto isVaried = [&](NodeId operand) { return m_varied[operand] != 0; };
        if (!needed[id] || m_varied[id] || std::ranges::none_of(graph.operands(id), isVaried)) continue;
        give(id);
        m_program.push_back(id);
    }
    m_values.resize(place * blockLanes);
    m_status.resize(statusPlace * blockLanes, statusOk);
}

std::vector<LaneResult> Lanes::run(std::span<const LaneColumn> columns) {
    const Graph& graph = m_base->graph();
    const std::size_t lanes = columns.empty() ? 0 : columns.front().values.size();
    std::vector<LaneResult> results(m_wanted.size());
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        results[i].values.resize(lanes * graph.node(m_wanted[i]).width);
        results[i].status.resize(lanes);
    }
    for (std::size_t first = 0; first < lanes; first += blockLanes) {
        const std::size_t count = std::min(blockLanes, lanes - first);
        runBlock(columns, first, count);
        for (std::size_t i = 0; i < m_wanted.size(); ++i) {
            const NodeId id = m_wanted[i];
            const std::size_t width = graph.node(id).width;
            for (std::size_t m = 0; m < width; ++m) {
                double* to = results[i].values.data() + m * lanes + first;
                if (m_varied[id])
                    std::copy_n(valuesOf(id) + m * count, count, to);
                else
                    std::fill_n(to, count, m_base->values(id)[m]);
            }
            if (m_varied[id])
                std::copy_n(statusOf(id), count, results[i].status.data() + first);
            else
                std::fill_n(results[i].status.data() + first, count, m_base->status(id));
        }
    }
    return results;
}

void Lanes::runBlock(std::span<const LaneColumn> columns, std::size_t first, std::size_t lanes) {
    const Graph& graph = m_base->graph();
    for (const LaneColumn& column : columns) {
        assert(m_varied[column.input]);
        std::copy_n(column.values.data() + first, lanes, valuesOf(column.input));
        std::fill_n(statusOf(column.input), lanes, statusOk);
    }
    std::vector<StatusCode> baseStatus(3);
    for (const NodeId id : m_program) {
        const Node& node = graph.node(id);
        if (node.op == Op::kernel) {
            runKernel(id, lanes);
            continue;
        }
        std::array<Strided, 3> operands{};
        const auto ids = graph.operands(id);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const bool isWide = graph.node(ids[i]).width > 1;
            if (m_varied[ids[i]]) {
                operands[i] = {valuesOf(ids[i]), 1, isWide ? lanes : 0, statusOf(ids[i]), 1};
            } else {
                baseStatus[i] = m_base->status(ids[i]);
                operands[i] = {m_base->values(ids[i]).data(), 0, isWide ? std::size_t{1} : std::size_t{0},
                               &baseStatus[i], 0};
            }
        }
        const Extent extent{lanes, node.width, static_cast<std::size_t>(graph.months())};
        applyOperation(graph, id, extent, {operands.data(), ids.size()}, valuesOf(id), statusOf(id));
    }
}

void Lanes::runKernel(NodeId id, std::size_t lanes) {
    const Graph& graph = m_base->graph();
    const auto ids = graph.operands(id);
    std::vector<double> operands(ids.size());
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        StatusCode status = statusOk;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const bool varied = m_varied[ids[i]] != 0;
            operands[i] = varied ? valuesOf(ids[i])[lane] : m_base->value(ids[i]);
            if (status == statusOk) status = varied ? statusOf(ids[i])[lane] : m_base->status(ids[i]);
        }
        if (status == statusOk) {
            const auto entry =
                m_base->kernels().result(graph.kernelDefinition(id), graph.kernelStructure(id), operands);
            if (*entry) {
                for (std::size_t i = 0; i < (*entry)->size(); ++i)
                    valuesOf(id)[i * lanes + lane] = (**entry)[i];
            } else {
                status = statusFrom(id);
            }
        }
        statusOf(id)[lane] = status;
    }
}

}  // namespace wattplan::graph
