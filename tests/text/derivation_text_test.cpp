#include "widgets/text/derivation_text.h"

#include <array>

#include "core/graph/evaluation.h"
#include "core/graph/quantity.h"
#include "tests/text/text_helpers.h"
#include "widgets/text/status_text.h"

using namespace wattplan;
using namespace wattplan::graph;
using namespace wattplan::text;

namespace {

NodeName name(const char* text, std::uint64_t tag = 0) {
    return {Label{"tests", text}, "", tag};
}

Result<std::vector<double>> refuse(std::span<const int>, std::span<const double>) {
    return failure(ErrorCode::noSpread);
}

const KernelDefinition refusing{
    "refusing", {"tests", "Trend"}, {"tests", "A line through the points."}, "", 1, 1, refuse};

QString objectName(std::uint64_t tag) {
    return tag == 7 ? QStringLiteral("gpt3") : QString();
}

}  // namespace

TEST_CASE("a derivation line reads as the formula it stands for", "[text]") {
    Graph graph(12);
    const Quantity hours = graph.input(1, 3600.0, dimension::time, Boundary::none, name("Accelerator-hours"));
    const Quantity power = graph.input(2, 6500.0, dimension::power, Boundary::it, name("Server power"));
    const Quantity pue = graph.input(3, 1.15, dimension::none, Boundary::none, name("PUE"));
    const Quantity energy = named(hours * power / 8.0, name("IT energy"));
    const Quantity facility = named(crossBoundary(energy, pue, Boundary::facility), name("Facility energy"));
    const Quantity squared = named(pow(pue, 2.0), name("Square"));
    const Quantity cubed = named(pow(pue + 1.0, 3.0) - ceil(pue), name("Cube"));
    const Quantity capped =
        named(min(power, graph.constant(7e3, dimension::power, Boundary::it)), name("Capped"));
    graph.seal();
    const NumberFormat english = numbersIn(Language::en);
    const auto line = [&](Quantity quantity) { return derivationLine(graph, quantity.id(), english); };
    CHECK(line(energy) == "accelerator-hours × server power ÷ 8");
    CHECK(line(facility) == "IT energy × PUE");
    CHECK(line(squared) == "PUE²");
    CHECK(line(cubed) == "(PUE + 1)³ − rounded up (PUE)");
    CHECK(line(capped) == "smallest of (server power, " + tied("7 kW") + ")");
    CHECK(line(pue).isEmpty());
    CHECK(nodeName(graph, energy.id()) == "IT energy");
}

TEST_CASE("the smallest of smallests is the smallest of them all, each named once", "[text]") {
    Graph graph(12);
    const auto count = [&](std::uint64_t tag, const char* label) {
        return graph.input(tag, 8.0, dimension::none, Boundary::none, name(label));
    };
    const Quantity asked = count(1, "Asked"), units = count(2, "By units"), weight = count(3, "By weight"),
                   power = count(4, "By power");
    const Quantity nested = named(max(min(min(asked, units), min(weight, asked)), power), name("Nested"));
    const Quantity rack = named(min(count(5, "Per rack, by power"), units), name("Rack"));
    const Quantity limit = named(min(asked, units), name("Limit"));
    const Quantity over = named(min(limit, weight), name("Over"));
    graph.seal();
    const NumberFormat english = numbersIn(Language::en);
    CHECK(derivationLine(graph, nested.id(), english) ==
          "largest of (smallest of (asked, by units, by weight), by power)");
    CHECK(derivationLine(graph, over.id(), english) == "smallest of (limit, by weight)");
    CHECK(derivationLine(graph, rack.id(), english) == "smallest of (per rack, by power; by units)");
}

TEST_CASE("a sum of one name many times over says how many", "[text]") {
    Graph graph(12);
    const auto energy = [&](std::uint64_t tag) {
        return graph.input(tag, 1.0, dimension::energy, Boundary::it, name("Energy"));
    };
    const Quantity one = energy(1), two = energy(2), three = energy(3);
    const Quantity other = graph.input(4, 1.0, dimension::energy, Boundary::it, name("Losses"));
    const Quantity pair = named(one + two, name("Pair"));
    const Quantity all = named(one + two + three, name("All"));
    const Quantity mixed = named(one + two + other, name("Mixed"));
    graph.seal();
    const NumberFormat english = numbersIn(Language::en);
    CHECK(derivationLine(graph, all.id(), english) == "sum of 3: energy");
    CHECK(derivationLine(graph, pair.id(), english) == "energy + energy");
    CHECK(derivationLine(graph, mixed.id(), english) == "energy + energy + losses");
}

TEST_CASE("a kernel is derived in words", "[text]") {
    Graph graph(12);
    const Quantity table = graph.kernel(refusing, {}, {});
    graph.seal();
    CHECK(nodeName(graph, table.id()) == "Trend");
    CHECK(derivationLine(graph, table.id(), numbersIn(Language::en)) == "A line through the points.");
}

TEST_CASE("a value that is missing says which field it waits for", "[text]") {
    Graph graph(12);
    const Quantity count =
        graph.input(7, std::nullopt, dimension::none, Boundary::none, name("Accelerators", 7));
    const Quantity other = graph.input(8, std::nullopt, dimension::none, Boundary::none, name("Tokens"));
    const Quantity double_ = named(count * 2.0, name("Twice"));
    const Quantity triple = named(other * 3.0, name("Thrice"));
    graph.seal();
    KernelCache kernels;
    const Evaluation evaluation(graph, kernels);
    CHECK(statusText(evaluation, double_.id(), objectName) == "Waits for a value: Accelerators of gpt3.");
    CHECK(statusText(evaluation, triple.id(), objectName) == "Waits for a value: Tokens.");
}

TEST_CASE("a value that is not possible says which limit is broken", "[text]") {
    Graph graph(12);
    const Quantity used = graph.input(1, 2048.0, dimension::none, Boundary::none, name("Accelerators used"));
    const Quantity limit = graph.constant(1024.0);
    const Quantity checked = require(used, lessEqual(used, limit),
                                     {Label{"tests", "more accelerators are used than the cluster has"}, 7});
    const Quantity result = named(checked * 2.0, name("Power"));
    const Quantity quotient = named(used / (limit - 1024.0), name("Share"));
    const Quantity table = graph.kernel(refusing, {}, {});
    const Quantity slope = named(cell(table, 0, 0), name("Slope"));
    graph.seal();
    KernelCache kernels;
    const Evaluation evaluation(graph, kernels);
    CHECK(statusText(evaluation, result.id(), objectName) ==
          "Not possible for gpt3: more accelerators are used than the cluster has.");
    CHECK(statusText(evaluation, quotient.id(), objectName) ==
          "Share can't be computed: it divides by zero.");
    CHECK(statusText(evaluation, slope.id(), objectName) ==
          "Trend: All points lie at the same place of the axis, so no line fits them. Add points elsewhere.");
    CHECK(statusText(evaluation, used.id(), objectName).isEmpty());
}
