#include "core/graph/quantity.h"

#include <cmath>
#include <string>

namespace wattplan::graph {

namespace {

std::string named(Quantity quantity) {
    const char* text = quantity.graph().name(quantity.id()).label.text;
    std::string name = *text ? "'" + std::string(text) + "'" : "an intermediate value";
    return name + " [" + describe(quantity.dimension()) + ", " + describe(quantity.boundary()) + "]";
}

[[noreturn]] void refuse(const char* what, Quantity a, Quantity b) {
    throw FormulaError(std::string(what) + ": " + named(a) + " and " + named(b));
}

bool carriesBoundary(Dimension dimension) {
    return dimension == dimension::power || dimension == dimension::energy;
}

void expectSameGraph(Quantity a, Quantity b) {
    if (&a.graph() != &b.graph()) throw FormulaError("operands belong to two graphs");
    if (a.node().shape == Shape::table || b.node().shape == Shape::table)
        throw FormulaError("a table is read by interpolate or cell");
}

Shape widerShape(Quantity a, Quantity b) {
    return a.isSeries() || b.isSeries() ? Shape::series : Shape::scalar;
}

Quantity likeTerms(Op op, const char* what, Quantity a, Quantity b) {
    expectSameGraph(a, b);
    if (a.dimension() != b.dimension()) refuse(what, a, b);
    if (carriesBoundary(a.dimension()) && a.boundary() != b.boundary()) refuse(what, a, b);
    return a.graph().record(op, widerShape(a, b), a.dimension(), a.boundary(), {a.id(), b.id()});
}

/// The boundary of a product or quotient: that of the operand that has one, if the result is a power or
/// energy.
Boundary productBoundary(const char* what, Quantity a, Quantity b, Dimension dimension) {
    if (!carriesBoundary(dimension)) return Boundary::none;
    if (a.boundary() == Boundary::none) return b.boundary();
    if (b.boundary() != Boundary::none && b.boundary() != a.boundary()) refuse(what, a, b);
    return a.boundary();
}

void expectPure(const char* what, Quantity a) {
    if (!a.dimension().isNone()) throw FormulaError(std::string(what) + " of " + named(a));
}

Quantity like(Quantity a, double value) {
    return a.graph().constant(value, a.dimension(), a.boundary());
}
Quantity pure(Quantity a, double value) {
    return a.graph().constant(value);
}

Quantity unary(Op op, Quantity a, Shape shape) {
    return a.graph().record(op, shape, a.dimension(), a.boundary(), {a.id()});
}

Quantity reduction(Op op, Quantity series) {
    if (!series.isSeries()) throw FormulaError("a reduction needs a series, not " + named(series));
    return unary(op, series, Shape::scalar);
}

}  // namespace

Quantity operator+(Quantity a, Quantity b) {
    return likeTerms(Op::add, "adding", a, b);
}
Quantity operator-(Quantity a, Quantity b) {
    return likeTerms(Op::subtract, "subtracting", a, b);
}

Quantity operator*(Quantity a, Quantity b) {
    expectSameGraph(a, b);
    const Dimension dimension = a.dimension() * b.dimension();
    return a.graph().record(Op::multiply, widerShape(a, b), dimension,
                            productBoundary("multiplying", a, b, dimension), {a.id(), b.id()});
}

Quantity operator/(Quantity a, Quantity b) {
    expectSameGraph(a, b);
    const Dimension dimension = a.dimension() / b.dimension();
    if (carriesBoundary(a.dimension()) && carriesBoundary(b.dimension()) && a.boundary() != b.boundary() &&
        dimension.isNone() && a.boundary() != Boundary::none && b.boundary() != Boundary::none) {
        // A ratio of powers at two boundaries is meaningful (a share, a PUE); it carries none.
        return a.graph().record(Op::divide, widerShape(a, b), dimension, Boundary::none, {a.id(), b.id()});
    }
    return a.graph().record(Op::divide, widerShape(a, b), dimension,
                            productBoundary("dividing", a, b, dimension), {a.id(), b.id()});
}

Quantity operator+(Quantity a, double b) {
    return a + like(a, b);
}
Quantity operator+(double a, Quantity b) {
    return like(b, a) + b;
}
Quantity operator-(Quantity a, double b) {
    return a - like(a, b);
}
Quantity operator-(double a, Quantity b) {
    return like(b, a) - b;
}
Quantity operator*(Quantity a, double b) {
    return a * pure(a, b);
}
Quantity operator*(double a, Quantity b) {
    return pure(b, a) * b;
}
Quantity operator/(Quantity a, double b) {
    return a / pure(a, b);
}
Quantity operator/(double a, Quantity b) {
    return pure(b, a) / b;
}

Quantity pow(Quantity a, double exponent) {
    const bool isInteger = exponent == std::floor(exponent) && std::abs(exponent) <= 8;
    if (!isInteger) expectPure("a power", a);
    const Dimension dimension = isInteger ? a.dimension().pow(static_cast<int>(exponent)) : Dimension{};
    return a.graph().record(Op::power, a.node().shape, dimension, Boundary::none,
                            {a.id(), pure(a, exponent).id()});
}

Quantity pow(Quantity a, Quantity b) {
    expectPure("a power", a);
    expectPure("an exponent", b);
    return exp(b * log(a));
}

Quantity exp(Quantity a) {
    expectPure("the exponential", a);
    return unary(Op::exponential, a, a.node().shape);
}

Quantity log(Quantity a) {
    expectPure("the logarithm", a);
    return unary(Op::logarithm, a, a.node().shape);
}

Quantity min(Quantity a, Quantity b) {
    return likeTerms(Op::minimum, "the smaller of", a, b);
}
Quantity max(Quantity a, Quantity b) {
    return likeTerms(Op::maximum, "the larger of", a, b);
}
Quantity max(Quantity a, double b) {
    return max(a, like(a, b));
}
Quantity min(Quantity a, double b) {
    return min(a, like(a, b));
}

Quantity ceil(Quantity a) {
    expectPure("rounding up", a);
    return unary(Op::ceiling, a, a.node().shape);
}

Quantity floor(Quantity a) {
    expectPure("rounding down", a);
    return unary(Op::floor, a, a.node().shape);
}

Quantity lessEqual(Quantity a, Quantity b) {
    expectSameGraph(a, b);
    if (a.dimension() != b.dimension()) refuse("comparing", a, b);
    if (carriesBoundary(a.dimension()) && a.boundary() != b.boundary()) refuse("comparing", a, b);
    return a.graph().record(Op::lessEqual, widerShape(a, b), {}, Boundary::none, {a.id(), b.id()});
}

Quantity select(Quantity condition, Quantity then, Quantity otherwise) {
    expectSameGraph(condition, then);
    expectSameGraph(then, otherwise);
    if (then.dimension() != otherwise.dimension()) refuse("choosing between", then, otherwise);
    if (carriesBoundary(then.dimension()) && then.boundary() != otherwise.boundary())
        refuse("choosing between", then, otherwise);
    const bool series = condition.isSeries() || then.isSeries() || otherwise.isSeries();
    return then.graph().record(Op::select, series ? Shape::series : Shape::scalar, then.dimension(),
                               then.boundary(), {condition.id(), then.id(), otherwise.id()});
}

Quantity require(Quantity value, Quantity condition, const Reason& reason) {
    expectSameGraph(value, condition);
    return value.graph().record(Op::require, value.node().shape, value.dimension(), value.boundary(),
                                {value.id(), condition.id()}, value.graph().addReason(reason));
}

Quantity sum(Quantity series) {
    return reduction(Op::sum, series);
}
Quantity largest(Quantity series) {
    return reduction(Op::largest, series);
}
Quantity last(Quantity series) {
    return reduction(Op::last, series);
}

Quantity lag(Quantity series, int months) {
    if (!series.isSeries() || months < 0) throw FormulaError("a lag needs a series, not " + named(series));
    return series.graph().record(Op::lag, Shape::series, series.dimension(), series.boundary(), {series.id()},
                                 static_cast<std::uint32_t>(months));
}

Quantity interpolate(Quantity table, const TableRow& row, Quantity x, Dimension dimension) {
    if (table.node().op != Op::kernel) throw FormulaError("interpolate reads a kernel's table");
    expectPure("reading a table at", x);
    return x.graph().record(Op::interpolate, x.node().shape, dimension, Boundary::none, {table.id(), x.id()},
                            x.graph().addRow(row));
}

Quantity cell(Quantity table, int row, int column, Dimension dimension) {
    if (table.node().op != Op::kernel) throw FormulaError("cell reads a kernel's table");
    const int columns = table.graph().kernelDefinition(table.id()).columns;
    return table.graph().record(Op::cell, Shape::scalar, dimension, Boundary::none, {table.id()},
                                static_cast<std::uint32_t>(row * columns + column));
}

Quantity crossBoundary(Quantity value, Quantity factor, Boundary outer) {
    expectSameGraph(value, factor);
    expectPure("a boundary is crossed by a factor, not", factor);
    if (!carriesBoundary(value.dimension())) throw FormulaError(named(value) + " has no boundary to cross");
    return value.graph().record(Op::multiply, widerShape(value, factor), value.dimension(), outer,
                                {value.id(), factor.id()});
}

Quantity atBoundary(Quantity value, Boundary outer) {
    if (!carriesBoundary(value.dimension())) throw FormulaError(named(value) + " has no boundary to cross");
    return value.graph().record(Op::same, value.node().shape, value.dimension(), outer, {value.id()});
}

Quantity named(Quantity value, const NodeName& name) {
    Graph& graph = value.graph();
    const Op op = value.node().op;
    if (graph.isNamed(value.id()) || op == Op::input || op == Op::constant)
        value = graph.record(Op::same, value.node().shape, value.dimension(), value.boundary(), {value.id()});
    graph.setName(value.id(), name);
    return value;
}

}  // namespace wattplan::graph
