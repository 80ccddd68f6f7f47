#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <string>

#include <zlib.h>

#include "core/exchange/table_file.h"
#include "core/exchange/table_import.h"
#include "core/exchange/workbook_reader.h"
#include "core/plan/samples.h"
#include "tests/support/paths.h"

using namespace wattplan;
using namespace wattplan::exchange;

namespace {

std::string servers() {
    std::ifstream file(test::dataFolder() + "/servers.xlsx", std::ios::binary);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), {}};
}

using Rows = std::vector<std::vector<std::string>>;

Rows cellsOf(const Sheet& sheet) {
    Rows rows;
    for (const SheetRow& row : sheet.rows)
        rows.push_back(row.cells);
    return rows;
}

void append(std::string& bytes, std::uint64_t value, int length) {
    for (int i = 0; i < length; ++i, value >>= 8)
        bytes += static_cast<char>(value & 0xFF);
}

/// An archive of one file, deflated; its header promises ten bytes.
std::string archiveOf(const std::string& name, const std::string& text) {
    std::string packed(compressBound(text.size()) + 64, '\0');
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string held = text;
    stream.next_in = reinterpret_cast<Bytef*>(held.data());
    stream.avail_in = static_cast<uInt>(held.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    std::string bytes = "PK\x03\x04";
    append(bytes, 20, 2);
    append(bytes, 0, 2);
    append(bytes, 8, 2);
    append(bytes, 0, 8);  // time, date, sum
    append(bytes, packed.size(), 4);
    append(bytes, 10, 4);
    append(bytes, name.size(), 2);
    append(bytes, 0, 2);
    bytes += name + packed;
    const std::size_t central = bytes.size();
    bytes += "PK\x01\x02";
    append(bytes, 20, 2);
    append(bytes, 20, 2);
    append(bytes, 0, 2);
    append(bytes, 8, 2);
    append(bytes, 0, 8);
    append(bytes, packed.size(), 4);
    append(bytes, 10, 4);
    append(bytes, name.size(), 2);
    append(bytes, 0, 16);  // extra, remark, disk, attributes; the header is at 0
    bytes += name;
    const std::size_t end = bytes.size();
    bytes += "PK\x05\x06";
    append(bytes, 0, 4);
    append(bytes, 1, 2);
    append(bytes, 1, 2);
    append(bytes, end - central, 4);
    append(bytes, central, 4);
    append(bytes, 0, 2);
    return bytes;
}

std::string reasonOf(const std::string& bytes) {
    const auto table = readTable("book.xlsx", bytes, catalog::Catalogue::builtIn());
    REQUIRE_FALSE(table);
    return table.error().arguments.back();
}

}  // namespace

TEST_CASE("A workbook is read as its cells show it, merged headings in each of their columns", "[exchange]") {
    // Written by openpyxl, which computes no formula: that cell has no value.
    const auto book = readWorkbook("servers.xlsx", servers(), "");
    REQUIRE(book);
    CHECK(book->names == std::vector<std::string>{"Notes", "机柜 servers"});
    CHECK(book->name == "机柜 servers");  // the other is empty
    CHECK(cellsOf(book->sheet) ==
          Rows{{"Server", "Power (kW)", "Power (kW)", "Price (USD)", "Fan share", "Delivered"},
               {"Server", "Typical", "Max", "Price (USD)", "Fan share", "Delivered"},
               {"DGX X", "8.5", "10.2", "398000", "15%", "2027-05-31"},
               {"服务器 Y", "0.3", "", "n/a"}});
    CHECK(book->sheet.rows[2].line == 3);
    CHECK(readWorkbook("servers.xlsx", servers(), "Other").error().code == ErrorCode::unknownChoice);
}

TEST_CASE("A planner's workbook goes into a plan under its spanning headings", "[exchange]") {
    const auto& library = catalog::Catalogue::builtIn();
    const auto table = readTable("servers.xlsx", servers(), library);
    REQUIRE(table);
    CHECK(table->kind == FileKind::workbook);
    const ImportWords words;
    const ImportPlan import = proposeImport(table->sheet, words, Kind::system);
    Plan plan = samplePlan("blank", library).value();
    const DryRun run = dryRun(plan, library, table->sheet, import, words);
    CHECK(run.count(RowFate::adds) == 2);
    for (const Edit& edit : run.edits)
        plan.apply(edit);
    const Object* server = plan.find("dgx_x");
    REQUIRE(server);
    const auto number = [&](std::string_view field) {
        return std::get<Number>(server->value(fieldId(Kind::system, field))).value;
    };
    CHECK(number("typical_power") == Approx(8500.0));
    CHECK(number("max_power") == Approx(10200.0));
    CHECK(number("price") == 398000.0);
    CHECK(number("server_fan_share") == Approx(0.15));
}

TEST_CASE("A workbook that is none, damaged or a bomb is refused", "[exchange]") {
    CHECK(reasonOf("PK\x03\x04") == "the archive is damaged");
    CHECK(reasonOf(archiveOf("a.txt", "a")) == "this is a packed archive, not a table");
    // A hundred megabytes of one letter pack to a hundred kilobytes.
    CHECK(reasonOf(archiveOf("xl/workbook.xml", std::string(100'000'000, 'a'))) ==
          "it unpacks to more than 32 MB, the most that a table may be");
    CHECK(reasonOf(archiveOf("xl/workbook.xml", "<workbook/>")) == "a part of the workbook is missing");
    const std::string whole = servers();
    for (const std::size_t size : {whole.size() / 2, whole.size() - 30})
        CHECK_FALSE(readTable("book.xlsx", whole.substr(0, size), catalog::Catalogue::builtIn()));
    // Bytes are altered here and there: whatever is read, no more is read than there is.
    for (std::size_t i = 0; i < whole.size(); i += 97) {
        std::string altered = whole;
        altered[i] = static_cast<char>(~altered[i]);
        (void)readTable("book.xlsx", altered, catalog::Catalogue::builtIn());
    }
}
