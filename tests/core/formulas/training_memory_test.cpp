#include "core/formulas/training_memory.h"

#include <catch2/catch.hpp>

using namespace wattplan::formulas;

namespace {

using Setup = TrainingSetup<double>;
using Layout = TrainingLayout<double>;

constexpr double gibibyte = 1073741824.0;

struct Figure1 {
    const char* name;
    double layers, hidden, heads, microBatch, pipeline, chunks, batch;
    double state;        ///< GiB, 18 bytes a parameter
    double activations;  ///< GiB, tensor parallelism alone
    double present;      ///< GiB, with sequence parallelism and selective recomputation
};

// Korthikanti et al. 2022, Table 3 and Figure 1; eight-way tensor parallel, sequences of 2,048.
constexpr Figure1 figure1[]{
    {"22B", 48, 6144, 64, 4, 1, 1, 4, 45.5625, 59.25, 9.5625},
    {"175B", 96, 12288, 96, 1, 8, 3, 64, 45.5625, 66.84375, 12.3515625},
    {"530B", 105, 20480, 128, 1, 35, 3, 280, 31.640625, 114.0234375, 23.0792410714},
    {"1T", 128, 25600, 160, 1, 64, 1, 512, 32.958984375, 131.25, 26.5625},
};

Setup setupOf(const Figure1& row) {
    Setup setup;
    setup.layers = row.layers;
    setup.hidden = row.hidden;
    setup.heads = row.heads;
    setup.stored = 12.0 * row.layers * row.hidden * row.hidden;  // as the figure counts: matrices of layers
    setup.gated = 0.0;
    setup.accelerators = 8.0 * row.pipeline;
    setup.sequences = row.batch;
    setup.positions = 2048.0;
    setup.gradientBytes = 4.0;
    setup.optimizerBytes = 12.0;
    setup.oneFlop = setup.oneByte = 1.0;
    return setup;
}

Layout layoutOf(const Figure1& row, double recompute) {
    return {8.0, row.pipeline, row.chunks, 1.0, 1.0, row.microBatch, recompute, 0.0};
}

}  // namespace

TEST_CASE("memory is that of Figure 1 of Korthikanti et al. 2022 within .1 %", "[formulas]") {
    constexpr double gate = 0.001;
    for (const Figure1& row : figure1) {
        INFO(row.name);
        const Setup setup = setupOf(row);
        CHECK(stateBytes(setup, layoutOf(row, 0.0)) / gibibyte == Approx(row.state).epsilon(gate));
        CHECK(activationBytes(setup, layoutOf(row, 0.0), {false, false}) / gibibyte ==
              Approx(row.activations).epsilon(gate));
        CHECK(activationBytes(setup, layoutOf(row, 2.0), {false, true}) / gibibyte ==
              Approx(row.present).epsilon(gate));
    }
}

TEST_CASE("ZeRO splits 16 bytes a parameter over 64 copies as its Figure 1 says", "[formulas]") {
    // Rajbhandari et al. 2020, Figure 1: 7.5 G parameters, 64 copies, gradients in 16 bits:
    // 120, 31.4, 16.6, 1.9 GB.
    Setup setup;
    setup.stored = 7.5e9;
    setup.accelerators = 64.0;
    setup.gradientBytes = 2.0;
    setup.optimizerBytes = 12.0;
    setup.oneByte = 1.0;
    const double published[]{120.0, 31.4, 16.6, 1.9};
    for (int stage = 0; stage < 4; ++stage) {
        const Layout layout{1, 1, 1, 1, 1, 1, 0, static_cast<double>(stage)};
        INFO("stage " << stage);
        CHECK(stateBytes(setup, layout) / 1e9 == Approx(published[stage]).margin(0.05));
    }
}

TEST_CASE("full recomputation keeps the input of each layer and one layer whole", "[formulas]") {
    const Figure1& row = figure1[0];
    const Setup setup = setupOf(row);
    // 2 s b h L + s b h (10 + 24 / 8 + 5 a s / (8 h)), s b h = 2048 x 4 x 6144
    const double sbh = 2048.0 * 4.0 * 6144.0;
    const double expected = 2.0 * sbh * 48.0 + sbh * (13.0 + 5.0 * 64.0 * 2048.0 / (8.0 * 6144.0));
    CHECK(activationBytes(setup, layoutOf(row, 3.0), {false, false}) == Approx(expected).epsilon(1e-12));
}
