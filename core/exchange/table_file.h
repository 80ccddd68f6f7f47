#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/exchange/sheet.h"

namespace wattplan::exchange {

/// What a file is, as its content says.
enum class FileKind : std::uint8_t {
    delimited,    ///< CSV, TSV
    workbook,     ///< .xlsx
    modelConfig,  ///< config.json of Hugging Face
    planJson,     ///< a whole plan
    planFile,     ///< .wattplan
    weather,      ///< EPW
};

/// How a table is to be read; what is not given is found.
struct TableOptions {
    std::optional<Encoding> encoding{};
    std::optional<char> delimiter{};
    std::string worksheet{};  ///< of a workbook; "" for the first that has cells
    SheetLimits limits{};
};

/// A table from a file, and how it was read.
struct TableFile {
    FileKind kind = FileKind::delimited;
    Sheet sheet{};  ///< empty for plans and weather
    Encoding encoding = Encoding::utf8;
    std::optional<Encoding> otherEncoding{};  ///< of these lines
    std::vector<int> otherLines{};
    std::vector<LineReading> readings{};  ///< of the first of these lines
    char delimiter = ',';
    bool hasDecimalCommas = false;  ///< which the sheet has as points
    std::vector<std::string> worksheets{};
    std::string worksheet{};
};

/// The lines of a table that are in another encoding than the rest; none where all are in one.
std::optional<ForeignLines> foreignLines(const TableFile& table);

/// Reads a table of cells from what a file holds, whatever it is called. Errors: malformedRow with line and
/// column for what is no table (archives, pictures, zero bytes) or exceeds the limits; those of
/// readModelConfig and readJson.
Result<TableFile> readTable(const std::string& name, std::string_view bytes,
                            const catalog::Catalogue& catalogue, const TableOptions& options = {});

/// The same of a file on disk. Errors: those of readFileText() too.
Result<TableFile> readTableFile(const std::filesystem::path& path, const catalog::Catalogue& catalogue,
                                const TableOptions& options = {});

}  // namespace wattplan::exchange
