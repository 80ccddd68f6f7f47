#include "core/graph/sheet_formula.h"

#include <catch2/catch.hpp>

#include <map>

#include "core/graph/quantity.h"

using namespace wattplan;
using namespace wattplan::graph;

namespace {

const NodeName noName{};

/// Cells under given names, all in the units of the technical scale.
class NamedCells : public SheetCells {
public:
    explicit NamedCells(const Graph& graph) : m_graph(graph) {}

    std::map<NodeId, std::string> names;

    bool holds(NodeId node) const override { return names.contains(node); }
    SheetTerm value(NodeId node, int month, const SheetScale& scale) const override {
        const std::string& name = names.at(node);
        const bool isSeries = m_graph.node(node).shape == Shape::series;
        return scaled({isSeries ? name + std::to_string(month) : name}, ratio(node, scale));
    }
    std::string months(NodeId series) const override { return names.at(series) + "0:11"; }
    double ratio(NodeId node, const SheetScale& scale) const override {
        const Dimension& dimension = m_graph.node(node).dimension;
        return SheetScale::technical().of(dimension) / scale.of(dimension);
    }
    std::string tableRow(NodeId, int row) const override { return "row" + std::to_string(row); }
    std::string knots(NodeId) const override { return "knots"; }
    std::string tableCell(NodeId, int index) const override { return "cell" + std::to_string(index); }

private:
    const Graph& m_graph;
};

struct Desk {
    Graph graph{12};
    NamedCells cells{graph};

    Quantity input(const char* name, Dimension dimension = {}) {
        const Quantity made = graph.input(1, 2.0, dimension, Boundary::none, noName);
        cells.names[made.id()] = name;
        return made;
    }
    std::string of(Quantity quantity, int month = 0,
                   const SheetScale& scale = SheetScale::technical()) const {
        return sheetFormula(graph, quantity.id(), month, scale, cells);
    }
};

}  // namespace

TEST_CASE("A formula has the brackets that a spreadsheet needs, and no more", "[graph]") {
    Desk desk;
    const Quantity a = desk.input("a");
    const Quantity b = desk.input("b");
    const Quantity c = desk.input("c");
    CHECK(desk.of(a + b + c) == "a+b+c");
    CHECK(desk.of(a - (b - c)) == "a-(b-c)");
    CHECK(desk.of((a + b) * c) == "(a+b)*c");
    CHECK(desk.of(a / (b * c)) == "a/(b*c)");
    CHECK(desk.of(a / b / c) == "a/b/c");
    CHECK(desk.of(pow(a + b, 2.0) * c) == "(a+b)^2*c");
    CHECK(desk.of(pow(a, 2.0)) == "a^2");
    CHECK(desk.of(a * -3.0) == "a*(-3)");
    CHECK(desk.of(min(a, max(b, 0.5)) + ceil(c)) == "MIN(a,MAX(b,0.5))+(-INT(-c))");
    CHECK(desk.of(floor(exp(a) * log(b))) == "INT(EXP(a)*LN(b))");
    CHECK(desk.of(select(lessEqual(a, b + c), a, b)) == "IF(a<=b+c,a,b)");
    CHECK(desk.of(select(a, b, c)) == "IF(a<>0,b,c)");
    CHECK(desk.of(lessEqual(a, b) * c) == "IF(a<=b,1,0)*c");
    CHECK(desk.of(require(a, lessEqual(b, c), {})) == "IF(b<=c,a,NA())");
}

TEST_CASE("What changes nothing is left out of a formula, as is a branch that can't be taken", "[graph]") {
    Desk desk;
    const Quantity a = desk.input("a");
    const Quantity b = desk.input("b");
    CHECK(desk.of(1.0 * a) == "a");
    CHECK(desk.of(a / 1.0 + 0.0) == "a");
    CHECK(desk.of(select(desk.graph.constant(1.0), a, b)) == "a");
    CHECK(desk.of(a * (desk.graph.constant(2.0) * 3.0)) == "a*6");
}

TEST_CASE("A formula in other units than its cells converts them where they are read", "[graph]") {
    Desk desk;
    const Quantity energy = desk.input("e", dimension::energy);
    const Quantity price = desk.input("p", dimension::moneyPerEnergy);
    const SheetScale& bills = SheetScale::commercial();
    CHECK(desk.of(energy * price, 0, bills) == "e/3600000*p*3600000");
    // 2 kWh are 7.2 MJ.
    const Quantity two = desk.graph.constant(7.2e6, dimension::energy);
    CHECK(desk.of(energy + two, 0, bills) == "e/3600000+2");
    CHECK(bills.unit(dimension::power, "USD") == "kW");
    CHECK(bills.unit(dimension::moneyPerEnergy, "USD") == "USD/kWh");
    CHECK(bills.unit(dimension::moneyPerPower, "CNY") == "CNY/kW");
    CHECK(SheetScale::technical().unit(dimension::flopRate, "USD") == "TFLOP/s");
    CHECK(SheetScale::technical().unit(dimension::perTime, "USD") == "1/s");
    CHECK(bills.of(dimension::power) == 1000.0);
}

TEST_CASE("Series are read by the month, earlier months and all months", "[graph]") {
    Desk desk;
    const Quantity a = desk.input("a");
    const Quantity months =
        desk.graph.constantSeries(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    const Quantity series = named(a * months, {WATTPLAN_TEXT("Name", "Month"), "", 0});
    CHECK(desk.of(series, 2) == "a*3");
    desk.cells.names[series.id()] = "s";
    CHECK(desk.of(sum(series) / 12.0) == "SUM(s0:11)/12");
    CHECK(desk.of(largest(series)) == "MAX(s0:11)");
    CHECK(desk.of(last(series)) == "s11");
    CHECK(desk.of(lag(series, 2), 1) == "0");
    CHECK(desk.of(lag(series, 2), 5) == "s3");
    // Formulas make months that are all alike from the calendar: x 0 + 1.
    CHECK(desk.of((months * 0.0 + 1.0) * a, 4) == "a");
}

TEST_CASE("Named nodes get cells, and unnamed ones that would be written twice", "[graph]") {
    Desk desk;
    const Quantity a = desk.input("a");
    const Quantity b = desk.input("b");
    const Quantity c = desk.input("c");
    const Quantity once = a + b;
    const Quantity twice = a * b + c;
    const Quantity unused = named(a - b, {WATTPLAN_TEXT("Name", "Month"), "", 0});
    const Quantity result = named(once * twice / (twice + 1.0), {WATTPLAN_TEXT("Name", "Month"), "", 0});
    const std::vector<bool> cells = sheetNodes(desk.graph, std::vector{result.id()});
    CHECK(cells[result.id()]);
    CHECK(cells[a.id()]);
    CHECK_FALSE(cells[once.id()]);
    CHECK(cells[twice.id()]);
    CHECK_FALSE(cells[unused.id()]);
}
