#pragma once

#include <span>
#include <vector>

#include "core/kernels/weather_year.h"

namespace wattplan::kernels {

/// A year of hours that were measured or come from a file, as a plan keeps it: in tenths of a degree, which
/// is what weather files state. Both columns have 8,760 values, in the order of WeatherYear.
struct MeasuredWeather {
    double pressure = 0.0;          ///< station pressure, mean of the year [hPa]
    std::vector<short> dryBulb{};   ///< [0.1 degC]
    std::vector<short> dewPoint{};  ///< [0.1 degC]

    bool operator==(const MeasuredWeather&) const = default;
};

/// The hours with relative humidity and wet-bulb (SITE_MODEL 2.1). A dew point above the dry-bulb is taken as
/// saturated air.
WeatherYear weatherYear(const MeasuredWeather& measured);

/// The weather as integers of a kernel's structure: the pressure [0.1 hPa], then dry-bulb and dew point of
/// each hour in one number.
std::vector<int> weatherStructure(const MeasuredWeather& measured);

/// The inverse of weatherStructure(); `structure` has 8,761 numbers.
MeasuredWeather measuredWeather(std::span<const int> structure);

}  // namespace wattplan::kernels
