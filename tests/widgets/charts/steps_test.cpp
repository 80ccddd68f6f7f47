#include <QTest>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/chart.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

// Four months from 2023-11: 1.5, 2.5, 4 and 5 MW.
void show(Chart& chart) {
    ChartData data = charts::test::powerScene();
    data.areas.shape = LineShape::steps;
    chart.resize(800, 420);
    chart.setData(std::move(data), charts::test::dollars());
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
}

}  // namespace

TEST_CASE("the last month of steps is as wide as the others", "[charts]") {
    Chart chart;
    show(chart);
    const double first = monthNumber(std::chrono::year{2023} / std::chrono::November);
    CHECK(chart.view().left == first);
    CHECK(chart.view().right == first + 4);
    const QImage picture = chart.grab().toImage();
    const auto colourAt = [&](double month, double power) {
        return picture.pixelColor(
            (chart.positionOf(first + month, power) * picture.devicePixelRatio()).toPoint());
    };
    const QColor accelerators = colourAt(0.5, 0.5e6);
    CHECK(colourAt(3.5, 0.5e6) == accelerators);
    CHECK(colourAt(3.9, 0.5e6) == accelerators);
    CHECK(colourAt(0.5, 3e6) != accelerators);
}

TEST_CASE("anywhere on a step its own month is read", "[charts]") {
    Chart chart;
    show(chart);
    const double first = monthNumber(std::chrono::year{2023} / std::chrono::November);
    for (const double within : {0.1, 0.5, 0.9}) {
        CAPTURE(within);
        CHECK(chart.readingAt(chart.positionOf(first + 1 + within, 1e6)).value(0) == "December 2023");
        CHECK(chart.readingAt(chart.positionOf(first + 3 + within, 1e6)).value(0) == "February 2024");
    }
}

TEST_CASE("a step ends where the next begins, the last one a step later", "[charts]") {
    const std::vector<double> x{1.0, 3.0, 6.0};
    CHECK(endOf(x, LineShape::straight) == 6.0);
    CHECK(endOf(x, LineShape::steps) == 9.0);
    CHECK(endOf(std::vector{5.0}, LineShape::steps) == 6.0);
}
