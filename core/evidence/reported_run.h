#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/csv.h"

namespace wattplan::evidence {

/// A published run as its row in a file states it. An empty cell is unknown, and so is a column that the file
/// does not have.
class ReportedRun {
public:
    ReportedRun(const catalog::CsvTable& table, const catalog::CsvRecord& record)
        : m_table(&table), m_record(&record) {}

    int line() const { return m_record->line; }
    std::string_view text(std::string_view column) const;
    bool has(std::string_view column) const { return !text(column).empty(); }
    /// In the unit that the column names.
    std::optional<double> number(std::string_view column) const;

    /// The first cell that should be a number from 0 on and is none: "tokens = many".
    std::optional<std::string> unreadable() const;

    bool isBenchmark() const { return text("run_kind") == "train_benchmark"; }
    bool isTraining() const;
    bool isServing() const;
    /// Only what was measured judges the accuracy of a model; the rest checks bookkeeping.
    bool isMeasured() const { return text("output_basis") == "measured"; }

private:
    const catalog::CsvTable* m_table;
    const catalog::CsvRecord* m_record;
};

/// Published runs of a file. The table outlives what is read from it.
struct ReportedRuns {
    catalog::CsvTable table;

    std::vector<ReportedRun> rows() const;
};

/// Reads a file in the layout of resources/evidence/runs_reported.csv. Further columns are passed over, and a
/// column may be absent but for those that say what a row is: id, run_kind, hardware, accelerator_count,
/// output_basis. Cells are taken without spaces around them; "n/a" and dashes are empty;
/// kinds of rows are known in other words too ("pre-training", "inference"). Errors: malformedRow
/// with file, line, column and what is wrong.
Result<ReportedRuns> readReportedRuns(std::string file, std::string_view text);

/// The runs built into the program.
const ReportedRuns& builtInRuns();

}  // namespace wattplan::evidence
