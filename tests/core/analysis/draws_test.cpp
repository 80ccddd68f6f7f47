#include "core/analysis/draws.h"

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "core/analysis/outcome.h"
#include "tests/core/analysis/draw_desk.h"

#include <catch2/catch.hpp>

using namespace wattplan;
using namespace wattplan::analysis;
using test::DrawDesk;
using test::uniform;

namespace {

using Shape = Distribution::Kind;

constexpr double z90 = 1.2815515655446004;  // standard normal, 90 % and 95 %: Abramowitz and Stegun 26.1
constexpr double z95 = 1.6448536269514722;
constexpr double samplingError = 2e-3;  // of 65,536 scrambled Sobol draws, generous

/// A product of three lognormals over a fourth, and a sum of two normals.
struct ClosedForms {
    DrawDesk desk;
    double mean = 0.0;    // of the logarithm of the product
    double spread = 0.0;  // its standard deviation
    graph::Quantity product;
    graph::Quantity sum;

    ClosedForms() {
        const std::array<std::pair<double, double>, 4> ends{{{20, 120}, {24e3, 42e3}, {35, 95}, {150, 520}}};
        std::vector<graph::Quantity> inputs;
        double variance = 0.0;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const auto& [low, high] = ends[i];
            inputs.push_back(desk.input({Shape::logNormal, {low, high}}));
            const double sign = i == 3 ? -1.0 : 1.0;
            mean += sign * (std::log(low) + std::log(high)) / 2.0;
            const double sigma = (std::log(high) - std::log(low)) / (2.0 * z95);
            variance += sigma * sigma;
        }
        spread = std::sqrt(variance);
        product = inputs[0] * inputs[1] * inputs[2] / inputs[3];
        sum = desk.input({Shape::normal, {14, 2.5}}) + 2.0 * desk.input({Shape::normal, {-3, 1}});
        desk.want(product);
        desk.want(sum);
    }
};

bool areSame(const DrawAnswer& a, const DrawAnswer& b) {
    if (a.done != b.done || a.results.size() != b.results.size()) return false;
    for (std::size_t i = 0; i < a.results.size(); ++i) {
        const DrawnResult& x = a.results[i];
        const DrawnResult& y = b.results[i];
        if (x.parts != y.parts || !(x.histogram == y.histogram) || x.failures != y.failures ||
            x.values != y.values || x.isKnown != y.isKnown)
            return false;
    }
    return true;
}

}  // namespace

TEST_CASE("Draws of a product of lognormals and a sum of normals meet their closed forms", "[analysis]") {
    ClosedForms forms;
    const DrawSource source = forms.desk.source();
    for (const bool keeps : {true, false}) {
        const DrawAnswer answer = draw(source, {.keepsValues = keeps});
        REQUIRE(answer.isWhole());
        const DrawnResult& product = answer.results[0];
        const double expectedMean = std::exp(forms.mean + forms.spread * forms.spread / 2.0);
        CHECK(product.moments().mean == Approx(expectedMean).epsilon(samplingError));
        CHECK(product.moments().deviation() ==
              Approx(expectedMean * std::sqrt(std::expm1(forms.spread * forms.spread))).epsilon(0.02));
        for (const auto& [share, z] :
             {std::pair{0.05, -z95}, {0.1, -z90}, {0.5, 0.0}, {0.9, z90}, {0.95, z95}})
            CHECK(percentile(product, share) ==
                  Approx(std::exp(forms.mean + z * forms.spread)).epsilon(5 * samplingError));
        // N(14, 2.5) + 2 N(-3, 1) = N(8, sqrt(6.25 + 4))
        const DrawnResult& sum = answer.results[1];
        CHECK(sum.moments().mean == Approx(8.0).epsilon(1e-4));
        CHECK(sum.moments().deviation() == Approx(std::sqrt(10.25)).epsilon(samplingError));
        CHECK(percentile(sum, 0.95) == Approx(8.0 + z95 * std::sqrt(10.25)).epsilon(samplingError));
    }
}

TEST_CASE("Draws give the same bits for any number of threads and shards", "[analysis]") {
    ClosedForms forms;
    const DrawSource source = forms.desk.source();
    for (const Sampling sampling : {Sampling::sobol, Sampling::philox}) {
        const DrawRequest base{.draws = 50000, .seed = 5, .sampling = sampling, .threads = 1};
        const DrawAnswer one = draw(source, base);
        DrawRequest request = base;
        request.threads = 2;
        CHECK(areSame(draw(source, request), one));
        std::vector<DrawAnswer> shards;
        for (const std::uint64_t index : {2, 0, 1}) {
            request.shard = {index, 3};
            shards.push_back(draw(source, request));
        }
        const auto whole = merged(shards);
        REQUIRE(whole);
        CHECK(areSame(*whole, one));
        CHECK(whole->results[0].moments() == one.results[0].moments());
        shards.pop_back();
        CHECK_FALSE(merged(shards));
        request = base;
        request.seed = 6;
        CHECK_FALSE(areSame(draw(source, request), one));
    }
}

