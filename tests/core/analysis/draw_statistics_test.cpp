#include "core/analysis/draw_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include <catch2/catch.hpp>

#include "core/analysis/sampler.h"

using namespace wattplan;
using namespace wattplan::analysis;

namespace {

using Shape = Distribution::Kind;

std::vector<double> draws(const Distribution& distribution, std::size_t count, unsigned seed) {
    std::mt19937_64 random(seed);
    std::vector<double> values(count);
    for (double& value : values)
        value = (static_cast<double>(random() >> 12) + 0.5) * 0x1p-52;
    Sampler(distribution, 1.0, 0.0, false).transform(values);
    return values;
}

/// How far a share lies from the ranks that a value has in a sorted sample: of equal values, from first to
/// last.
double rankErrorOf(const std::vector<double>& sorted, double value, double share) {
    const auto [first, last] = std::ranges::equal_range(sorted, value);
    const auto rank = [&](auto place) {
        return static_cast<double>(place - sorted.begin()) / static_cast<double>(sorted.size());
    };
    return std::max({0.0, rank(first) - share, share - rank(last)});
}

}  // namespace

TEST_CASE("Moments of parts come to those of the whole", "[analysis]") {
    const std::vector<double> values{4, 7, 13, 16};  // mean 10, squares 36 + 9 + 9 + 36 = 90
    Moments parts = Moments::of(std::span(values).first(1));
    parts.add(Moments::of(std::span(values).subspan(1, 2)));
    parts.add(Moments{});
    parts.add(Moments::of(std::span(values).last(1)));
    CHECK(parts.count == 4);
    CHECK(parts.mean == Approx(10));
    CHECK(parts.squares == Approx(90));
    CHECK(parts.deviation() == Approx(std::sqrt(22.5)));
    // Far from zero, as in Welford's warning: the naive formula has no digit left here.
    const std::vector<double> far{1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16};
    CHECK(Moments::of(far).squares == Approx(90).epsilon(1e-12));
}

TEST_CASE("Percentiles of a kept sample are numpy's", "[analysis]") {
    std::vector<double> values{3.5, 9, 4, 4.25, 6};
    // numpy.quantile([3.5, 9, 4, 4.25, 6], [0, .05, .5, .9, 1])
    CHECK(percentileOf(values, 0.0) == 3.5);
    CHECK(percentileOf(values, 0.05) == Approx(3.6));
    CHECK(percentileOf(values, 0.5) == 4.25);
    CHECK(percentileOf(values, 0.9) == Approx(7.8));
    CHECK(percentileOf(values, 1.0) == 9);
}

TEST_CASE("Streamed percentiles keep the rank to 1e-4", "[analysis]") {
    constexpr double rankTolerance = 1e-4;  // of the issue
    for (const Distribution& each :
         {Distribution{Shape::normal, {5, 0.5}}, Distribution{Shape::logNormal, {1, 200}},
          Distribution{Shape::logNormal, {1e20, 1.02e20}}, Distribution{Shape::pert, {-4, 5, 7}},
          Distribution{Shape::uniform, {1e-9, 7e-9}}}) {
        const std::vector<double> pilot = draws(each, 4096, 1);
        Histogram histogram(Bins::around(pilot));
        std::vector<double> values = draws(each, 1 << 20, 2);
        histogram.add(values);
        std::ranges::sort(values);
        for (const double share : {0.001, 0.05, 0.1, 0.5, 0.9, 0.95, 0.999}) {
            const auto at = std::ranges::upper_bound(values, histogram.percentile(share));
            const double rank = static_cast<double>(at - values.begin()) / static_cast<double>(values.size());
            CAPTURE(static_cast<int>(each.kind), share);
            CHECK(std::abs(rank - share) < rankTolerance);
            CHECK(std::abs(rank - share) <= histogram.rankError(share));
            CHECK(histogram.rankError(share) < rankTolerance);
            CHECK(histogram.shareUpTo(histogram.percentile(share)) == Approx(share).margin(1e-6));
        }
    }
}

