#pragma once

#include <cstdint>
#include <string>

#include "core/plan/plan.h"

namespace SQLite {
class Statement;
}

namespace wattplan::store {

inline std::int64_t number(ObjectId id) {
    return static_cast<std::int64_t>(id.value);
}

/// Binds the parameters of a statement one after the other.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}

    Binder& operator<<(const std::string& text);
    Binder& operator<<(std::int64_t integer);
    Binder& operator<<(double value);
    /// Six columns.
    Binder& operator<<(const Provenance& provenance);
    Binder& null();
    Binder& finite(double value);
    /// The one or two columns of a field. A distribution leaves them empty.
    void field(const FieldSpec& field, const FieldValue& value);

private:
    SQLite::Statement& m_statement;
    int m_next = 1;
};

}  // namespace wattplan::store
