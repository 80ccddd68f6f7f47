#include "core/store/row_writer.h"

#include <cmath>
#include <set>

#include <SQLiteCpp/Statement.h>
#include <fmt/core.h>

#include "core/plan/edits.h"
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/value_text.h"

namespace wattplan::store {

namespace {

constexpr std::string Provenance::*provenanceMembers[] = {&Provenance::source,  &Provenance::url,
                                                          &Provenance::date,    &Provenance::confidence,
                                                          &Provenance::checked, &Provenance::note};

std::int64_t number(ObjectId id) {
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
        for (const auto member : provenanceMembers)
            bound(provenance.*member);
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
    writeNextId(plan);
}

void RowWriter::writeTouched(const Plan& after, std::span<const Edit> edits) {
    std::set<ObjectId> whole;
    std::set<FieldAddress> fields;
    std::set<WhatIfId> whatIfs;
    for (const Edit& edit : edits) {
        if (!edit.whatIf.isBaseline())
            whatIfs.insert(edit.whatIf);
        else if (edit.type == Edit::Type::setField || edit.type == Edit::Type::setAssumption)
            fields.insert({edit.object, edit.field});
        else
            whole.insert(edit.object);
        // Keys may change places within a step; none is taken while they do.
        if (const Object* object = after.find(edit.object);
            object && edit.whatIf.isBaseline() && edit.type == Edit::Type::renameObject)
            freeKeyOf(*object);
    }
    for (const ObjectId id : whole)
        if (!after.find(id)) bury(id);
    for (const ObjectId id : whole)
        if (const Object* object = after.find(id)) writeObject(*object, {});
    for (const FieldAddress& address : fields)
        if (const Object* object = after.find(address.object); object && !whole.contains(address.object))
            writeField(*object, Registry::instance().field(address.field));
    for (const WhatIf& whatIf : after.whatIfs())
        if (whatIfs.contains(whatIf.id)) writeWhatIf(whatIf);
    if (!whole.empty() || !whatIfs.empty()) writeNextId(after);
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
    for (const FieldSpec& field : fields)
        writeSides(object, field);
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
    writeSides(object, field);
}

void RowWriter::writeSides(const Object& object, const FieldSpec& field) {
    const std::string key(field.key);
    const auto clear = [&](const char* sql) {
        SQLite::Statement& statement = m_database.statement(sql);
        Binder(statement) << number(object.id) << key;
        statement.exec();
    };
    if (field.isNumeric()) {
        clear("DELETE FROM distribution WHERE object = ? AND field = ?");
        if (const auto* value = std::get_if<Distribution>(&object.value(field.id))) {
            SQLite::Statement& insert = m_database.statement(
                "INSERT INTO distribution(object, field, kind, p1, p2, p3, p4, lowest,"
                " highest, currency) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            Binder binder(insert);
            binder << number(object.id) << key << std::string(distributionName(value->kind));
            for (const double parameter : value->parameters)
                binder << parameter;
            binder.finite(value->lowest).finite(value->highest) << value->currency;
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

void RowWriter::writeWhatIf(const WhatIf& whatIf) {
    const std::int64_t id = whatIf.id.value;
    const auto run = [&](const std::string& sql, auto&& bindMore) {
        SQLite::Statement& statement = m_database.statement(sql);
        Binder binder(statement);
        binder << id;
        bindMore(binder);
        statement.exec();
    };
    const auto nothing = [](Binder&) {};
    run("INSERT INTO what_if(id, parent, key, name) VALUES(?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET"
        " parent = excluded.parent, key = excluded.key, name = excluded.name",
        [&](Binder& binder) { binder << std::int64_t{whatIf.parent.value} << whatIf.key << whatIf.name; });

    run("DELETE FROM override WHERE what_if = ?", nothing);
    const Registry& registry = Registry::instance();
    for (const auto& [address, value] : whatIf.overrides)
        run("INSERT INTO override(what_if, object, kind, field, value) VALUES(?, ?, ?, ?, ?)",
            [&](Binder& binder) {
                const FieldSpec& field = registry.field(address.field);
                binder << number(address.object) << std::string(registry.kind(field.kind).key)
                       << std::string(field.key) << valueText(value);
            });

    run("DELETE FROM what_if_removed WHERE what_if = ?", nothing);
    std::int64_t place = 0;
    for (const ObjectId object : whatIf.removed)
        run("INSERT INTO what_if_removed(what_if, object, place) VALUES(?, ?, ?)",
            [&](Binder& binder) { binder << number(object) << place++; });

    for (const KindSpec& kind : registry.kinds())
        run(fmt::format("UPDATE {} SET removed = 1 WHERE what_if = ?", sqlName(kind.key)), nothing);
    for (const Object& object : whatIf.added)
        writeObject(object, whatIf.id);
}

void RowWriter::writeNextId(const Plan& plan) {
    SQLite::Statement& statement = m_database.statement(
        "INSERT INTO meta(key, value) VALUES('next_id', ?) ON CONFLICT(key) DO UPDATE SET value = "
        "excluded.value");
    Binder(statement) << std::to_string(plan.nextId().value);
    statement.exec();
}

}  // namespace wattplan::store
