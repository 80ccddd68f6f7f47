#include "widgets/pages/carbon_page.h"

#include <QLabel>

#include "tests/support/csv_table.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/result_table_view.h"

namespace wattplan::test {
namespace {

enum ChartOf { carbon, water };
enum TableOf { numbers, sources };

QModelIndex cellAt(const ResultTableModel& table, const char* row, const char* heading) {
    for (int r = 0; r < table.rowCount(); ++r)
        for (int c = 1; c < table.columnCount(); ++c)
            if (table.index(r, 0).data().toString() == QString::fromUtf8(row) &&
                table.table().columns[static_cast<std::size_t>(c - 1)].heading == QLatin1String(heading))
                return table.index(r, c);
    FAIL("no cell " << row << ", " << heading);
    return {};
}

TEST_CASE("Charts are named by what the plan has: runs, services or both", "[widgets]") {
    PageDesk<CarbonPage> desk("sample:serving");
    CHECK(desk.part<charts::Chart>(carbon).data().name == "Carbon by service");
    CHECK(desk.part<charts::Chart>(water).data().name == "Water by service");
    REQUIRE(desk.document->add(Kind::trainingRun).has_value());
    CHECK(desk.part<charts::Chart>(carbon).data().name == "Carbon by workload");
}

TEST_CASE("Carbon of each run is its facility energy times its grid's factor", "[widgets]") {
    PageDesk<CarbonPage> desk;
    const auto& bars = desk.part<charts::Chart>(carbon).data().bars;
    REQUIRE(bars.categories.size() == 6);
    // 1,291 MWh x 0.429 kg/kWh = 554 t; Patterson et al. publish 552.
    CHECK(bars.groups[0].values[0].value() == Approx(1'291'158.5 * 0.429).epsilon(0.001));
    const ResultTableModel& table = desk.part<ResultTableView>(numbers).results();
    CHECK(cellAt(table, "GPT-3", "Carbon").data().toString() == "554");
    CHECK(cellAt(table, "GPT-3", "Grid carbon").data().toString() == "0.429");
    double sum = 0.0;
    for (const auto& value : bars.groups[0].values)
        sum += value.value();
    CHECK(cellAt(table, "All training runs", "Carbon").data(ResultTableModel::ValueRole).toDouble() ==
          Approx(sum));
}

TEST_CASE("Water of each run is drawn and asks why", "[widgets]") {
    PageDesk<CarbonPage> desk;
    auto& chart = desk.part<charts::Chart>(water);
    const auto& bars = chart.data().bars;
    const auto known =
        desk.document->model().value({desk.id("gopher"), resultId(Kind::trainingRun, "water")});
    CHECK(bars.groups[0].values[1] == known);
    QSignalSpy asked(&desk.page, &Page::explain);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.positionOf(*known / 2.0, 1.0).toPoint());
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toULongLong() ==
          tagOf(ResultAddress{desk.id("gopher"), resultId(Kind::trainingRun, "water")}));
}

TEST_CASE("Grid carbon and WUE of each facility stand with their source", "[widgets]") {
    PageDesk<CarbonPage> desk;
    const ResultTableModel& table = desk.part<ResultTableView>(sources).results();
    CHECK(table.rowCount() == 6);
    CHECK(cellAt(table, "Azure, 2020", "Source: Grid carbon")
              .data()
              .toString()
              .startsWith("Patterson et al. 2021"));
    // The site's own figure, where the facility has none.
    const QModelIndex hall = cellAt(table, "Air-cooled hall", "Grid carbon");
    CHECK(hall.data(ResultTableModel::TagRole).toULongLong() ==
          tagOf(desk.field("n_virginia", "grid_carbon")));
    CHECK(cellAt(table, "Air-cooled hall", "Source: WUE").data().toString().contains("CRAH"));
    desk.type("air_hall", "grid_carbon", "0.1");
    CHECK(cellAt(table, "Air-cooled hall", "Grid carbon").data().toString() == "0.100");
    CHECK(cellAt(table, "Air-cooled hall", "Source: Grid carbon").data().toString() ==
          "entered in this plan");
}

TEST_CASE("Carbon that is not known says what it waits for", "[widgets]") {
    PageDesk<CarbonPage> desk;
    desk.type("gpt3", "start", "");
    desk.type("v100_cluster", "commissioning", "");  // which it would follow
    const ResultTableModel& table = desk.part<ResultTableView>(numbers).results();
    const QModelIndex cell = cellAt(table, "GPT-3", "On-site water");
    CHECK(cell.data().toString() == QString::fromUtf8("—"));
    CHECK_FALSE(cell.data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_CASE("Carbon and water are exported as pictures and tables", "[widgets]") {
    PageDesk<CarbonPage> desk;
    CHECK(desk.page.pictures().size() == 2);
    const auto tables = desk.page.tables();
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].make().rows.size() == 7);  // six runs, all of them
    CHECK(tables[1].make().rows.size() == 6);  // six facilities
}

}  // namespace
}  // namespace wattplan::test
