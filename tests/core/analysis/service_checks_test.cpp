#include <algorithm>
#include <set>

#include "core/analysis/fixes.h"
#include "core/analysis/serving_class.h"
#include "tests/support/all_results.h"
#include "tests/support/service_desk.h"

using namespace wattplan;
using analysis::Check;
using analysis::Rule;
using analysis::Severity;
using wattplan::test::oneService;
using wattplan::test::PlanDesk;

namespace {

std::vector<Check> checksOf(PlanDesk& desk, Rule rule) {
    auto list = analysis::checks(desk.plan(), desk.model());
    std::erase_if(list, [&](const Check& check) { return check.rule != rule; });
    return list;
}

Check theOnly(PlanDesk& desk, Rule rule) {
    const auto list = checksOf(desk, rule);
    REQUIRE(list.size() == 1);
    CHECK(checksOf(desk, Rule::infeasibleValue).empty());  // the limit is named once
    return list.front();
}

std::string fieldOf(const PlanDesk& desk, const Check& check) {
    REQUIRE(check.field);
    return test::addressText(desk.plan(), *check.field);
}

/// Mends a check by the first way that is offered.
void mend(PlanDesk& desk, const Check& check) {
    const auto fixes = analysis::fixesOf(check, desk.plan(), catalog::Catalogue::builtIn(), desk.model());
    REQUIRE_FALSE(fixes.empty());
    desk.apply(fixes.front().edits);
    CHECK(checksOf(desk, check.rule).empty());
}

}  // namespace

TEST_CASE("a TPOT limit below the floor is named with the floor, and mended by it", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "limit_per_token", "2");
    const Check check = theOnly(desk, Rule::serviceTooSlow);
    CHECK(check.severity == Severity::error);
    CHECK(check.numbers[0] == desk.value("chat", "time_per_token.floor"));
    CHECK(check.numbers[1] == Approx(0.002));
    CHECK(fieldOf(desk, check) == "chat.limit_per_token");
    mend(desk, check);
    CHECK(desk.value("chat", "time_per_token") > 0.0);
}

TEST_CASE("a prompt that can't be read in time is named with the time it takes", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "prompt_tokens", "200000");
    desk.type("chat", "limit_first_token", "0.5");
    const Check check = theOnly(desk, Rule::promptTooSlow);
    CHECK(check.numbers[0] > 0.5);
    CHECK(fieldOf(desk, check) == "chat.limit_first_token");
    mend(desk, check);
}

TEST_CASE("a first token due before light and network bring it is below the floor", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_8b");
    desk.type("chat", "network_latency", "3");
    const Check check = theOnly(desk, Rule::promptTooSlow);
    CHECK(check.numbers[0] == Approx(3.0 + desk.value("chat", "time_to_first_token.floor")));
    CHECK(check.numbers[1] == 2.0);
    CHECK(checksOf(desk, Rule::promptWaits).empty());  // no load is low enough
    mend(desk, check);
}

TEST_CASE("a model larger than its replica is named with its weights", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "pin_replica", "1");
    const Check check = theOnly(desk, Rule::serviceTooLarge);
    CHECK(check.numbers[0] == Approx(141e9).epsilon(0.01));  // 70.55e9 parameters at two bytes
    CHECK(check.numbers[1] == 1.0);
    CHECK(fieldOf(desk, check) == "chat.precision");
}

TEST_CASE("the nearest ways to hold a model are offered, and each holds it", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "pin_replica", "1");
    const auto fixes = analysis::fixesOf(theOnly(desk, Rule::serviceTooLarge), desk.plan(),
                                         catalog::Catalogue::builtIn(), desk.model());
    // 141 GB in 16 bit and 71 GB in FP8 against 80 GB less what is held back; two accelerators have 160 GB.
    REQUIRE(fixes.size() == 2);
    CHECK(fixes[0].kind == analysis::FixKind::servePrecision);
    CHECK(fixes[1].kind == analysis::FixKind::replicaSize);
    CHECK((fixes[1].number == 2.0 || fixes[1].number == 4.0));
    for (const analysis::Fix& fix : fixes) {
        desk.apply(fix.edits);
        CHECK(checksOf(desk, Rule::serviceTooLarge).empty());
        CHECK(desk.value("chat", "batch_in_memory") >= 1.0);
        desk.undo();
    }
}

TEST_CASE("a batch that memory can't hold is mended by what it holds", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "pin_replica", "8");
    desk.type("chat", "pin_batch", "60000");
    const Check check = theOnly(desk, Rule::serviceTooLarge);
    const auto fixes = analysis::fixesOf(check, desk.plan(), catalog::Catalogue::builtIn(), desk.model());
    REQUIRE_FALSE(fixes.empty());
    CHECK(fixes.front().kind == analysis::FixKind::batchHeld);
    CHECK(fixes.front().number <= check.numbers[2]);
    mend(desk, check);
}

