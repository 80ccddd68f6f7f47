#include "core/analysis/fixes.h"

#include <algorithm>

#include "tests/support/all_results.h"
#include "tests/support/rich_plan.h"

using namespace wattplan;
using analysis::Check;
using analysis::Fix;
using analysis::FixKind;
using analysis::Rule;
using analysis::Severity;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

std::vector<Check> checksOf(PlanDesk& desk) {
    return analysis::checks(desk.plan(), desk.model());
}

std::vector<Fix> fixes(PlanDesk& desk, const Check& check) {
    return analysis::fixesOf(check, desk.plan(), catalog::Catalogue::builtIn(), desk.model());
}

bool isSame(const Check& a, const Check& b) {
    return a.rule == b.rule && a.object == b.object;
}

std::optional<Check> find(PlanDesk& desk, Rule rule, std::string_view object) {
    for (Check& check : checksOf(desk))
        if (check.rule == rule && desk.plan().find(check.object)->key == object) return std::move(check);
    return std::nullopt;
}

std::vector<Fix> fixesFor(PlanDesk& desk, Rule rule, std::string_view object) {
    const auto check = find(desk, rule, object);
    REQUIRE(check);
    return fixes(desk, *check);
}

const Fix& ofKind(const std::vector<Fix>& list, FixKind kind) {
    const auto found = std::ranges::find(list, kind, &Fix::kind);
    REQUIRE(found != list.end());
    return *found;
}

const FieldValue& field(const PlanDesk& desk, std::string_view object, std::string_view key) {
    const Object* found = desk.plan().find(object);
    REQUIRE(found);
    return found->value(fieldId(found->kind, key));
}

/// Applies each fix of each check of a plan by itself: the check must be gone, and nothing graver new.
int applyAll(PlanDesk& desk) {
    int applied = 0;
    const auto before = checksOf(desk);
    for (const Check& check : before) {
        for (const Fix& fix : fixes(desk, check)) {
            INFO(desk.plan().find(check.object)->key << ", rule " << static_cast<int>(check.rule) << ", fix "
                                                     << static_cast<int>(fix.kind));
            desk.apply(fix.edits);
            const auto after = checksOf(desk);
            CHECK(std::ranges::none_of(after, [&](const Check& left) { return isSame(left, check); }));
            for (const Check& now : after) {
                INFO("now rule " << static_cast<int>(now.rule) << " of "
                                 << desk.plan().find(now.object)->key);
                CHECK((now.severity < Severity::error ||
                       std::ranges::any_of(before, [&](const Check& was) { return isSame(was, now); })));
            }
            desk.undo();
            REQUIRE(checksOf(desk).size() == before.size());
            ++applied;
        }
    }
    return applied;
}

}  // namespace

TEST_CASE("every fix of the sample plan mends its check and makes no new error", "[analysis]") {
    PlanDesk desk("article");
    CHECK(applyAll(desk) >= 5);
    desk.type("air_cluster", "pin_systems_per_rack", "12");
    desk.type("plan", "horizon_months", "43");
    desk.type("air_hall", "site", "shanghai");
    CHECK(applyAll(desk) >= 5);
}

TEST_CASE("a feed that is short is raised to what its months need, or a step is added in time",
          "[analysis]") {
    PlanDesk desk("article");
    const auto list = fixesFor(desk, Rule::feedShort, "air_hall");
    REQUIRE(list.size() == 2);
    // The peak of 1.315 MW (746.928 kW x 1.76059, see the checks), rounded up to two digits.
    CHECK(ofKind(list, FixKind::raiseFeed).number == Approx(1.4e6));
    const Fix& added = ofKind(list, FixKind::addFeedStep);
    CHECK(added.number == Approx(1.4e6));
    CHECK(added.month == Date{2023, 6, 0});

    desk.apply(ofKind(list, FixKind::raiseFeed).edits);
    CHECK(std::get<Number>(field(desk, "air_feed_1", "capacity")).value == Approx(1.4));
    CHECK(std::get<Number>(field(desk, "air_feed_2", "capacity")).value == Approx(1.5));  // it sufficed
    desk.undo();
    desk.apply(added.edits);
    CHECK(std::get<Number>(field(desk, "air_feed_1", "capacity")).value == Approx(1.0));
    const auto steps = desk.plan().children(Kind::feedStep, desk.plan().find("air_hall")->id);
    CHECK(steps.size() == 3);
    CHECK(std::ranges::any_of(desk.months("air_hall", "feed", "MW"),
                              [](double mw) { return mw == Approx(1.4); }));
}

