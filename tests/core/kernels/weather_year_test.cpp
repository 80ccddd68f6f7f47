#include "core/kernels/weather_year.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

#include "core/kernels/psychrometrics.h"
#include "tests/core/kernels/reference_rows.h"
#include "tests/support/paths.h"

using namespace wattplan::kernels;
using wattplan::test::number;

TEST_CASE("the synthesised year keeps every monthly mean temperature of every site", "[kernels]") {
    for (const auto& [key, climate] : wattplan::test::catalogClimates()) {
        const WeatherYear year = synthesiseWeather(climate);
        REQUIRE(year.dryBulb.size() == hoursPerYear);
        auto hour = year.dryBulb.begin();
        for (std::size_t month = 0; month < monthsPerYear; ++month) {
            CAPTURE(key, month);
            const int hours = 24 * daysInMonth[month];
            const double mean = std::accumulate(hour, hour + hours, 0.0) / hours;
            CHECK(mean == Approx(climate.dryBulb[month]).margin(1e-9));
            hour += hours;
        }
    }
}

TEST_CASE("the synthesised hours agree with a second implementation", "[kernels]") {
    const double printed = 1e-9;  // the table has 12 digits
    std::string site;
    WeatherYear year;
    const auto climates = wattplan::test::catalogClimates();
    for (const auto& row : wattplan::test::csvRows(wattplan::test::dataFolder() + "/weather_year_peer.csv")) {
        if (row.at("site") != site) {
            site = row.at("site");
            year = synthesiseWeather(climates.at(site));
        }
        const auto hour = static_cast<std::size_t>(number(row, "hour"));
        CAPTURE(site, hour);
        CHECK(year.dryBulb[hour] == Approx(number(row, "t_db_c")).margin(printed));
        CHECK(year.relativeHumidity[hour] == Approx(number(row, "rh_pct")).margin(printed));
        CHECK(year.wetBulb[hour] == Approx(number(row, "t_wb_c")).margin(printed));
        CHECK(year.dewPoint[hour] == Approx(number(row, "t_dp_c")).margin(printed));
    }
}

TEST_CASE("in every hour dew point, wet-bulb and dry-bulb stand in that order", "[kernels]") {
    for (const auto& [key, climate] : wattplan::test::catalogClimates()) {
        const WeatherYear year = synthesiseWeather(climate);
        bool ordered = true;
        for (std::size_t h = 0; h < hoursPerYear; ++h) {
            ordered = ordered && year.dewPoint[h] <= year.wetBulb[h] + 1e-9;
            ordered = ordered && year.wetBulb[h] <= year.dryBulb[h] + 1e-9;
            ordered = ordered && year.relativeHumidity[h] > 0.0 && year.relativeHumidity[h] <= 100.0 + 1e-9;
        }
        CAPTURE(key);
        CHECK(ordered);
    }
}

TEST_CASE("a climate without seasons, swing and cycles of weather has only the synoptic signal",
          "[kernels]") {
    SiteClimate climate;
    climate.dryBulb.fill(20.0);
    climate.relativeHumidity.fill(50.0);
    const WeatherYear year = synthesiseWeather(climate);
    // Amplitude 0.9 K of a unit-variance signal; its extremes are at most 0.9 sqrt(2/3) x 3 = 2.2 K away.
    const auto [low, high] = std::minmax_element(year.dryBulb.begin(), year.dryBulb.end());
    CHECK(*low > 20.0 - 2.5);
    CHECK(*high < 20.0 + 2.5);
    double variance = 0.0;
    for (const double t : year.dryBulb)
        variance += (t - 20.0) * (t - 20.0) / hoursPerYear;
    // Blending between days and taking out monthly means damps it somewhat.
    CHECK(std::sqrt(variance) > 0.6);
    CHECK(std::sqrt(variance) < 0.9);
}

TEST_CASE("the hottest hour of a day ends at 14 or 15 o'clock and the coldest at 5", "[kernels]") {
    SiteClimate climate;
    climate.dryBulb.fill(15.0);
    climate.relativeHumidity.fill(60.0);
    climate.diurnalSwing.fill(12.0);
    const WeatherYear year = synthesiseWeather(climate);
    std::array<double, 24> sum{};
    for (std::size_t h = 0; h < hoursPerYear; ++h)
        sum[h % 24] += year.dryBulb[h];
    const auto hottest = std::max_element(sum.begin(), sum.end()) - sum.begin() + 1;
    const auto coldest = std::min_element(sum.begin(), sum.end()) - sum.begin() + 1;
    CHECK((hottest == 14 || hottest == 15));
    CHECK(coldest == 5);
    // ASHRAE fractions run over the whole range; the page scales it by 0.95.
    const double range = (sum[13] - sum[4]) / 365.0;
    CHECK(range == Approx(0.95 * 12.0).margin(0.05));
}

TEST_CASE("a measured station pressure replaces the standard atmosphere", "[kernels]") {
    SiteClimate climate = wattplan::test::catalogClimates().at("ulanqab");
    const WeatherYear standard = synthesiseWeather(climate);
    climate.stationPressure = standardPressure(climate.elevation);
    CHECK(synthesiseWeather(climate) == standard);
    climate.stationPressure = 1013.25;
    CHECK(synthesiseWeather(climate).wetBulb != standard.wetBulb);
    CHECK(synthesiseWeather(climate).dryBulb == standard.dryBulb);
}

TEST_CASE("a climate operand out of range is named", "[kernels]") {
    auto values = wattplan::test::climateValues(wattplan::test::catalogRows("sites").front());
    values[14] = 140.0;
    const auto climate = siteClimate(values);
    REQUIRE_FALSE(climate);
    CHECK(climate.error().code == wattplan::ErrorCode::numberOutOfRange);
    CHECK(climate.error().field == "rh_03_pct");
    CHECK(climate.error().arguments == std::vector<std::string>{"140", "1", "100"});
}
