#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/analysis/outcome.h"
#include "core/analysis/seen_plan.h"

namespace wattplan::analysis {

/// Where a value stands among those of the other plans, by the good direction of its result.
enum class Rank : std::uint8_t { none, best, worst };

/// A result in one of the plans compared.
struct ComparedValue {
    Outcome outcome{};
    std::optional<double> difference{};  ///< from the base, in base units
    std::optional<double> relative{};    ///< the difference over the size of the base; none where that is 0
    Rank rank = Rank::none;
};

struct ComparedResult {
    ResultAddress address{};
    std::vector<ComparedValue> values{};  ///< in the order of the plans
};

/// The results of several plans side by side, with differences from the plan `base`. Best and worst are
/// marked among the values that are known, all that tie; none where the result has no good direction, fewer
/// than two are known, or all tie.
std::vector<ComparedResult> compare(std::span<const SeenPlan> plans, std::span<const ResultAddress> results,
                                    std::size_t base);

/// One result of these outcomes in the same way.
ComparedResult compare(ResultAddress address, const std::vector<Outcome>& outcomes, std::size_t base);

/// The results to compare where nobody chose: of the whole plan energy, peak power, cost, carbon, water,
/// net present value, cost of an accelerator-hour, embodied carbon; those that a plan of these has.
std::vector<ResultAddress> defaultResults(std::span<const SeenPlan> plans);

/// The plans that no other surpasses in one of two results without falling behind in the other, as indices in
/// order of the first result, from its best. Plans without a value of both are left out. Empty where a result
/// has no good direction.
std::vector<std::size_t> paretoFront(std::span<const SeenPlan> plans, ResultAddress first,
                                     ResultAddress second);

}  // namespace wattplan::analysis
