#pragma once

#include <deque>
#include <vector>

#include "core/analysis/draws.h"
#include "core/graph/quantity.h"

namespace wattplan::test {

/// A graph of plain numbers whose inputs vary, and an evaluation of it.
class DrawDesk {
public:
    using Shape = Distribution::Kind;

    graph::Quantity input(const Distribution& distribution, bool isInteger = false) {
        const auto quantity = m_graph.input(0, pointValue(distribution), {}, Boundary::none,
                                            {WATTPLAN_TEXT("Test", "an input"), "", 0});
        m_inputs.push_back(
            {quantity.id(), m_inputs.size() + 1, analysis::Sampler(distribution, 1.0, 0.0, isInteger)});
        return quantity;
    }
    graph::Graph& graph() { return m_graph; }
    void want(graph::Quantity quantity, std::optional<int> month = std::nullopt) {
        m_targets.push_back({quantity.id(), month});
    }
    /// After the last input and formula.
    analysis::DrawSource source() {
        if (m_evaluations.empty()) {
            m_graph.seal();
            m_evaluations.emplace_back(m_graph, m_kernels);
        }
        return {&m_evaluations.front(), m_inputs, m_targets};
    }

private:
    graph::Graph m_graph{12};
    graph::KernelCache m_kernels;
    std::vector<analysis::DrawInput> m_inputs;
    std::vector<analysis::DrawTarget> m_targets;
    std::deque<graph::Evaluation> m_evaluations;
};

inline Distribution uniform(double low, double high) {
    return {Distribution::Kind::uniform, {low, high}};
}

}  // namespace wattplan::test
