#include "core/units/calendar.h"

#include <catch2/catch.hpp>

using namespace std::chrono;
using wattplan::dayAt;
using wattplan::monthsTo;

TEST_CASE("every day of four years is found again at its place among the months", "[units]") {
    for (sys_days day = 2023y / January / 1; day < sys_days{2027y / January / 1}; day += days{1}) {
        INFO(static_cast<int>((day - sys_days{2023y / January / 1}).count()));
        CHECK(dayAt(monthsTo(day)) == year_month_day{day});
    }
}

TEST_CASE("a month begins at a whole number and the 16th lies 15 of 30.4 days into it", "[units]") {
    CHECK(monthsTo(2023y / January / 1) == 24276.0);  // 2023 x 12
    CHECK(monthsTo(2023y / June / 16) == Approx(24281.0 + 15.0 * 12.0 / 365.0));
    // February has no 30th: the end of its time is its last day.
    CHECK(dayAt(24277.99) == 2023y / February / 28);
}
