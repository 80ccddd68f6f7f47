#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/catalog/csv.h"
#include "core/plan/plan.h"

namespace wattplan::catalog {

/// A row of the library with its name in English, simplified and traditional Chinese.
struct LibraryRow {
    Object object;
    std::array<std::string, 3> names;
};

/// Makes library rows of CSV tables, field by field as the registry says. A field whose column ends in
/// "_key" takes its value and provenance from that row of costs.csv.
class LibraryReader {
public:
    /// Reads a table of parameters whose rows are cited as "CITATION:KEY". Errors: malformedRow.
    Result<void> readParameters(const CsvTable& table, std::string_view citation);
    /// Reads the table of a kind. Kinds that it refers to come before it. Errors: malformedRow.
    Result<void> readKind(Kind kind, const CsvTable& table);

    std::vector<LibraryRow> takeRows() { return std::move(m_rows); }
    /// Where parameters come from, by citation.
    std::map<std::string, Provenance, std::less<>> parameterSources() const;

private:
    struct Parameter {
        double value = 0.0;  ///< in `unit`
        std::string unit{};
        Provenance provenance{};
    };

    Result<void> readRow(Kind kind, const CsvTable& table, const CsvRecord& record,
                         const std::vector<std::optional<std::size_t>>& columns);
    tl::expected<FieldValue, Label> joined(Object& object, const FieldSpec& field,
                                           const std::string& cell) const;
    tl::expected<FieldValue, Label> referred(const FieldSpec& field, const std::string& cell) const;
    Result<void> keep(LibraryRow row, const CsvTable& table, const CsvRecord& record);

    std::vector<LibraryRow> m_rows;
    std::unordered_map<std::string, std::size_t> m_rowOfId;   // by "kind/csv id" and by "kind/key"
    std::unordered_map<std::string, Parameter> m_parameters;  // by citation
    std::array<std::uint64_t, kindCount> m_counts{};
};

/// The column that identifies the rows of a kind.
std::string_view idColumn(Kind kind);

}  // namespace wattplan::catalog
