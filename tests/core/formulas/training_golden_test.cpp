#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

/// Llama 3.1 405B on 16,384 H100 as its paper lays it out: t 8, p 16, dp 128, sequences of 8,192.
PlanDesk llama405() {
    PlanDesk desk = oneRun("dgx_h100", "2048", "llama_3_1_405b");
    for (const auto& [field, text] : {std::pair{"tokens", "15.6e12"},
                                      {"sequence_length", "8192"},
                                      {"attention_share", "0.5"},
                                      {"mfu_mode", "layout"},
                                      {"batch_tokens", "16777216"},
                                      {"tensor_parallel", "8"},
                                      {"pipeline_parallel", "16"},
                                      {"pipeline_chunks", "8"},
                                      {"context_parallel", "1"},
                                      {"expert_parallel", "1"},
                                      {"micro_batch", "1"},
                                      {"recompute", "gate"},
                                      {"zero_stage", "optimizer"},
                                      {"goodput_mode", "failures"},
                                      {"hours_between_failures", "50676"},
                                      {"checkpoint_stall", "10"},
                                      {"restart_time", "600"}})
        desk.type("run", field, text);
    return desk;
}

std::string reasonOf(PlanDesk& desk, std::string_view result) {
    const graph::NodeId node = desk.model().node(desk.address("run", result));
    REQUIRE_FALSE(desk.model().evaluation().isOk(node));
    const graph::NodeId origin = graph::statusOrigin(desk.model().evaluation().status(node));
    REQUIRE(desk.model().graph().node(origin).op == graph::Op::require);
    return desk.model().graph().reason(origin).text.text;
}

}  // namespace

TEST_CASE("published compute comes out within .3 %", "[formulas]") {
    constexpr double gate = 0.003;
    PlanDesk gpt = oneRun("dgx_1_v100", "1250", "gpt_3_175b");
    gpt.type("run", "flop_mode", "quick");
    gpt.type("gpt_3_175b", "params_total", "174.6e9");
    CHECK(gpt.value("run", "flop", "PF-day") ==
          Approx(3640.0).epsilon(gate));  // Brown et al. 2020, Table D.1
    PlanDesk palm = oneRun("tpu_v4_pod", "1", "palm_540b");
    palm.type("run", "flop_mode", "quick");
    CHECK(palm.value("run", "flop") == Approx(2.527e24).epsilon(gate));  // Chowdhery et al. 2022, Table 21
    PlanDesk llama = llama405();
    llama.type("run", "flop_mode", "quick");
    CHECK(llama.value("run", "flop") == Approx(3.8e25).epsilon(gate));  // Llama Team 2024, section 3
    llama.type("run", "flop_mode", "architecture");
    CHECK(llama.value("run", "flop") / 3.0 / 15.6e12 == Approx(8.413e11).epsilon(gate));
    llama.type("run", "attention_share", "1");
    CHECK(llama.value("run", "flop") / 3.0 / 15.6e12 == Approx(8.751e11).epsilon(gate));
}

TEST_CASE("Llama 3.1 405B from model to days comes near its card", "[formulas]") {
    PlanDesk desk = llama405();
    CHECK(desk.value("llama_3_1_405b", "parameters") == Approx(4.058e11).epsilon(0.001));
    CHECK(desk.value("run", "flop") == Approx(3.937e25).epsilon(0.001));
    CHECK(desk.value("run", "mfu") == Approx(0.405).epsilon(0.03));
    CHECK(desk.value("run", "goodput") == Approx(0.868).epsilon(0.01));  // .904 x .96; exact: .908 x .96
    CHECK(desk.value("run", "days", "d") == Approx(80.0).epsilon(0.04));
    CHECK(desk.value("run", "hours", "h") == Approx(30.84e6).epsilon(0.05));  // model card
}

