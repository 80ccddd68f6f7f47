#pragma once

#include <optional>

#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// Where the low and the high of an input are from.
enum class RangeOrigin : std::uint8_t {
    distribution,  ///< the cell holds one: the values that one in twenty falls below and exceeds
    row,           ///< fields of the same row that state them ("mfu_low", "mfu_high")
    registry,      ///< the likely range of the field, in which the value lies
    tenPercent,    ///< nobody states one: a tenth below and above
};

/// The numbers between which an input is taken to lie, in the unit of its field, within its valid range.
struct InputRange {
    double low = 0.0;
    double high = 0.0;
    RangeOrigin origin{};

    bool operator==(const InputRange&) const = default;
};

/// The range of a number that is `present` in the cell or by default. None where it is 0 and nobody states a
/// range, and for what no tenth can be taken of (temperatures in degrees, years).
std::optional<InputRange> inputRange(const Object& object, const FieldSpec& field, double present);

}  // namespace wattplan::analysis
