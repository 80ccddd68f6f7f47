#include "core/analysis/checks.h"

#include <algorithm>

#include "tests/support/all_results.h"
#include "tests/support/rich_plan.h"

using namespace wattplan;
using analysis::Check;
using analysis::Rule;
using analysis::Severity;
using wattplan::test::addressText;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

/// The checks of one rule about one object.
std::vector<Check> found(PlanDesk& desk, Rule rule, std::string_view object) {
    std::vector<Check> list;
    for (Check& check : analysis::checks(desk.plan(), desk.model()))
        if (check.rule == rule && desk.plan().find(check.object)->key == object)
            list.push_back(std::move(check));
    return list;
}

Check theOnly(PlanDesk& desk, Rule rule, std::string_view object) {
    const auto list = found(desk, rule, object);
    INFO(object);
    REQUIRE(list.size() == 1);
    return list.front();
}

std::string fieldOf(const PlanDesk& desk, const Check& check) {
    REQUIRE(check.field);
    return addressText(desk.plan(), *check.field);
}

}  // namespace

TEST_CASE("a cluster of accelerators that no one makes is named with them", "[analysis]") {
    PlanDesk desk = oneRun("photonic_claim_2023_8", "10", "llama_2_7b");
    const Check check = theOnly(desk, Rule::hypotheticalHardware, "cluster");
    CHECK(check.severity == Severity::warning);
    CHECK(fieldOf(desk, check) == "cluster.system");
    REQUIRE(check.others.size() == 1);
    const Object* accelerator = desk.plan().find(check.others.front());
    CHECK(accelerator->key == "photonic_claim_2023");
    CHECK(trustOf(accelerator->provenanceOf(fieldId(Kind::accelerator, "tdp"))) == Trust::estimate);
    desk.type("cluster", "system", "dgx_a100_640");
    CHECK(found(desk, Rule::hypotheticalHardware, "cluster").empty());
    desk.type("a100_sxm4_80", "availability", "hypothetical");
    CHECK_FALSE(found(desk, Rule::hypotheticalHardware, "cluster").empty());
}

TEST_CASE("a part of the open choices or correlations that counts for nothing is named with the reason",
          "[analysis]") {
    PlanDesk desk("article");
    CHECK(found(desk, Rule::partLeftOut, "plan").empty());
    // Written where nobody checks it: a file from elsewhere.
    desk.type("plan", "choices", "air_hall.cooling = dry | no_such; air_hall.site = n_virginia | quebec");
    const auto choices = found(desk, Rule::partLeftOut, "plan");
    REQUIRE_FALSE(choices.empty());
    CHECK(choices.front().severity == Severity::warning);
    CHECK(fieldOf(desk, choices.front()) == "plan.choices");
    CHECK(std::ranges::any_of(choices, [](const Check& check) { return check.part == "no_such"; }));
    desk.type("plan", "choices", "");
    desk.type("plan", "correlations", "gpt3.pin_mfu, gpt3.goodput = 0.5");
    const Check check = theOnly(desk, Rule::partLeftOut, "plan");
    CHECK(check.severity == Severity::note);  // well written, and neither is a range
    CHECK(check.part == "gpt3.pin_mfu, gpt3.goodput = 0.5");
    CHECK(check.reason.text == std::string_view("one of its inputs is no range"));
    desk.type("gpt3", "pin_mfu", "0.15..0.25");
    desk.type("gpt3", "goodput", "0.8..0.9");
    CHECK(found(desk, Rule::partLeftOut, "plan").empty());
}

TEST_CASE("the sample's air-cooled hall is short of its feed in June 2023", "[analysis]") {
    PlanDesk desk("article");
    const Check check = theOnly(desk, Rule::feedShort, "air_hall");
    CHECK(check.severity == Severity::error);
    REQUIRE(check.month);
    CHECK(*check.month == Date{2023, 6, 0});
    // 140 DGX A100 x 4.94 kW x 1.08 = 746.928 kW of IT. The peak-hour PUE at N. Virginia of the independent
    // numpy peer (tests/data/site_year_peer.csv) is 1.76059 at load .75; this hall has 4.94 / 6.5 = .76.
    constexpr double loadStep = 0.002;
    CHECK(check.numbers[0] == Approx(746928.0 * 1.76059).epsilon(loadStep));
    CHECK(check.numbers[1] == Approx(1e6));                // the feed until September
    CHECK(check.numbers[2] == Approx(317e3).margin(2e3));  // short
    CHECK(check.numbers[3] == check.numbers[2]);           // and never more
    CHECK(check.numbers[2] == Approx(check.numbers[0] - 1e6));
    CHECK(fieldOf(desk, check) == "air_feed_1.capacity");
    CHECK(found(desk, Rule::feedCovers, "air_hall").empty());

    desk.type("air_feed_1", "capacity", "1.4 MW");
    CHECK(found(desk, Rule::feedShort, "air_hall").empty());
    CHECK(theOnly(desk, Rule::feedCovers, "air_hall").severity == Severity::pass);
}

