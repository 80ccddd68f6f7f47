#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/csv.h"
#include "core/plan/field_value.h"

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

    /// As the row counts them: its count, else that of its hardware (see countInHardware()).
    std::optional<double> accelerators() const;

    /// The first cell that should be a number from 0 on and is none, among those that say what was run:
    /// "tokens = many".
    std::optional<std::string> unreadable() const;
    /// Such cells among the others, which the rest of the row does without.
    std::vector<std::string> passedOver() const;
    /// When it was published, as the row writes it ("2024-07-31", "07/2024", "2024").
    std::optional<Date> date() const;
    /// Whether it is of that month or later, or has no date.
    bool isSince(const Date& first) const;

    bool isBenchmark() const { return text("run_kind") == "train_benchmark"; }
    bool isTraining() const;
    bool isServing() const;
    /// Only what was measured judges the accuracy of a model; the rest checks bookkeeping.
    bool isMeasured() const { return !statesBasis() || text("output_basis") == "measured"; }
    /// Whether the file tells what was measured; if it does not, all of it counts as measured.
    bool statesBasis() const { return m_table->column("output_basis").has_value(); }

private:
    const catalog::CsvTable* m_table;
    const catalog::CsvRecord* m_record;
};

/// Published runs of a file. The table outlives what is read from it.
struct ReportedRuns {
    catalog::CsvTable table;

    std::vector<ReportedRun> rows() const;
};

/// Takes a table in the layout of resources/evidence/runs_reported.csv, its columns in any order. Further
/// columns are passed over, and a column may be absent but for run_kind and one of hardware and
/// accelerator_id. Columns and cells are taken without spaces around them; "n/a" and dashes are empty;
/// numbers are read as people type them, with a unit of the column's kind ("1.4 T", "43 %", "21 days"); what
/// a choice means is read in other words ("pre-training", "inference", "Yes", "activation checkpointing"). A
/// row without an id is called by its name, or its line. Errors: malformedRow with file, line, column and
/// what is wrong.
Result<ReportedRuns> reportedRuns(catalog::CsvTable table);

/// The same of a text with commas. Errors: those of catalog::readCsv() too.
Result<ReportedRuns> readReportedRuns(std::string file, std::string_view text);

/// The runs built into the program.
const ReportedRuns& builtInRuns();

}  // namespace wattplan::evidence
