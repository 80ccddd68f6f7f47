#include "core/analysis/sobol_indices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "tests/core/analysis/draw_desk.h"

#include <catch2/catch.hpp>

#include "core/analysis/tornado.h"

using namespace wattplan;
using namespace wattplan::analysis;
using test::DrawDesk;
using test::uniform;

namespace {

// sin x by its series about 0 to x^27 / 27!: within 2e-14 of it up to pi.
graph::Quantity sine(graph::Quantity x) {
    const graph::Quantity square = x * x;
    graph::Quantity sum = x.graph().constant(1.0);
    for (int n = 27; n >= 3; n -= 2)
        sum = 1.0 - sum * square / (static_cast<double>(n) * (n - 1));
    return x * sum;
}

const SobolIndex& indexOf(const SobolIndices& indices, std::size_t input) {
    return *std::ranges::find(indices.indices, input, &SobolIndex::input);
}

}  // namespace

TEST_CASE("Sobol indices of Ishigami's function are those of its closed form", "[analysis]") {
    constexpr double pi = std::numbers::pi;
    constexpr double a = 7.0;
    constexpr double b = 0.1;
    DrawDesk desk;
    const auto x1 = desk.input(uniform(-pi, pi));
    const auto x2 = desk.input(uniform(-pi, pi));
    const auto x3 = desk.input(uniform(-pi, pi));
    const auto s2 = sine(x2);
    const auto squared = x3 * x3;
    desk.want(sine(x1) + a * s2 * s2 + b * squared * squared * sine(x1));
    const auto indices = sobolIndices(desk.source(), 0, {.points = 32768});
    REQUIRE(indices);

    // Ishigami and Homma 1990, in closed form.
    const double v1 = std::pow(1.0 + b * std::pow(pi, 4) / 5.0, 2) / 2.0;
    const double v2 = a * a / 8.0;
    const double v13 = b * b * std::pow(pi, 8) * 8.0 / 225.0;
    const double v = v1 + v2 + v13;
    constexpr double tolerance = 0.01;  // of 32,768 points; the intervals below tell their own
    CHECK(indices->mean == Approx(a / 2.0).epsilon(tolerance));
    CHECK(indices->deviation == Approx(std::sqrt(v)).epsilon(tolerance));
    const std::array<std::pair<double, double>, 3> expected{
        {{v1 / v, (v1 + v13) / v}, {v2 / v, v2 / v}, {0.0, v13 / v}}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const SobolIndex& index = indexOf(*indices, i);
        CAPTURE(i);
        CHECK(index.first == Approx(expected[i].first).margin(tolerance));
        CHECK(index.total == Approx(expected[i].second).margin(tolerance));
        // Twice the half-width: three intervals at 95 % may miss once.
        const double slack = index.firstInterval.high - index.firstInterval.low;
        CHECK(std::abs(index.first - expected[i].first) < slack);
        CHECK(slack < 0.1);
    }
    CHECK(indices->evaluations == 32768 * 5);
    CHECK(indexOf(*indices, 1).narrowing() == Approx(1.0 - std::sqrt(1.0 - v2 / v)).margin(tolerance));
}

TEST_CASE("Sobol indices of the g function are those of its closed form", "[analysis]") {
    // prod (|4 x - 2| + a) / (1 + a); V_i = 1 / (3 (1 + a)^2). Saltelli and Sobol, 1995.
    const std::array<double, 4> a{0.0, 1.0, 4.5, 9.0};
    DrawDesk desk;
    graph::Quantity g = desk.graph().constant(1.0);
    double whole = 1.0;
    for (const double each : a) {
        const auto y = 4.0 * desk.input(uniform(0, 1)) - 2.0;
        g = g * ((max(y, -1.0 * y) + each) / (1.0 + each));
        whole *= 1.0 + 1.0 / (3.0 * (1.0 + each) * (1.0 + each));
    }
    desk.want(g);
    const DrawSource source = desk.source();
    const auto indices = sobolIndices(source, 0, {.points = 32768});
    REQUIRE(indices);
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double vi = 1.0 / (3.0 * (1.0 + a[i]) * (1.0 + a[i]));
        const SobolIndex& index = indexOf(*indices, i);
        CAPTURE(i);
        CHECK(index.first == Approx(vi / (whole - 1.0)).margin(0.01));
        CHECK(index.total == Approx(vi * whole / (1.0 + vi) / (whole - 1.0)).margin(0.01));
    }
    const auto again = sobolIndices(source, 0, {.points = 32768, .threads = 1});
    CHECK(again->indices[0].first == indices->indices[0].first);
    CHECK(again->indices[3].totalInterval.high == indices->indices[3].totalInterval.high);
}

TEST_CASE("A tornado moves each input from its P10 to its P90 and tells what turns", "[analysis]") {
    DrawDesk desk;
    const auto x = desk.input(uniform(0, 10));  // 1 to 9
    const auto y = desk.input(uniform(-1, 1));  // -0.8 to 0.8
    const auto still = desk.input(uniform(0, 1));
    const auto gain = desk.input({Distribution::Kind::normal, {2, 0.1}});
    desk.want(x * gain + 20.0 * y * y + 0.0 * still);
    desk.want(require(x, lessEqual(x, desk.graph().constant(8.0)),
                      {WATTPLAN_TEXT("Test", "the feed is too small"), 0}));
    const DrawSource source = desk.source();
    const Tornado result = tornado(source, 0);
    CHECK(result.now.value == Approx(10));  // 5 x 2 + 0
    REQUIRE(result.bars.size() == 3);
    CHECK(result.bars[0].input == 0);
    CHECK(result.bars[0].low.input == Approx(1));
    CHECK(result.bars[0].low.outcome.value == Approx(2));
    CHECK(result.bars[0].high.outcome.value == Approx(18));
    CHECK_FALSE(result.bars[0].turns);
    CHECK(result.bars[1].input == 1);
    CHECK(result.bars[1].turns);
    CHECK(result.bars[1].low.outcome.value == Approx(10 + 20 * 0.64));
    CHECK(result.bars[1].least == Approx(10));
    CHECK(result.bars[1].swing() == Approx(20 * 0.64));
    CHECK(result.bars[2].input == 3);
    CHECK(result.bars[2].swing() == Approx(5 * 2 * 0.1 * 1.2815515655446004));
    const Tornado limited = tornado(source, 1);
    REQUIRE(limited.bars.size() == 1);
    CHECK(limited.bars[0].low.outcome.isKnown());
    CHECK(limited.bars[0].high.outcome.state == Outcome::State::infeasible);
}
