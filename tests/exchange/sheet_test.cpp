#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <string>

#include "core/exchange/table_file.h"

using namespace wattplan;
using namespace wattplan::exchange;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

using Rows = std::vector<std::vector<std::string>>;

Rows cellsOf(const Sheet& sheet) {
    Rows rows;
    for (const SheetRow& row : sheet.rows)
        rows.push_back(row.cells);
    return rows;
}

TableFile read(std::string_view bytes, const TableOptions& options = {}) {
    auto table = readTable("table.csv", bytes, library(), options);
    REQUIRE(table);
    return *std::move(table);
}

/// Line and column that a refusal names.
std::pair<std::string, std::string> placeOf(std::string_view bytes) {
    const auto table = readTable("table.csv", bytes, library());
    REQUIRE_FALSE(table);
    REQUIRE(table.error().code == ErrorCode::malformedRow);
    return {table.error().arguments[1], table.error().arguments[2]};
}

using Place = std::pair<std::string, std::string>;

// "名称,功率\n服务器,5\n" (simplified) and "名稱,功率\n伺服器,5\n" (traditional), as Python's codecs write
// them.
const std::string gb = "\xC3\xFB\xB3\xC6,\xB9\xA6\xC2\xCA\n\xB7\xFE\xCE\xF1\xC6\xF7,5\n";
const std::string big5 = "\xA6\x57\xBA\xD9,\xA5\x5C\xB2\x76\n\xA6\xF8\xAA\x41\xBE\xB9,5\n";

std::string utf16(std::u16string_view text, bool isBig) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += isBig ? high : low;
        bytes += isBig ? low : high;
    }
    return bytes;
}

}  // namespace

TEST_CASE("Delimiters are found by rows of one length", "[exchange]") {
    for (const char delimiter : {',', '\t', ';', '|'}) {
        std::string text = "name,power/price\n\"a;b|c,d\te\",2.5/3\nf,4/5\n";
        std::ranges::replace(text, '/', delimiter);
        if (delimiter != ',') std::ranges::replace(text, ',', delimiter);
        INFO(text);
        const TableFile table = read(text);
        CHECK(table.delimiter == delimiter);
        REQUIRE(table.sheet.rows.size() == 3);
        for (const SheetRow& row : table.sheet.rows)
            CHECK(row.cells.size() == 3);
    }
}

TEST_CASE("Quotes, line ends and empty lines are read as spreadsheets write them", "[exchange]") {
    CHECK(cellsOf(read("a,b\r\n\"x \"\"y\"\"\r\nz\",2\r\n\r\n,\r\n3,4").sheet) ==
          Rows{{"a", "b"}, {"x \"y\"\r\nz", "2"}, {"3", "4"}});
    CHECK(cellsOf(read("a,b\r1,2\r").sheet) == Rows{{"a", "b"}, {"1", "2"}});
    // A quote inside a cell is an inch; what follows a closing quote belongs to the cell.
    CHECK(cellsOf(read("a,b\n19\" rack,\"1\"2\n").sheet) == Rows{{"a", "b"}, {"19\" rack", "12"}});
    const TableFile lines = read("a,b\n\"1\n2\n3\",x\n4,5\n");
    CHECK(lines.sheet.rows[2].line == 5);
}

