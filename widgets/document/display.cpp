#include "widgets/document/display.h"

#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

std::string codeOf(const Object& row) {
    const std::string& key = row.catalogueKey.empty() ? row.key : row.catalogueKey;
    return QString::fromStdString(key).toUpper().toStdString();
}

// Units of a currency for one US dollar.
std::optional<double> perDollar(std::string_view code, const Plan& plan,
                                const catalog::Catalogue& catalogue) {
    const FieldSpec* field = Registry::instance().field(Kind::currency, "rate");
    if (field == nullptr) return {};
    const auto rate = [&](const Object& row) -> std::optional<double> {
        const auto* number = std::get_if<Number>(&row.value(field->id));
        return number != nullptr && number->value > 0.0 ? std::optional(number->value) : std::nullopt;
    };
    for (const Object* row : plan.objects(Kind::currency))
        if (codeOf(*row) == code) return rate(*row);
    for (const Object* row : catalogue.rows(Kind::currency))
        if (codeOf(*row) == code) return rate(*row);
    return {};
}

}  // namespace

std::optional<double> exchangeRate(std::string_view code, const Plan& plan,
                                   const catalog::Catalogue& catalogue) {
    const std::string planCode = text::currencyName({}, plan, catalogue).code;
    if (code.empty() || code == planCode) return 1.0;
    const auto own = perDollar(planCode, plan, catalogue);
    const auto other = perDollar(code, plan, catalogue);
    if (!own || !other) return {};
    return *other / *own;
}

text::NumberFormat Display::numbers(const Plan& plan, const catalog::Catalogue& catalogue) const {
    const auto rate = exchangeRate(m_currency, plan, catalogue);
    // Without a rate money stays in the plan currency, and is named as such.
    return text::NumberFormat(text::Wording{
        m_language, m_style,
        text::DisplayCurrency{text::currencyName(rate ? m_currency : std::string(), plan, catalogue),
                              rate.value_or(1.0)}});
}

void Display::setLanguage(text::Language language) {
    m_language = language;
    emit changed();  // also when it is the same: texts may have been translated anew
}

void Display::setCurrency(const std::string& code) {
    if (code == m_currency) return;
    m_currency = code;
    emit changed();
}

void Display::setUnitStyle(text::UnitStyle style) {
    if (style == m_style) return;
    m_style = style;
    emit changed();
}

}  // namespace wattplan
