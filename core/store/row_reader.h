#pragma once

#include <set>
#include <string>
#include <string_view>

#include "core/plan/plan.h"

namespace wattplan::store {

class Database;

/// The plan in a file. Columns and rows of fields that this program doesn't know are passed over. Throws
/// Damage where the content is not a plan. Runs inside a read transaction.
Plan readPlan(Database& database);

/// The names of a table's columns; none where there is no such table.
std::set<std::string> columnsOf(Database& database, std::string_view table);

/// Whether the file lacks a table or column that this program writes.
bool lacksColumns(Database& database);
/// Adds them. Runs inside a transaction.
void addMissingColumns(Database& database);
/// Says in the file which unit each field is in. Runs inside a transaction.
void writeUnits(Database& database);

}  // namespace wattplan::store
