#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/plan/field_value.h"

namespace wattplan {

/// Whether those concerned have agreed to a value, or the plan only assumes it.
enum class Standing : std::uint8_t { assumed, agreed };

/// "assumed", "agreed": as files name it, never translated.
std::string_view standingName(Standing standing);
std::optional<Standing> standingByName(std::string_view name);

/// What the planner notes on an input in the list of assumptions. All empty: nothing noted; the value is
/// assumed.
struct Assumption {
    std::string owner{};         ///< who answers for the value
    std::optional<Date> date{};  ///< when it was stated or agreed
    Standing standing = Standing::assumed;

    bool isEmpty() const { return *this == Assumption{}; }
    bool operator==(const Assumption&) const = default;
};

}  // namespace wattplan
