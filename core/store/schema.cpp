#include "core/store/schema.h"

#include <array>
#include <iterator>
#include <utility>

#include <fmt/core.h>

namespace wattplan::store {

namespace {

constexpr const char* otherTables[] = {
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE field_unit(kind TEXT NOT NULL, field TEXT NOT NULL, unit TEXT NOT NULL,"
    " PRIMARY KEY(kind, field)) STRICT",
    // p1 to p4 are the parameters of the kind of distribution; lowest and highest cut it off.
    "CREATE TABLE distribution(object INTEGER NOT NULL, field TEXT NOT NULL, kind TEXT NOT NULL,"
    " p1 REAL NOT NULL, p2 REAL NOT NULL, p3 REAL NOT NULL, p4 REAL NOT NULL, lowest REAL, highest REAL,"
    " currency TEXT, PRIMARY KEY(object, field)) STRICT",
    // A field whose source is not that of its row; all empty: edited in the plan.
    "CREATE TABLE field_source(object INTEGER NOT NULL, field TEXT NOT NULL, source TEXT NOT NULL,"
    " url TEXT NOT NULL, date TEXT NOT NULL, confidence TEXT NOT NULL, checked TEXT NOT NULL,"
    " note TEXT NOT NULL, PRIMARY KEY(object, field)) STRICT",
    "CREATE TABLE what_if(id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, key TEXT NOT NULL,"
    " name TEXT NOT NULL) STRICT",
    "CREATE TABLE what_if_removed(what_if INTEGER NOT NULL, object INTEGER NOT NULL, place INTEGER NOT NULL,"
    " PRIMARY KEY(what_if, object)) STRICT",
    // A value of {"cleared":null}: the parent's is taken away.
    "CREATE TABLE override(what_if INTEGER NOT NULL, object INTEGER NOT NULL, kind TEXT NOT NULL,"
    " field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(what_if, object, field)) STRICT",
    // An undo step is the edits of one grp. abandoned: undone, then overtaken by another edit.
    "CREATE TABLE edit(seq INTEGER PRIMARY KEY, grp INTEGER NOT NULL, time TEXT NOT NULL,"
    " author TEXT NOT NULL, what_if INTEGER NOT NULL, type TEXT NOT NULL, kind TEXT NOT NULL,"
    " object INTEGER NOT NULL, field TEXT NOT NULL, before TEXT, after TEXT, source_before TEXT,"
    " source_after TEXT, abandoned INTEGER NOT NULL DEFAULT 0) STRICT",
    "CREATE INDEX edit_grp ON edit(grp)",
    // The newest grp that is done; 0 if none is.
    "CREATE TABLE history_cursor(id INTEGER PRIMARY KEY CHECK(id = 1), grp INTEGER NOT NULL) STRICT",
    "INSERT INTO history_cursor VALUES(1, 0)",
    "CREATE TABLE snapshot(id INTEGER PRIMARY KEY, name TEXT NOT NULL, time TEXT NOT NULL,"
    " engine_version TEXT NOT NULL, fingerprint TEXT NOT NULL, inputs TEXT NOT NULL) STRICT",
    "CREATE TABLE result(address TEXT PRIMARY KEY, value REAL, unit TEXT NOT NULL,"
    " engine_version TEXT NOT NULL) STRICT",
};

// What files made by earlier versions lack: they get it when they are opened to be written.
constexpr const char* laterTables[] = {
    // What the planner notes on fields.
    "CREATE TABLE IF NOT EXISTS assumption(object INTEGER NOT NULL, field TEXT NOT NULL, owner TEXT NOT NULL,"
    " date TEXT, standing TEXT NOT NULL, PRIMARY KEY(object, field)) STRICT",
    // What a what-if brings back that an ancestor removed.
    "CREATE TABLE IF NOT EXISTS what_if_restored(what_if INTEGER NOT NULL, object INTEGER NOT NULL,"
    " PRIMARY KEY(what_if, object)) STRICT",
    // What the engine gave when a snapshot was taken; table result has what it gave when the file was closed.
    "CREATE TABLE IF NOT EXISTS snapshot_result(snapshot INTEGER NOT NULL, address TEXT NOT NULL, value REAL,"
    " unit TEXT NOT NULL, PRIMARY KEY(snapshot, address)) STRICT",
    // What it took from defaults and from rows of the library; snapshot 0: when the file was closed.
    "CREATE TABLE IF NOT EXISTS followed_input(snapshot INTEGER NOT NULL, address TEXT NOT NULL, value REAL,"
    " text TEXT NOT NULL, unit TEXT NOT NULL, PRIMARY KEY(snapshot, address)) STRICT",
};
const std::array<LaterColumn, 7> laterColumnList{{
    {"what_if", "note", "TEXT NOT NULL DEFAULT ''"},
    {"what_if", "colour", "INTEGER"},
    {"distribution", "points", "TEXT"},  // values and weights; NULL: a kind of parameters alone
    {"override", "source", "TEXT"},      // as in table edit; NULL: typed in the plan
    {"override", "assumption", "TEXT"},  // as in table edit; NULL: nothing noted
    {"snapshot", "author", "TEXT NOT NULL DEFAULT ''"},
    {"snapshot", "seal", "TEXT NOT NULL DEFAULT ''"},  // SHA-256 of all that the snapshot holds
}};

}  // namespace

std::string sqlName(std::string_view name) {
    return fmt::format("\"{}\"", name);
}

std::string_view table(Kind kind) {
    return Registry::instance().kind(kind).key;
}

Column valueColumn(const FieldSpec& field) {
    switch (field.type) {
        case FieldType::number:
        case FieldType::integer:
            return {std::string(field.key), "REAL"};
        case FieldType::flag:
        case FieldType::reference:
            return {std::string(field.key), "INTEGER"};
        case FieldType::text:
        case FieldType::date:
        case FieldType::choice:
            break;
    }
    return {std::string(field.key), "TEXT"};
}

std::string currencyColumn(const FieldSpec& field) {
    return field.isMoney() ? std::string(field.key) + "_currency" : std::string();
}

std::vector<Column> fieldColumns(Kind kind) {
    std::vector<Column> columns;
    for (const FieldSpec& field : Registry::instance().fields(kind)) {
        columns.push_back(valueColumn(field));
        if (field.isMoney()) columns.push_back({currencyColumn(field), "TEXT"});
    }
    return columns;
}

const std::vector<Column>& commonColumns() {
    static const std::vector<Column> columns{
        {"id", "INTEGER"},       {"key", "TEXT"},        {"catalogue_key", "TEXT"},
        {"what_if", "INTEGER"},  {"removed", "INTEGER"}, {"row_source", "TEXT"},
        {"row_url", "TEXT"},     {"row_date", "TEXT"},   {"row_confidence", "TEXT"},
        {"row_checked", "TEXT"}, {"row_note", "TEXT"},
    };
    return columns;
}

std::vector<std::string> createKindStatements(Kind kind) {
    std::string sql = fmt::format("CREATE TABLE {}(", sqlName(table(kind)));
    for (const Column& column : commonColumns()) {
        sql += fmt::format("{} {}", sqlName(column.name), column.type);
        sql += column.name == "id" ? " PRIMARY KEY, " : " NOT NULL, ";
    }
    for (const Column& column : fieldColumns(kind))
        sql += fmt::format("{} {}, ", sqlName(column.name), column.type);
    sql.resize(sql.size() - 2);
    return {sql + ") STRICT", fmt::format("CREATE UNIQUE INDEX {} ON {}(key) WHERE removed = 0",
                                          sqlName(fmt::format("{}_key", table(kind))), sqlName(table(kind)))};
}

std::string addColumnStatement(Kind kind, const Column& column) {
    return fmt::format("ALTER TABLE {} ADD COLUMN {} {}", sqlName(table(kind)), sqlName(column.name),
                       column.type);
}

std::span<const LaterColumn> laterColumns() {
    return laterColumnList;
}

std::vector<std::string> createLaterTables() {
    return {std::begin(laterTables), std::end(laterTables)};
}

std::string addColumnStatement(const LaterColumn& column) {
    return fmt::format("ALTER TABLE {} ADD COLUMN {} {}", column.table, column.name, column.definition);
}

std::vector<std::string> createStatements() {
    std::vector<std::string> statements;
    for (const KindSpec& kind : Registry::instance().kinds())
        for (std::string& statement : createKindStatements(kind.kind))
            statements.push_back(std::move(statement));
    statements.insert(statements.end(), std::begin(otherTables), std::end(otherTables));
    statements.insert(statements.end(), std::begin(laterTables), std::end(laterTables));
    for (const LaterColumn& column : laterColumnList)
        statements.push_back(addColumnStatement(column));
    return statements;
}

}  // namespace wattplan::store
