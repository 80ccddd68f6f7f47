#pragma once

#include <optional>
#include <string_view>

#include "core/plan/plan.h"

namespace wattplan {

/// The number in a field of an object, in the unit of the field; none where it is empty or no number.
std::optional<double> typedNumber(const Object& object, std::string_view field);

/// The same in base units. Money stays in the currency in which it is typed.
std::optional<double> typedInBase(const Object& object, std::string_view field);

}  // namespace wattplan
