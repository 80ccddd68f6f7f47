#pragma once

#include <string>
#include <string_view>

#include "core/kernels/measured_weather.h"
#include "core/result.h"

namespace wattplan {

/// A year of weather as a site keeps it: where it was measured, and its hours.
struct WeatherRecord {
    std::string place{};     ///< one line, "Stockholm Arlanda, SWE"; not empty
    double latitude = 0.0;   ///< [degrees north]
    double longitude = 0.0;  ///< [degrees east]
    double elevation = 0.0;  ///< [m]
    kernels::MeasuredWeather weather{};

    bool operator==(const WeatherRecord&) const = default;
};

/// The record as a text of three lines: the place; latitude, longitude, elevation and pressure [hPa]; the
/// hours, four characters each (dry-bulb, dew point in 0.1 degC above -100 degC, two digits of base 64).
std::string weatherText(const WeatherRecord& record);

/// The inverse of weatherText(). Error badWeather with what is wrong.
Result<WeatherRecord> readWeatherText(std::string_view text);

/// The first line of a text that a file gave, which names it.
std::string_view firstLine(std::string_view text);

}  // namespace wattplan
