#include "core/analysis/choice_seek.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/alternatives.h"
#include "core/analysis/root_search.h"
#include "core/plan/edits.h"

namespace wattplan::analysis {

namespace {

bool isMet(ResultAddress result, double value, double target) {
    const double slack = rootTolerance * std::max(std::abs(target), std::abs(value));
    const GoodDirection good = Registry::instance().result(result.result).good;
    if (good == GoodDirection::lower) return value <= target + slack;
    if (good == GoodDirection::higher) return value >= target - slack;
    return std::abs(value - target) <= slack;
}

std::optional<std::size_t> nearestOf(const ChoiceSeek& seek) {
    std::optional<std::size_t> nearest;
    const auto isBetter = [&](const Candidate& a, const Candidate& b) {
        if (a.meets != b.meets) return a.meets;
        return std::abs(a.outcome.value - seek.target) < std::abs(b.outcome.value - seek.target);
    };
    for (std::size_t i = 0; i < seek.candidates.size(); ++i)
        if (seek.candidates[i].outcome.isKnown() &&
            (!nearest || isBetter(seek.candidates[i], seek.candidates[*nearest])))
            nearest = i;
    return nearest;
}

}  // namespace

Outcome outcomeAfter(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                     std::span<const Edit> edits, ResultAddress result) {
    Plan after = plan;
    for (const Edit& edit : edits)
        after.apply(edit);
    return outcomeOf(PlanModel(after, catalogue, model.kernels()), result);
}

ChoiceSeek seekByChoice(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                        ResultAddress result, double target, FieldAddress input, std::size_t mostRows) {
    ChoiceSeek seek{input, result, target, {}, {}};
    const Object* object = plan.find(input.object);
    if (!object) return seek;
    seek.candidates.push_back({object->value(input.field), outcomeOf(model, result), true, false, {}});
    for (const FieldValue& value : alternatives(plan, catalogue, input, mostRows)) {
        auto edits = Editor(plan, catalogue).setValue(input, value);
        if (!edits) continue;
        const Outcome outcome = outcomeAfter(plan, catalogue, model, *edits, result);
        seek.candidates.push_back({value, outcome, false, false, std::move(*edits)});
    }
    for (Candidate& each : seek.candidates)
        each.meets = each.outcome.isKnown() && isMet(result, each.outcome.value, target);
    seek.nearest = nearestOf(seek);
    return seek;
}

}  // namespace wattplan::analysis