TEST_CASE("a feed in MVA is raised by its power factor, and steps that come too late get one before them",
          "[analysis]") {
    PlanDesk desk("article");
    desk.type("liquid_feed_1", "capacity", "0.5 MW");
    const auto raised = fixesFor(desk, Rule::feedShort, "liquid_hall");
    // 632.016 kW x 1.34898 = 852.6 kW; at a power factor of .95 that is 897 kVA, so 900 kVA are entered
    CHECK(ofKind(raised, FixKind::raiseApparentFeed).number == Approx(900e3));
    desk.apply(ofKind(raised, FixKind::raiseApparentFeed).edits);
    CHECK(std::get<Number>(field(desk, "liquid_feed_1", "capacity")).value == Approx(0.9));
    CHECK_FALSE(find(desk, Rule::feedShort, "liquid_hall"));

    desk.type("liquid_feed_1", "month", "2024-01");
    const auto early = fixesFor(desk, Rule::feedShort, "liquid_hall");
    REQUIRE(early.size() == 1);
    CHECK(early.front().kind == FixKind::addFeedStep);
    desk.apply(early.front().edits);
    CHECK_FALSE(find(desk, Rule::feedShort, "liquid_hall"));
}

TEST_CASE("racks get as many systems as cooling, units and weight carry, or a cooling that carries them",
          "[analysis]") {
    PlanDesk desk("article");
    const auto list = fixesFor(desk, Rule::rackOverCooling, "air_cluster");
    CHECK(ofKind(list, FixKind::systemsPerRack).number == 3.0);  // 20 kW / 6.5 kW
    // Of the library's limits 5, 10 … 25, 70, 140 … kW, 70 is the first above 45.5 kW.
    const Object* door = catalog::Catalogue::builtIn().find(Kind::cooling, "rear_door_hx");
    CHECK(ofKind(list, FixKind::cooling).subject == door->id);
    desk.apply(ofKind(list, FixKind::cooling).edits);
    const auto* chosen = std::get_if<Reference>(&field(desk, "air_hall", "cooling"));
    REQUIRE(chosen);
    CHECK(desk.plan().find(chosen->object)->catalogueKey == "rear_door_hx");
    // With it the rack of seven is only full: 42 of 42 U. Six leave six units.
    CHECK(ofKind(fixesFor(desk, Rule::rackFull, "air_cluster"), FixKind::systemsPerRack).number == 6.0);
    desk.undo();

    desk.type("air_hall", "rack_power_limit", "20 kW");  // its own limit stays, whatever the cooling
    const auto own = fixesFor(desk, Rule::rackOverCooling, "air_cluster");
    REQUIRE(own.size() == 1);
    CHECK(own.front().kind == FixKind::systemsPerRack);
    desk.type("air_hall", "rack_power_limit", "6 kW");  // not one system
    CHECK(fixesFor(desk, Rule::rackOverCooling, "air_cluster").empty());
}

TEST_CASE("runs, plans and trends are mended by their own fields", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("run", "tokens", "1e10");
    desk.type("run", "accelerators", "801");  // of 800
    const auto all = fixesFor(desk, Rule::infeasibleValue, "run");
    REQUIRE(all.size() == 1);
    CHECK(all.front().number == 800.0);
    desk.apply(all.front().edits);
    CHECK_FALSE(find(desk, Rule::infeasibleValue, "run"));
    CHECK(desk.value("run", "accelerators") == 800.0);

    PlanDesk slow = oneRun("dgx_h100", "1", "llama_2_70b");
    const double end = 1.0 + slow.value("run", "days", "d") / (365.0 / 12.0);  // months into the plan
    const auto longer = fixesFor(slow, Rule::runBeyondHorizon, "run");
    REQUIRE(longer.size() == 1);
    CHECK(longer.front().number == Approx(std::ceil(end)));
    slow.apply(longer.front().edits);
    CHECK_FALSE(find(slow, Rule::runBeyondHorizon, "run"));

    PlanDesk trend("article");
    trend.apply(ofKind(fixesFor(trend, Rule::fewPoints, "era_2012"), FixKind::fitAllModels).edits);
    CHECK_FALSE(find(trend, Rule::fewPoints, "era_2012"));
}

TEST_CASE("a cooling is offered for a PUE above the cap only if it keeps the cap and cools the racks",
          "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "1", "llama_2_70b");
    desk.type("hall", "site", "shanghai");  // cap 1.25
    const auto list = fixesFor(desk, Rule::pueOverCap, "hall");
    REQUIRE(list.size() == 1);
    desk.apply(list.front().edits);
    CHECK(desk.value("hall", "pue") <= 1.25);
    desk.undo();
    desk.type("hall", "pin_pue", "1.4");
    CHECK(fixesFor(desk, Rule::pueOverCap, "hall").empty());
}

