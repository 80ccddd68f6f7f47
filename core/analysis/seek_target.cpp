#include "core/analysis/seek_target.h"

#include "core/catalog/exchange_rate.h"
#include "core/units/quantity_input.h"

namespace wattplan::analysis {

Result<double> readTarget(std::string_view typed, const ResultSpec& result, const Plan& plan,
                          const catalog::Catalogue& catalogue, std::string_view currency) {
    const auto read = readQuantity(typed, result.unit);
    if (!read) return tl::unexpected(read.error());
    const bool isMoney = result.unit.dimension.exponent(Base::money) != 0;
    const std::string code = read->currency.empty() && isMoney ? std::string(currency) : read->currency;
    double rate = 1.0;
    if (!code.empty()) {
        const auto known = exchangeRate(code, plan, catalogue);
        if (!known) return failure(ErrorCode::unknownKey, {code, ""});
        rate = *known;  // of the currency, for one of the plan
    }
    return result.unit.toBase(read->value) / rate;
}

}  // namespace wattplan::analysis
