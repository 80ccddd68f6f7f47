#include "core/analysis/source_age.h"

#include "tests/support/plan_desk.h"

using namespace wattplan;
using analysis::AgeBasis;
using analysis::ageBasis;
using analysis::isOld;
using analysis::monthsOld;

TEST_CASE("The age of sources is counted to the plan's price year, else to today", "[analysis]") {
    test::PlanDesk desk;
    const Date today{2026, 11, 28};
    desk.type("plan", "price_year", "");
    CHECK(ageBasis(desk.plan(), today) == AgeBasis{AgeBasis::Type::today, {2026, 11, 0}});
    desk.type("plan", "price_year", "2023");
    CHECK(ageBasis(desk.plan(), today) == AgeBasis{AgeBasis::Type::priceYear, {2023, 7, 0}});
}

TEST_CASE("A source is old when more than 18 months lie between it and the basis", "[analysis]") {
    const AgeBasis basis{AgeBasis::Type::priceYear, {2023, 7, 0}};
    CHECK(monthsOld("2022-01", basis) == 18);  // January 2022 to July 2023: a year and six months
    CHECK_FALSE(isOld(monthsOld("2022-01", basis)));
    CHECK(monthsOld("2021-12-31", basis) == 19);
    CHECK(isOld(monthsOld("2021-12-31", basis)));
    CHECK(monthsOld("2021", basis) == 24);  // July to July
    CHECK(monthsOld("2022", basis) == 12);
    CHECK(monthsOld("2024-07", basis) == -12);
    for (const char* undated : {"", "soon", "2021-13", "20211"})
        CHECK_FALSE(monthsOld(undated, basis));
    CHECK_FALSE(isOld(std::nullopt));
}
