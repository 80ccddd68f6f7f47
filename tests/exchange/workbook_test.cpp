#include "core/exchange/workbook.h"

#include <catch2/catch.hpp>

using namespace wattplan::exchange;

TEST_CASE("Text that a workbook can't hold is left out of it", "[exchange]") {
    CHECK(storableText("=1+1 算电") == "=1+1 算电");
    CHECK(storableText(std::string_view("a\x01\x1F\0b\tc\n", 8)) == "ab\tc\n");
    CHECK(storableText("\xFF\xC0\xAFx\xED\xA0\x80y\xEF\xBF\xBF") ==
          "xy");                            // broken, overlong, surrogate, U+FFFF
    CHECK(storableText("\xE7\xAE") == "");  // cut off
    // Readers take _x0041_ for an escaped A.
    CHECK(storableText("_x0041_") == "_x005F_x0041_");
    CHECK(storableText(std::string(40000, 'a')).size() == 32767);
    std::string wide;
    for (int i = 0; i < 20000; ++i)
        wide += "电";
    CHECK(storableText(wide).size() == 32766);  // whole characters of three bytes
    CHECK(quoted("say \"a\"") == "\"say \"\"a\"\"\"");
}

TEST_CASE("Sheets and names are legal and there once", "[exchange]") {
    Workbook book("Calibri");
    CHECK(book.sheetName(book.addSheet("a[1]/b:c?*\\'")) == "a 1  b c");
    CHECK(book.sheetName(book.addSheet("Months")) == "Months");
    CHECK(book.sheetName(book.addSheet("months")) == "months 2");
    const std::string tail(40, 'x');
    CHECK(book.sheetName(book.addSheet(tail)).size() == 31);
    CHECK(book.sheetName(book.addSheet(tail)).ends_with("x 2"));
    CHECK(book.sheetName(book.addSheet("")) == "Sheet");
    CHECK(book.name("wp_gpt3.energy", "Months!$A$1") == "wp_gpt3.energy");
    CHECK(book.name("WP_GPT3.energy", "Months!$A$1") == "WP_GPT3.energy_2");
    CHECK(book.name("3 x-y", "Months!$A$1") == "_3_x_y");
    const auto bytes = book.bytes();
    REQUIRE(bytes);
    CHECK(bytes->starts_with("PK"));
}

TEST_CASE("Cells and sheets are referred to as spreadsheets do", "[exchange]") {
    CHECK(cellName(0, 0) == "A1");
    CHECK(cellName(9, 25) == "Z10");
    CHECK(cellName(9, 26, Fixed::both) == "$AA$10");
    CHECK(cellName(9, 701, Fixed::column) == "$ZZ10");
    CHECK(cellName(0, 702) == "AAA1");
    CHECK(referenceTo("服务器功率", "$B$3") == "'服务器功率'!$B$3");
}
