#include "core/analysis/plan_draws.h"

#include <algorithm>
#include <optional>

namespace wattplan::analysis {

std::vector<VaryingInput> varyingInputs(const Plan& plan, const catalog::Catalogue& catalogue,
                                        const PlanModel& model) {
    std::vector<VaryingInput> list;
    for (const graph::InputRecord& record : model.graph().inputs()) {
        if (record.tag == 0 || isResultTag(record.tag)) continue;
        const FieldAddress address = fieldOfTag(record.tag);
        const Object* object =
            address.object.isCatalogue() ? catalogue.find(address.object) : plan.find(address.object);
        if (!object) continue;
        const auto* distribution = std::get_if<Distribution>(&object->value(address.field));
        if (!distribution) continue;
        const FieldSpec& field = Registry::instance().field(address.field);
        list.push_back({address, record.node, withinRange(field, *distribution)});
    }
    std::ranges::sort(list, {}, &VaryingInput::input);
    return list;
}

DrawSource drawSource(std::span<const VaryingInput> inputs, const PlanModel& model,
                      std::span<const ResultAddress> results) {
    DrawSource source;
    source.evaluation = &model.evaluation();
    for (const VaryingInput& each : inputs) {
        const FieldSpec& field = Registry::instance().field(each.input.field);
        source.inputs.push_back({each.node, tagOf(each.input),
                                 Sampler(each.distribution, field.unit.factor, field.unit.offset,
                                         field.type == FieldType::integer)});
    }
    for (const ResultAddress& result : results)
        source.targets.push_back({model.node(result), std::nullopt});
    return source;
}

}  // namespace wattplan::analysis
