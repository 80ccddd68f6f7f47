#include "core/analysis/root_search.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>

using namespace wattplan::analysis;

namespace {

std::vector<CurvePoint> sampled(const Curve& curve, double low, double high, int count) {
    std::vector<CurvePoint> samples;
    for (int i = 0; i < count; ++i) {
        const double x = low + (high - low) * i / (count - 1);
        samples.push_back({x, curve(x)});
    }
    return samples;
}

std::vector<double> roots(const Curve& curve, double low, double high, double target, int count = 33) {
    std::vector<double> found;
    for (const Crossing& each : crossings(sampled(curve, low, high, count), target, curve)) {
        CHECK_FALSE(each.isLeap);
        found.push_back(each.best(target).x);
    }
    return found;
}

}  // namespace

TEST_CASE("every root of a curve is found", "[goal_seek]") {
    const Curve square = [](double x) { return std::optional(x * x); };
    const auto two = roots(square, -3.0, 4.0, 2.0);
    REQUIRE(two.size() == 2);
    CHECK(two[0] == Approx(-std::numbers::sqrt2).epsilon(1e-12));
    CHECK(two[1] == Approx(std::numbers::sqrt2).epsilon(1e-12));

    const Curve sine = [](double x) { return std::optional(std::sin(x)); };
    const auto zeros = roots(sine, 0.5, 10.0, 0.0);
    REQUIRE(zeros.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(zeros[i] == Approx(std::numbers::pi * static_cast<double>(i + 1)).epsilon(1e-12));

    // Over six decades: 1e-3 x^2 = 10 at x = 100.
    const Curve steep = [](double x) { return std::optional(1e-3 * x * x); };
    std::vector<CurvePoint> samples;
    for (const double x : geometricPoints(1e-3, 1e3, 7))
        samples.push_back({x, steep(x)});
    const auto found = crossings(samples, 10.0, steep);
    REQUIRE(found.size() == 1);
    CHECK(found[0].best(10.0).x == Approx(100.0).epsilon(1e-12));
}

TEST_CASE("a sample that meets the target is one root, at an end too", "[goal_seek]") {
    const Curve line = [](double x) { return std::optional(2.0 * x); };
    CHECK(roots(line, 0.0, 4.0, 4.0, 5) == std::vector{2.0});
    CHECK(roots(line, 0.0, 4.0, 0.0, 5) == std::vector{0.0});
    CHECK(roots(line, 0.0, 4.0, 8.0, 5) == std::vector{4.0});
    CHECK(roots(line, 0.0, 4.0, 9.0, 5).empty());
}

TEST_CASE("a turn that touches or passes the target between two samples is found", "[goal_seek]") {
    // (x - 1.03)^2 is 0.0001 at 1.02 and 1.04, between samples at 1.0 and 1.1.
    const Curve dip = [](double x) { return std::optional((x - 1.03) * (x - 1.03)); };
    const auto pair = roots(dip, 0.0, 2.0, 1e-4, 21);
    REQUIRE(pair.size() == 2);
    CHECK(pair[0] == Approx(1.02).epsilon(1e-9));
    CHECK(pair[1] == Approx(1.04).epsilon(1e-9));
    const auto nearest = nearestPoint(sampled(dip, 0.0, 2.0, 21), -1.0, dip);
    REQUIRE(nearest);
    CHECK(nearest->x == Approx(1.03).margin(1e-6));
}

TEST_CASE("a leap over the target is told with the values on both sides", "[goal_seek]") {
    const Curve steps = [](double x) { return std::optional(8.0 * std::ceil(x)); };
    const auto found = crossings(sampled(steps, 0.5, 9.4, 10), 30.0, steps);  // 24 up to x = 3, then 32
    REQUIRE(found.size() == 1);
    CHECK(found[0].isLeap);
    CHECK(found[0].left.y == 24.0);
    CHECK(found[0].right.y == 32.0);
    CHECK(found[0].best(30.0).y == 32.0);
    CHECK(found[0].right.x == Approx(3.0).epsilon(1e-12));
}

TEST_CASE("a stretch without values hides no root beside it", "[goal_seek]") {
    // No value between 0.4 and 0.9; the root at 1.5 lies in the bracket from 0.1 on.
    const Curve gap = [](double x) {
        return x > 0.4 && x < 0.9 ? std::nullopt : std::optional(x * x * x - 3.375);
    };
    const std::vector<CurvePoint> samples{{0.1, gap(0.1)}, {2.0, gap(2.0)}};
    const auto found = crossings(samples, 0.0, gap);
    REQUIRE(found.size() == 1);
    CHECK(found[0].best(0.0).x == Approx(1.5).epsilon(1e-12));
    CHECK_FALSE(nearestPoint(std::vector<CurvePoint>{{0.5, {}}, {0.6, {}}}, 0.0, gap));
}
