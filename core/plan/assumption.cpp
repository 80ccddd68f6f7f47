#include "core/plan/assumption.h"

#include <algorithm>
#include <array>

namespace wattplan {

namespace {

constexpr std::array<std::string_view, 2> standingNames{"assumed", "agreed"};

}  // namespace

std::string_view standingName(Standing standing) {
    return standingNames[static_cast<std::size_t>(standing)];
}

std::optional<Standing> standingByName(std::string_view name) {
    const auto found = std::ranges::find(standingNames, name);
    if (found == standingNames.end()) return std::nullopt;
    return static_cast<Standing>(found - standingNames.begin());
}

}  // namespace wattplan
