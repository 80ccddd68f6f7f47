#include "widgets/pages/hardware_comparison.h"

#include <QLabel>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/result_table_view.h"

namespace wattplan::test {
namespace {

using Desk = PageDesk<HardwareComparison>;

const charts::Point* pointOf(const charts::ChartData& data, const QString& label, QString* series = nullptr) {
    for (const charts::PointSeries& each : data.points)
        for (const charts::Point& point : each.points)
            if (point.label == label) {
                if (series) *series = each.name;
                return &point;
            }
    return nullptr;
}

TEST_CASE("Accelerators are compared by dense peak over TDP and price, with what the figures rest on",
          "[widgets]") {
    Desk desk;
    const charts::ChartData& energy = desk.page.chart(HardwareRatio::perEnergy).data();
    const charts::ChartData& money = desk.page.chart(HardwareRatio::perMoney).data();
    QString series;
    const charts::Point* a100 = pointOf(energy, "A100 SXM4 80GB", &series);
    REQUIRE(a100 != nullptr);
    CHECK(a100->y == Approx(312e12 / 400.0));  // its data sheet: 312 TFLOP/s dense, 624 sparse, 400 W
    CHECK(series == "data sheet or list");
    CHECK(a100->emphasised);  // clusters of the sample are built of it
    a100 = pointOf(money, "A100 SXM4 80GB", &series);
    REQUIRE(a100 != nullptr);
    CHECK(a100->y == Approx(312e12 / 15000.0));
    CHECK(series == "estimate");  // the price, the weaker of the two
    CHECK(energy.y.kind == charts::AxisKind::log10);
    CHECK(money.y.kind == charts::AxisKind::log10);
    // A chip that nobody makes is compared with none.
    CHECK(std::ranges::none_of(desk.part<ResultTableView>().results().table().rows,
                               [](const auto& row) { return row.name.contains("hotonic"); }));

    desk.page.setPeak(PeakOf::fp8);
    const charts::Point* h100 = pointOf(energy, "H100 SXM5 80GB");
    REQUIRE(h100 != nullptr);
    CHECK(h100->y == Approx(1978.9e12 / 700.0));          // dense; 3,958 with sparsity
    CHECK(pointOf(energy, "A100 SXM4 80GB") == nullptr);  // has no FP8
}

TEST_CASE("A price typed in another currency moves the point of its accelerator", "[widgets]") {
    Desk desk;
    desk.type("a100_sxm4_80", "price", "71400 CNY");  // at 7.14 CNY/USD, the library's rate
    QString series;
    const charts::Point* a100 =
        pointOf(desk.page.chart(HardwareRatio::perMoney).data(), "A100 SXM4 80GB", &series);
    REQUIRE(a100 != nullptr);
    CHECK(a100->y == Approx(312e12 / 10000.0).epsilon(0.005));  // the rate has more digits
}

TEST_CASE("A point of the comparison leads to its row, and the row to its points", "[widgets]") {
    Desk desk;
    const QSignalSpy asked(&desk.page, &Page::explain);
    charts::Chart& chart = desk.page.chart(HardwareRatio::perEnergy);
    const charts::Point* h100 = pointOf(chart.data(), "H100 SXM5 80GB");
    REQUIRE(h100 != nullptr);
    emit chart.pointActivated(h100->id);
    auto& table = desk.part<ResultTableView>();
    CHECK(table.currentIndex().siblingAtColumn(0).data().toString() == "H100 SXM5 80GB");
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toULongLong() == h100->id);
    const auto& marked = desk.page.chart(HardwareRatio::perMoney).selectedIds();
    CHECK(std::ranges::find(marked, h100->id) != marked.end());
}

TEST_CASE("No name on the comparison lies on another", "[widgets]") {
    Desk desk;
    for (const HardwareRatio ratio : {HardwareRatio::perEnergy, HardwareRatio::perMoney}) {
        const auto boxes = desk.page.chart(ratio).labelBoxes();
        CHECK(boxes.size() > 5);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = i + 1; j < boxes.size(); ++j)
                CHECK_FALSE(boxes[i].intersects(boxes[j]));
    }
}

TEST_CASE("The comparison is exported as two charts and the table of the same numbers", "[widgets]") {
    Desk desk;
    const auto pictures = desk.page.pictures();
    REQUIRE(pictures.size() == 2);
    CHECK_FALSE(pictures[0].make().data.points.empty());
    const auto tables = desk.page.tables();
    REQUIRE(tables.size() == 1);
    const charts::ChartTable table = tables.front().make();
    CHECK(static_cast<int>(table.rows.size()) == desk.part<ResultTableView>().allRows());
    CHECK(table.units.contains("TFLOP/s/W"));
    CHECK(table.units.contains("GFLOP/s/$"));
}

}  // namespace
}  // namespace wattplan::test
