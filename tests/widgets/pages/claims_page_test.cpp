#include "widgets/pages/claims_page.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "tests/widgets/pages/page_desk.h"
#include "widgets/document/claim_table_model.h"
#include "widgets/tables/list_table.h"

namespace wattplan::test {
namespace {

/// The page once it has found what the plan makes of the claims.
class ClaimsDesk : public PageDesk<ClaimsPage> {
public:
    explicit ClaimsDesk(const char* plan = "sample:article") : PageDesk(plan) { settle(); }

    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return page.isSettled(std::chrono::milliseconds(1)); }));
    }
    void type(std::string_view object, std::string_view key, const char* typed) {
        PageDesk::type(object, key, typed);
        settle();
    }
    void undo() {
        REQUIRE(document->undo().has_value());
        settle();
    }
    void select(const QString& claim) {
        const auto& rows = page.claims().proxy();
        for (int row = 0; row < rows.rowCount(); ++row)
            if (rows.index(row, ClaimTableModel::numberColumn).data().toString() == claim)
                page.claims().selectRow(row);
        settle();
    }
};

/// A cell of a claim in the table as shown; "" where it is not shown.
QString cellOf(ClaimsPage& page, const QString& claim, ClaimTableModel::Column column) {
    const auto& rows = page.claims().proxy();
    for (int row = 0; row < rows.rowCount(); ++row)
        if (rows.index(row, ClaimTableModel::numberColumn).data().toString() == claim)
            return plain(rows.index(row, column).data().toString());
    return {};
}

// Published: Patterson et al. 2021, Table 4 (1,287 MWh); BLOOM's 433 MWh over the 10.6 MWh a year of a home
// in the USA (EIA) is 40.8 years.
TEST_CASE("The article's statements stand beside what the sample plan makes of them", "[widgets]") {
    ClaimsDesk desk;
    CHECK(cellOf(desk.page, "C12c", ClaimTableModel::publishedColumn) == "1,287 MWh");
    CHECK(cellOf(desk.page, "C12c", ClaimTableModel::verdictColumn) == "holds");
    CHECK(cellOf(desk.page, "C13", ClaimTableModel::publishedColumn) == "41 years");
    CHECK(cellOf(desk.page, "C13", ClaimTableModel::recomputedColumn).startsWith("40."));
    CHECK(cellOf(desk.page, "C06", ClaimTableModel::verdictColumn) == "does not hold");
}

TEST_CASE("Claims in a file have their numbers apart from their units, with condition, reason and source",
          "[widgets]") {
    ClaimsDesk desk;
    const charts::ChartTable table = desk.page.tables().front().make();
    const auto column = [&](const char* heading) {
        const auto at = table.headings.indexOf(QLatin1String(heading));
        REQUIRE(at >= 0);
        return static_cast<std::size_t>(at);
    };
    const auto row = std::ranges::find_if(
        table.rows, [](const auto& cells) { return std::get<QString>(cells.front()) == "C12c"; });
    REQUIRE(row != table.rows.end());
    CHECK(std::get<double>((*row)[column("Published, from")]) == 1287.0);
    CHECK(std::get<double>((*row)[column("Published, to")]) == 1287.0);
    CHECK(std::get<QString>((*row)[column("Unit")]) == "MWh");
    CHECK(std::get<double>((*row)[column("Recomputed")]) == Approx(1287.0).epsilon(0.1));
    CHECK(std::get<QString>((*row)[column("Tested by")]).contains("Patterson"));
    for (const auto& cells : table.rows)
        CHECK_FALSE(std::get<QString>(cells[column("Tested by")]).isEmpty());
}

TEST_CASE("An edit moves a claim, and undo takes it back", "[widgets]") {
    ClaimsDesk desk;
    desk.type("gpt3", "pin_it_power", "660 W");  // twice the 330 W of the source
    CHECK(cellOf(desk.page, "C12c", ClaimTableModel::verdictColumn) == "does not hold, here");
    CHECK(cellOf(desk.page, "C12c", ClaimTableModel::ratioColumn).startsWith("2.0"));
    desk.undo();
    CHECK(cellOf(desk.page, "C12c", ClaimTableModel::verdictColumn) == "holds");
}

TEST_CASE("A verdict chosen above leaves only its claims", "[widgets]") {
    ClaimsDesk desk;
    const int all = desk.page.claims().proxy().rowCount();
    desk.page.setShown(evidence::Verdict::mixes);
    const int mixes = desk.page.claims().proxy().rowCount();
    CHECK(mixes > 0);
    CHECK(mixes < all);
    CHECK(cellOf(desk.page, "C12c", ClaimTableModel::verdictColumn).isEmpty());
    CHECK(cellOf(desk.page, "C33", ClaimTableModel::verdictColumn).isEmpty());
}

TEST_CASE("A failing claim says what would have to be true, and what it rests on", "[widgets]") {
    ClaimsDesk desk;
    desk.select("C14");  // "hundreds of years of a home"
    // 1,291 MWh over 200 years is 6.46 MWh a year.
    CHECK(plain(desk.page.detailText()).contains("6.4"));
    CHECK(desk.page.detailText().contains("What would have to be true"));
    CHECK(desk.page.behind().model()->rowCount() > 0);
}

TEST_CASE("Objects that claims speak of come into the plan as one step", "[widgets]") {
    ClaimsDesk desk;
    const std::size_t before = desk.document->plan().all().size();
    REQUIRE(desk.page.addButton().isVisible());
    const QString verdict = cellOf(desk.page, "C19b", ClaimTableModel::verdictColumn);
    desk.page.addButton().click();
    desk.settle();
    CHECK(desk.document->plan().all().size() > before);
    CHECK_FALSE(desk.page.addButton().isVisible());
    CHECK(cellOf(desk.page, "C19b", ClaimTableModel::verdictColumn) == verdict);
    desk.undo();
    CHECK(desk.document->plan().all().size() == before);
    CHECK(desk.page.addButton().isVisible());
}

TEST_CASE("Claims of a blank plan are reckoned too, or say what they lack", "[widgets]") {
    ClaimsDesk desk("sample:blank");
    CHECK(cellOf(desk.page, "C12c", ClaimTableModel::verdictColumn) == "lacks an object");
    CHECK(cellOf(desk.page, "C09", ClaimTableModel::verdictColumn) == "holds");  // of a library row
}

}  // namespace
}  // namespace wattplan::test
