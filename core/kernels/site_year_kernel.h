#pragma once

#include <span>
#include <vector>

#include "core/kernels/kernel_table.h"
#include "core/kernels/site_year.h"
#include "core/result.h"

namespace wattplan::kernels {

/// Rows of the site year's kernel table; its columns are loadKnots.
namespace site_year_rows {
inline constexpr int annualMeanPue = 0;
inline constexpr int annualPeakPue = 1;
inline constexpr int annualWaterUse = 2;     // [L/kWh]
inline constexpr int monthlyMeanPue = 3;     // 12 rows, January first
inline constexpr int monthlyPeakPue = 15;    // 12 rows
inline constexpr int monthlyWaterUse = 27;   // 12 rows [L/kWh]
inline constexpr int freeCoolingHours = 39;  // the same at every load, as are the next two [h]
inline constexpr int hottestDryBulb = 40;    // [degC]
inline constexpr int highestWetBulb = 41;    // [degC]
inline constexpr int count = 42;
}  // namespace site_year_rows

/// The table as rows x columns, for the calculation graph.
KernelTable kernelTable(const SiteYearTable& table);

/// siteYear() over flat operands (climateOperands, coolingOperands); errors of siteClimate(),
/// coolingTechnology().
Result<KernelTable> siteYearKernel(const ClimateOperandValues& climate, const CoolingOperandValues& cooling,
                                   RejectModes reject);

/// The same with weather that is at hand already.
Result<KernelTable> siteYearKernel(const WeatherYear& weather, const CoolingOperandValues& cooling,
                                   RejectModes reject);

/// The same in the form that a node of the graph calls: structure = {air, liquid} as values of RejectMode,
/// operands = climateOperands, then coolingOperands (73). Returns the table's 42 x 20 values. Error
/// unknownChoice for a structure that is no RejectMode; the lengths are the caller's to get right (asserted).
Result<std::vector<double>> siteYearValues(std::span<const int> structure, std::span<const double> operands);

/// siteYear() over weather of a file: structure = {air, liquid}, then weatherStructure(); operands =
/// coolingOperands. Errors and result are those of siteYearValues().
Result<std::vector<double>> measuredYearValues(std::span<const int> structure,
                                               std::span<const double> operands);

}  // namespace wattplan::kernels
