#include "core/kernels/hour_map.h"

#include <cassert>
#include <cstddef>

#include "core/kernels/load_factors.h"

namespace wattplan::kernels {

HourMap hourMap(const WeatherYear& weather, const CoolingTechnology& technology, double load) {
    assert(load > 0.0 && weather.dryBulb.size() == hoursPerYear);
    const CoolingSides sides(technology);
    const LoadFactors factors = loadFactors(technology, sides, load);
    HourMap map;
    std::size_t at = 0;
    for (std::size_t month = 0; month < monthsPerYear; ++month) {
        const int days = daysInMonth[month];
        for (int i = 0; i < days * hoursPerDay; ++i, ++at) {
            const std::size_t hour = static_cast<std::size_t>(i % hoursPerDay);
            const HourFigures figures = facilityHour(
                {weather.dryBulb[at], weather.wetBulb[at], weather.dewPoint[at]}, sides, factors);
            map.pue[month][hour] += figures.pue / days;
            map.waterUse[month][hour] += figures.waterUse / days;
            if (figures.compressorHeat <= 0.0) ++map.freeCoolingHours[month][hour];
        }
    }
    return map;
}

}  // namespace wattplan::kernels
