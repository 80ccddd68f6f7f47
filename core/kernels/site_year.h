#pragma once

#include <array>

#include "core/kernels/cooling_technology.h"
#include "core/kernels/site_climate.h"
#include "core/kernels/weather_year.h"

namespace wattplan::kernels {

/// The IT loads, as fractions of design IT load, at which the table is computed. Steps of .05 hold the
/// reference load of .75 itself: between knots of .1 apart, a straight line would lie .003 above the
/// air-cooled anchor.
inline constexpr int loadKnotCount = 20;
inline constexpr double loadKnotStep = 0.05;
inline constexpr std::array<double, loadKnotCount> loadKnots{
    .05, .10, .15, .20, .25, .30, .35, .40, .45, .50, .55, .60, .65, .70, .75, .80, .85, .90, .95, 1.0};

/// A year at one constant IT load. PUE and WUE are per IT energy, so at constant load a mean is the plain
/// mean over hours. PUE excludes the servers' own fans: they belong to the system.
struct LoadYear {
    double meanPue = 0.0;             ///< annual mean [-]
    double peakPue = 0.0;             ///< in the worst hour of the year [-]
    double waterUse = 0.0;            ///< annual mean WUE [L/kWh of IT energy]
    MonthlyValues monthlyMeanPue{};   ///< [-]
    MonthlyValues monthlyPeakPue{};   ///< in the worst hour of each month [-]
    MonthlyValues monthlyWaterUse{};  ///< WUE [L/kWh of IT energy]

    bool operator==(const LoadYear&) const = default;
};

/// A site and a cooling technology through the year.
struct SiteYearTable {
    std::array<LoadYear, loadKnotCount> byLoad{};       ///< at loadKnots
    std::array<int, monthsPerYear> freeCoolingHours{};  ///< by month: hours in which no compressor runs
    int annualFreeCoolingHours = 0;                     ///< of 8,760
    double hottestDryBulb = 0.0;                        ///< of the year's hours [degC]
    double highestWetBulb = 0.0;                        ///< of the year's hours [degC]

    bool operator==(const SiteYearTable&) const = default;
};

/// PUE and WUE by month and load, and free-cooling hours, of a technology in a climate (SITE_MODEL 3 and 4).
///
/// Per unit IT power, l = IT load / design IT load, m = max(l, 0.4) / l:
///   PUE = 1 + L_ups + L_xf + L_dist + L_misc + sum over sides (f + c + r) (1 + kappa) + k_fixed 0.75 / l
///   L_ups = (c0 + c1 l_u + c2 l_u^2) / l_u, l_u = l x multiplier;  L_xf = (a + b l^2) / l
///   L_dist = d l / 0.75;  L_misc = misc 0.75 / l
///   heat q: air (1 - capture) + (L_ups + L_dist) / 2, liquid capture
///   f = f0 max(l, 0.4)^(n+1) / l q;  c = x (q + f) / COP;  r = (fan + pump) (q + f + c) m
///   COP = min(cap, eta (T_ev + 273.15) / max(T_cd - T_ev, 6 K)) (0.8 + 0.2 min(l / 0.75, 1))
///   x = clamp((T_lim - T_s) / dT, 0, 1), the share of the heat that compressors must take
///   WUE = w (1 + 1 / (CoC - 1)) x the heat that evaporates water
/// with T_lim, condenser sink and fan by reject mode (cooling_side.cpp). Heat that evaporates water:
///   towers of chillers and water-side economisers q + f + c; the tower of an air-side economiser's trim
///   chiller x (q + f) + c, dampers closed included (the catalogue's 0.1 L/kWh is less: trim by temperature
///   alone); indirect evaporation (1 - x) (q + f) while T_db + approach > T_s; all others none.
///
/// Valid for loads of 0.05 and more and coefficients within coolingOperands. The peak hour is that of
/// synthesised weather, mild in its hottest 1 %: size plant with design values.
SiteYearTable siteYear(const SiteClimate& climate, const CoolingTechnology& technology);

/// The same with weather that is at hand already (it depends on the climate alone).
SiteYearTable siteYear(const WeatherYear& weather, const CoolingTechnology& technology);

/// The year at one IT load (above 0, as a fraction of design IT load) without interpolation between
/// loadKnots.
LoadYear siteYearAtLoad(const WeatherYear& weather, const CoolingTechnology& technology, double load);

}  // namespace wattplan::kernels
