#include "widgets/pages/schedule_page.h"

#include <QPushButton>
#include <algorithm>

#include "core/units/calendar.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/charts/gantt_layout.h"
#include "widgets/pages/check_row.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/schedule_figures.h"

namespace wattplan::test {
namespace {

using charts::Chart;
using charts::GanttBar;

/// A reader with a mouse and a keyboard at the schedule of the sample plan.
class Reader {
public:
    explicit Reader(PageDesk<SchedulePage>& desk) : m_desk(desk) {}

    Chart& chart() { return m_desk.part<Chart>(); }
    const GanttBar& bar(const char* name) {
        const auto& bars = chart().data().gantt.bars;
        const auto found = std::ranges::find(bars, QLatin1String(name), &GanttBar::label);
        REQUIRE(found != bars.end());
        return *found;
    }
    std::size_t row(const char* name) {
        const auto& rows = chart().data().gantt.rows;
        const auto found = std::ranges::find(rows, QLatin1String(name), &charts::GanttRow::name);
        REQUIRE(found != rows.end());
        return static_cast<std::size_t>(found - rows.begin());
    }
    QPointF middleOf(const GanttBar& bar) { return place(bar.row, (bar.from + bar.to) / 2.0); }
    QPointF place(std::size_t row, double time) {
        GanttBar bar;
        bar.row = row;
        const auto [top, height] = layoutOf(chart().data().gantt).laneOf(bar, 0);
        return chart().positionOf(time, top + height / 2.0);
    }
    void drag(const QPointF& from, const QPointF& to) {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, (from + to) / 2.0, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }
    void click(const QPointF& at) {
        send(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
    }
    FieldValue value(const char* object, const char* field) {
        const FieldAddress address = m_desk.field(object, field);
        return m_desk.document->plan().find(address.object)->value(address.field);
    }

private:
    void send(QEvent::Type type, const QPointF& at, Qt::MouseButton own, Qt::MouseButtons held) {
        QMouseEvent event(type, at, chart().mapToGlobal(at), own, held, Qt::NoModifier);
        QApplication::sendEvent(&chart(), &event);
    }
    PageDesk<SchedulePage>& m_desk;
};

TEST_CASE("The schedule has a row per cluster under its facility and a bar per run as long as it lasts",
          "[widgets]") {
    PageDesk<SchedulePage> desk;
    Reader reader(desk);
    const charts::Gantt& gantt = reader.chart().data().gantt;
    CHECK(std::ranges::count(gantt.rows, true, &charts::GanttRow::isHeading) == 6);
    CHECK(gantt.rows.size() == 12);
    CHECK(gantt.bars.size() == 6);
    const GanttBar& gpt3 = reader.bar("GPT-3");
    CHECK(gpt3.row == reader.row("10,000 V100"));
    CHECK(gpt3.from == monthsTo(std::chrono::year{2020} / std::chrono::February / 1));
    CHECK((gpt3.to - gpt3.from) * 365.0 / 12.0 == Approx(14.8).margin(0.05));  // Patterson et al. 2021
    // June to August 2023: the peak is above the feed until it grows in September.
    const auto& zones = gantt.rows[reader.row("Air-cooled hall")].zones;
    REQUIRE(zones.size() == 1);
    CHECK(zones[0].kind == charts::GanttZone::Kind::shortage);
    CHECK(zones[0].from == monthsTo(std::chrono::year{2023} / std::chrono::June / 1));
    CHECK(desk.page.badge() == "1");
    REQUIRE(desk.page.conflictRows().size() == 1);
}

TEST_CASE("A bar dragged with the mouse gets the month it is dropped on, as one step that can be undone",
          "[widgets]") {
    PageDesk<SchedulePage> desk;
    Reader reader(desk);
    const GanttBar bar = reader.bar("Gopher");
    const FieldValue before = reader.value("gopher", "start");
    const auto steps = desk.document->historyCursor();
    QSignalSpy asked(&desk.page, &Page::explain);
    const QPointF from = reader.middleOf(bar);
    const QPointF shift = reader.place(bar.row, bar.from + 5.0) - reader.place(bar.row, bar.from);
    reader.drag(from, from + shift);
    CHECK(std::get<Date>(reader.value("gopher", "start")) == Date{2021, 4, 0});  // 2020-11 and five
    CHECK(desk.document->historyCursor() == steps + 1);
    CHECK(reader.bar("Gopher").from == bar.from + 5.0);
    CHECK(asked.back()[0].toULongLong() == bar.id);
    // Its cluster is switched off in May.
    CHECK_FALSE(reader.bar("Gopher").conflict.isEmpty());
    CHECK(desk.page.conflictRows().size() == 2);
    REQUIRE(desk.document->undo());
    CHECK(reader.value("gopher", "start") == before);
    CHECK(reader.bar("Gopher").conflict.isEmpty());
}

TEST_CASE("A bar dropped on another row moves to that cluster, start and all in one step", "[widgets]") {
    PageDesk<SchedulePage> desk;
    Reader reader(desk);
    const GanttBar bar = reader.bar("GPT-3 again, liquid-cooled");
    const auto steps = desk.document->historyCursor();
    const std::size_t row = reader.row("20 racks of DGX A100");
    const QPointF from = reader.middleOf(bar);
    reader.drag(from, reader.place(row, (bar.from + bar.to) / 2.0 + 6.0));
    CHECK(std::get<Reference>(reader.value("gpt3_liquid", "cluster")).object == desk.id("air_cluster"));
    CHECK(std::get<Date>(reader.value("gpt3_liquid", "start")) == Date{2023, 12, 0});
    CHECK(desk.document->historyCursor() == steps + 1);
    CHECK(reader.bar("GPT-3 again, liquid-cooled").row == reader.row("20 racks of DGX A100"));
    REQUIRE(desk.document->undo());
    CHECK(std::get<Reference>(reader.value("gpt3_liquid", "cluster")).object == desk.id("liquid_cluster"));
    CHECK(std::get<Date>(reader.value("gpt3_liquid", "start")) == Date{2023, 6, 0});
}

TEST_CASE("Two runs on one cluster at once are a conflict in words, and a button mends it", "[widgets]") {
    PageDesk<SchedulePage> desk;
    Reader reader(desk);
    desk.type("gpt3_liquid", "cluster", "air_cluster");
    CHECK(reader.bar("GPT-3 again, air-cooled").conflict.contains("GPT-3 again, liquid-cooled"));
    const auto rows = desk.page.conflictRows();
    const auto found = std::ranges::find(rows, analysis::Rule::runsOverlap,
                                         [](const CheckRow* row) { return row->check().rule; });
    REQUIRE(found != rows.end());
    REQUIRE((*found)->fixButtons().size() == 1);
    QTest::mouseClick((*found)->fixButtons().front(), Qt::LeftButton);
    CHECK(reader.bar("GPT-3 again, air-cooled").conflict.isEmpty());
    CHECK(reader.bar("GPT-3 again, liquid-cooled").conflict.isEmpty());
    CHECK(reader.bar("GPT-3 again, liquid-cooled").from >= reader.bar("GPT-3 again, air-cooled").to);
}

TEST_CASE("Arrow keys move the selected bar month by month, Delete lets its start follow the cluster",
          "[widgets]") {
    PageDesk<SchedulePage> desk;
    Reader reader(desk);
    reader.click(reader.middleOf(reader.bar("Gopher")));
    REQUIRE(reader.chart().selectedIds() == std::vector<std::uint64_t>{reader.bar("Gopher").id});
    const auto steps = desk.document->historyCursor();
    QTest::keyClick(&reader.chart(), Qt::Key_Right);
    QTest::keyClick(&reader.chart(), Qt::Key_Right);
    CHECK(std::get<Date>(reader.value("gopher", "start")) == Date{2021, 1, 0});
    CHECK(desk.document->historyCursor() == steps + 2);
    QTest::keyClick(&reader.chart(), Qt::Key_Delete);
    CHECK(isEmpty(reader.value("gopher", "start")));
    CHECK(reader.bar("Gopher").startFollows);
    CHECK(reader.bar("Gopher").from == monthsTo(std::chrono::year{2020} / std::chrono::November / 1));
    QTest::keyClick(&reader.chart(), Qt::Key_Down);  // Google's row is followed by Meta's
    CHECK(std::get<Reference>(reader.value("gopher", "cluster")).object == desk.id("opt_cluster"));
}

TEST_CASE("A double click on a bar leads to the cell of its start", "[widgets]") {
    PageDesk<SchedulePage> desk;
    Reader reader(desk);
    QSignalSpy wanted(&desk.page, &Page::goToRequested);
    QTest::mouseDClick(&reader.chart(), Qt::LeftButton, {}, reader.middleOf(reader.bar("Gopher")).toPoint());
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toULongLong() == tagOf(desk.field("gopher", "start")));
}

TEST_CASE("The tables name cluster, days and share, and the idle share of the time shown", "[widgets]") {
    PageDesk<SchedulePage> desk;
    Reader reader(desk);
    const ResultTable& runs = desk.part<ResultTableView>(0).results().table();
    REQUIRE(runs.rows.size() == 6);
    const auto gpt3 = std::ranges::find(runs.rows, QStringLiteral("GPT-3"), &ResultTable::Row::name);
    REQUIRE(gpt3 != runs.rows.end());
    CHECK(gpt3->cells[0].text == "10,000 V100");
    CHECK(gpt3->cells[1].text == "2020-02");
    CHECK(gpt3->cells[2].text == "2020-02-15");  // 14.8 days on
    CHECK(gpt3->cells[5].value.value() == Approx(1.0));
    CHECK(gpt3->cells[6].text == "none");

    const auto idleOf = [&] {
        const ResultTable& clusters = desk.part<ResultTableView>(1).results().table();
        REQUIRE(clusters.rows.front().name == "10,000 V100");
        return clusters.rows.front().cells.back().value;
    };
    constexpr double lastDigit = 0.05 / (365.0 / 12.0);  // of the 14.8 days
    // Six months stand, 14.8 days of 30.4 in one of them are used.
    CHECK(idleOf().value() == Approx(1.0 - 14.8 / (6.0 * 365.0 / 12.0)).margin(lastDigit));
    charts::View view = reader.chart().view();
    view.left = reader.bar("GPT-3").from;
    view.right = view.left + 1.0;
    reader.chart().setView(view);
    CHECK(idleOf().value() == Approx(1.0 - 14.8 / (365.0 / 12.0)).margin(lastDigit));
    view.right = view.left + 12.0;
    view.left += 8.0;  // it was switched off in July
    reader.chart().setView(view);
    CHECK_FALSE(idleOf());
}

TEST_CASE("Today is a line where the plan has it", "[widgets]") {
    PageDesk<SchedulePage> desk;
    const PlanView view(*desk.document, desk.display);
    const auto day = std::chrono::year{2022} / std::chrono::May / 17;
    const auto chart = scheduleChart(view, scheduleFigures(view), {2022, 5, 17});
    CHECK(std::ranges::any_of(chart.gantt.markers, [&](const charts::GanttMarker& marker) {
        return marker.label == "today" && marker.at == monthsTo(day);
    }));
}

}  // namespace
}  // namespace wattplan::test
