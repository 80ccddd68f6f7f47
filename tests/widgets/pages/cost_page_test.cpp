#include "widgets/pages/cost_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>
#include <array>

#include "tests/support/csv_table.h"
#include "tests/widgets/charts/scenes.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/text/object_text.h"

namespace wattplan::test {
namespace {

enum ChartOf { costs, shares, hours, even, flow };

ResultTableModel& tableOf(PageDesk<CostPage>& desk) {
    return desk.part<ResultTableView>().results();
}

/// The cell of a row by its name and of a column by its heading.
QModelIndex cellAt(const ResultTableModel& table, const char* row, const char* heading) {
    for (int r = 0; r < table.rowCount(); ++r)
        for (int c = 1; c < table.columnCount(); ++c)
            if (table.index(r, 0).data().toString() == QLatin1String(row) &&
                table.table().columns[static_cast<std::size_t>(c - 1)].heading == QLatin1String(heading))
                return table.index(r, c);
    FAIL("no cell " << row << ", " << heading);
    return {};
}

double valueAt(const ResultTableModel& table, const char* row, const char* heading) {
    return cellAt(table, row, heading).data(ResultTableModel::ValueRole).toDouble();
}

TEST_CASE("Each run's cost is a bar of its parts beside the same hours rented", "[widgets]") {
    PageDesk<CostPage> desk;
    const auto& bars = desk.part<charts::Chart>(costs).data().bars;
    REQUIRE(bars.categories.size() == 6);
    CHECK(bars.categories[0] == "GPT-3");
    REQUIRE(bars.groups.size() == 8);
    const auto owned =
        desk.document->model().value({desk.id("gpt3"), resultId(Kind::trainingRun, "cost_owned")});
    double sum = 0.0;
    for (std::size_t part = 0; part < 7; ++part) {
        CHECK(bars.groups[part].stack == bars.groups[0].stack);
        sum += bars.groups[part].values[0].value();
    }
    CHECK(sum == Approx(owned.value()));
    CHECK(bars.groups[7].stack.isEmpty());
    // 3.15e23 FLOP / (0.1968 x 125 TFLOP/s) = 3.557 million hours at 1.50 USD
    CHECK(bars.groups[7].values[0].value() ==
          Approx(3.15e23 / (0.1968 * 125e12) / 3600 * 1.5).epsilon(0.005));
}

TEST_CASE("The costs of a plan that only serves are those of its services", "[widgets]") {
    PageDesk<CostPage> desk("sample:serving");
    CHECK(desk.part<charts::Chart>(costs).data().name == "Cost by service");
    CHECK(tableOf(desk).table().corner == "Service");
    CHECK(tableOf(desk).table().rows.back().name == "All services");
}

TEST_CASE("The table of costs has a row per run and their total, and each number asks why", "[widgets]") {
    PageDesk<CostPage> desk;
    const ResultTableModel& table = tableOf(desk);
    REQUIRE(table.rowCount() == 7);
    const char* all = "All training runs";
    for (const char* heading : {"Servers", "Electricity", "People", "Cost, owned", "Cost, rented"}) {
        double sum = 0.0;
        for (int row = 0; row < 6; ++row)
            sum += valueAt(table, table.index(row, 0).data().toString().toUtf8(), heading);
        INFO(heading);
        CHECK(valueAt(table, all, heading) == Approx(sum));
    }
    CHECK(valueAt(table, "GPT-3", "Electricity, of full cost") ==
          Approx(valueAt(table, "GPT-3", "Electricity") / valueAt(table, "GPT-3", "Cost, owned")));
    QSignalSpy asked(&desk.page, &Page::explain);
    emit desk.part<ResultTableView>().clicked(cellAt(table, all, "Electricity, of the operator's bill"));
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toULongLong() ==
          tagOf(ResultAddress{desk.id("plan"), resultId(Kind::plan, "electricity_share.operator")}));
    emit desk.part<ResultTableView>().clicked(cellAt(table, "GPT-3", "People"));
    CHECK(asked[1][0].toULongLong() ==
          tagOf(ResultAddress{desk.id("gpt3"), resultId(Kind::trainingRun, "cost_owned.people")}));
}

TEST_CASE("A part clicked in the chart asks why of that part", "[widgets]") {
    PageDesk<CostPage> desk;
    QSignalSpy asked(&desk.page, &Page::explain);
    auto& chart = desk.part<charts::Chart>(costs);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, (chart.positionOf(1e5, 0.0) - QPointF(0.0, 8.0)).toPoint());
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toULongLong() ==
          tagOf(ResultAddress{desk.id("gpt3"), resultId(Kind::trainingRun, "cost_owned.servers")}));
}

