#include "core/exchange/table_file.h"

#include <algorithm>
#include <array>
#include <system_error>

#include "core/catalog/csv.h"
#include "core/exchange/file_text.h"
#include "core/exchange/model_config.h"
#include "core/exchange/workbook_reader.h"

namespace wattplan::exchange {
namespace {

constexpr std::string_view zipMark = "PK\x03\x04";
constexpr std::string_view sqliteMark = "SQLite format 3";

// Files that are no text and no table, by how they begin.
constexpr std::array otherMarks{std::string_view("\x1F\x8B"),
                                std::string_view("%PDF"),
                                std::string_view("\x89PNG"),
                                std::string_view("\xFF\xD8\xFF"),
                                std::string_view("\xD0\xCF\x11\xE0"),
                                std::string_view("BZh"),
                                std::string_view("\xFD"
                                                 "7zXZ"),
                                std::string_view("7z\xBC\xAF"),
                                std::string_view("\x28\xB5\x2F\xFD"),
                                std::string_view("PK")};

constexpr Label largestFile =
    WATTPLAN_TEXT("Reasons", "it is larger than 32 MB: divide it, or save only the sheet that is wanted");

bool beginsJson(const std::string& name, std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return false;
    return text[first] == '{' || std::filesystem::path(name).extension() == ".json";
}

Result<TableFile> readJsonTable(const std::string& name, std::string_view text,
                                const catalog::Catalogue& catalogue) {
    // A plan is read elsewhere; a configuration is small, and a tree of JSON takes many times its text.
    constexpr std::size_t enough = 4096;
    if (text.substr(0, enough).find("\"wattplan-plan\"") != std::string_view::npos)
        return TableFile{.kind = FileKind::planJson};
    constexpr std::size_t largest = std::size_t{1} << 20;
    if (text.size() > largest)
        return catalog::malformedRow(name, 1, "1",
                                     WATTPLAN_TEXT("Reasons", "it is too large for a model's config.json"));
    const auto json = readJson(text);
    if (!json) return tl::unexpected(json.error());
    // What says what it is, is refused as a plan.
    if (json->member("format")) return TableFile{.kind = FileKind::planJson};
    if (!isModelConfig(*json))
        return malformed(*json, WATTPLAN_TEXT("Reasons", "this is neither a plan nor a model's config.json"));
    auto sheet = readModelConfig(name, *json, catalogue);
    if (!sheet) return tl::unexpected(sheet.error());
    return TableFile{.kind = FileKind::modelConfig, .sheet = *std::move(sheet)};
}

}  // namespace

std::optional<ForeignLines> foreignLines(const TableFile& table) {
    if (!table.otherEncoding) return std::nullopt;
    const bool isGb = *table.otherEncoding == Encoding::gb18030;
    return ForeignLines{std::string(encodingKey(*table.otherEncoding)),
                        std::string(encodingKey(isGb ? Encoding::big5 : Encoding::gb18030)), table.otherLines,
                        table.readings};
}

Result<TableFile> readTable(const std::string& name, std::string_view bytes,
                            const catalog::Catalogue& catalogue, const TableOptions& options) {
    const auto isNoTable = [&](Label why) { return catalog::malformedRow(name, 1, "1", why); };
    if (bytes.size() > options.limits.bytes) return wholeFile(name, largestFile);
    if (bytes.starts_with(sqliteMark)) return TableFile{.kind = FileKind::planFile};
    if (bytes.starts_with(zipMark)) {
        auto book = readWorkbook(name, bytes, options.worksheet, options.limits);
        if (!book) return tl::unexpected(book.error());
        return TableFile{.kind = FileKind::workbook,
                         .sheet = std::move(book->sheet),
                         .worksheets = std::move(book->names),
                         .worksheet = std::move(book->name)};
    }
    for (const std::string_view mark : otherMarks)
        if (bytes.starts_with(mark))
            return isNoTable(
                WATTPLAN_TEXT("Reasons", "this is a picture, a document or a packed file, not a table"));
    auto decoded = decodeText(name, bytes, options.encoding);
    if (!decoded) return tl::unexpected(decoded.error());
    if (decoded->text.starts_with("LOCATION,")) return TableFile{.kind = FileKind::weather};
    if (beginsJson(name, decoded->text)) return readJsonTable(name, decoded->text, catalogue);
    TableFile table{.encoding = decoded->encoding,
                    .otherEncoding = decoded->other,
                    .otherLines = std::move(decoded->otherLines),
                    .readings = std::move(decoded->readings)};
    table.delimiter = options.delimiter.value_or(findDelimiter(decoded->text));
    auto sheet = readDelimited(name, decoded->text, table.delimiter, options.limits);
    if (!sheet) return tl::unexpected(sheet.error());
    if (sheet->rows.empty()) return isNoTable(WATTPLAN_TEXT("Reasons", "there is nothing in it"));
    table.sheet = *std::move(sheet);
    table.hasDecimalCommas = useDecimalPoints(table.sheet, table.delimiter);
    return table;
}

Result<TableFile> readTableFile(const std::filesystem::path& path, const catalog::Catalogue& catalogue,
                                const TableOptions& options) {
    // A plan may be larger than any table: only its first bytes count.
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (!error && size > options.limits.bytes) {
        if (path.extension() == ".wattplan") return TableFile{.kind = FileKind::planFile};
        return wholeFile(path.string(), largestFile);
    }
    const auto bytes = readFileText(path);
    if (!bytes) return tl::unexpected(bytes.error());
    return readTable(path.string(), *bytes, catalogue, options);
}

}  // namespace wattplan::exchange
