#include "core/plan/distribution.h"

#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include <catch2/catch.hpp>

#include "core/plan/edits.h"

using namespace wattplan;

namespace {

using Shape = Distribution::Kind;

constexpr double unlimited = std::numeric_limits<double>::infinity();
constexpr double scalarTolerance = 1e-12;  // of the issue, for quantiles of single values

FieldSpec field(double lowest, double highest) {
    FieldSpec spec;
    spec.key = "power";
    spec.unit = unitOf("kW");
    spec.lowest = lowest;
    spec.highest = highest;
    spec.varies = true;
    return spec;
}

ErrorCode codeOf(const FieldSpec& spec, const Distribution& distribution) {
    const auto checked = checkDistribution(spec, distribution);
    REQUIRE_FALSE(checked);
    return checked.error().code;
}

struct Row {
    const char* name;
    Distribution distribution;
    std::array<double, 11> expected;
};

constexpr std::array<double, 11> probabilities{1e-9, 0.001, 0.05, 0.1,   0.25,    0.5,
                                               0.75, 0.9,   0.95, 0.999, 1 - 1e-9};

// scipy 1.10.1: norm, lognorm (of P5 4 and P95 7), triang, beta (alpha 7/3, beta 11/3 on 4 to 7), uniform,
// loguniform, truncnorm; others cut as ppf(cdf(low) + p (cdf(high) - cdf(low))); numpy.quantile of the data.
const std::vector<Row>& rows() {
    static const std::vector<Row> list{
        {"normal",
         Distribution{Shape::normal, {5, 0.5}},
         {2.0010964924961567, 3.4548838469160934, 4.177573186524263, 4.3592242172277, 4.662755124901959, 5.0,
          5.337244875098041, 5.6407757827723, 5.822426813475736, 6.545116153083907, 7.998903509800819}},
        {"lognormal",
         Distribution{Shape::logNormal, {4, 7}},
         {1.9075287986660183, 3.1280799257752245, 3.999999999999999, 4.255005616327477, 4.717901237982779,
          5.2915026221291805, 5.934842335099808, 6.580484851196736, 6.999999999999999, 8.951177931638309,
          14.678677481284994}},
        {"triangular",
         Distribution{Shape::triangular, {4, 5, 7}},
         {4.0000547722557505, 4.054772255750517, 4.387298334620741, 4.547722557505166, 4.866025403784438,
          5.267949192431122, 5.775255128608411, 6.225403330758517, 6.452277442494834, 6.922540333075852,
          6.999922540334171}},
        {"pert",
         Distribution{Shape::pert, {4, 5, 7}},
         {4.000150554009969, 4.056982239454149, 4.3284971759949835, 4.459083081029438, 4.739667127490646,
          5.127437521012363, 5.555990066157477, 5.933370092861741, 6.139862159639643, 6.722727470735602,
          6.993764045073123}},
        {"uniform",
         Distribution{Shape::uniform, {4, 7}},
         {4.000000003, 4.003, 4.15, 4.3, 4.75, 5.5, 6.25, 6.7, 6.85, 6.997, 6.999999997}},
        {"loguniform",
         Distribution{Shape::logUniform, {4, 7}},
         {4.000000002238463, 4.0022390896082545, 4.1135037140389255, 4.230228201353008, 4.600653267582412,
          5.291502622129181, 6.08609220722988, 6.619028257398595, 6.806849330034429, 6.996083785374422,
          6.999999996082689}},
        {"tnormal",
         Distribution{Shape::normal, {5, 0.5}, 4.5, 6},
         {4.500000001691515, 4.50168866423258, 4.578447720525526, 4.647676089452627, 4.825179285353767,
          5.085581959008913, 5.37372036198203, 5.627857682075107, 5.7622983413879885, 5.992531542972083,
          5.99999999241915}},
        {"tnormaltail",
         Distribution{Shape::normal, {5, 0.5}, 8, 10},
         {8.00000000008119, 8.00008122840627, 8.004161697651465, 8.008542531330338, 8.023270738908144,
          8.055782530906718, 8.11061159917497, 8.181707142260375, 8.234496041537126, 8.518183246854313,
          9.37940595692767}},
        {"tpert",
         Distribution{Shape::pert, {4, 5, 7}, 4.5, 6},
         {4.500000001693542, 4.501691256788442, 4.579851408999229, 4.6526524863418555, 4.849283190807485,
          5.156328643956643, 5.494509941339009, 5.7547533375519375, 5.865026665539325, 5.996938779001853,
          5.999999996929403}},
        {"ttri",
         Distribution{Shape::triangular, {4, 5, 7}, 4.5, 6},
         {4.50000000225, 4.502244960153908, 4.602079728939615, 4.689202437604511, 4.901387818865997,
          5.197224362268005, 5.542262026288674, 5.79584054212077, 5.8932028189410675, 5.997752525570655,
          5.99999999775}},
        {"tlogn",
         Distribution{Shape::logNormal, {4, 7}, 4.5, 6},
         {4.500000001810635, 4.501808963677464, 4.586787999339429, 4.667531470446449, 4.887539339932677,
          5.224604375299142, 5.57392112335512, 5.8138181055528735, 5.9033978746505715, 5.997986868876265,
          5.999999997985065}},
        {"data",
         Distribution{Shape::empirical, {}, -unlimited, unlimited, "", {3.5, 9, 4, 4.25, 6}, {}},
         {3.500000002, 3.502, 3.6, 3.7, 4.0, 4.25, 6.0, 7.800000000000001, 8.399999999999999, 8.988,
          8.999999988}},
    };
    return list;
}

}  // namespace