TEST_CASE("Draws without a value are counted by their reason", "[analysis]") {
    DrawDesk desk;
    const graph::Quantity x = desk.input(uniform(0, 1));
    const graph::Quantity y = desk.input(uniform(0, 1));
    const graph::Quantity fed = require(x, lessEqual(x, desk.graph().constant(0.25)),
                                        {WATTPLAN_TEXT("Test", "the feed is too small"), 0});
    desk.want(fed + y);
    desk.want(y);
    const DrawAnswer answer = draw(desk.source(), {.draws = 65536});
    const DrawnResult& result = answer.results[0];
    REQUIRE(result.failures.size() == 1);
    const Outcome why = outcomeOf(desk.graph(), result.failures[0].status);
    CHECK(why.state == Outcome::State::infeasible);
    CHECK(std::string(why.reason.text) == "the feed is too small");
    CHECK(result.failed() == 3 * 65536 / 4);  // points fill each quarter of the axis evenly
    CHECK(result.moments().count == 65536 / 4);
    CHECK(result.moments().mean == Approx(0.125 + 0.5).epsilon(samplingError));
    CHECK(answer.results[1].failed() == 0);
}

TEST_CASE("A stopped job tells what was done before, and the same as when it runs on", "[analysis]") {
    ClosedForms forms;
    const DrawSource source = forms.desk.source();
    std::stop_source stop;
    std::vector<std::uint64_t> seen;
    DrawRequest request{.draws = 20 * groupDraws, .threads = 2, .stop = stop.get_token()};
    request.progress = [&](const DrawAnswer& partial) {
        seen.push_back(partial.done);
        if (seen.size() == 3) stop.request_stop();
    };
    const DrawAnswer stopped = draw(source, request);
    CHECK(seen == std::vector<std::uint64_t>{groupDraws, 3 * groupDraws, 7 * groupDraws});
    CHECK(stopped.done == 7 * groupDraws);
    CHECK_FALSE(stopped.isWhole());
    CHECK(stopped.results[0].parts == draw(source, {.draws = 7 * groupDraws}).results[0].parts);
}

TEST_CASE("A percentile's interval holds the true value about as often as it says", "[analysis]") {
    for (const Sampling sampling : {Sampling::sobol, Sampling::philox}) {
        int held = 0;
        constexpr int trials = 100;
        for (int trial = 0; trial < trials; ++trial) {
            DrawDesk desk;
            desk.want(desk.input({Shape::normal, {0, 1}}) + desk.input({Shape::normal, {0, 1}}));
            const DrawAnswer answer = draw(desk.source(), {.draws = 8192,
                                                           .seed = static_cast<std::uint64_t>(trial),
                                                           .sampling = sampling,
                                                           .threads = 1});
            const auto interval = percentileInterval(answer, answer.results[0], 0.9);
            REQUIRE(interval);
            const double expected = z90 * std::sqrt(2.0);
            held += interval->low <= expected && expected <= interval->high ? 1 : 0;
        }
        CHECK(held >= 86);  // below with probability 2e-4 where each holds with .95 (binomial)
    }
}

TEST_CASE("A series is drawn by its largest month or by one month", "[analysis]") {
    DrawDesk desk;
    const std::array<double, 12> months{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    const graph::Quantity series = desk.graph().constantSeries(months) * desk.input(uniform(1, 2));
    desk.want(series);
    desk.want(series, 2);
    const DrawAnswer answer = draw(desk.source(), {.draws = 8192});
    CHECK(answer.results[0].moments().mean == Approx(12 * 1.5).epsilon(1e-4));
    CHECK(answer.results[1].moments().mean == Approx(3 * 1.5).epsilon(1e-4));
}

TEST_CASE("What does not vary is drawn as one value", "[analysis]") {
    DrawDesk desk;
    desk.input(uniform(0, 1));
    desk.want(desk.graph().constant(3.0) * 2.0);
    const DrawAnswer answer = draw(desk.source(), {.draws = 5000, .keepsValues = false});
    CHECK(answer.results[0].moments().mean == 6.0);
    CHECK(answer.results[0].moments().deviation() == 0.0);
    CHECK(percentile(answer.results[0], 0.9) == 6.0);
}