TEST_CASE("Encodings are found by validity, and can be chosen", "[exchange]") {
    const Rows simplified{{"名称", "功率"}, {"服务器", "5"}};
    const Rows traditional{{"名稱", "功率"}, {"伺服器", "5"}};
    const auto check = [](const std::string& bytes, Encoding encoding, const Rows& rows) {
        const TableFile table = read(bytes);
        CHECK(encodingKey(table.encoding) == encodingKey(encoding));
        CHECK(cellsOf(table.sheet) == rows);
    };
    check("名称,功率\n服务器,5\n", Encoding::utf8, simplified);
    check("\xEF\xBB\xBF名称,功率\n服务器,5\n", Encoding::utf8, simplified);
    check(gb, Encoding::gb18030, simplified);
    check(big5, Encoding::big5, traditional);
    check("\xFF\xFE" + utf16(u"名称,功率\n服务器,5\n", false), Encoding::utf16le, simplified);
    check("\xFE\xFF" + utf16(u"名称,功率\n服务器,5\n", true), Encoding::utf16be, simplified);
    check(utf16(u"名称,功率\n服务器,5\n", false), Encoding::utf16le, simplified);
    // "Électricité,5" in Windows-1252: no pair of bytes makes a hanzi.
    check("nom,kW\n\xC9lectricit\xE9,5\n", Encoding::windows1252, {{"nom", "kW"}, {"Électricité", "5"}});
    const TableFile chosen = read(gb, {.encoding = Encoding::big5});
    CHECK(chosen.encoding == Encoding::big5);
    CHECK(cellsOf(chosen.sheet) != simplified);
}

TEST_CASE("Lines in another encoding than the rest are mended, and named", "[exchange]") {
    const std::string mixed = "名称,功率\n" + gb.substr(gb.find('\n') + 1) + "存储,3\n";
    const TableFile table = read(mixed);
    CHECK(table.encoding == Encoding::utf8);
    CHECK(table.otherEncoding == Encoding::gb18030);
    CHECK(table.otherLines == std::vector{2});
    // The same bytes in both encodings, by Python's codecs; tables of Big5 differ in the third character.
    REQUIRE(table.readings.size() == 1);
    CHECK(table.readings[0].text == "服务器,5");
    CHECK(table.readings[0].otherText.starts_with("督昢"));
    CHECK(cellsOf(table.sheet) == Rows{{"名称", "功率"}, {"服务器", "5"}, {"存储", "3"}});
    // Bytes that are nothing anywhere stand as U+FFFD, so that their cell is refused.
    const TableFile broken = read("名称,功率\n服务\xFF器,5\n");
    CHECK(broken.sheet.rows[1].cells[0].find(noCharacter) != std::string::npos);
}