TEST_CASE("the liquid-cooled twin is covered by 1 MVA at a power factor of .95", "[analysis]") {
    PlanDesk desk("article");
    const Check check = theOnly(desk, Rule::feedCovers, "liquid_hall");
    // 140 x 4.18 kW x 1.08 = 632.016 kW of IT, peak-hour PUE 1.34898 at load .75 by the peer
    CHECK(check.numbers[0] == Approx(632016.0 * 1.34898).epsilon(0.002));
    CHECK(check.numbers[1] == Approx(950e3 - check.numbers[0]));
}

TEST_CASE("a rack of seven DGX A100 draws 45.5 kW where the cooling carries 20, and no unit is left",
          "[analysis]") {
    PlanDesk desk("article");
    const Check over = theOnly(desk, Rule::rackOverCooling, "air_cluster");
    CHECK(over.severity == Severity::warning);
    CHECK(over.numbers == std::vector<double>{45500.0, 20000.0, 3.0});  // 20 / 6.5 = 3.08
    CHECK(fieldOf(desk, over) == "air_hall.cooling");
    const Check full = theOnly(desk, Rule::rackFull, "air_cluster");  // 7 x 6 U = 42 U
    CHECK(full.numbers == std::vector<double>{7.0});
    CHECK(fieldOf(desk, full) == "air_cluster.pin_systems_per_rack");

    desk.type("air_cluster", "pin_systems_per_rack", "3");
    CHECK(found(desk, Rule::rackOverCooling, "air_cluster").empty());
    CHECK(found(desk, Rule::rackFull, "air_cluster").empty());
    CHECK(theOnly(desk, Rule::rackWithinCooling, "air_cluster").numbers ==
          std::vector<double>{19500.0, 20000.0});

    desk.type("air_cluster", "pin_systems_per_rack", "12");  // 72 U, 12 x 123.2 kg = 1,478 kg over 1,370
    CHECK(theOnly(desk, Rule::rackTooTall, "air_cluster").numbers == std::vector<double>{12.0, 7.0});
    CHECK(theOnly(desk, Rule::rackTooHeavy, "air_cluster").numbers == std::vector<double>{12.0, 11.0});
}

TEST_CASE("A system that is a whole rack stands in a hall of lower ones", "[analysis]") {
    // NVIDIA's DGX GB Rack Scale User Guide: an NVL72 is a rack of 48 units; others have 42 (EIA-310).
    PlanDesk desk = test::oneRun("gb200_nvl72", "14", "llama_3_1_405b");
    desk.type("hall", "cooling", "d2c_1p");
    CHECK(desk.value("cluster", "systems_per_rack.units") == 1.0);
    CHECK(desk.value("cluster", "racks") == 14.0);
    for (const Check& check : analysis::checks(desk.plan(), desk.model()))
        CHECK(check.rule != Rule::infeasibleValue);
    // What is lower than a rack needs one that holds it.
    desk.type("gb200_nvl72", "rack_units", "39");
    desk.type("hall", "rack_units", "30");
    CHECK(desk.value("cluster", "systems_per_rack.units") == 0.0);
}

TEST_CASE("what nobody knows of the TPU board is named, once", "[analysis]") {
    PlanDesk desk("article");
    std::vector<std::string> waiting;
    for (const Check& check : found(desk, Rule::unknownValue, "tpu_cluster"))
        waiting.push_back(fieldOf(desk, check));
    std::ranges::sort(waiting);
    CHECK(waiting == std::vector<std::string>{"tpu_v3_board.rack_units", "tpu_v3_board.weight"});
    desk.type("tpu_v3_board", "rack_units", "4");
    CHECK(found(desk, Rule::unknownValue, "tpu_cluster").size() == 1);
}

