#include <QLineEdit>
#include <QTemporaryDir>

#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/charts/chart.h"
#include "widgets/charts/chart_export.h"

using namespace wattplan;

namespace {

charts::Chart& chartOf(WindowDriver& driver, const char* page) {
    driver.window().showPage(QLatin1String(page));
    QTest::qWait(50);  // the page is laid out
    auto* chart = driver.window().page(QLatin1String(page))->findChild<charts::Chart*>();
    REQUIRE(chart != nullptr);
    return *chart;
}

void write(charts::Chart& chart, const QString& words) {
    chart.writeNote();
    auto* editor = chart.findChild<QWidget*>("noteEditor");
    REQUIRE(editor != nullptr);
    auto* line = editor->findChild<QLineEdit*>();
    line->setText(words);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

}  // namespace

TEST_CASE("A note written on a chart belongs to the plan: undone, redone, kept in its file", "[widgets]") {
    const OwnSettings settings;
    WindowDriver driver;
    charts::Chart& chart = chartOf(driver, "compute-growth");
    const QPointF middle = chart.plotArea().center();
    write(chart, "ChatGPT appears");
    REQUIRE(chart.data().notes.size() == 1);
    const charts::ChartNote note = chart.data().notes.front();
    CHECK(note.text == "ChatGPT appears");
    const QPointF place = chart.positionOf(note.x, note.y);
    CHECK(place.x() == Approx(middle.x()).margin(1.0));
    CHECK(place.y() == Approx(middle.y()).margin(1.0));
    // On the pictures of the page too, and read where the pointer is.
    const auto pictures = driver.window().page("compute-growth")->pictures();
    REQUIRE(pictures.front().make().data.notes.size() == 1);
    CHECK(chart.readingAt(place).first() == "ChatGPT appears");

    driver.window().stepHistory(History::back);
    CHECK(chart.data().notes.empty());
    driver.window().stepHistory(History::forward);
    REQUIRE(chart.data().notes.size() == 1);

    QTemporaryDir folder;
    const QString file = folder.filePath("noted.wattplan");
    REQUIRE(driver.window().saveAs(file));
    REQUIRE(driver.window().openPlan("blank"));
    REQUIRE(driver.window().openPlan(file));
    charts::Chart& again = chartOf(driver, "compute-growth");
    REQUIRE(again.data().notes.size() == 1);
    CHECK(again.data().notes.front().text == "ChatGPT appears");
    CHECK(again.data().notes.front().x == note.x);
    CHECK(again.data().notes.front().y == note.y);
}

TEST_CASE("A note at the same place is changed, and goes with its words", "[widgets]") {
    const OwnSettings settings;
    WindowDriver driver;
    charts::Chart& chart = chartOf(driver, "power-draw");
    write(chart, "Feed of phase 1");
    REQUIRE(chart.data().notes.size() == 1);
    write(chart, "Feed of phase 2");
    REQUIRE(chart.data().notes.size() == 1);
    CHECK(chart.data().notes.front().text == "Feed of phase 2");
    // It belongs to the chart of one facility.
    CHECK(chartOf(driver, "compute-growth").data().notes.empty());
    write(chartOf(driver, "power-draw"), "");
    CHECK(chart.data().notes.empty());
}

TEST_CASE("Escape writes no note, and neither does a chart of bars", "[widgets]") {
    const OwnSettings settings;
    WindowDriver driver;
    charts::Chart& chart = chartOf(driver, "compute-growth");
    chart.writeNote();
    auto* editor = chart.findChild<QWidget*>("noteEditor");
    REQUIRE(editor != nullptr);
    editor->findChild<QLineEdit*>()->setText("never");
    QTest::keyClick(editor->findChild<QLineEdit*>(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(chart.data().notes.empty());
    charts::Chart& bars = chartOf(driver, "cost");
    bars.writeNote();
    CHECK(bars.findChild<QWidget*>("noteEditor") == nullptr);
}
