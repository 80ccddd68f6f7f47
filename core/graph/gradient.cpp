#include "core/graph/gradient.h"

#include <algorithm>
#include <cmath>

namespace wattplan::graph {

namespace {

/// Adjoints in the layout of the evaluation's values.
class ReverseSweep {
public:
    explicit ReverseSweep(const Evaluation& evaluation)
        : m_evaluation(evaluation), m_graph(evaluation.graph()), m_adjoints(m_graph.valueCount(), 0.0) {}

    double adjoint(NodeId id) const { return m_adjoints[m_graph.node(id).slot]; }

    void run(NodeId output, KernelDerivatives kernels) {
        for (std::size_t i = 0; i < m_graph.node(output).width; ++i)
            m_adjoints[m_graph.node(output).slot + i] = 1.0;
        for (NodeId id = output + 1; id-- > 0;) {
            const Node& node = m_graph.node(id);
            const double* adjoints = m_adjoints.data() + node.slot;
            if (std::all_of(adjoints, adjoints + node.width, [](double a) { return a == 0.0; })) continue;
            if (node.op != Op::kernel)
                pass(id, node);
            else if (kernels == KernelDerivatives::byDifferences)
                passKernel(id);
        }
    }

private:
    double value(NodeId id, std::size_t month) const {
        const auto values = m_evaluation.values(id);
        return values[values.size() > 1 ? month : 0];
    }
    void give(NodeId id, std::size_t month, double amount) {
        const Node& node = m_graph.node(id);
        m_adjoints[node.slot + (node.width > 1 ? month : 0)] += amount;
    }

    void pass(NodeId id, const Node& node) {
        for (std::size_t m = 0; m < node.width; ++m)
            if (const double adjoint = m_adjoints[node.slot + m]; adjoint != 0.0)
                passOne(id, node, m, adjoint);
    }

    void passOne(NodeId id, const Node& node, std::size_t m, double adjoint) {
        const auto o = m_graph.operands(id);
        const auto a = [&] { return value(o[0], m); };
        const auto b = [&] { return value(o[1], m); };
        switch (node.op) {
            case Op::same:
            case Op::require:
                give(o[0], m, adjoint);
                break;
            case Op::add:
                give(o[0], m, adjoint);
                give(o[1], m, adjoint);
                break;
            case Op::subtract:
                give(o[0], m, adjoint);
                give(o[1], m, -adjoint);
                break;
            case Op::multiply: {
                const double left = a();
                give(o[0], m, adjoint * b());
                give(o[1], m, adjoint * left);
                break;
            }
            case Op::divide:
                give(o[0], m, adjoint / b());
                give(o[1], m, -adjoint * a() / (b() * b()));
                break;
            case Op::power:
                give(o[0], m, adjoint * b() * std::pow(a(), b() - 1.0));
                break;
            case Op::exponential:
                give(o[0], m, adjoint * std::exp(a()));
                break;
            case Op::logarithm:
                give(o[0], m, adjoint / a());
                break;
            case Op::minimum:
                give(b() < a() ? o[1] : o[0], m, adjoint);
                break;
            case Op::maximum:
                give(a() < b() ? o[1] : o[0], m, adjoint);
                break;
            case Op::select:
                give(a() != 0.0 ? o[1] : o[2], m, adjoint);
                break;
            case Op::interpolate:
                passInterpolation(id, m, adjoint);
                break;
            case Op::cell:
                m_adjoints[m_graph.node(o[0]).slot + node.payload] += adjoint;
                break;
            case Op::sum:
                for (std::size_t i = 0; i < m_graph.node(o[0]).width; ++i)
                    give(o[0], i, adjoint);
                break;
            case Op::largest: {
                const auto values = m_evaluation.values(o[0]);
                give(o[0], static_cast<std::size_t>(std::ranges::max_element(values) - values.begin()),
                     adjoint);
                break;
            }
            case Op::last:
                give(o[0], m_graph.node(o[0]).width - 1, adjoint);
                break;
            case Op::lag:
                if (m >= node.payload) give(o[0], m - node.payload, adjoint);
                break;
            case Op::ceiling:
            case Op::floor:
            case Op::lessEqual:
            case Op::constant:
            case Op::input:
            case Op::kernel:
                break;
        }
    }

    void passInterpolation(NodeId id, std::size_t m, double adjoint) {
        const auto o = m_graph.operands(id);
        const TableRow& row = m_graph.tableRow(id);
        const int columns = m_graph.kernelDefinition(o[0]).columns;
        const double position = (value(o[1], m) - row.firstKnot) / row.knotStep;
        const double clamped = std::clamp(position, 0.0, columns - 1.0);
        const int left = std::min(static_cast<int>(clamped), columns - 2);
        const double weight = clamped - left;
        const auto place = static_cast<std::size_t>(row.row * columns + left);
        m_adjoints[m_graph.node(o[0]).slot + place] += adjoint * (1.0 - weight);
        m_adjoints[m_graph.node(o[0]).slot + place + 1] += adjoint * weight;
        if (position > 0.0 && position < columns - 1.0) {
            const auto table = m_evaluation.values(o[0]);
            give(o[1], m, adjoint * (table[place + 1] - table[place]) / row.knotStep);
        }
    }

    void passKernel(NodeId id) {
        constexpr double relativeStep = 1e-5;
        const Node& node = m_graph.node(id);
        const auto ids = m_graph.operands(id);
        std::vector<double> operands;
        for (const NodeId operand : ids)
            operands.push_back(value(operand, 0));
        const auto tableAt = [&](std::size_t i, double moved) {
            std::vector<double> shifted = operands;
            shifted[i] = moved;
            return m_evaluation.kernels().result(m_graph.kernelDefinition(id), m_graph.kernelStructure(id),
                                                 shifted);
        };
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (m_graph.node(ids[i]).op == Op::constant) continue;
            const double step = relativeStep * std::max(std::abs(operands[i]), 1.0);
            const auto above = tableAt(i, operands[i] + step);
            const auto below = tableAt(i, operands[i] - step);
            if (!*above || !*below) continue;
            double slope = 0.0;
            for (std::size_t k = 0; k < node.width; ++k)
                slope += m_adjoints[node.slot + k] * ((**above)[k] - (**below)[k]) / (2.0 * step);
            give(ids[i], 0, slope);
        }
    }

    const Evaluation& m_evaluation;
    const Graph& m_graph;
    std::vector<double> m_adjoints;
};

}  // namespace

std::vector<double> gradient(const Evaluation& evaluation, NodeId node, KernelDerivatives kernels) {
    ReverseSweep sweep(evaluation);
    sweep.run(node, kernels);
    std::vector<double> result;
    for (const InputRecord& input : evaluation.graph().inputs())
        result.push_back(sweep.adjoint(input.node));
    return result;
}

}  // namespace wattplan::graph
