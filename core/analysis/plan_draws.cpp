#include "core/analysis/plan_draws.h"

#include <algorithm>
#include <optional>

#include "core/analysis/input_range.h"

namespace wattplan::analysis {

namespace {

/// The distribution of an input for which one is stated though none is typed.
std::optional<Distribution> statedDistribution(const Object& object, const FieldSpec& field, double present) {
    if (!field.varies) return std::nullopt;
    const auto range = inputRange(object, field, present);
    if (!range || !(range->low <= present && present <= range->high)) return std::nullopt;
    const FieldValue& value = object.value(field.id);
    const bool isDefault = isEmpty(value) && range->origin == RangeOrigin::registry;
    if (!isDefault && range->origin != RangeOrigin::row) return std::nullopt;
    const auto* number = std::get_if<Number>(&value);
    Distribution distribution{Distribution::Kind::pert, {range->low, present, range->high, 0.0}};
    distribution.currency = number ? number->currency : field.unit.currency;
    return distribution;
}

}  // namespace

std::vector<VaryingInput> varyingInputs(const Plan& plan, const catalog::Catalogue& catalogue,
                                        const PlanModel& model, StatedRanges stated) {
    std::vector<VaryingInput> list;
    for (const graph::InputRecord& record : model.graph().inputs()) {
        if (record.tag == 0 || isResultTag(record.tag)) continue;
        const FieldAddress address = fieldOfTag(record.tag);
        const Object* object =
            address.object.isCatalogue() ? catalogue.find(address.object) : plan.find(address.object);
        if (!object) continue;
        const auto* distribution = std::get_if<Distribution>(&object->value(address.field));
        const FieldSpec& field = Registry::instance().field(address.field);
        if (!distribution && stated == StatedRanges::included && record.value) {
            const double present = field.unit.fromBase(model.evaluation().value(record.node));
            if (auto made = statedDistribution(*object, field, present))
                list.push_back({address, record.node, withinRange(field, *made), true});
        }
        if (!distribution) continue;
        list.push_back({address, record.node, withinRange(field, *distribution)});
    }
    std::ranges::sort(list, {}, &VaryingInput::input);
    return list;
}

bool hasRanges(const Plan& plan) {
    const auto isRange = [](const FieldValue& value) { return std::holds_alternative<Distribution>(value); };
    return std::ranges::any_of(
        plan.all(), [&](const auto& entry) { return std::ranges::any_of(entry.second.values, isRange); });
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
