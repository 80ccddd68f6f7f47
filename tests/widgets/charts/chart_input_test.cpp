#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "tests/widgets/charts/shown_chart.h"
#include "widgets/charts/chart.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

void turnWheel(Chart& chart, const QPointF& at, int notches) {
    QWheelEvent event(at, chart.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&chart, &event);
}

void drag(Chart& chart, const QPoint& from, const QPoint& to, Qt::MouseButton button = Qt::LeftButton) {
    const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton own, Qt::MouseButtons held) {
        QMouseEvent event(type, at, chart.mapToGlobal(at), own, held, Qt::NoModifier);
        QApplication::sendEvent(&chart, &event);
    };
    send(QEvent::MouseButtonPress, from, button, button);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, button);
    send(QEvent::MouseMove, to, Qt::NoButton, button);
    send(QEvent::MouseButtonRelease, to, button, Qt::NoButton);
}

}  // namespace

TEST_CASE("the wheel zooms around the pointer and a double click shows everything again", "[charts]") {
    Chart chart;
    show(chart, charts::test::growthScene());
    const View home = chart.view();
    const QPointF at = chart.plotArea().center();
    turnWheel(chart, at, 3);
    const View zoomed = chart.view();
    CHECK(zoomed.left > home.left);
    CHECK(zoomed.right < home.right);
    CHECK(zoomed.bottom > home.bottom);
    CHECK((zoomed.left + zoomed.right) / 2 == Approx((home.left + home.right) / 2).epsilon(1e-6));
    CHECK(chart.isZoomed());
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, at.toPoint());
    CHECK(chart.view() == home);
    turnWheel(chart, at, -5);
    CHECK(chart.view() == home);  // there is nothing beyond everything
}

TEST_CASE("a dragged rectangle becomes the view, the middle button moves it", "[charts]") {
    Chart chart;
    show(chart, charts::test::growthScene());
    const QPointF from = chart.positionOf(2020.0, 1e25);
    const QPointF to = chart.positionOf(2024.0, 1e22);
    drag(chart, from.toPoint(), to.toPoint());
    const double pixel = (chart.view().right - chart.view().left) / chart.plotArea().width();
    // Events come in whole pixels of the view before.
    const double tolerance = 0.03;
    CHECK(chart.view().left == Approx(2020.0).margin(tolerance));
    CHECK(chart.view().right == Approx(2024.0).margin(tolerance));
    CHECK(std::log10(chart.view().top) == Approx(25.0).margin(tolerance));

    const View before = chart.view();
    const QPoint middle = chart.plotArea().center().toPoint();
    drag(chart, middle, middle + QPoint(60, 0), Qt::MiddleButton);
    CHECK(chart.view().left == Approx(before.left - 60 * pixel).margin(1e-3));
    CHECK(chart.view().right - chart.view().left == Approx(before.right - before.left));
}

TEST_CASE("keys zoom, move and reset", "[charts]") {
    Chart chart;
    show(chart, charts::test::growthScene());
    const View home = chart.view();
    QTest::keyClick(&chart, Qt::Key_Plus);
    const View zoomed = chart.view();
    CHECK(zoomed.left > home.left);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.view().left > zoomed.left);
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.view().left == Approx(zoomed.left));
    QTest::keyClick(&chart, Qt::Key_0);
    CHECK(chart.view() == home);
}

TEST_CASE("new data keep the reader's view", "[charts]") {
    Chart chart;
    show(chart, charts::test::growthScene());
    View part = chart.view();
    part.left += 4.0;
    chart.setView(part);
    chart.setData(charts::test::growthScene(), charts::test::dollars(text::Language::zhCN));
    CHECK(chart.view().left == Approx(part.left));
}

TEST_CASE("a chip hides its series, by mouse and by keyboard", "[charts]") {
    Chart chart;
    show(chart, charts::test::powerScene());
    const auto chips = chart.findChildren<QAbstractButton*>();
    REQUIRE(chips.size() == 3);
    CHECK(chips[0]->text() == QStringLiteral("Accelerators"));
    const double top = chart.view().top;
    QSignalSpy toggled(&chart, &Chart::seriesToggled);
    QTest::mouseClick(chips[0], Qt::LeftButton);
    CHECK_FALSE(chart.isShown(QStringLiteral("Accelerators")));
    CHECK(toggled.count() == 1);
    const QString reading = chart.readingAt(chart.plotArea().center()).join(u'\n');
    CHECK_FALSE(reading.contains(QStringLiteral("Accelerators")));
    CHECK(reading.contains(QStringLiteral("Cooling")));
    QTest::keyClick(chips[0], Qt::Key_Space);
    CHECK(chart.isShown(QStringLiteral("Accelerators")));
    CHECK(chart.view().top == Approx(top));
}

TEST_CASE("hovering a stack reads each layer, the total and the lines of that month", "[charts]") {
    Chart chart;
    show(chart, charts::test::powerScene());
    const double january = monthNumber(std::chrono::year{2024} / std::chrono::January);
    const QStringList reading = chart.readingAt(chart.positionOf(january + 0.2, 1e6));
    REQUIRE(reading.size() == 5);
    CHECK(reading[0] == QStringLiteral("January 2024"));
    CHECK(reading[1].contains(QStringLiteral("Cooling")));
    CHECK(reading[2].contains(QStringLiteral("3\u00A0MW")));
    CHECK(reading[3].contains(QStringLiteral("4\u00A0MW")));
    CHECK(reading[4].contains(QStringLiteral("6\u00A0MW")));
}

TEST_CASE("a click on a point tells its id", "[charts]") {
    Chart chart;
    const ChartData data = charts::test::growthScene();
    show(chart, data);
    const Point& point = data.points.front().points.front();
    QSignalSpy activated(&chart, &Chart::pointActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.positionOf(point.x, point.y).toPoint());
    REQUIRE(activated.count() == 1);
    CHECK(chart.readingAt(chart.positionOf(point.x, point.y)).front() == point.label);
    chart.setSelectedIds({point.id});
    CHECK(activated.count() == 1);
}

TEST_CASE("Ctrl and an arrow key read values for those without a mouse, Enter activates", "[charts]") {
    Chart chart;
    show(chart, charts::test::costScene());
    QSignalSpy activated(&chart, &Chart::pointActivated);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
    CHECK(chart.accessibleDescription().contains(QStringLiteral("$89")));
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.front().front().toULongLong() == 12);
}
