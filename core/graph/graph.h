#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/graph/kernel.h"
#include "core/graph/node.h"

namespace wattplan::graph {

class Quantity;

/// A formula that adds unlike things: a defect of ours, found by the first test that builds the formula.
class FormulaError : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// An input as recorded: its address, and its value in base units (none is "unknown").
struct InputRecord {
    NodeId node = noNode;
    std::uint64_t tag = 0;
    std::optional<double> value{};
};

/// A row of a kernel's table as a function of a load or other abscissa: uniform knots, flat outside.
struct TableRow {
    int row = 0;
    double firstKnot = 0.0;
    double knotStep = 1.0;
};

/// Formulas as recorded: nodes in order of evaluation, their operands, constants, names. Filled through
/// Quantity, then read only. Not thread-safe while it is being filled.
class Graph {
public:
    /// A graph whose series have one value for each of `months` months.
    explicit Graph(int months);
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;
    Graph(Graph&&) = default;
    Graph& operator=(Graph&&) = default;

    Quantity constant(double value, Dimension dimension = {}, Boundary boundary = Boundary::none);
    Quantity constantSeries(std::span<const double> values, Dimension dimension = {});
    /// An input in base units. `tag` names the field (see formulas/address.h).
    Quantity input(std::uint64_t tag, std::optional<double> value, Dimension dimension, Boundary boundary,
                   const NodeName& name);
    /// A kernel node; `definition` must outlive the graph.
    Quantity kernel(const KernelDefinition& definition, std::span<const int> structure,
                    std::span<const Quantity> operands);

    int months() const { return m_months; }
    std::size_t size() const { return m_nodes.size(); }
    std::size_t valueCount() const { return m_valueCount; }
    const Node& node(NodeId id) const { return m_nodes[id]; }
    std::span<const NodeId> operands(NodeId id) const {
        const Node& node = m_nodes[id];
        return {m_operands.data() + node.firstOperand, node.operandCount};
    }
    /// The slots of the operands' first values.
    const std::uint32_t* operandSlots(NodeId id) const {
        return m_operandSlots.data() + m_nodes[id].firstOperand;
    }
    /// Nodes that have `id` as an operand. Valid after `seal`.
    std::span<const NodeId> dependents(NodeId id) const {
        return {m_dependents.data() + m_dependentStart[id], m_dependentStart[id + 1] - m_dependentStart[id]};
    }
    const NodeName& name(NodeId id) const { return m_names[m_nodes[id].name]; }
    bool isNamed(NodeId id) const { return m_nodes[id].name != 0; }
    std::span<const InputRecord> inputs() const { return m_inputs; }
    std::span<const double> constantValues(NodeId id) const;
    const Reason& reason(NodeId id) const { return m_reasons[m_nodes[id].payload]; }
    const TableRow& tableRow(NodeId id) const { return m_rows[m_nodes[id].payload]; }
    const KernelDefinition& kernelDefinition(NodeId id) const;
    std::span<const int> kernelStructure(NodeId id) const;

    /// Ends recording: builds the list of dependents.
    void seal();

    // Recording, for Quantity's operators.
    Quantity record(Op op, Shape shape, Dimension dimension, Boundary boundary,
                    std::initializer_list<NodeId> operands, std::uint32_t payload = 0);
    std::uint32_t addReason(const Reason& reason);
    std::uint32_t addRow(const TableRow& row);
    void setName(NodeId id, const NodeName& name);

private:
    NodeId append(Node node, std::span<const NodeId> operands);

    struct KernelRecord {
        const KernelDefinition* definition;
        std::vector<int> structure;
    };

    int m_months;
    std::size_t m_valueCount = 0;
    std::vector<Node> m_nodes;
    std::vector<NodeId> m_operands;
    std::vector<std::uint32_t> m_operandSlots;
    std::vector<NodeId> m_dependents;
    std::vector<std::uint32_t> m_dependentStart;
    std::vector<double> m_constants;
    std::vector<NodeName> m_names;
    std::vector<InputRecord> m_inputs;
    std::vector<Reason> m_reasons;
    std::vector<TableRow> m_rows;
    std::vector<KernelRecord> m_kernels;
};

}  // namespace wattplan::graph
