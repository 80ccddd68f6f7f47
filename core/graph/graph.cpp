#include "core/graph/graph.h"

#include <cassert>

#include "core/graph/elementwise.h"
#include "core/graph/quantity.h"

namespace wattplan::graph {

Graph::Graph(int months) : m_months(months), m_names(1) {
    assert(months > 0);
}

NodeId Graph::append(Node node, std::span<const NodeId> operands) {
    const auto id = static_cast<NodeId>(m_nodes.size());
    node.firstOperand = static_cast<std::uint32_t>(m_operands.size());
    node.operandCount = static_cast<std::uint16_t>(operands.size());
    node.slot = static_cast<std::uint32_t>(m_valueCount);
    if (node.shape != Shape::table) node.width = node.shape == Shape::series ? m_months : 1;
    m_valueCount += node.width;
    m_operands.insert(m_operands.end(), operands.begin(), operands.end());
    node.isPlain = isElementwise(node.op) && node.width == 1;
    for (const NodeId operand : operands) {
        m_operandSlots.push_back(m_nodes[operand].slot);
        node.isPlain = node.isPlain && m_nodes[operand].width == 1;
    }
    m_nodes.push_back(node);
    return id;
}

Quantity Graph::record(Op op, Shape shape, Dimension dimension, Boundary boundary,
                       std::initializer_list<NodeId> operands, std::uint32_t payload) {
    Node node;
    node.op = op;
    node.shape = shape;
    node.dimension = dimension;
    node.boundary = boundary;
    node.payload = payload;
    return {this, append(node, {operands.begin(), operands.size()})};
}

Quantity Graph::constant(double value, Dimension dimension, Boundary boundary) {
    m_constants.push_back(value);
    return record(Op::constant, Shape::scalar, dimension, boundary, {},
                  static_cast<std::uint32_t>(m_constants.size() - 1));
}

Quantity Graph::constantSeries(std::span<const double> values, Dimension dimension) {
    if (static_cast<int>(values.size()) != m_months)
        throw FormulaError("a series constant needs one value a month");
    const auto first = static_cast<std::uint32_t>(m_constants.size());
    m_constants.insert(m_constants.end(), values.begin(), values.end());
    return record(Op::constant, Shape::series, dimension, Boundary::none, {}, first);
}

Quantity Graph::input(std::uint64_t tag, std::optional<double> value, Dimension dimension, Boundary boundary,
                      const NodeName& name) {
    const Quantity quantity = record(Op::input, Shape::scalar, dimension, boundary, {},
                                     static_cast<std::uint32_t>(m_inputs.size()));
    m_inputs.push_back({quantity.id(), tag, value});
    setName(quantity.id(), name);
    return quantity;
}

Quantity Graph::kernel(const KernelDefinition& definition, std::span<const int> structure,
                       std::span<const Quantity> operands) {
    std::vector<NodeId> ids;
    ids.reserve(operands.size());
    for (const Quantity& operand : operands)
        ids.push_back(operand.id());
    Node node;
    node.op = Op::kernel;
    node.shape = Shape::table;
    node.width = static_cast<std::uint32_t>(definition.rows * definition.columns);
    node.payload = static_cast<std::uint32_t>(m_kernels.size());
    m_kernels.push_back({&definition, {structure.begin(), structure.end()}});
    const NodeId id = append(node, ids);
    setName(id, {definition.label, definition.citation, 0});
    return {this, id};
}

std::uint32_t Graph::addReason(const Reason& reason) {
    m_reasons.push_back(reason);
    return static_cast<std::uint32_t>(m_reasons.size() - 1);
}

std::uint32_t Graph::addRow(const TableRow& row) {
    m_rows.push_back(row);
    return static_cast<std::uint32_t>(m_rows.size() - 1);
}

void Graph::setName(NodeId id, const NodeName& name) {
    m_nodes[id].name = static_cast<std::uint32_t>(m_names.size());
    m_names.push_back(name);
}

std::span<const double> Graph::constantValues(NodeId id) const {
    const Node& node = m_nodes[id];
    assert(node.op == Op::constant);
    return {m_constants.data() + node.payload, node.width};
}

const KernelDefinition& Graph::kernelDefinition(NodeId id) const {
    return *m_kernels[m_nodes[id].payload].definition;
}

std::span<const int> Graph::kernelStructure(NodeId id) const {
    return m_kernels[m_nodes[id].payload].structure;
}

void Graph::seal() {
    m_dependentStart.assign(m_nodes.size() + 1, 0);
    for (const NodeId operand : m_operands)
        ++m_dependentStart[operand + 1];
    for (std::size_t i = 1; i < m_dependentStart.size(); ++i)
        m_dependentStart[i] += m_dependentStart[i - 1];
    m_dependents.resize(m_operands.size());
    std::vector<std::uint32_t> next(m_dependentStart.begin(), m_dependentStart.end() - 1);
    for (NodeId id = 0; id < m_nodes.size(); ++id)
        for (const NodeId operand : operands(id))
            m_dependents[next[operand]++] = id;
}

}  // namespace wattplan::graph
