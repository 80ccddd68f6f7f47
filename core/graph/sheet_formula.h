#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/graph/graph.h"

namespace wattplan::graph {

/// The units in which a sheet counts: one for each base dimension, so that powers, prices and rates follow
/// from them and no formula needs a factor of its own.
class SheetScale {
public:
    /// s, J and W, TFLOP, GB: steps, tokens, chips.
    static const SheetScale& technical();
    /// h, kWh and kW, TFLOP, GB: months, bills, emissions.
    static const SheetScale& commercial();

    /// Base units in one of the sheet's unit of this dimension.
    double of(const Dimension& dimension) const;
    /// Its symbol, money as `currency`: "kW", "USD/kWh", "TFLOP/s"; "" for pure numbers.
    std::string unit(const Dimension& dimension, const std::string& currency) const;

    bool operator==(const SheetScale& other) const { return m_factors == other.m_factors; }

private:
    SheetScale(double time, double energy, const char* timeSymbol, const char* energySymbol,
               const char* powerSymbol);

    std::array<double, baseCount> m_factors{};
    std::array<const char*, baseCount> m_symbols{};
    const char* m_power;
};

/// A piece of a sheet's formula and how strongly it binds.
struct SheetTerm {
    enum Precedence : int { signs = 0, sums = 1, products = 2, powers = 3, atoms = 4 };
    std::string text{};
    int precedence = atoms;
};

/// Where in a workbook the values of a graph's nodes stand, as formulas refer to them.
class SheetCells {
public:
    virtual ~SheetCells() = default;
    /// Whether the node has cells of its own.
    virtual bool holds(NodeId node) const = 0;
    /// The cell of a node, of a series that of the month (0 is the first), in units of `scale`.
    virtual SheetTerm value(NodeId node, int month, const SheetScale& scale) const = 0;
    /// The cells of all months of a series, and what a number in them is times to be in units of `scale`.
    virtual std::string months(NodeId series) const = 0;
    virtual double ratio(NodeId series, const SheetScale& scale) const = 0;
    /// A row of a kernel's table, and the abscissae above it.
    virtual std::string tableRow(NodeId kernel, int row) const = 0;
    virtual std::string knots(NodeId kernel) const = 0;
    virtual std::string tableCell(NodeId kernel, int index) const = 0;
};

/// A number as formulas write it: the shortest text that reads back as the same double; below 0 in brackets.
std::string sheetNumber(double value);
/// `term` times a factor: "× 1000", "÷ 3600".
SheetTerm scaled(SheetTerm term, double factor);

/// What a node is made of as a spreadsheet formula without its "=", in units of `scale`; of a series in one
/// month. Nodes between that have no cell are written into it. Not known and infeasible values are #N/A.
/// Throws FormulaError for an input or kernel, which have no formula.
std::string sheetFormula(const Graph& graph, NodeId node, int month, const SheetScale& scale,
                         const SheetCells& cells);

/// The value of a node without operands other than constants, in base units; none where it depends on an
/// input, and for named nodes.
std::optional<double> foldedConstant(const Graph& graph, NodeId node);

/// Which nodes get cells of their own: of all that `roots` depend on, those with a name, inputs, kernels, and
/// those whose formula would otherwise be written several times or grow long. By NodeId.
std::vector<bool> sheetNodes(const Graph& graph, std::span<const NodeId> roots);

}  // namespace wattplan::graph
