#include "core/evidence/reported_run.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "core/catalog/embedded.h"
#include "core/evidence/hardware_count.h"
#include "core/evidence/run_cells.h"
#include "core/plan/edits.h"

namespace wattplan::evidence {

namespace {

/// "Run kind " is the column run_kind.
std::string columnName(std::string_view text) {
    std::string name;
    for (const char c : text)
        name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == ' ' || c == '-' ? '_' : c;
    return name;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// What tables write where they know nothing.
bool saysNothing(std::string_view cell) {
    static constexpr std::array words{"-", "–", "—", "?", "NA", "N/A", "n/a", "na", "nan", "NaN", "null"};
    return std::ranges::find(words, cell) != words.end();
}

/// A row without an id is called by its name, or by its line.
void nameRows(catalog::CsvTable& table) {
    auto id = table.column("id");
    if (!id) {
        id = table.columns.size();
        table.columns.emplace_back("id");
        for (catalog::CsvRecord& record : table.records)
            record.cells.emplace_back();
    }
    const auto name = table.column("name");
    for (catalog::CsvRecord& record : table.records) {
        std::string& cell = record.cells[*id];
        if (cell.empty() && name) cell = record.cells[*name];
        if (cell.empty()) cell = std::to_string(record.line);
    }
}

}  // namespace

std::string_view ReportedRun::text(std::string_view column) const {
    const auto index = m_table->column(column);
    return index ? std::string_view(m_record->cells[*index]) : std::string_view{};
}

std::optional<double> ReportedRun::number(std::string_view column) const {
    const std::string_view cell = text(column);
    const auto value = cell.empty() ? std::nullopt : numberOfCell(column, cell);
    return value && *value >= 0.0 ? value : std::nullopt;
}

std::optional<double> ReportedRun::accelerators() const {
    return has("accelerator_count") ? number("accelerator_count") : countInHardware(text("hardware"));
}

std::optional<std::string> ReportedRun::unreadable() const {
    for (const NumberColumn& column : numberColumns())
        if (column.weight == NumberColumn::Weight::essential && has(column.name) && !number(column.name))
            return std::string(column.name) + " = " + std::string(text(column.name));
    return std::nullopt;
}

std::vector<std::string> ReportedRun::passedOver() const {
    std::vector<std::string> cells;
    for (const NumberColumn& column : numberColumns())
        if (column.weight != NumberColumn::Weight::essential && has(column.name) && !number(column.name))
            cells.push_back(std::string(column.name) + " = " + std::string(text(column.name)));
    return cells;
}

std::optional<Date> ReportedRun::date() const {
    const std::string_view cell = text("date");
    if (const auto date = readDate(cell)) return *date;
    const auto isDigit = [&](std::size_t at) {
        return at < cell.size() && cell[at] >= '0' && cell[at] <= '9';
    };
    for (std::size_t at = 0; at + 4 <= cell.size(); ++at) {
        const std::string_view four = cell.substr(at, 4);
        if (!four.starts_with("19") && !four.starts_with("20")) continue;
        if ((at > 0 && isDigit(at - 1)) || isDigit(at + 4) || !isDigit(at + 2) || !isDigit(at + 3)) continue;
        int year = 0;
        std::from_chars(four.data(), four.data() + four.size(), year);
        return Date{year};
    }
    return std::nullopt;
}

bool ReportedRun::isSince(const Date& first) const {
    const auto day = date();
    return !day || day->monthIndex() >= first.monthIndex();
}

bool ReportedRun::isTraining() const {
    const std::string_view kind = text("run_kind");
    return kind == "train" || kind == "posttrain" || isBenchmark();
}

bool ReportedRun::isServing() const {
    return text("run_kind") == "serve_request";
}

std::vector<ReportedRun> ReportedRuns::rows() const {
    std::vector<ReportedRun> rows;
    for (const catalog::CsvRecord& record : table.records)
        rows.emplace_back(table, record);
    return rows;
}

Result<ReportedRuns> reportedRuns(catalog::CsvTable table) {
    for (std::string& column : table.columns)
        column = columnName(trimmed(column));
    for (const std::string& column : table.columns)
        if (!column.empty() && std::ranges::count(table.columns, column) > 1)
            return catalog::malformedRow(table.file, 1, column,
                                         WATTPLAN_TEXT("Reasons", "a column stands twice"));
    const Label missing =
        WATTPLAN_TEXT("Reasons", "a table of published runs has this column; name it so in the first line");
    if (!table.column("run_kind")) return catalog::malformedRow(table.file, 1, "run_kind", missing);
    if (!table.column("hardware") && !table.column("accelerator_id"))
        return catalog::malformedRow(table.file, 1, "hardware", missing);
    for (catalog::CsvRecord& record : table.records)
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            std::string& cell = record.cells[i];
            cell = std::string(trimmed(cell));
            if (saysNothing(cell))
                cell.clear();
            else
                cell = choiceOfCell(table.columns[i], cell);
        }
    nameRows(table);
    return ReportedRuns{std::move(table)};
}

Result<ReportedRuns> readReportedRuns(std::string file, std::string_view text) {
    auto table = catalog::readCsv(std::move(file), text);
    if (!table) return tl::unexpected(table.error());
    return reportedRuns(*std::move(table));
}

const ReportedRuns& builtInRuns() {
    static const ReportedRuns runs = [] {
        constexpr std::string_view name = "evidence/runs_reported.csv";
        auto read = readReportedRuns(std::string(name), catalog::embeddedFile(name));
        if (!read) {
            std::fprintf(stderr, "The built-in table of published runs is malformed.\n");
            std::abort();
        }
        return std::move(*read);
    }();
    return runs;
}

}  // namespace wattplan::evidence
