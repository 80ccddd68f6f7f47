#include "core/graph/sheet_formula.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "core/graph/operations.h"

namespace wattplan::graph {

namespace {

constexpr double secondsPerHour = 3600.0;
constexpr double joulesPerKilowattHour = 3.6e6;

std::size_t indexOf(Base base) {
    return static_cast<std::size_t>(base);
}

void append(std::string& text, const char* symbol, int exponent) {
    if (!text.empty()) text += '-';
    text += symbol;
    if (exponent != 1) text += std::to_string(exponent);
}

/// A number that a conversion of units has left some last digits on, without them: 3.6, not
/// 3.6000000000000005.
double withoutDust(double value) {
    constexpr double dust = 1e-15;  // relative: some units in the last place
    const double round = std::strtod(fmt::format("{:.12g}", value).c_str(), nullptr);
    return std::abs(round - value) <= dust * std::abs(value) ? round : value;
}

class Writer {
public:
    Writer(const Graph& graph, const SheetScale& scale, const SheetCells& cells)
        : m_graph(graph), m_scale(scale), m_cells(cells) {}

    SheetTerm body(NodeId id, int month) const {
        const Node& node = m_graph.node(id);
        const auto o = m_graph.operands(id);
        switch (node.op) {
            case Op::constant:
                return constant(id, month);
            case Op::same:
                return term(o[0], month);
            case Op::add:
                if (isNumber(o[0], 0.0)) return term(o[1], month);
                if (isNumber(o[1], 0.0)) return term(o[0], month);
                return binary('+', SheetTerm::sums, o[0], o[1], SheetTerm::sums, month);
            case Op::subtract:
                if (isNumber(o[1], 0.0)) return term(o[0], month);
                return binary('-', SheetTerm::sums, o[0], o[1], SheetTerm::products, month);
            case Op::multiply:
                if (isNumber(o[0], 1.0)) return term(o[1], month);
                if (isNumber(o[1], 1.0)) return term(o[0], month);
                return binary('*', SheetTerm::products, o[0], o[1], SheetTerm::products, month);
            case Op::divide:
                if (isNumber(o[1], 1.0)) return term(o[0], month);
                return binary('/', SheetTerm::products, o[0], o[1], SheetTerm::powers, month);
            case Op::power:
                return binary('^', SheetTerm::powers, o[0], o[1], SheetTerm::atoms, month, SheetTerm::atoms);
            case Op::exponential:
                return call("EXP", {o[0]}, month);
            case Op::logarithm:
                return call("LN", {o[0]}, month);
            case Op::minimum:
                return call("MIN", {o[0], o[1]}, month);
            case Op::maximum:
                return call("MAX", {o[0], o[1]}, month);
            case Op::floor:
                return call("INT", {o[0]}, month);
            case Op::ceiling:
                return {"-INT(-" + within(o[0], month, SheetTerm::atoms) + ")", SheetTerm::signs};
            case Op::lessEqual:
                return {"IF(" + condition(id, month) + ",1,0)"};
            case Op::select:
                if (const auto chosen = constantOf(o[0])) return term(o[*chosen != 0.0 ? 1 : 2], month);
                return {"IF(" + condition(o[0], month) + "," + within(o[1], month, 0) + "," +
                        within(o[2], month, 0) + ")"};
            case Op::require:
                if (const auto holds = constantOf(o[1]); holds && *holds != 0.0) return term(o[0], month);
                return {"IF(" + condition(o[1], month) + "," + within(o[0], month, 0) + ",NA())"};
            case Op::interpolate:
                return interpolated(id, month);
            case Op::cell:
                return scaled({m_cells.tableCell(o[0], static_cast<int>(node.payload))},
                              1.0 / m_scale.of(node.dimension));
            case Op::sum:
                if (const auto each = constantOf(o[0]))
                    return {sheetNumber(*each * m_graph.months() / m_scale.of(node.dimension))};
                return reduction("SUM(", o[0]);
            case Op::largest:
                if (constantOf(o[0])) return term(o[0], month);
                return reduction("MAX(", o[0]);
            case Op::last:
                return term(o[0], m_graph.months() - 1);
            case Op::lag: {
                const int before = month - static_cast<int>(node.payload);
                return before < 0 ? SheetTerm{"0"} : term(o[0], before);
            }
            case Op::input:
            case Op::kernel:
                break;
        }
        throw FormulaError("an input or a kernel has no formula");
    }

private:
    SheetTerm term(NodeId id, int month) const {
        if (m_cells.holds(id)) return m_cells.value(id, month, m_scale);
        if (const auto value = constantOf(id))
            return {sheetNumber(withoutDust(*value / m_scale.of(m_graph.node(id).dimension)))};
        return body(id, month);
    }

