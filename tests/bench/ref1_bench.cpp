// The reference model REF-1: draws of 12 inputs, statistics of 32 outputs, beside numpy.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include <sys/resource.h>

#include "core/analysis/draws.h"
#include "core/simd/loops.h"
#include "tests/bench/bench.h"
#include "tests/support/paths.h"
#include "tests/support/ref1_model.h"

namespace wattplan::bench {

namespace {

constexpr std::uint64_t million = 1000000;

/// All that the peers work out: mean, deviation, three percentiles and 200 bins of every output.
void readStatistics(const analysis::DrawAnswer& answer) {
    for (const analysis::DrawnResult& result : answer.results) {
        const analysis::Moments moments = result.moments();
        keep(moments.mean + moments.deviation());
        for (const double share : {0.05, 0.5, 0.95})
            keep(analysis::percentile(result, share));
        keep(result.histogram.steps(200).front());
    }
}

struct Times {
    double wall = 1e9;
    double processor = 1e9;  // of all threads
};

Times bestOf(int repetitions, const analysis::DrawSource& source, const analysis::DrawRequest& request) {
    Times best;
    for (int i = 0; i < repetitions; ++i) {
        const double processor = processSeconds();
        const std::vector<double> wall = waitsOf(1, [&] { readStatistics(analysis::draw(source, request)); });
        best.wall = std::min(best.wall, wall.front());
        best.processor = std::min(best.processor, processSeconds() - processor);
    }
    return best;
}

double megabytesHeld() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

/// Arithmetic of one register of eight draws on the two ports that AVX-512 has for it, as counted in the
/// loops that GCC 12 makes for it (objdump of core/simd/loops.cpp): loads, stores and copies left out.
struct PortCounts {
    double add = 2;  // with a look at whether it is finite; subtraction, product, minimum and maximum alike
    double divideByOne = 7;
    double divide = 16;
    double power = 57;
    double exponential = 21;
    double logarithm = 33;
    double sobolPoint = 10.5;
    double normal = 47;  // quantile, then first + second z
    double triangle = 18;
};

double portCountOf(const graph::Graph& graph, graph::NodeId id, const std::vector<char>& isVaried) {
    constexpr PortCounts each;
    const auto operands = graph.operands(id);
    switch (graph.node(id).op) {
        case graph::Op::divide:
            return isVaried[operands[1]] != 0 ? each.divide : each.divideByOne;
        case graph::Op::power:
            return each.power;
        case graph::Op::exponential:
            return each.exponential;
        case graph::Op::logarithm:
            return each.logarithm;
        default:
            return each.add;
    }
}

/// The same of all that is computed for a draw, sampling and model.
double portCount(const test::Ref1& model, const analysis::DrawSource& source) {
    constexpr PortCounts each;
    // Of the 12 inputs: five lognormals, three normals, four triangles.
    double count = 5 * (each.sobolPoint + each.normal + each.exponential) +
                   3 * (each.sobolPoint + each.normal) + 4 * (each.sobolPoint + each.triangle);
    const graph::Graph& graph = model.graph();
    std::vector<char> isVaried(graph.size(), 0);
    for (const analysis::DrawInput& input : source.inputs)
        isVaried[input.node] = 1;
    for (graph::NodeId id = 0; id < graph.size(); ++id) {
        if (isVaried[id] != 0) continue;
        for (const graph::NodeId operand : graph.operands(id))
            isVaried[id] |= isVaried[operand];
        if (isVaried[id] != 0) count += portCountOf(graph, id, isVaried);
    }
    return count;
}

/// Seconds of a cycle, by additions of which each waits for the one before.
double cycleSeconds() {
#if defined(__x86_64__)
    constexpr int turns = 1'000'000;
    constexpr int together = 16;
    std::uint64_t sum = 0;
    const double seconds = secondsPerCall([&] {
        for (int i = 0; i < turns; ++i)
#pragma GCC unroll 16
            for (int k = 0; k < together; ++k)
                asm volatile("add $1, %0" : "+r"(sum));
    });
    return seconds / (turns * together);
#else
    return 0.0;
#endif
}

void ref1Benchmark(std::vector<Figure>& figures) {
    const test::Ref1 model;
    const analysis::DrawSource source = model.source();
    const std::string isa(simd::name(simd::loops().isa));
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const double before = megabytesHeld();
    const auto request = [](std::uint64_t draws, int threads) {
        return analysis::DrawRequest{.draws = draws, .threads = threads, .keepsValues = false};
    };
    const std::string peers =
        "/usr/bin/python3 -B " + test::sourceFolder() + "/tests/bench/peers/mc_numpy.py";
    const auto numpy = memberFrom(peers + " 1000000 3", "total_cpu_min_s");
    const auto blocked = memberFrom(peers + " 1000000 3 8192", "total_cpu_min_s");
    const Times one = bestOf(7, source, request(million, 1));
    const auto add = [&](const std::string& name, const std::string& unit, double value,
                         int threads) -> Figure& {
        Figure& figure = figures.emplace_back(Figure{name, unit, value});
        figure.threads = threads;
        figure.isa = isa;
        return figure;
    };
    const auto toPeer = [](Figure& figure, const char* peer, std::optional<double> value) {
        if (!value) return;
        figure.peer = peer;
        figure.peerValue = value;
    };
    toPeer(add("REF-1, 10^6 draws, all statistics, processor", "s", one.processor, 1), "numpy", numpy);
    toPeer(add("REF-1, 10^6 draws, all statistics, processor", "s", one.processor, 1),
           "numpy, blocks of 8192", blocked);
    // Of one thread by its processor time, as the peer's: other programs do not count.
    toPeer(add("scenarios_per_s", "1/s", static_cast<double>(million) / one.processor, 1), "numpy",
           numpy ? std::optional(static_cast<double>(million) / *numpy) : std::nullopt);
    if (cores > 1) {
        const Times all = bestOf(7, source, request(million, cores));
        add("scenarios_per_s", "1/s", static_cast<double>(million) / all.wall, cores);
        add("speed-up of the wall clock over one thread", "", one.wall / all.wall, cores);
    }
    const Times ten = bestOf(2, source, request(10 * million, 1));
    add("10^7 draws over 10^6, processor", "", ten.processor / one.processor, 1).target = 10.5;
    add("memory for 10^7 draws", "MB", megabytesHeld() - before, 1).target = 64.0;

    // Where it goes: model and sampling of one output of each kind of work are what is left without
    // statistics.
    analysis::DrawSource single = source;
    single.targets = {source.targets.back()};
    const Times model1 = bestOf(5, single, request(million, 1));
    add("statistics of an output value", "ns",
        (one.processor - model1.processor) / static_cast<double>(million) * 1e9 /
            static_cast<double>(source.targets.size() - 1),
        1)
        .target = 5.0;
    Figure& model1Figure =
        add("sampling and model, a draw", "ns", model1.processor * 1e9 / static_cast<double>(million), 1);
    if (simd::loops().isa != simd::Isa::avx512) return;
    constexpr double ports = 2.0;
    constexpr double lanes = 8.0;
    const double count = portCount(model, source);
    const double bound = count / ports / lanes * cycleSeconds() * 1e9;
    model1Figure.target = 2.0 * bound;
    model1Figure.peer = "port bound";
    model1Figure.peerValue = bound;
    add("arithmetic of eight draws on two ports", "operations", count, 1);
}

const Registration registration("ref1", ref1Benchmark);

}  // namespace

}  // namespace wattplan::bench
