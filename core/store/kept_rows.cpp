#include "core/store/kept_rows.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include "core/store/binder.h"
#include "core/store/database.h"
#include "core/store/row_reader.h"
#include "core/store/row_writer.h"
#include "core/units/unit.h"

namespace wattplan::store {

namespace {

constexpr const char* stepNote = "results_step";
constexpr const char* whatIfsNote = "kept_what_ifs";  // keys, rising
constexpr const char* outdated = "outdated";
constexpr char whatIfSign = ':';  // "liquid_cooling:hall.pue"

void bindNumber(Binder& row, const std::optional<double>& value) {
    if (value && std::isfinite(*value))
        row << *value;
    else
        row.null();
}

std::optional<double> numberAt(SQLite::Statement& row, int column) {
    if (row.getColumn(column).isNull()) return std::nullopt;
    return row.getColumn(column).getDouble();
}

void writeInputs(Database& database, std::int64_t snapshot, const std::vector<KeptInput>& inputs,
                 const std::string& prefix = {}) {
    for (const KeptInput& input : inputs) {
        SQLite::Statement& insert = database.statement(
            "INSERT OR REPLACE INTO followed_input(snapshot, address, value, text, unit)"
            " VALUES(?, ?, ?, ?, ?)");
        Binder row(insert);
        row << snapshot << prefix + input.address;
        bindNumber(row, input.value);
        row << input.text << input.unit;
        insert.exec();
    }
}

std::vector<KeptInput> readInputs(Database& database, std::int64_t snapshot) {
    std::vector<KeptInput> inputs;
    if (columnsOf(database, "followed_input").empty()) return inputs;  // an older file
    SQLite::Statement& row = database.statement(
        "SELECT address, value, text, unit FROM followed_input WHERE snapshot = ? ORDER BY address");
    row.bind(1, snapshot);
    while (row.executeStep())
        inputs.push_back({row.getColumn(0).getString(), numberAt(row, 1), row.getColumn(2).getString(),
                          row.getColumn(3).getString()});
    return inputs;
}

void deleteOf(Database& database, const char* sql, std::int64_t snapshot) {
    SQLite::Statement& row = database.statement(sql);
    row.bind(1, snapshot);
    row.exec();
}

/// Puts a row where it belongs: to the what-if that its address begins with, which goes from it, or to
/// `others`. One of a what-if that changed since goes nowhere.
template <class Kept>
void sortIn(KeptResults& kept, Kept row, std::vector<Kept>& others, std::vector<Kept> KeptWhatIf::*list) {
    const std::size_t sign = row.address.find(whatIfSign);
    if (sign == std::string::npos) return others.push_back(std::move(row));
    const std::string key = row.address.substr(0, sign);
    row.address.erase(0, sign + 1);
    const auto found = std::ranges::lower_bound(kept.whatIfs, key, {}, &KeptWhatIf::key);
    if (found != kept.whatIfs.end() && found->key == key) ((*found).*list).push_back(std::move(row));
}

bool changesWhatIf(const Edit& edit) {
    return (!edit.whatIf.isBaseline() || edit.type >= Edit::Type::addWhatIf) &&
           edit.type != Edit::Type::setAssumption;
}

bool changesBaseline(const Edit& edit) {
    if (!edit.whatIf.isBaseline()) return false;
    return edit.type != Edit::Type::setAssumption;
}

}  // namespace

void writeKept(Database& database, std::int64_t snapshot, const KeptResults& kept) {
    deleteKept(database, snapshot);
    for (const KeptResult& result : kept.results) {
        SQLite::Statement& insert = database.statement(
            "INSERT OR REPLACE INTO snapshot_result(snapshot, address, value, unit) VALUES(?, ?, ?, ?)");
        Binder row(insert);
        row << snapshot << result.address;
        bindNumber(row, result.value);
        row << result.unit;
        insert.exec();
    }
    if (kept.inputs) writeInputs(database, snapshot, *kept.inputs);
}

void deleteKept(Database& database, std::int64_t snapshot) {
    deleteOf(database, "DELETE FROM snapshot_result WHERE snapshot = ?", snapshot);
    deleteOf(database, "DELETE FROM followed_input WHERE snapshot = ?", snapshot);
}

KeptResults readKept(Database& database, std::int64_t snapshot) {
    KeptResults kept;
    if (columnsOf(database, "snapshot_result").empty()) return kept;
    SQLite::Statement& row = database.statement(
        "SELECT address, value, unit FROM snapshot_result WHERE snapshot = ? ORDER BY address");
    row.bind(1, snapshot);
    while (row.executeStep())
        kept.results.push_back(
            {row.getColumn(0).getString(), numberAt(row, 1), row.getColumn(2).getString()});
    kept.inputs = readInputs(database, snapshot);
    return kept;
}

// A file without the note was closed by a version that kept numbers in base units beside the unit that they
// are shown in, and kept no inputs.
std::optional<KeptResults> readKeptAtClose(Database& database, std::uint64_t cursor) {
    const auto step = database.text("SELECT value FROM meta WHERE key = 'results_step'");
    if (step && *step != std::to_string(cursor)) return std::nullopt;
    KeptResults kept;
    std::istringstream keys(database.text("SELECT value FROM meta WHERE key = 'kept_what_ifs'").value_or(""));
    for (std::string key; keys >> key;)
        kept.whatIfs.push_back({.key = key});
    SQLite::Statement& row =
        database.statement("SELECT address, value, unit, engine_version FROM result ORDER BY address");
    while (row.executeStep()) {
        KeptResult result{row.getColumn(0).getString(), numberAt(row, 1), row.getColumn(2).getString()};
        if (!step && result.value) {
            const auto unit = parseUnit(result.unit);
            if (!unit) continue;
            result.value = unit->fromBase(*result.value);
        }
        kept.engineVersion = row.getColumn(3).getString();
        sortIn(kept, std::move(result), kept.results, &KeptWhatIf::results);
    }
    if (kept.results.empty()) return std::nullopt;
    // A version before the note may have replaced the results, and left the inputs.
    const auto version = database.text("SELECT value FROM meta WHERE key = 'inputs_version'");
    if (!step || version != kept.engineVersion) return kept;
    kept.inputs.emplace();
    for (KeptInput& input : readInputs(database, 0))
        sortIn(kept, std::move(input), *kept.inputs, &KeptWhatIf::inputs);
    return kept;
}

void writeKeptAtClose(Database& database, const KeptResults& kept, std::uint64_t cursor) {
    database.execute("DELETE FROM result");
    const auto write = [&](const std::string& prefix, const std::vector<KeptResult>& results) {
        for (const KeptResult& result : results) {
            SQLite::Statement& insert = database.statement(
                "INSERT OR REPLACE INTO result(address, value, unit, engine_version) VALUES(?, ?, ?, ?)");
            Binder row(insert);
            row << prefix + result.address;
            bindNumber(row, result.value);
            row << result.unit << kept.engineVersion;
            insert.exec();
        }
    };
    write({}, kept.results);
    deleteOf(database, "DELETE FROM followed_input WHERE snapshot = ?", 0);
    if (kept.inputs) writeInputs(database, 0, *kept.inputs);
    std::string keys;
    for (const KeptWhatIf& whatIf : kept.whatIfs) {
        keys.append(keys.empty() ? "" : " ").append(whatIf.key);
        const std::string prefix = whatIf.key + whatIfSign;
        write(prefix, whatIf.results);
        writeInputs(database, 0, whatIf.inputs, prefix);
    }
    writeMeta(database, "inputs_version", kept.inputs ? kept.engineVersion : std::string());
    writeMeta(database, whatIfsNote, keys);
    writeMeta(database, stepNote, std::to_string(cursor));
}

void followStep(Database& database, std::span<const Edit> edits, std::uint64_t from, std::uint64_t to) {
    const auto step = database.text("SELECT value FROM meta WHERE key = 'results_step'");
    const bool isChanged = std::ranges::any_of(edits, changesBaseline);
    if (std::ranges::any_of(edits, changesWhatIf)) writeMeta(database, whatIfsNote, {});
    if (!step && isChanged) return writeMeta(database, stepNote, outdated);
    if (step == std::to_string(from) && !isChanged) writeMeta(database, stepNote, std::to_string(to));
}

}  // namespace wattplan::store
