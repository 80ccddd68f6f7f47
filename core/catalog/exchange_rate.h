#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan {

/// ISO 4217 code of a row of currencies, of the catalogue or copied into a plan.
std::string currencyCode(const Object& currency);
/// ISO 4217 code of the currency a plan's results are in; empty where none is chosen.
std::string planCurrencyCode(const Plan& plan, const catalog::Catalogue& catalogue);

/// Units of currency `code` that one unit of the plan currency is, by the plan's table of exchange rates,
/// else the library's; none where a rate is missing. No code is the plan currency.
std::optional<double> exchangeRate(std::string_view code, const Plan& plan,
                                   const catalog::Catalogue& catalogue);

}  // namespace wattplan
