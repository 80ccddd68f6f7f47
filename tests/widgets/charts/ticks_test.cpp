#include <QStringList>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/ticks.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

QStringList labels(const std::vector<Tick>& ticks) {
    QStringList all;
    for (const Tick& tick : ticks)
        all += tick.label;
    return all;
}

}  // namespace

TEST_CASE("ticks of power are round in the unit of the axis", "[charts]") {
    const Axis axis{.dimension = dimension::power, .unit = "MW"};
    const auto numbers = charts::test::dollars();
    const auto scale = numbers.axisScale(32e6, axis.dimension, axis.unit);
    CHECK(labels(ticksOf(axis, {0.0, 32e6, 300.0, 0.0, false}, numbers, scale, 50.0)) ==
          QStringList{"0", "10", "20", "30"});
}

TEST_CASE("decades are written as powers of ten, parts of them as multiples", "[charts]") {
    const Axis axis{.kind = AxisKind::log10, .dimension = dimension::flop, .unit = "FLOP"};
    const auto numbers = charts::test::dollars();
    CHECK(labels(ticksOf(axis, {1e20, 1e26, 240.0, 0.0, true}, numbers, {}, 44.0)) ==
          QStringList{"10²⁰", "10²²", "10²⁴", "10²⁶"});
    CHECK(labels(ticksOf(axis, {1e23, 1e24, 240.0, 0.0, true}, numbers, {}, 44.0)) ==
          QStringList{"10²³", "2×10²³", "5×10²³", "10²⁴"});
}

TEST_CASE("a logarithmic axis of everyday numbers is written in plain digits", "[charts]") {
    const Axis axis{.kind = AxisKind::log10, .dimension = dimension::flop, .unit = "FLOP"};
    const auto numbers = charts::test::dollars();
    CHECK(labels(ticksOf(axis, {0.04, 3.0, 300.0, 0.0, true}, numbers, {}, 44.0)) ==
          QStringList{"0.05", "0.1", "0.2", "0.5", "1", "2"});
    CHECK(labels(ticksOf(axis, {0.5, 2000.0, 300.0, 0.0, true}, numbers, {}, 44.0)) ==
          QStringList{"1", "10", "100", "1,000"});
}

TEST_CASE("an axis that shows a small range has two ticks at least", "[charts]") {
    const auto numbers = charts::test::dollars();
    const Axis linear{.dimension = dimension::none};
    // 60 pixels between ticks would leave 1.5 alone: 1, 2 and 5 times a power of ten in 1.2 to 1.9.
    CHECK(labels(ticksOf(linear, {1.2, 1.9, 0.0, 90.0, false}, numbers, {}, 60.0)) ==
          QStringList{"1.2", "1.4", "1.6", "1.8"});
    const Axis log{.kind = AxisKind::log10, .dimension = dimension::flop, .unit = "FLOP"};
    CHECK(labels(ticksOf(log, {0.8, 3.5, 0.0, 90.0, true}, numbers, {}, 60.0)) == QStringList{"1", "3"});
    CHECK(labels(ticksOf(log, {2.2, 2.9, 0.0, 300.0, true}, numbers, {}, 60.0)) ==
          QStringList{"2.2", "2.4", "2.6", "2.8"});
}

TEST_CASE("time is cut at years, then at months", "[charts]") {
    const Axis months{.kind = AxisKind::months};
    const double january = monthNumber(std::chrono::year{2023} / std::chrono::January);
    const auto numbers = charts::test::dollars();
    CHECK(labels(ticksOf(months, {january, january + 36, 0.0, 400.0, false}, numbers, {}, 60.0)) ==
          QStringList{"2023", "2024", "2025", "2026"});
    CHECK(labels(ticksOf(months, {january, january + 6, 0.0, 300.0, false}, numbers, {}, 60.0)) ==
          QStringList{"2023", "2023-03", "2023-05", "2023-07"});
}

TEST_CASE("days and decimal years are the same places", "[charts]") {
    using namespace std::chrono;
    const auto day = GENERATE(year_month_day{year{2024} / 2 / 29}, year_month_day{year{2023} / 1 / 1},
                              year_month_day{year{2023} / 12 / 31}, year_month_day{year{2020} / 5 / 28});
    CHECK(dayOf(decimalYear(day)) == day);
    CHECK(monthOf(monthNumber(day.year() / day.month())) == day.year() / day.month());
}

TEST_CASE("a schedule is cut at quarters, weeks of a month and days as it is zoomed", "[charts]") {
    const Axis days{.kind = AxisKind::days};
    const double january = monthNumber(std::chrono::year{2023} / std::chrono::January);
    const auto numbers = charts::test::dollars();
    const auto at = [&](double months) {
        return labels(ticksOf(days, {january, january + months, 0.0, 400.0, false}, numbers, {}, 56.0));
    };
    CHECK(at(15.0) == QStringList{"2023", "Q2", "Q3", "Q4", "2024", "Q2"});
    CHECK(at(4.0) == QStringList{"2023", "2023-02", "2023-03", "2023-04", "2023-05"});
    CHECK(at(1.0) == QStringList{"2023-01", "01-08", "01-15", "01-22", "2023-02"});
    CHECK(at(0.2) == QStringList{"2023-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07"});
}
