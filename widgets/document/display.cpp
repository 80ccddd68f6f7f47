#include "widgets/document/display.h"

#include "core/catalog/exchange_rate.h"
#include "widgets/text/object_text.h"

namespace wattplan {

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
