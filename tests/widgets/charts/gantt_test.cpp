#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/chart.h"
#include "widgets/charts/gantt_layout.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

const double january = monthNumber(std::chrono::year{2026} / std::chrono::January);

void show(Chart& chart, ChartData data) {
    chart.resize(900, 300);
    chart.setData(std::move(data), charts::test::dollars());
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
}

void send(Chart& chart, QEvent::Type type, const QPointF& at, Qt::MouseButton own, Qt::MouseButtons held) {
    QMouseEvent event(type, at, chart.mapToGlobal(at), own, held, Qt::NoModifier);
    QApplication::sendEvent(&chart, &event);
}

void press(Chart& chart, const QPointF& at) {
    send(chart, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
}
void moveTo(Chart& chart, const QPointF& at) {
    send(chart, QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
}
void release(Chart& chart, const QPointF& at) {
    send(chart, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
}

/// The middle of a row's first lane at a time.
QPointF place(const Chart& chart, std::size_t row, double time) {
    const GanttLayout layout = layoutOf(chart.data().gantt);
    GanttBar bar;
    bar.row = row;
    const auto [top, height] = layout.laneOf(bar, 0);
    return chart.positionOf(time, top + height / 2.0);
}

}  // namespace

TEST_CASE("bars that overlap in a row lie in lanes below one another, and the row grows", "[charts]") {
    const Gantt gantt = charts::test::ganttScene().gantt;
    const GanttLayout layout = layoutOf(gantt);
    CHECK(layout.laneOfBar == std::vector<int>{0, 1, 0});
    CHECK(layout.rows[1].lanes == 2);
    CHECK(layout.rows[1].height > layout.rows[2].height);
    for (std::size_t i = 0; i < gantt.bars.size(); ++i) {
        const auto [top, height] = layout.laneOf(gantt.bars[i], layout.laneOfBar[i]);
        const GanttLayout::Row& row = layout.rows[gantt.bars[i].row];
        CHECK(top >= row.top);
        CHECK(top + height <= row.top + row.height);
    }
    Gantt apart = gantt;
    apart.bars[1].from = apart.bars[0].to;  // one ends when the other starts
    apart.bars[1].to = apart.bars[0].to + 1.0;
    CHECK(layoutOf(apart).rows[1].lanes == 1);
}

TEST_CASE("labels of bars and markers keep apart and inside, at every size and zoom", "[charts]") {
    const auto size = GENERATE(QSize(360, 260), QSize(700, 300), QSize(1300, 500));
    ChartData data = charts::test::ganttScene();
    for (int i = 0; i < 12; ++i)  // a crowd
        data.gantt.bars.push_back({.id = static_cast<std::uint64_t>(10 + i),
                                   .row = 4,
                                   .from = january + 0.7 * i,
                                   .to = january + 0.7 * i + 0.5,
                                   .label = QStringLiteral("Run number %1").arg(i)});
    Chart chart;
    chart.resize(size);
    chart.setData(data, charts::test::dollars());
    const double share = GENERATE(1.0, 0.3, 0.02);
    View view = chart.view();
    view.left += 2.0;
    view.right = view.left + share * 22.0;
    chart.setView(view);
    const auto boxes = chart.labelBoxes();
    CHECK(boxes.size() >= 2);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        CHECK(chart.plotArea().contains(boxes[i]));
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            CHECK_FALSE(boxes[i].intersects(boxes[j]));
    }
}

TEST_CASE("a dragged bar snaps to months, and asks to be moved once", "[charts]") {
    Chart chart;
    show(chart, charts::test::ganttScene());
    QSignalSpy moved(&chart, &Chart::barMoved);
    QSignalSpy zoomed(&chart, &Chart::viewChanged);
    press(chart, place(chart, 1, january + 3.0));
    moveTo(chart, place(chart, 1, january + 4.0));
    moveTo(chart, place(chart, 1, january + 7.3));
    release(chart, place(chart, 1, january + 7.3));
    REQUIRE(moved.size() == 1);
    CHECK(moved[0][0].toULongLong() == 1);
    CHECK(moved[0][1].toDouble() == january + 6.0);  // 2 + 4.3, rounded
    CHECK(moved[0][2].toULongLong() == 101);
    CHECK(zoomed.empty());
    CHECK(chart.data().gantt.bars[0].from == january + 2.0);  // until the data change
}

TEST_CASE("zoomed in to weeks a dragged bar snaps to days", "[charts]") {
    Chart chart;
    show(chart, charts::test::ganttScene());
    View view = chart.view();
    view.left = january + 4.5;
    view.right = january + 6.5;
    chart.setView(view);
    QSignalSpy moved(&chart, &Chart::barMoved);
    const double days = 12.0 / 365.0;
    press(chart, place(chart, 2, january + 5.0));
    moveTo(chart, place(chart, 2, january + 5.0 + 20.0 * days));
    release(chart, place(chart, 2, january + 5.0 + 9.2 * days));
    REQUIRE(moved.size() == 1);
    // From 1 April on 9 days: the 10th.
    CHECK(moved[0][1].toDouble() == Approx(january + 3.0 + 9.0 * days));
}

TEST_CASE("a bar can be dropped on another row, but on no heading", "[charts]") {
    Chart chart;
    show(chart, charts::test::ganttScene());
    QSignalSpy moved(&chart, &Chart::barMoved);
    press(chart, place(chart, 2, january + 6.0));
    moveTo(chart, place(chart, 4, january + 6.0));
    release(chart, place(chart, 4, january + 6.0));
    REQUIRE(moved.size() == 1);
    CHECK(moved[0][1].toDouble() == january + 3.0);
    CHECK(moved[0][2].toULongLong() == 103);
    press(chart, place(chart, 2, january + 6.0));
    moveTo(chart, place(chart, 3, january + 6.0));
    release(chart, place(chart, 3, january + 6.0));
    CHECK(moved.size() == 1);
}

TEST_CASE("Escape cancels a drag, and a press without one selects", "[charts]") {
    Chart chart;
    show(chart, charts::test::ganttScene());
    QSignalSpy moved(&chart, &Chart::barMoved);
    QSignalSpy activated(&chart, &Chart::pointActivated);
    press(chart, place(chart, 2, january + 6.0));
    moveTo(chart, place(chart, 2, january + 9.0));
    QTest::keyClick(&chart, Qt::Key_Escape);
    release(chart, place(chart, 2, january + 9.0));
    CHECK(moved.empty());
    CHECK(activated.empty());
    press(chart, place(chart, 2, january + 6.0));
    release(chart, place(chart, 2, january + 6.0));
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toULongLong() == 3);
    QSignalSpy opened(&chart, &Chart::pointOpened);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, place(chart, 2, january + 6.0).toPoint());
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toULongLong() == 3);
}

