#include "core/analysis/correlation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <catch2/catch.hpp>

#include "core/analysis/sobol_indices.h"
#include "tests/core/analysis/draw_desk.h"

using namespace wattplan;
using namespace wattplan::analysis;
using Shape = Distribution::Kind;

namespace {

/// Spearman's correlation of two columns without ties.
double rankCorrelation(const std::vector<double>& a, const std::vector<double>& b) {
    const auto ranks = [](const std::vector<double>& values) {
        std::vector<std::size_t> order(values.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
        std::vector<double> result(values.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            result[order[i]] = static_cast<double>(i);
        return result;
    };
    const std::vector<double> x = ranks(a);
    const std::vector<double> y = ranks(b);
    double squares = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i)
        squares += (x[i] - y[i]) * (x[i] - y[i]);
    const auto n = static_cast<double>(x.size());
    return 1.0 - 6.0 * squares / (n * (n * n - 1.0));
}

}  // namespace

TEST_CASE("A matrix that contradicts itself becomes the nearest that does not", "[analysis]") {
    // Higham (2002), example of section 1: the nearest has 0.7607 and 0.1573.
    const CorrelationMatrix wanted{3, {1, 1, 0, 1, 1, 1, 0, 1, 1}};
    const CorrelationMatrix nearest = nearestCorrelation(wanted);
    CHECK(nearest.at(0, 1) == Approx(0.7607).margin(5e-5));
    CHECK(nearest.at(1, 2) == Approx(0.7607).margin(5e-5));
    CHECK(nearest.at(0, 2) == Approx(0.1573).margin(5e-5));
    CHECK(nearest.at(1, 1) == 1.0);
    CHECK(largestChange(nearest, wanted) == Approx(0.2393).margin(5e-5));
    const CorrelationMatrix good{2, {1, 0.5, 0.5, 1}};
    CHECK(nearestCorrelation(good).values == good.values);
}

TEST_CASE("Draws have the rank correlations asked for and keep their distributions", "[analysis]") {
    // Iman and Conover's targets .70, -.40, -.20 over three kinds of distribution.
    test::DrawDesk desk;
    desk.want(desk.input({Shape::logNormal, {4, 7}}));
    desk.want(desk.input(test::uniform(1, 2)));
    desk.want(desk.input({Shape::triangular, {0, 1, 5}}));
    const DrawSource independent = desk.source();
    DrawSource source = independent;
    source.correlations = {{0, 1, 0.7}, {0, 2, -0.4}, {1, 2, -0.2}};
    const DrawRequest request{.draws = 65536};
    const DrawAnswer answer = draw(source, request);
    const auto& r = answer.results;
    constexpr double margin = 0.005;  // noise of 65,536 draws
    CHECK(rankCorrelation(r[0].values, r[1].values) == Approx(0.7).margin(margin));
    CHECK(rankCorrelation(r[0].values, r[2].values) == Approx(-0.4).margin(margin));
    CHECK(rankCorrelation(r[1].values, r[2].values) == Approx(-0.2).margin(margin));
    const DrawAnswer alone = draw(independent, request);
    for (std::size_t i = 0; i < r.size(); ++i)
        for (const double share : {0.05, 0.5, 0.95})
            CHECK(percentile(r[i], share) == Approx(percentile(alone.results[i], share)).epsilon(0.003));
    // A result of one of them alone has the draws that it has among the others.
    DrawSource last = source;
    last.targets = {source.targets[2]};
    CHECK(draw(last, request).results[0].values == r[2].values);
    // What each answers for by itself is not told apart where they go together.
    CHECK_FALSE(sobolIndices(source, 0, {.points = groupDraws}).has_value());
}

TEST_CASE("A sum of normals that go together has the deviation of the closed form", "[analysis]") {
    test::DrawDesk desk;
    const auto a = desk.input({Shape::normal, {10, 3}});
    const auto b = desk.input({Shape::normal, {20, 4}});
    desk.want(a + b);
    DrawSource source = desk.source();
    source.correlations = {{0, 1, 0.6}};
    const Moments moments = draw(source, {.draws = 262144, .keepsValues = false}).results[0].moments();
    // Pearson's correlation of normals is 2 sin(pi rank / 6): 0.6180 here. 9 + 16 + 2 x 0.6180 x 12 = 39.83
    CHECK(moments.mean == Approx(30.0).epsilon(1e-4));
    CHECK(moments.deviation() ==
          Approx(std::sqrt(25.0 + 24.0 * 2.0 * std::sin(0.1 * 3.141592653589793))).epsilon(2e-3));
}

TEST_CASE("Correlations that can't all be are repaired, and by how much is told", "[analysis]") {
    CHECK(Copula(std::vector<InputCorrelation>{{0, 1, 0.5}}).repair() == 0.0);
    const Copula repaired(std::vector<InputCorrelation>{{2, 5, 0.9}, {5, 7, 0.9}, {2, 7, -0.9}});
    CHECK(repaired.inputs() == std::vector<std::size_t>{2, 5, 7});
    CHECK(repaired.repair() > 0.3);  // a at one with b, b with c, and a against c
    CHECK(repaired.matrix().at(0, 0) == 1.0);
}
