#pragma once

#include <cstdint>
#include <vector>

#include "core/plan/plan.h"
#include "core/store/plan_file.h"

namespace wattplan::store {

class Database;

/// The undo steps in a file that can be undone or redone, oldest first, and how many of them are done.
struct History {
    std::vector<EditGroup> groups{};
    std::size_t done = 0;
    std::uint64_t base = 0;  ///< the step before the first of them, 0 if there is none
};

/// Reads the history of `plan`. Steps that this program can't take back (of a newer program, or that no
/// longer fit the plan) end it: what lies beyond them is left in the file and not returned. Runs inside a
/// read transaction.
History readHistory(Database& database, const Plan& plan);

/// The steps that were undone before another was made, oldest first, less the edits of a newer program. Runs
/// inside a read transaction.
std::vector<EditGroup> readOvertaken(Database& database);

// Inside a transaction:
/// The number of the next step: behind all that the file has ever had.
std::uint64_t nextSequence(Database& database);
/// Adds a step that led to `after`, behind `cursor`, the newest step that is done; steps after it are kept as
/// abandoned.
void appendGroup(Database& database, const Plan& after, const EditGroup& group, std::uint64_t cursor);
/// Adds one that was overtaken, under its number.
void addOvertaken(Database& database, const Plan& plan, const EditGroup& group);
void moveCursor(Database& database, std::uint64_t cursor);

}  // namespace wattplan::store
