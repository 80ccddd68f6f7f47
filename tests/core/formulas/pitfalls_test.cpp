#include <cmath>

#include "core/analysis/grid_carbon_check.h"
#include "tests/support/rich_plan.h"
#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::test::oneRun;
using wattplan::test::oneService;
using wattplan::test::PlanDesk;

// MODEL.md section 11, as far as a plan can mix two things up. Typed units:
// tests/core/units/pitfalls_test.cpp.

namespace {

double figure(Kind kind, std::string_view key, std::string_view field) {
    const Object* row = catalog::Catalogue::builtIn().find(kind, key);
    REQUIRE(row);
    return std::get<Number>(row->value(fieldId(kind, field))).value;
}

}  // namespace

TEST_CASE("Pitfalls of hardware: an accelerator is what is sold as one", "[formulas]") {
    // MI250X has two dies of 191.5 TFLOP/s and 64 GB, B200 two; a GB200 superchip two GPUs, its rack 72.
    CHECK(figure(Kind::accelerator, "mi250x", "peak_16bit") == Approx(2 * 191.5));
    CHECK(figure(Kind::accelerator, "mi250x", "memory") == 128.0);
    CHECK(figure(Kind::accelerator, "b200-sxm-180", "peak_16bit") == Approx(4500.0 / 2));  // printed sparse
    CHECK(figure(Kind::system, "gb200-nvl72", "accelerators_per_system") == 72.0);
    CHECK(figure(Kind::accelerator, "h100-sxm5-80", "peak_fp8") == Approx(3958.0 / 2).epsilon(0.001));
}

TEST_CASE("Pitfalls of power: chip, server, nameplate, mean and peak are four numbers", "[formulas]") {
    PlanDesk desk = oneRun("dgx_h100", "128", "llama_2_7b");
    const double chip = desk.value("run", "chip_power", "W");
    const double server = desk.value("run", "server_power", "W");
    const double it = desk.value("run", "it_power", "W");
    CHECK(chip < 700.0);   // TDP
    CHECK(server > chip);  // 7.75 kW / 8 = 969 W
    CHECK(server == Approx(969.0).epsilon(0.05));
    CHECK(server < 10200.0 / 8);  // nameplate
    CHECK(it > server);           // network and storage
    desk.type("hall", "pin_pue", "1.25");
    CHECK(desk.value("run", "energy_facility", "MWh") ==
          Approx(1.25 * desk.value("run", "energy_it", "MWh")));
}

TEST_CASE("Pitfalls of power: MW of IT are less than MW of the utility, MVA more than its MW", "[formulas]") {
    PlanDesk desk("ulanqab-virginia");
    const double peak = desk.months("campus", "peak", "MW").back();
    double it = 0.0;
    for (const Object* cluster : desk.plan().objects(Kind::cluster))
        if (std::get<Reference>(cluster->value(fieldId(Kind::cluster, "facility"))).object ==
            desk.plan().find("campus")->id)
            it += desk.value(cluster->key, "operating_power", "MW");
    CHECK(it > 0.0);
    CHECK(peak > it);
    CHECK(desk.value("campus", "connection", "MVA") > peak);  // power factor below 1
}

TEST_CASE("Pitfalls of power: a feed takes MVA only where its basis says so", "[formulas]") {
    PlanDesk desk("article");
    const auto typed = [&](const char* step, const char* text) {
        const Object* object = desk.plan().find(step);
        return desk.editor().setText({object->id, fieldId(Kind::feedStep, "capacity")}, text).has_value();
    };
    CHECK(typed("air_feed_1", "2 MW"));
    CHECK_FALSE(typed("air_feed_1", "2 MVA"));
    CHECK(typed("liquid_feed_1", "2 MVA"));  // "at the power factor"
    CHECK(typed("liquid_feed_1", "2"));
}

