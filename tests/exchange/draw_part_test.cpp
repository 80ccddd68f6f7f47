#include "core/exchange/draw_part.h"

#include <catch2/catch.hpp>

#include "core/graph/quantity.h"

using namespace wattplan;
using namespace wattplan::exchange;

namespace {

/// A product of two inputs, infeasible in part of its draws.
struct Job {
    graph::Graph graph{1};
    graph::KernelCache kernels;
    std::vector<analysis::DrawInput> inputs;
    std::vector<analysis::DrawTarget> targets;

    Job() {
        std::vector<graph::Quantity> factors;
        for (const double low : {20.0, 150.0}) {
            const Distribution between{Distribution::Kind::logNormal, {low, 5 * low}};
            factors.push_back(graph.input(0, pointValue(between), {}, Boundary::none,
                                          {WATTPLAN_TEXT("Test", "a factor"), "", 0}));
            inputs.push_back(
                {factors.back().id(), inputs.size(), analysis::Sampler(between, 1.0, 0.0, false)});
        }
        const auto product = factors[0] * factors[1];
        targets.push_back({product.id(), std::nullopt});
        const auto limited = require(product, lessEqual(product, graph.constant(20000.0)),
                                     {WATTPLAN_TEXT("Test", "too much"), 0});
        targets.push_back({limited.id(), std::nullopt});
        graph.seal();
    }

    DrawPart part(std::uint64_t index, std::uint64_t count) {
        const graph::Evaluation evaluation(graph, kernels);
        const analysis::DrawSource source{&evaluation, inputs, targets};
        return {"plan",
                {"a.product", "a.limited"},
                analysis::draw(source,
                               {.draws = 30000, .seed = 9, .shard = {index, count}, .keepsValues = false})};
    }
};

DrawPart readBack(const DrawPart& part) {
    auto read = readDrawPart(drawPartJson(part));
    REQUIRE(read);
    return std::move(*read);
}

}  // namespace

TEST_CASE("Parts of a job of draws, handed on as files, come to the bytes of one machine", "[exchange]") {
    Job job;
    const std::string whole = drawPartJson(job.part(0, 1));
    const std::vector<DrawPart> parts{readBack(job.part(1, 3)), readBack(job.part(0, 3)),
                                      readBack(job.part(2, 3))};
    const auto merged = mergedParts(parts);
    REQUIRE(merged);
    CHECK(drawPartJson(*merged) == whole);
    CHECK(drawPartJson(readBack(*merged)) == whole);
    CHECK(merged->answer.results[1].failed() > 0);
}

TEST_CASE("Parts that are not those of one job are refused", "[exchange]") {
    Job job;
    const DrawPart first = job.part(0, 2);
    DrawPart second = job.part(1, 2);
    CHECK(mergedParts({first, second}));
    CHECK_FALSE(mergedParts({first}));
    CHECK_FALSE(mergedParts({first, first}));
    second.plan = "another";
    CHECK_FALSE(mergedParts({first, second}));
    for (const char* text : {"", "[]", "{}", R"({"plan":"p"})"})
        CHECK_FALSE(readDrawPart(text));
    std::string spoilt = drawPartJson(first);
    spoilt.replace(spoilt.find("\"counts\""), 8, "\"c0unts\"");
    CHECK(readDrawPart(spoilt).error().code == ErrorCode::malformedJson);
}
