#include "widgets/pages/power_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QTableView>
#include <algorithm>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/power_figures.h"
#include "widgets/pages/power_table_model.h"

namespace wattplan::test {
namespace {

const charts::Line* lineOf(const charts::ChartData& data, const char* key) {
    for (const auto& line : data.lines)
        if (line.key == QLatin1String(key)) return &line;
    return nullptr;
}

PowerTableModel& tableOf(PageDesk<PowerPage>& desk) {
    auto* model = desk.page.findChild<PowerTableModel*>();
    REQUIRE(model);
    return *model;
}

int columnOf(const QAbstractItemModel& model, const char* heading) {
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal).toString() == QLatin1String(heading)) return column;
    FAIL("no column " << heading);
    return -1;
}

TEST_CASE("The power page opens where the feed is short and names June 2023 and the MW", "[widgets]") {
    PageDesk<PowerPage> desk;
    CHECK(desk.page.facility() == desk.id("air_hall"));
    CHECK(plain(desk.page.verdict()).contains("June 2023"));
    CHECK(plain(desk.page.verdict()).contains("0.317 MW"));
    CHECK(desk.page.badge() == "1");
    desk.type("air_feed_1", "capacity", "1.5 MW");
    CHECK_FALSE(plain(desk.page.verdict()).contains("June 2023"));
    CHECK(desk.page.badge().isEmpty());
}

TEST_CASE("The feed of a facility is a step line beside the stacked components", "[widgets]") {
    PageDesk<PowerPage> desk;
    const auto& data = desk.part<charts::Chart>().data();
    CHECK(data.areas.layers.size() == powerParts.size());
    const auto* feed = lineOf(data, "feed");
    REQUIRE(feed);
    CHECK(feed->shape == charts::LineShape::steps);
    CHECK(feed->x.front() == charts::monthNumber(std::chrono::year(2023) / std::chrono::January));
    CHECK(feed->y.front() == Approx(1.0e6));
    CHECK(feed->y.back() == Approx(1.5e6));
    REQUIRE(data.references.size() == 1);
    CHECK(data.references[0].style == charts::LineStyle::dotted);
    // Layers add up to the mean power of the graph.
    const auto power =
        desk.document->model().series({desk.id("air_hall"), resultId(Kind::facility, "power")});
    REQUIRE(power.size() == data.areas.x.size());
    for (std::size_t m = 0; m < power.size(); ++m) {
        double sum = 0.0;
        for (const auto& layer : data.areas.layers)
            sum += layer.y[m];
        CHECK(sum == Approx(power[m]).margin(1e-6));
    }
}

TEST_CASE("All facilities together show the power of the plan, and no feed", "[widgets]") {
    PageDesk<PowerPage> desk;
    auto& chooser = desk.part<QComboBox>();
    chooser.setCurrentIndex(0);
    emit chooser.activated(0);
    const auto& data = desk.part<charts::Chart>().data();
    CHECK_FALSE(lineOf(data, "feed"));
    const auto* peak = lineOf(data, "peak");
    REQUIRE(peak);
    const ResultAddress largest{desk.id("plan"), resultId(Kind::plan, "peak_power")};
    CHECK(*std::ranges::max_element(peak->y) == Approx(desk.document->model().value(largest).value()));
}

TEST_CASE("The table has the same numbers, and each asks why", "[widgets]") {
    PageDesk<PowerPage> desk;
    PowerTableModel& table = tableOf(desk);
    const int row = table.rowOfMonth(charts::monthNumber(std::chrono::year(2023) / std::chrono::June));
    CHECK(table.index(row, 0).data().toString() == "2023-06");
    const QModelIndex lacking = table.index(row, columnOf(table, "Shortfall"));
    CHECK(lacking.data().toString() == "0.317");
    CHECK(table.index(row, columnOf(table, "Feed")).data().toString() == "1.000");
    double sum = 0.0;
    for (int column = 1; column <= static_cast<int>(powerParts.size()); ++column)
        sum += table.index(row, column).data(PowerTableModel::ValueRole).toDouble();
    CHECK(sum ==
          Approx(table.index(row, columnOf(table, "Mean")).data(PowerTableModel::ValueRole).toDouble()));
    QSignalSpy asked(&desk.page, &Page::explain);
    emit desk.part<QTableView>().clicked(lacking);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toULongLong() ==
          tagOf(ResultAddress{desk.id("air_hall"), resultId(Kind::facility, "shortfall")}));
}

TEST_CASE("Months of the table are copied with their headings and units", "[widgets]") {
    PageDesk<PowerPage> desk;
    auto* table = desk.page.findChild<QTableView*>();
    REQUIRE(table);
    table->selectAll();
    auto* copy = table->findChild<QShortcut*>();
    REQUIRE(copy);
    CHECK(copy->key() == QKeySequence(QKeySequence::Copy));
    emit copy->activated();
    const QMimeData* contents = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = contents->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 1 + table->model()->rowCount());
    CHECK(lines.front().startsWith("Month\tAccelerators (MW)"));
    CHECK(contents->html().contains("<table"));
}

TEST_CASE("A facility without a feed says so instead of passing", "[widgets]") {
    PageDesk<PowerPage> desk;
    desk.page.setFacility(desk.id("azure"));
    CHECK(desk.page.verdict().contains("No utility feed"));
}

TEST_CASE("A facility that is removed leaves all facilities shown", "[widgets]") {
    PageDesk<PowerPage> desk;
    desk.page.setFacility(desk.id("meta"));
    REQUIRE(desk.document->remove({desk.id("opt"), desk.id("opt_cluster"), desk.id("meta")}).has_value());
    CHECK_FALSE(desk.page.facility().isValid());
    CHECK(desk.part<QComboBox>().currentIndex() == 0);
}

TEST_CASE("Pictures of the power page: all facilities, then each", "[widgets]") {
    PageDesk<PowerPage> desk;
    const auto pictures = desk.page.pictures();
    CHECK(pictures.size() == 1 + desk.document->plan().objects(Kind::facility).size());
    for (const ChartOffer& offer : pictures) {
        INFO(offer.file.toStdString());
        CHECK_FALSE(offer.make().data.isEmpty());
    }
}

}  // namespace
}  // namespace wattplan::test
