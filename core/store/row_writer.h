#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/plan/plan.h"

namespace wattplan::store {

class Database;

/// Writes objects and what-ifs of a plan into their tables. Runs inside a transaction of the database.
class RowWriter {
public:
    explicit RowWriter(Database& database) : m_database(database) {}

    /// All of an empty file.
    void writeWhole(const Plan& plan);
    /// What the edits of one step touched, as it stands in `after`: the same for doing and undoing.
    void writeTouched(const Plan& after, std::span<const Edit> edits);

private:
    void writeObject(const Object& object, WhatIfId whatIf);
    void writeField(const Object& object, const FieldSpec& field);
    enum class Sides : std::uint8_t { none, mayBe };  ///< that the file has of an object
    Sides sidesOf(const Object& object);
    void writeSides(const Object& object, const FieldSpec& field, Sides there);
    void freeKeyOf(const Object& object);
    void bury(ObjectId id);
    void writeWhatIf(const WhatIf& whatIf);
    void writeOverride(const WhatIf& whatIf, FieldAddress address);
    void clearWhatIf(WhatIfId id);
    void writeNextIds(const Plan& plan);

    Database& m_database;
};

/// Sets an entry of table meta. Runs inside a transaction.
void writeMeta(Database& database, const std::string& key, const std::string& value);

}  // namespace wattplan::store
