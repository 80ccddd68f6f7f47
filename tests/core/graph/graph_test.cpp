#include <catch2/catch.hpp>

#include <array>
#include <cmath>

#include "core/graph/derivation.h"
#include "core/graph/evaluation.h"
#include "core/graph/gradient.h"
#include "core/graph/lanes.h"
#include "core/graph/quantity.h"

using namespace wattplan;
using namespace wattplan::graph;

namespace {

NodeName called(const char* text) {
    return {WATTPLAN_TEXT("Test", text), "", 0};
}

/// Three months, and two power inputs at the IT boundary.
struct Fixture {
    Graph graph{3};
    KernelCache cache;
    Quantity power = graph.input(1, 10.0, dimension::power, Boundary::it, called("IT power"));
    Quantity more = graph.input(2, 4.0, dimension::power, Boundary::it, called("more IT power"));
    Quantity pue = graph.input(3, 1.5, {}, Boundary::none, called("PUE"));
    Quantity hours = graph.input(4, 2.0, dimension::time, Boundary::none, called("time"));
};

Result<std::vector<double>> squares(std::span<const int> structure, std::span<const double> operands) {
    if (operands[0] < 0.0) return failure(ErrorCode::notPositive, {"operand"});
    const double scale = structure[0];
    return std::vector<double>{0.0, scale * operands[0] * operands[0],
                               4.0 * scale * operands[0] * operands[0]};
}
const KernelDefinition squaresKernel{
    "squares", WATTPLAN_TEXT("Test", "squares"), WATTPLAN_TEXT("Test", "squares its operand"), "", 1, 3,
    &squares};
const KernelDefinition quickSquaresKernel{"quick_squares",
                                          WATTPLAN_TEXT("Test", "squares"),
                                          WATTPLAN_TEXT("Test", "squares its operand"),
                                          "",
                                          1,
                                          3,
                                          &squares,
                                          true};

}  // namespace

TEST_CASE("adding unlike things names both", "[graph]") {
    Fixture f;
    CHECK_THROWS_WITH(f.power + f.power * f.hours,
                      Catch::Contains("'IT power' [energy/time, it]") && Catch::Contains("[energy, it]"));
    const Quantity facility = crossBoundary(f.power, f.pue, Boundary::facility);
    CHECK_THROWS_WITH(f.power + facility, Catch::Contains("it") && Catch::Contains("facility"));
    CHECK_THROWS_AS(lessEqual(f.power, f.hours), FormulaError);
    CHECK_THROWS_AS(exp(f.power), FormulaError);
    CHECK_THROWS_AS(pow(f.power, 0.5), FormulaError);
    CHECK_THROWS_AS(sum(f.power), FormulaError);
    CHECK_THROWS_AS(crossBoundary(f.hours, f.pue, Boundary::facility), FormulaError);
    Fixture other;
    CHECK_THROWS_AS(f.power + other.power, FormulaError);
}

TEST_CASE("a boundary stays with power and energy and leaves their ratio", "[graph]") {
    Fixture f;
    CHECK((f.power * f.hours).boundary() == Boundary::it);
    CHECK((f.power / f.more).boundary() == Boundary::none);
    CHECK(crossBoundary(f.power, f.pue, Boundary::facility).boundary() == Boundary::facility);
    CHECK((f.power * f.hours).dimension() == dimension::energy);
}

TEST_CASE("operations give what arithmetic gives", "[graph]") {
    Fixture f;
    const Quantity two = f.graph.constant(2.0);
    const Quantity three = f.graph.constant(3.5);
    const std::array months{1.0, 5.0, 2.0};
    const Quantity series = f.graph.constantSeries(months);
    struct Expected {
        Quantity quantity;
        double value;
    };
    const std::vector<Expected> list{
        {two + three, 5.5},
        {two - three, -1.5},
        {two * three, 7.0},
        {three / two, 1.75},
        {pow(two, 3.0), 8.0},
        {pow(two, three), 11.313708498984761},
        {exp(two), 7.38905609893065},
        {log(two), 0.6931471805599453},
        {min(two, three), 2.0},
        {max(two, three), 3.5},
        {ceil(three), 4.0},
        {floor(three), 3.0},
        {lessEqual(two, three), 1.0},
        {lessEqual(three, two), 0.0},
        {select(lessEqual(two, three), two, three), 2.0},
        {sum(series), 8.0},
        {largest(series), 5.0},
        {last(series), 2.0},
        {sum(lag(series, 1)), 6.0},
        {sum(series * two), 16.0},
    };
    f.graph.seal();
    const Evaluation evaluation(f.graph, f.cache);
    for (std::size_t i = 0; i < list.size(); ++i) {
        INFO("operation " << i);
        CHECK(evaluation.value(list[i].quantity.id()) == Approx(list[i].value).epsilon(1e-14));
        CHECK(evaluation.isOk(list[i].quantity.id()));
    }
}

