#include "widgets/pages/serving_page.h"

#include <QLabel>
#include <algorithm>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/result_table_view.h"

namespace wattplan::test {
namespace {

enum ChartOf { latency, fleet, cost };

/// A plan with one service of a 70B model, on a cluster as large as it needs.
std::unique_ptr<PageDesk<ServingPage>> servingDesk() {
    auto desk = std::make_unique<PageDesk<ServingPage>>("sample:blank");
    const auto add = [&](Kind kind, const char* key, std::vector<std::pair<const char*, const char*>> cells) {
        REQUIRE(desk->document->add(kind, QLatin1String(key)).has_value());
        for (const auto& [field, text] : cells)
            desk->type(key, field, text);
    };
    add(Kind::facility, "hall", {{"site", "n_virginia"}, {"cooling", "d2c_1p"}});
    add(Kind::cluster, "cluster",
        {{"facility", "hall"},
         {"system", "hgx_h100_8_air"},
         {"sizing", "services"},
         {"commissioning", "2026-01"}});
    add(Kind::service, "chat",
        {{"name", "Chat"}, {"model", "llama_3_1_70b"}, {"cluster", "cluster"}, {"users", "1e6"}});
    return desk;
}

TEST_CASE("The serving page says what to do where there is no service", "[widgets]") {
    PageDesk<ServingPage> desk("sample:blank");
    for (const int index : {latency, fleet, cost}) {
        const charts::ChartData& data = desk.part<charts::Chart>(index).data();
        CHECK(data.isEmpty());
        CHECK(data.emptyText.contains("Add a service"));
    }
}

TEST_CASE("A service stands on its latency curve, with its accelerators and the cost of its tokens",
          "[widgets]") {
    const auto desk = servingDesk();
    const PlanModel& model = desk->document->model();
    const auto value = [&](const char* result) {
        return model.value({desk->id("chat"), resultId(Kind::service, result)}).value();
    };
    const charts::ChartData& curve = desk->part<charts::Chart>(latency).data();
    REQUIRE(curve.lines.size() == 1);
    CHECK(std::ranges::is_sorted(curve.lines[0].x));
    REQUIRE(curve.points.size() == 1);
    CHECK(curve.points[0].points[0].y == value("throughput"));
    CHECK(curve.points[0].points[0].label.startsWith("batch "));
    const charts::ChartData& months = desk->part<charts::Chart>(fleet).data();
    REQUIRE(months.lines.size() == 2);
    CHECK(months.lines[0].y.front() == value("accelerators_most"));
    const charts::ChartData& tokens = desk->part<charts::Chart>(cost).data();
    REQUIRE(tokens.bars.groups.size() == 3);
    CHECK(tokens.bars.groups[2].values[0] == value("cost_by_token.output"));
}

TEST_CASE("The serving page names the class, its date and its error, and what a measurement made of it",
          "[widgets]") {
    const auto desk = servingDesk();
    const auto said = [&] {
        for (const QLabel* label : desk->page.findChildren<QLabel*>())
            if (label->text().contains("class")) return plain(label->text());
        return QString();
    };
    CHECK(said().startsWith("Chat: class “H100, dense model”, data of 2026-02"));
    CHECK(said().contains("Expected error: throughput 9 %, energy per token 10 %."));
    CHECK_FALSE(said().contains("Scaled"));
    desk->type("chat", "pin_throughput", "500");
    CHECK(said().contains("Scaled by a measurement"));
}

TEST_CASE("What a service costs whose limit cannot be kept stands in grey, and the page says so",
          "[widgets]") {
    const auto desk = servingDesk();
    auto& table = desk->part<ResultTableView>();
    const auto price = [&] {
        for (int column = 1; column < table.model()->columnCount(); ++column)
            if (table.model()
                    ->headerData(column, Qt::Horizontal)
                    .toString()
                    .startsWith("Cost per million output tokens"))
                return table.model()->index(0, column);
        return QModelIndex();
    };
    REQUIRE(price().isValid());
    const auto inkOf = [](const QModelIndex& cell) { return cell.data(Qt::ForegroundRole).value<QColor>(); };
    CHECK(inkOf(price()) == theme::palette().text);
    desk->type("chat", "limit_first_token", "0.001");
    CHECK(price().data(ResultTableModel::ValueRole).toDouble() > 0.0);
    CHECK(inkOf(price()) == theme::palette().muted);
    CHECK(price().data(Qt::ToolTipRole).toString().startsWith("As if the limit did not hold."));
    bool said = false;
    for (const QLabel* label : desk->page.findChildren<QLabel*>())
        said = said || label->text().contains("Chat: the numbers in grey are as if");
    CHECK(said);
    CHECK(desk->part<charts::Chart>(cost).data().bars.groups[0].toneOf(0) == charts::Tone::series8);
}

TEST_CASE("A number of the serving table asks why", "[widgets]") {
    const auto desk = servingDesk();
    QSignalSpy asked(&desk->page, &Page::explain);
    auto& table = desk->part<ResultTableView>();
    const QModelIndex cell = table.model()->index(0, 1);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toULongLong() ==
          tagOf(ResultAddress{desk->id("chat"), resultId(Kind::service, "replica")}));
}

}  // namespace
}  // namespace wattplan::test