TEST_CASE("Electricity's share is drawn in three readings, for all runs and each", "[widgets]") {
    PageDesk<CostPage> desk;
    const auto& bars = desk.part<charts::Chart>(shares).data().bars;
    REQUIRE(bars.groups.size() == 3);
    CHECK(bars.categories.size() == 7);
    for (std::size_t row = 0; row < 7; ++row)  // what is left out only makes the share larger
        CHECK(bars.groups[0].values[row].value() < bars.groups[1].values[row].value());
}

TEST_CASE("A cost that is not known says what it waits for, in the table and below it", "[widgets]") {
    PageDesk<CostPage> desk;
    desk.type("tpu_v3_board", "price", "");
    const QModelIndex servers = cellAt(tableOf(desk), "Gopher", "Servers");
    CHECK(servers.data().toString() == QString::fromUtf8("—"));
    CHECK(servers.data(Qt::ToolTipRole).toString().contains("Price"));
    bool said = false;
    for (const QLabel* label : desk.page.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().startsWith("Gopher: Waits for a value: Price"));
    CHECK(said);
    CHECK(cellAt(tableOf(desk), "All training runs", "Cost, owned").data().toString() ==
          QString::fromUtf8("—"));
    CHECK(valueAt(tableOf(desk), "GPT-3", "Servers") > 0.0);
}

TEST_CASE("Another currency is shown in chart and table, and the year of the prices stays stated",
          "[widgets]") {
    PageDesk<CostPage> desk;
    const QModelIndex cell = cellAt(tableOf(desk), "GPT-3", "Cost, owned");
    const QString dollars = cell.data().toString();
    const double base = cell.data(ResultTableModel::ValueRole).toDouble();
    desk.display.setCurrency("CNY");
    const QModelIndex again = cellAt(tableOf(desk), "GPT-3", "Cost, owned");
    CHECK(again.data().toString() != dollars);
    CHECK(again.data(ResultTableModel::ValueRole).toDouble() == base);
    CHECK(
        tableOf(desk).headerData(again.column(), Qt::Horizontal).toString().contains(QString::fromUtf8("¥")));
    bool stated = false;
    for (const QLabel* label : desk.page.findChildren<QLabel*>())
        stated = stated || label->text().startsWith("prices of 2023");
    CHECK(stated);
}

TEST_CASE("The costs are exported as pictures and as a table of numbers", "[widgets]") {
    PageDesk<CostPage> desk;
    const auto pictures = desk.page.pictures();
    REQUIRE(pictures.size() == 4);
    for (const ChartOffer& offer : pictures)
        CHECK_FALSE(offer.make().data.isEmpty());
    const auto tables = desk.page.tables();
    REQUIRE(tables.size() == 3);
    CHECK(tables[0].file == "cost-table");
    const auto records =
        csvRecords(charts::csvOf(tables[0].make(), {.mark = charts::ByteOrderMark::none}).toStdString());
    REQUIRE(records.size() == 9);  // headings, units, six runs, all of them
    CHECK(records[0][0] == "Training run");
    CHECK(records[0][1] == "Servers");
    CHECK(records[1][1] == "$k");
    const ResultTableModel& table = tableOf(desk);
    CHECK(std::stod(records[2][8]) == Approx(valueAt(table, "GPT-3", "Cost, owned") / 1e3));
}

TEST_CASE("One section is shown at a time: by run, own or rent, cash flow", "[widgets]") {
    PageDesk<CostPage> desk;
    const auto buttons = desk.part<SegmentSwitch>().findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 3);
    const std::array<std::vector<int>, 3> shown{{{costs, shares}, {hours, even}, {flow}}};
    for (int section = 0; section < 3; ++section) {
        QTest::mouseClick(buttons[section], Qt::LeftButton);
        for (int chart = costs; chart <= flow; ++chart) {
            INFO("section " << section << ", chart " << chart);
            const auto& list = shown[static_cast<std::size_t>(section)];
            CHECK(desk.part<charts::Chart>(chart).isVisible() ==
                  (std::find(list.begin(), list.end(), chart) != list.end()));
        }
    }
}

