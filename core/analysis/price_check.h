#pragma once

#include <vector>

#include "core/analysis/checks.h"

namespace wattplan::analysis {

/// Prices of an object that lie far from any that is known, as cents typed for dollars do: electricity beyond
/// .005 to 1 USD/kWh, an accelerator beyond 10 to 5 million USD or .01 to 100 USD an hour, a system beyond
/// 100 to 50 million USD (a DGX SuperPOD unit of 256 B200: about 15 million). What is free is left alone.
std::vector<Check> priceChecks(const Object& object, const Plan& plan, const catalog::Catalogue& catalogue);

}  // namespace wattplan::analysis