TEST_CASE("arrow keys move the selected bar by months and rows; without one they move the view", "[charts]") {
    Chart chart;
    show(chart, charts::test::ganttScene());
    QSignalSpy moved(&chart, &Chart::barMoved);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(moved.empty());
    chart.setSelectedIds({3});
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Up);
    REQUIRE(moved.size() == 4);
    CHECK(moved[0][1].toDouble() == january + 4.0);
    CHECK(moved[1][1].toDouble() == january + 2.0);
    CHECK(moved[2][1].toDouble() == january + 3.0);
    CHECK(moved[2][2].toULongLong() == 103);  // the heading is passed over
    CHECK(moved[3][2].toULongLong() == 101);
    QSignalSpy cleared(&chart, &Chart::barCleared);
    QTest::keyClick(&chart, Qt::Key_Delete);
    REQUIRE(cleared.size() == 1);
    chart.setSelectedIds({1});
    QTest::keyClick(&chart, Qt::Key_Up);  // there is no row above
    CHECK(moved.size() == 4);
}

TEST_CASE("bars stay where they are in a chart that can't be edited", "[charts]") {
    ChartData data = charts::test::ganttScene();
    data.gantt.isMovable = false;
    Chart chart;
    show(chart, std::move(data));
    QSignalSpy moved(&chart, &Chart::barMoved);
    press(chart, place(chart, 2, january + 6.0));
    moveTo(chart, place(chart, 2, january + 9.0));
    release(chart, place(chart, 2, january + 9.0));
    chart.setSelectedIds({3});
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(moved.empty());
}

TEST_CASE("the wheel scrolls the page around a Gantt chart, with Ctrl it zooms in time alone", "[charts]") {
    Chart chart;
    show(chart, charts::test::ganttScene());
    const View home = chart.view();
    const QPointF at = chart.plotArea().center();
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, chart.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&chart, &event);
        return event.isAccepted();
    };
    CHECK_FALSE(turn(Qt::NoModifier));
    CHECK(chart.view() == home);
    CHECK(turn(Qt::ControlModifier));
    CHECK(chart.view().left > home.left);
    CHECK(chart.view().top == home.top);
    CHECK(chart.view().bottom == home.bottom);
    const double left = chart.view().left;
    CHECK(turn(Qt::ShiftModifier));
    CHECK(chart.view().left < left);
}

TEST_CASE("hovering a bar reads its time and conflict", "[charts]") {
    Chart chart;
    show(chart, charts::test::ganttScene());
    const QStringList lines = chart.readingAt(place(chart, 2, january + 6.0));
    CHECK(lines.contains(QStringLiteral("In conflict")));
    CHECK(lines.contains(QStringLiteral("1 April 2026 to 1 January 2027")));
    CHECK(lines.contains(QStringLiteral("too early")));
    CHECK(chart.readingAt(place(chart, 4, january + 6.0)).contains(QStringLiteral("Third")));
}

TEST_CASE("the table of a Gantt chart has a row per bar with its days", "[charts]") {
    const ChartTable table = tableOf(charts::test::ganttScene(), charts::test::dollars());
    CHECK(table.headings == QStringList{"Cluster", "Run", "Start", "End", "Conflict"});
    REQUIRE(table.rows.size() == 3);
    CHECK(std::get<QString>(table.rows[2][2]) == "2026-04-01");
    CHECK(std::get<QString>(table.rows[2][3]) == "2027-01-01");
    CHECK(std::get<QString>(table.rows[2][4]) == "too early");
}
