#pragma once

#include <optional>

#include "core/analysis/checks.h"

namespace wattplan::analysis {

/// That the weather which a site keeps of a file was measured more than 100 km away, or 300 m higher or lower
/// (2 K at the 6.5 K/km of the standard atmosphere). Nothing where the site has no place.
std::optional<Check> siteWeatherCheck(const Object& site);

/// The same of the site of a facility, as a finding on the facility; nothing where its PUE is pinned.
std::optional<Check> weatherCheck(const Object& facility, const Plan& plan);

}  // namespace wattplan::analysis
