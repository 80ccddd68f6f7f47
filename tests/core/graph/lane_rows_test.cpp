#include "core/graph/lane_rows.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "core/graph/lanes.h"
#include "core/graph/quantity.h"

using namespace wattplan;
using namespace wattplan::graph;

namespace {

constexpr std::size_t lanes = 300;

/// A plant that is built up over a while, then runs: power by month, its greatest, its sum, its last month
/// and what a later price makes of it, with phases that begin and end in other months in each lane.
struct Plant {
    Graph graph;
    std::vector<NodeId> inputs;
    std::vector<NodeId> wanted;

    /// Its months in steps of a month or more: what happens in 24 of these happens in all of them.
    explicit Plant(int months) : graph(months) {
        std::vector<double> number(static_cast<std::size_t>(months));
        for (int m = 0; m < months; ++m)
            number[static_cast<std::size_t>(m)] = m * 24 / months;
        const Quantity month = graph.constantSeries(number);
        const Quantity start = input(6.0);
        const Quantity length = input(4.0);
        const Quantity power = input(10.0);
        const Quantity limit = input(9.0);
        const Quantity one = graph.constant(1.0);
        const Quantity zero = graph.constant(0.0);
        const Quantity share = min(one, max(zero, (month - start) / length));
        const Quantity used = share * power;
        const Quantity capped = select(lessEqual(used, limit), used, limit);
        const Quantity delayed = lag(capped, 3);
        const Quantity allowed =
            require(capped, lessEqual(used, graph.constant(11.5)), {WATTPLAN_TEXT("Test", "too much"), 0});
        for (const Quantity& each :
             {capped, delayed, sum(capped), largest(used), last(delayed), sum(allowed)})
            wanted.push_back(each.id());
        graph.seal();
    }

private:
    Quantity input(double value) {
        const Quantity made =
            graph.input(0, value, {}, Boundary::none, {WATTPLAN_TEXT("Test", "an input"), "", 0});
        inputs.push_back(made.id());
        return made;
    }
};

}  // namespace

TEST_CASE("Months that share a row come to the bits of scenarios evaluated one by one", "[graph]") {
    const int months = GENERATE(24, 64, 150);  // of a word of rows, just one, and more
    Plant plant(months);
    KernelCache kernels;
    Evaluation single(plant.graph, kernels);
    const Evaluation base(plant.graph, kernels);
    std::mt19937 random(5);
    std::vector<std::vector<double>> columns(plant.inputs.size(), std::vector<double>(lanes));
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        columns[0][lane] = std::uniform_real_distribution<>(2.0, 9.0)(random);
        columns[1][lane] = std::uniform_real_distribution<>(0.5, 5.0)(random);
        columns[2][lane] = std::uniform_real_distribution<>(8.0, 12.0)(random);  // some are too much
        columns[3][lane] = std::uniform_real_distribution<>(7.0, 13.0)(random);
    }
    std::vector<LaneColumn> given;
    for (std::size_t i = 0; i < columns.size(); ++i)
        given.push_back({plant.inputs[i], columns[i]});
    Lanes all(base, plant.inputs, plant.wanted);
    const std::vector<LaneResult> results = all.run(given);
    std::size_t failed = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            single.setInput(plant.inputs[i], columns[i][lane]);
        single.update();
        for (std::size_t k = 0; k < plant.wanted.size(); ++k) {
            const NodeId node = plant.wanted[k];
            REQUIRE(results[k].status[lane] == single.status(node));
            if (!single.isOk(node)) {
                ++failed;
                continue;
            }
            for (std::size_t m = 0; m < plant.graph.node(node).width; ++m)
                REQUIRE(results[k].values[m * lanes + lane] == single.values(node)[m]);
        }
    }
    CHECK(failed > 0);
    CHECK(failed < lanes);
}

TEST_CASE("Months of a series that stays share a row while its value does", "[graph]") {
    const Graph graph(70);
    std::vector<double> series(70, 1.0);
    series[0] = series[1] = series[4] = 0.0;
    series[69] = 2.0;
    const FixedSeries fixed = RowLoops(graph, 1).fixedSeries(series);
    CHECK(fixed.rows == std::vector<double>{0, 1, 0, 1, 2});
    CHECK(fixed.starts == std::vector<std::uint64_t>{0b110101, std::uint64_t{1} << (69 - 64)});
    CHECK(RowLoops::rowCount(fixed.starts) == 5);
}
