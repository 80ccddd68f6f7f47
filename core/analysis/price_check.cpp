#include "core/analysis/price_check.h"

#include <array>

#include "core/analysis/rules.h"
#include "core/catalog/exchange_rate.h"

namespace wattplan::analysis {

namespace {

struct KnownPrices {
    Kind kind;
    std::string_view field;
    double least, most;  ///< in the unit of the field, USD
};

constexpr std::array known{KnownPrices{Kind::site, "electricity_price", 0.005, 1.0},
                           KnownPrices{Kind::facility, "electricity_price", 0.005, 1.0},
                           KnownPrices{Kind::tariff, "energy_price", 0.005, 1.0},
                           KnownPrices{Kind::accelerator, "price", 10.0, 5e6},
                           KnownPrices{Kind::accelerator, "rental_price", 0.01, 100.0},
                           KnownPrices{Kind::system, "price", 100.0, 5e7}};

}  // namespace

std::vector<Check> priceChecks(const Object& object, const Plan& plan, const catalog::Catalogue& catalogue) {
    std::vector<Check> found;
    for (const KnownPrices& price : known) {
        if (price.kind != object.kind) continue;
        const FieldSpec& spec = Registry::instance().field(fieldId(object.kind, price.field));
        const auto* typed = std::get_if<Number>(&object.value(spec.id));
        if (!typed || typed->value == 0.0) continue;
        const auto own = exchangeRate(typed->currency, plan, catalogue);
        const auto dollars = exchangeRate("USD", plan, catalogue);
        if (!own || !dollars) continue;
        const double inDollars = typed->value / *own * *dollars;
        if (inDollars >= price.least && inDollars <= price.most) continue;
        const auto inPlan = [&](double amount) { return spec.unit.toBase(amount / *dollars); };
        found.push_back(finding(Rule::priceBeyondKnown, {object.id, spec.id},
                                {inPlan(inDollars), inPlan(price.least), inPlan(price.most)}));
    }
    return found;
}

}  // namespace wattplan::analysis
