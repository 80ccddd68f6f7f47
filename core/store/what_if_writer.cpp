// The rows of what-ifs.
#include <SQLiteCpp/Statement.h>
#include <fmt/core.h>

#include "core/store/binder.h"
#include "core/store/database.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"
#include "core/store/value_text.h"

namespace wattplan::store {

void writeMeta(Database& database, const std::string& key, const std::string& value) {
    SQLite::Statement& statement = database.statement(
        "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    Binder(statement) << key << value;
    statement.exec();
}

void RowWriter::clearWhatIf(WhatIfId id) {
    const auto run = [&](const std::string& sql) {
        SQLite::Statement& statement = m_database.statement(sql);
        Binder(statement) << std::int64_t{id.value};
        statement.exec();
    };
    run("DELETE FROM what_if WHERE id = ?");
    run("DELETE FROM override WHERE what_if = ?");
    run("DELETE FROM what_if_removed WHERE what_if = ?");
    run("DELETE FROM what_if_restored WHERE what_if = ?");
    for (const KindSpec& kind : Registry::instance().kinds())
        run(fmt::format("UPDATE {} SET removed = 1 WHERE what_if = ?", sqlName(kind.key)));
}

/// Of a what-if that has no rows.
void RowWriter::writeWhatIf(const WhatIf& whatIf) {
    // An earlier version would take what is cleared for damage, and miss what is brought back.
    writeMeta(m_database, "minimum_reader", std::to_string(minimumReaderOfWhatIfs));
    SQLite::Statement& head = m_database.statement(
        "INSERT INTO what_if(id, parent, key, name, note, colour) VALUES(?, ?, ?, ?, ?, ?)");
    Binder binder(head);
    binder << std::int64_t{whatIf.id.value} << std::int64_t{whatIf.parent.value} << whatIf.key << whatIf.name
           << whatIf.note;
    if (whatIf.colour)
        binder << std::int64_t{*whatIf.colour};
    else
        binder.null();
    head.exec();

    for (const auto& [address, value] : whatIf.overrides)
        writeOverride(whatIf, address);
    std::int64_t place = 0;
    for (const ObjectId object : whatIf.removed) {
        SQLite::Statement& statement =
            m_database.statement("INSERT INTO what_if_removed(what_if, object, place) VALUES(?, ?, ?)");
        Binder(statement) << std::int64_t{whatIf.id.value} << number(object) << place++;
        statement.exec();
    }
    for (const ObjectId object : whatIf.restored) {
        SQLite::Statement& statement =
            m_database.statement("INSERT INTO what_if_restored(what_if, object) VALUES(?, ?)");
        Binder(statement) << std::int64_t{whatIf.id.value} << number(object);
        statement.exec();
    }
    for (const Object& object : whatIf.added)
        writeObject(object, whatIf.id);
}

void RowWriter::writeOverride(const WhatIf& whatIf, FieldAddress address) {
    const FieldSpec& field = Registry::instance().field(address.field);
    const auto value = whatIf.overrides.find(address);
    if (value == whatIf.overrides.end()) {
        SQLite::Statement& statement =
            m_database.statement("DELETE FROM override WHERE what_if = ? AND object = ? AND field = ?");
        Binder(statement) << std::int64_t{whatIf.id.value} << number(address.object)
                          << std::string(field.key);
        statement.exec();
        return;
    }
    SQLite::Statement& statement = m_database.statement(
        "INSERT OR REPLACE INTO override(what_if, object, kind, field, value, source, assumption)"
        " VALUES(?, ?, ?, ?, ?, ?, ?)");
    Binder binder(statement);
    binder << std::int64_t{whatIf.id.value} << number(address.object)
           << std::string(Registry::instance().kind(field.kind).key) << std::string(field.key)
           << valueText(value->second);
    if (const auto source = whatIf.sources.find(address); source != whatIf.sources.end())
        binder << provenanceText(source->second);
    else
        binder.null();
    if (const auto noted = whatIf.assumptions.find(address); noted != whatIf.assumptions.end())
        binder << assumptionText(noted->second);
    else
        binder.null();
    statement.exec();
}

}  // namespace wattplan::store