    std::string within(NodeId id, int month, int outer) const {
        SheetTerm inner = term(id, month);
        return inner.precedence < outer ? "(" + inner.text + ")" : std::move(inner.text);
    }

    std::optional<double> constantOf(NodeId id) const {
        return m_cells.holds(id) ? std::nullopt : foldedConstant(m_graph, id);
    }

    bool isNumber(NodeId id, double value) const {
        const auto known = constantOf(id);
        return known && withoutDust(*known / m_scale.of(m_graph.node(id).dimension)) == value;
    }

    SheetTerm constant(NodeId id, int month) const {
        const auto values = m_graph.constantValues(id);
        const std::size_t place = values.size() > 1 ? static_cast<std::size_t>(month) : 0;
        return {sheetNumber(withoutDust(values[place] / m_scale.of(m_graph.node(id).dimension)))};
    }

    SheetTerm binary(char sign, int own, NodeId left, NodeId right, int rightOuter, int month) const {
        return binary(sign, own, left, right, rightOuter, month, own);
    }
    SheetTerm binary(char sign, int own, NodeId left, NodeId right, int rightOuter, int month,
                     int leftOuter) const {
        std::string text = within(left, month, leftOuter);
        text += sign;
        text += within(right, month, rightOuter);
        return {std::move(text), own};
    }

    SheetTerm call(const char* function, std::initializer_list<NodeId> arguments, int month) const {
        std::string text = function;
        char before = '(';
        for (const NodeId argument : arguments) {
            text += before;
            text += within(argument, month, 0);
            before = ',';
        }
        return {text + ")"};
    }

    SheetTerm reduction(const char* function, NodeId series) const {
        return scaled({function + m_cells.months(series) + ")"}, m_cells.ratio(series, m_scale));
    }

    std::string condition(NodeId id, int month) const {
        const Node& node = m_graph.node(id);
        if (m_cells.holds(id) || node.op != Op::lessEqual) return within(id, month, SheetTerm::sums) + "<>0";
        const auto o = m_graph.operands(id);
        return within(o[0], month, SheetTerm::sums) + "<=" + within(o[1], month, SheetTerm::sums);
    }

    /// Piecewise linear, flat outside: of the abscissae only the two beside the position count, each the more
    /// the nearer it is. MEDIAN keeps the position within the table.
    SheetTerm interpolated(NodeId id, int month) const {
        const TableRow& row = m_graph.tableRow(id);
        const auto o = m_graph.operands(id);
        const int columns = m_graph.kernelDefinition(o[0]).columns;
        const double last = row.firstKnot + row.knotStep * (columns - 1);
        const std::string distance =
            fmt::format("ABS(MEDIAN({},{},{})-{})/{}", sheetNumber(row.firstKnot), within(o[1], month, 0),
                        sheetNumber(last), m_cells.knots(o[0]), sheetNumber(row.knotStep));
        SheetTerm read{
            fmt::format("SUMPRODUCT({},({}<1)*(1-{}))", m_cells.tableRow(o[0], row.row), distance, distance)};
        return scaled(std::move(read), 1.0 / m_scale.of(m_graph.node(id).dimension));
    }

