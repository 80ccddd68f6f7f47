#include "core/kernels/site_year.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>

#include "core/kernels/load_factors.h"

namespace wattplan::kernels {

namespace {

constexpr int hoursInLongestMonth = 31 * 24;

struct SideSums {
    double compressor = 0.0, fan = 0.0, product = 0.0, directWater = 0.0;
};

// One side through a month. In every hour, PUE is linear in three terms that hold for all loads:
// compressor power u, fan speed g and their product. So means need only the terms' means.
struct SideMonth {
    std::array<double, hoursInLongestMonth> compressor;
    std::array<double, hoursInLongestMonth> fan;
    std::array<double, hoursInLongestMonth> product;
    SideSums mean;
};

struct MonthTerms {
    int hours = 0;
    int freeCoolingHours = 0;
    std::array<SideMonth, 2> sides;
};

void fillMonth(const WeatherYear& weather, std::size_t first, int hours, const CoolingSides& sides,
               MonthTerms& month) {
    month.hours = hours;
    month.freeCoolingHours = 0;
    std::array<SideSums, 2> sums{};
    for (int h = 0; h < hours; ++h) {
        const std::size_t i = first + static_cast<std::size_t>(h);
        const HourWeather hour{weather.dryBulb[i], weather.wetBulb[i], weather.dewPoint[i]};
        double mechanical = 0.0;
        for (std::size_t s = 0; s < sides.count; ++s) {
            const HourCooling cooling = sides.side[s].hour(hour);
            SideMonth& side = month.sides[s];
            side.compressor[h] = cooling.compressorPower;
            side.fan[h] = cooling.fanSpeed;
            side.product[h] = cooling.compressorPower * cooling.fanSpeed;
            sums[s].compressor += side.compressor[h];
            sums[s].fan += side.fan[h];
            sums[s].product += side.product[h];
            sums[s].directWater += cooling.directWater;
            mechanical += cooling.mechanicalShare;
        }
        if (mechanical <= 0.0) ++month.freeCoolingHours;
    }
    for (std::size_t s = 0; s < sides.count; ++s)
        month.sides[s].mean = {sums[s].compressor / hours, sums[s].fan / hours, sums[s].product / hours,
                               sums[s].directWater / hours};
}

double peakPue(const MonthTerms& month, std::size_t sideCount, const LoadFactors& factors) {
    double peak = 0.0;
    for (int h = 0; h < month.hours; ++h) {
        double pue = factors.constant;
        for (std::size_t s = 0; s < sideCount; ++s) {
            const SideMonth& side = month.sides[s];
            const LoadFactors::Side& f = factors.sides[s];
            pue += f.compressor * side.compressor[h] + f.fan * side.fan[h] + f.product * side.product[h];
        }
        peak = std::max(peak, pue);
    }
    return peak;
}

void addMonth(const MonthTerms& terms, std::size_t sideCount, const LoadFactors& factors, std::size_t month,
              LoadYear& year) {
    double pue = factors.constant;
    double water = 0.0;
    for (std::size_t s = 0; s < sideCount; ++s) {
        const SideMonth& side = terms.sides[s];
        const LoadFactors::Side& f = factors.sides[s];
        pue += f.compressor * side.mean.compressor + f.fan * side.mean.fan + f.product * side.mean.product;
        water += f.directWater * side.mean.directWater + f.compressorWater * side.mean.compressor;
    }
    const double share = static_cast<double>(terms.hours) / hoursPerYear;
    year.monthlyMeanPue[month] = pue;
    year.monthlyWaterUse[month] = water;
    year.monthlyPeakPue[month] = peakPue(terms, sideCount, factors);
    year.meanPue += share * pue;
    year.waterUse += share * water;
    year.peakPue = std::max(year.peakPue, year.monthlyPeakPue[month]);
}

// Fills one year per load; returns the free-cooling hours of each month, which depend on no load.
std::array<int, monthsPerYear> fillYears(const WeatherYear& weather, const CoolingTechnology& technology,
                                         std::span<const double> loads, std::span<LoadYear> years) {
    assert(weather.dryBulb.size() == hoursPerYear && loads.size() == years.size());
    const CoolingSides sides(technology);
    std::array<int, monthsPerYear> freeCooling{};
    MonthTerms terms;
    std::size_t first = 0;
    for (std::size_t month = 0; month < monthsPerYear; ++month) {
        const int hours = 24 * daysInMonth[month];
        fillMonth(weather, first, hours, sides, terms);
        first += static_cast<std::size_t>(hours);
        freeCooling[month] = terms.freeCoolingHours;
        for (std::size_t i = 0; i < loads.size(); ++i)
            addMonth(terms, sides.count, loadFactors(technology, sides, loads[i]), month, years[i]);
    }
    return freeCooling;
}

}  // namespace

SiteYearTable siteYear(const WeatherYear& weather, const CoolingTechnology& technology) {
    SiteYearTable table;
    table.freeCoolingHours = fillYears(weather, technology, loadKnots, table.byLoad);
    for (const int hours : table.freeCoolingHours)
        table.annualFreeCoolingHours += hours;
    table.hottestDryBulb = *std::ranges::max_element(weather.dryBulb);
    table.highestWetBulb = *std::ranges::max_element(weather.wetBulb);
    return table;
}

SiteYearTable siteYear(const SiteClimate& climate, const CoolingTechnology& technology) {
    return siteYear(synthesiseWeather(climate), technology);
}

LoadYear siteYearAtLoad(const WeatherYear& weather, const CoolingTechnology& technology, double load) {
    assert(load > 0.0);
    LoadYear year;
    fillYears(weather, technology, {&load, 1}, {&year, 1});
    return year;
}

}  // namespace wattplan::kernels
