#include "core/plan/distribution_shape.h"

#include <catch2/catch.hpp>

using namespace wattplan;
using Shape = Distribution::Kind;

TEST_CASE("A uniform distribution is as likely in every step", "[plan]") {
    const DistributionShape shape = shapeOf({Shape::uniform, {4.0, 7.0}}, 8);
    CHECK(shape.low == 4.0);
    CHECK(shape.high == 7.0);
    REQUIRE(shape.steps.size() == 8);
    for (const double step : shape.steps)
        CHECK(step == Approx(1.0));
}

// From 0 over 2 to 4 the quarters hold 1/8, 3/8, 3/8 and 1/8 of the draws.
TEST_CASE("A triangle rises to its mode and falls", "[plan]") {
    const DistributionShape shape = shapeOf({Shape::triangular, {0.0, 2.0, 4.0}}, 4);
    REQUIRE(shape.steps.size() == 4);
    CHECK(shape.steps[0] == Approx(1.0 / 3.0));
    CHECK(shape.steps[1] == Approx(1.0));
    CHECK(shape.steps[2] == Approx(1.0));
    CHECK(shape.steps[3] == Approx(1.0 / 3.0));
}

// P0.5 of a standard normal is -2.5758293 (Abramowitz and Stegun, table 26.5).
TEST_CASE("What has no end is shown from P0.5 to P99.5, and what is cut off to its limit", "[plan]") {
    const DistributionShape shape = shapeOf({Shape::normal, {10.0, 2.0}}, 32);
    CHECK(shape.low == Approx(10.0 - 2.0 * 2.5758293));
    CHECK(shape.high == Approx(10.0 + 2.0 * 2.5758293));
    CHECK(shape.steps.front() < 0.1);
    Distribution cut{Shape::triangular, {0.0, 2.0, 4.0}};
    cut.highest = 2.0;
    CHECK(shapeOf(cut, 4).high == Approx(2.0));
}

TEST_CASE("Values with weights stand where they are, on the ends too", "[plan]") {
    const DistributionShape shape =
        shapeOf({Shape::discrete, {}, -1e300, 1e300, {}, {4.0, 5.0}, {0.3, 0.6}}, 10);
    REQUIRE(shape.steps.size() == 10);
    CHECK(shape.steps.front() == Approx(0.5));
    CHECK(shape.steps.back() == Approx(1.0));
    CHECK(shape.steps[5] == 0.0);
}

TEST_CASE("One value has no shape", "[plan]") {
    CHECK(shapeOf({Shape::discrete, {}, -1e300, 1e300, {}, {4.0}, {1.0}}, 10).steps.empty());
}
