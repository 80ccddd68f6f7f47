#include <catch2/catch.hpp>
#include <random>

#include "core/kernels/batch_search.h"

using namespace wattplan::formulas;
using namespace wattplan::kernels;

namespace {

/// A dense model of 140 GB, 80 layers, on H100, or a mixture of 256 experts of which 8 answer.
ServingLoad<double> load(bool isMixture) {
    ServingLoad<double> load{};
    load.denseWeights = isMixture ? 20e9 : 140e9;
    load.expertWeights = isMixture ? 650e9 : 0.0;
    load.idleExperts = isMixture ? 1.0 - 8.0 / 256.0 : 0.0;
    load.keyValueRead = 0.4e9;
    load.keyValueHeld = 0.44e9;
    load.keyValueParts = 8;
    load.stepFlop = 140e9;
    load.layers = 80;
    load.exchangedTensor = 4 * 8192;
    load.exchangedExpert = 3 * 8 * 8192;
    load.outputSteps = 400;
    load.promptFlop = 70e12;
    load.cachedBytes = 0.2e9;
    load.peak = load.peak16 = 989e12;
    load.bandwidth = 3.35e12;
    load.memory = 80e9;
    load.domain = 8;
    load.linkInside = 340e9;
    load.linkOutside = 45e9;
    load.weightEfficiency = 0.9;
    load.cacheEfficiency = load.computeEfficiency = load.promptEfficiency = 0.6;
    load.stepOverhead = 1e-3;
    load.sequenceOverhead = 25e-6;
    load.layerOverhead = 40e-6;
    load.linkLatency = 15e-6;
    load.overlap = 0.5;
    load.derate = load.verified = load.accepted = 1.0;
    return load;
}

double rate(const ServingLoad<double>& load, const ReplicaShape& shape, double n, double batch) {
    return 1.0 / (n * (stepTime(load, shape, n, batch).token * load.outputSteps / batch +
                       promptTime(load, shape, n)));
}

bool isAllowed(const ServingLoad<double>& load, const ReplicaShape& shape, const ServingLimits& limits,
               double n, double batch) {
    return batch <= batchInMemory(load, shape, n) &&
           timePerToken(load, shape, n, batch) <= limits.timePerToken &&
           promptTime(load, shape, n) / load.derate <= limits.firstToken;
}

}  // namespace

TEST_CASE("the search finds the best replica that trying all of them finds", "[kernels][serving]") {
    std::mt19937 random(4);
    const auto between = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    for (int round = 0; round < 60; ++round) {
        const bool isMixture = round % 2 == 1;
        const ReplicaShape shape{isMixture ? Parallelism::expert : Parallelism::tensor, isMixture,
                                 round % 3 != 0, round % 5 == 0};
        ServingLoad<double> model = load(isMixture);
        model.keyValueRead = between(0.05e9, 2e9);
        model.keyValueHeld = 1.1 * model.keyValueRead;
        model.promptFlop = between(1e12, 400e12);
        if (shape.speculates) {
            model.verified = 4;
            model.accepted = 2.734;
            model.draftShare = 0.24;
        }
        const ServingLimits limits{between(0.02, 0.2), between(0.05, 3.0), 0.0, 0.0};
        double best = 0.0;
        for (const double n : {1, 2, 4, 8, 16, 24, 32, 40, 48, 56, 64})
            for (double batch = 1; batch <= batchInMemory(model, shape, n); ++batch)
                if (isAllowed(model, shape, limits, n, batch))
                    best = std::max(best, rate(model, shape, n, batch));
        const ReplicaChoice found = searchReplica(model, shape, limits);
        INFO("round " << round << ": " << found.accelerators << " accelerators, batch " << found.batch);
        if (best == 0.0) {
            CHECK(found.batch <= 1);
            CHECK_FALSE(isAllowed(model, shape, limits, found.accelerators, 1));
        } else {
            CHECK(isAllowed(model, shape, limits, found.accelerators, found.batch));
            CHECK(rate(model, shape, found.accelerators, found.batch) == Approx(best).epsilon(1e-12));
        }
    }
}

