#include "core/exchange/csv_writer.h"

#include <catch2/catch.hpp>

#include <string>

using namespace wattplan;

TEST_CASE("What begins like a formula is written as text, whatever stands before it", "[exchange]") {
    // The characters of OWASP, "CSV Injection", and their full-width forms, which spreadsheets read alike.
    for (const std::string text :
         {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋A1", "－A1", "＠A1", "  =1",
          "\u00A0=1", "-", "-a", "+886 2 1234", "-1 kW"}) {
        INFO(text);
        exchange::CsvWriter csv;
        csv.cell(text);
        CHECK((csv.text() == "'" + text || csv.text() == "\"'" + text + "\""));
    }
}

TEST_CASE("A number stays a number, and plain words stay as they are", "[exchange]") {
    for (const std::string text : {"-5", "-1.5e-3", "0.33", "GPT-3", "a=b", "", "词元", "−40"}) {
        INFO(text);
        exchange::CsvWriter csv;
        csv.cell(text);
        CHECK(csv.text() == text);
    }
}

TEST_CASE("Commas, quotes and line breaks stand in quotes, rows end with CRLF", "[exchange]") {
    exchange::CsvWriter csv;
    csv.cell("a,b");
    csv.cell("say \"no\"");
    csv.cell(-2.5);
    csv.endRow();
    csv.cell("two\nlines");
    csv.endRow();
    CHECK(csv.text() == "\"a,b\",\"say \"\"no\"\"\",-2.5\r\n\"two\nlines\"\r\n");
}