TEST_CASE("Pitfalls of MFU: attention over half the square counts less", "[formulas]") {
    PlanDesk desk = oneRun("dgx_h100", "2048", "llama_3_1_405b");
    desk.type("run", "flop_mode", "architecture");
    desk.type("run", "tokens", "15.6e12");
    desk.type("run", "sequence_length", "8192");
    // MODEL 9b: 3.937e25 over half the square, 4.096e25 over all of it; 6 N D = 3.799e25.
    desk.type("run", "attention_share", "0.5");
    CHECK(desk.value("run", "flop", "FLOP") == Approx(3.937e25).epsilon(0.003));
    desk.type("run", "attention_share", "1");
    CHECK(desk.value("run", "flop", "FLOP") == Approx(4.096e25).epsilon(0.003));
    desk.type("run", "flop_mode", "quick");
    CHECK(desk.value("run", "flop", "FLOP") == Approx(3.799e25).epsilon(0.003));
}

TEST_CASE("Pitfalls of tokens: prompts, answers and stored prompts have prices of their own", "[serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    const double prompt = desk.value("chat", "cost_by_token.prompt", "USD/1M tokens");
    const double output = desk.value("chat", "cost_by_token.output", "USD/1M tokens");
    CHECK(prompt > 0.0);
    CHECK(output > prompt);
}

TEST_CASE("Pitfalls of demand: users, sessions and prompts multiply, and are not those at once",
          "[serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_8b");
    desk.type("chat", "users", "13e6");
    desk.type("chat", "sessions", "2");
    desk.type("chat", "prompts", "5");
    desk.type("chat", "response_hit", "0");
    CHECK(desk.value("chat", "request_rate", "request/day") == Approx(13e6 * 2 * 5));
}

TEST_CASE("Pitfalls of demand: those online are not the answers in flight", "[serving]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_8b");
    desk.type("chat", "users", "13e6");
    // little1961: in flight = rate x stay, the first token's wait and one time for each that follows.
    const double stay =
        desk.value("chat", "time_to_first_token", "s") + 400.0 * desk.value("chat", "time_per_token", "s");
    desk.type("chat", "output_tokens", "400");
    CHECK(desk.value("chat", "streams") ==
          Approx(desk.value("chat", "request_rate", "request/s") * stay).epsilon(1e-9));
    CHECK(desk.value("chat", "streams") < 0.15 * 13e6);  // MODEL 3.3: 2 to 15 % of those online
}

TEST_CASE("Pitfalls of arithmetic: FP4 is computed at its own peak, 4-bit weights at that of 16 bit",
          "[serving]") {
    PlanDesk desk = oneService("dgx_b200", "llama_2_70b");
    desk.type("chat", "precision", "fp4");
    // 68.98e9 parameters x 4.5 bit (a scale of 8 bit for 16 values, NVFP4) = 38.8 GB, and 5 % beside
    // (MODEL 3.2)
    CHECK(desk.value("chat", "weights", "GB") == Approx(68.98 * 4.5 / 8.0).epsilon(1e-3));
    const double narrow = desk.value("chat", "throughput");
    desk.type("chat", "precision", "fp8");
    CHECK(desk.value("chat", "throughput") < narrow);
    desk.type("chat", "precision", "4bit");
    CHECK(desk.value("chat", "throughput") < narrow);
}

TEST_CASE("Pitfalls of carbon: location and market part where green power is bought", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "140", "gpt_3_175b");
    desk.type("hall", "green_share", "80");
    CHECK(desk.value("run", "carbon_market", "t") < desk.value("run", "carbon", "t"));
}

TEST_CASE("Pitfalls of carbon: gases, ends of the grid, mean and margin are told apart", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "140", "gpt_3_175b");
    const auto found = [&](const char* kind) {
        desk.type("hall", "grid_carbon", "0.5");
        desk.type("hall", "grid_carbon_kind", kind);
        return analysis::gridCarbonCheck(*desk.plan().find("hall"), desk.plan());
    };
    CHECK_FALSE(found("consumption"));
    for (const char* kind : {"carbon_dioxide", "generation", "life_cycle", "marginal"}) {
        INFO(kind);
        CHECK(found(kind));
    }
}

