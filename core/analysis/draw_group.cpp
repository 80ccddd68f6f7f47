#include "core/analysis/draw_group.h"

#include <algorithm>

#include "core/analysis/dependence.h"

namespace wattplan::analysis {

namespace {

std::vector<graph::NodeId> nodesOf(const DrawSource& source, std::span<const std::size_t> used) {
    std::vector<graph::NodeId> nodes;
    for (const std::size_t input : used)
        nodes.push_back(source.inputs[input].node);
    return nodes;
}

std::vector<std::vector<double>> emptyTurns(std::size_t inputs) {
    return std::vector<std::vector<double>>(inputs, std::vector<double>(DrawSequence::turn));
}

}  // namespace

std::vector<std::size_t> inputsOfTargets(const DrawSource& source) {
    const graph::Graph& graph = source.evaluation->graph();
    std::vector<char> leads(graph.size(), 0);
    for (const DrawTarget& target : source.targets) {
        if (leads[target.node] != 0) continue;  // on the way to another: what leads to it is known
        const std::vector<char> toThis = leadsTo(graph, target.node);
        for (std::size_t i = 0; i < leads.size(); ++i)
            leads[i] = static_cast<char>(leads[i] | toThis[i]);
    }
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < source.inputs.size(); ++i)
        if (leads[source.inputs[i].node] != 0) used.push_back(i);
    return used;
}

std::vector<graph::NodeId> TargetLanes::wantedNodes(const DrawSource& source) {
    std::vector<graph::NodeId> nodes;
    for (const DrawTarget& target : source.targets)
        if (std::ranges::find(nodes, target.node) == nodes.end()) nodes.push_back(target.node);
    return nodes;
}

TargetLanes::TargetLanes(const DrawSource& source, std::span<const std::size_t> used)
    : m_source(&source),
      m_inputs(nodesOf(source, used)),
      m_wanted(wantedNodes(source)),
      m_lanes(*source.evaluation, m_inputs, m_wanted) {}

std::vector<TargetColumn> TargetLanes::columns(std::size_t lanes) const {
    return std::vector<TargetColumn>(m_source->targets.size(),
                                     {std::vector<double>(lanes), std::vector<graph::StatusCode>(lanes)});
}

void TargetLanes::run(std::span<const std::vector<double>> numbers, std::size_t lanes, std::size_t offset,
                      std::vector<TargetColumn>& columns) {
    if (m_inputs.empty()) return fillConstant(lanes, offset, columns);
    std::vector<graph::LaneColumn> laneColumns;
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        laneColumns.push_back({m_inputs[i], std::span(numbers[i].data(), lanes)});
    const std::vector<graph::LaneResult> results = m_lanes.run(laneColumns);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const DrawTarget& target = m_source->targets[i];
        const auto place = std::ranges::find(m_wanted, target.node) - m_wanted.begin();
        const graph::LaneResult& from = results[static_cast<std::size_t>(place)];
        const std::size_t months = from.values.size() / lanes;
        const std::size_t first = target.month ? static_cast<std::size_t>(*target.month) : 0;
        const std::size_t end = target.month ? first + 1 : months;
        double* to = columns[i].values.data() + offset;
        std::copy_n(from.values.data() + first * lanes, lanes, to);
        for (std::size_t m = first + 1; m < end; ++m)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                to[lane] = std::max(to[lane], from.values[m * lanes + lane]);
        std::copy_n(from.status.data(), lanes, columns[i].status.data() + offset);
    }
}

/// Nothing on the way to the targets varies.
void TargetLanes::fillConstant(std::size_t lanes, std::size_t offset,
                               std::vector<TargetColumn>& columns) const {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const DrawTarget& target = m_source->targets[i];
        const auto values = m_source->evaluation->values(target.node);
        const double value =
            target.month ? values[static_cast<std::size_t>(*target.month)] : std::ranges::max(values);
        std::fill_n(columns[i].values.data() + offset, lanes, value);
        std::fill_n(columns[i].status.data() + offset, lanes, m_source->evaluation->status(target.node));
    }
}

GroupRunner::GroupRunner(const DrawSource& source, const DrawSequence& sequence)
    : m_source(&source),
      m_sequence(&sequence),
      m_used(inputsOfTargets(source)),
      m_lanes(source, m_used),
      m_numbers(emptyTurns(m_used.size())) {}

std::vector<TargetColumn> GroupRunner::run(std::uint64_t first, std::uint64_t count) {
    std::vector<TargetColumn> columns = m_lanes.columns(count);
    for (std::uint64_t offset = 0; offset < count; offset += DrawSequence::turn) {
        const auto lanes = static_cast<std::size_t>(std::min(DrawSequence::turn, count - offset));
        for (std::size_t i = 0; i < m_used.size(); ++i) {
            const std::span<double> numbers(m_numbers[i].data(), lanes);
            m_sequence->uniforms(m_used[i], first + offset, numbers);
            m_source->inputs[m_used[i]].sampler.transform(numbers);
        }
        m_lanes.run(m_numbers, lanes, offset, columns);
    }
    return columns;
}

}  // namespace wattplan::analysis
