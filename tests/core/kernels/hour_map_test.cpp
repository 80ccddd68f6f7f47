#include "core/kernels/hour_map.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "core/kernels/design_hour.h"
#include "core/kernels/measured_weather.h"
#include "core/kernels/psychrometrics.h"
#include "core/kernels/site_year.h"
#include "tests/core/kernels/reference_rows.h"

using namespace wattplan::kernels;
using namespace wattplan;

TEST_CASE("the map of hours adds up to the year, for every technology", "[kernels]") {
    const auto climates = test::catalogClimates();
    const WeatherYear weather = synthesiseWeather(climates.at("shanghai"));
    for (const auto& [key, technology] : test::catalogTechnologies()) {
        CAPTURE(key);
        const HourMap map = hourMap(weather, technology, 0.75);
        const LoadYear year = siteYearAtLoad(weather, technology, 0.75);
        const SiteYearTable table = siteYear(weather, technology);
        double mean = 0.0;
        double water = 0.0;
        for (std::size_t month = 0; month < monthsPerYear; ++month) {
            int free = 0;
            for (std::size_t hour = 0; hour < hoursPerDay; ++hour) {
                mean += map.pue[month][hour] * daysInMonth[month] / hoursPerYear;
                water += map.waterUse[month][hour] * daysInMonth[month] / hoursPerYear;
                free += map.freeCoolingHours[month][hour];
            }
            CHECK(free == table.freeCoolingHours[month]);
        }
        CHECK(mean == Approx(year.meanPue).epsilon(1e-12));
        CHECK(water == Approx(year.waterUse).epsilon(1e-12).margin(1e-15));
        for (const auto& month : map.pue)
            CHECK(*std::ranges::max_element(month) <= year.peakPue + 1e-12);
    }
}

TEST_CASE("the design hour is the same hour that the year would have", "[kernels]") {
    const auto climates = test::catalogClimates();
    const SiteClimate& climate = climates.at("phoenix");
    const WeatherYear weather = synthesiseWeather(climate);
    constexpr std::size_t hour = 4700;  // a day in July
    for (const auto& row : test::catalogRows("cooling")) {
        CAPTURE(row.at("id"));
        const CoolingOperandValues cooling = test::coolingValues(row);
        const RejectModes reject{rejectMode(row.at("reject_mode_air")).value(),
                                 rejectMode(row.at("reject_mode_liquid")).value()};
        std::vector<double> operands{weather.dryBulb[hour], weather.wetBulb[hour], climate.elevation};
        operands.insert(operands.end(), cooling.begin(), cooling.end());
        const std::vector<int> structure{static_cast<int>(reject.air), static_cast<int>(reject.liquid)};
        const auto values = designHourValues(structure, operands);
        REQUIRE(values.has_value());
        WeatherYear same = weather;  // a year of nothing but that hour
        for (auto* column : {&same.dryBulb, &same.relativeHumidity, &same.wetBulb, &same.dewPoint})
            std::fill(column->begin(), column->end(), (*column)[hour]);
        const SiteYearTable table = siteYear(same, coolingTechnology(reject, cooling).value());
        for (std::size_t knot = 0; knot < loadKnotCount; ++knot) {
            CHECK((*values)[knot] == Approx(table.byLoad[knot].meanPue).epsilon(1e-7));
            CHECK((*values)[2 * loadKnotCount + knot] ==
                  Approx(table.byLoad[knot].waterUse).epsilon(1e-7).margin(1e-9));
        }
    }
}

TEST_CASE("weather of a file keeps its hours through a kernel's structure", "[kernels]") {
    MeasuredWeather measured;
    measured.pressure = 993.4;
    for (int h = 0; h < hoursPerYear; ++h) {
        measured.dryBulb.push_back(static_cast<short>(h % 700 - 350));
        measured.dewPoint.push_back(static_cast<short>(h % 700 - 400));
    }
    CHECK(measuredWeather(weatherStructure(measured)) == measured);
    const WeatherYear year = weatherYear(measured);
    CHECK(year.dryBulb[650] == Approx(30.0));
    CHECK(year.dewPoint[650] == Approx(25.0));
    // e_s(25) / e_s(30) = 31.62 / 42.36 hPa = 74.6 % by the Magnus formula.
    CHECK(year.relativeHumidity[650] == Approx(74.6).margin(0.1));
    CHECK(psychrometerVapour(30.0, year.wetBulb[650], 993.4) ==
          Approx(saturationPressure(25.0)).epsilon(1e-8));
}