TEST_CASE("compute counted as 6 N D is noted, unless it was asked for", "[analysis]") {
    PlanDesk desk("article");
    CHECK(found(desk, Rule::quickCompute, "gpt3").empty());  // its flop_mode says quick
    desk.type("gpt3", "model", "gpt_4");                     // whose architecture is not published
    CHECK(found(desk, Rule::quickCompute, "gpt3").empty());
    desk.type("gpt3", "flop_mode", "automatic");
    CHECK(theOnly(desk, Rule::quickCompute, "gpt3").severity == Severity::note);
    desk.type("gpt3", "model", "llama_2_7b");
    CHECK(found(desk, Rule::quickCompute, "gpt3").empty());
}

TEST_CASE("a trend through fewer than eight models is called a sketch", "[analysis]") {
    PlanDesk desk("article");
    const Check check = theOnly(desk, Rule::fewPoints, "era_2012");
    CHECK(check.severity == Severity::note);
    CHECK(check.numbers == std::vector<double>{6.0});
    CHECK(found(desk, Rule::fewPoints, "era_2019").empty());
    desk.type("growth", "selection", "all");
    CHECK(found(desk, Rule::fewPoints, "era_2012").empty());
}

TEST_CASE("prices that are old or were never re-read are noted where a result uses them", "[analysis]") {
    PlanDesk desk("article");
    const Check old = theOnly(desk, Rule::oldPrice, "dgx_1_v100");
    CHECK(fieldOf(desk, old) == "dgx_1_v100.price");
    CHECK(old.numbers == std::vector<double>{6.0});  // 2023 less 2017, the launch
    desk.type("plan", "price_year", "2020");
    CHECK(found(desk, Rule::oldPrice, "dgx_1_v100").empty());
    CHECK(fieldOf(desk, theOnly(desk, Rule::uncheckedPrice, "dgx_a100_640")) == "dgx_a100_640.price");
}

TEST_CASE("limits that a plan breaks are named with the object that breaks them", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("run", "tokens", "1e10");
    CHECK(found(desk, Rule::infeasibleValue, "run").empty());
    desk.type("run", "accelerators", "801");  // of 800
    const Check check = theOnly(desk, Rule::infeasibleValue, "run");
    CHECK(check.severity == Severity::error);
    CHECK(std::string(check.reason.text) == "the run uses more accelerators than its cluster has");
    desk.type("run", "accelerators", "");
    desk.type("run", "tokens", "1e14");  // months
    desk.add(Kind::trainingRun, "second");
    desk.type("second", "model", "llama_2_7b");
    desk.type("second", "tokens", "1e14");
    desk.type("second", "cluster", "cluster");
    desk.type("second", "start", "2026-02");  // while the first has them all
    CHECK(theOnly(desk, Rule::runsOverlap, "cluster").severity == Severity::error);
    CHECK(found(desk, Rule::infeasibleValue, "cluster").empty());  // it would say the same, and not when
}

TEST_CASE("a run that ends after the plan and a PUE above the limit of the place are warned of",
          "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "1", "llama_2_70b");  // 8 accelerators
    const Check beyond = theOnly(desk, Rule::runBeyondHorizon, "run");
    // It starts a month into the 60 of the plan.
    const double months = desk.value("run", "days", "d") / (365.0 / 12.0);
    CHECK(beyond.numbers[0] == Approx(months - 59.0));
    CHECK(found(desk, Rule::pueOverCap, "hall").empty());
    desk.type("hall", "site", "shanghai");
    CHECK(theOnly(desk, Rule::pueOverCap, "hall").numbers[1] == 1.25);
    desk.type("hall", "pin_pue", "1.2");
    CHECK(theOnly(desk, Rule::pueWithinCap, "hall").numbers == std::vector<double>{1.2, 1.25});
}

TEST_CASE("checks come gravest first", "[analysis]") {
    PlanDesk desk("article");
    const auto list = analysis::checks(desk.plan(), desk.model());
    CHECK(std::ranges::is_sorted(list, std::greater{}, &Check::severity));
    CHECK(list.front().rule == Rule::feedShort);
}
