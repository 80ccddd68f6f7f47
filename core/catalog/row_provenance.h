#pragma once

#include <string_view>
#include <vector>

#include "core/catalog/csv.h"
#include "core/plan/plan.h"

namespace wattplan::catalog {

/// Columns that say where values come from; empty where a table has none.
struct ProvenanceColumns {
    std::string_view source{};
    std::string_view url{};
    std::string_view date{};
    std::string_view confidence{};
    std::string_view checked{};
    std::string_view note{};
};

/// The columns for the rows of a kind (as a whole).
const ProvenanceColumns& provenanceColumns(Kind kind);

/// All provenance columns that the table of a kind must have.
std::vector<std::string_view> requiredProvenanceColumns(Kind kind);

/// Fills `object.provenance` and, for values whose source is another, `object.fieldProvenance`. The object's
/// values are there already, and the table has the required columns.
void setProvenance(Object& object, const CsvTable& table, const CsvRecord& record);

/// What the columns say of a row.
Provenance provenanceFrom(const CsvTable& table, const CsvRecord& record, const ProvenanceColumns& columns);

}  // namespace wattplan::catalog
