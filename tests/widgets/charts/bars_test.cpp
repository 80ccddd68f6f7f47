#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/bars.h"
#include "widgets/charts/chart.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

/// Two runs, three parts owned end to end beside what renting costs; nobody knows the energy of the second.
ChartData stackedScene() {
    ChartData data;
    data.name = QStringLiteral("Cost by run");
    data.x = {.title = QStringLiteral("Cost"), .dimension = dimension::money};
    data.bars.categories = {QStringLiteral("GPT-3"), QStringLiteral("Gopher")};
    data.bars.ids = {1, 2};
    const auto part = [](const char* name, std::vector<std::optional<double>> values,
                         std::vector<std::uint64_t> ids) {
        return BarGroup{.name = QLatin1String(name),
                        .values = std::move(values),
                        .ids = std::move(ids),
                        .stack = QStringLiteral("Owned")};
    };
    data.bars.groups = {
        part("Servers", {400e3, 200e3}, {11, 21}), part("Energy", {100e3, std::nullopt}, {12, 22}),
        part("People", {50e3, 10e3}, {13, 23}),
        BarGroup{.name = QStringLiteral("Rented"), .values = {500e3, 900e3}, .ids = {14, 24}}};
    return data;
}

void show(Chart& chart) {
    chart.resize(800, 420);
    chart.setData(stackedScene(), charts::test::dollars());
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
}

/// In the bar of the first row that is owned, where a value lies on the axis.
QPoint ownedAt(const Chart& chart, double value) {
    return (chart.positionOf(value, 0.0) - QPointF(0.0, 8.0)).toPoint();
}

}  // namespace

TEST_CASE("the ends of a waterfall are told by the digits in which they differ", "[charts]") {
    ChartData data;
    data.x = {.title = QStringLiteral("Cost"), .dimension = dimension::money};
    data.bars.categories = {QStringLiteral("Before"), QStringLiteral("Change"), QStringLiteral("After")};
    data.bars.starts = {0.0, 470.1e6, 0.0};
    data.bars.groups = {BarGroup{.name = QStringLiteral("Cost"), .values = {470.1e6, 0.2e6, 470.3e6}}};
    Scene scene;
    scene.data = data;
    scene.numbers = charts::test::dollars();
    // Three digits give $470 M twice.
    CHECK(barText(scene, 470.1e6) == "$470.1\u00A0M");
    CHECK(barText(scene, 470.3e6) == "$470.3\u00A0M");
    CHECK(barText(scene, 0.2e6) == u'+' + scene.numbers.format(0.2e6, dimension::money).text());
}

TEST_CASE("a bar of a stack is as long as its parts together", "[charts]") {
    Chart chart;
    show(chart);
    CHECK(chart.view().left == 0.0);
    CHECK(chart.view().right == Approx(900e3));  // the longest is the second run's rent
    ChartData data = stackedScene();
    data.bars.groups.back().values = {1e3, 1e3};
    chart.setData(data, charts::test::dollars());
    CHECK(chart.view().right == Approx(400e3 + 100e3 + 50e3));
}

TEST_CASE("an allowance at the end of a stack lengthens the bar and not its sum", "[charts]") {
    ChartData data = stackedScene();
    data.bars.groups[2].isBeyond = true;
    Scene scene;
    scene.data = data;
    scene.numbers = charts::test::dollars();
    scene.prepare();
    CHECK(scene.home.right == Approx(900e3));
    CHECK(sumOf(data.bars, scene.lanes.front(), 0) == Approx(400e3 + 100e3));
    const ChartTable table = tableOf(data, charts::test::dollars());
    CHECK(table.headings.mid(1, 4) == QStringList{"Servers", "Energy", "Owned", "People"});
    CHECK(legendOf(data)[2].shape == LegendEntry::Shape::band);
    scene.hidden = {QStringLiteral("Servers"), QStringLiteral("Energy")};
    scene.prepare();
    CHECK(sumOf(data.bars, scene.lanes.front(), 0) == Approx(50e3));  // alone it is a bar like others
}

TEST_CASE("hovering a stacked bar reads its parts, their sum and the bar beside it", "[charts]") {
    Chart chart;
    show(chart);
    const QStringList reading = chart.readingAt(ownedAt(chart, 450e3));
    REQUIRE(reading.size() == 6);
    CHECK(reading[0] == QStringLiteral("GPT-3"));
    CHECK(reading[1].startsWith(QStringLiteral("Servers")));
    CHECK(reading[4] == QStringLiteral("Owned: $550\u00A0k"));
    CHECK(reading[5] == QStringLiteral("Rented: $500\u00A0k"));
}

