#pragma once

#include <string_view>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::analysis {

/// A value of a result as typed ("905 MWh", "3 万元", "40"), in base units; money in plan currency. Without a
/// unit it is in that of the result; money without a currency in `currency`, "" for that of the plan. Errors:
/// those of readQuantity; unknownKey for a currency that neither plan nor library has.
Result<double> readTarget(std::string_view typed, const ResultSpec& result, const Plan& plan,
                          const catalog::Catalogue& catalogue, std::string_view currency = {});

}  // namespace wattplan::analysis
