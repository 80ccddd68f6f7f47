#include "core/kernels/weather_year.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/kernels/psychrometrics.h"

namespace wattplan::kernels {

namespace {

constexpr int daysPerYear = 365;
constexpr int hoursPerDay = 24;
using DailyValues = std::array<double, daysPerYear>;

// Fraction of the daily range by which the hour ending at 1..24 o'clock lies below the day's maximum:
// ASHRAE Handbook Fundamentals (2017), ch. 14, table 6.
constexpr std::array<double, hoursPerDay> rangeFraction{.88, .92, .95, .98, 1.0, .98, .91, .74,
                                                        .55, .38, .23, .13, .05, .00, .00, .06,
                                                        .14, .24, .39, .50, .59, .68, .75, .82};
constexpr double meanRangeFraction = 12.87 / 24.0;  // the page prints it rounded, 0.536
// Share of the mean daily range that the fractions are scaled to (SITE_MODEL 2.2, fitted to nine measured
// years).
constexpr double rangeScale = 0.95;
constexpr double lowestHumidity = 1.0;  // [%]

// How a month's mean is taken over days: weights of the day before, the day and the day after.
struct MeanWeights {
    double before, same, after;
};
constexpr MeanWeights dailyMean{0.0, 1.0, 0.0};
// Hours 1..12 blend with the day before by (12 - h) / 24, hours 13..24 with the day after by (h - 12) / 24.
constexpr MeanWeights hourlyMean{66.0 / 576.0, 432.0 / 576.0, 78.0 / 576.0};

// Where a day's middle lies between two mid-months.
struct MonthBlend {
    int first, second;
    double weight;  // of the second
};

std::array<int, daysPerYear> monthOfDays() {
    std::array<int, daysPerYear> month{};
    int day = 0;
    for (int m = 0; m < monthsPerYear; ++m)
        for (int i = 0; i < daysInMonth[m]; ++i)
            month[day++] = m;
    return month;
}

const std::array<int, daysPerYear>& monthOfDay() {
    static const auto table = monthOfDays();
    return table;
}

std::array<MonthBlend, daysPerYear> monthBlends() {
    MonthlyValues middle{};
    double start = 0.0;
    for (std::size_t m = 0; m < monthsPerYear; ++m) {
        middle[m] = start + daysInMonth[m] / 2.0;
        start += daysInMonth[m];
    }
    std::array<MonthBlend, daysPerYear> blends{};
    for (std::size_t d = 0; d < daysPerYear; ++d) {
        const double noon = static_cast<double>(d) + 0.5;
        const int own = monthOfDay()[d];
        const bool early = noon < middle[own];
        const int first = early ? (own + 11) % 12 : own;
        const int second = (first + 1) % 12;
        const double span = (daysInMonth[first] + daysInMonth[second]) / 2.0;
        double passed = noon - middle[first];
        if (passed < 0.0) passed += daysPerYear;
        blends[d] = {first, second, passed / span};
    }
    return blends;
}

MonthlyValues monthlyMeans(const DailyValues& daily, const MeanWeights& weights) {
    MonthlyValues sum{};
    for (std::size_t d = 0; d < daysPerYear; ++d) {
        const double before = daily[(d + daysPerYear - 1) % daysPerYear];
        const double after = daily[(d + 1) % daysPerYear];
        sum[monthOfDay()[d]] += weights.before * before + weights.same * daily[d] + weights.after * after;
    }
    for (std::size_t m = 0; m < monthsPerYear; ++m)
        sum[m] /= daysInMonth[m];
    return sum;
}

// Daily values = `fixed` + a line through mid-month values, raised until the monthly means equal `monthly`.
DailyValues dailyValues(const MonthlyValues& monthly, const DailyValues& fixed, const MeanWeights& weights) {
    static const auto blends = monthBlends();
    constexpr double tolerance = 1e-11;
    constexpr int mostPasses = 100;  // a pass leaves at most half of the residual
    MonthlyValues knots = monthly;
    DailyValues daily{};
    for (int pass = 0; pass < mostPasses; ++pass) {
        for (std::size_t d = 0; d < daysPerYear; ++d) {
            const double first = knots[blends[d].first];
            const double second = knots[blends[d].second];
            daily[d] = fixed[d] + first + (second - first) * blends[d].weight;
        }
        const MonthlyValues means = monthlyMeans(daily, weights);
        double worst = 0.0;
        for (std::size_t m = 0; m < monthsPerYear; ++m) {
            const double residual = monthly[m] - means[m];
            knots[m] += residual;
            worst = std::max(worst, std::abs(residual));
        }
        if (worst < tolerance) break;
    }
    return daily;
}

// Weather systems passing: unit-variance signal times the month's amplitude, less its monthly mean [K].
DailyValues synopticSignal(const MonthlyValues& dryBulb) {
    constexpr std::array<double, 3> periods{3.7, 6.9, 13.3};  // d
    constexpr std::array<double, 3> phases{0.0, 2.1, 4.2};
    const auto [lowest, highest] = std::minmax_element(dryBulb.begin(), dryBulb.end());
    DailyValues signal{};
    for (std::size_t d = 0; d < daysPerYear; ++d) {
        double sum = 0.0;
        for (std::size_t i = 0; i < periods.size(); ++i)
            sum += std::sin(2.0 * std::numbers::pi * static_cast<double>(d) / periods[i] + phases[i]);
        const double mean = dryBulb[monthOfDay()[d]];
        const double amplitude = 0.9 + 0.04 * (*highest - *lowest) + 0.07 * (*highest - mean);
        signal[d] = amplitude * std::sqrt(2.0 / 3.0) * sum;
    }
    const MonthlyValues means = monthlyMeans(signal, dailyMean);
    for (std::size_t d = 0; d < daysPerYear; ++d)
        signal[d] -= means[monthOfDay()[d]];
    return signal;
}

// Daily means blended linearly from noon to noon, for the hour ending at 1..24 o'clock of a day.
double baseTemperature(const DailyValues& daily, std::size_t day, int hour) {
    const double own = daily[day];
    if (hour <= 12) {
        const double before = daily[(day + daysPerYear - 1) % daysPerYear];
        return before + (own - before) * (hour + 12) / 24.0;
    }
    const double after = daily[(day + 1) % daysPerYear];
    return own + (after - own) * (hour - 12) / 24.0;
}

WeatherYear emptyYear() {
    WeatherYear year;
    for (auto* column : {&year.dryBulb, &year.relativeHumidity, &year.wetBulb, &year.dewPoint})
        column->resize(hoursPerYear);
    return year;
}

}  // namespace

WeatherYear synthesiseWeather(const SiteClimate& climate) {
    const double pressure = climate.stationPressure.value_or(standardPressure(climate.elevation));
    const DailyValues temperature = dailyValues(climate.dryBulb, synopticSignal(climate.dryBulb), hourlyMean);
    const DailyValues swing = dailyValues(climate.diurnalSwing, {}, dailyMean);
    const DailyValues humidity = dailyValues(climate.relativeHumidity, {}, dailyMean);

    WeatherYear year = emptyYear();
    std::size_t h = 0;
    for (std::size_t day = 0; day < daysPerYear; ++day) {
        const double moisture = std::max(humidity[day], lowestHumidity) / 100.0;
        const double range = rangeScale * std::max(swing[day], 0.0);
        for (int hour = 1; hour <= hoursPerDay; ++hour, ++h) {
            const double base = baseTemperature(temperature, day, hour);
            const double dryBulb = base + range * (meanRangeFraction - rangeFraction[hour - 1]);
            const double saturation = saturationPressure(dryBulb);
            const double vapour = std::min(moisture * saturationPressure(base), saturation);
            year.dryBulb[h] = dryBulb;
            year.relativeHumidity[h] = 100.0 * vapour / saturation;
            year.wetBulb[h] = wetBulb(dryBulb, vapour, pressure);
            year.dewPoint[h] = dewPoint(vapour);
        }
    }
    return year;
}

}  // namespace wattplan::kernels
