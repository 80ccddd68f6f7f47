#include "widgets/charts/small_charts.h"

#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "tests/widgets/charts/shown_chart.h"
#include "widgets/charts/chart.h"
#include "widgets/charts/chart_export.h"
#include "widgets/charts/cursor_link.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

std::vector<Chart*> smallOf(Chart& chart) {
    std::vector<Chart*> small;
    for (Chart* each : chart.findChildren<Chart*>())
        if (each->isVisible()) small.push_back(each);
    return small;
}

double monthIn2024(double month) {
    return monthNumber(std::chrono::year{2024} / std::chrono::January) + month;
}

}  // namespace

TEST_CASE("M splits a stack into its layers and their whole, in one frame of axes", "[charts]") {
    Chart chart;
    show(chart, charts::test::powerScene());
    QTest::keyClick(&chart, Qt::Key_M);
    const auto small = smallOf(chart);
    REQUIRE(small.size() == 3);
    CHECK(small[0]->data().heading == QStringLiteral("Accelerators"));
    CHECK(small[1]->data().heading == QStringLiteral("Cooling"));
    CHECK(small[2]->data().heading == QStringLiteral("Total"));
    CHECK(small[2]->data().lines.size() == 1);  // the feed is measured against the whole
    for (Chart* each : small) {
        CHECK(each->view() == chart.view());
        CHECK(each->plotArea().size() == small[0]->plotArea().size());
        CHECK(chart.rect().contains(QRect(each->mapTo(&chart, QPoint()), each->size())));
    }
    // 4 MW of accelerators in the last month reach as high in the first chart as 4 MW of 5 in the third.
    CHECK(small[0]->positionOf(monthIn2024(1), 4e6).y() ==
          Approx(small[2]->positionOf(monthIn2024(1), 4e6).y()));
    const QString reading = small[1]->readingAt(small[1]->positionOf(monthIn2024(0.3), 0.2e6)).join(u'\n');
    CHECK(reading.contains(QStringLiteral("1\u00A0MW")));
    CHECK_FALSE(reading.contains(QStringLiteral("Accelerators")));

    QTest::keyClick(small[1], Qt::Key_M);  // wherever the focus is
    CHECK(chart.data().layout == Layout::together);
    CHECK(smallOf(chart).empty());
}

TEST_CASE("points are split by group, each with what belongs to all", "[charts]") {
    ChartData data = charts::test::growthScene();
    data.lines = {{.name = QStringLiteral("Trend"), .x = {2015.0, 2025.0}, .y = {1e20, 1e26}}};
    Scene scene;
    scene.data = data;
    scene.data.layout = Layout::split;
    scene.prepare();
    const auto parts = partsOf(scene);
    REQUIRE(parts.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(parts[i].points.size() == 1);
        CHECK(parts[i].points[0].points.size() == data.points[i].points.size());
        CHECK(parts[i].lines.size() == 1);
        CHECK(parts[i].y.maximum == scene.home.top);
    }
}

TEST_CASE("zoom, cursor and hidden series are those of all small charts", "[charts]") {
    Chart chart;
    show(chart, charts::test::powerScene());
    chart.toggleSplit();
    auto small = smallOf(chart);
    REQUIRE(small.size() == 3);
    View part = chart.view();
    part.left += 1.0;
    small[0]->setView(part);
    CHECK(chart.view() == small[0]->view());
    CHECK(small[2]->view() == small[0]->view());
    CHECK(chart.isZoomed());
    CHECK(chart.picture().view == small[0]->view());

    QSignalSpy moved(&chart, &Chart::cursorMoved);
    QTest::keyClick(small[0], Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(moved.count() == 1);
    CHECK_FALSE(small[0]->shownCursor());  // it is read there
    CHECK(moved.front().front().value<std::optional<double>>() == small[1]->shownCursor());

    chart.setShown(QStringLiteral("Cooling"), false);
    CHECK(smallOf(chart).size() == 2);
}

TEST_CASE("a split chart is exported split", "[charts]") {
    ChartPicture together;
    together.data = charts::test::powerScene();
    together.numbers = charts::test::dollars();
    ChartPicture split = together;
    split.data.layout = Layout::split;
    // Two by two: accelerators and their share of the whole stand in the left half, cooling in the right one.
    // Together the last months, with the most accelerators, stand in the right half.
    const QColor blue = together.palette.of(Tone::series1);
    const auto blueToTheRight = [&](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = image.width() / 2 + 4; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (std::abs(pixel.hue() - blue.hue()) < 12 && pixel.saturation() > 120) ++count;
            }
        return count;
    };
    CHECK(blueToTheRight(imageOf(drawingOf(together, Ink::pixels), 1)) > 10'000);
    CHECK(blueToTheRight(imageOf(drawingOf(split, Ink::pixels), 1)) == 0);
    CHECK(svgOf(drawingOf(split, Ink::strokes)) != svgOf(drawingOf(together, Ink::strokes)));
}

TEST_CASE("cells of a grid keep apart, stay inside and are of one size", "[charts]") {
    for (const QSize& room : {QSize(900, 300), QSize(420, 170), QSize(300, 700)})
        for (std::size_t count = 1; count <= 9; ++count) {
            const auto cells = gridCells(count, room);
            REQUIRE(cells.size() == count);
            for (std::size_t i = 0; i < count; ++i) {
                CHECK(QRect(QPoint(), room).contains(cells[i]));
                CHECK(std::abs(cells[i].width() - cells[0].width()) <= 1);
                CHECK(std::abs(cells[i].height() - cells[0].height()) <= 1);
                for (std::size_t j = 0; j < i; ++j)
                    CHECK_FALSE(cells[i].intersects(cells[j]));
            }
        }
    CHECK(gridCells(6, QSize(900, 330)).at(3).top() > 0);  // three by two
    CHECK(gridCells(6, QSize(900, 330)).at(2).top() == 0);
}

TEST_CASE("the place read on a chart is shown on charts of the same axis", "[charts]") {
    Chart power;
    show(power, charts::test::powerScene());
    Chart other;
    show(other, charts::test::powerScene());
    Chart growth;
    show(growth, charts::test::growthScene());
    Chart cost;
    show(cost, charts::test::costScene());
    QObject window;
    for (Chart* chart : {&power, &other, &growth, &cost})
        CursorLink::of(window).join(chart);
    QTest::keyClick(&power, Qt::Key_Right, Qt::ControlModifier);  // the first month, 2023-11
    const double november = monthNumber(std::chrono::year{2023} / std::chrono::November);
    CHECK(other.shownCursor() == november);
    REQUIRE(growth.shownCursor());
    CHECK(*growth.shownCursor() == Approx(2023.0 + 10.0 / 12.0));
    CHECK_FALSE(cost.shownCursor());
    CHECK_FALSE(power.shownCursor());
    QTest::mouseMove(&power, power.plotArea().center().toPoint());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&power, &leave);
    CHECK_FALSE(other.shownCursor());
}

TEST_CASE("a chart that is gone leaves its link", "[charts]") {
    QObject window;
    Chart power;
    show(power, charts::test::powerScene());
    {
        Chart gone;
        show(gone, charts::test::powerScene());
        CursorLink::of(window).join(&gone);
        CursorLink::of(window).join(&power);
    }
    QTest::keyClick(&power, Qt::Key_Right, Qt::ControlModifier);
    CHECK(window.children().size() == 1);
}