TEST_CASE("The error of a rank told holds for values that repeat and for lumps, and is none for choices",
          "[analysis]") {
    constexpr std::size_t count = 1 << 18;
    constexpr std::array shares{0.05, 0.1, 0.5, 0.9, 0.95};
    const auto check = [&](const std::vector<double>& sample, double most) {
        Histogram histogram(Bins::around(std::span(sample).first(4096)));
        histogram.add(sample);
        std::vector<double> sorted = sample;
        std::ranges::sort(sorted);
        for (const double share : shares) {
            const double error = rankErrorOf(sorted, histogram.percentile(share), share);
            CAPTURE(share, error);
            CHECK(error <= histogram.rankError(share));
            CHECK(histogram.rankError(share) <= most);
        }
    };
    // Two values, one of them in seven draws of ten: each percentile is one of the two.
    std::vector<double> choice = draws({Shape::uniform, {0.0, 1.0}}, count, 11);
    for (double& value : choice)
        value = value < 0.7 ? 3.0 : 8.0;
    check(choice, 0.0);
    // A limit that binds: what else is in its bin is as its neighbours say.
    std::vector<double> capped = draws({Shape::normal, {5.0, 1.0}}, count, 12);
    for (double& value : capped)
        value = std::min(value, 5.5);
    check(capped, 1e-3);
    // A lump that the pilot has not seen may be anywhere in its bin.
    std::vector<double> lump = draws({Shape::normal, {5.0, 1.0}}, count, 13);
    for (std::size_t i = 4096; i < lump.size(); i += 10)
        lump[i] = 5.0;
    check(lump, 0.2);
}

TEST_CASE("Streamed percentiles keep the rank to 1e-4 of two humps and of a heavy tail", "[analysis]") {
    const auto check = [](const std::vector<double>& sample) {
        Histogram histogram(Bins::around(std::span(sample).first(4096)));
        histogram.add(sample);
        std::vector<double> sorted = sample;
        std::ranges::sort(sorted);
        for (const double share : {0.001, 0.05, 0.1, 0.5, 0.9, 0.95, 0.999})
            CHECK(rankErrorOf(sorted, histogram.percentile(share), share) < 1e-4);
    };
    constexpr std::size_t count = 1 << 20;
    std::vector<double> humps = draws({Shape::normal, {-3.0, 0.2}}, count, 3);
    const std::vector<double> other = draws({Shape::normal, {4.0, 1.0}}, count, 4);
    for (std::size_t i = 0; i < count; i += 3)
        humps[i] = other[i];
    check(humps);
    std::vector<double> pareto = draws({Shape::uniform, {0.0, 1.0}}, count, 5);
    for (double& value : pareto)
        value = std::pow(value, -1.0 / 1.5);  // quantile of a Pareto distribution with an infinite variance
    check(pareto);
}

TEST_CASE("A percentile of values that repeat is one of them, at its rank", "[analysis]") {
    constexpr std::size_t count = 1 << 20;
    const auto check = [](const std::vector<double>& sample) {
        Histogram histogram(Bins::around(std::span(sample).first(4096)));
        histogram.add(sample);
        std::vector<double> sorted = sample;
        std::ranges::sort(sorted);
        for (const double share : {0.05, 0.1, 0.25, 0.5, 0.9, 0.95})
            CHECK(rankErrorOf(sorted, histogram.percentile(share), share) < 1e-4);
    };
    std::vector<double> capped = draws({Shape::normal, {5.0, 1.0}}, count, 6);
    for (double& value : capped)
        value = std::min(value, 5.5);  // a limit that binds in three draws of ten
    check(capped);
    std::vector<double> whole = draws({Shape::normal, {400.0, 60.0}}, count, 7);
    for (double& value : whole)
        value = std::ceil(value);
    check(whole);
    check(std::vector<double>(count, 3.25));
    // Far fewer than one draw in a thousand of any value, in bins of a value, of two or three, and of many.
    for (const Distribution& each :
         {Distribution{Shape::logNormal, {300, 60000}}, Distribution{Shape::normal, {9000, 2000}},
          Distribution{Shape::normal, {9000, 3500}}, Distribution{Shape::normal, {1e6, 3e4}}}) {
        CAPTURE(each.parameters[0], each.parameters[1]);
        std::vector<double> rare = draws(each, count, 8);
        for (double& value : rare)
            value = std::round(value);
        check(rare);
    }
}

