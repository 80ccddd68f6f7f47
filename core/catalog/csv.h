#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/text_label.h"

namespace wattplan::catalog {

/// A record of a CSV file and the line it begins on.
struct CsvRecord {
    int line = 0;
    std::vector<std::string> cells{};
};

/// A CSV text whose first record names the columns. Every record has a cell for each column.
struct CsvTable {
    std::string file{};
    std::vector<std::string> columns{};
    std::vector<CsvRecord> records{};

    std::optional<std::size_t> column(std::string_view name) const;
};

/// Reads RFC 4180 text in UTF-8: commas, quotes doubled inside quotes, line breaks inside quotes. A byte
/// order mark, CRLF and empty lines are passed over. Errors: malformedRow with file, line, column (its name,
/// its number in the header) and what is wrong.
Result<CsvTable> readCsv(std::string file, std::string_view text);

/// The error malformedRow.
tl::unexpected<Error> malformedRow(const std::string& file, int line, std::string_view column, Label why);

}  // namespace wattplan::catalog
