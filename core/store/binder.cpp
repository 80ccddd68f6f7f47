#include "core/store/binder.h"

#include <cmath>

#include <SQLiteCpp/Statement.h>

#include "core/plan/edits.h"

namespace wattplan::store {

Binder& Binder::operator<<(const std::string& text) {
    m_statement.bind(m_next++, text);
    return *this;
}

Binder& Binder::operator<<(std::int64_t integer) {
    m_statement.bind(m_next++, integer);
    return *this;
}

Binder& Binder::operator<<(double value) {
    m_statement.bind(m_next++, value);
    return *this;
}

Binder& Binder::operator<<(const Provenance& provenance) {
    for (const std::string* member : {&provenance.source, &provenance.url, &provenance.date,
                                      &provenance.confidence, &provenance.checked, &provenance.note})
        *this << *member;
    return *this;
}

Binder& Binder::null() {
    m_statement.bind(m_next++);
    return *this;
}

Binder& Binder::finite(double value) {
    return std::isfinite(value) ? *this << value : null();
}

void Binder::field(const FieldSpec& field, const FieldValue& value) {
    const auto* number = std::get_if<Number>(&value);
    if (number && field.type == FieldType::flag)
        *this << static_cast<std::int64_t>(number->value);
    else if (number)
        *this << number->value;
    else if (const auto* text = std::get_if<Text>(&value))
        *this << text->text;
    else if (const auto* date = std::get_if<Date>(&value))
        *this << dateText(*date);
    else if (const auto* reference = std::get_if<Reference>(&value))
        *this << store::number(reference->object);
    else
        null();
    if (!field.isMoney()) return;
    if (number && !number->currency.empty())
        *this << number->currency;
    else
        null();
}

}  // namespace wattplan::store
