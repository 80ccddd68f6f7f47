#include "core/analysis/outcome.h"

#include <algorithm>

namespace wattplan::analysis {

Outcome outcomeOf(const graph::Graph& graph, graph::StatusCode status) {
    Outcome outcome;
    if (status == graph::statusOk) {
        outcome.state = Outcome::State::known;
        return outcome;
    }
    const graph::NodeId origin = graph::statusOrigin(status);
    if (graph.node(origin).op == graph::Op::input) {
        outcome.state = Outcome::State::unknown;
        const std::uint64_t tag = graph.name(origin).tag;
        if (tag != 0 && !isResultTag(tag)) outcome.waitsFor = fieldOfTag(tag);
        return outcome;
    }
    outcome.state = Outcome::State::infeasible;
    if (graph.node(origin).op == graph::Op::require) {
        outcome.reason = graph.reason(origin).text;
        outcome.about = fieldOfTag(graph.reason(origin).tag).object;
    }
    return outcome;
}

Outcome outcomeOf(const graph::Evaluation& evaluation, graph::NodeId node) {
    if (node == graph::noNode) return {};
    Outcome outcome = outcomeOf(evaluation.graph(), evaluation.status(node));
    if (outcome.isKnown()) outcome.value = std::ranges::max(evaluation.values(node));
    return outcome;
}

Outcome outcomeOf(const PlanModel& model, ResultAddress result) {
    return outcomeOf(model.evaluation(), model.node(result));
}

std::vector<Outcome> outcomesOf(const graph::Graph& graph, const graph::LaneResult& lanes) {
    const std::size_t count = lanes.status.size();
    std::vector<Outcome> outcomes;
    outcomes.reserve(count);
    for (std::size_t lane = 0; lane < count; ++lane) {
        Outcome outcome = outcomeOf(graph, lanes.status[lane]);
        if (outcome.isKnown()) {
            outcome.value = lanes.values[lane];
            for (std::size_t i = lane + count; i < lanes.values.size(); i += count)
                outcome.value = std::max(outcome.value, lanes.values[i]);
        }
        outcomes.push_back(outcome);
    }
    return outcomes;
}

}  // namespace wattplan::analysis
