#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/exchange/import_plan.h"
#include "core/plan/edits.h"

namespace wattplan::exchange {

/// What becomes of a row of a table.
enum class RowFate : std::uint8_t { adds, changes, keeps, refused };

/// A cell that changes a field, or gives it to a new object.
struct CellChange {
    std::size_t column = 0;
    FieldId field{};
    FieldValue before{};
    FieldValue after{};
    /// ISO code of the currency that money of no currency is read in: that of the value before, where it is
    /// not the plan's; else "".
    std::string assumedCurrency{};
};

/// Why a cell, or the row where `column` is none, is refused.
struct CellTrouble {
    std::optional<std::size_t> column{};
    Error error{};
};

struct ImportRow {
    int line = 0;           ///< of the file
    std::size_t index = 0;  ///< into Sheet::rows
    RowFate fate = RowFate::keeps;
    std::string key{};   ///< of the object, as it will be
    std::string name{};  ///< as the row has it, else its key
    std::vector<CellChange> cells{};
    std::vector<CellTrouble> troubles{};  ///< a refused row has one at least
};

/// What an import would do; nothing has been done.
struct DryRun {
    std::vector<ImportRow> rows{};
    std::vector<Edit> edits{};  ///< of all rows that are not refused, one step

    int count(RowFate fate) const;
    int assumedCurrencies() const;  ///< cells that have one
};

/// Finds what each row of a sheet adds or changes. A row is the object of its key, else of its name, in plan
/// or library; else a new one. An empty cell changes nothing; a row with a cell that is refused changes
/// nothing at all. Numbers are in the unit of their column; choices and objects may be called by any of their
/// words. Money without a currency is in that of the value it replaces, as where it is typed. A row of the
/// library that is changed is copied into the plan first. Columns that say where values
/// come from are noted at the values of their row. Ends early, with what it has, once `stop` is set.
DryRun dryRun(const Plan& plan, const catalog::Catalogue& catalogue, const Sheet& sheet,
              const ImportPlan& import, const ImportWords& words, const std::atomic<bool>* stop = nullptr);

}  // namespace wattplan::exchange