TEST_CASE("Distributions: quantiles are those of scipy", "[plan]") {
    for (const Row& row : rows())
        for (std::size_t i = 0; i < probabilities.size(); ++i) {
            CAPTURE(row.name, probabilities[i]);
            CHECK(std::abs(quantile(row.distribution, probabilities[i]) / row.expected[i] - 1.0) <
                  scalarTolerance);
        }
}

TEST_CASE("Distributions: probability and quantile undo each other", "[plan]") {
    for (const Row& row : rows()) {
        if (std::isfinite(row.distribution.lowest)) continue;
        for (const double p : {0.01, 0.2, 0.5, 0.77, 0.99}) {
            CAPTURE(row.name, p);
            CHECK(cumulative(row.distribution, quantile(row.distribution, p)) ==
                  Approx(p).epsilon(scalarTolerance));
        }
    }
}

TEST_CASE("Distributions: a discrete one gives its values as often as they weigh", "[plan]") {
    const Distribution coin{Shape::discrete, {}, -unlimited, unlimited, "", {5, 4, 9}, {1, 2, 1}};
    CHECK(quantile(coin, 0.0) == 4);
    CHECK(quantile(coin, 0.5) == 4);
    CHECK(quantile(coin, 0.51) == 5);
    CHECK(quantile(coin, 0.75) == 5);
    CHECK(quantile(coin, 1.0) == 9);
    CHECK(pointValue(coin) == 4);
    Distribution cut = coin;
    cut.lowest = 4.5;
    CHECK(quantile(cut, 0.0) == 5);
    CHECK(quantile(cut, 0.6) == 9);
}

TEST_CASE("Distributions: the point value is what planners call typical", "[plan]") {
    CHECK(pointValue({Shape::normal, {5, 0.5}}) == 5);
    CHECK(pointValue({Shape::logNormal, {4, 9}}) == 6);   // sqrt(4 x 9)
    CHECK(pointValue({Shape::logUniform, {4, 9}}) == 6);  // its median too
    CHECK(pointValue({Shape::triangular, {4, 5, 7}}) == 5);
    CHECK(pointValue({Shape::pert, {4, 5, 7}}) == 5);
    CHECK(pointValue({Shape::uniform, {4, 7}}) == 5.5);
    CHECK(pointValue({Shape::empirical, {}, -unlimited, unlimited, "", {9, 1, 3}, {}}) == 3);
    CHECK(pointValue({Shape::normal, {5, 0.5}, 6, 8}) == 6);
}

TEST_CASE("Distributions: what contradicts itself or the field is refused with the reason", "[plan]") {
    const FieldSpec power = field(0, 10);
    CHECK(checkDistribution(power, {Shape::normal, {5, 4}}));  // its tails are cut at the field's range
    CHECK(codeOf(power, {Shape::normal, {5, 0}}) == ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::normal, {12, 4}}) == ErrorCode::numberOutOfRange);
    CHECK(codeOf(power, {Shape::logNormal, {-1, 4}}) == ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::logUniform, {0, 4}}) == ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::uniform, {4, 4}}) == ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::uniform, {4, 11}}) == ErrorCode::numberOutOfRange);
    CHECK(checkDistribution(power, {Shape::uniform, {4, 11}, 4, 9}));
    CHECK(codeOf(power, {Shape::triangular, {4, 8, 7}}) == ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::pert, {4, 3, 7}}) == ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::uniform, {4, 7}, 6, 5}) == ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::uniform, {4, 7}, 8, 9}) == ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::empirical, {}, -unlimited, unlimited, "", {1}, {}}) ==
          ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::discrete, {}, -unlimited, unlimited, "", {1, 2}, {1}}) ==
          ErrorCode::badDistribution);
    CHECK(codeOf(power, {Shape::discrete, {}, -unlimited, unlimited, "", {1, 20}, {1, 1}}) ==
          ErrorCode::numberOutOfRange);
    CHECK(checkDistribution(power, {Shape::discrete, {}, -unlimited, unlimited, "", {1, 20}, {1, 0}}));
    CHECK(codeOf(power, {Shape::uniform, {4, std::nan("")}}) == ErrorCode::notANumber);
    FieldSpec fixed = power;
    fixed.varies = false;
    CHECK(codeOf(fixed, {Shape::uniform, {4, 7}}) == ErrorCode::doesNotVary);
    FieldSpec count = power;
    count.type = FieldType::integer;
    CHECK(codeOf(count, {Shape::discrete, {}, -unlimited, unlimited, "", {1.5, 2}, {1, 1}}) ==
          ErrorCode::notAnInteger);
}
