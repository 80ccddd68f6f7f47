#include <algorithm>

#include "core/analysis/fixes.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using namespace wattplan::analysis;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

std::optional<Check> find(PlanDesk& desk, Rule rule, std::string_view object = "run") {
    const ObjectId id = desk.plan().find(object)->id;
    for (Check& check : checks(desk.plan(), desk.model()))
        if (check.rule == rule && check.object == id) return std::move(check);
    return std::nullopt;
}

std::vector<Fix> fixesFor(PlanDesk& desk, Rule rule) {
    const auto check = find(desk, rule);
    REQUIRE(check);
    return fixesOf(*check, desk.plan(), catalog::Catalogue::builtIn(), desk.model());
}

std::optional<Fix> ofKind(const std::vector<Fix>& fixes, FixKind kind) {
    const auto found = std::ranges::find(fixes, kind, &Fix::kind);
    return found == fixes.end() ? std::nullopt : std::optional(*found);
}

PlanDesk laidOut(std::string_view model, std::string_view systems) {
    PlanDesk desk = oneRun("dgx_h100", systems, model);
    desk.type("run", "mfu_mode", "layout");
    return desk;
}

}  // namespace

TEST_CASE("a layout that does not fit names need, limit and every knob that makes it fit", "[analysis]") {
    PlanDesk desk = laidOut("llama_3_1_405b", "2048");
    for (const auto& [field, text] : {std::pair{"sequence_length", "8192"},
                                      {"batch_tokens", "16777216"},
                                      {"tensor_parallel", "8"},
                                      {"pipeline_parallel", "16"},
                                      {"pipeline_chunks", "8"},
                                      {"context_parallel", "1"},
                                      {"expert_parallel", "1"},
                                      {"micro_batch", "1"},
                                      {"recompute", "none"},
                                      {"zero_stage", "optimizer"}})
        desk.type("run", field, text);
    const auto check = find(desk, Rule::memoryShort);
    REQUIRE(check);
    CHECK(check->severity == Severity::error);
    CHECK(check->numbers[0] > check->numbers[1]);
    CHECK(check->numbers[1] == Approx(80e9 * 1.06));
    CHECK_FALSE(find(desk, Rule::infeasibleValue));  // said once
    const auto fixes = fixesFor(desk, Rule::memoryShort);
    const auto gate = ofKind(fixes, FixKind::recompute);
    REQUIRE(gate);
    CHECK(std::string_view(gate->choice.text) == "Product of the gate");
    CHECK(ofKind(fixes, FixKind::searchLayout));
    for (const Fix& fix : fixes) {
        desk.apply(fix.edits);
        INFO(static_cast<int>(fix.kind));
        CHECK_FALSE(find(desk, Rule::memoryShort));
        desk.undo();
    }
}

TEST_CASE("a model too large for its cluster is mended by the fewest systems that hold it", "[analysis]") {
    PlanDesk desk = laidOut("llama_3_1_405b", "1");
    desk.type("run", "sequence_length", "4096");
    const auto fixes = fixesFor(desk, Rule::memoryShort);
    const auto more = ofKind(fixes, FixKind::moreSystems);
    REQUIRE(more);
    desk.apply(more->edits);
    CHECK_FALSE(find(desk, Rule::memoryShort));
    desk.type("cluster", "systems", std::to_string(static_cast<int>(more->number) - 1));
    CHECK(find(desk, Rule::memoryShort));
}

TEST_CASE("a run on too small a part of its cluster is mended by the fewest systems of it", "[analysis]") {
    PlanDesk desk = laidOut("llama_3_1_405b", "4000");
    desk.type("run", "sequence_length", "4096");
    desk.type("run", "accelerators", "16");
    const auto fixes = fixesFor(desk, Rule::memoryShort);
    CHECK_FALSE(ofKind(fixes, FixKind::moreSystems));
    const auto use = ofKind(fixes, FixKind::useAccelerators);
    REQUIRE(use);
    desk.apply(use->edits);
    CHECK_FALSE(find(desk, Rule::memoryShort));
    desk.type("run", "accelerators", std::to_string(static_cast<int>(use->number) - 8));
    CHECK(find(desk, Rule::memoryShort));
}

TEST_CASE("a run that wants more than its cluster has says both numbers", "[analysis]") {
    PlanDesk desk = laidOut("llama_2_7b", "10");
    desk.type("run", "accelerators", "99999");
    const auto check = find(desk, Rule::infeasibleValue);
    REQUIRE(check);
    CHECK(check->numbers == std::vector<double>{99999.0, 80.0});
}

TEST_CASE("a layout of more accelerators than there are is mended by the search", "[analysis]") {
    PlanDesk desk = laidOut("llama_2_7b", "1");
    desk.type("run", "tensor_parallel", "8");
    desk.type("run", "pipeline_parallel", "4");
    const auto check = find(desk, Rule::layoutTooLarge);
    REQUIRE(check);
    CHECK(check->numbers == std::vector{32.0, 8.0});
    const auto search = ofKind(fixesFor(desk, Rule::layoutTooLarge), FixKind::searchLayout);
    REQUIRE(search);
    desk.apply(search->edits);
    CHECK_FALSE(find(desk, Rule::layoutTooLarge));
}