TEST_CASE("a stack with a part that is not known has no sum", "[charts]") {
    Chart chart;
    show(chart);
    const QStringList reading = chart.readingAt(chart.positionOf(10e3, 1.0) - QPointF(0.0, 8.0));
    CHECK(reading[2] == QStringLiteral("Energy: —"));
    CHECK(reading[4] == QStringLiteral("Owned: —"));
    CHECK(reading[5] == QStringLiteral("Rented: $900\u00A0k"));
}

TEST_CASE("a click on a part of a stack tells the id of the part, beside the bars that of the row",
          "[charts]") {
    Chart chart;
    show(chart);
    QSignalSpy activated(&chart, &Chart::pointActivated);
    const auto idAt = [&](const QPoint& at) {
        QTest::mouseClick(&chart, Qt::LeftButton, {}, at);
        return activated.takeLast().front().toULongLong();
    };
    CHECK(idAt(ownedAt(chart, 200e3)) == 11);
    CHECK(idAt(ownedAt(chart, 450e3)) == 12);  // 400 to 500
    CHECK(idAt(ownedAt(chart, 530e3)) == 13);
    CHECK(idAt(ownedAt(chart, 200e3) + QPoint(0, 16)) == 14);
    CHECK(idAt(ownedAt(chart, 800e3)) == 1);
}

TEST_CASE("a part hidden by its chip leaves the sum of the others", "[charts]") {
    Chart chart;
    show(chart);
    chart.setShown(QStringLiteral("Servers"), false);
    const QStringList reading = chart.readingAt(chart.positionOf(10e3, 0.0) - QPointF(0.0, 8.0));
    CHECK(reading.filter(QStringLiteral("Servers")).isEmpty());
    CHECK(reading[3] == QStringLiteral("Owned: $150\u00A0k"));
}

TEST_CASE("the table of stacked bars has their parts, their sum and the bars by themselves", "[charts]") {
    const ChartTable table = tableOf(stackedScene(), charts::test::dollars());
    CHECK(table.headings == QStringList{"", "Servers", "Energy", "People", "Owned", "Rented"});
    REQUIRE(table.rows.size() == 2);
    CHECK(std::get<double>(table.rows[0][4]) == Approx(550));  // thousands of dollars
    CHECK(std::holds_alternative<std::monostate>(table.rows[1][2]));
    CHECK(std::holds_alternative<std::monostate>(table.rows[1][4]));
}

TEST_CASE("a negative value stands before its bar, unless it would run into the names of the rows",
          "[charts]") {
    const QRectF bar(100.0, 0.0, 60.0, 12.0);
    CHECK(valueLeft(bar, 5.0, 40.0, 20.0) > bar.right());
    CHECK(valueLeft(bar, -5.0, 40.0, 20.0) + 40.0 < bar.left());
    CHECK(valueLeft(bar, -5.0, 90.0, 20.0) > bar.right());  // 100 - 90 lies left of 20
}

TEST_CASE("a line over a bar reaches from P10 to P90, widens the axis and is read with the bar", "[charts]") {
    Chart chart;
    show(chart);
    ChartData data = stackedScene();
    data.bars.groups[2].spans = {BarSpan{500e3, 560e3, 620e3}, std::nullopt};  // of the stack it ends
    data.bars.groups[3].spans = {std::nullopt, BarSpan{700e3, 900e3, 1.2e6}};
    chart.setData(data, charts::test::dollars());
    CHECK(chart.view().right == Approx(1.2e6));
    const QImage with = chart.grab().toImage();
    const QString reading = chart.readingAt(ownedAt(chart, 450e3)).join(u'|');
    CHECK(reading.contains("P10–P90"));
    CHECK(reading.contains(QStringLiteral("P50: $560\u00A0k")));
    const QStringList headings = tableOf(data, charts::test::dollars()).headings;
    CHECK(headings.mid(4) == QStringList{"Owned", "Owned, P10", "Owned, P50", "Owned, P90", "Rented",
                                         "Rented, P10", "Rented, P50", "Rented, P90"});
    // Where a part is hidden, the line would not be of what is left.
    chart.setShown(QStringLiteral("Energy"), false);
    CHECK(chart.view().right == Approx(1.2e6));
    chart.setShown(QStringLiteral("Energy"), true);
    data.bars.groups[3].spans.clear();
    data.bars.groups[2].spans.clear();
    chart.setData(data, charts::test::dollars());
    CHECK(chart.view().right == Approx(900e3));
    CHECK(chart.grab().toImage() != with);
}