TEST_CASE("A tally counts in the loops what a histogram counts one by one, and parts of it add up",
          "[analysis]") {
    constexpr std::size_t count = 1 << 18;
    std::vector<double> whole = draws({Shape::logNormal, {300, 60000}}, count, 9);
    for (double& value : whole)
        value = std::round(value);
    for (const std::vector<double>& sample :
         {whole, draws({Shape::normal, {5.0, 1.0}}, count, 10), std::vector<double>(count, 7.0)}) {
        const Bins bins = Bins::around(std::span(sample).first(4096));
        Histogram single(bins);
        single.add(sample);
        Tally first(bins);
        Tally second(bins);
        first.add(std::span(sample).first(100000), 5.0);
        second.add(std::span(sample).subspan(100000), 5.0);
        Histogram parts(bins);
        parts.add(second);
        parts.add(first);
        CHECK(parts == single);
    }
}

TEST_CASE("A histogram shows the draws in equal steps, all of them", "[analysis]") {
    std::vector<double> values;
    for (int i = 0; i < 10000; ++i)
        values.push_back((i + 0.5) / 1000.0);
    Histogram histogram(Bins::around(values));
    histogram.add(values);
    const std::vector<double> steps = histogram.steps(10);
    double all = 0.0;
    for (const double each : steps) {
        CHECK(each == Approx(1000).epsilon(0.01));
        all += each;
    }
    CHECK(all == Approx(10000));
}

TEST_CASE("Values of one kind only, and beyond the pilot, are counted", "[analysis]") {
    const std::vector<double> pilot(100, 3.0);
    Histogram histogram(Bins::around(pilot));
    histogram.add(pilot);
    CHECK(histogram.percentile(0.3) == 3.0);
    const std::vector<double> later{2.0, 4.0};
    histogram.add(later);
    CHECK(histogram.least() == 2.0);
    CHECK(histogram.greatest() == 4.0);
    CHECK(histogram.count() == 102);
}

TEST_CASE("Sampled values are the distribution's quantiles to 1e-9", "[analysis]") {
    constexpr double laneTolerance = 1e-9;  // of the issue, for lanes that use tables
    constexpr double unlimited = std::numeric_limits<double>::infinity();
    for (const Distribution& each :
         {Distribution{Shape::normal, {5, 0.5}}, Distribution{Shape::normal, {5, 0.5}, 4.5, 6},
          Distribution{Shape::normal, {5, 0.5}, 8, 10}, Distribution{Shape::logNormal, {4, 7}},
          Distribution{Shape::logNormal, {4, 7}, 4.5, unlimited}, Distribution{Shape::triangular, {4, 5, 7}},
          Distribution{Shape::triangular, {4, 5, 7}, 4.5, 6}, Distribution{Shape::triangular, {4, 4, 7}},
          Distribution{Shape::pert, {4, 5, 7}}, Distribution{Shape::pert, {4, 4, 7}},
          Distribution{Shape::pert, {4, 5, 7}, 4.5, 6}, Distribution{Shape::uniform, {4, 7}, 5, 9},
          Distribution{Shape::logUniform, {4, 7}}, Distribution{Shape::logUniform, {4, 7}, 5, 9},
          Distribution{Shape::discrete, {}, 4, unlimited, "", {3, 5, 4}, {1, 2, 1}},
          Distribution{Shape::empirical, {}, 3.8, unlimited, "", {3.5, 9, 4, 4.25, 6}, {}}}) {
        std::vector<double> numbers;
        for (int i = 0; i < 997; ++i)
            numbers.push_back((i + 0.5) / 997.0);
        std::vector<double> values = numbers;
        Sampler(each, 1.0, 0.0, false).transform(values);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            CAPTURE(static_cast<int>(each.kind), each.lowest, numbers[i]);
            CHECK(std::abs(values[i] / quantile(each, numbers[i]) - 1.0) < laneTolerance);
        }
    }
}

TEST_CASE("Sampled values are in base units, whole where the field is", "[analysis]") {
    std::vector<double> numbers{0.0625, 0.5, 0.99};
    Sampler({Shape::uniform, {10, 20}}, 1000.0, 273.15, true).transform(numbers);
    CHECK(numbers == std::vector<double>{11 * 1000.0 + 273.15, 15 * 1000.0 + 273.15, 20 * 1000.0 + 273.15});
}
