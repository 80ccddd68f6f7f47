#include "core/analysis/comparison.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wattplan::analysis {

namespace {

constexpr double tie = 1e-12;  // relative: sums in another order

GoodDirection directionOf(ResultAddress address) {
    return Registry::instance().result(address.result).good;
}

bool ties(double a, double b) {
    return std::abs(a - b) <= tie * std::max(std::abs(a), std::abs(b));
}

/// Smaller is better.
double badness(double value, GoodDirection good) {
    return good == GoodDirection::higher ? -value : value;
}

void rank(ComparedResult& result) {
    const GoodDirection good = directionOf(result.address);
    if (good == GoodDirection::none) return;
    std::vector<double> known;
    for (const ComparedValue& each : result.values)
        if (each.outcome.isKnown()) known.push_back(badness(each.outcome.value, good));
    if (known.size() < 2) return;
    const auto [best, worst] = std::ranges::minmax(known);
    if (ties(best, worst)) return;
    for (ComparedValue& each : result.values) {
        if (!each.outcome.isKnown()) continue;
        const double value = badness(each.outcome.value, good);
        each.rank = ties(value, best) ? Rank::best : ties(value, worst) ? Rank::worst : Rank::none;
    }
}

void compareWith(const Outcome& base, ComparedValue& value) {
    if (!base.isKnown() || !value.outcome.isKnown()) return;
    value.difference = value.outcome.value - base.value;
    if (base.value != 0.0) value.relative = *value.difference / std::abs(base.value);
}

}  // namespace

std::vector<ComparedResult> compare(std::span<const SeenPlan> plans, std::span<const ResultAddress> results,
                                    std::size_t base) {
    std::vector<ComparedResult> rows;
    for (const ResultAddress& address : results) {
        std::vector<Outcome> outcomes;
        for (const SeenPlan& seen : plans)
            outcomes.push_back(outcomeOf(*seen.model, address));
        rows.push_back(compare(address, outcomes, base));
    }
    return rows;
}

ComparedResult compare(ResultAddress address, const std::vector<Outcome>& outcomes, std::size_t base) {
    ComparedResult row{address, {}};
    for (const Outcome& outcome : outcomes)
        row.values.push_back({outcome, {}, {}, Rank::none});
    for (ComparedValue& value : row.values)
        compareWith(outcomes[base], value);
    rank(row);
    return row;
}

std::vector<ResultAddress> defaultResults(std::span<const SeenPlan> plans) {
    static constexpr std::array keys{"energy", "peak_power", "cost_owned",    "carbon",
                                     "water",  "npv",        "cost_per_hour", "carbon_embodied"};
    std::vector<ResultAddress> results;
    if (plans.empty()) return results;
    const ObjectId whole = plans.front().plan->only(Kind::plan).id;
    for (const char* key : keys) {
        const ResultAddress address{whole, resultId(Kind::plan, key)};
        if (std::ranges::any_of(
                plans, [&](const SeenPlan& each) { return each.model->node(address) != graph::noNode; }))
            results.push_back(address);
    }
    return results;
}

std::vector<std::size_t> paretoFront(std::span<const SeenPlan> plans, ResultAddress first,
                                     ResultAddress second) {
    struct Place {
        std::size_t plan;
        double first, second;
    };
    std::vector<Place> places;
    std::vector<std::size_t> front;
    if (directionOf(first) == GoodDirection::none || directionOf(second) == GoodDirection::none) return front;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const Outcome a = outcomeOf(*plans[i].model, first);
        const Outcome b = outcomeOf(*plans[i].model, second);
        if (a.isKnown() && b.isKnown())
            places.push_back(
                {i, badness(a.value, directionOf(first)), badness(b.value, directionOf(second))});
    }
    const auto dominates = [](const Place& a, const Place& b) {
        return a.first <= b.first && a.second <= b.second && (a.first < b.first || a.second < b.second);
    };
    std::ranges::stable_sort(places, [](const Place& a, const Place& b) {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    for (const Place& place : places)
        if (std::ranges::none_of(places, [&](const Place& other) { return dominates(other, place); }))
            front.push_back(place.plan);
    return front;
}

}  // namespace wattplan::analysis
