#include "core/evidence/run_cells.h"

#include <catch2/catch.hpp>

using namespace wattplan::evidence;

TEST_CASE("a number of a row is read as papers and people write it", "[evidence]") {
    CHECK(numberOfCell("tokens", "1.4 T") == 1.4e12);
    CHECK(numberOfCell("tokens", "15T+") == 1.5e13);
    CHECK(numberOfCell("tokens", "2 trillion tokens") == 2e12);
    CHECK(numberOfCell("params_total", "7.3B") == 7.3e9);
    CHECK(numberOfCell("accelerator_count", "~2,048") == 2048.0);
    CHECK(numberOfCell("accelerator_hours", "~7M GPU hours") == 7e6);
    CHECK(numberOfCell("accelerator_hours", "1.72 million") == 1.72e6);
    CHECK(numberOfCell("duration_days", "3 weeks") == 21.0);
    CHECK(numberOfCell("avg_power_w_per_accelerator", "0.7 kW") == 700.0);
    CHECK(numberOfCell("energy_mwh", "27.5 GWh") == 27500.0);
    CHECK(numberOfCell("achieved_tflops_per_accelerator", "400 TFLOP/s") == 400.0);
    CHECK(numberOfCell("cost_usd", "$4.6M") == 4.6e6);
    CHECK(numberOfCell("throughput_tokens_per_s", "23514 tok/s") == 23514.0);
}

TEST_CASE("a context of 8k has 8,192 tokens, and an MFU of 43 is one of percent", "[evidence]") {
    CHECK(numberOfCell("sequence_length_tokens", "8k") == 8192.0);
    CHECK(numberOfCell("sequence_length_tokens", "128K") == 131072.0);
    CHECK(numberOfCell("tokens", "8k") == 8000.0);
    CHECK(*numberOfCell("mfu_fraction", "43") == Approx(0.43));
    CHECK(*numberOfCell("mfu_fraction", "43 %") == Approx(0.43));
    CHECK(*numberOfCell("mfu_fraction", "1.02") == Approx(1.02));  // FP8 of a 16-bit peak
}

TEST_CASE("what is no number of its column is none", "[evidence]") {
    for (const char* text : {"many", "512-1024", "1,5", "100 W", "", "€ 5"}) {
        INFO(text);
        CHECK_FALSE(numberOfCell("tokens", text));
    }
}

TEST_CASE("choices of a row are read in the words of papers", "[evidence]") {
    CHECK(choiceOfCell("run_kind", "Pre-training") == "train");
    CHECK(choiceOfCell("run_kind", "Inference benchmark") == "serve_request");
    CHECK(choiceOfCell("energy_includes_pue", "Yes") == "yes");
    CHECK(choiceOfCell("output_basis", "Measured") == "measured");
    CHECK(choiceOfCell("zero_stage", "ZeRO-3") == "3");
    CHECK(choiceOfCell("zero_stage", "FSDP") == "3");
    CHECK(choiceOfCell("recompute", "Selective") == "selective");
    CHECK(choiceOfCell("recompute", "activation checkpointing") == "full");
    CHECK(choiceOfCell("run_kind", "lunch") == "lunch");
    CHECK(choiceOfCell("notes", "Yes") == "Yes");
}