TEST_CASE("the claims of 2023 on GPT-4 and GPT-5 do not go together, and published models do", "[analysis]") {
    // 3.5e12 parameters at 10 × 3.15e23 FLOP are .15 T tokens: .043 a parameter; GPT-3 had 300/175 = 1.71.
    const auto tokens = [](const char* model) {
        PlanDesk desk = laidOut(model, "16");
        desk.type("run", "mfu_mode", "class");
        const auto check = find(desk, Rule::tokensTooFew);
        return check ? std::optional(check->numbers.front()) : std::nullopt;
    };
    CHECK(tokens("gpt_4_claim_2023").value() == Approx(0.15 / 3.5));
    CHECK(tokens("gpt_5_claim_2023").value() == Approx(0.9 / 17.5));
    CHECK_FALSE(tokens("gpt_3_175b"));
    CHECK_FALSE(tokens("gpt_4"));
}

TEST_CASE("batches, stocks and repeats beyond what is known to work are warned of", "[analysis]") {
    PlanDesk desk = laidOut("llama_2_7b", "16");
    CHECK_FALSE(find(desk, Rule::batchOverCritical));
    CHECK_FALSE(find(desk, Rule::tokensOverStock));
    desk.type("run", "batch_tokens", "100e6");
    CHECK(find(desk, Rule::batchOverCritical));
    desk.type("run", "unique_tokens", "0.4e12");  // 2 T tokens in 5 passes: four repeats
    CHECK_FALSE(find(desk, Rule::tokensRepeated));
    desk.type("run", "unique_tokens", "0.39e12");
    CHECK(find(desk, Rule::tokensRepeated));
    desk.type("run", "tokens", "400e12");
    CHECK(find(desk, Rule::tokensOverStock));
    PlanDesk wide = laidOut("llama_2_7b", "12500");
    wide.type("run", "sequence_length", "4096");
    wide.type("run", "tensor_parallel", "1");
    wide.type("run", "pipeline_parallel", "1");
    CHECK(find(wide, Rule::acceleratorsOverBatch));
}

TEST_CASE("a model that learns its long context at the end is not trained on it throughout", "[analysis]") {
    // Llama 3, section 3.4: 8,192 tokens; 3.8e25 FLOP for 405 billion parameters. DeepSeek-V3, 4.2: 4,096
    // tokens, 2.664 million hours of pre-training at 6 N D = 3.3e24 FLOP, and its attention over that.
    PlanDesk desk = oneRun("dgx_h100", "2048", "llama_3_1_405b");
    CHECK(desk.value("run", "flop", "FLOP") == Approx(3.8e25).epsilon(0.1));
    CHECK_FALSE(find(desk, Rule::wholeContext));
    PlanDesk mixture = oneRun("dgx_h100", "256", "deepseek_v3");
    mixture.type("run", "attention_share", "0.5");
    CHECK(mixture.value("run", "flop", "FLOP") == Approx(3.3e24).epsilon(0.2));

    // Whose own length is not known is counted over its whole context, and that is said.
    desk.type("llama_3_1_405b", "training_sequence", "");
    const auto check = find(desk, Rule::wholeContext);
    REQUIRE(check);
    CHECK(check->numbers == std::vector{131072.0, 8192.0});
    const auto fix = ofKind(fixesFor(desk, Rule::wholeContext), FixKind::usualSequence);
    REQUIRE(fix);
    desk.apply(fix->edits);
    CHECK_FALSE(find(desk, Rule::wholeContext));
    CHECK(desk.value("run", "flop", "FLOP") == Approx(3.8e25).epsilon(0.1));
    desk.undo();
    desk.type("run", "flop_mode", "quick");  // 6 N D has no attention
    CHECK_FALSE(find(desk, Rule::wholeContext));
}

TEST_CASE("a model whose state no layout can hold is told from one that fits, without a layout",
          "[analysis]") {
    // rajbhandari2020, section 3.1: 16 bytes a parameter. 405.85e9 x 16 = 6.49 TB; 8 H100 hold .64, 88 hold
    // 7.04; so 82 accelerators (81.2) at least.
    PlanDesk desk = oneRun("dgx_h100", "1", "llama_3_1_405b");
    const auto check = find(desk, Rule::stateTooLarge);
    REQUIRE(check);
    CHECK(check->numbers[0] == Approx(6.49e12).epsilon(1e-3));
    CHECK(check->numbers[1] == Approx(640e9));
    CHECK(check->numbers[2] == 82.0);
    desk.type("cluster", "systems", "11");
    CHECK_FALSE(find(desk, Rule::stateTooLarge));
}

TEST_CASE("goodput of runs that are published is not taken for ten times their size unsaid", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "2048", "llama_3_1_405b");
    CHECK_FALSE(find(desk, Rule::goodputAtScale));  // 16,384: the run of Llama 3 itself
    desk.type("cluster", "systems", "12500");
    const auto fix = ofKind(fixesFor(desk, Rule::goodputAtScale), FixKind::countFailures);
    REQUIRE(fix);
    desk.apply(fix->edits);
    CHECK_FALSE(find(desk, Rule::goodputAtScale));
    CHECK(desk.value("run", "goodput") < 0.7);  // MODEL 1.5: 100,000 accelerators
    desk.undo();
    desk.type("run", "goodput", "0.8");
    CHECK_FALSE(find(desk, Rule::goodputAtScale));
}
