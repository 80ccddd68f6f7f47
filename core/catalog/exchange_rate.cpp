#include "core/catalog/exchange_rate.h"

#include <algorithm>

namespace wattplan {

namespace {

/// Units of a currency for one US dollar.
std::optional<double> perDollar(std::string_view code, const Plan& plan,
                                const catalog::Catalogue& catalogue) {
    const FieldId field = fieldId(Kind::currency, "rate");
    const auto rate = [&](const Object& row) -> std::optional<double> {
        const auto* number = std::get_if<Number>(&row.value(field));
        return number != nullptr && number->value > 0.0 ? std::optional(number->value) : std::nullopt;
    };
    for (const auto& rows : {plan.objects(Kind::currency), catalogue.rows(Kind::currency)})
        for (const Object* row : rows)
            if (currencyCode(*row) == code) return rate(*row);
    return {};
}

}  // namespace

std::string currencyCode(const Object& currency) {
    std::string code = currency.catalogueKey.empty() ? currency.key : currency.catalogueKey;
    std::ranges::transform(code, code.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return code;
}

std::string planCurrencyCode(const Plan& plan, const catalog::Catalogue& catalogue) {
    const auto* reference =
        std::get_if<Reference>(&plan.only(Kind::plan).value(fieldId(Kind::plan, "currency")));
    if (!reference) return {};
    const Object* currency =
        reference->object.isCatalogue() ? catalogue.find(reference->object) : plan.find(reference->object);
    return currency ? currencyCode(*currency) : std::string();
}

std::optional<double> exchangeRate(std::string_view code, const Plan& plan,
                                   const catalog::Catalogue& catalogue) {
    const std::string own = planCurrencyCode(plan, catalogue);
    if (code.empty() || code == own) return 1.0;
    const auto ownRate = perDollar(own, plan, catalogue);
    const auto otherRate = perDollar(code, plan, catalogue);
    if (!ownRate || !otherRate) return {};
    return *otherRate / *ownRate;
}

}  // namespace wattplan
