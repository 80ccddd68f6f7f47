#pragma once

#include <span>
#include <vector>

#include "core/kernels/kernel_table.h"
#include "core/kernels/load_factors.h"
#include "core/result.h"

namespace wattplan::kernels {

/// Rows of the design hour's table; its columns are loadKnots.
namespace design_hour_rows {
inline constexpr int pue = 0;
inline constexpr int compressorHeat = 1;  // heat that compressors take, per IT power [-]
inline constexpr int waterUse = 2;        // [L/kWh of IT energy]
inline constexpr int count = 3;
}  // namespace design_hour_rows

/// The weather of a design hour: dry-bulb and wet-bulb [degC] at an elevation [m]; a wet-bulb above the
/// dry-bulb is taken as the dry-bulb. The dew point is that of the psychrometer (SITE_MODEL 2.1).
HourWeather designWeather(double dryBulb, double wetBulb, double elevation);

/// The facility in one hour of given weather, by IT load, for the calculation graph (SITE_MODEL 3 and 4).
/// Structure: the codes of the two reject modes. Operands: dry-bulb [degC], wet-bulb [degC], elevation [m],
/// then coolingOperands. Errors: those of coolingTechnology(), and numberOutOfRange of the weather.
Result<std::vector<double>> designHourValues(std::span<const int> structure,
                                             std::span<const double> operands);

}  // namespace wattplan::kernels
