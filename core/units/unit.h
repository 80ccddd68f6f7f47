#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "core/units/dimension.h"

namespace wattplan {

/// A unit of measure: base value = value × factor + offset, in s, J, plan-currency units, kg, m, K, FLOP,
/// byte, token, request.
struct Unit {
    std::string symbol;  ///< as written, e.g. "USD/kWh"
    Dimension dimension{};
    double factor = 1.0;     ///< base units in one of this unit
    double offset = 0.0;     ///< only of degC: 273.15
    std::string currency{};  ///< ISO 4217 code when the unit holds one currency, else empty

    double toBase(double value) const { return value * factor + offset; }
    double fromBase(double base) const { return (base - offset) / factor; }
};

/// Reads a unit such as "MW", "kWh", "PF-day", "TFLOP/s", "USD/kWh", "kgCO2e/kWh", "L/kWh", "m2", "%",
/// "degC", "USD/accelerator/h", "CNY/kW/month". Prefixes are SI (k M G T P E, m u); GB is 1e9 byte, GiB 2^30.
/// A "month" is 1/12 of a year of 8,760 h. Errors: unknownUnit.
Result<Unit> parseUnit(std::string_view text);

/// parseUnit for a unit written in our own source. Ends the program when it is not one.
const Unit& unitOf(std::string_view text);

}  // namespace wattplan
