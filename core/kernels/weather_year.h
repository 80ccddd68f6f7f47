#pragma once

#include <array>
#include <vector>

#include "core/kernels/site_climate.h"

namespace wattplan::kernels {

inline constexpr int hoursPerYear = 8760;
inline constexpr std::array<int, monthsPerYear> daysInMonth{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// The weather of 8,760 hours. Index h is the hour that ends at h + 1 o'clock, counted from the midnight that
/// begins 1 January, in local standard time. All four columns have 8,760 values.
struct WeatherYear {
    std::vector<double> dryBulb;           ///< [degC]
    std::vector<double> relativeHumidity;  ///< [%], at most 100
    std::vector<double> wetBulb;           ///< [degC]
    std::vector<double> dewPoint;          ///< [degC]

    bool operator==(const WeatherYear&) const = default;
};

/// A deterministic year of hourly weather with the monthly means of the climate (SITE_MODEL 2.2; no random
/// numbers). The monthly mean of the hourly dry-bulb temperature equals the input to 1e-9 K.
///
/// 1. Daily values T_d, D_d, RH_d: piecewise linear through mid-month; the monthly residual is added back
/// until
///    it vanishes (8 passes leave 0.4 % of a month-to-month zigzag).
/// 2. Synoptic signal sigma_m s(d), s = sqrt(2/3) sum sin(2 pi d / P + f), P = 3.7, 6.9, 13.3 d, f =
/// 0, 2.1, 4.2;
///    sigma_m = 0.9 + 0.04 A + 0.07 (T_max - T_m) [K], A = T_max - T_min; less its monthly mean.
/// 3. Hour: base = daily means blended linearly from noon to noon; T_db = base + 0.95 D (mean of f - f_h)
/// with the
///    daily-range fractions f_h of ASHRAE Fundamentals ch. 14.
/// 4. Vapour pressure held through the day, e = RH_d / 100 e_s(base); RH = min(100, 100 e / e_s(T_db)).
///
/// Valid for monthly means; hours below 15, 20 and 25 degC agree with measured years within about 6 % (one 9
/// %). The hottest 1 % is 1..3 K too mild at maritime sites: no basis for sizing plant. The climate must lie
/// within the ranges of climateOperands; a daily humidity that the interpolation takes below 1 % is held
/// there.
WeatherYear synthesiseWeather(const SiteClimate& climate);

}  // namespace wattplan::kernels
