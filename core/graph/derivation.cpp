#include "core/graph/derivation.h"

#include <algorithm>
#include <vector>

namespace wattplan::graph {

namespace {

using Token = DerivationToken;
using Kind = DerivationToken::Kind;

enum Precedence : int { sums = 1, products = 2, powers = 3, atoms = 4 };

class Writer {
public:
    explicit Writer(const Graph& graph) : m_graph(graph) {}

    /// Writes what `id` is made of, whether or not it has a name itself.
    void writeBody(NodeId id, int outer) {
        const Node& node = m_graph.node(id);
        const auto o = m_graph.operands(id);
        switch (node.op) {
            case Op::add:
                return binary(Kind::plus, sums, outer, o[0], o[1], sums);
            case Op::subtract:
                return binary(Kind::minus, sums, outer, o[0], o[1], products);
            case Op::multiply:
                return binary(Kind::times, products, outer, o[0], o[1], products);
            case Op::divide:
                return binary(Kind::dividedBy, products, outer, o[0], o[1], powers);
            case Op::power:
                return binary(Kind::power, powers, outer, o[0], o[1], atoms);
            case Op::lessEqual:
                return binary(Kind::lessEqual, 0, outer, o[0], o[1], sums);
            case Op::minimum:
                return call(Kind::minimum, operandsOfAll(id));
            case Op::maximum:
                return call(Kind::maximum, operandsOfAll(id));
            case Op::exponential:
                return call(Kind::exponential, {o[0]});
            case Op::logarithm:
                return call(Kind::logarithm, {o[0]});
            case Op::ceiling:
                return call(Kind::ceiling, {o[0]});
            case Op::floor:
                return call(Kind::floor, {o[0]});
            case Op::select:
                if (m_graph.node(o[0]).op == Op::constant)
                    return binary(Kind::insteadOf, 0, outer, o[1], o[2], sums);
                return call(Kind::select, {o[0], o[1], o[2]});
            case Op::sum:
                return call(Kind::sumOverMonths, {o[0]});
            case Op::largest:
                return call(Kind::largestMonth, {o[0]});
            case Op::last:
                return call(Kind::lastMonth, {o[0]});
            case Op::lag:
                return call(Kind::monthsEarlier, {o[0]});
            case Op::same:
            case Op::require:
            case Op::cell:
                return write(o[0], outer);
            case Op::interpolate:
                write(o[0], atoms);
                put(Kind::open);
                write(o[1], 0);
                return put(Kind::close);
            case Op::constant:
            case Op::input:
            case Op::kernel:
                return;
        }
    }

    DerivationStep step;

private:
    void put(Kind kind, NodeId node = noNode) { step.expression.push_back({kind, node}); }

    void write(NodeId id, int outer) {
        const Node& node = m_graph.node(id);
        if (m_graph.isNamed(id) || node.op == Op::input || node.op == Op::kernel) {
            put(Kind::node, id);
            if (std::ranges::find(step.operands, id) == step.operands.end()) step.operands.push_back(id);
        } else if (node.op == Op::constant) {
            put(Kind::number, id);
        } else {
            writeBody(id, outer);
        }
    }

    void binary(Kind sign, int own, int outer, NodeId left, NodeId right, int rightOuter) {
        // "× 1 token" only turns one dimension into another: readers need not see it.
        if ((sign == Kind::times || sign == Kind::dividedBy) && isUnitOne(right)) return write(left, outer);
        // Sums over things begin with nothing: readers need not see that either.
        if (sign == Kind::plus && isNothing(left)) return write(right, outer);
        if (sign == Kind::plus && isNothing(right)) return write(left, outer);
        const bool parenthesised = own < outer;
        if (parenthesised) put(Kind::open);
        write(left, own);
        put(sign);
        write(right, rightOuter);
        if (parenthesised) put(Kind::close);
    }

    bool isUnitOne(NodeId id) const {
        const Node& node = m_graph.node(id);
        return node.op == Op::constant && !m_graph.isNamed(id) && node.shape == Shape::scalar &&
               !node.dimension.isNone() && m_graph.constantValues(id)[0] == 1.0;
    }

    /// An unnamed constant 0, or the series of its months.
    bool isNothing(NodeId id) const {
        if (m_graph.isNamed(id)) return false;
        const Node& node = m_graph.node(id);
        if (node.op == Op::multiply)
            return std::ranges::any_of(m_graph.operands(id),
                                       [&](NodeId factor) { return isNothing(factor); });
        return node.op == Op::constant && node.shape == Shape::scalar && m_graph.constantValues(id)[0] == 0.0;
    }

    /// Of a smallest of smallests, or a largest of largests: what they are all taken of, each once.
    std::vector<NodeId> operandsOfAll(NodeId id) const {
        std::vector<NodeId> all;
        const auto gather = [&](const auto& self, NodeId from) -> void {
            for (NodeId operand : m_graph.operands(from)) {
                while (m_graph.node(operand).op == Op::same && !m_graph.isNamed(operand))
                    operand = m_graph.operands(operand)[0];
                if (m_graph.node(operand).op == m_graph.node(id).op && !m_graph.isNamed(operand))
                    self(self, operand);
                else if (std::ranges::find(all, operand) == all.end())
                    all.push_back(operand);
            }
        };
        gather(gather, id);
        return all;
    }

    void call(Kind function, const std::vector<NodeId>& arguments) {
        put(function);
        put(Kind::open);
        bool first = true;
        for (const NodeId argument : arguments) {
            if (!first) put(Kind::comma);
            first = false;
            write(argument, 0);
        }
        put(Kind::close);
    }

    const Graph& m_graph;
};

}  // namespace

NodeId withoutAliases(const Graph& graph, NodeId node) {
    while (graph.node(node).op == Op::same)
        node = graph.operands(node)[0];
    return node;
}

DerivationStep derivationStep(const Graph& graph, NodeId node) {
    Writer writer(graph);
    if (graph.node(node).op == Op::kernel) {
        writer.step.operands.assign(graph.operands(node).begin(), graph.operands(node).end());
    } else {
        writer.writeBody(node, 0);
    }
    return std::move(writer.step);
}

}  // namespace wattplan::graph
