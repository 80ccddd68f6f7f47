#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>
#include <cmath>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/chart.h"
#include "widgets/theme/palette.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

/// Power of two halls in three shifts; nobody measured the second hall at noon.
ChartData heatScene() {
    ChartData data;
    data.name = QStringLiteral("Power by shift");
    data.x.title = QStringLiteral("Shift");
    data.y.title = QStringLiteral("Hall");
    data.heat.value = {.title = QStringLiteral("Power"), .dimension = dimension::power, .unit = "MW"};
    data.heat.rows = {QStringLiteral("North"), QStringLiteral("South")};
    data.heat.columns = {QStringLiteral("Morning"), QStringLiteral("Noon"), QStringLiteral("Night")};
    data.heat.values = {10e6, 12e6, 8e6, 9e6, std::nullopt, 11e6};
    data.heat.id = 7;
    return data;
}

void show(Chart& chart) {
    chart.resize(640, 320);
    chart.setData(heatScene(), charts::test::dollars());
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
}

QColor colourAt(Chart& chart, double column, double row) {
    return chart.grab().toImage().pixelColor(chart.positionOf(column, row).toPoint());
}

/// L* of CIE 1976, 0 to 100, by relative luminance.
double lightness(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double y =
        0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    return 116.0 * std::cbrt(y) - 16.0;
}

}  // namespace

TEST_CASE("hovering a heat map reads row, column and value", "[charts]") {
    Chart chart;
    show(chart);
    CHECK(chart.readingAt(chart.positionOf(1.0, 0.0)) ==
          QStringList{QStringLiteral("North · Noon"), QStringLiteral("Power: 12\u00A0MW")});
    CHECK(chart.readingAt(chart.positionOf(2.0, 1.0)).first() == QStringLiteral("South · Night"));
    CHECK(chart.readingAt(chart.positionOf(1.0, 1.0)).last() == QStringLiteral("Power: —"));
    CHECK(chart.readingAt(chart.plotArea().bottomRight() + QPointF(8.0, 0.0)).isEmpty());
}

TEST_CASE("a heat map colours the lowest and the highest value by the ends of the ramp, a missing one not",
          "[charts]") {
    Chart chart;
    show(chart);
    const theme::Palette& palette = theme::lightPalette();
    CHECK(colourAt(chart, 2.0, 0.0) == palette.ramp.front());  // 8 MW
    CHECK(colourAt(chart, 1.0, 0.0) == palette.ramp.back());   // 12 MW
    CHECK(colourAt(chart, 0.0, 0.0) == palette.ramp[2]);       // 10 MW, halfway
    CHECK(colourAt(chart, 1.0, 1.0) == palette.card);
}

TEST_CASE("a heat map of one value is filled with the middle colour of the ramp, and says the value",
          "[charts]") {
    Chart chart;
    chart.resize(640, 320);
    ChartData data = heatScene();
    data.heat.values.assign(6, 10e6);
    chart.setData(data, charts::test::dollars());
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
    const theme::Palette& palette = theme::lightPalette();
    for (const double column : {0.0, 1.0, 2.0})
        CHECK(colourAt(chart, column, 0.0) == palette.ramp[2]);
    CHECK(chart.readingAt(chart.positionOf(1.0, 0.0)).last() == QStringLiteral("Power: 10\u00A0MW"));
    // So is the scale beside it, from top to bottom.
    const QImage picture = chart.grab().toImage();
    const QRectF plot = chart.plotArea();
    constexpr double scaleMiddle = 22.0;  // right of the cells
    for (const double y : {plot.top() + 3.0, plot.center().y(), plot.bottom() - 4.0})
        CHECK(picture.pixelColor(QPointF(plot.right() + scaleMiddle, y).toPoint()) == palette.ramp[2]);
}

TEST_CASE("the ramp of each theme goes one way in lightness, so that it is read without its hue",
          "[charts]") {
    for (const theme::Theme each : {theme::Theme::light, theme::Theme::dark, theme::Theme::print}) {
        const theme::Palette& palette = theme::paletteOf(each);
        const double way = each == theme::Theme::dark ? 1.0 : -1.0;  // away from the card
        constexpr double seen = 8.0;                                 // L* apart, as series in print
        for (std::size_t i = 1; i < palette.ramp.size(); ++i)
            CHECK(way * (lightness(palette.ramp[i]) - lightness(palette.ramp[i - 1])) >= seen);
        CHECK(palette.ofShare(0.25) == palette.ramp[1]);
        CHECK(palette.ofShare(-1.0) == palette.ramp.front());
        CHECK(palette.ofShare(2.0) == palette.ramp.back());
    }
}

TEST_CASE("the table of a heat map has its rows and columns, in one unit", "[charts]") {
    const ChartTable table = tableOf(heatScene(), charts::test::dollars());
    CHECK(table.headings == QStringList{"Hall", "Morning", "Noon", "Night"});
    CHECK(table.units == QStringList{"", "MW", "MW", "MW"});
    REQUIRE(table.rows.size() == 2);
    CHECK(std::get<QString>(table.rows[1][0]) == "South");
    CHECK(std::get<double>(table.rows[0][3]) == Approx(8.0));
    CHECK(std::holds_alternative<std::monostate>(table.rows[1][2]));
}

TEST_CASE("the keyboard reads a heat map cell by cell and asks why; there is nothing to zoom or split",
          "[charts]") {
    Chart chart;
    show(chart);
    QSignalSpy activated(&chart, &Chart::pointActivated);
    QSignalSpy refused(&chart, &Chart::refused);
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
    CHECK(chart.accessibleDescription().startsWith("South · Morning"));  // the fourth of 3 columns
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toULongLong() == 7);
    QTest::keyClick(&chart, Qt::Key_Plus);
    CHECK_FALSE(chart.isZoomed());
    QTest::keyClick(&chart, Qt::Key_L);
    QTest::keyClick(&chart, Qt::Key_M);
    CHECK(refused.size() == 2);
    CHECK(chart.data().layout == Layout::together);
}

TEST_CASE("a heat map of one value, or of none, is drawn and exported", "[charts]") {
    ChartPicture picture;
    picture.data = heatScene();
    picture.data.heat.values = {10e6, 10e6, 10e6, 10e6, 10e6, 10e6};
    picture.numbers = charts::test::dollars();
    for (const FileKind kind : {FileKind::png1, FileKind::svg, FileKind::pdf, FileKind::csv})
        CHECK(bytesOf(picture, kind).size() > 50);
    const QByteArray svg = bytesOf(picture, FileKind::svg);
    picture.data.heat.values.back() = std::nextafter(10e6, 11e6);  // as rounding leaves it
    CHECK(bytesOf(picture, FileKind::png1).size() > 100);
    picture.data = heatScene();
    CHECK(bytesOf(picture, FileKind::svg) != svg);
    picture.data.heat.values.clear();
    CHECK(picture.data.isEmpty());
    CHECK(bytesOf(picture, FileKind::png1).size() > 100);
}