TEST_CASE("a pinned batch is measured against memory and limit", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "pin_replica", "8");
    desk.type("chat", "pin_batch", "512");
    const Check slow = theOnly(desk, Rule::serviceOverLimit);
    CHECK(slow.severity == Severity::warning);
    CHECK(slow.numbers[0] > 0.05);
    desk.type("chat", "pin_batch", "60000");
    CHECK(fieldOf(desk, theOnly(desk, Rule::serviceTooLarge)) == "chat.pin_batch");
}

TEST_CASE("prompts that wait too long in the peak are told", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    CHECK(checksOf(desk, Rule::promptWaits).empty());
    desk.type("chat", "users", "1000");  // a replica or two, so that a queue forms
    desk.type("chat", "spare_replicas", "0");
    desk.type("chat", "prompt_tokens", "8000");
    desk.type("chat", "design_load", "0.95");
    const Check check = theOnly(desk, Rule::promptWaits);
    CHECK(check.severity == Severity::warning);
    CHECK(check.numbers[0] == desk.value("chat", "time_to_first_token.p95"));
    const auto fixes = analysis::fixesOf(check, desk.plan(), catalog::Catalogue::builtIn(), desk.model());
    REQUIRE(fixes.size() == 2);
    CHECK(fixes[0].kind == analysis::FixKind::peakLoad);
    CHECK(fixes[0].number < 0.95);
    CHECK(fixes[1].kind == analysis::FixKind::relaxLimit);
    desk.type("chat", "design_load", "0.3");
    CHECK(checksOf(desk, Rule::promptWaits).empty());
}

TEST_CASE("services that need more than their cluster has size it by themselves", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "growth", "80");
    desk.type("cluster", "sizing", "count");
    desk.type("cluster", "systems", "2");
    const Check check = theOnly(desk, Rule::servicesTooMany);
    CHECK(check.numbers[0] == desk.value("chat", "accelerators_most"));
    CHECK(check.numbers[1] == 16.0);
    mend(desk, check);
    CHECK(desk.value("cluster", "accelerators") >= desk.value("chat", "accelerators_most"));
}

TEST_CASE("a network too small for its cluster is told with its reach", "[analysis][network]") {
    PlanDesk desk = test::oneRun("hgx_h100_8_air", "12500", "llama_2_7b");
    desk.type("cluster", "fabric", "net_800g_dsp");
    const Check check = theOnly(desk, Rule::networkTooSmall);
    CHECK(check.numbers == std::vector<double>{100000.0, 65536.0});
    desk.type("cluster", "fabric", "net_1600g_dsp");
    CHECK(checksOf(desk, Rule::networkTooSmall).empty());
}

TEST_CASE("the class of a service is the one it names, else that of its chip and model",
          "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    const auto keyOf = [&] {
        const Object* chosen =
            analysis::servingClassOf(*desk.plan().find("chat"), desk.plan(), catalog::Catalogue::builtIn());
        return chosen ? chosen->key : std::string();
    };
    CHECK(keyOf() == "h100_dense");
    desk.type("chat", "model", "deepseek_v3");
    CHECK(keyOf() == "h100_moe");
    desk.type("chat", "serving_class", "b200_dense");
    CHECK(keyOf() == "b200_dense");
    desk.type("chat", "serving_class", "");
    desk.type("cluster", "system", "dgx_2");  // V100: no class
    CHECK(keyOf().empty());
    CHECK(desk.waitsFor("chat", "throughput") == "chat.serving_class");
}

TEST_CASE("the way to the user is part of the limit that the search keeps", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "network_latency", "50 ms");
    desk.type("chat", "limit_first_token", "10 ms");
    mend(desk, theOnly(desk, Rule::promptTooSlow));
    CHECK(checksOf(desk, Rule::promptTooSlow).empty());
    CHECK(
        desk.value("chat", "time_to_first_token.floor", "s") + 0.05 <=
        std::get<Number>(desk.plan().find("chat")->value(fieldId(Kind::service, "limit_first_token"))).value);
}

TEST_CASE("a request longer than its model's context is named with both", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "prompt_tokens", "130000");
    CHECK(checksOf(desk, Rule::requestOverContext).empty());  // 130,400 of 131,072
    desk.type("chat", "output_tokens", "100000");
    const auto found = checksOf(desk, Rule::requestOverContext);
    REQUIRE(found.size() == 1);
    CHECK(found.front().numbers == std::vector{230000.0, 131072.0});
}

TEST_CASE("what a model lacks is asked for once", "[analysis][serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "gpt_4");
    std::set<FieldAddress> asked;
    for (const Check& check : checksOf(desk, Rule::unknownValue)) {
        REQUIRE(check.field);
        INFO(fieldOf(desk, check));
        CHECK(asked.insert(*check.field).second);
    }
    CHECK_FALSE(asked.empty());
}
