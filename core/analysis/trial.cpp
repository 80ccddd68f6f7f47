#include "core/analysis/trial.h"

#include <algorithm>

namespace wattplan::analysis {

bool mends(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
           std::span<const Edit> edits) {
    Plan after = plan;
    for (const Edit& edit : edits)
        after.apply(edit);
    const auto found = checks(after, PlanModel(after, catalogue, model.kernels()));
    return std::ranges::none_of(found, [&](const Check& other) {
        return other.rule == check.rule && other.object == check.object && other.others == check.others &&
               (other.rule != Rule::unknownValue || other.field == check.field);
    });
}

}  // namespace wattplan::analysis
