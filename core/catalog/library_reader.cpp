#include "core/catalog/library_reader.h"

#include "core/catalog/cell_value.h"
#include "core/catalog/row_provenance.h"
#include "core/units/unit.h"

namespace wattplan::catalog {
namespace {

std::string rowName(Kind kind, std::string_view id) {
    return std::string(Registry::instance().kind(kind).key).append("/").append(id);
}

bool isJoined(const FieldSpec& field) {
    return field.csvColumn.ends_with("_key");
}

const std::string& cellOf(const CsvTable& table, const CsvRecord& record, std::string_view column) {
    static const std::string none;
    const auto index = table.column(column);
    return index ? record.cells[*index] : none;
}

std::array<std::string, 3> namesOf(const CsvTable& table, const CsvRecord& record) {
    std::array<std::string, 3> names{cellOf(table, record, "name_en"), cellOf(table, record, "name_zh_hans"),
                                     cellOf(table, record, "name_zh_hant")};
    if (names[0].empty()) names[0] = cellOf(table, record, "name");
    if (names[1].empty()) names[1] = cellOf(table, record, "name_zh");
    for (std::string& name : names)
        if (name.empty()) name = names[0];
    return names;
}

// The currency of a price: that of the row for "…_local_…" columns, else the dollar.
std::string currencyOf(const FieldSpec& field, const CsvTable& table, const CsvRecord& record) {
    if (field.csvColumn.find("_local_") != std::string_view::npos) return cellOf(table, record, "currency");
    return "USD";
}

double yearOf(const Object& currency) {
    static const FieldId year = fieldId(Kind::currency, "year");
    const auto* number = std::get_if<Number>(&currency.value(year));
    return number ? number->value : 0.0;
}

}  // namespace

std::string_view idColumn(Kind kind) {
    return kind == Kind::currency ? "code" : "id";
}

Result<void> LibraryReader::readParameters(const CsvTable& table, std::string_view citation) {
    static constexpr ProvenanceColumns columns{"source",     "source_url", "as_of",
                                               "confidence", "verified",   "note"};
    for (const std::string_view column :
         {"key", "value_typ", "unit", "source", "source_url", "as_of", "confidence", "verified", "note"})
        if (!table.column(column))
            return malformedRow(table.file, 1, column, WATTPLAN_TEXT("Reasons", "the column is missing"));
    for (const CsvRecord& record : table.records) {
        const auto value = strictNumber(cellOf(table, record, "value_typ"));
        if (!value)
            return malformedRow(table.file, record.line, "value_typ",
                                WATTPLAN_TEXT("Reasons", "it is not a number"));
        Parameter parameter{*value, cellOf(table, record, "unit"), provenanceFrom(table, record, columns)};
        const std::string key = std::string(citation).append(":").append(cellOf(table, record, "key"));
        if (!m_parameters.emplace(key, std::move(parameter)).second)
            return malformedRow(table.file, record.line, "key",
                                WATTPLAN_TEXT("Reasons", "the id stands twice"));
    }
    return {};
}

std::map<std::string, Provenance, std::less<>> LibraryReader::parameterSources() const {
    std::map<std::string, Provenance, std::less<>> sources;
    for (const auto& [citation, parameter] : m_parameters)
        sources.emplace(citation, parameter.provenance);
    return sources;
}

Result<void> LibraryReader::readKind(Kind kind, const CsvTable& table) {
    std::vector<std::string_view> required = requiredProvenanceColumns(kind);
    required.push_back(idColumn(kind));
    if (kind == Kind::site || kind == Kind::tariff) required.push_back("currency");
    for (const std::string_view column : required)
        if (!table.column(column))
            return malformedRow(table.file, 1, column, WATTPLAN_TEXT("Reasons", "the column is missing"));
    std::vector<std::optional<std::size_t>> columns;
    for (const FieldSpec& field : Registry::instance().fields(kind)) {
        if (field.csvColumn.empty()) {  // the planner's alone
            columns.emplace_back();
            continue;
        }
        const auto column = table.column(field.csvColumn);
        if (!column)
            return malformedRow(table.file, 1, field.csvColumn,
                                WATTPLAN_TEXT("Reasons", "the column is missing"));
        columns.push_back(column);
    }
    for (const CsvRecord& record : table.records)
        if (auto read = readRow(kind, table, record, columns); !read) return read;
    return {};
}

Result<void> LibraryReader::readRow(Kind kind, const CsvTable& table, const CsvRecord& record,
                                    const std::vector<std::optional<std::size_t>>& columns) {
    LibraryRow row{{}, namesOf(table, record)};
    Object& object = row.object;
    object.kind = kind;
    object.catalogueKey = cellOf(table, record, idColumn(kind));
    if (object.catalogueKey.empty())
        return malformedRow(table.file, record.line, idColumn(kind),
                            WATTPLAN_TEXT("Reasons", "the id is empty"));
    object.key = keyFrom(object.catalogueKey);

    const auto fields = Registry::instance().fields(kind);
    object.values.resize(fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const FieldSpec& field = fields[i];
        if (!columns[i]) continue;
        const std::string& cell = record.cells[*columns[i]];
        auto value = isJoined(field)                      ? joined(object, field, cell)
                     : field.type == FieldType::reference ? referred(field, cell)
                                                          : cellValue(field, cell);
        if (!value) return malformedRow(table.file, record.line, field.csvColumn, value.error());
        if (auto* number = std::get_if<Number>(&*value); number && field.isMoney())
            number->currency = currencyOf(field, table, record);
        object.values[i] = *std::move(value);
    }
    setProvenance(object, table, record);
    return keep(std::move(row), table, record);
}

tl::expected<FieldValue, Label> LibraryReader::joined(Object& object, const FieldSpec& field,
                                                      const std::string& cell) const {
    if (cell.empty()) return Empty{};
    const auto cost = m_parameters.find("costs:" + cell);
    if (cost == m_parameters.end())
        return tl::unexpected(WATTPLAN_TEXT("Reasons", "costs.csv has no such row"));
    const auto unit = parseUnit(cost->second.unit);
    if (!unit || unit->dimension != field.unit.dimension)
        return tl::unexpected(WATTPLAN_TEXT("Reasons", "that cost has another unit"));
    object.fieldProvenance[field.id] = cost->second.provenance;
    return numberValue(field, field.unit.fromBase(unit->toBase(cost->second.value)));
}

tl::expected<FieldValue, Label> LibraryReader::referred(const FieldSpec& field,
                                                        const std::string& cell) const {
    if (cell.empty()) return Empty{};
    const auto row = m_rowOfId.find(rowName(*field.referenceKind, cell));
    if (row == m_rowOfId.end())
        return tl::unexpected(WATTPLAN_TEXT("Reasons", "there is no such row to refer to"));
    return Reference{m_rows[row->second].object.id};
}

Result<void> LibraryReader::keep(LibraryRow row, const CsvTable& table, const CsvRecord& record) {
    const Kind kind = row.object.kind;
    const auto twice = [&] {
        return malformedRow(table.file, record.line, idColumn(kind),
                            WATTPLAN_TEXT("Reasons", "the id stands twice"));
    };
    if (const auto known = m_rowOfId.find(rowName(kind, row.object.catalogueKey)); known != m_rowOfId.end()) {
        // A currency has a row a year; the newest is the one.
        LibraryRow& other = m_rows[known->second];
        if (kind != Kind::currency || yearOf(row.object) == yearOf(other.object)) return twice();
        if (yearOf(row.object) > yearOf(other.object)) {
            row.object.id = other.object.id;
            other = std::move(row);
        }
        return {};
    }
    // A range of ids for each kind, so that a longer table moves no other.
    const std::uint64_t place =
        (static_cast<std::uint64_t>(kind) << 20) + m_counts[static_cast<std::size_t>(kind)]++;
    row.object.id = {ObjectId::firstCatalogue + place};
    m_rowOfId.emplace(rowName(kind, row.object.catalogueKey), m_rows.size());
    const auto byKey = m_rowOfId.emplace(rowName(kind, row.object.key), m_rows.size());
    if (!byKey.second && row.object.key != row.object.catalogueKey) return twice();
    m_rows.push_back(std::move(row));
    return {};
}

}  // namespace wattplan::catalog
