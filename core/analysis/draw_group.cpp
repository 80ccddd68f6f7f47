#include "core/analysis/draw_group.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "core/simd/loops.h"

namespace wattplan::analysis {

namespace {

constexpr double leastUniform = 0x1p-53;

std::vector<std::vector<double>> emptyTurns(std::size_t inputs) {
    return std::vector<std::vector<double>>(inputs, std::vector<double>(DrawSequence::turn));
}

}  // namespace

std::vector<std::size_t> inputsOfTargets(const DrawSource& source, std::span<const KnownColumn> known) {
    const graph::Graph& graph = source.evaluation->graph();
    std::vector<char> isKnown(graph.size(), 0);
    for (const KnownColumn& column : known)
        isKnown[column.node] = 1;
    std::vector<char> leads(graph.size(), 0);
    for (const DrawTarget& target : source.targets)
        leads[target.node] = 1;
    for (auto id = static_cast<graph::NodeId>(graph.size()); id-- > 0;) {
        if (leads[id] == 0 || isKnown[id] != 0) continue;
        for (const graph::NodeId operand : graph.operands(id))
            leads[operand] = 1;
    }
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < source.inputs.size(); ++i)
        if (leads[source.inputs[i].node] != 0) used.push_back(i);
    return used;
}

std::vector<graph::NodeId> TargetLanes::wantedNodes() const {
    std::vector<graph::NodeId> nodes;
    for (const DrawTarget& target : m_targets)
        if (std::ranges::find(nodes, target.node) == nodes.end()) nodes.push_back(target.node);
    return nodes;
}

std::vector<graph::NodeId> TargetLanes::variedNodes(std::span<const std::size_t> used) const {
    std::vector<graph::NodeId> nodes;
    for (const std::size_t input : used)
        nodes.push_back(m_source->inputs[input].node);
    for (const KnownColumn& column : m_known)
        nodes.push_back(column.node);
    return nodes;
}

TargetLanes::TargetLanes(const DrawSource& source, std::span<const std::size_t> used)
    : TargetLanes(source, used, source.targets, {}) {}

TargetLanes::TargetLanes(const DrawSource& source, std::span<const std::size_t> used,
                         std::vector<DrawTarget> targets, std::span<const KnownColumn> known)
    : m_source(&source),
      m_targets(std::move(targets)),
      m_known(known),
      m_inputs(variedNodes(used)),
      m_wanted(wantedNodes()),
      m_lanes(*source.evaluation, m_inputs, m_wanted),
      m_months(m_wanted.size()),
      m_outputs(m_wanted.size()),
      m_columns(m_inputs.size()) {
    for (const DrawTarget& target : m_targets)
        m_placeOf.push_back(
            static_cast<std::size_t>(std::ranges::find(m_wanted, target.node) - m_wanted.begin()));
}

std::vector<TargetColumn> TargetLanes::columns(std::size_t lanes) const {
    return std::vector<TargetColumn>(m_targets.size(),
                                     {std::vector<double>(lanes), std::vector<graph::StatusCode>(lanes)});
}

void TargetLanes::run(std::span<const std::vector<double>> numbers, std::size_t lanes, std::size_t offset,
                      std::vector<TargetColumn>& columns, std::uint64_t draw) {
    if (m_inputs.empty()) return fillConstant(lanes, offset, columns);
    const std::size_t used = m_inputs.size() - m_known.size();
    for (std::size_t i = 0; i < used; ++i)
        m_columns[i] = {m_inputs[i], std::span(numbers[i].data(), lanes)};
    for (std::size_t i = used; i < m_inputs.size(); ++i)
        m_columns[i] = {m_inputs[i], std::span(m_known[i - used].values.get() + draw, lanes)};
    // A scalar, or the largest month of a series, goes straight to the first target that it is; single months
    // go to a place of their own.
    std::vector<std::size_t> firstOf(m_wanted.size(), columns.size());
    std::vector<char> hasMonths(m_wanted.size(), 0);
    for (std::size_t i = columns.size(); i-- > 0;) {
        firstOf[m_placeOf[i]] = i;
        if (m_targets[i].month) hasMonths[m_placeOf[i]] = 1;
    }
    const graph::Graph& graph = m_source->evaluation->graph();
    for (std::size_t k = 0; k < m_wanted.size(); ++k) {
        const std::size_t width = graph.node(m_wanted[k]).width;
        TargetColumn& column = columns[firstOf[k]];
        const bool isDirect = width == 1 || hasMonths[k] == 0;
        m_months[k].resize(isDirect ? 0 : width * lanes);
        m_outputs[k] = {isDirect ? column.data() + offset : m_months[k].data(), isDirect ? 0 : lanes,
                        column.status.data() + offset};
    }
    m_lanes.run(m_columns, m_outputs);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const graph::LaneOutput& output = m_outputs[m_placeOf[i]];
        double* to = columns[i].data() + offset;
        graph::StatusCode* status = columns[i].status.data() + offset;
        if (!m_months[m_placeOf[i]].empty())
            takeMonths(i, lanes, to);
        else if (to != output.values)
            std::copy_n(output.values, lanes, to);
        if (status != output.status && !output.isOk) std::copy_n(output.status, lanes, status);
        columns[i].isOk = columns[i].isOk && output.isOk;
    }
}

