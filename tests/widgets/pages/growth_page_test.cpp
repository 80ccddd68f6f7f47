#include "widgets/pages/growth_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/era_table_model.h"
#include "widgets/pages/parts.h"
#include "widgets/tables/table_view.h"

namespace wattplan::test {
namespace {

const charts::PointSeries* seriesOf(const charts::ChartData& data, const char* key) {
    for (const auto& series : data.points)
        if (series.key == QLatin1String(key)) return &series;
    return nullptr;
}

const charts::Line* lineOf(const charts::ChartData& data, const QString& key) {
    for (const auto& line : data.lines)
        if (line.key == key) return &line;
    return nullptr;
}

QAbstractItemModel& eras(PageDesk<GrowthPage>& desk) {
    auto* model = desk.page.findChild<EraTableModel*>();
    REQUIRE(model);
    return *model;
}

TEST_CASE("The growth chart has models by country and the plan's runs on their start dates", "[widgets]") {
    PageDesk<GrowthPage> desk;
    const auto& data = desk.part<charts::Chart>().data();
    const auto* runs = seriesOf(data, "runs");
    REQUIRE(runs);
    CHECK(runs->points.size() == 6);
    const auto& gpt3 = runs->points.front();
    CHECK(gpt3.emphasised);
    CHECK(gpt3.y == Approx(3.15e23));            // 6 x 175e9 x 300e9
    CHECK(gpt3.x == Approx(2020 + 31.0 / 366));  // 1 February 2020
    REQUIRE(seriesOf(data, "us"));
    REQUIRE(seriesOf(data, "china"));
    REQUIRE(seriesOf(data, "others"));
    CHECK(seriesOf(data, "us")->points.size() > 50);
}

TEST_CASE("Eras print the numbers of the graph, with a warning below 8 models", "[widgets]") {
    PageDesk<GrowthPage> desk;
    QAbstractItemModel& table = eras(desk);
    REQUIRE(table.rowCount() == 2);
    // Amodei and Hernandez 2018: about 3.4 months; records of 2012-2018 here.
    CHECK(plain(table.index(0, EraTableModel::doubling).data().toString()) == "3.54 months");
    CHECK(table.index(0, EraTableModel::models).data().toString() == "6");
    bool warned = false;
    for (auto* label : desk.page.findChildren<QLabel*>())
        warned = warned || (label->isVisible() && label->text().contains("fewer than 8"));
    CHECK(warned);
    QSignalSpy asked(&desk.page, &Page::explain);
    for (auto* view : desk.page.findChildren<QTableView*>())
        if (view->model() == &table) emit view->clicked(table.index(1, EraTableModel::doubling));
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toULongLong() ==
          tagOf(ResultAddress{desk.id("era_2019"), resultId(Kind::growthEra, "doubling")}));
}

TEST_CASE("Trend lines of the chart agree with the numbers of the graph", "[widgets]") {
    PageDesk<GrowthPage> desk;
    const auto& data = desk.part<charts::Chart>().data();
    const auto* ahead = lineOf(data, "projection");
    REQUIRE(ahead);
    CHECK(ahead->x.back() == 2028.0);
    const ResultAddress projected{desk.id("era_2019"), resultId(Kind::growthEra, "projection")};
    CHECK(ahead->y.back() == Approx(desk.document->model().value(projected).value()));
}

TEST_CASE("The selection switch edits the plan in one step that can be undone", "[widgets]") {
    PageDesk<GrowthPage> desk;
    const QString records = eras(desk).index(1, EraTableModel::models).data().toString();
    auto& selection = desk.part<SegmentSwitch>();
    QTest::mouseClick(selection.findChildren<QToolButton*>().at(1), Qt::LeftButton);
    CHECK(desk.document->history().size() == 1);
    const QString all = eras(desk).index(1, EraTableModel::models).data().toString();
    CHECK(all.toInt() > 5 * records.toInt());
    REQUIRE(desk.document->undo().has_value());
    CHECK(selection.chosen() == 0);
    CHECK(eras(desk).index(1, EraTableModel::models).data().toString() == records);
}

TEST_CASE("The year projected to is typed, and a bad one is refused with the reason", "[widgets]") {
    PageDesk<GrowthPage> desk;
    QSignalSpy said(&desk.page, &Page::message);
    for (auto* edit : desk.page.findChildren<QLineEdit*>()) {
        if (edit->text() != "2028") continue;
        edit->setText("soon");
        emit edit->editingFinished();
        CHECK(said.size() == 1);
        CHECK(edit->text() == "2028");
        edit->setText("2030");
        emit edit->editingFinished();
    }
    const auto* ahead = lineOf(desk.part<charts::Chart>().data(), "projection");
    REQUIRE(ahead);
    CHECK(ahead->x.back() == 2030.0);
    CHECK(desk.document->history().size() == 1);
}

TEST_CASE("Years of an era are edited in its table", "[widgets]") {
    PageDesk<GrowthPage> desk;
    QAbstractItemModel& table = eras(desk);
    CHECK(table.setData(table.index(0, EraTableModel::to), "2018"));
    CHECK(desk.document->history().size() == 1);
    QSignalSpy said(&desk.page, &Page::message);
    CHECK_FALSE(table.setData(table.index(0, EraTableModel::to), "3000"));
    CHECK(said.size() == 1);
    CHECK(desk.page.goTo(desk.field("era_2012", "to")));
}

TEST_CASE("A point clicked selects its row, and a row selected marks its point", "[widgets]") {
    PageDesk<GrowthPage> desk;
    auto& chart = desk.part<charts::Chart>();
    auto& table = desk.part<TableView>();
    const ObjectId bloom = desk.id("bloom_176b");
    emit chart.pointActivated(bloom.value);
    REQUIRE(table.selectedObjects().size() == 1);
    CHECK(table.selectedObjects().front() == bloom);
    CHECK(chart.selectedIds() == std::vector<std::uint64_t>{bloom.value});

    const Object* palm = desk.document->catalogue().find(Kind::model, "palm_540b");
    REQUIRE(palm);
    emit chart.pointActivated(palm->id.value);  // a row of the library, not in the plan
    CHECK(chart.selectedIds() == std::vector<std::uint64_t>{palm->id.value});

    QSignalSpy asked(&desk.page, &Page::explain);
    emit chart.pointActivated(desk.id("gpt3").value);
    REQUIRE(asked.size() >= 1);
    CHECK(asked.back()[0].toULongLong() ==
          tagOf(ResultAddress{desk.id("gpt3"), resultId(Kind::trainingRun, "flop")}));
}

TEST_CASE("A filter that hides the row of a clicked point gives way", "[widgets]") {
    PageDesk<GrowthPage> desk;
    auto& table = desk.part<TableView>();
    for (auto* edit : desk.page.findChildren<QLineEdit*>())
        if (edit->isClearButtonEnabled()) edit->setText("gopher");
    CHECK(table.model()->rowCount() < 5);
    emit desk.part<charts::Chart>().pointActivated(desk.id("bloom_176b").value);
    REQUIRE(table.selectedObjects().size() == 1);
    CHECK(table.selectedObjects().front() == desk.id("bloom_176b"));
}

TEST_CASE("A published compute edited in the table moves its point and the trend", "[widgets]") {
    PageDesk<GrowthPage> desk;
    const QString before = eras(desk).index(1, EraTableModel::doubling).data().toString();
    desk.type("gpt_3_175b", "published_flop", "3e25");
    const auto* us = seriesOf(desk.part<charts::Chart>().data(), "us");
    REQUIRE(us);
    bool moved = false;
    for (const auto& point : us->points)
        moved = moved || (point.id == desk.id("gpt_3_175b").value && point.y == Approx(3e25));
    CHECK(moved);
    CHECK(eras(desk).index(1, EraTableModel::doubling).data().toString() != before);
}

TEST_CASE("Moore's law is drawn when asked for: ten years are 32 times", "[widgets]") {
    PageDesk<GrowthPage> desk;
    CHECK_FALSE(lineOf(desk.part<charts::Chart>().data(), "moore"));
    desk.part<QPushButton>().click();
    const auto* moore = lineOf(desk.part<charts::Chart>().data(), "moore");
    REQUIRE(moore);
    const double years = moore->x.back() - moore->x.front();
    CHECK(std::pow(moore->y.back() / moore->y.front(), 10.0 / years) == Approx(32.0));
}

}  // namespace
}  // namespace wattplan::test
