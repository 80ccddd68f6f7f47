#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "core/plan/registry.h"
#include "tests/cli/program.h"

using namespace wattplan;
using namespace wattplan::test;
using nlohmann::json;

namespace {

json results(const QStringList& more = {}) {
    const Ran ran = run(QStringList{"eval", "sample:article", "--format", "json"} + more);
    CAPTURE(ran.message);
    REQUIRE(ran.exitCode == 0);
    REQUIRE(ran.message.empty());
    return json::parse(ran.output)["results"];
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// Cells of RFC 4180 text.
std::vector<std::vector<std::string>> csvCells(const std::string& text) {
    std::vector<std::vector<std::string>> rows{{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            rows.back().back() += text[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            rows.back().emplace_back();
        } else if (!quoted && c == '\n') {
            rows.push_back({""});
        } else if (quoted || c != '\r') {
            rows.back().back() += c;
        }
    }
    rows.pop_back();
    return rows;
}

}  // namespace

TEST_CASE("eval gives each result with value, unit, boundary and status", "[cli]") {
    const json all = results();
    const json& energy = all["gpt3.energy_facility"];
    CHECK(energy["unit"] == "MWh");
    CHECK(energy["boundary"] == "facility");
    CHECK(energy["status"] == "ok");
    // 10,000 V100 × 14.8 d × 24 h × 330 W × 1.10 = 1,289 MWh; the plan's MFU has four digits, the days three.
    constexpr double daysRounded = 0.005;
    CHECK(energy["value"].get<double>() == Approx(1289.0).epsilon(daysRounded));
    // 2020-01 to 2024-12, the months of the sample's plan.
    CHECK(all["plan.power"]["values"].size() == 60);
    CHECK_FALSE(all.contains("gpt3.power"));
}

TEST_CASE("eval gives each result that applies to an object of the sample, and no other", "[cli]") {
    // Results of one way of counting, and what chooses it; the sample counts in the quick ways.
    struct Way {
        const char* object;
        QStringList choices;
        std::vector<std::string_view> results;  ///< what their keys begin with
    };
    const std::vector<Way> ways{
        {"gpt3_air", {"gpt3_air.mfu_mode=layout"}, {"layout.", "step_time", "memory", "useful_accelerators"}},
        {"gpt3_air",
         {"gpt3_air.goodput_mode=failures", "gpt3_air.checkpoint_bandwidth=100"},
         {"mtbf", "checkpoint_", "goodput.failures"}},
        {"gpt3_air", {"gpt3_air.unique_tokens=1e11"}, {"passes", "effective_tokens"}},
        {"air_cluster", {"air_cluster.fabric=net_800g_dsp"}, {"fabric_"}},
        {"air_cluster", {"air_cluster.chip_gain=2"}, {"chip_saving."}}};
    QStringList chosen;
    for (const Way& way : ways)
        for (const QString& choice : way.choices)
            chosen += {"--set", choice};
    const json quick = results();
    const json inAllWays = results(chosen);
    for (const char* key : {"plan", "air_hall", "air_cluster", "gpt3_air"}) {
        const std::string object = key;
        const Kind kind = object == "plan"          ? Kind::plan
                          : object == "air_hall"    ? Kind::facility
                          : object == "air_cluster" ? Kind::cluster
                                                    : Kind::trainingRun;
        for (const ResultSpec& spec : Registry::instance().results(kind)) {
            const std::string address = object + "." + std::string(spec.key);
            const bool isOfAWay = std::ranges::any_of(ways, [&](const Way& way) {
                return object == way.object && std::ranges::any_of(way.results, [&](std::string_view begin) {
                           return spec.key.starts_with(begin);
                       });
            });
            CAPTURE(address);
            CHECK(quick.contains(address) == !isOfAWay);
            CHECK(inAllWays.contains(address));
        }
    }
}

TEST_CASE("CSV has the same numbers as JSON", "[cli]") {
    const json all = results();
    const Ran ran = run({"eval", "sample:article", "--format", "csv"});
    REQUIRE(ran.exitCode == 0);
    const auto rows = csvCells(ran.output);
    CHECK(rows.front() == std::vector<std::string>{"key", "month", "value", "unit", "boundary", "status",
                                                   "field", "reason", "object", "label"});
    std::map<std::string, std::size_t> months;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto& row = rows[i];
        CAPTURE(row[0], row[1]);
        REQUIRE(row.size() == rows.front().size());
        const json& result = all.at(row[0]);
        if (row[5] != "ok") continue;
        const json& value = row[1].empty() ? result["value"] : result["values"][months[row[0]]++];
        CHECK(std::stod(row[2]) == value.get<double>());
        CHECK(row[3] == result["unit"]);
    }
    CHECK(months["plan.power"] == 60);
}

TEST_CASE("A table names objects and results, and money in the currency asked for", "[cli]") {
    const Ran ran = run({"eval", "sample:article"});
    CHECK(ran.exitCode == 0);
    CHECK(contains(ran.output, "GPT-3 (gpt3)"));
    CHECK(contains(ran.output, "energy_facility"));
    CHECK(contains(ran.output, "money in USD"));
    const Ran euros = run({"eval", "sample:article", "--currency", "EUR"});
    CHECK(contains(euros.output, "money in EUR"));
    CHECK(contains(euros.output, "€"));
    CHECK_FALSE(contains(ran.output, "\xC2\xA0"));  // no-break spaces are not for terminals
}

TEST_CASE("--set moves results, and only in this run", "[cli]") {
    const double before = results()["gpt3.flop"]["value"];
    const double half = results({"--set", "gpt3.tokens=150B"})["gpt3.flop"]["value"];
    CHECK(half == Approx(before / 2).epsilon(1e-12));
    const json two = results({"--set", "gpt3.tokens=1.5e11", "--set", "azure.pin_pue=1.2"});
    CHECK(two["gpt3.flop"]["value"].get<double>() == half);
    CHECK(two["azure.pue"]["value"] == 1.2);
    CHECK(results()["gpt3.flop"]["value"].get<double>() == before);
}

TEST_CASE("--set reads what the window's editors read", "[cli]") {
    const auto tokens = [](const char* typed) {
        return results({"--set", QStringLiteral("gpt3.tokens=%1").arg(typed)})["gpt3.flop"]["value"]
            .get<double>();
    };
    const double expected = tokens("3e11");
    for (const char* typed : {"300B", "300,000,000,000", "3000 亿", "３０００億"})
        CHECK(tokens(typed) == Approx(expected).epsilon(1e-12));
    CHECK(results({"--set", "gpt3.cluster=air_cluster"})["gpt3.accelerators"]["value"] == 1120);
    CHECK(results({"--set", "plan.currency=eur"})["gpt3.cost_owned"]["unit"] == "EUR");
    // A row of the library that the plan has not copied yet.
    CHECK(results({"--set", "air_hall.cooling=air_side_econ"})["air_hall.pue"]["value"] !=
          results()["air_hall.pue"]["value"]);
}

TEST_CASE("A result without value says which field it waits for", "[cli]") {
    const json waiting = results({"--set", "gpt3.model="})["gpt3.energy_facility"];
    CHECK(waiting["value"].is_null());
    CHECK(waiting["status"] == "unknown");
    CHECK(waiting["field"] == "gpt3.model");
    CHECK(contains(waiting["reason"], "GPT-3"));
    const json infeasible = results({"--set", "gpt3.accelerators=20000"})["gpt3.days"];
    CHECK(infeasible["status"] == "infeasible");
    CHECK_FALSE(infeasible["reason"].get<std::string>().empty());
}

TEST_CASE("explain leads down to inputs and their sources", "[cli]") {
    const Ran ran = run({"explain", "sample:article", "gpt3.energy_facility"});
    REQUIRE(ran.exitCode == 0);
    for (const char* part :
         {"Energy, facility", "Accelerator-hours", "gpt3.pin_mfu", "Patterson", "arxiv.org",
          "gpt_3_175b.training_tokens", "default, source", "training energy"}) {
        CAPTURE(part);
        CHECK(contains(ran.output, part));
    }
    const Ran set = run({"explain", "sample:article", "gpt3.energy_facility", "--set", "gpt3.pin_mfu=0.25"});
    CHECK(contains(set.output, "typed in this plan"));
    const Ran waiting = run({"explain", "sample:article", "gpt3.days", "--set", "gpt3.model="});
    CHECK(waiting.exitCode == 0);
    CHECK(contains(waiting.output, "Waits for a value"));
}

TEST_CASE("The three languages have their own words, and the same numbers", "[cli]") {
    const auto in = [](const char* language, const QStringList& command) {
        return run(QStringList{"--lang", language} + command).output;
    };
    const QStringList table{"eval", "sample:article"};
    CHECK(contains(in("en", table), "Workload energy"));
    CHECK(contains(in("zh_CN", table), "用电量"));
    CHECK(contains(in("zh_TW", table), "用電量"));
    CHECK(contains(in("zh_CN", {"--help"}), "退出码"));
    CHECK(contains(in("zh_TW", {"--help"}), "結束代碼"));
    CHECK(contains(run({"eval", "none.wattplan", "--lang", "zh_TW"}).message, "none.wattplan"));
    const QStringList program{"eval", "sample:article", "--format", "json"};
    const json english = json::parse(in("en", program))["results"];
    const json chinese = json::parse(in("zh_CN", program))["results"];
    for (const auto& [key, result] : english.items()) {
        CAPTURE(key);
        CHECK(result.value("value", json()) == chinese.at(key).value("value", json()));
    }
    // Without --lang the environment decides.
    CHECK(contains(run(table, "zh_TW.UTF-8").output, "用電量"));
}
