#include "core/kernels/layout_search.h"

#include <catch2/catch.hpp>

#include <cmath>

#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

PlanDesk searched(std::string_view model, std::string_view system, std::string_view systems) {
    PlanDesk desk = oneRun(system, systems, model);
    desk.type("run", "mfu_mode", "layout");
    desk.type("run", "sequence_length", "8192");
    return desk;
}

}  // namespace

TEST_CASE("the layout found fits, and no given layout that fits is faster", "[kernels]") {
    PlanDesk desk = searched("llama_2_70b", "dgx_h100", "64");
    desk.type("run", "sequence_length", "4096");
    const double best = desk.value("run", "step_time", "s");
    CHECK(desk.value("run", "memory") <= desk.value("run", "memory.usable"));
    CHECK(desk.value("run", "layout.tensor") * desk.value("run", "layout.pipeline") *
              desk.value("run", "layout.context") * desk.value("run", "layout.data") <=
          desk.value("run", "accelerators"));
    for (const char* tensor : {"1", "2", "4", "8"}) {
        for (const char* stages : {"1", "2", "4", "8"}) {
            desk.type("run", "tensor_parallel", tensor);
            desk.type("run", "pipeline_parallel", stages);
            INFO("tensor " << tensor << ", stages " << stages);
            if (desk.value("run", "memory") <= desk.value("run", "memory.usable"))
                CHECK(desk.value("run", "step_time", "s") >= best * (1.0 - 1e-9));
            desk.undo();
            desk.undo();
        }
    }
}

TEST_CASE("what is given is held", "[kernels]") {
    PlanDesk desk = searched("llama_2_7b", "dgx_h100", "8");
    desk.type("run", "tensor_parallel", "4");
    desk.type("run", "recompute", "full");
    desk.type("run", "zero_stage", "weights");
    CHECK(desk.value("run", "layout.tensor") == 4.0);
    CHECK(desk.value("run", "layout.recompute") == 3.0);
    CHECK(desk.value("run", "layout.zero") == 3.0);
}

TEST_CASE("a model far too large is laid out for the least memory, and its memory is shown", "[kernels]") {
    PlanDesk desk = searched("llama_3_1_405b", "dgx_h100", "1");
    CHECK(desk.value("run", "memory") > desk.value("run", "memory.usable"));
    CHECK_FALSE(desk.model().value(desk.address("run", "mfu")));
}

TEST_CASE("a mixture of experts is laid out over expert groups", "[kernels]") {
    PlanDesk desk = searched("deepseek_v3", "hgx_h100_8_air", "256");
    desk.type("run", "sequence_length", "4096");
    CHECK(desk.value("run", "layout.expert") > 1.0);
    CHECK(desk.value("run", "mfu") > 0.1);
    CHECK(desk.value("run", "mfu") < 0.6);
    // MODEL 1.3: groups of experts are parts of the copies, so these fall into whole groups.
    CHECK(std::fmod(desk.value("run", "layout.data"), desk.value("run", "layout.expert")) == 0.0);
    desk.type("run", "sequence_length", "4096");
    CHECK(std::fmod(desk.value("run", "layout.data"), desk.value("run", "layout.expert")) == 0.0);
}

TEST_CASE("searched layouts come within 25 % of the utilisation that teams reached", "[kernels]") {
    // Llama Team 2024, Table 4: 400 TFLOP/s on 16,384 H100, 8,192 tokens, 16 M tokens a batch.
    PlanDesk desk = searched("llama_3_1_405b", "dgx_h100", "2048");
    desk.type("run", "batch_tokens", "16777216");
    desk.type("run", "attention_share", "0.5");
    CHECK(desk.value("run", "mfu") == Approx(400.0 / 989.0).epsilon(0.25));
}
