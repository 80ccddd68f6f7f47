#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "core/kernels/operand_range.h"
#include "core/result.h"

namespace wattplan::kernels {

inline constexpr int monthsPerYear = 12;
using MonthlyValues = std::array<double, monthsPerYear>;

/// What the weather of a site is made from: monthly means and the height above sea level.
struct SiteClimate {
    MonthlyValues dryBulb{};           ///< monthly mean dry-bulb temperature [degC]
    MonthlyValues relativeHumidity{};  ///< monthly mean relative humidity [%]
    MonthlyValues diurnalSwing{};      ///< monthly mean daily range of the dry-bulb temperature [K]
    double elevation = 0.0;            ///< [m]
    std::optional<double>
        stationPressure{};  ///< measured [hPa]; empty: the standard atmosphere at the elevation

    bool operator==(const SiteClimate&) const = default;
};

/// The climate as flat operands: 12 dry-bulb means, 12 relative humidities, 12 diurnal swings, the elevation.
inline constexpr std::size_t climateOperandCount = 37;
using ClimateOperandValues = std::array<double, climateOperandCount>;

/// The operands in order, named as the columns of sites.csv.
inline constexpr std::array<OperandRange, climateOperandCount> climateOperands{{
    {"t_db_01_c", -70, 55},        {"t_db_02_c", -70, 55},        {"t_db_03_c", -70, 55},
    {"t_db_04_c", -70, 55},        {"t_db_05_c", -70, 55},        {"t_db_06_c", -70, 55},
    {"t_db_07_c", -70, 55},        {"t_db_08_c", -70, 55},        {"t_db_09_c", -70, 55},
    {"t_db_10_c", -70, 55},        {"t_db_11_c", -70, 55},        {"t_db_12_c", -70, 55},
    {"rh_01_pct", 1, 100},         {"rh_02_pct", 1, 100},         {"rh_03_pct", 1, 100},
    {"rh_04_pct", 1, 100},         {"rh_05_pct", 1, 100},         {"rh_06_pct", 1, 100},
    {"rh_07_pct", 1, 100},         {"rh_08_pct", 1, 100},         {"rh_09_pct", 1, 100},
    {"rh_10_pct", 1, 100},         {"rh_11_pct", 1, 100},         {"rh_12_pct", 1, 100},
    {"diurnal_swing_01_k", 0, 40}, {"diurnal_swing_02_k", 0, 40}, {"diurnal_swing_03_k", 0, 40},
    {"diurnal_swing_04_k", 0, 40}, {"diurnal_swing_05_k", 0, 40}, {"diurnal_swing_06_k", 0, 40},
    {"diurnal_swing_07_k", 0, 40}, {"diurnal_swing_08_k", 0, 40}, {"diurnal_swing_09_k", 0, 40},
    {"diurnal_swing_10_k", 0, 40}, {"diurnal_swing_11_k", 0, 40}, {"diurnal_swing_12_k", 0, 40},
    {"elevation_m", -500, 6000},
}};

/// The climate that the operands describe; error numberOutOfRange with the operand's name as field.
Result<SiteClimate> siteClimate(const ClimateOperandValues& values);

}  // namespace wattplan::kernels