TEST_CASE("A system higher than the racks of the hall: the hall gets racks of its height", "[analysis]") {
    PlanDesk desk = oneRun("gb200_nvl72", "14", "llama_2_70b");
    desk.type("hall", "cooling", "d2c_1p");
    desk.type("gb200_nvl72", "rack_units", "38");  // no rack of its own
    desk.type("hall", "rack_units", "30");
    const auto list = fixesFor(desk, Rule::infeasibleValue, "cluster");
    const Fix& fix = ofKind(list, FixKind::rackHeight);
    CHECK(fix.number == 38.0);
    desk.apply(fix.edits);
    CHECK_FALSE(find(desk, Rule::infeasibleValue, "cluster"));
    // One system a rack: nobody is told to put one less into each.
    CHECK_FALSE(find(desk, Rule::rackFull, "cluster"));
}

TEST_CASE("A system too heavy for any rack is named with both weights, and the rack it needs", "[analysis]") {
    PlanDesk desk("ulanqab-virginia");
    desk.type("campus", "rack_weight_limit", "200");
    const auto found = find(desk, Rule::systemTooHeavy, "machines");
    REQUIRE(found);
    const Object& system = *catalog::Catalogue::builtIn().find(Kind::system, "gb200-nvl72");
    const double weight = std::get<Number>(system.value(fieldId(Kind::system, "weight"))).value;
    CHECK(found->numbers == std::vector<double>{weight + 130.0, 200.0});  // 130 kg of empty rack, by default
    CHECK_FALSE(find(desk, Rule::infeasibleValue, "machines"));           // named once
    const auto list = fixes(desk, *found);
    REQUIRE(list.size() == 1);
    CHECK(list[0].kind == FixKind::rackWeight);
    CHECK(list[0].number >= weight + 130.0);
}

TEST_CASE("A system that draws more than a rack may is named with both, and a cooling that carries it",
          "[analysis]") {
    PlanDesk desk("ulanqab-virginia");
    desk.type("campus", "cooling", "air_side_econ");
    const auto found = find(desk, Rule::systemTooHot, "machines");
    REQUIRE(found);
    CHECK(found->numbers[0] == Approx(132e3).epsilon(0.01));  // NVIDIA: GB200 NVL72, 132 kW a rack
    CHECK(found->numbers[1] < found->numbers[0]);
    const auto list = fixes(desk, *found);
    REQUIRE(list.size() == 1);
    CHECK(list[0].kind == FixKind::cooling);
    desk.type("campus", "rack_power_limit", "1");
    const auto own = fixesFor(desk, Rule::systemTooHot, "machines");
    REQUIRE(own.size() == 1);
    CHECK(own[0].kind == FixKind::rackPower);
    CHECK(own[0].number == Approx(140e3));  // 132 kW, rounded up to two digits
}

TEST_CASE("A hall designed for less than its systems draw is named with both, and the power it needs",
          "[analysis]") {
    PlanDesk desk("ulanqab-virginia");
    desk.type("campus", "design_it_power", "1");
    const auto found = find(desk, Rule::loadOverDesign, "campus");
    REQUIRE(found);
    CHECK(found->numbers[0] > 60e6);
    CHECK(found->numbers[1] == 1e6);
    const auto list = fixes(desk, *found);
    REQUIRE(list.size() == 1);
    CHECK(list[0].kind == FixKind::designPower);
    CHECK(list[0].number >= found->numbers[0]);
}

TEST_CASE("No utilisation is known in FP8: the arithmetic that has one is offered", "[analysis]") {
    // V100 computes in 16 bit only: efficiency_classes.csv has no other class of it.
    PlanDesk desk = oneRun("dgx_2", "14", "llama_2_7b");
    desk.type("run", "precision", "fp8");
    const FieldAddress waited{desk.plan().find("run")->id, fieldId(Kind::trainingRun, "efficiency_class")};
    const auto all = checksOf(desk);
    const auto check = std::ranges::find(all, waited, &Check::field);
    REQUIRE(check != all.end());
    const auto list = fixes(desk, *check);
    const Fix& fix = ofKind(list, FixKind::precision);
    desk.apply(fix.edits);
    CHECK(std::get<Text>(field(desk, "run", "precision")).text == "16bit");
    CHECK(desk.value("run", "days") > 0.0);
}

TEST_CASE("A run of no accelerators is not told to use all of none", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "0", "llama_2_70b");
    desk.type("run", "accelerators", "8");
    for (const Check& check : checksOf(desk))
        for (const Fix& fix : fixes(desk, check))
            CHECK(fix.kind != FixKind::allAccelerators);
}