TEST_CASE("The curve of owned meets the rent at the break-even utilisation", "[widgets]") {
    PageDesk<CostPage> desk;
    desk.type("finance", "rent_escalator", "2");
    desk.type("bloom", "pin_price_per_hour", "5");
    desk.part<QComboBox>().setCurrentIndex(
        desk.part<QComboBox>().findData(QVariant::fromValue<qulonglong>(desk.id("bloom_cluster").value)));
    emit desk.part<QComboBox>().activated(desk.part<QComboBox>().currentIndex());
    const auto& data = desk.part<charts::Chart>(even).data();
    REQUIRE(data.lines.size() == 3);
    REQUIRE(data.points.size() == 2);
    const charts::Point& mark = data.points[0].points[0];
    const charts::Line& owned = data.lines[0];
    const auto right = std::lower_bound(owned.x.begin(), owned.x.end(), mark.x) - owned.x.begin();
    REQUIRE(right > 0);
    CHECK(mark.y == data.lines[2].y[0]);
    CHECK(owned.y[static_cast<std::size_t>(right - 1)] >= mark.y);
    CHECK(owned.y[static_cast<std::size_t>(right)] <= mark.y);
}

TEST_CASE("Where owning never pays the table says to rent, and why rent is less than its first price",
          "[widgets]") {
    PageDesk<CostPage> desk;
    const ResultTableModel& table = desk.part<ResultTableView>(1).results();
    int never = 0;
    for (const Object* cluster : desk.document->plan().objects(Kind::cluster)) {
        const auto even = desk.document->model().value({cluster->id, resultId(Kind::cluster, "break_even")});
        REQUIRE(even.has_value());
        const QString name = text::objectName(*cluster, desk.document->catalogue(), text::Language::en);
        const QModelIndex cell = cellAt(table, name.toUtf8(), "Break-even utilisation");
        INFO(name.toStdString());
        CHECK((cell.data().toString() == "rent") == (*even > 1.0));
        if (*even <= 1.0) continue;
        ++never;
        CHECK(cell.data(Qt::ToolTipRole).toString().startsWith("Renting costs less at any use"));
    }
    CHECK(never > 0);
    QString said;
    for (const QLabel* label : desk.page.findChildren<QLabel*>())
        if (label->text().contains("Rented is the mean")) said = plain(label->text());
    CHECK(said.contains("changes by −25 % a year"));
    desk.type("finance", "rent_escalator", "0");
    for (const QLabel* label : desk.page.findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains("Rented is the mean"));
}

TEST_CASE("Costs are told in a unit in which the small ones can be read too", "[widgets]") {
    ResultTable table;
    table.columns = {{"Servers", dimension::money, "USD"}, {"Insurance", dimension::money, "USD"}};
    const auto row = [](double servers, double insurance) {
        ResultTable::Row made{"run", {}, false};
        made.cells.resize(2);
        made.cells[0].value = servers;
        made.cells[1].value = insurance;
        return made;
    };
    const text::NumberFormat numbers = charts::test::dollars();
    table.rows = {row(1.94e9, 2.02e6)};
    CHECK(scalesOf(table, numbers)[1].unit == "$M");  // $B would read 0.00202
    CHECK(scalesOf(table, numbers)[0].unit == "$M");
    table.rows = {row(1.94e9, 0.33e9)};
    CHECK(scalesOf(table, numbers)[0].unit == "$B");
    table.rows = {row(8e12, 2e3)};  // one of them has to be hard to read: the largest has six digits at most
    CHECK(std::abs(scalesOf(table, numbers)[0].shown(8e12)) < 1e5);
}

TEST_CASE("The cash flow has a row a year whose parts make the net flow, and its sum is the value",
          "[widgets]") {
    PageDesk<CostPage> desk;
    const ResultTableModel& years = desk.part<ResultTableView>(2).results();
    REQUIRE(years.rowCount() > 5);
    const auto at = [&](int row, int column) {
        return years.index(row, column).data(ResultTableModel::ValueRole).toDouble();
    };
    constexpr int parts = 7;
    for (int row = 0; row < years.rowCount(); ++row) {
        double sum = 0.0;
        for (int column = 1; column <= parts; ++column)
            sum += at(row, column);
        CHECK(at(row, parts + 1) == Approx(sum).margin(1.0));
    }
    const auto npv = desk.document->model().value({desk.id("plan"), resultId(Kind::plan, "npv")});
    CHECK(at(years.rowCount() - 1, parts + 4) == Approx(npv.value()));
}

TEST_CASE("A plan without runs says how to begin instead of a cost of nothing", "[widgets]") {
    PageDesk<CostPage> desk("blank");
    for (const auto* chart : desk.page.findChildren<charts::Chart*>()) {
        CHECK(chart->data().isEmpty());
        CHECK_FALSE(chart->data().emptyText.isEmpty());
    }
    CHECK(tableOf(desk).rowCount() == 0);
}

}  // namespace
}  // namespace wattplan::test
