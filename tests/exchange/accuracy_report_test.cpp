#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "core/catalog/csv.h"
#include "core/exchange/accuracy_report.h"

using namespace wattplan;
using namespace wattplan::evidence;

namespace {

std::string words(const Remark& remark) {
    return std::string(remark.label.text) + "|" + remark.detail;
}

Accuracy twoRuns() {
    const auto runs = readReportedRuns(
        "runs.csv",
        "id,name,run_kind,params_total,tokens,hardware,accelerator_count,accelerator_hours,output_basis,"
        "source,source_url\n"
        "a,\"A, large\",train,6.5e10,1.4e12,NVIDIA A100 80GB,2048,1e6,measured,Paper,https://x.org\n"
        "b,=B,train,6.5e10,1.4e12,Abacus 9,8,10,measured,Paper,https://x.org\n");
    return accuracy(*runs, RunMode::blind, catalog::Catalogue::builtIn());
}

}  // namespace

TEST_CASE("accuracy in JSON has predicted, published and ratio, or a reason", "[exchange]") {
    const auto json = nlohmann::json::parse(exchange::accuracyJson(twoRuns(), words));
    CHECK(json["format"] == "wattplan-accuracy");
    CHECK(json["mode"] == "blind");
    REQUIRE(json["runs"].size() == 2);
    const auto& hours = json["runs"][0]["measures"]["hours"];
    CHECK(hours["published"] == 1e6);
    CHECK(hours["ratio"].get<double>() == Approx(hours["predicted"].get<double>() / 1e6));
    CHECK(hours["status"] == "compared");
    const auto& unknown = json["runs"][1]["measures"]["hours"];
    CHECK(unknown["predicted"].is_null());
    CHECK(unknown["ratio"].is_null());
    CHECK(unknown["reason"].get<std::string>().ends_with("|Abacus 9"));
    REQUIRE(json["groups"].size() == 2);  // hours: all hardware, and A100
    CHECK(json["groups"][0]["generation"] == "");
    CHECK(json["groups"][1]["generation"] == "a100");
    CHECK(json["groups"][1]["count"] == 1);
}

TEST_CASE("accuracy in CSV has a row for each run", "[exchange]") {
    const auto table = catalog::readCsv("out.csv", exchange::accuracyCsv(twoRuns(), words));
    REQUIRE(table.has_value());
    REQUIRE(table->records.size() == 2);
    const auto cell = [&](std::size_t row, std::string_view column) {
        return table->records[row].cells[*table->column(column)];
    };
    CHECK(cell(0, "name") == "A, large");
    CHECK(std::stod(cell(0, "hours_published")) == 1e6);
    CHECK(std::stod(cell(0, "hours_ratio")) == Approx(std::stod(cell(0, "hours_predicted")) / 1e6));
    CHECK(cell(1, "name") == "'=B");  // no formula to a spreadsheet
    CHECK(cell(1, "hours_predicted").empty());
    CHECK(cell(1, "reasons").find("hours: ") == 0);
}
