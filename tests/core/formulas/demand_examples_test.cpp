#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::test::oneService;
using wattplan::test::PlanDesk;

namespace {

constexpr double arithmetic = 0.001;

/// Busy accelerators of a service of which each does `tokensPerSecond`.
double busy(PlanDesk& desk, double users, double prompts, double tokens, double tokensPerSecond) {
    for (const auto& [field, value] : {std::pair{"users", users},
                                       {"prompts", prompts},
                                       {"output_tokens", tokens},
                                       {"pin_throughput", tokensPerSecond}})
        desk.type("chat", field, std::to_string(value));
    return desk.months("chat", "accelerators_busy", "").front();
}

}  // namespace

// Published estimates of early 2023, redone with their own figures: arithmetic, not their truth (MODEL 3.5).

TEST_CASE("Guosheng's 30,382 A100 follow from visits, questions, words and seconds a word", "[serving]") {
    // 25 M visits a day, 10 questions of 30 words, .35 s a word on an A100.
    PlanDesk desk = oneService("dgx_a100_640", "gpt_3_175b");
    desk.type("chat", "precision", "fp8");
    desk.type("a100_sxm4_80", "peak_fp8", "312");  // it has none of its own; the pinned rate decides
    const double accelerators = busy(desk, 25e6, 10, 30, 1.0 / 0.35);
    CHECK(accelerators == Approx(30382).epsilon(arithmetic));
    const double servers = accelerators / 8.0;
    CHECK(servers * 199e3 == Approx(756e6).epsilon(arithmetic));
    CHECK(servers * 6.5 * 24 * 0.08 == Approx(47.4e3).epsilon(arithmetic));
}

TEST_CASE("SemiAnalysis' 28,936 A100 and those of all of Google's searches are one scale", "[serving]") {
    // 13 M users, 15 queries of 2,000 tokens, 156 tokens a second of an A100; 1 USD an hour; 320,000
    // queries/s.
    PlanDesk desk = oneService("dgx_a100_640", "llama_3_1_8b");
    const double accelerators = busy(desk, 13e6, 15, 2000, 155.9956);
    CHECK(accelerators == Approx(28936).epsilon(arithmetic));
    CHECK(accelerators * 24 == Approx(694444).epsilon(arithmetic));
    CHECK(accelerators * 24 / 195e6 == Approx(0.00356).epsilon(arithmetic));
    CHECK(busy(desk, 320e3 * 86400 / 15, 15, 2000, 155.9956) == Approx(4102568).epsilon(arithmetic));
}

TEST_CASE("CITIC's users need 2,164 A100 by arithmetic alone, a tenth of what it published", "[serving]") {
    // 100 M users, 10 questions of 50 words; 2 × 175e9 FLOP a token at 30 % of 312 TFLOP/s.
    PlanDesk desk = oneService("dgx_a100_640", "llama_3_1_8b");
    CHECK(busy(desk, 100e6, 10, 50, 0.3 * 312e12 / 350e9) == Approx(2164).epsilon(arithmetic));
}

TEST_CASE("Epoch's .3 Wh of a GPT-4o answer follow from its FLOP, utilisation and server power",
          "[serving]") {
    // 1e14 FLOP for 500 tokens at 10 % of 989 TFLOP/s; 1,275 W of server at .7; 1.2 for the facility.
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_8b");
    busy(desk, 1e6, 10, 500, 500 * 989e12 * 0.1 / 1e14);
    desk.type("chat", "pin_chip_power", std::to_string(1275 * 0.7));
    const double joules = desk.value("chat", "energy_per_token.chip", "J/token") * 500 * 1.2;
    CHECK(joules / 3600 == Approx(0.3008).epsilon(arithmetic));
}
