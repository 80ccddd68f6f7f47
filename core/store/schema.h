#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/registry.h"

namespace wattplan::store {

// The schema of a plan file, made from the field registry: nowhere is it written by hand.
//
// A table per kind: id, key, catalogue_key, what_if (0: the baseline), removed (1: a tombstone), six columns
// of provenance, then a column per field, in the unit that table field_unit names. A distribution leaves its
// column empty and stands in table distribution.

inline constexpr std::uint32_t applicationId = 0x57706C6E;  // "Wpln"
/// 2: what-ifs have notes, and clear and bring back what they inherit.
inline constexpr int schemaVersion = 2;
/// The oldest reader that understands a file of ours. Raised only by a migration, and by what-ifs.
inline constexpr int minimumReader = 1;
inline constexpr int minimumReaderOfWhatIfs = 2;

struct Column {
    std::string name;
    std::string_view type;  ///< REAL, TEXT or INTEGER
};

/// A name in SQL.
std::string sqlName(std::string_view name);
std::string_view table(Kind kind);
Column valueColumn(const FieldSpec& field);
std::string currencyColumn(const FieldSpec& field);  ///< "" for a field that is not money
/// All columns of the fields of a kind, in the order of the registry.
std::vector<Column> fieldColumns(Kind kind);
/// Columns before those of fields.
const std::vector<Column>& commonColumns();

/// The statements that make an empty file.
std::vector<std::string> createStatements();
std::string addColumnStatement(Kind kind, const Column& column);
/// A column that a table of all kinds got after the first files were made.
struct LaterColumn {
    std::string_view table;
    std::string_view name;
    std::string_view definition;
};
std::span<const LaterColumn> laterColumns();
std::string addColumnStatement(const LaterColumn& column);
/// The statements that make the tables which the first files lack; without effect where there are.
std::vector<std::string> createLaterTables();
/// The table of a kind and its index.
std::vector<std::string> createKindStatements(Kind kind);

}  // namespace wattplan::store