TEST_CASE("What is no table is refused with line and column, in time", "[exchange]") {
    const auto begin = std::chrono::steady_clock::now();
    CHECK(placeOf("PK\x03\x04 an archive called .json") == Place{"", ""});
    CHECK(placeOf(std::string("a,b\n1,\0\n", 8)) == Place{"2", "3"});
    CHECK(placeOf("%PDF-1.7\n") == Place{"1", "1"});
    CHECK(placeOf("a,b\n1,\"never closed\n2,3\n") == Place{"2", "2"});
    CHECK(placeOf("a,b\n1,2\n" + std::string(100'000, ',')) == Place{"3", "1001"});
    CHECK(placeOf("a,b\n1," + std::string(70'000, 'x')) == Place{"2", "2"});
    // Five megabytes of each of what is dear to read.
    constexpr std::size_t size = 5'000'000;
    const auto repeated = [](std::string_view piece) {
        std::string text;
        while (text.size() < size)
            text += piece;
        return text;
    };
    CHECK(placeOf(repeated("\"")) == Place{"1", "1"});
    CHECK_FALSE(readTable("table.csv", repeated("a,\"b\n"), library()));
    CHECK(placeOf(repeated("1,2\n")) == Place{"", ""});  // of the file as a whole: it has too many rows
    CHECK(placeOf(repeated("\n") + std::string(100'000, ';')).first == "5000001");
    CHECK(placeOf(repeated("\xFF\xFE\x80,")).first == "1");
    CHECK(placeOf(repeated("{\"a\":[")) == Place{"1", "1"});
    CHECK_FALSE(readTable("bomb.json", "{" + repeated("\"a\":[["), library()));
    CHECK_FALSE(readTable("large.csv", repeated("a"), library(), {.limits = {.bytes = size}}));
    // Here they take half a second; ten times that with sanitizers.
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("What a file is, is told by its content", "[exchange]") {
    const auto kindOf = [](std::string_view bytes) { return read(bytes).kind; };
    CHECK(kindOf("{\"format\": \"wattplan-plan\", \"version\": 1}") == FileKind::planJson);
    CHECK(kindOf("SQLite format 3") == FileKind::planFile);
    CHECK(kindOf("LOCATION,Beijing,BJ,CHN,CSWD,545110,39.80,116.47,8.0,31.3\n") == FileKind::weather);
    CHECK(kindOf("a,b\n1,2\n") == FileKind::delimited);
}

TEST_CASE("Decimal commas are read as such where nothing speaks for points", "[exchange]") {
    const auto cellsOf = [](const std::string& text, char delimiter) {
        auto sheet = readDelimited("f", text, delimiter).value();
        const bool isOther = useDecimalPoints(sheet, delimiter);
        std::vector<std::string> cells;
        for (const SheetRow& row : sheet.rows)
            cells.insert(cells.end(), row.cells.begin(), row.cells.end());
        return std::pair(isOther, cells);
    };
    using Cells = std::vector<std::string>;
    CHECK(cellsOf("a;7,5;1.234,5 kW\nb;-0,25 %;2.000", ';') ==
          std::pair(true, Cells{"a", "7.5", "1234.5 kW", "b", "-0.25 %", "2000"}));
    CHECK(cellsOf("1,4e12;9,0E+4;7e9;1,5e3 km", ';').second == Cells{"1.4e12", "9.0E+4", "7e9", "1.5e3 km"});
    // A point with decimals anywhere: the file is of the other kind, and "7,5" stays in doubt.
    CHECK_FALSE(cellsOf("7,5;0.375", ';').first);
    CHECK_FALSE(cellsOf("7,5;2.5", ';').first);
    // Three digits may be a group of thousands; between commas there are no decimal ones.
    CHECK_FALSE(cellsOf("1,234;5", ';').first);
    CHECK_FALSE(cellsOf("\"7,5\",2", ',').first);
    // Texts with commas are no numbers.
    CHECK(cellsOf("3,5;GPT-3, 175B;2023-01,02", ';').second == Cells{"3.5", "GPT-3, 175B", "2023-01,02"});
}

TEST_CASE("Lines of three encodings are refused, by the first that is in neither of two", "[exchange]") {
    // 服务器 in GB 18030, 伺服器 in Big5.
    const std::string bytes = "name\n\xE6\x9C\xBA\n\xB7\xFE\xCE\xF1\xC6\xF7\n\xA6\xF8\xAA\x41\xBE\xB9\n";
    const auto decoded = decodeText("mixed.csv", bytes);
    REQUIRE_FALSE(decoded.has_value());
    CHECK(decoded.error().arguments[1] == "4");
    CHECK(decodeText("two.csv", bytes.substr(0, bytes.size() - 7)).has_value());
}

TEST_CASE("A line that reads as well in two encodings is refused with both readings", "[exchange]") {
    // 高雄 in Big5, 贵阳 in GB 18030, by Python's codecs: the first is 蔼动 in GB 18030.
    const std::string heading = "名稱,電價\n台中,0.1\n";
    const std::string kaohsiung = "\xB0\xAA\xB6\xAF,0.2\n";
    const std::string guiyang = "\xB9\xF3\xD1\xF4,0.3\n";
    const auto mixed = decodeText("mixed.csv", heading + kaohsiung + guiyang);
    REQUIRE_FALSE(mixed.has_value());
    REQUIRE(mixed.error().arguments.size() == 6);
    CHECK(mixed.error().arguments[1] == "3");
    CHECK(mixed.error().arguments[4] == "蔼动,0.2");
    CHECK(mixed.error().arguments[5] == "高雄,0.2");
    // 幛栠, what the other would be in Big5, is of rare characters.
    const auto one = decodeText("mixed.csv", heading + guiyang).value();
    CHECK(one.other == Encoding::gb18030);
    CHECK(one.text == heading + "贵阳,0.3\n");
    REQUIRE(one.readings.size() == 1);
    CHECK(one.readings[0].line == 3);
    CHECK(one.readings[0].otherText == "幛栠,0.3");
}
