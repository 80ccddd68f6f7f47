#pragma once

#include "core/graph/graph.h"

namespace wattplan::graph {

/// A number of the model: a node of a graph, with its dimension and boundary. Formulas are written over
/// Quantity in plain arithmetic, and record themselves. Mixing dimensions, boundaries or graphs throws
/// FormulaError.
class Quantity {
public:
    Quantity() = default;
    Quantity(Graph* graph, NodeId id) : m_graph(graph), m_id(id) {}

    Graph& graph() const { return *m_graph; }
    NodeId id() const { return m_id; }
    const Node& node() const { return m_graph->node(m_id); }
    Dimension dimension() const { return node().dimension; }
    Boundary boundary() const { return node().boundary; }
    bool isSeries() const { return node().shape == Shape::series; }
    bool isValid() const { return m_graph != nullptr; }

private:
    Graph* m_graph = nullptr;
    NodeId m_id = noNode;
};

// Arithmetic. Scalars are broadcast over the months of a series. A power or energy keeps its boundary through
// multiplication by untagged factors; the quotient of two powers or energies has none.
Quantity operator+(Quantity a, Quantity b);
Quantity operator-(Quantity a, Quantity b);
Quantity operator*(Quantity a, Quantity b);
Quantity operator/(Quantity a, Quantity b);
Quantity operator+(Quantity a, double b);  ///< b in base units of a's dimension
Quantity operator+(double a, Quantity b);
Quantity operator-(Quantity a, double b);
Quantity operator-(double a, Quantity b);
Quantity operator*(Quantity a, double b);
Quantity operator*(double a, Quantity b);
Quantity operator/(Quantity a, double b);
Quantity operator/(double a, Quantity b);

/// a ^ exponent. A dimension is raised only to an integer exponent; otherwise `a` must have none.
Quantity pow(Quantity a, double exponent);
/// a ^ b, both dimensionless, as exp(b ln a).
Quantity pow(Quantity a, Quantity b);
Quantity exp(Quantity a);
Quantity log(Quantity a);
Quantity min(Quantity a, Quantity b);
Quantity max(Quantity a, Quantity b);
Quantity max(Quantity a, double b);
Quantity min(Quantity a, double b);
Quantity ceil(Quantity a);
Quantity floor(Quantity a);

/// 1 where a <= b, else 0.
Quantity lessEqual(Quantity a, Quantity b);
/// `then` where `condition` is not 0, else `otherwise`; the status is that of the branch taken.
Quantity select(Quantity condition, Quantity then, Quantity otherwise);
/// `value`, infeasible where `condition` is 0.
Quantity require(Quantity value, Quantity condition, const Reason& reason);

/// Over the months of a series.
Quantity sum(Quantity series);
Quantity largest(Quantity series);
Quantity last(Quantity series);
/// The series `months` earlier; 0 before its beginning.
Quantity lag(Quantity series, int months);

/// A row of a kernel's table at `x`: piecewise linear, flat outside its knots. The row is a pure number.
Quantity interpolate(Quantity table, const TableRow& row, Quantity x, Dimension dimension = {});
/// One cell of a kernel's table.
Quantity cell(Quantity table, int row, int column, Dimension dimension = {});

/// value × factor, measured at `outer`: the only way from one boundary to the next.
Quantity crossBoundary(Quantity value, Quantity factor, Boundary outer);
/// `value` as measured at `outer`, where nothing lies between.
Quantity atBoundary(Quantity value, Boundary outer);

/// `value` under a name, for derivations. Inputs, constants and named nodes get a node of their own.
Quantity named(Quantity value, const NodeName& name);

}  // namespace wattplan::graph
