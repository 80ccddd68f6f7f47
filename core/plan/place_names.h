#pragma once

#include <vector>

#include "core/plan/registry.h"

namespace wattplan {

// The places of the library, as its tables write them, with what they are called. A test compares them with
// the tables.

std::vector<Choice> countryCodes();  ///< by ISO 3166 code, "CN"
std::vector<Choice> countryNames();  ///< by English name, "China"
std::vector<Choice> regionNames();   ///< states, provinces and grid regions of sites

}  // namespace wattplan
