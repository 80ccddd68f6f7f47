// What statistics of draws cost and how far streamed percentiles are from exact ones, by the shape of a
// sample.
#include <algorithm>
#include <cmath>
#include <random>
#include <utility>
#include <vector>

#include "core/analysis/draw_statistics.h"
#include "core/simd/loops.h"
#include "tests/bench/bench.h"

namespace wattplan::bench {

namespace {

using analysis::Bins;
using analysis::Histogram;
using analysis::Tally;

constexpr std::size_t count = 1'000'000;
constexpr std::size_t pilotDraws = 4096;
constexpr std::size_t run = 1024;  // values at once, as draws bring them
constexpr double shares[]{0.001, 0.05, 0.1, 0.5, 0.9, 0.95, 0.999};

using Sample = std::vector<double>;

Sample normals(unsigned seed, double mean, double deviation) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal(mean, deviation);
    Sample sample(count);
    for (double& value : sample)
        value = normal(random);
    return sample;
}

template <class Change>
Sample changed(Sample sample, Change change) {
    for (double& value : sample)
        value = change(value);
    return sample;
}

std::vector<std::pair<const char*, Sample>> samples() {
    std::vector<std::pair<const char*, Sample>> all;
    all.emplace_back("lognormal", changed(normals(1, 0.0, 1.0), [](double x) { return std::exp(x); }));
    Sample humps = normals(2, -3.0, 0.2);
    const Sample other = normals(3, 4.0, 1.0);
    for (std::size_t i = 0; i < count; i += 3)
        humps[i] = other[i];
    all.emplace_back("two humps", std::move(humps));
    // A Pareto distribution of exponent 1.5: no variance.
    std::mt19937_64 random(4);
    std::uniform_real_distribution<double> uniform(1e-12, 1.0);
    Sample pareto(count);
    for (double& value : pareto)
        value = std::pow(uniform(random), -1.0 / 1.5);
    all.emplace_back("heavy tail", std::move(pareto));
    all.emplace_back("one value", Sample(count, 3.25));
    all.emplace_back("a limit that binds",
                     changed(normals(5, 5.0, 1.0), [](double x) { return std::min(x, 5.5); }));
    all.emplace_back("whole numbers",
                     changed(normals(6, 400.0, 60.0), [](double x) { return std::ceil(x); }));
    return all;
}

/// How far a share lies from the ranks of a value, of equal ones from first to last.
double rankError(const Sample& sorted, double value, double share) {
    const auto [first, last] = std::ranges::equal_range(sorted, value);
    const auto rank = [&](auto place) {
        return static_cast<double>(place - sorted.begin()) / static_cast<double>(sorted.size());
    };
    return std::max({0.0, rank(first) - share, share - rank(last)});
}

void statisticsBenchmark(std::vector<Figure>& figures) {
    const std::string isa(simd::name(simd::loops().isa));
    const auto add = [&](const std::string& name, const char* unit, double value, double target) {
        Figure figure{name, unit, value, target};
        figure.threads = 1;
        figure.isa = isa;
        figures.push_back(std::move(figure));
    };
    for (const auto& [name, sample] : samples()) {
        const std::string shape = std::string(", ") + name;
        const Bins bins = Bins::around(std::span(sample).first(pilotDraws));
        Tally tally(bins);
        const double seconds = secondsPerCall([&, &values = sample] {
            tally.clear();
            for (std::size_t first = 0; first < count; first += run)
                keep(tally.add(std::span(values).subspan(first, std::min(run, count - first)), values[0])
                         .mean);
        });
        add("moments and histogram of a value" + shape, "ns", seconds * 1e9 / count, 3.0);
        Histogram histogram(bins);
        histogram.add(tally);
        Sample sorted = sample;
        std::ranges::sort(sorted);
        double worst = 0.0;
        for (const double share : shares)
            worst = std::max(worst, rankError(sorted, histogram.percentile(share), share));
        add("rank error of streamed percentiles" + shape, "1e-4", worst * 1e4, 1.0);
        Sample kept(count);
        double least = 1e9;
        for (int turn = 0; turn < 5; ++turn) {
            kept = sample;
            least = std::min(least, workOf(1, [&] { keep(analysis::percentileOf(kept, 0.9)); }).front());
        }
        add("exact percentile of 10^6 kept values" + shape, "ms", least * 1e3, 10.0);
    }
}

const Registration registration("statistics", statisticsBenchmark);

}  // namespace

}  // namespace wattplan::bench
