#include "core/analysis/strongest_assumption.h"

#include <cmath>
#include <unordered_map>

#include "core/graph/gradient.h"

namespace wattplan::analysis {

std::optional<MovedByInput> strongestAssumption(const PlanModel& model, ResultAddress result,
                                                std::span<const AssumedInput> assumptions) {
    const auto value = model.value(result);
    if (!value || *value == 0.0) return {};
    const auto slopes =
        graph::gradient(model.evaluation(), model.node(result), graph::KernelDerivatives::leftOut);
    const auto inputs = model.graph().inputs();
    std::unordered_map<std::uint64_t, std::size_t> place;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        place.emplace(inputs[i].tag, i);
    std::optional<MovedByInput> strongest;
    for (const AssumedInput& each : assumptions) {
        const FieldSpec& field = Registry::instance().field(each.field.field);
        const auto found = place.find(tagOf(each.field));
        // Without a natural zero one percent more means nothing.
        if (found == place.end() || !field.isNumeric() || field.unit.offset != 0.0) continue;
        const double elasticity =
            slopes[found->second] * model.evaluation().value(inputs[found->second].node) / *value;
        if (!std::isfinite(elasticity) || elasticity == 0.0) continue;
        if (!strongest || std::abs(elasticity) > std::abs(strongest->elasticity))
            strongest = MovedByInput{each.field, elasticity};
    }
    return strongest;
}

}  // namespace wattplan::analysis
