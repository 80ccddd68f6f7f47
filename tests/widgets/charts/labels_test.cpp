#include <QApplication>
#include <QFontMetricsF>
#include <array>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/chart.h"
#include "widgets/theme/fonts.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

void checkApart(const Chart& chart) {
    const auto boxes = chart.labelBoxes();
    const QRectF frame = chart.plotArea();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        CHECK(frame.contains(boxes[i]));
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            CHECK_FALSE(boxes[i].intersects(boxes[j]));
        for (const PointSeries& series : chart.data().points)
            for (const Point& point : series.points)
                if (point.emphasised) CHECK_FALSE(boxes[i].contains(chart.positionOf(point.x, point.y)));
    }
}

}  // namespace

TEST_CASE("labels of the catalogue's models stay apart, off the axes and off emphasised marks", "[charts]") {
    const auto size = GENERATE(QSize(420, 260), QSize(700, 420), QSize(1040, 420), QSize(1800, 1000));
    const auto language = GENERATE(text::Language::en, text::Language::zhCN, text::Language::zhTW);
    Chart chart;
    chart.resize(size);
    chart.setData(charts::test::growthScene(), charts::test::dollars(language));
    CHECK(chart.labelBoxes().size() >= 5);
    checkApart(chart);

    SECTION("also when zoomed in") {
        View view = chart.view();
        view.left += 0.5 * (view.right - view.left);
        chart.setView(view);
        checkApart(chart);
    }
}

TEST_CASE("emphasised marks are labelled before quiet ones", "[charts]") {
    ChartData data = charts::test::growthScene();
    data.points.resize(1);
    auto& points = data.points.front().points;
    points.resize(2);
    points[0].x = points[1].x = 2020.0;
    points[0].y = points[1].y = 1e22;
    points[0].label = QStringLiteral("quiet");
    points[0].emphasised = false;
    points[1].label = QStringLiteral("a loud label, much wider");
    points[1].emphasised = true;
    Chart chart;
    chart.resize(400, 300);
    chart.setData(data, charts::test::dollars());
    REQUIRE_FALSE(chart.labelBoxes().empty());
    const QFontMetricsF metrics(theme::font(text::Language::en, theme::TextSize::small));
    CHECK(chart.labelBoxes().front().width() >= metrics.horizontalAdvance(points[1].label));
}

TEST_CASE("the ten digits of the program's face have one advance", "[charts]") {
    const auto language = GENERATE(text::Language::en, text::Language::zhCN, text::Language::zhTW);
    const QFontMetricsF metrics(theme::font(language));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        CHECK(metrics.horizontalAdvance(QChar(digit)) == metrics.horizontalAdvance(u'0'));
}
