#include "widgets/pages/checks_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "tests/support/csv_table.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/check_row.h"
#include "widgets/pages/parts.h"

using namespace std::chrono_literals;

namespace wattplan::test {
namespace {

using analysis::Rule;
using analysis::Severity;

void settle(PageDesk<ChecksPage>& desk) {
    while (!desk.page.isSettled(5s))
        continue;
}

CheckRow* rowOf(PageDesk<ChecksPage>& desk, Rule rule, std::string_view object) {
    settle(desk);
    for (CheckRow* row : desk.page.rows())
        if (row->check().rule == rule && row->check().object == desk.id(object)) return row;
    return nullptr;
}

QPushButton& fixOf(CheckRow* row, const char* label) {
    REQUIRE(row);
    for (QPushButton* button : row->fixButtons())
        if (plain(button->text()) == QString::fromUtf8(label)) return *button;
    FAIL("no fix " << label);
    return *row->fixButtons().front();
}

TEST_CASE("The checks stand gravest first, each with its object and what was found", "[widgets]") {
    PageDesk<ChecksPage> desk;
    const auto rows = desk.page.rows();
    CHECK(rows.size() == analysis::checks(desk.document->plan(), desk.document->model()).size());
    CHECK(std::ranges::is_sorted(rows, std::greater{},
                                 [](const CheckRow* row) { return row->check().severity; }));
    CHECK(plain(rows.front()->accessibleName()).startsWith("error: Air-cooled hall: In June 2023"));
    for (const CheckRow* row : rows)
        CHECK(row->isVisibleTo(&desk.page));
}

TEST_CASE("A fix clicked is one undo step after which its check is gone", "[widgets]") {
    PageDesk<ChecksPage> desk;
    const std::size_t before = desk.page.rows().size();
    QTest::mouseClick(&fixOf(rowOf(desk, Rule::feedShort, "air_hall"), "Raise the feed to 1.40 MW"),
                      Qt::LeftButton);
    CHECK(rowOf(desk, Rule::feedShort, "air_hall") == nullptr);
    CHECK(rowOf(desk, Rule::feedCovers, "air_hall") != nullptr);
    CHECK(desk.document->history().size() == 1);
    REQUIRE(desk.document->undo().has_value());
    CHECK(desk.page.rows().size() == before);

    QTest::mouseClick(&fixOf(rowOf(desk, Rule::feedShort, "air_hall"), "Feed of 1.40 MW from June 2023"),
                      Qt::LeftButton);
    CHECK(rowOf(desk, Rule::feedShort, "air_hall") == nullptr);
    CHECK(desk.document->history().size() == 1);  // a new step with month and capacity, together
    REQUIRE(desk.document->undo().has_value());
    CHECK(desk.document->plan().children(Kind::feedStep, desk.id("air_hall")).size() == 2);
}

TEST_CASE("A button pressed while mends are looked for anew does what is found", "[widgets]") {
    PageDesk<ChecksPage> desk;
    QPushButton& raise = fixOf(rowOf(desk, Rule::feedShort, "air_hall"), "Raise the feed to 1.40 MW");
    desk.type("gopher", "goodput", "0.9");  // another run: what was found is of the plan before
    QTest::mouseClick(&raise, Qt::LeftButton);
    CHECK(desk.document->history().size() == 1);
    CHECK(rowOf(desk, Rule::feedShort, "air_hall") == nullptr);
    CHECK(desk.document->history().size() == 2);
    CHECK(*desk.document->model().value({desk.id("gopher"), resultId(Kind::trainingRun, "goodput")}) ==
          Approx(0.9));
}

TEST_CASE("A rack too warm gets fewer systems or another cooling", "[widgets]") {
    PageDesk<ChecksPage> desk;
    QPushButton& fewer = fixOf(rowOf(desk, Rule::rackOverCooling, "air_cluster"), "3 per rack");
    QTest::mouseClick(&fewer, Qt::LeftButton);
    CHECK(rowOf(desk, Rule::rackOverCooling, "air_cluster") == nullptr);
    CHECK(rowOf(desk, Rule::rackWithinCooling, "air_cluster") != nullptr);
    REQUIRE(desk.document->undo().has_value());
    QTest::mouseClick(&fixOf(rowOf(desk, Rule::rackOverCooling, "air_cluster"),
                             "Switch to Rear-door heat exchanger (active/passive)"),
                      Qt::LeftButton);
    CHECK(rowOf(desk, Rule::rackOverCooling, "air_cluster") == nullptr);
    CHECK(desk.document->history().size() == 1);  // the library's row was copied in the same step
}

TEST_CASE("A value nobody entered leads to its cell", "[widgets]") {
    PageDesk<ChecksPage> desk;
    CheckRow* row = rowOf(desk, Rule::unknownValue, "tpu_cluster");
    REQUIRE(row);
    CHECK(row->fixButtons().empty());
    CHECK(row->goToButton().text() == "Fill it in");
    QSignalSpy wanted(&desk.page, &Page::goToRequested);
    QTest::mouseClick(&row->goToButton(), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toULongLong() == tagOf(*row->check().field));
}

TEST_CASE("Severity and object narrow the checks, and both can be widened again", "[widgets]") {
    PageDesk<ChecksPage> desk;
    const std::size_t all = desk.page.rows().size();
    auto& severities = desk.part<SegmentSwitch>();
    emit severities.chose(2);  // all, errors, warnings
    for (const CheckRow* row : desk.page.rows())
        CHECK(row->check().severity == Severity::warning);
    emit severities.chose(0);
    auto& objects = desk.part<QComboBox>();
    const int hall = objects.findText("Air-cooled hall");
    REQUIRE(hall > 0);
    emit objects.activated(hall);
    REQUIRE_FALSE(desk.page.rows().empty());
    CHECK(desk.page.rows().size() < all);
    for (const CheckRow* row : desk.page.rows())
        CHECK(row->check().object == desk.id("air_hall"));
    CHECK(objects.currentText() == "Air-cooled hall");
    emit objects.activated(0);
    CHECK(desk.page.rows().size() == all);
}

TEST_CASE("The badge counts errors and warnings, and the table has every check", "[widgets]") {
    PageDesk<ChecksPage> desk;
    const auto found = analysis::checks(desk.document->plan(), desk.document->model());
    CHECK(desk.page.badge() == "6");  // the feed; two racks full, one too warm; two values of the TPU board
    CHECK(desk.page.badgeWarns());
    const auto tables = desk.page.tables();
    REQUIRE(tables.size() == 1);
    const auto records =
        csvRecords(charts::csvOf(tables[0].make(), {.mark = charts::ByteOrderMark::none}).toStdString());
    REQUIRE(records.size() == 1 + found.size());
    CHECK(records[1][0] == "error");
    CHECK(records[1][1] == "Air-cooled hall");
}

}  // namespace
}  // namespace wattplan::test
