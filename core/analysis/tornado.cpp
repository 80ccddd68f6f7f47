#include "core/analysis/tornado.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>

#include "core/analysis/draw_group.h"

namespace wattplan::analysis {

namespace {

constexpr std::array<double, 9> steps{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
constexpr double nothing = 1e-12;  // of the target: rounding of sums

/// Whether known values rise and fall on the way, beyond rounding.
bool turnsAlong(std::span<const double> known, double slack) {
    bool rises = false;
    bool falls = false;
    for (std::size_t i = 1; i < known.size(); ++i) {
        rises = rises || known[i] > known[i - 1] + slack;
        falls = falls || known[i] < known[i - 1] - slack;
    }
    return rises && falls;
}

}  // namespace

Tornado tornado(const DrawSource& source, std::size_t target) {
    const DrawSource one{source.evaluation, source.inputs, {source.targets[target]}};
    const graph::Graph& graph = source.evaluation->graph();
    const std::vector<std::size_t> used = inputsOfTargets(one);
    TargetLanes lanes(one, used);

    // A block of steps for each input; the others stay where they are.
    const std::size_t count = used.size() * steps.size();
    std::vector<std::vector<double>> numbers;
    for (std::size_t i = 0; i < used.size(); ++i) {
        const DrawInput& input = source.inputs[used[i]];
        std::vector<double>& column = numbers.emplace_back(count, source.evaluation->value(input.node));
        const std::span<double> moved(column.data() + i * steps.size(), steps.size());
        std::ranges::copy(steps, moved.begin());
        input.sampler.transform(moved);
    }
    Tornado result;
    std::vector<TargetColumn> now = lanes.columns(1);
    TargetLanes(one, {}).run({}, 1, 0, now);
    const auto outcome = [&](const TargetColumn& column, std::size_t lane) {
        Outcome each = outcomeOf(graph, column.status[lane]);
        if (each.isKnown()) each.value = column.values[lane];
        return each;
    };
    result.now = outcome(now.front(), 0);
    if (used.empty()) return result;
    std::vector<TargetColumn> columns = lanes.columns(count);
    lanes.run(numbers, count, 0, columns);

    for (std::size_t i = 0; i < used.size(); ++i) {
        const std::size_t first = i * steps.size();
        const std::size_t last = first + steps.size() - 1;
        TornadoBar bar;
        bar.input = used[i];
        bar.low = {numbers[i][first], outcome(columns.front(), first)};
        bar.high = {numbers[i][last], outcome(columns.front(), last)};
        std::vector<double> known;
        for (std::size_t lane = first; lane <= last; ++lane)
            if (columns.front().status[lane] == graph::statusOk)
                known.push_back(columns.front().values[lane]);
        if (!known.empty()) {
            bar.least = std::ranges::min(known);
            bar.greatest = std::ranges::max(known);
            const double slack = nothing * std::max(std::abs(bar.least), std::abs(bar.greatest));
            bar.turns = turnsAlong(known, slack);
            if (known.size() == steps.size() && bar.swing() <= slack) continue;
        }
        result.bars.push_back(bar);
    }
    std::ranges::stable_sort(result.bars, std::ranges::greater{}, &TornadoBar::swing);
    return result;
}

}  // namespace wattplan::analysis
