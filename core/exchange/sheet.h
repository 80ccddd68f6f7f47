#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/text_encoding.h"
#include "core/result.h"
#include "core/text_label.h"

namespace wattplan::exchange {

/// What a table from elsewhere may be at most. Every row becomes an object of the plan, which is computed and
/// shown: a table of tens of thousands is not what it is for.
struct SheetLimits {
    std::size_t bytes = std::size_t{32} << 20;  ///< of the file, and of what it unpacks to
    std::size_t rows = 10'000;
    std::size_t columns = 1'000;
    std::size_t cells = 2'000'000;  ///< empty ones too
    std::size_t cell = 65'536;      ///< bytes of one cell
};

/// A row of cells, and the line of the file that it begins on.
struct SheetRow {
    int line = 0;
    std::vector<std::string> cells{};

    /// The cell of a column; empty where the row has fewer.
    std::string_view cell(std::size_t column) const {
        return column < cells.size() ? std::string_view(cells[column]) : std::string_view();
    }
};

/// Cells as a file has them, headings among them. No row is empty; rows may differ in length.
struct Sheet {
    std::string file{};  ///< its name, for errors
    std::vector<SheetRow> rows{};

    std::size_t columnCount() const;
};

/// Reads cells divided by `delimiter`: quotes doubled inside quotes, line breaks inside quotes, line ends of
/// any system. A quote inside a cell without quotes is a character; text behind a closing quote joins its
/// cell. Stops after `rows`. Errors: malformedRow with line and column: a quote that is never closed, too
/// many columns, too long a cell; that of wholeFile() for too many rows or cells.
Result<Sheet> readDelimited(const std::string& file, std::string_view text, char delimiter,
                            const SheetLimits& limits = {});

/// Where decimals are written with commas and nothing speaks for points ("7,5", "1.234,5" beside no "7.5"),
/// numbers are written anew with points: returns whether they were. Of files divided by commas they can't be.
bool useDecimalPoints(Sheet& sheet, char delimiter);

/// malformedRow of a file as a whole, without line and column: why says what is wrong, and what to do.
tl::unexpected<Error> wholeFile(const std::string& file, Label why);

/// The delimiter that divides a text into rows of the same length: ',', tab, ';' or '|'.
char findDelimiter(std::string_view text);

}  // namespace wattplan::exchange
