#include "widgets/charts/chart_table_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/chart.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

QTableView& tableOf(Chart& chart) {
    auto* dialog = chart.findChild<ChartTableDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    auto* view = dialog->findChild<QTableView*>();
    REQUIRE(view != nullptr);
    return *view;
}

}  // namespace

TEST_CASE("T shows the numbers of a chart, and copies them in full", "[charts]") {
    Chart chart;
    chart.resize(600, 400);
    chart.setData(charts::test::powerScene(), charts::test::dollars());
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
    QTest::keyClick(&chart, Qt::Key_T);
    QTableView& view = tableOf(chart);
    const QAbstractItemModel& model = *view.model();
    REQUIRE(model.rowCount() == 4);
    REQUIRE(model.columnCount() == 5);  // month, two layers, their total, the feed
    CHECK(view.accessibleName().contains(QStringLiteral("Site power")));
    CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("Accelerators (MW)"));
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("2023-11"));
    CHECK(model.index(3, 3).data().toString() == QStringLiteral("5"));  // 4 and 1 MW
    CHECK(model.index(1, 4).data().toString() == QStringLiteral("—"));  // the feed has no December

    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(
        QApplication::clipboard()->text().startsWith(QStringLiteral("Month\tAccelerators\tCooling\tTotal")));
    CHECK(QApplication::clipboard()->text().count(u'\n') == 5);  // between headings, units, four rows
    view.setFocus();
    view.selectionModel()->select(QItemSelection(model.index(1, 1), model.index(2, 2)),
                                  QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Accelerators\tCooling\nMW\tMW\n2\t0.5\n3\t1"));
}

TEST_CASE("the table of a chart follows it", "[charts]") {
    Chart chart;
    chart.setData(charts::test::powerScene(), charts::test::dollars());
    chart.show();
    chart.showTable();
    chart.showTable();  // the same window again
    CHECK(chart.findChildren<ChartTableDialog*>().size() == 1);
    ChartData data = charts::test::powerScene();
    data.areas.layers[0].y[0] = 7e6;
    chart.setData(data, charts::test::dollars());
    CHECK(tableOf(chart).model()->index(0, 1).data().toString() == QStringLiteral("7"));
}
