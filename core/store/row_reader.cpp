#include "core/store/row_reader.h"

#include <algorithm>
#include <set>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/core.h>

#include "core/plan/distribution.h"
#include "core/plan/edits.h"
#include "core/store/database.h"
#include "core/store/reasons.h"
#include "core/store/schema.h"
#include "core/store/value_text.h"
#include "core/store/what_if_reader.h"

namespace wattplan::store {

namespace {

const Registry& registry() {
    return Registry::instance();
}

bool hasTable(Database& database, std::string_view table) {
    return !columnsOf(database, table).empty();
}

Provenance provenanceAt(SQLite::Statement& row, int first) {
    Provenance provenance;
    int column = first;
    for (std::string* member : {&provenance.source, &provenance.url, &provenance.date, &provenance.confidence,
                                &provenance.checked, &provenance.note})
        *member = row.getColumn(column++).getString();
    return provenance;
}

FieldValue valueAt(SQLite::Statement& row, int column, const FieldSpec& field) {
    const SQLite::Column cell = row.getColumn(column);
    if (cell.isNull()) return Empty{};
    switch (field.type) {
        case FieldType::number:
        case FieldType::integer: {
            Number number{cell.getDouble()};
            if (field.isMoney()) number.currency = row.getColumn(column + 1).getString();
            return number;
        }
        case FieldType::flag:
            return Number{cell.getDouble()};
        case FieldType::reference:
            return Reference{objectId(cell)};
        case FieldType::date: {
            const auto date = readDate(cell.getString());
            if (!date) throw Damage{reason::row};
            return *date;
        }
        case FieldType::text:
        case FieldType::choice:
            break;
    }
    return Text{cell.getString()};
}

class PlanReader {
public:
    explicit PlanReader(Database& database) : m_database(database) {}

    Plan read() {
        for (const KindSpec& kind : registry().kinds())
            readKind(kind.kind);
        readDistributions();
        readSources();
        readAssumptions();
        Plan plan;
        std::set<std::string> keys;
        for (auto& [id, row] : m_rows) {
            if (!isValidKey(row.object.key) || !keys.insert(row.object.key).second) throw Damage{reason::row};
        }
        for (auto& [id, row] : m_rows)
            if (row.whatIf.isBaseline()) plan.insert(std::move(row.object));
        WhatIfReader(m_database).read(plan, std::move(m_rows));
        check(plan);
        plan.reserveIds(std::max(m_nextId, nextId()));
        return plan;
    }

private:
    void readKind(Kind kind) {
        const std::set<std::string> present = columnsOf(m_database, table(kind));
        if (present.empty()) return;  // a kind newer than the file
        std::string names;
        for (const Column& column : commonColumns())
            names += (names.empty() ? "" : ", ") + sqlName(column.name);
        std::vector<const FieldSpec*> fields;
        for (const FieldSpec& field : registry().fields(kind)) {
            const std::string currency = currencyColumn(field);
            if (!present.contains(std::string(field.key))) continue;
            fields.push_back(&field);
            names += ", " + sqlName(field.key);
            if (currency.empty()) continue;
            names += present.contains(currency) ? ", " + sqlName(currency) : ", ''";
        }
        SQLite::Statement& query =
            m_database.statement(fmt::format("SELECT {} FROM {}", names, sqlName(table(kind))));
        while (query.executeStep())
            readRow(query, kind, fields);
    }

    void readRow(SQLite::Statement& row, Kind kind, const std::vector<const FieldSpec*>& fields) {
        Object object;
        object.id = objectId(row.getColumn(0));
        m_nextId = std::max(m_nextId, object.id.value + 1);
        if (row.getColumn(4).getInt() != 0) return;  // a tombstone
        object.kind = kind;
        object.key = row.getColumn(1).getString();
        object.catalogueKey = row.getColumn(2).getString();
        object.provenance = provenanceAt(row, 5);
        object.values.resize(registry().fields(kind).size());
        int column = static_cast<int>(commonColumns().size());
        for (const FieldSpec* field : fields) {
            object.values[static_cast<std::size_t>(field->column)] = valueAt(row, column, *field);
            column += field->isMoney() ? 2 : 1;
        }
        const WhatIfId whatIf{row.getColumn(3).getUInt()};
        const ObjectId id = object.id;
        if (!m_rows.emplace(id, ObjectRow{std::move(object), whatIf}).second) throw Damage{reason::row};
    }

    /// Object and field of a row that begins with their id and key; null where there is no such field now.
    std::pair<Object*, const FieldSpec*> place(SQLite::Statement& row) {
        const auto found = m_rows.find(objectId(row.getColumn(0)));
        if (found == m_rows.end()) return {};
        Object& object = found->second.object;
        return {&object, registry().field(object.kind, row.getColumn(1).getString())};
    }

