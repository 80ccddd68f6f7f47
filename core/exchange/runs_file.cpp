#include "core/exchange/runs_file.h"

#include <algorithm>
#include <utility>

#include "core/catalog/csv.h"
#include "core/exchange/file_text.h"
#include "core/exchange/table_file.h"

namespace wattplan::exchange {

namespace {

bool isBlank(std::string_view cell) {
    return cell.find_first_not_of(" \t") == std::string_view::npos;
}

/// The cells of a sheet as a table: its first row names the columns.
Result<catalog::CsvTable> tableOf(Sheet sheet, FileKind kind) {
    catalog::CsvTable table;
    table.file = std::move(sheet.file);
    table.columns = std::move(sheet.rows.front().cells);
    while (!table.columns.empty() && isBlank(table.columns.back()))
        table.columns.pop_back();
    const std::size_t width = table.columns.size();
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
        SheetRow& row = sheet.rows[i];
        const auto last = std::find_if(row.cells.rbegin(), row.cells.rend(),
                                       [](const auto& cell) { return !isBlank(cell); });
        const std::size_t filled = static_cast<std::size_t>(row.cells.rend() - last);
        if (filled == 0) continue;
        if (filled > width)
            return catalog::malformedRow(table.file, row.line, std::to_string(width + 1),
                                         WATTPLAN_TEXT("Reasons", "the row has more cells than the header"));
        // A workbook does not keep the empty cells at the end of a row; in a text a comma is missing.
        if (row.cells.size() < width && kind == FileKind::delimited)
            return catalog::malformedRow(table.file, row.line, table.columns[row.cells.size()],
                                         WATTPLAN_TEXT("Reasons", "the row has fewer cells than the header"));
        row.cells.resize(width);
        table.records.push_back({row.line, std::move(row.cells)});
    }
    return table;
}

}  // namespace

Result<evidence::ReportedRuns> readRuns(const std::string& name, std::string_view bytes,
                                        const catalog::Catalogue& catalogue) {
    auto file = readTable(name, bytes, catalogue);
    if (!file) return tl::unexpected(file.error());
    const bool isTable = file->kind == FileKind::delimited || file->kind == FileKind::workbook;
    if (!isTable || file->sheet.rows.empty())
        return catalog::malformedRow(name, 1, "1",
                                     WATTPLAN_TEXT("Reasons", "this is no table of published runs"));
    auto table = tableOf(std::move(file->sheet), file->kind);
    if (!table) return tl::unexpected(table.error());
    return evidence::reportedRuns(*std::move(table));
}

Result<evidence::ReportedRuns> readRunsFile(const std::filesystem::path& path,
                                            const catalog::Catalogue& catalogue) {
    const auto bytes = readFileText(path);
    if (!bytes) return tl::unexpected(bytes.error());
    return readRuns(path.string(), *bytes, catalogue);
}

}  // namespace wattplan::exchange