TEST_CASE("the product of the gate decides whether Llama 3.1 405B fits in 80 GB", "[formulas]") {
    PlanDesk desk = llama405();
    // 405.8 G / 128 parameters x (2 + 4 + 12 / 128) bytes
    CHECK(desk.value("run", "memory.state", "GB") == Approx(19.3).epsilon(0.005));
    CHECK(desk.value("run", "memory.activations", "GB") == Approx(60.0).epsilon(0.02));
    CHECK(desk.value("run", "memory") <= desk.value("run", "memory.usable"));
    desk.type("run", "recompute", "none");
    CHECK(desk.value("run", "memory.activations", "GB") == Approx(75.0).epsilon(0.02));
    CHECK(desk.value("run", "memory") > desk.value("run", "memory.usable"));
    CHECK(reasonOf(desk, "mfu") == "the run does not fit into the memory of its accelerators");
    CHECK(reasonOf(desk, "days") == "the run does not fit into the memory of its accelerators");
}

TEST_CASE("a layout of more accelerators than there are is refused", "[formulas]") {
    PlanDesk desk = llama405();
    desk.type("run", "accelerators", "64");
    CHECK(reasonOf(desk, "mfu") == "the layout needs more accelerators than the run uses");
}

TEST_CASE("the quick mode says what error to expect, the layout says more", "[formulas]") {
    PlanDesk desk = llama405();
    CHECK(desk.value("run", "mfu.error", "%") == Approx(20.0));
    desk.type("run", "tensor_parallel", "");
    CHECK(desk.value("run", "mfu.error", "%") == Approx(25.0));
    desk.type("run", "mfu_mode", "class");
    CHECK(desk.value("run", "mfu") == 0.40);
    CHECK(desk.value("run", "mfu.error", "%") == Approx(21.25));  // (.50 - .33) / 2 / .40
}

TEST_CASE("the critical batch, the wall of data and repeats are as published", "[formulas]") {
    PlanDesk desk = llama405();
    desk.type("run", "tokens", "15e12");
    desk.type("run", "batch_tokens", "");
    CHECK(desk.value("run", "critical_batch", "token") == Approx(16e6));
    CHECK(desk.value("run", "batch", "token") == Approx(16e6));
    // 16e6 / (8192 x 1 x 16) copies of 8 x 16 accelerators
    CHECK(desk.value("run", "useful_accelerators") == Approx(16e6 / 8192.0 / 16.0 * 128.0));
    CHECK(desk.value("run", "data_share", "%") == Approx(5.0));  // of 300 T
    // Muennighoff et al. 2023: 16 passes are worth 1 + 15.4 (1 - exp(-15 / 15.4)) = 10.59 passes of fresh
    // data.
    desk.type("run", "unique_tokens", "0.9375e12");
    CHECK(desk.value("run", "passes") == Approx(16.0));
    CHECK(desk.value("run", "effective_tokens", "token") == Approx(10.585 * 0.9375e12).epsilon(0.001));
}

TEST_CASE("programme and post-training stand beside the run", "[formulas]") {
    PlanDesk desk = llama405();
    const double hours = desk.value("run", "hours", "h");
    CHECK(desk.value("run", "hours_posttraining", "h") == Approx(0.1 * hours));
    CHECK(desk.value("run", "hours_programme", "h") == Approx(2.6 * hours));
    CHECK(desk.value("run", "energy_programme") == Approx(2.6 * desk.value("run", "energy_facility")));
    CHECK(desk.value("run", "carbon_programme") == Approx(2.6 * desk.value("run", "carbon")));
    CHECK(desk.value("run", "cost_programme") == Approx(2.6 * desk.value("run", "cost_owned")));
    desk.type("run", "posttraining", "0");
    desk.type("run", "rl_tokens", "1e12");
    desk.type("run", "pin_mfu", "0.4");
    desk.type("run", "goodput_mode", "stated");
    desk.type("run", "goodput", "1");
    desk.type("llama_3_1_405b", "params_total", "405e9");
    // 2 x 405e9 x 1e12 / (989e12 x .1) + (2 x 3 + 6) x 405e9 x 1e12 / (989e12 x .4)
    const double peak = desk.value("run", "flop") / desk.value("run", "hours") / 0.4;
    const double expected = 8.1e23 / (0.1 * peak) + 4.86e24 / (0.4 * peak);
    CHECK(desk.value("run", "hours_posttraining") == Approx(expected).epsilon(1e-9));
}