    void readDistributions() {
        // A file of an earlier version that is opened to be read lacks the column.
        const bool hasPoints = columnsOf(m_database, "distribution").contains("points");
        SQLite::Statement& row = m_database.statement(
            fmt::format("SELECT object, field, kind, p1, p2, p3, p4, lowest, highest, currency, {} FROM "
                        "distribution",
                        hasPoints ? "points" : "NULL"));
        while (row.executeStep()) {
            const auto [object, field] = place(row);
            if (!field) continue;
            const auto kind = distributionByKey(row.getColumn(2).getString());
            if (!kind || !field->isNumeric()) throw Damage{reason::row};
            Distribution value;
            value.kind = *kind;
            for (int i = 0; i < 4; ++i)
                value.parameters[static_cast<std::size_t>(i)] = row.getColumn(3 + i).getDouble();
            if (!row.getColumn(7).isNull()) value.lowest = row.getColumn(7).getDouble();
            if (!row.getColumn(8).isNull()) value.highest = row.getColumn(8).getDouble();
            value.currency = row.getColumn(9).getString();
            if (!row.getColumn(10).isNull() && !readPoints(row.getColumn(10).getString(), value))
                throw Damage{reason::row};
            object->values[static_cast<std::size_t>(field->column)] = value;
        }
    }

    void readSources() {
        SQLite::Statement& row = m_database.statement(
            "SELECT object, field, source, url, date, confidence, checked, note FROM field_source");
        while (row.executeStep())
            if (const auto [object, field] = place(row); field)
                object->fieldProvenance[field->id] = provenanceAt(row, 2);
    }

    void readAssumptions() {
        if (!hasTable(m_database, "assumption")) return;  // a file made before there were any
        SQLite::Statement& row =
            m_database.statement("SELECT object, field, owner, date, standing FROM assumption");
        while (row.executeStep()) {
            const auto [object, field] = place(row);
            if (!field) continue;
            const auto standing = standingByName(row.getColumn(4).getString());
            const bool isDated = !row.getColumn(3).isNull();
            const auto date = isDated ? readDate(row.getColumn(3).getString()) : Result<Date>(Date{});
            if (!standing || !date) throw Damage{reason::row};
            Assumption noted{row.getColumn(2).getString(), std::nullopt, *standing};
            if (isDated) noted.date = *date;
            if (!noted.isEmpty()) object->assumptions[field->id] = std::move(noted);
        }
    }

    /// The engine relies on these: what a reference names is there, and so are the settings.
    static void check(const Plan& plan) {
        for (const Kind kind : {Kind::plan, Kind::finance, Kind::growth})
            if (plan.objects(kind).size() != 1) throw Damage{reason::singleton};
        for (const auto& [id, object] : plan.all())
            for (const FieldSpec& field : registry().fields(object.kind)) {
                const auto* reference = std::get_if<Reference>(&object.value(field.id));
                if (!reference) continue;
                const Object* other = plan.find(reference->object);
                if (!other || other->kind != field.referenceKind) throw Damage{reason::reference};
            }
    }

    std::uint64_t nextId() {
        const std::string text =
            m_database.text("SELECT value FROM meta WHERE key = 'next_id'").value_or("1");
        const std::uint64_t next = std::strtoull(text.c_str(), nullptr, 10);
        return next < ObjectId::firstCatalogue ? next : 1;
    }

    Database& m_database;
    std::map<ObjectId, ObjectRow> m_rows;
    std::uint64_t m_nextId = 1;
};

}  // namespace

std::set<std::string> columnsOf(Database& database, std::string_view table) {
    std::set<std::string> names;
    SQLite::Statement& query = database.statement("SELECT name FROM pragma_table_info(?)");
    query.bind(1, std::string(table));
    while (query.executeStep())
        names.insert(query.getColumn(0).getString());
    return names;
}

Plan readPlan(Database& database) {
    return PlanReader(database).read();
}

bool lacksColumns(Database& database) {
    for (const char* later : {"assumption", "what_if_restored", "snapshot_result", "followed_input"})
        if (!hasTable(database, later)) return true;
    for (const LaterColumn& column : laterColumns())
        if (!columnsOf(database, column.table).contains(std::string(column.name))) return true;
    for (const KindSpec& kind : registry().kinds()) {
        const std::set<std::string> present = columnsOf(database, table(kind.kind));
        if (present.empty()) return true;
        for (const Column& column : fieldColumns(kind.kind))
            if (!present.contains(column.name)) return true;
    }
    return false;
}

void addMissingColumns(Database& database) {
    for (const std::string& statement : createLaterTables())
        database.execute(statement);
    for (const LaterColumn& column : laterColumns())
        if (!columnsOf(database, column.table).contains(std::string(column.name)))
            database.execute(addColumnStatement(column));
    for (const KindSpec& kind : registry().kinds()) {
        const std::set<std::string> present = columnsOf(database, table(kind.kind));
        if (present.empty()) {
            for (const std::string& statement : createKindStatements(kind.kind))
                database.execute(statement);
            continue;
        }
        for (const Column& column : fieldColumns(kind.kind))
            if (!present.contains(column.name)) database.execute(addColumnStatement(kind.kind, column));
    }
    writeUnits(database);
}

void writeUnits(Database& database) {
    for (const FieldSpec& field : registry().fields()) {
        if (!field.isNumeric()) continue;
        SQLite::Statement& statement = database.statement(
            "INSERT INTO field_unit(kind, field, unit) VALUES(?, ?, ?) ON CONFLICT(kind, field) DO NOTHING");
        statement.bind(1, std::string(registry().kind(field.kind).key));
        statement.bind(2, std::string(field.key));
        statement.bind(3, field.unit.symbol);
        statement.exec();
    }
}

}  // namespace wattplan::store
