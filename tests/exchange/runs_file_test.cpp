#include "core/exchange/runs_file.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace wattplan;
using exchange::readRuns;

namespace {

Result<evidence::ReportedRuns> read(std::string_view bytes) {
    return readRuns("runs.csv", bytes, catalog::Catalogue::builtIn());
}

std::string replaced(std::string text, char from, std::string_view to) {
    std::string result;
    for (const char c : text)
        if (c == from)
            result += to;
        else
            result += c;
    return result;
}

const std::string plain =
    "id,run_kind,name,hardware,accelerator_count,tokens,output_basis\n"
    "a,train,Llama,H100,1024,2e12,measured\n"
    "b,inference,Qwen,A100,8,,measured\n";

void isRead(std::string_view bytes) {
    const auto runs = read(bytes);
    REQUIRE(runs);
    const auto rows = runs->rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].text("id") == "a");
    CHECK(rows[0].number("tokens") == 2e12);
    CHECK(rows[0].line() == 2);
    CHECK(rows[1].isServing());
    CHECK(rows[1].text("hardware") == "A100");
}

/// Line, column and what is wrong.
std::vector<std::string> refused(std::string_view bytes) {
    const auto runs = read(bytes);
    REQUIRE_FALSE(runs);
    REQUIRE(runs.error().code == ErrorCode::malformedRow);
    return {runs.error().arguments.begin() + 1, runs.error().arguments.end()};
}

}  // namespace

TEST_CASE("published runs are read whatever divides the cells and ends the lines", "[exchange]") {
    isRead(plain);
    isRead("\xEF\xBB\xBF" + plain);
    isRead(replaced(plain, '\n', "\r\n"));
    isRead(replaced(plain, ',', ";"));
    isRead(replaced(plain, ',', "\t"));
    isRead("\xEF\xBB\xBF" + replaced(replaced(plain, ',', ";"), '\n', "\r\n"));
    isRead(replaced(plain, '\n', ",,\n"));  // empty columns of a spreadsheet
    isRead(plain + ",,,,,,\n\n");           // and empty rows
}

TEST_CASE("published runs are read in the encodings of spreadsheets", "[exchange]") {
    std::string wide = "\xFF\xFE";  // UTF-16, little endian
    for (const char c : replaced(plain, ',', "\t"))
        wide += {c, '\0'};
    isRead(wide);
    // 国产 in GB18030
    const auto runs = read("id,run_kind,name,hardware\na,train,\xB9\xFA\xB2\xFA,H100\n");
    REQUIRE(runs);
    CHECK(runs->rows()[0].text("name") == "国产");
}

TEST_CASE("decimal commas of published runs are read between semicolons", "[exchange]") {
    const auto runs = read(
        "run_kind;hardware;tokens;params_total;accelerator_hours\ntrain;8x H100 SXM;1,4e12;7e9;9,25e4\n");
    REQUIRE(runs);
    CHECK(runs->rows()[0].number("tokens") == 1.4e12);
    CHECK(runs->rows()[0].number("accelerator_hours") == 92500.0);
    CHECK(runs->rows()[0].accelerators() == 8.0);
}

TEST_CASE("columns of published runs stand in any order, and most may be missing", "[exchange]") {
    const auto runs = read("Hardware;Own column;Run kind\nH100;x;Training\n");
    REQUIRE(runs);
    CHECK(runs->rows()[0].isTraining());
    CHECK(runs->rows()[0].text("id") == "2");  // called by its line
    CHECK(runs->rows()[0].isMeasured());
}

TEST_CASE("a table that is none of runs is refused with line, column and what is missing", "[exchange]") {
    CHECK(refused("id,hardware\na,H100\n")[1] == "run_kind");
    CHECK(refused("id,run_kind\na,train\n")[1] == "hardware");
    CHECK(refused("id,run_kind,hardware,Run Kind\na,train,H100,x\n")[1] == "run_kind");
    const auto longer = refused("id,run_kind,hardware\na,train,H100\nb,train,H100,7\n");
    CHECK(longer[0] == "3");
    CHECK(longer[1] == "4");
    const auto shorter = refused("id,run_kind,hardware\na,train\n");
    CHECK(shorter[0] == "2");
    CHECK(shorter[1] == "hardware");
    refused("");
    refused("%PDF-1.7");
    refused("LOCATION,Paris\n");
}
