#include "core/analysis/coalition_values.h"

#include <algorithm>

#include "core/formulas/recorder.h"

namespace wattplan::analysis {

namespace {

std::optional<double> baseValue(const Edit& edit, const FieldValue& value) {
    return formulas::inputValue(Registry::instance().field(edit.field), value);
}

}  // namespace

CoalitionValues::CoalitionValues(const CoalitionPlans& plans, const catalog::Catalogue& catalogue,
                                 std::shared_ptr<graph::KernelCache> kernels, ResultAddress result)
    : m_plans(plans),
      m_catalogue(catalogue),
      m_kernels(std::move(kernels)),
      m_result(result),
      m_edits(plans.groupCount()),
      m_shaping(plans.groupCount()) {
    for (std::size_t group = 0; group < plans.groupCount(); ++group) {
        auto edits = plans.plainEdits(group);
        if (edits)
            m_edits[group] = std::move(*edits);
        else
            m_shaping.set(group);
    }
}

std::vector<Outcome> CoalitionValues::of(std::span<const Coalition> coalitions) {
    for (bool isDone = false; !isDone;) {
        isDone = true;
        std::map<Coalition, std::vector<Coalition>> byShape;
        for (const Coalition& each : coalitions)
            if (!m_known.contains(each)) byShape[each & m_shaping].push_back(each);
        for (const auto& [shape, members] : byShape) {
            if (evaluate(shape, members)) continue;
            isDone = false;  // a group proved to shape the graph: sort the rest again
            break;
        }
    }
    std::vector<Outcome> outcomes;
    for (const Coalition& each : coalitions)
        outcomes.push_back(m_known.at(each));
    return outcomes;
}

/// False where a group that was taken for numbers alone shapes this graph.
bool CoalitionValues::evaluate(const Coalition& shape, std::span<const Coalition> coalitions) {
    if (!m_model || m_shape != shape) {
        m_model = std::make_unique<PlanModel>(m_plans.plan(shape), m_catalogue, m_kernels);
        m_shape = shape;
        ++m_recordings;
    }
    if (findShaping(*m_model)) return false;
    run(*m_model, coalitions);
    return true;
}

bool CoalitionValues::findShaping(const PlanModel& model) {
    bool isFound = false;
    for (std::size_t group = 0; group < m_edits.size(); ++group) {
        if (m_shaping[group]) continue;
        const bool shapes = std::ranges::any_of(m_edits[group], [&](const Edit& edit) {
            const FieldAddress address{edit.object, edit.field};
            if (model.altersStructure(edit)) return true;
            const bool isRead = model.node(address) != graph::noNode;
            return isRead && (!baseValue(edit, edit.before) || !baseValue(edit, edit.after));
        });
        if (!shapes) continue;
        m_shaping.set(group);
        isFound = true;
    }
    return isFound;
}

void CoalitionValues::run(const PlanModel& model, std::span<const Coalition> coalitions) {
    const graph::NodeId wanted = model.node(m_result);
    std::vector<graph::NodeId> nodes;
    std::vector<std::vector<double>> values;
    for (std::size_t group = 0; group < m_edits.size(); ++group) {
        if (m_shaping[group]) continue;
        for (const Edit& edit : m_edits[group]) {
            const graph::NodeId node = model.node(FieldAddress{edit.object, edit.field});
            if (node == graph::noNode) continue;  // no formula reads it
            const double before = *baseValue(edit, edit.before);
            const double after = *baseValue(edit, edit.after);
            nodes.push_back(node);
            std::vector<double>& column = values.emplace_back();
            for (const Coalition& each : coalitions)
                column.push_back(each[group] ? after : before);
        }
    }
    if (wanted == graph::noNode || nodes.empty()) {
        for (const Coalition& each : coalitions)
            m_known[each] = outcomeOf(model, m_result);
        return;
    }
    std::vector<graph::LaneColumn> columns;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        columns.push_back({nodes[i], values[i]});
    graph::Lanes lanes(model.evaluation(), nodes, std::span(&wanted, 1));
    const auto outcomes = outcomesOf(model.graph(), lanes.run(columns).front());
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        m_known[coalitions[i]] = outcomes[i];
}

}  // namespace wattplan::analysis
