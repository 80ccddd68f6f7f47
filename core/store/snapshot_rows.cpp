#include "core/store/snapshot_rows.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include "core/plan/engine_version.h"
#include "core/plan/sha256.h"
#include "core/store/binder.h"
#include "core/store/database.h"
#include "core/store/kept_rows.h"
#include "core/store/row_reader.h"

namespace wattplan::store {

namespace {

constexpr std::string_view blanks = " \t\n\r";

/// Each text after its size, each number as the bits of its double: no two snapshots give the same bytes.
class Seal {
public:
    void add(std::string_view text) {
        m_digest.add(std::to_string(text.size()) + ':');
        m_digest.add(text);
    }
    void add(const std::optional<double>& number) {
        add(number ? std::to_string(std::bit_cast<std::uint64_t>(*number)) : std::string_view("none"));
    }
    std::string take() { return m_digest.take(); }

private:
    Sha256 m_digest;
};

/// In order of address, one of each, without numbers that no file holds.
template <class Kept>
void sortByAddress(std::vector<Kept>& all) {
    std::ranges::stable_sort(all, {}, &Kept::address);
    const auto twins = std::ranges::unique(all, {}, &Kept::address);
    all.erase(twins.begin(), twins.end());
    for (Kept& each : all)
        if (each.value && !std::isfinite(*each.value)) each.value.reset();
}

/// The columns of a head: those that an older file lacks are empty.
std::string headColumns(Database& database) {
    const auto present = columnsOf(database, "snapshot");
    std::string names = "id, name, time, engine_version, fingerprint";
    for (const char* later : {"author", "seal"})
        names.append(", ").append(present.contains(later) ? later : "''");
    return names;
}

SnapshotHead headAt(SQLite::Statement& row) {
    return {.id = row.getColumn(0).getInt64(),
            .name = row.getColumn(1).getString(),
            .time = row.getColumn(2).getString(),
            .author = row.getColumn(5).getString(),
            .engineVersion = row.getColumn(3).getString(),
            .fingerprint = row.getColumn(4).getString()};
}

}  // namespace

std::string sealOf(const Snapshot& snapshot) {
    Seal seal;
    const SnapshotHead& head = snapshot.head;
    for (const std::string* text :
         {&head.name, &head.time, &head.author, &head.engineVersion, &head.fingerprint, &snapshot.inputs})
        seal.add(*text);
    seal.add(std::to_string(snapshot.kept.results.size()));
    for (const KeptResult& result : snapshot.kept.results) {
        seal.add(result.address);
        seal.add(result.value);
        seal.add(result.unit);
    }
    for (const KeptInput& input : snapshot.kept.inputs.value_or(std::vector<KeptInput>{})) {
        seal.add(input.address);
        seal.add(input.value);
        seal.add(input.text);
        seal.add(input.unit);
    }
    return seal.take();
}

Result<void> settle(Snapshot& snapshot, std::span<const SnapshotHead> others) {
    std::string& name = snapshot.head.name;
    const auto first = name.find_first_not_of(blanks);
    if (first == std::string::npos) return failure(ErrorCode::emptyValue);
    name = name.substr(first, name.find_last_not_of(blanks) + 1 - first);
    snapshot.head.id = 1;
    for (const SnapshotHead& other : others) {
        if (other.name == name) return failure(ErrorCode::snapshotExists, {name});
        snapshot.head.id = std::max(snapshot.head.id, other.id + 1);
    }
    if (snapshot.head.engineVersion.empty()) snapshot.head.engineVersion = engineVersion();
    snapshot.kept.engineVersion = snapshot.head.engineVersion;
    sortByAddress(snapshot.kept.results);
    if (!snapshot.kept.inputs) snapshot.kept.inputs.emplace();
    sortByAddress(*snapshot.kept.inputs);
    snapshot.seal = sealOf(snapshot);
    return {};
}

std::vector<SnapshotHead> readSnapshotHeads(Database& database) {
    std::vector<SnapshotHead> heads;
    SQLite::Statement& row =
        database.statement("SELECT " + headColumns(database) + " FROM snapshot ORDER BY id");
    while (row.executeStep())
        heads.push_back(headAt(row));
    return heads;
}

std::optional<Snapshot> readSnapshot(Database& database, std::int64_t id) {
    SQLite::Statement& row =
        database.statement("SELECT " + headColumns(database) + ", inputs FROM snapshot WHERE id = ?");
    row.bind(1, id);
    if (!row.executeStep()) return std::nullopt;
    Snapshot snapshot{.head = headAt(row),
                      .inputs = row.getColumn(7).getString(),
                      .kept = {},
                      .seal = row.getColumn(6).getString()};
    snapshot.kept = readKept(database, id);
    snapshot.kept.engineVersion = snapshot.head.engineVersion;
    return snapshot;
}

void writeSnapshot(Database& database, const Snapshot& snapshot) {
    SQLite::Statement& insert = database.statement(
        "INSERT INTO snapshot(id, name, time, engine_version, fingerprint, author, seal, inputs)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    const SnapshotHead& head = snapshot.head;
    Binder(insert) << head.id << head.name << head.time << head.engineVersion << head.fingerprint
                   << head.author << snapshot.seal << snapshot.inputs;
    insert.exec();
    writeKept(database, head.id, snapshot.kept);
}

void deleteSnapshot(Database& database, std::int64_t id) {
    SQLite::Statement& row = database.statement("DELETE FROM snapshot WHERE id = ?");
    row.bind(1, id);
    row.exec();
    deleteKept(database, id);
}

}  // namespace wattplan::store
