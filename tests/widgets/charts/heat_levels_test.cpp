#include "widgets/charts/heat_levels.h"

#include <catch2/catch.hpp>

using namespace wattplan::charts;

namespace {

/// A map of `size` rows and columns.
template <typename Value>
HeatMap mapOf(int size, Value value) {
    HeatMap heat;
    for (int i = 0; i < size; ++i) {
        heat.rows.push_back(QString::number(i));
        heat.columns.push_back(QString::number(i));
    }
    for (int row = 0; row < size; ++row)
        for (int column = 0; column < size; ++column)
            heat.values.push_back(value(column, row));
    return heat;
}

}  // namespace

TEST_CASE("a contour of a plane is a straight line through its values", "[charts]") {
    const auto lines = contoursOf(mapOf(5, [](double x, double y) { return x + 2.0 * y; }), 3.5);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].size() == 6);
    for (const QPointF& point : lines[0])
        CHECK(point.x() + 2.0 * point.y() == Approx(3.5));
}

TEST_CASE("a contour around a hill closes, and a cell without a value interrupts it", "[charts]") {
    const auto hill = [](double x, double y) { return -(x - 3) * (x - 3) - (y - 3) * (y - 3); };
    HeatMap heat = mapOf(7, hill);
    const auto closed = contoursOf(heat, -4.5);
    REQUIRE(closed.size() == 1);
    CHECK(closed[0].first() == closed[0].last());
    heat.values[3 * 7 + 1].reset();
    const auto open = contoursOf(heat, -4.5);
    REQUIRE(open.size() == 1);
    CHECK(open[0].first() != open[0].last());
    CHECK(contoursOf(heat, 1.0).empty());
}

TEST_CASE("where four cells leave it open, their mean decides which go together", "[charts]") {
    // The mean of 2, 0, 0, 2 is 1: above 0.9 the high corners are joined, below 1.1 the low ones.
    const HeatMap saddle = mapOf(2, [](int x, int y) { return x == y ? 2.0 : 0.0; });
    for (const double level : {0.9, 1.1}) {
        const auto lines = contoursOf(saddle, level);
        REQUIRE(lines.size() == 2);
        for (const QPolygonF& line : lines) {
            const QPointF middle = (line.first() + line.last()) / 2.0;
            const bool isNearHigh = (middle.x() < 0.5) == (middle.y() < 0.5);
            CHECK(isNearHigh == (level > 1.0));
        }
    }
}
