#include "core/store/row_writer.h"

#include <cmath>
#include <set>

#include <SQLiteCpp/Statement.h>
#include <fmt/core.h>

#include "core/plan/distribution.h"
#include "core/plan/edits.h"
#include "core/store/binder.h"
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/value_text.h"

namespace wattplan::store {

namespace {

std::string upsertStatement(Kind kind) {
    std::string names;
    std::string places;
    std::string updates;
    const auto add = [&](const std::string& name) {
        names += (names.empty() ? "" : ", ") + sqlName(name);
        places += places.empty() ? "?" : ", ?";
        if (name != "id")
            updates += fmt::format("{0}{1} = excluded.{1}", updates.empty() ? "" : ", ", sqlName(name));
    };
    for (const Column& column : commonColumns())
        add(column.name);
    for (const Column& column : fieldColumns(kind))
        add(column.name);
    return fmt::format("INSERT INTO {}({}) VALUES({}) ON CONFLICT(id) DO UPDATE SET {}", sqlName(table(kind)),
                       names, places, updates);
}

}  // namespace

void RowWriter::writeWhole(const Plan& plan) {
    for (const auto& [id, object] : plan.all())
        writeObject(object, {});
    for (const WhatIf& whatIf : plan.whatIfs())
        writeWhatIf(whatIf);
    writeNextIds(plan);
}

void RowWriter::writeTouched(const Plan& after, std::span<const Edit> edits) {
    std::set<ObjectId> whole;
    std::set<FieldAddress> fields;
    std::set<WhatIfId> whatIfs;
    std::set<std::pair<WhatIfId, FieldAddress>> overrides;
    for (const Edit& edit : edits) {
        const bool isOfField = edit.type == Edit::Type::setField || edit.type == Edit::Type::setAssumption;
        const WhatIf* whatIf = after.findWhatIf(edit.whatIf);
        if (whatIf && isOfField && !whatIf->own(edit.object))
            overrides.insert({edit.whatIf, {edit.object, edit.field}});
        else if (!edit.whatIf.isBaseline())
            whatIfs.insert(edit.whatIf);
        else if (isOfField)
            fields.insert({edit.object, edit.field});
        else
            whole.insert(edit.object);
        // Keys may change places within a step; none is taken while they do.
        if (const Object* object = after.find(edit.object);
            object && edit.whatIf.isBaseline() && edit.type == Edit::Type::renameObject)
            freeKeyOf(*object);
    }
    for (const WhatIfId id : whatIfs)
        clearWhatIf(id);
    for (const ObjectId id : whole)
        if (!after.find(id)) bury(id);
    for (const ObjectId id : whole)
        if (const Object* object = after.find(id)) writeObject(*object, {});
    for (const FieldAddress& address : fields)
        if (const Object* object = after.find(address.object); object && !whole.contains(address.object))
            writeField(*object, Registry::instance().field(address.field));
    for (const WhatIfId id : whatIfs)
        if (const WhatIf* whatIf = after.findWhatIf(id)) writeWhatIf(*whatIf);
    for (const auto& [id, address] : overrides)
        if (!whatIfs.contains(id)) writeOverride(*after.findWhatIf(id), address);
    if (!whole.empty() || !whatIfs.empty()) writeNextIds(after);
}

void RowWriter::writeObject(const Object& object, WhatIfId whatIf) {
    SQLite::Statement& statement = m_database.statement(upsertStatement(object.kind));
    Binder binder(statement);
    binder << number(object.id) << object.key << object.catalogueKey << std::int64_t{whatIf.value}
           << std::int64_t{0} << object.provenance;
    const auto fields = Registry::instance().fields(object.kind);
    for (const FieldSpec& field : fields)
        binder.field(field, object.value(field.id));
    statement.exec();
    const Sides there = sidesOf(object);
    for (const FieldSpec& field : fields)
        writeSides(object, field, there);
}

void RowWriter::writeField(const Object& object, const FieldSpec& field) {
    std::string assignments = sqlName(field.key) + " = ?";
    if (field.isMoney()) assignments += ", " + sqlName(currencyColumn(field)) + " = ?";
    SQLite::Statement& statement = m_database.statement(
        fmt::format("UPDATE {} SET {} WHERE id = ?", sqlName(table(object.kind)), assignments));
    Binder binder(statement);
    binder.field(field, object.value(field.id));
    binder << number(object.id);
    statement.exec();
    writeSides(object, field, Sides::mayBe);
}

// Of most objects that are added it has none: to clear them field by field would take most of an import.
RowWriter::Sides RowWriter::sidesOf(const Object& object) {
    for (const char* table : {"distribution", "field_source", "assumption"}) {
        SQLite::Statement& statement =
            m_database.statement(fmt::format("SELECT 1 FROM {} WHERE object = ? LIMIT 1", table));
        Binder(statement) << number(object.id);
        const bool has = statement.executeStep();
        statement.reset();
        if (has) return Sides::mayBe;
    }
    return Sides::none;
}

void RowWriter::writeSides(const Object& object, const FieldSpec& field, Sides there) {
    const std::string key(field.key);
    const auto clear = [&](const char* sql) {
        if (there == Sides::none) return;
        SQLite::Statement& statement = m_database.statement(sql);
        Binder(statement) << number(object.id) << key;
        statement.exec();
    };
    if (field.isNumeric()) {
        clear("DELETE FROM distribution WHERE object = ? AND field = ?");
        if (const auto* value = std::get_if<Distribution>(&object.value(field.id))) {
            SQLite::Statement& insert = m_database.statement(
                "INSERT INTO distribution(object, field, kind, p1, p2, p3, p4, lowest,"
                " highest, currency, points) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            Binder binder(insert);
            binder << number(object.id) << key << std::string(distributionKey(value->kind));
            for (const double parameter : value->parameters)
                binder << parameter;
            binder.finite(value->lowest).finite(value->highest) << value->currency;
            if (value->values.empty())
                binder.null();
            else
                binder << pointsText(*value);
            insert.exec();
        }
    }
    clear("DELETE FROM field_source WHERE object = ? AND field = ?");
    if (const auto source = object.fieldProvenance.find(field.id); source != object.fieldProvenance.end()) {
        SQLite::Statement& insert = m_database.statement(
            "INSERT INTO field_source(object, field, source, url, date, confidence, checked,"
            " note) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        Binder(insert) << number(object.id) << key << source->second;
        insert.exec();
    }
    clear("DELETE FROM assumption WHERE object = ? AND field = ?");
    if (const auto noted = object.assumptions.find(field.id); noted != object.assumptions.end()) {
        SQLite::Statement& insert = m_database.statement(
            "INSERT INTO assumption(object, field, owner, date, standing) VALUES(?, ?, ?, ?, ?)");
        Binder binder(insert);
        binder << number(object.id) << key << noted->second.owner;
        if (noted->second.date)
            binder << dateText(*noted->second.date);
        else
            binder.null();
        binder << std::string(standingName(noted->second.standing));
        insert.exec();
    }
}

void RowWriter::freeKeyOf(const Object& object) {
    SQLite::Statement& statement = m_database.statement(
        fmt::format("UPDATE {} SET key = '~' || id WHERE id = ?", sqlName(table(object.kind))));
    Binder(statement) << number(object.id);
    statement.exec();
}

void RowWriter::bury(ObjectId id) {
    for (const KindSpec& kind : Registry::instance().kinds()) {
        SQLite::Statement& statement = m_database.statement(
            fmt::format("UPDATE {} SET removed = 1 WHERE id = ? AND what_if = 0", sqlName(kind.key)));
        Binder(statement) << number(id);
        if (statement.exec() > 0) return;
    }
}

void RowWriter::writeNextIds(const Plan& plan) {
    writeMeta(m_database, "next_id", std::to_string(plan.nextId().value));
    if (!plan.nextWhatIfId().isBaseline())
        writeMeta(m_database, "next_what_if", std::to_string(plan.nextWhatIfId().value));
}

}  // namespace wattplan::store