TEST_CASE("one accelerator exchanges nothing, and more exchange more slowly across systems",
          "[kernels][serving]") {
    const ServingLoad<double> model = load(false);
    CHECK(stepTime(model, {}, 1.0, 16.0).exchange == 0.0);
    CHECK(stepTime(model, {}, 8.0, 64.0).exchange < stepTime(model, {}, 16.0, 64.0).exchange);
}

TEST_CASE("a batch of one reads the experts of one token, a large one all", "[kernels][serving]") {
    const ServingLoad<double> model = load(true);
    const ReplicaShape shape{Parallelism::tensor, true, true, false};
    CHECK(weightsRead(model, shape, 16.0, 1.0) == Approx(20e9 + 650e9 * 8 / 256).epsilon(1e-12));
    CHECK(weightsRead(model, shape, 16.0, 4096.0) == Approx(670e9).epsilon(1e-9));
    CHECK(weightsHeld(model, {Parallelism::expert, true, true, false}, 16.0) == Approx(16 * 20e9 + 650e9));
}

TEST_CASE("tensor parallel beyond the heads of keys and values, accelerators hold and read copies of them",
          "[kernels][serving]") {
    // vLLM, Context Parallel Deployment: copies are size / heads. Qwen3-235B-A22B, 4 heads, on 8: twice;
    // DeepSeek-R1, latent, on 8: 8 times; on as many accelerators as heads, once.
    const ReplicaShape tensor{}, expert{Parallelism::expert, true, true, false};
    ServingLoad<double> model = load(false);
    const auto copies = [&](double parts, const ReplicaShape& shape, double n) {
        model.keyValueParts = parts;
        return withCopies(model, shape, n, 1.0);
    };
    CHECK(copies(4, tensor, 8) == 2.0);
    CHECK(copies(1, tensor, 8) == 8.0);
    CHECK(copies(8, tensor, 8) == 1.0);
    CHECK(copies(8, tensor, 2) == 1.0);
    CHECK(copies(1, expert, 8) == 1.0);

    // Eight of 80 GB, 140 GB of weights, .44 GB a sequence: (576 − 147) GB / .44 GB = 975; a latent one 1/8.
    model.keyValueParts = 8;
    CHECK(batchInMemory(model, tensor, 8.0) == Approx(429.0 / 0.44).epsilon(1e-12));
    const double read = stepTime(model, tensor, 8.0, 64.0).cache;
    CHECK(read == Approx(64 * 0.4e9 / (8 * 3.35e12 * 0.6)).epsilon(1e-12));  // 1.592 ms
    const double prompt = promptTime(model, tensor, 8.0);
    model.keyValueParts = 1;
    CHECK(batchInMemory(model, tensor, 8.0) == Approx(429.0 / 0.44 / 8).epsilon(1e-12));
    CHECK(stepTime(model, tensor, 8.0, 64.0).cache == Approx(8 * read).epsilon(1e-12));
    // The cached part of a prompt, .2 GB, is read by each: 7 × .2 GB / (8 × 3.35 TB/s × .6) = 87 µs more.
    CHECK(promptTime(model, tensor, 8.0) - prompt == Approx(7 * 0.2e9 / (8 * 3.35e12 * 0.6)).epsilon(1e-9));
}

TEST_CASE("the form of the search for the graph gives the same choice", "[kernels][serving]") {
    ServingLoad<double> model = load(false);
    std::vector<double> operands;
    eachMember(model, [&](double& member) { operands.push_back(member); });
    REQUIRE(operands.size() == servingLoadSize);
    for (const double limit : {0.05, 2.0, 0.0, 0.0})
        operands.push_back(limit);
    const ReplicaShape shape{};
    const auto values = batchSearchValues(structureOf(shape), operands);
    REQUIRE(values.has_value());
    const ReplicaChoice choice = searchReplica(model, shape, {0.05, 2.0, 0.0, 0.0});
    CHECK(*values == std::vector<double>{double(choice.accelerators), double(choice.batch)});
    operands[0] = 0.0;
    operands[4] = 0.0;  // keys and values of no bytes
    CHECK_FALSE(batchSearchValues(structureOf(shape), operands).has_value());
}
