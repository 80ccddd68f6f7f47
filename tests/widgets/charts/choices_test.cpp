#include "widgets/charts/choices.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "tests/widgets/charts/shown_chart.h"
#include "tests/widgets/own_settings.h"
#include "widgets/charts/chart.h"
#include "widgets/charts/picture_choices.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

/// A line through 1, 10, 100 and, where it is asked for, 0 and −5 MW.
ChartData lineScene(bool withZero) {
    ChartData data;
    data.name = QStringLiteral("Load");
    data.y = {.title = QStringLiteral("Power"), .dimension = dimension::power, .unit = "MW"};
    data.lines = {{.name = QStringLiteral("Load"), .x = {0.0, 1.0, 2.0}, .y = {1e6, 10e6, 100e6}}};
    if (withZero) {
        data.lines[0].x.insert(data.lines[0].x.end(), {3.0, 4.0});
        data.lines[0].y.insert(data.lines[0].y.end(), {0.0, -5e6});
    }
    return data;
}

}  // namespace

TEST_CASE("L changes between a linear and a logarithmic value axis", "[charts]") {
    Chart chart;
    show(chart, lineScene(false));
    const auto heightOf = [&](double y) { return chart.positionOf(0.0, y).y(); };
    // On a linear axis 10 lies a tenth of the way to 100; on a logarithmic one halfway from 1.
    CHECK(heightOf(0.0) - heightOf(10e6) == Approx(0.1 * (heightOf(0.0) - heightOf(100e6))).margin(0.5));
    QTest::keyClick(&chart, Qt::Key_L);
    CHECK(chart.data().y.kind == AxisKind::log10);
    CHECK(heightOf(1e6) - heightOf(10e6) == Approx(heightOf(10e6) - heightOf(100e6)).margin(0.5));
    CHECK(chart.picture().data.y.kind == AxisKind::log10);  // exports follow
    QTest::keyClick(&chart, Qt::Key_L);
    CHECK(chart.data().y.kind == AxisKind::linear);
    CHECK_FALSE(chart.choices().valueScale);  // the chart's own scale is no choice
}

TEST_CASE("what has no place on a logarithmic axis is counted and said", "[charts]") {
    Chart chart;
    show(chart, lineScene(true));
    CHECK_FALSE(chart.accessibleDescription().contains(QStringLiteral("left out")));
    chart.toggleValueScale();
    CHECK(chart.accessibleDescription().contains(QStringLiteral("2 value")));
    CHECK(countNotPositive(chart.data()) == 2);
}

TEST_CASE("charts whose values can't be logarithmic say why", "[charts]") {
    for (const auto& [data, word] :
         {std::pair(charts::test::powerScene(), "add up"), std::pair(charts::test::costScene(), "Bars")}) {
        Chart chart;
        show(chart, data);
        QSignalSpy refused(&chart, &Chart::refused);
        QTest::keyClick(&chart, Qt::Key_L);
        REQUIRE(refused.count() == 1);
        CHECK(refused.front().front().toString().contains(QLatin1String(word)));
        CHECK(chart.data().y.kind == AxisKind::linear);
    }
    ChartData below = lineScene(false);
    below.lines[0].y = {0.0, -1.0, -2.0};
    CHECK(obstacleToLogarithm(below) == NoLogarithm::notPositive);
}

TEST_CASE("a reader's choices last, for each chart by itself", "[charts]") {
    const OwnSettings own;
    {
        Chart chart;
        show(chart, charts::test::growthScene());
        chart.keepChoices(QStringLiteral("growth"));
        chart.toggleValueScale();
        chart.toggleSplit();
    }
    Chart same;
    same.keepChoices(QStringLiteral("growth"));
    same.setData(charts::test::growthScene(), charts::test::dollars());
    CHECK(same.data().y.kind == AxisKind::linear);
    CHECK(same.data().layout == Layout::split);
    Chart other;
    other.keepChoices(QStringLiteral("another"));
    other.setData(charts::test::growthScene(), charts::test::dollars());
    CHECK(other.data().y.kind == AxisKind::log10);
    CHECK(other.data().layout == Layout::together);
    same.toggleValueScale();
    same.toggleSplit();
    CHECK(keptChoices(QStringLiteral("growth")) == Choices{});
}

TEST_CASE("title, size and text of a picture are asked for and kept, for each chart by itself", "[charts]") {
    const OwnSettings own;
    Chart chart;
    chart.keepChoices(QStringLiteral("growth"));
    chart.setExportText({QStringLiteral("Load"), {}, QStringLiteral("Source")});
    show(chart, lineScene(false));
    QMenu* menu = chart.menu();
    const auto actions = menu->actions();
    const auto action = std::ranges::find_if(
        actions, [](const QAction* each) { return each->text().startsWith("Title and size"); });
    REQUIRE(action != actions.end());
    (*action)->trigger();
    auto* dialog = chart.findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Load of the hall"));
    const auto numbers = dialog->findChildren<QSpinBox*>();
    REQUIRE(numbers.size() == 3);
    numbers[0]->setValue(1200);
    numbers[1]->setValue(600);
    numbers[2]->setValue(150);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    const ChartPicture picture = chart.picture();
    CHECK(picture.text.title == "Load of the hall");
    CHECK(picture.text.source == "Source");
    // 1200 × 600 with text half as large again.
    CHECK(picture.size == QSize(800, 400));
    CHECK(imageOf(drawingOf(picture, Ink::pixels), 1).size() == QSize(1200, 600));
    Chart other;
    other.keepChoices(QStringLiteral("power"));
    show(other, lineScene(false));
    CHECK(other.picture().size == QSize(960, 540));
    CHECK(keptPicture(QStringLiteral("growth"), text::Language::en) ==
          PictureChoices{"Load of the hall", {1200, 600}, 150});
    // A title is of one language; sizes are of all.
    CHECK(keptPicture(QStringLiteral("growth"), text::Language::zhTW) ==
          PictureChoices{{}, {1200, 600}, 150});
}

TEST_CASE("a choice that new data do not allow waits until they do", "[charts]") {
    Chart chart;
    chart.setChoices({AxisKind::log10, Layout::split});
    chart.setData(charts::test::powerScene(), charts::test::dollars());
    CHECK(chart.data().y.kind == AxisKind::linear);
    CHECK(chart.data().layout == Layout::split);
    chart.setData(lineScene(false), charts::test::dollars());
    CHECK(chart.data().y.kind == AxisKind::log10);
    CHECK(chart.data().layout == Layout::together);  // there is one line
}
