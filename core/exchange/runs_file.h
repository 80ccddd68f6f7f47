#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/catalog/catalogue.h"
#include "core/evidence/reported_run.h"

namespace wattplan::exchange {

/// Reads published runs from a table in the layout of resources/evidence/runs_reported.csv, whatever divides
/// its cells (comma, semicolon, tab, bar) and however its characters are written; from a workbook, its first
/// worksheet with cells. Columns stand in any order; empty lines, and cells without a heading that hold
/// nothing, are passed over. Errors: those of readTable(); malformedRow with line and column for a file that
/// is no such table, a column that stands twice, a row that is longer or shorter than the headings.
Result<evidence::ReportedRuns> readRuns(const std::string& name, std::string_view bytes,
                                        const catalog::Catalogue& catalogue);

/// The same of a file on disk. Errors: those of readFileText() too.
Result<evidence::ReportedRuns> readRunsFile(const std::filesystem::path& path,
                                            const catalog::Catalogue& catalogue);

}  // namespace wattplan::exchange
