#pragma once

#include <array>

#include "core/kernels/cooling_technology.h"
#include "core/kernels/weather_year.h"

namespace wattplan::kernels {

inline constexpr int hoursPerDay = 24;
/// A value for each month (January first) and each hour of the day (first that ending at 1 o'clock).
template <class T>
using MonthByHour = std::array<std::array<T, hoursPerDay>, monthsPerYear>;

/// A year of a facility at a constant load, laid out by month and hour of the day.
struct HourMap {
    MonthByHour<double> pue{};            ///< mean over the days of the month [-]
    MonthByHour<double> waterUse{};       ///< WUE, mean over the days of the month [L/kWh of IT energy]
    MonthByHour<int> freeCoolingHours{};  ///< days on which no compressor runs in that hour
};

/// The map of a technology in a year of weather at `load`, IT load over design IT load, above 0. Its means,
/// weighted by the days of the months, are LoadYear::meanPue and LoadYear::waterUse at that load; its hours
/// without compressors sum to SiteYearTable::freeCoolingHours.
HourMap hourMap(const WeatherYear& weather, const CoolingTechnology& technology, double load);

}  // namespace wattplan::kernels
