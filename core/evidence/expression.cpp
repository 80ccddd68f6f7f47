#include "core/evidence/expression.h"

#include <algorithm>
#include <cmath>

#include "core/catalog/exchange_rate.h"
#include "core/evidence/expression_reader.h"
#include "core/formulas/recorder.h"

namespace wattplan::evidence {

namespace {

using Op = Expression::Step::Op;
using Outcome = Expression::Outcome;

constexpr Label noSuchName =
    WATTPLAN_TEXT("Reasons", "neither plan nor library have such an object with such a field or result");
constexpr Label unlike = WATTPLAN_TEXT("Reasons", "it adds or compares unlike quantities");

const Object* objectOf(std::string_view key, const Plan& plan, const catalog::Catalogue& catalogue) {
    if (const Object* object = plan.find(key)) return object;
    for (const KindSpec& kind : Registry::instance().kinds())
        if (isLibrary(kind.kind))
            if (const Object* row = catalogue.find(kind.kind, key)) return row;
    return nullptr;
}

/// USD of a plan's money, or of the currency of a field's value; 1 where no rate is known.
double inDollars(std::string_view code, const Plan& plan, const catalog::Catalogue& catalogue) {
    const auto ofPlan = exchangeRate("USD", plan, catalogue);
    const auto ofCode = exchangeRate(code, plan, catalogue);
    return ofPlan && ofCode && *ofCode > 0.0 ? *ofPlan / *ofCode : 1.0;
}

double moneyFactor(Dimension dimension, double dollars) {
    return std::pow(dollars, dimension.exponent(Base::money));
}

std::optional<Measured> valueOf(FieldAddress address, const Plan& plan, const catalog::Catalogue& catalogue) {
    const Object* object =
        address.object.isCatalogue() ? catalogue.find(address.object) : plan.find(address.object);
    const FieldSpec& field = Registry::instance().field(address.field);
    const auto base = formulas::inputValue(field, object->value(address.field));
    if (!base) return std::nullopt;
    const auto* number = std::get_if<Number>(&object->value(address.field));
    const std::string code = number ? number->currency : field.unit.currency;
    return Measured{*base * moneyFactor(field.unit.dimension, inDollars(code, plan, catalogue)),
                    field.unit.dimension};
}

std::optional<Measured> valueOf(ResultAddress address, const Plan& plan, const catalog::Catalogue& catalogue,
                                const PlanModel& model) {
    const ResultSpec& spec = Registry::instance().result(address.result);
    const auto months = model.series(address);
    const auto base = !spec.isSeries   ? model.value(address)
                      : months.empty() ? std::nullopt
                                       : std::optional(*std::ranges::max_element(months));
    if (!base) return std::nullopt;
    const Dimension dimension = spec.unit.dimension;
    return Measured{*base * moneyFactor(dimension, inDollars("", plan, catalogue)), dimension};
}

/// `step` on two known values.
tl::expected<Measured, Dangling> combined(const Expression::Step& step, Measured a, Measured b) {
    const bool mustBeAlike =
        step.op == Op::add || step.op == Op::subtract || step.op == Op::least || step.op == Op::greatest;
    if (mustBeAlike && a.dimension != b.dimension) return tl::unexpected(Dangling{"", unlike});
    switch (step.op) {
        case Op::add:
            return Measured{a.value + b.value, a.dimension};
        case Op::subtract:
            return Measured{a.value - b.value, a.dimension};
        case Op::multiply:
            return Measured{a.value * b.value, a.dimension * b.dimension};
        case Op::divide:
            return Measured{a.value / b.value, a.dimension / b.dimension};
        case Op::least:
            return Measured{std::min(a.value, b.value), a.dimension};
        case Op::greatest:
            return Measured{std::max(a.value, b.value), a.dimension};
        case Op::power: {
            const double exponent = step.number.value;
            if (exponent != std::floor(exponent) && !a.dimension.isNone())
                return tl::unexpected(Dangling{"", unlike});
            return Measured{std::pow(a.value, exponent), a.dimension.pow(static_cast<int>(exponent))};
        }
        case Op::number:
        case Op::name:
            return a;
    }
    return a;
}

}  // namespace

std::optional<NamedAddress> namedAddress(std::string_view name, const Plan& plan,
                                         const catalog::Catalogue& catalogue) {
    const auto point = name.find('.');
    if (point == std::string_view::npos) return std::nullopt;
    const Object* object = objectOf(name.substr(0, point), plan, catalogue);
    if (!object) return std::nullopt;
    const std::string_view key = name.substr(point + 1);
    const ResultSpec* result = Registry::instance().result(object->kind, key);
    if (result && !object->id.isCatalogue()) return ResultAddress{object->id, result->id};
    const FieldSpec* field = Registry::instance().field(object->kind, key);
    if (field && field->isNumeric()) return FieldAddress{object->id, field->id};
    return std::nullopt;
}

Result<Expression> Expression::read(std::string_view text) {
    ExpressionReader reader(text);
    if (const auto read = reader.read(); !read) return tl::unexpected(read.error());
    Expression expression;
    expression.m_text = text;
    expression.m_steps = std::move(reader.steps);
    expression.m_names = std::move(reader.names);
    return expression;
}

Outcome Expression::evaluate(const Plan& plan, const catalog::Catalogue& catalogue,
                             const PlanModel& model) const {
    std::vector<std::optional<Measured>> values;
    for (const Step& step : m_steps) {
        if (step.op == Op::number) {
            values.emplace_back(step.number);
            continue;
        }
        if (step.op == Op::name) {
            const auto address = namedAddress(m_names[step.name], plan, catalogue);
            if (!address) return tl::unexpected(Dangling{m_names[step.name], noSuchName});
            const auto* result = std::get_if<ResultAddress>(&*address);
            values.push_back(result ? valueOf(*result, plan, catalogue, model)
                                    : valueOf(std::get<FieldAddress>(*address), plan, catalogue));
            continue;
        }
        const auto& left = values[step.left];
        const auto& right = step.op == Op::power ? left : values[step.right];
        if (!left || !right) {
            values.emplace_back();
            continue;
        }
        auto value = combined(step, *left, *right);
        if (!value) return tl::unexpected(Dangling{m_text, value.error().why});
        values.emplace_back(*value);
    }
    return values.back();
}

}  // namespace wattplan::evidence
