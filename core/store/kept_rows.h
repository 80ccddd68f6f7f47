#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/plan/kept_results.h"
#include "core/plan/plan.h"

namespace wattplan::store {

class Database;

// Rows of kept results. Snapshot 0 are those kept when the file was closed, which a note in table meta holds
// to the step of the history after which they were computed.

/// Writes them; those that were there go. Runs inside a transaction.
void writeKept(Database& database, std::int64_t snapshot, const KeptResults& kept);
void deleteKept(Database& database, std::int64_t snapshot);
/// In order of address. Runs inside a read transaction.
KeptResults readKept(Database& database, std::int64_t snapshot);

/// Those kept when the file was closed, of the plan as it stands after step `cursor`; none where there are
/// none, or where the baseline was edited since. Runs inside a read transaction.
std::optional<KeptResults> readKeptAtClose(Database& database, std::uint64_t cursor);
/// Replaces them. Runs inside a transaction.
void writeKeptAtClose(Database& database, const KeptResults& kept, std::uint64_t cursor);
/// Carries the note over a step from one place in the history to another: what is kept stays true where the
/// step left the baseline as it was; what is kept of what-ifs goes with the first step that changes one.
/// Runs inside the transaction of the step.
void followStep(Database& database, std::span<const Edit> edits, std::uint64_t from, std::uint64_t to);

}  // namespace wattplan::store
