#include "widgets/charts/brush.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "tests/widgets/charts/shown_chart.h"
#include "widgets/charts/chart.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

void drag(Chart& chart, const QPointF& from, const QPointF& to, Qt::KeyboardModifiers keys) {
    const auto send = [&](QEvent::Type type, const QPointF& at, Qt::MouseButton own, Qt::MouseButtons held) {
        QMouseEvent event(type, at, chart.mapToGlobal(at), own, held, keys);
        QApplication::sendEvent(&chart, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

/// Ids of the points in a box, read from the scene one by one.
std::vector<std::uint64_t> idsWithin(const ChartData& data, double left, double right, double bottom,
                                     double top) {
    std::vector<std::uint64_t> ids;
    for (const PointSeries& series : data.points)
        for (const Point& point : series.points)
            if (point.x > left && point.x < right && point.y > bottom && point.y < top)
                ids.push_back(point.id);
    std::ranges::sort(ids);
    return ids;
}

}  // namespace

TEST_CASE("Ctrl and a dragged rectangle mark the points in it and leave the view", "[charts]") {
    Chart chart;
    const ChartData data = charts::test::growthScene();
    show(chart, data);
    const View home = chart.view();
    QSignalSpy brushed(&chart, &Chart::brushed);
    drag(chart, chart.positionOf(2022.0, 1e22), chart.positionOf(2019.0, 1e25), Qt::ControlModifier);
    REQUIRE(brushed.count() == 1);
    REQUIRE(chart.brush());
    const auto expected = idsWithin(data, 2019.0, 2022.0, 1e22, 1e25);
    REQUIRE(expected.size() > 3);
    CHECK(chart.brush()->ids == expected);
    CHECK(chart.view() == home);

    QTest::keyClick(&chart, Qt::Key_Escape);
    CHECK_FALSE(chart.brush());
    CHECK(brushed.count() == 2);
}

TEST_CASE("while B is on a dragged rectangle marks without Ctrl", "[charts]") {
    Chart chart;
    show(chart, charts::test::growthScene());
    QTest::keyClick(&chart, Qt::Key_B);
    drag(chart, chart.positionOf(2019.0, 1e25), chart.positionOf(2022.0, 1e22), {});
    CHECK(chart.brush());
    CHECK_FALSE(chart.isZoomed());
    QTest::keyClick(&chart, Qt::Key_B);
    drag(chart, chart.positionOf(2019.0, 1e25), chart.positionOf(2022.0, 1e22), {});
    CHECK(chart.isZoomed());
}

TEST_CASE("hidden series are not marked, and a mark follows what is shown", "[charts]") {
    Chart chart;
    const ChartData data = charts::test::growthScene();
    show(chart, data);
    chart.setBrush({2015.0, 2025.0, 1e10, 1e30});
    const auto all = chart.brush()->ids.size();
    CHECK(all == idsWithin(data, 2015.0, 2025.0, 1e10, 1e30).size());
    ChartData other = data;
    other.points.erase(other.points.begin());
    QSignalSpy brushed(&chart, &Chart::brushed);
    chart.setShown(QStringLiteral("United States"), false);
    CHECK(brushed.count() == 1);
    CHECK(chart.brush()->ids == idsWithin(other, 2015.0, 2025.0, 1e10, 1e30));
}

TEST_CASE("on bars whole rows are marked, on stacks a stretch of time", "[charts]") {
    Chart bars;
    show(bars, charts::test::costScene());
    const QRectF area = bars.plotArea();
    drag(bars, {area.left() + 20.0, area.top() + 5.0}, {area.left() + 60.0, area.top() + 0.5 * area.height()},
         Qt::ControlModifier);
    REQUIRE(bars.brush());
    CHECK(bars.brush()->ids == std::vector<std::uint64_t>{11, 12});  // half way is the second of three rows

    Chart stack;
    show(stack, charts::test::powerScene());
    const double december = monthNumber(std::chrono::year{2023} / std::chrono::December);
    drag(stack, stack.positionOf(december, 1e6), stack.positionOf(december + 1.0, 2e6), Qt::ControlModifier);
    REQUIRE(stack.brush());
    const double pixel = (stack.view().right - stack.view().left) / stack.plotArea().width();
    CHECK(stack.brush()->box.left == Approx(december).margin(pixel));
    CHECK(stack.brush()->box.right == Approx(december + 1.0).margin(pixel));
    CHECK(stack.brush()->box.bottom == stack.view().bottom);
    CHECK(stack.brush()->box.top == stack.view().top);
}

TEST_CASE("Ctrl, Shift and an arrow key mark one row after the other", "[charts]") {
    Chart chart;
    show(chart, charts::test::costScene());
    const auto keys = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(&chart, Qt::Key_Right, keys);
    REQUIRE(chart.brush());
    CHECK(chart.brush()->ids == std::vector<std::uint64_t>{11});
    QTest::keyClick(&chart, Qt::Key_Right, keys);
    CHECK(chart.brush()->ids == std::vector<std::uint64_t>{11, 12});
    QTest::keyClick(&chart, Qt::Key_Left, keys);
    CHECK(chart.brush()->ids == std::vector<std::uint64_t>{11});
}
