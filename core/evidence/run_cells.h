#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wattplan::evidence {

/// A column of published runs that holds a number from 0 on, or nothing.
struct NumberColumn {
    enum class Weight {
        essential,  ///< says what was run: without it nothing is predicted
        other
    };
    std::string_view name{};
    std::string_view unit{};  ///< of the column, "" for a plain number
    Weight weight = Weight::other;
};

std::span<const NumberColumn> numberColumns();

/// The number of a cell in the unit of its column: as printed, or as people type it ("1,024", "1.4 T",
/// "~2,048", "15T+", "43 %", "21 days"). "8k" tokens of a sequence are 8,192, and a fraction above 2 is
/// percent. None for other text.
std::optional<double> numberOfCell(std::string_view column, std::string_view cell);

/// A cell of a column with few choices in the words that the program goes by: "Pre-training" is train, "Yes"
/// is yes, "ZeRO-3" is 3. What it does not know, and cells of other columns, stay as they are.
std::string choiceOfCell(std::string_view column, std::string_view cell);

/// A number as a text to type that is read as the same double.
std::string typed(double value, std::string_view unit = "");

}  // namespace wattplan::evidence
