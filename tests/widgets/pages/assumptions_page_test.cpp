#include "widgets/pages/assumptions_page.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

#include "tests/support/csv_table.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/document/assumption_table_model.h"
#include "widgets/document/missing_table_model.h"
#include "widgets/pages/parts.h"
#include "widgets/tables/list_table.h"

namespace wattplan::test {
namespace {

using Column = AssumptionTableModel::Column;

QModelIndex cellOf(ListTable& table, FieldAddress address, int column) {
    for (int row = 0; row < table.proxy().rowCount(); ++row) {
        const QModelIndex index = table.proxy().index(row, column);
        if (std::get<FieldAddress>(index.data(SubjectRole).value<Subject>()) == address) return index;
    }
    return {};
}

void click(ListTable& table, const QModelIndex& index, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    REQUIRE(index.isValid());
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, keys, table.visualRect(index).center());
}

TEST_CASE("A missing input leads to its cell, and is gone when it is filled in", "[widgets]") {
    PageDesk<AssumptionsPage> desk;
    const FieldAddress units = desk.field("tpu_v3_board", "rack_units");
    const int before = desk.page.missing().proxy().rowCount();
    REQUIRE(before > 0);
    CHECK(desk.page.badge() == QString::number(before));
    CHECK(desk.page.badgeWarns());
    QSignalSpy wanted(&desk.page, &Page::goToRequested);
    click(desk.page.missing(), cellOf(desk.page.missing(), units, MissingTableModel::fieldColumn));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toULongLong() == tagOf(units));
    desk.type("tpu_v3_board", "rack_units", "4");
    CHECK_FALSE(cellOf(desk.page.missing(), units, 0).isValid());
    CHECK(desk.page.missing().proxy().rowCount() == before - 1);
}

TEST_CASE("Rows selected are marked agreed in one undo step, and can be left out of the list", "[widgets]") {
    PageDesk<AssumptionsPage> desk;
    ListTable& table = desk.page.assumptions();
    const FieldAddress rate = desk.field("finance", "discount_rate");
    const FieldAddress spares = desk.field("finance", "spares");
    CHECK_FALSE(desk.page.agreeButton().isEnabled());
    click(table, cellOf(table, rate, Column::reasonColumn));
    click(table, cellOf(table, spares, Column::reasonColumn), Qt::ControlModifier);
    QTest::mouseClick(&desk.page.agreeButton(), Qt::LeftButton);
    CHECK(desk.document->history().size() == 1);
    for (const FieldAddress& each : {rate, spares}) {
        const Assumption noted = desk.document->find(each.object)->assumptionOn(each.field);
        CHECK(noted.standing == Standing::agreed);
        CHECK(noted.date.has_value());
    }
    const int all = table.proxy().rowCount();
    desk.part<QCheckBox>().click();
    CHECK(table.proxy().rowCount() == all - 2);
    CHECK_FALSE(cellOf(table, rate, 0).isValid());
    REQUIRE(desk.document->undo().has_value());
    CHECK(table.proxy().rowCount() == all);
}

TEST_CASE("An owner is typed into its cell and filled down", "[widgets]") {
    PageDesk<AssumptionsPage> desk;
    ListTable& table = desk.page.assumptions();
    click(table, table.proxy().index(0, Column::ownerColumn));
    table.edit(table.currentIndex());
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    QTest::keyClicks(editor, "Mei");
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();  // the delegate commits when the key is done
    CHECK(table.proxy().index(0, Column::ownerColumn).data().toString() == "Mei");
    click(table, table.proxy().index(2, Column::ownerColumn), Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier);
    CHECK(table.proxy().index(2, Column::ownerColumn).data().toString() == "Mei");
    CHECK(table.proxy().index(3, Column::ownerColumn).data().toString().isEmpty());
    CHECK(desk.document->history().size() == 2);
}

TEST_CASE("A click on the standing agrees to an input, and one on its name leads to its cell", "[widgets]") {
    PageDesk<AssumptionsPage> desk;
    ListTable& table = desk.page.assumptions();
    const FieldAddress rate = desk.field("finance", "discount_rate");
    const QModelIndex standing = cellOf(table, rate, Column::standingColumn);
    table.setCurrentIndex(standing);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(desk.document->find(rate.object)->assumptionOn(rate.field).standing == Standing::agreed);
    QSignalSpy wanted(&desk.page, &Page::goToRequested);
    click(table, cellOf(table, rate, Column::fieldColumn));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toULongLong() == tagOf(rate));
}

TEST_CASE("Groups and the filter narrow the assumptions; the table for files has them all", "[widgets]") {
    PageDesk<AssumptionsPage> desk;
    ListTable& table = desk.page.assumptions();
    const int all = table.proxy().rowCount();
    emit desk.part<SegmentSwitch>().chose(static_cast<int>(AssumptionsPage::Shown::defaults));
    const int defaults = table.proxy().rowCount();
    CHECK(defaults > 0);
    CHECK(defaults < all);
    for (int row = 0; row < defaults; ++row)
        CHECK(table.proxy().index(row, Column::reasonColumn).data().toString() == "default");
    desk.page.findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("discount"));
    CHECK(table.proxy().rowCount() == 1);

    const auto tables = desk.page.tables();
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].file == "assumptions");
    CHECK(tables[0].make().rows.size() == static_cast<std::size_t>(all));
    CHECK(tables[1].file == "missing-inputs");
}

}  // namespace
}  // namespace wattplan::test
