#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/result.h"
#include "core/store/snapshot.h"

namespace wattplan::store {

class Database;

// Inside a read transaction; of a file that is older than a column or table, what it has:
std::vector<SnapshotHead> readSnapshotHeads(Database& database);
/// None where there is none of this id. Not checked against its seal.
std::optional<Snapshot> readSnapshot(Database& database, std::int64_t id);

// Inside a transaction:
/// Writes a snapshot under its id.
void writeSnapshot(Database& database, const Snapshot& snapshot);
void deleteSnapshot(Database& database, std::int64_t id);

/// Gives a snapshot what it lacks to stand beside others: the next id, a name without blanks around it, the
/// version, its results in order, the seal. Errors: emptyValue, snapshotExists.
Result<void> settle(Snapshot& snapshot, std::span<const SnapshotHead> others);

/// SHA-256 of what a snapshot holds, but of its id.
std::string sealOf(const Snapshot& snapshot);

}  // namespace wattplan::store
