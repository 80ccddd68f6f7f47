#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <cmath>

#include "tests/cli/program.h"

using namespace wattplan::test;
using nlohmann::json;

namespace {

/// A plan with two what-ifs: "liquid" changes cooling and price, "dear" follows it with another price.
QString planFile(const QTemporaryDir& folder) {
    const QString path = folder.filePath("plan.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "wattplan-plan", "version": 1, "objects": [
  {"key": "plan", "kind": "plan", "fields": {"currency": "usd", "horizon_start": "2026-01"}},
  {"key": "hall", "kind": "facility", "fields": {"site": "n_virginia", "cooling": "air_crah_chiller",
                                                 "electricity_price": 0.08}},
  {"key": "cluster", "kind": "cluster", "fields": {"facility": "hall", "system": "dgx_a100_640", "systems": 140,
                                                   "commissioning": "2026-01"}},
  {"key": "run", "kind": "training_run", "fields": {"model": "gpt_3_175b", "cluster": "cluster", "tokens": 3e11,
                                                    "start": "2026-03"}}],
 "what_ifs": [
  {"key": "liquid", "overrides": {"hall.cooling": "d2c_1p", "hall.electricity_price": 0.06, "run.tokens": 2e11}},
  {"key": "dear", "parent": "liquid", "overrides": {"hall.electricity_price": 0.12}}]})");
    return path;
}

json rowsOf(const Ran& ran) {
    CAPTURE(ran.message);
    REQUIRE(ran.exitCode == 0);
    return json::parse(ran.output);
}

const json& row(const json& rows, const std::string& key, const std::string& plan) {
    for (const json& each : rows)
        if (each["key"] == key && each["plan"] == plan) return each;
    FAIL("no row " << key << " of " << plan);
    return rows;
}

double resultOf(const QString& plan, const QString& whatIf, const char* key) {
    const Ran ran = run({"eval", plan, "--what-if", whatIf, "--format", "json"});
    CAPTURE(ran.message);
    REQUIRE(ran.exitCode == 0);
    return json::parse(ran.output)["results"][key]["value"].get<double>();
}

}  // namespace

TEST_CASE("what-ifs are compared side by side", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    const json rows = rowsOf(run({"compare", plan, "--result", "run.cost_owned.energy", "--format", "json"}));
    CHECK(row(rows, "hall.electricity_price", "baseline")["value"] == 0.08);
    CHECK(row(rows, "hall.electricity_price", "dear")["value"] == 0.12);
    CHECK(row(rows, "hall.cooling", "liquid")["value"] == "d2c_1p");
    const double base = resultOf(plan, "baseline", "run.cost_owned.energy");
    const double liquid = resultOf(plan, "liquid", "run.cost_owned.energy");
    const json& cost = row(rows, "run.cost_owned.energy", "liquid");
    CHECK(cost["value"].get<double>() == Approx(liquid).epsilon(1e-12));
    CHECK(cost["difference"].get<double>() == Approx(liquid - base).epsilon(1e-12));
    CHECK(cost["relative"].get<double>() == Approx((liquid - base) / base).epsilon(1e-12));
    CHECK(cost["rank"] == "best");
    CHECK(cost["unit"] == "USD");

    // Two of them, from the other end.
    const json two = rowsOf(run({"compare", plan, "liquid", "dear", "--base", "dear", "--result",
                                 "run.cost_owned.energy", "--format", "json"}));
    CHECK(row(two, "run.cost_owned.energy", "liquid")["relative"].get<double>() ==
          Approx(-0.5).epsilon(1e-9));

    const Ran table = run({"compare", plan});
    CHECK(table.exitCode == 0);
    CHECK(table.output.find("liquid") != std::string::npos);
    CHECK(run({"compare", plan, "--lang", "zh_TW"}).exitCode == 0);
    CHECK(run({"compare", plan, "--format", "csv"}).output.starts_with("part,key,unit,plan,value"));

    CHECK(refused({"compare", plan, "liqiud"}).find("liquid") != std::string::npos);
    refused({"compare", plan, "liquid", "--base", "dear"});
    refused({"compare", plan, "--result", "run.nothing"});
}

TEST_CASE("a difference is shared among the changes, and adds up", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    const json rows = rowsOf(run(
        {"attribute", plan, "baseline", "liquid", "--result", "run.cost_owned.energy", "--format", "json"}));
    REQUIRE(rows.size() == 4);  // both ends, the hall, the run
    double sum = rows[0]["value"];
    for (std::size_t i = 1; i < 3; ++i) {
        CHECK(rows[i]["exact"] == "yes");
        sum += rows[i]["value"].get<double>();
    }
    CHECK(std::abs(sum - rows[3]["value"].get<double>()) <= 1e-9 * std::abs(rows[3]["value"].get<double>()));
    CHECK(rows[1]["changes"] == "hall.cooling;hall.electricity_price");

    const json alone =
        rowsOf(run({"attribute", plan, "baseline", "liquid", "--result", "run.cost_owned.energy", "--group",
                    "hall.cooling", "--group", "hall.electricity_price,run.tokens", "--format", "json"}));
    CHECK(alone[1]["changes"] == "hall.cooling");
    CHECK(alone.size() == 4);

    CHECK(run({"attribute", plan, "baseline", "dear", "--result", "plan.energy"}).exitCode == 0);
    refused({"attribute", plan, "baseline", "--result", "plan.energy"});
    refused({"attribute", plan, "baseline", "liquid"});
    refused({"attribute", plan, "baseline", "liquid", "--result", "plan.energy", "--group", "hall.cooing"});
}

TEST_CASE("an input is sought that brings a result to a value", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    // The cost is in proportion to the price: a tenth dearer by a tenth more.
    const double cost = resultOf(plan, "dear", "run.cost_owned.energy");
    const json rows = rowsOf(run({"seek", plan, "run.cost_owned.energy", QString::number(1.1 * cost, 'g', 17),
                                  "hall.electricity_price", "--what-if", "dear", "--format", "json"}));
    CHECK(rows[0]["part"] == "now");
    CHECK(rows[0]["input"] == 0.12);
    CHECK(rows[1]["part"] == "answer");
    CHECK(rows[1]["finding"] == "reached");
    CHECK(rows[1]["input"].get<double>() == Approx(0.132).epsilon(1e-9));

    const json far = rowsOf(run({"seek", plan, "run.cost_owned.energy", "1 USD", "hall.electricity_price",
                                 "--low", "0.05", "--high", "0.1", "--format", "json"}));
    CHECK(far[1]["part"] == "nearest");
    CHECK(far[1]["input"] == 0.05);

    const json choices = rowsOf(run({"seek", plan, "hall.pue", "1.2", "hall.cooling", "--format", "json"}));
    CHECK(choices.size() == 12);  // rows of cooling.csv
    const Ran table = run({"seek", plan, "cluster.accelerators", "1004", "cluster.systems"});
    CHECK(table.exitCode == 0);
    CHECK(table.output.find("1,000") != std::string::npos);  // 125 systems of 8
    CHECK(table.output.find("1,008") != std::string::npos);

    refused({"seek", plan, "run.cost_owned.energy", "much", "hall.electricity_price"});
    refused({"seek", plan, "run.cost_owned.energy", "3 kWh", "hall.electricity_price"});
    refused({"seek", plan, "run.cost_owned.energy", "3", "hall.site_name"});
    refused(
        {"seek", plan, "run.cost_owned.energy", "3", "hall.electricity_price", "--low", "2", "--high", "1"});
}
