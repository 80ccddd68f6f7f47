#include "core/analysis/dependence.h"

#include <algorithm>
#include <bit>

namespace wattplan::analysis {

namespace {

/// A row of bits for each node: the groups it depends on.
class Reach {
public:
    Reach(std::span<const std::vector<graph::NodeId>> groups, const PlanModel& model, Through through)
        : m_graph(model.graph()),
          m_evaluation(model.evaluation()),
          m_through(through),
          m_words((groups.size() + 63) / 64),
          m_bits(m_graph.size() * m_words, 0) {
        for (std::size_t group = 0; group < groups.size(); ++group)
            for (const graph::NodeId id : groups[group])
                row(id)[group / 64] |= std::uint64_t{1} << (group % 64);
        for (graph::NodeId id = 0; id < m_graph.size(); ++id)
            if (passes(id)) take(id);
    }

    template <class Visit>
    void visitGroups(graph::NodeId id, const Visit& visit) const {
        for (std::size_t word = 0; word < m_words; ++word)
            for (std::uint64_t bits = m_bits[id * m_words + word]; bits != 0; bits &= bits - 1)
                visit(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }

private:
    std::uint64_t* row(graph::NodeId id) { return m_bits.data() + id * m_words; }

    bool passes(graph::NodeId id) const { return m_through == Through::anyNode || !m_evaluation.isOk(id); }

    void take(graph::NodeId id) {
        const auto operands = m_graph.operands(id);
        const graph::NodeId unused = unusedBranch(id, operands);
        for (const graph::NodeId operand : operands) {
            if (operand == unused) continue;
            for (std::size_t word = 0; word < m_words; ++word)
                row(id)[word] |= row(operand)[word];
        }
    }

    /// A pin is recorded as a select whose condition is a constant.
    graph::NodeId unusedBranch(graph::NodeId id, std::span<const graph::NodeId> operands) const {
        if (m_graph.node(id).op != graph::Op::select || m_graph.node(operands[0]).op != graph::Op::constant)
            return graph::noNode;
        return m_graph.constantValues(operands[0])[0] != 0.0 ? operands[2] : operands[1];
    }

    const graph::Graph& m_graph;
    const graph::Evaluation& m_evaluation;
    Through m_through;
    std::size_t m_words;
    std::vector<std::uint64_t> m_bits;
};

}  // namespace

std::vector<std::vector<ResultAddress>> resultsOf(std::span<const std::vector<graph::NodeId>> groups,
                                                  const Plan& plan, const PlanModel& model, Through through) {
    const Reach reach(groups, model, through);
    std::vector<std::vector<ResultAddress>> results(groups.size());
    for (const auto& [id, object] : plan.all())
        for (const ResultSpec& spec : Registry::instance().results(object.kind)) {
            const ResultAddress address{id, spec.id};
            const graph::NodeId node = model.node(address);
            if (node == graph::noNode) continue;
            reach.visitGroups(node, [&](std::size_t group) { results[group].push_back(address); });
        }
    return results;
}

std::vector<FieldAddress> usedInputs(const PlanModel& model) {
    std::vector<FieldAddress> used(model.structure().begin(), model.structure().end());
    for (const graph::InputRecord& input : model.graph().inputs())
        if (input.tag != 0 && !isResultTag(input.tag)) used.push_back(fieldOfTag(input.tag));
    std::ranges::sort(used);
    const auto rest = std::ranges::unique(used);
    used.erase(rest.begin(), rest.end());
    return used;
}

std::vector<char> leadsTo(const graph::Graph& graph, graph::NodeId wanted) {
    std::vector<char> leads(graph.size(), 0);
    leads[wanted] = 1;
    for (graph::NodeId id = wanted + 1; id-- > 0;)
        if (leads[id])
            for (const graph::NodeId operand : graph.operands(id))
                leads[operand] = 1;
    return leads;
}

std::vector<char> feedsKernels(const graph::Graph& graph, graph::NodeId wanted) {
    const std::vector<char> leads = leadsTo(graph, wanted);
    std::vector<char> feeds(graph.size(), 0);
    for (graph::NodeId id = wanted + 1; id-- > 0;)
        if (feeds[id] || (leads[id] && graph.node(id).op == graph::Op::kernel))
            for (const graph::NodeId operand : graph.operands(id))
                feeds[operand] = 1;
    return feeds;
}

}  // namespace wattplan::analysis
