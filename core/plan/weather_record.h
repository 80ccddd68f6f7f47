#pragma once

#include <optional>
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

/// Where the weather of a record was measured.
struct WeatherPlace {
    double latitude = 0.0;   ///< [degrees north]
    double longitude = 0.0;  ///< [degrees east]
    double elevation = 0.0;  ///< [m]
};

/// What was mended in a weather file. Hours are those in which dry-bulb or moisture was missing.
struct WeatherRepairs {
    int interpolatedHours = 0;   ///< in gaps of up to 6 h: on a line between their ends
    int replacedHours = 0;       ///< in longer gaps: of the year made from the site's monthly means
    int leapHours = 0;           ///< of 29 February, left out
    bool hasNoPressure = false;  ///< no hour states it: that of the standard atmosphere at the elevation

    bool operator==(const WeatherRepairs&) const = default;
};

/// The record as a text of three lines: the place; latitude, longitude, elevation and pressure [hPa]; the
/// hours, four characters each (dry-bulb, dew point in 0.1 degC above -100 degC, two digits of base 64).
std::string weatherText(const WeatherRecord& record);

/// The inverse of weatherText(). Error badWeather with what is wrong.
Result<WeatherRecord> readWeatherText(std::string_view text);

/// The place alone, without a look at the hours; none where the text does not begin with one.
std::optional<WeatherPlace> weatherPlaceOf(std::string_view text);

/// The first line of a text that a file gave, which names it.
std::string_view firstLine(std::string_view text);

}  // namespace wattplan