TEST_CASE("Pitfalls of data: an all-reduce over n moves 2 (n − 1)/n of its data at the bus bandwidth",
          "[formulas]") {
    // NCCL tests, PERFORMANCE.md: busbw = algbw × 2 (n − 1)/n, algbw = size/time. 1 × 4,096 tokens of
    // Llama 2 70B: 4,096 × 8,192 × 2 B = 67.1 MB; at 300 GB/s over 8: 1.75 × 67.1 MB / 300 GB/s = 391 µs.
    PlanDesk desk = oneRun("dgx_a100_640", "16", "llama_2_70b");
    desk.type("run", "mfu_mode", "layout");
    desk.type("run", "sequence_length", "4096");
    desk.type("run", "micro_batch", "1");
    desk.type("run", "context_parallel", "1");
    desk.type("run", "efficiency_class", "a100_dense");
    desk.type("a100_dense", "fast_link", "300 GB/s");
    desk.type("a100_dense", "reduce_latency", "0");
    const auto reduce = [&](const char* width) {
        desk.type("run", "tensor_parallel", width);
        const graph::Graph& graph = desk.model().graph();
        for (graph::NodeId node = 0; node < graph.size(); ++node)
            if (graph.name(node).label.text == std::string_view("One all-reduce of tensor parallelism"))
                return desk.model().evaluation().value(node);
        return 0.0;
    };
    CHECK(reduce("8") == Approx(1.75 * 4096 * 8192 * 2 / 300e9));
    CHECK(reduce("2") == Approx(1.0 * 4096 * 8192 * 2 / 300e9));
}

TEST_CASE("Pitfalls of PUE and WUE: the year is not the design hour, water follows IT energy", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "140", "gpt_3_175b");
    CHECK(desk.value("hall", "pue_peak") > desk.value("hall", "pue"));
    desk.type("hall", "pin_pue", "1.3");
    const double water = desk.value("run", "water", "m3");
    desk.type("hall", "pin_pue", "1.6");
    CHECK(desk.value("run", "water", "m3") == Approx(water));
}

TEST_CASE("Pitfalls of time: goodput is of accelerator-hours, whatever the days", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "140", "gpt_3_175b");
    desk.type("run", "goodput", "1");
    const double hours = desk.value("run", "hours", "h");
    desk.type("run", "goodput", "0.8");
    CHECK(desk.value("run", "hours", "h") == Approx(hours / 0.8));
}

TEST_CASE("Pitfalls of MFU: what the hardware executes is more than what the model needs", "[formulas]") {
    // Full recomputation executes a forward pass more: 8 N D instead of 6 N D (Megatron-LM counts so).
    PlanDesk desk = oneRun("dgx_a100_640", "128", "gpt_3_175b");
    desk.type("run", "mfu_mode", "layout");
    desk.type("run", "efficiency_class", "a100_dense");
    const auto days = [&](const char* recompute) {
        desk.type("run", "recompute", recompute);
        return desk.value("run", "days");
    };
    CHECK(days("full") > 1.15 * days("none"));
    CHECK(desk.value("run", "flop", "FLOP") > 0.0);
}

TEST_CASE("Pitfalls of prices: cost is paid back over a life, power is drawn as long as it stands",
          "[formulas]") {
    PlanDesk desk = oneRun("dgx_h100", "128", "llama_2_7b");
    desk.type("plan", "horizon_months", "60");
    desk.type("finance", "life_it", "5");
    const double hour = desk.value("cluster", "per_hour.owned", "USD/h");
    const double last = desk.months("hall", "peak", "MW").back();
    desk.type("finance", "life_it", "3");
    CHECK(desk.value("cluster", "per_hour.owned", "USD/h") > hour);
    CHECK(desk.months("hall", "peak", "MW").back() == Approx(last));
}

TEST_CASE("Pitfalls of prices: a rate is real or nominal, and says which", "[formulas]") {
    PlanDesk desk = oneRun("dgx_h100", "128", "llama_2_7b");
    desk.type("finance", "discount_rate", "9");
    desk.type("finance", "inflation", "2");
    CHECK(desk.value("finance", "nominal_rate", "%") == Approx(11.18));  // 1.09 × 1.02 − 1
}

TEST_CASE("Pitfalls of growth: a doubling is ln 2 of an e-fold, and stands beside its growth", "[formulas]") {
    PlanDesk desk("article");
    for (const Object* era : desk.plan().objects(Kind::growthEra)) {
        const double growth = desk.value(era->key, "growth_per_year");
        const double months = desk.value(era->key, "doubling", "month");
        INFO(era->key);
        CHECK(months == Approx(12.0 * std::log(2.0) / std::log(growth)).epsilon(1e-6));  // not 12 / ln g
    }
}