TEST_CASE("an edit recomputes what depends on it and nothing else", "[graph]") {
    Fixture f;
    const Quantity total = f.power + f.more;
    const Quantity energy = total * f.hours;
    const Quantity facility = crossBoundary(energy, f.pue, Boundary::facility);
    f.graph.seal();
    Evaluation evaluation(f.graph, f.cache);
    CHECK(evaluation.value(facility.id()) == 42.0);
    evaluation.setInput(f.pue.id(), 2.0);
    CHECK(evaluation.update() == 1);
    CHECK(evaluation.value(facility.id()) == 56.0);
    evaluation.setInput(f.power.id(), 6.0);
    CHECK(evaluation.update() == 3);
    CHECK(evaluation.value(facility.id()) == 40.0);
    evaluation.setInput(f.power.id(), 6.0);
    CHECK(evaluation.update() == 0);
}

TEST_CASE("an input without a value is unknown, and what depends on it names it", "[graph]") {
    Fixture f;
    const Quantity missing = f.graph.input(9, std::nullopt, {}, Boundary::none, called("MFU"));
    const Quantity twice = missing * 2.0;
    const Quantity chosen = select(lessEqual(f.pue, f.pue), f.pue, missing);
    f.graph.seal();
    Evaluation evaluation(f.graph, f.cache);
    REQUIRE_FALSE(evaluation.isOk(twice.id()));
    CHECK(statusOrigin(evaluation.status(twice.id())) == missing.id());
    CHECK(evaluation.isOk(chosen.id()));  // the branch not taken does not matter
    evaluation.setInput(missing.id(), 3.0);
    evaluation.update();
    CHECK(evaluation.isOk(twice.id()));
    CHECK(evaluation.value(twice.id()) == 6.0);
}

TEST_CASE("a broken limit and a division by zero are infeasible where they begin", "[graph]") {
    Fixture f;
    const Quantity limited =
        require(f.power, lessEqual(f.power, f.more), {WATTPLAN_TEXT("Test", "too much power"), 77});
    const Quantity after = limited * 2.0;
    const Quantity divided = f.power / (f.more - f.more);
    f.graph.seal();
    const Evaluation evaluation(f.graph, f.cache);
    CHECK(statusOrigin(evaluation.status(after.id())) == limited.id());
    CHECK(f.graph.reason(limited.id()).tag == 77);
    CHECK(statusOrigin(evaluation.status(divided.id())) == divided.id());
}

TEST_CASE("a kernel runs once for each tuple of operands", "[graph]") {
    Fixture f;
    const std::array structure{3};
    const std::array operands{f.pue};
    const Quantity table = f.graph.kernel(squaresKernel, structure, operands);
    const Quantity read = interpolate(table, {0, 0.0, 1.0}, f.graph.constant(1.5));
    const Quantity corner = cell(table, 0, 1);
    f.graph.seal();
    Evaluation evaluation(f.graph, f.cache);
    CHECK(evaluation.value(corner.id()) == Approx(3.0 * 1.5 * 1.5));
    CHECK(evaluation.value(read.id()) == Approx(3.0 * 1.5 * 1.5 * 2.5));  // half way from 1x to 4x
    evaluation.setInput(f.pue.id(), 2.0);
    evaluation.update();
    evaluation.setInput(f.pue.id(), 1.5);
    evaluation.update();
    CHECK(f.cache.computations() == 2);
    evaluation.setInput(f.pue.id(), -1.0);
    evaluation.update();
    CHECK(statusOrigin(evaluation.status(read.id())) == table.id());
}

TEST_CASE("cells of a table are the same in lanes, a lane without one among them", "[graph]") {
    for (const KernelDefinition* kernel : {&squaresKernel, &quickSquaresKernel}) {
        Fixture f;
        const std::array structure{3};
        const std::array operands{f.pue};
        const Quantity table = f.graph.kernel(*kernel, structure, operands);
        const Quantity last = cell(table, 0, 2);
        const Quantity difference = last - cell(table, 0, 1);
        f.graph.seal();
        const Evaluation evaluation(f.graph, f.cache);
        const std::size_t before = f.cache.computations();
        const std::array inputs{f.pue.id()};
        const std::array wanted{last.id(), difference.id()};
        Lanes lanes(evaluation, inputs, wanted);
        const std::vector<double> numbers{1.5, -1.0, 2.0, 1.5};
        const std::array columns{LaneColumn{f.pue.id(), numbers}};
        const auto results = lanes.run(columns);
        for (const std::size_t lane : {0U, 2U, 3U}) {
            CHECK(results[0].values[lane] == 12.0 * numbers[lane] * numbers[lane]);  // 4 x 3 x^2
            CHECK(results[1].values[lane] == 9.0 * numbers[lane] * numbers[lane]);
            CHECK(results[0].status[lane] == statusOk);
        }
        for (const LaneResult& result : results)
            CHECK(statusOrigin(result.status[1]) == table.id());
        // 1.5 is there from the evaluation; the others once each, but none of the quick one are kept.
        CHECK(f.cache.computations() - before == (kernel->isQuick ? 0 : 2));
    }
}

