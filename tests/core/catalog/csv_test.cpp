#include "core/catalog/csv.h"

#include <catch2/catch.hpp>

using namespace wattplan;
using catalog::readCsv;

namespace {

std::vector<std::string> errorOf(std::string_view text) {
    const auto table = readCsv("a.csv", text);
    REQUIRE_FALSE(table.has_value());
    CHECK(table.error().code == ErrorCode::malformedRow);
    return table.error().arguments;
}

}  // namespace

TEST_CASE("quotes, commas, quotes in quotes and line breaks in quotes are read", "[catalog]") {
    const auto table = readCsv("a.csv", "id,note\n1,\"a, \"\"b\"\"\nc\"\n2,\n");
    REQUIRE(table.has_value());
    REQUIRE(table->records.size() == 2);
    CHECK(table->records[0].cells == std::vector<std::string>{"1", "a, \"b\"\nc"});
    CHECK(table->records[1].cells == std::vector<std::string>{"2", ""});
    CHECK(table->records[0].line == 2);
    CHECK(table->records[1].line == 4);
}

TEST_CASE("a byte order mark, CRLF and empty lines are passed over", "[catalog]") {
    const auto table = readCsv("a.csv", "\xEF\xBB\xBFid,note\r\n\r\n1,\"x\"\r\n2,y");
    REQUIRE(table.has_value());
    CHECK(table->columns == std::vector<std::string>{"id", "note"});
    REQUIRE(table->records.size() == 2);
    CHECK(table->records[0].cells == std::vector<std::string>{"1", "x"});
    CHECK(table->records[1].cells == std::vector<std::string>{"2", "y"});
}

TEST_CASE("a malformed text is refused with line, column and reason", "[catalog]") {
    using Arguments = std::vector<std::string>;
    CHECK(errorOf("id,note\n1,a\n2,\"b\n3,c\n") ==
          Arguments{"a.csv", "3", "note", "a quote is never closed"});
    CHECK(errorOf("id,note\n\"1\"x,a\n") == Arguments{"a.csv", "2", "id", "text follows a closing quote"});
    CHECK(errorOf("id,note\n1,a\"b\n") ==
          Arguments{"a.csv", "2", "note", "a quote stands in a cell without quotes"});
    CHECK(errorOf("id,note\n1\n") ==
          Arguments{"a.csv", "2", "note", "the row has fewer cells than the header"});
    CHECK(errorOf("id,note\n1,2,3\n") ==
          Arguments{"a.csv", "2", "3", "the row has more cells than the header"});
    CHECK(errorOf("id,id\n") == Arguments{"a.csv", "1", "2", "a column stands twice"});
    CHECK(errorOf("id,\n") == Arguments{"a.csv", "1", "2", "a column has no name"});
    CHECK(errorOf("") == Arguments{"a.csv", "1", "", "the file has no header"});
}
