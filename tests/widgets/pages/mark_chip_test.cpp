#include "widgets/pages/mark_chip.h"

#include <QTableView>

#include "tests/widgets/own_settings.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/cost_page.h"
#include "widgets/pages/growth_page.h"
#include "widgets/pages/power_page.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/tables/table_view.h"

namespace wattplan::test {
namespace {

int shownRows(const QTableView& table) {
    int shown = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        shown += table.isRowHidden(row) ? 0 : 1;
    return shown;
}

TEST_CASE("Models marked on the growth chart are the rows that are left, until Escape", "[widgets]") {
    PageDesk<GrowthPage> desk;
    auto& chart = desk.part<charts::Chart>();
    auto& chip = desk.part<MarkChip>();
    auto& table = desk.part<TableView>();
    const int all = table.model()->rowCount();
    CHECK_FALSE(chip.isVisible());
    int expected = 0;  // models of the chart from 2022 up to 2023; runs of the plan are no rows of the table
    for (const auto& series : chart.data().points)
        for (const auto& point : series.points)
            if (series.key != QLatin1String("runs") && point.x >= 2022.0 && point.x <= 2023.0) ++expected;
    REQUIRE(expected > 5);
    chart.setBrush({2022.0, 2023.0, 1e10, 1e30});
    CHECK(table.model()->rowCount() == expected);
    CHECK(chip.isVisible());
    CHECK(chip.text().startsWith(QStringLiteral("%1 of %2 shown").arg(expected).arg(all)));

    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Escape);
    CHECK(table.model()->rowCount() == all);
    CHECK_FALSE(chip.isVisible());
    CHECK_FALSE(chart.brush());
}

TEST_CASE("A click on the chip shows all rows, and a clicked point comes out of hiding", "[widgets]") {
    PageDesk<GrowthPage> desk;
    auto& chart = desk.part<charts::Chart>();
    auto& table = desk.part<TableView>();
    const int all = table.model()->rowCount();
    chart.setBrush({2012.0, 2013.0, 1e10, 1e30});
    CHECK(table.model()->rowCount() < all);
    QTest::mouseClick(&desk.part<MarkChip>(), Qt::LeftButton);
    CHECK(table.model()->rowCount() == all);
    chart.setBrush({2012.0, 2013.0, 1e10, 1e30});
    emit chart.pointActivated(desk.id("bloom_176b").value);  // of 2022
    REQUIRE(table.selectedObjects().size() == 1);
    CHECK(table.selectedObjects().front() == desk.id("bloom_176b"));
}

TEST_CASE("Months marked on the power chart are the rows that are left", "[widgets]") {
    PageDesk<PowerPage> desk;
    auto& chart = desk.part<charts::Chart>();
    auto& table = desk.part<QTableView>();
    const int all = table.model()->rowCount();
    const double june = charts::monthNumber(std::chrono::year{2023} / std::chrono::June);
    chart.setBrush({june + 0.2, june + 2.5, 0.0, 1.0});  // June, July, August
    CHECK(shownRows(table) == 3);
    CHECK(desk.part<MarkChip>().text().startsWith(QStringLiteral("3 of %1 shown").arg(all)));
    desk.type("air_feed_1", "capacity", "1.5 MW");  // the page is read anew
    CHECK(shownRows(table) == 3);
    QTest::keyClick(&chart, Qt::Key_Escape);
    CHECK(shownRows(table) == all);

    for (int months = 1; months <= 3; ++months) {
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(shownRows(table) == months);
    }
}

TEST_CASE("Runs marked on one chart of cost are the rows that are left, a mark on the other takes over",
          "[widgets]") {
    PageDesk<CostPage> desk;
    auto& costs = desk.part<charts::Chart>(0);
    auto& shares = desk.part<charts::Chart>(1);
    auto& table = desk.part<ResultTableView>();
    const int all = table.model()->rowCount();  // six runs and their total
    costs.setBrush({0.0, 0.0, 1.4, -0.4});      // the first two rows
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.model()->index(0, 0).data().toString() == costs.data().bars.categories[0]);
    CHECK(table.model()->index(1, 0).data().toString() == costs.data().bars.categories[1]);
    shares.setBrush({0.0, 0.0, 0.4, -0.4});  // all runs together
    CHECK_FALSE(costs.brush());
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data().toString() == shares.data().bars.categories[0]);
    CHECK(desk.part<MarkChip>().text().startsWith(QStringLiteral("1 of %1 shown").arg(all)));
    shares.clearBrush();
    CHECK(table.model()->rowCount() == all);
}

TEST_CASE("The caption of the growth chart and its exports say which scale the reader chose", "[widgets]") {
    const OwnSettings own;
    {
        PageDesk<GrowthPage> desk;
        desk.part<charts::Chart>().toggleValueScale();
        CHECK(desk.page.pictures().front().make().data.y.kind == charts::AxisKind::linear);
    }
    PageDesk<GrowthPage> again;
    CHECK(again.part<charts::Chart>().data().y.kind == charts::AxisKind::linear);
}

}  // namespace
}  // namespace wattplan::test