namespace {

/// A formula that passes every kind of operation, smooth at the test point.
struct Mixture : Fixture {
    Quantity result;
    Quantity series;
    Mixture() {
        const std::array months{0.2, 0.4, 0.9};
        const Quantity load = graph.constantSeries(months) * pue;
        const std::array structure{2};
        const std::array operands{pue};
        const Quantity table = graph.kernel(squaresKernel, structure, operands);
        const Quantity read =
            interpolate(table, {0, 0.0, 1.0}, load) + exp(load) + log(1.0 + load) + pow(load, 1.3);
        series = read * max(power, more) / more + lag(read, 1) * min(power, more) / more;
        const Quantity chosen = select(lessEqual(power, more), series, series * 2.0 - 0.5);
        result = sum(chosen) + largest(chosen) * last(chosen) + ceil(pue) + floor(pue) + hours / hours;
        graph.seal();
    }
};

}  // namespace

TEST_CASE("derivatives are those of central differences", "[graph]") {
    Mixture f;
    Evaluation evaluation(f.graph, f.cache);
    REQUIRE(evaluation.isOk(f.result.id()));
    const std::vector<double> slopes = gradient(evaluation, f.result.id());
    for (std::size_t i = 0; i < slopes.size(); ++i) {
        const InputRecord& input = f.graph.inputs()[i];
        const double step = 1e-6 * *input.value;
        const auto at = [&](double x) {
            evaluation.setInput(input.node, x);
            evaluation.update();
            return evaluation.value(f.result.id());
        };
        const double numeric = (at(*input.value + step) - at(*input.value - step)) / (2.0 * step);
        at(*input.value);
        INFO(f.graph.name(input.node).label.text);
        CHECK(slopes[i] == Approx(numeric).epsilon(1e-5).margin(1e-7));
    }
}

TEST_CASE("lanes are the scalar evaluation, lane by lane, states included", "[graph]") {
    Mixture f;
    Evaluation evaluation(f.graph, f.cache);
    const std::size_t lanes = 300;  // more than two blocks
    std::vector<double> pues(lanes);
    std::vector<double> powers(lanes);
    for (std::size_t i = 0; i < lanes; ++i) {
        pues[i] = -0.5 + 0.01 * static_cast<double>(i);  // the first are refused by the kernel
        powers[i] = 1.0 + 0.02 * static_cast<double>(i);
    }
    const std::array varied{f.pue.id(), f.power.id()};
    const std::array wanted{f.result.id(), f.series.id(), f.more.id()};
    Lanes program(evaluation, varied, wanted);
    const std::array columns{LaneColumn{f.pue.id(), pues}, LaneColumn{f.power.id(), powers}};
    const auto results = program.run(columns);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        evaluation.setInput(f.pue.id(), pues[lane]);
        evaluation.setInput(f.power.id(), powers[lane]);
        evaluation.update();
        REQUIRE(results[0].status[lane] == evaluation.status(f.result.id()));
        if (!evaluation.isOk(f.result.id())) continue;
        REQUIRE(results[0].values[lane] == Approx(evaluation.value(f.result.id())).epsilon(1e-12));
        for (std::size_t month = 0; month < 3; ++month)
            REQUIRE(results[1].values[month * lanes + lane] ==
                    Approx(evaluation.values(f.series.id())[month]).epsilon(1e-12));
        REQUIRE(results[2].values[lane] == 4.0);
    }
}

TEST_CASE("a derivation is written over the named nodes next below", "[graph]") {
    Fixture f;
    const Quantity it = named((f.power + f.more) * f.hours / 8.0, called("IT energy"));
    const Quantity facility = named(crossBoundary(it, f.pue, Boundary::facility), called("facility energy"));
    using Kind = DerivationToken::Kind;
    const DerivationStep outer = derivationStep(f.graph, facility.id());
    CHECK(outer.operands == std::vector<NodeId>{it.id(), f.pue.id()});
    CHECK(outer.expression == std::vector<DerivationToken>{
                                  {Kind::node, it.id()}, {Kind::times, noNode}, {Kind::node, f.pue.id()}});
    const DerivationStep inner = derivationStep(f.graph, it.id());
    std::vector<Kind> kinds;
    for (const DerivationToken& token : inner.expression)
        kinds.push_back(token.kind);
    CHECK(kinds == std::vector<Kind>{Kind::open, Kind::node, Kind::plus, Kind::node, Kind::close, Kind::times,
                                     Kind::node, Kind::dividedBy, Kind::number});
    CHECK(derivationStep(f.graph, f.pue.id()).expression.empty());
    const Quantity again = named(facility, called("the same"));
    CHECK(withoutAliases(f.graph, again.id()) == facility.id());
}
