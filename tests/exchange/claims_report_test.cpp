#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "core/catalog/csv.h"
#include "core/evidence/claim_objects.h"
#include "core/exchange/claims_report.h"
#include "core/plan/samples.h"

using namespace wattplan;

namespace {

struct Article {
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    Plan plan = samplePlan("article", library).value();
    std::vector<exchange::ClaimRow> rows{};

    Article() {
        REQUIRE(evidence::addClaimObjects(plan, library).has_value());
        rows = exchange::claimRows(plan, library, PlanModel(plan, library));
    }
};

}  // namespace

TEST_CASE("claims in JSON have numbers, verdict, reason and what would have to be true", "[exchange]") {
    const Article article;
    const auto json = nlohmann::json::parse(exchange::claimsJson(article.rows, article.plan, "zh_TW"));
    CHECK(json["format"] == "wattplan-claims");
    REQUIRE(json["claims"].size() == article.rows.size());
    for (const auto& claim : json["claims"]) {
        INFO(claim["id"]);
        CHECK(claim["recomputed"].is_number());
        CHECK_FALSE(claim["verdict"].get<std::string>().empty());
        CHECK_FALSE(claim["reason"].get<std::string>().empty());
        CHECK_FALSE(claim.contains("error"));
    }
    const auto& first = json["claims"][0];
    CHECK(first["id"] == "C01");
    CHECK(first["verdict"] == "does_not_hold");
    CHECK(first["would_need"]["input"] == "gpt3.tokens");
    CHECK(first["claim"].get<std::string>().find("訓練一次") != std::string::npos);
}

TEST_CASE("claims in CSV have a row each", "[exchange]") {
    const Article article;
    const auto table = catalog::readCsv("out.csv", exchange::claimsCsv(article.rows, article.plan, "en"));
    REQUIRE(table.has_value());
    CHECK(table->records.size() == article.rows.size());
    const auto verdict = table->column("verdict");
    REQUIRE(verdict);
    for (const auto& record : table->records)
        CHECK_FALSE(record.cells[*verdict].empty());
}

TEST_CASE("a claim whose object is gone is reported with its name", "[exchange]") {
    const auto& library = catalog::Catalogue::builtIn();
    Plan blank = samplePlan("blank", library).value();
    REQUIRE(evidence::addClaimObjects(blank, library).has_value());
    const auto rows = exchange::claimRows(blank, library, PlanModel(blank, library));
    const auto json = nlohmann::json::parse(exchange::claimsJson(rows, blank, "en"));
    const auto& first = json["claims"][0];
    CHECK(first["error"].get<std::string>().starts_with("C01: gpt3.energy_facility"));
    CHECK(first["verdict"] == "");
}
