#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/import_layout.h"
#include "core/exchange/import_words.h"
#include "core/exchange/sheet.h"
#include "core/units/unit.h"

namespace wattplan::exchange {

/// A column of a table and what becomes of it.
struct ImportColumn {
    /// Why nobody chose a target for it.
    enum class Note : std::uint8_t {
        none,
        unknown,      ///< its heading is none that we know
        result,       ///< it is a result, which the plan computes
        twice,        ///< another column is for the same field
        unknownUnit,  ///< the unit in its heading can't be read
    };

    std::string heading{};
    std::string unitText{};      ///< as the file writes it, "" for none
    std::optional<Unit> unit{};  ///< its numbers are in; none: that of the field
    ImportTarget target{};
    Note note = Note::none;
    /// Of a heading that is none we know: what it may mean, unless another column is for that.
    std::optional<ImportTarget> suggestion{};
};

/// How a sheet is to be read: what is proposed, and what a reader makes of it.
struct ImportPlan {
    std::optional<Kind> kind{};  ///< none where the headings don't tell
    ImportLayout layout = ImportLayout::none;
    std::size_t headerRow = 0;  ///< index into Sheet::rows
    std::size_t firstRow = 1;   ///< of the objects; behind a row of units, where there is one
    std::vector<ImportColumn> columns{};
};

/// Finds the row of headings among the first, the table they suit best, what each column is for, and units:
/// in brackets behind a heading, or in a row below. A heading that spans several columns stands before those
/// below it. `kind` and `headerRow` are kept where they are given.
ImportPlan proposeImport(const Sheet& sheet, const ImportWords& words, std::optional<Kind> kind = {},
                         std::optional<std::size_t> headerRow = {});

/// Gives a column another target; a column that had it before loses it. A unit that can't be read is no
/// reason not to take it: its numbers are then in the unit of the field.
void setTarget(ImportPlan& plan, std::size_t column, ImportTarget target);

/// The column of a name: its heading, or its number from 1. Nothing where there is none.
std::optional<std::size_t> columnNamed(const ImportPlan& plan, std::string_view name);

}  // namespace wattplan::exchange
