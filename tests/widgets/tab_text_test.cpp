#include "widgets/tables/tab_text.h"

#include <catch2/catch.hpp>

using namespace wattplan;

TEST_CASE("A block of cells survives the clipboard, with tabs, quotes and line breaks", "[widgets]") {
    const TextBlock block{{"a", "b\tc", ""}, {"say \"hi\"", "\"quoted\"", "two\nlines"}};
    CHECK(readTabText(tabText(block)) == block);
}

TEST_CASE("A spreadsheet's last line break begins no row, and its line ends may be of any system",
          "[widgets]") {
    CHECK(readTabText("1\t2\r\n3\t4\r\n") == TextBlock{{"1", "2"}, {"3", "4"}});
    CHECK(readTabText("1\t\n") == TextBlock{{"1", ""}});
    CHECK(readTabText("").empty());
}
