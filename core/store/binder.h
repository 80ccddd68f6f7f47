#pragma once

#include <cmath>
#include <cstdint>
#include <string>

#include <SQLiteCpp/Statement.h>

#include "core/plan/edits.h"
#include "core/plan/plan.h"

namespace wattplan::store {

inline std::int64_t number(ObjectId id) {
    return static_cast<std::int64_t>(id.value);
}

/// Binds the parameters of a statement one after the other.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}

    Binder& operator<<(const std::string& text) { return bound(text); }
    Binder& operator<<(std::int64_t integer) { return bound(integer); }
    Binder& operator<<(double value) { return bound(value); }
    Binder& operator<<(const Provenance& provenance) {
        for (const std::string* member : {&provenance.source, &provenance.url, &provenance.date,
                                          &provenance.confidence, &provenance.checked, &provenance.note})
            bound(*member);
        return *this;
    }
    Binder& null() {
        m_statement.bind(m_next++);
        return *this;
    }
    Binder& finite(double value) { return std::isfinite(value) ? bound(value) : null(); }

    /// The one or two columns of a field. A distribution leaves them empty.
    void field(const FieldSpec& field, const FieldValue& value) {
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

private:
    template <class T>
    Binder& bound(const T& value) {
        m_statement.bind(m_next++, value);
        return *this;
    }

    SQLite::Statement& m_statement;
    int m_next = 1;
};

}  // namespace wattplan::store