/// One month of a series, or the largest.
void TargetLanes::takeMonths(std::size_t target, std::size_t lanes, double* to) const {
    const std::vector<double>& values = m_months[m_placeOf[target]];
    const std::optional<int>& month = m_targets[target].month;
    const std::size_t first = month ? static_cast<std::size_t>(*month) : 0;
    const std::size_t end = month ? first + 1 : values.size() / lanes;
    std::copy_n(values.data() + first * lanes, lanes, to);
    for (std::size_t m = first + 1; m < end; ++m)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            to[lane] = std::max(to[lane], values[m * lanes + lane]);
}

/// Nothing on the way to the targets varies.
void TargetLanes::fillConstant(std::size_t lanes, std::size_t offset,
                               std::vector<TargetColumn>& columns) const {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const DrawTarget& target = m_targets[i];
        const auto values = m_source->evaluation->values(target.node);
        const double value =
            target.month ? values[static_cast<std::size_t>(*target.month)] : std::ranges::max(values);
        std::fill_n(columns[i].data() + offset, lanes, value);
        if (m_source->evaluation->isOk(target.node)) continue;
        columns[i].isOk = false;
        std::fill_n(columns[i].status.data() + offset, lanes, m_source->evaluation->status(target.node));
    }
}

InputDraws::InputDraws(const DrawSource& source, const DrawSequence& sequence,
                       std::span<const std::size_t> inputs)
    : m_source(&source),
      m_sequence(&sequence),
      m_inputs(inputs.begin(), inputs.end()),
      m_copula(source.correlations),
      m_normal(m_copula.inputs().size(), std::vector<double>(DrawSequence::turn)) {
    for (const std::size_t input : m_inputs) {
        const auto found = std::ranges::lower_bound(m_copula.inputs(), input);
        const bool isIn = found != m_copula.inputs().end() && *found == input;
        m_placeOf.push_back(isIn ? static_cast<std::size_t>(found - m_copula.inputs().begin())
                                 : m_normal.size());
    }
}

void InputDraws::draw(std::uint64_t first, std::size_t count, std::vector<std::vector<double>>& numbers) {
    for (std::size_t k = 0; k < m_normal.size(); ++k) {
        const std::span<double> normal(m_normal[k].data(), count);
        m_sequence->uniforms(m_copula.inputs()[k], first, normal);
        simd::loops().normalQuantiles(normal.data(), count);
    }
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        const std::span<double> column(numbers[i].data(), count);
        if (m_placeOf[i] == m_normal.size()) {
            m_sequence->uniforms(m_inputs[i], first, column);
        } else {
            correlatedUniforms(m_copula, m_placeOf[i], m_normal, column);
        }
        m_source->inputs[m_inputs[i]].sampler.transform(column);
    }
}

void correlatedUniforms(const Copula& copula, std::size_t place, std::span<const std::vector<double>> normal,
                        std::span<double> uniforms) {
    const auto weights = copula.weights(place);
    for (std::size_t lane = 0; lane < uniforms.size(); ++lane) {
        double sum = 0.0;
        for (std::size_t k = 0; k < weights.size(); ++k)
            sum += weights[k] * normal[k][lane];
        const double uniform = 0.5 * std::erfc(-sum / std::numbers::sqrt2);
        uniforms[lane] = std::clamp(uniform, leastUniform, 1.0 - leastUniform);
    }
}

std::vector<DrawTarget> GroupRunner::targetsOf(const DrawSource& source, const ColumnWork& work) {
    std::vector<DrawTarget> targets = source.targets;
    for (const FilledColumn& column : work.filled)
        targets.push_back({column.node, std::nullopt});
    return targets;
}

GroupRunner::GroupRunner(const DrawSource& source, const DrawSequence& sequence, ColumnWork& work)
    : m_source(&source),
      m_work(&work),
      m_used(inputsOfTargets(source, work.known)),
      m_inputs(source, sequence, m_used),
      m_lanes(source, m_used, targetsOf(source, work), work.known),
      m_numbers(emptyTurns(m_used.size())) {}

const std::vector<TargetColumn>& GroupRunner::run(std::uint64_t first, std::uint64_t count) {
    if (m_columns.empty()) m_columns = m_lanes.columns(count);
    for (TargetColumn& column : m_columns) {
        column.values.resize(count);
        column.status.resize(count);
        if (!column.isOk) std::ranges::fill(column.status, graph::statusOk);
        column.isOk = true;
    }
    const std::span<TargetColumn> filling = std::span(m_columns).subspan(m_source->targets.size());
    for (std::size_t i = 0; i < filling.size(); ++i)
        filling[i].outside = m_work->filled[i].values.get() + first;
    for (std::uint64_t offset = 0; offset < count; offset += DrawSequence::turn) {
        const auto lanes = static_cast<std::size_t>(std::min(DrawSequence::turn, count - offset));
        m_inputs.draw(first + offset, lanes, m_numbers);
        m_lanes.run(m_numbers, lanes, offset, m_columns, first + offset);
    }
    for (std::size_t i = 0; i < filling.size(); ++i)
        if (!filling[i].isOk) m_work->filled[i].isOk = false;
    return m_columns;
}

}  // namespace wattplan::analysis