    const Graph& m_graph;
    const SheetScale& m_scale;
    const SheetCells& m_cells;
};

}  // namespace

SheetScale::SheetScale(double time, double energy, const char* timeSymbol, const char* energySymbol,
                       const char* powerSymbol)
    : m_power(powerSymbol) {
    m_factors.fill(1.0);
    m_factors[indexOf(Base::time)] = time;
    m_factors[indexOf(Base::energy)] = energy;
    m_factors[indexOf(Base::flop)] = 1e12;
    m_factors[indexOf(Base::byte)] = 1e9;
    m_symbols = {timeSymbol, energySymbol, "", "kg", "m", "K", "TFLOP", "GB", "token", "request"};
}

const SheetScale& SheetScale::technical() {
    static const SheetScale scale(1.0, 1.0, "s", "J", "W");
    return scale;
}

const SheetScale& SheetScale::commercial() {
    static const SheetScale scale(secondsPerHour, joulesPerKilowattHour, "h", "kWh", "kW");
    return scale;
}

double SheetScale::of(const Dimension& dimension) const {
    double scale = 1.0;
    for (std::size_t i = 0; i < m_factors.size(); ++i)
        for (int n = std::abs(dimension.exponent(static_cast<Base>(i))); n > 0; --n)
            scale =
                dimension.exponent(static_cast<Base>(i)) > 0 ? scale * m_factors[i] : scale / m_factors[i];
    return scale;
}

std::string SheetScale::unit(const Dimension& dimension, const std::string& currency) const {
    std::array<int, baseCount> left{};
    for (std::size_t i = 0; i < left.size(); ++i)
        left[i] = dimension.exponent(static_cast<Base>(i));
    int& energy = left[indexOf(Base::energy)];
    int& time = left[indexOf(Base::time)];
    const int power = energy * time < 0 ? std::min(std::abs(energy), std::abs(time)) : 0;
    const int sign = energy > 0 ? 1 : -1;
    energy -= sign * power;
    time += sign * power;

    std::string above;
    std::string below;
    const auto add = [&](const char* symbol, int exponent) {
        if (exponent > 0) append(above, symbol, exponent);
        if (exponent < 0) append(below, symbol, -exponent);
    };
    add(currency.c_str(), left[indexOf(Base::money)]);
    add(m_power, sign * power);
    for (const Base base : {Base::energy, Base::mass, Base::length, Base::temperature, Base::flop, Base::byte,
                            Base::token, Base::request, Base::time})
        add(m_symbols[indexOf(base)], left[indexOf(base)]);
    if (below.empty()) return above;
    return (above.empty() ? "1" : above) + "/" + below;
}

std::string sheetNumber(double value) {
    if (!std::isfinite(value)) return "NA()";
    std::string text = fmt::format("{}", value == 0.0 ? 0.0 : value);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    std::ranges::replace(text, 'e', 'E');
    return value < 0.0 ? "(" + text + ")" : text;
}

SheetTerm scaled(SheetTerm term, double exactFactor) {
    const double factor = withoutDust(exactFactor);
    if (factor == 1.0) return term;
    if (term.precedence < SheetTerm::products) term.text = "(" + term.text + ")";
    const double inverse = 1.0 / factor;
    // A whole number is read more easily: ÷ 3600, not × 2.7778E-4.
    const bool divides = std::abs(factor) < 1.0 && std::abs(inverse - std::round(inverse)) < 1e-12 * inverse;
    term.text += divides ? "/" + sheetNumber(std::round(inverse)) : "*" + sheetNumber(factor);
    term.precedence = SheetTerm::products;
    return term;
}

std::string sheetFormula(const Graph& graph, NodeId node, int month, const SheetScale& scale,
                         const SheetCells& cells) {
    return Writer(graph, scale, cells).body(node, month).text;
}

std::optional<double> foldedConstant(const Graph& graph, NodeId id) {
    if (graph.isNamed(id)) return std::nullopt;
    const Node& node = graph.node(id);
    if (node.op == Op::constant)
        return node.shape == Shape::scalar ? std::optional(graph.constantValues(id)[0]) : std::nullopt;
    const bool isArithmetic = node.op == Op::add || node.op == Op::subtract || node.op == Op::multiply ||
                              node.op == Op::divide || node.op == Op::same;
    if (!isArithmetic) return std::nullopt;
    std::array<double, 3> values{};
    const auto operands = graph.operands(id);
    // A constant for each month, times 0: how formulas make a series of equal months.
    if (node.op == Op::multiply && graph.node(operands[0]).op == Op::constant &&
        graph.node(operands[1]).op == Op::constant)
        for (const NodeId operand : operands)
            if (graph.node(operand).shape == Shape::scalar && graph.constantValues(operand)[0] == 0.0)
                return 0.0;
    for (std::size_t i = 0; i < operands.size(); ++i) {
        const auto value = foldedConstant(graph, operands[i]);
        if (!value) return std::nullopt;
        values[i] = *value;
    }
    return scalarOperation(node.op, values[0], values[1], values[2]);
}

std::vector<bool> sheetNodes(const Graph& graph, std::span<const NodeId> roots) {
    constexpr int most = 40;  // operands in a formula
    constexpr int dearToRepeat = 3;
    std::vector<int> uses(graph.size(), 0);
    std::vector<bool> needed(graph.size(), false);
    std::vector<bool> isRead(graph.size(), false);  // whole, or twice within a formula
    for (const NodeId root : roots)
        needed[root] = true;
    for (NodeId id = static_cast<NodeId>(graph.size()); id-- > 0;) {
        if (!needed[id]) continue;
        const auto operands = graph.operands(id);
        const Op op = graph.node(id).op;
        for (const NodeId operand : operands) {
            needed[operand] = true;
            ++uses[operand];
        }
        if (op == Op::sum || op == Op::largest) isRead[operands[0]] = true;
        if (op == Op::interpolate) isRead[operands[1]] = true;
    }
    std::vector<bool> cells(graph.size(), false);
    std::vector<int> length(graph.size(), 0);
    for (NodeId id = 0; id < graph.size(); ++id) {
        if (!needed[id] || foldedConstant(graph, id)) continue;
        const Op op = graph.node(id).op;
        for (const NodeId operand : graph.operands(id))
            length[id] += cells[operand] ? 1 : length[operand];
        cells[id] = graph.isNamed(id) || isRead[id] || op == Op::input || op == Op::kernel ||
                    length[id] > most || (uses[id] > 1 && length[id] >= dearToRepeat);
    }
    return cells;
}

}  // namespace wattplan::graph
