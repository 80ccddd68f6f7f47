#include "core/kernels/measured_weather.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "core/kernels/psychrometrics.h"

namespace wattplan::kernels {

namespace {

constexpr double perDegree = 10.0;
constexpr double perHectopascal = 10.0;
constexpr int shift = 16;

}  // namespace

WeatherYear weatherYear(const MeasuredWeather& measured) {
    assert(measured.dryBulb.size() == hoursPerYear && measured.dewPoint.size() == hoursPerYear);
    WeatherYear year;
    for (auto* column : {&year.dryBulb, &year.relativeHumidity, &year.wetBulb, &year.dewPoint})
        column->resize(hoursPerYear);
    for (std::size_t h = 0; h < hoursPerYear; ++h) {
        const double dry = measured.dryBulb[h] / perDegree;
        const double saturation = saturationPressure(dry);
        const double vapour = std::min(saturationPressure(measured.dewPoint[h] / perDegree), saturation);
        year.dryBulb[h] = dry;
        year.relativeHumidity[h] = 100.0 * vapour / saturation;
        year.wetBulb[h] = wetBulb(dry, vapour, measured.pressure);
        year.dewPoint[h] = dewPoint(vapour);
    }
    return year;
}

std::vector<int> weatherStructure(const MeasuredWeather& measured) {
    std::vector<int> structure{static_cast<int>(std::lround(measured.pressure * perHectopascal))};
    structure.reserve(hoursPerYear + 1);
    for (std::size_t h = 0; h < measured.dryBulb.size(); ++h)
        structure.push_back(measured.dryBulb[h] * (1 << shift) +
                            static_cast<std::uint16_t>(measured.dewPoint[h]));
    return structure;
}

MeasuredWeather measuredWeather(std::span<const int> structure) {
    assert(structure.size() == hoursPerYear + 1);
    MeasuredWeather measured;
    measured.pressure = structure.front() / perHectopascal;
    for (const int hour : structure.subspan(1)) {
        measured.dryBulb.push_back(static_cast<short>(hour >> shift));
        measured.dewPoint.push_back(static_cast<short>(hour & 0xFFFF));
    }
    return measured;
}

}  // namespace wattplan::kernels
