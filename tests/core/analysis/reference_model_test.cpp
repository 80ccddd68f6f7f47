#include <array>
#include <cmath>
#include <string_view>

#include <catch2/catch.hpp>

#include "core/analysis/draws.h"
#include "core/graph/lanes.h"
#include "tests/support/ref1_model.h"

using namespace wattplan;

TEST_CASE("The reference model of the draws gives what its plain Python gives", "[analysis]") {
    // The outputs at the base point (medians, modes, means) of the same equations in Python 3.11 with math.
    constexpr std::pair<std::string_view, double> expected[] = {
        {"tokens", 19840866916543.746}, {"flop", 6.026663325900163e+25},
        {"mfu", 0.3386981249450109},    {"mc", 3.0517578125000004},
        {"tau", 0.24705294220065466},   {"good", 0.8914922218887743},
        {"acch", 56059315.10747735},    {"days", 142.56621070220274},
        {"pit", 13.107199999999999},    {"pnet", 1.2353536},
        {"econ", 0.8320183851339245},   {"cop", 10.843125},
        {"pue", 1.1191349904393402},    {"pfac", 16.051253586011722},
        {"energy", 54920.79361866802},  {"crfa", 0.3086686620910976},
        {"crfd", 0.12405888265031005},  {"capexa", 702237429.5838115},
        {"capexd", 176563789.44612893}, {"amort", 93219941.73012707},
        {"ecost", 4219442.017052957},   {"carbon", 17418.369098055657},
        {"water", 28491.2921675315},    {"opex", 10297591.212951379},
        {"cost", 109130444.48797587},   {"uzf", 1810.7937773622982},
        {"tps", 3210.8035806246985},    {"gserv", 2883.7825256996152},
        {"pserv", 2.5496001241691},     {"jtok", 3.6714241788035045},
        {"umtok", 1.9597868235481306},  {"npv", -107955029.45447744},
    };
    const test::Ref1 model;
    REQUIRE(model.outputs().size() == std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        CAPTURE(std::string(expected[i].first));
        CHECK(model.outputs()[i].first == expected[i].first);
        CHECK(std::abs(model.base(i) / expected[i].second - 1.0) < 1e-12);
    }
}

TEST_CASE("Drawn values of the reference model are those of single evaluations", "[analysis]") {
    const test::Ref1 model;
    const analysis::DrawSource source = model.source();
    const analysis::DrawAnswer answer = analysis::draw(source, {.draws = 300, .seed = 4});
    std::vector<std::uint64_t> ids;
    for (const analysis::DrawInput& input : source.inputs)
        ids.push_back(input.id);
    const analysis::DrawSequence sequence(analysis::Sampling::sobol, 4, ids);
    graph::Evaluation single = *source.evaluation;
    std::vector<std::vector<double>> numbers(ids.size(), std::vector<double>(44));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        sequence.uniforms(i, 256, numbers[i]);
        source.inputs[i].sampler.transform(numbers[i]);
    }
    for (std::size_t lane = 0; lane < 44; ++lane) {
        for (std::size_t i = 0; i < ids.size(); ++i)
            single.setInput(source.inputs[i].node, numbers[i][lane]);
        single.update();
        for (std::size_t k = 0; k < source.targets.size(); ++k)
            CHECK(std::abs(answer.results[k].values[256 + lane] / single.value(source.targets[k].node) -
                           1.0) < 1e-12);
    }
}
