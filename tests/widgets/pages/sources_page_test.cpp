#include "widgets/pages/sources_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "tests/support/csv_table.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/document/fed_table_model.h"
#include "widgets/document/library_update_model.h"
#include "widgets/document/source_table_model.h"
#include "widgets/pages/parts.h"
#include "widgets/tables/list_table.h"

namespace wattplan::test {
namespace {

QModelIndex rowTitled(ListTable& table, const char* title) {
    for (int row = 0; row < table.proxy().rowCount(); ++row) {
        const QModelIndex index = table.proxy().index(row, SourceTableModel::titleColumn);
        if (index.data().toString().startsWith(QString::fromUtf8(title))) return index;
    }
    return {};
}

void click(ListTable& table, const QModelIndex& index) {
    REQUIRE(index.isValid());
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
}

TEST_CASE("A source selected tells its address and what it feeds, which leads to the cell", "[widgets]") {
    PageDesk<SourcesPage> desk;
    click(desk.page.sources(), rowTitled(desk.page.sources(), "Company filings: Amazon 5"));
    // The row depr_accel_life of costs.csv.
    CHECK(desk.page.findChild<QLabel*>(QStringLiteral("address"))->text().contains("https://wiresift.com/"));
    ListTable& fed = desk.page.fed();
    REQUIRE(fed.proxy().rowCount() > 1);
    const QModelIndex first = fed.proxy().index(0, FedTableModel::whatColumn);
    CHECK(first.data().toString() == "Life of servers");
    CHECK(first.siblingAtColumn(FedTableModel::typeColumn).data().toString() == "input");
    CHECK(plain(first.siblingAtColumn(FedTableModel::valueColumn).data().toString()) == "5 years");
    QSignalSpy wanted(&desk.page, &Page::goToRequested);
    click(fed, first);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toULongLong() == tagOf(desk.field("finance", "life_it")));
    QSignalSpy explained(&desk.page, &Page::explain);
    click(fed, fed.proxy().index(1, FedTableModel::whatColumn));
    REQUIRE_FALSE(explained.empty());
    CHECK(isResultTag(explained.back()[0].toULongLong()));
}

TEST_CASE("A source that no input cites any more leaves the list, and undo brings it back", "[widgets]") {
    PageDesk<SourcesPage> desk;
    ListTable& table = desk.page.sources();
    const int before = table.proxy().rowCount();
    CHECK(desk.page.badge() == QString::number(before));
    desk.type("finance", "life_it", "6");
    CHECK_FALSE(rowTitled(table, "Company filings: Amazon 5").isValid());
    CHECK(desk.page.badge() == QString::number(before - 1));
    REQUIRE(desk.document->undo().has_value());
    CHECK(rowTitled(table, "Company filings: Amazon 5").isValid());
}

TEST_CASE("Data, methods and old sources can be told apart", "[widgets]") {
    PageDesk<SourcesPage> desk;
    ListTable& table = desk.page.sources();
    const int all = table.proxy().rowCount();
    auto& kinds = desk.part<SegmentSwitch>();
    emit kinds.chose(static_cast<int>(SourcesPage::Shown::data));
    const int data = table.proxy().rowCount();
    emit kinds.chose(static_cast<int>(SourcesPage::Shown::methods));
    const int methods = table.proxy().rowCount();
    CHECK(data + methods == all);
    CHECK(rowTitled(table, "Method: training energy").isValid());
    CHECK_FALSE(rowTitled(table, "Company filings").isValid());
    emit kinds.chose(static_cast<int>(SourcesPage::Shown::old));
    REQUIRE(table.proxy().rowCount() > 0);
    for (int row = 0; row < table.proxy().rowCount(); ++row)
        CHECK(table.proxy().index(row, SourceTableModel::ageColumn).data(SortRole).toInt() > 18);
}

TEST_CASE("The tables for files have every source and everything it feeds", "[widgets]") {
    PageDesk<SourcesPage> desk;
    const auto tables = desk.page.tables();
    REQUIRE(tables.size() == 2);
    const auto sources =
        csvRecords(charts::csvOf(tables[0].make(), {.mark = charts::ByteOrderMark::none}).toStdString());
    CHECK(sources.size() == static_cast<std::size_t>(desk.page.sources().proxy().rowCount()) + 1);
    std::size_t uses = 0;
    for (std::size_t i = 1; i < sources.size(); ++i)
        uses += std::stoul(sources[i][SourceTableModel::inputsColumn]) +
                std::stoul(sources[i][SourceTableModel::resultsColumn]);
    CHECK(tables[1].make().rows.size() == uses);
}

// As an older library gave it: a cell that nobody typed.
void setAsCopied(Document& document, FieldAddress address, double value) {
    const Object& copy = *document.plan().find(address.object);
    Edit edit{.type = Edit::Type::setField, .object = address.object, .field = address.field};
    edit.before = copy.value(address.field);
    edit.after = Number{value};
    const auto source = copy.fieldProvenance.find(address.field);
    if (source != copy.fieldProvenance.end()) edit.sourceBefore = edit.sourceAfter = source->second;
    REQUIRE(document.apply({edit}).has_value());
}

TEST_CASE("What the library says otherwise is listed, and taken over one by one or all at once",
          "[widgets]") {
    PageDesk<SourcesPage> desk;
    QAbstractItemModel& table = *desk.page.updates().model();
    CHECK(table.rowCount() == 0);
    CHECK_FALSE(desk.page.updates().isVisibleTo(&desk.page));
    const FieldAddress tokens = desk.field("gpt_3_175b", "training_tokens");
    const FieldAddress parameters = desk.field("gpt_3_175b", "params_total");
    const Plan fresh = desk.document->plan();
    setAsCopied(*desk.document, tokens, 2.4e11);
    setAsCopied(*desk.document, parameters, 2e11);
    REQUIRE(table.rowCount() == 2);
    CHECK(desk.page.updates().isVisibleTo(&desk.page));
    int row = table.index(0, LibraryUpdateModel::inputColumn).data().toString().contains("oken") ? 0 : 1;
    const auto cell = [&](LibraryUpdateModel::Column column) {
        return plain(table.index(row, column).data().toString());
    };
    CHECK(cell(LibraryUpdateModel::objectColumn).startsWith("GPT-3"));
    CHECK(cell(LibraryUpdateModel::changeColumn) == "+25 %");  // 300 of 240 billion
    CHECK_FALSE(cell(LibraryUpdateModel::librarySourceColumn).isEmpty());

    auto* selected = desk.page.findChild<QPushButton*>("take-selected");
    REQUIRE(selected != nullptr);
    desk.page.updates().clearSelection();
    CHECK_FALSE(selected->isEnabled());
    desk.page.updates().selectRow(row);
    REQUIRE(selected->isEnabled());
    selected->click();
    REQUIRE(table.rowCount() == 1);
    CHECK(desk.document->plan().find(tokens.object)->value(tokens.field) ==
          fresh.find(tokens.object)->value(tokens.field));
    REQUIRE(desk.document->undo());
    REQUIRE(table.rowCount() == 2);
    desk.page.findChild<QPushButton*>("take-all")->click();
    CHECK(table.rowCount() == 0);
    CHECK(desk.document->plan() == fresh);
    REQUIRE(desk.document->undo());  // one step
    CHECK(table.rowCount() == 2);
}

}  // namespace
}  // namespace wattplan::test
