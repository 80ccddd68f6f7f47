#pragma once

#include <optional>
#include <string_view>

#include "core/plan/plan.h"

namespace wattplan::analysis {

/// A source is old when it is more months than this before the month it is held against: electricity prices,
/// emission factors and hardware prices are published anew each year, and the year after is half over.
inline constexpr int oldAfterMonths = 18;

/// The month against which the age of sources is counted.
struct AgeBasis {
    enum class Type : std::uint8_t {
        priceYear,  ///< the middle of the year whose prices the plan states
        today,      ///< the plan states no year
    };
    Type type{};
    Date month{};

    bool operator==(const AgeBasis&) const = default;
};
AgeBasis ageBasis(const Plan& plan, const Date& today);

/// How old a source is [months], from its date "2023", "2023-05" or "2023-05-28"; a year alone counts from
/// its July. Negative for a source younger than the basis. None where there is no such date.
std::optional<int> monthsOld(std::string_view sourceDate, const AgeBasis& basis);

inline bool isOld(std::optional<int> months) {
    return months && *months > oldAfterMonths;
}

}  // namespace wattplan::analysis
