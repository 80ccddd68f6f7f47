#pragma once

#include <span>
#include <string_view>

#include "core/units/dimension.h"
#include "widgets/text/language.h"
#include "widgets/text/unit_text.h"

namespace wattplan::text {

/// A rung of a family: a unit as parseUnit reads it, how many of it are meant ("万 kWh" is 1e4 kWh), and from
/// how many of these on it is used.
struct Rung {
    std::string_view unit;
    double multiple = 1.0;
    double minimum = 1.0;
};

/// The units a unit changes into as its value grows, from small to large; empty when it keeps its own.
std::span<const Rung> familyOf(std::string_view unit, Language language, UnitStyle style);

/// The unit of a dimension when none is preferred, "" when there is none; for money the part after "/".
std::string_view usualUnit(const Dimension& dimension);

}  // namespace wattplan::text
