#include "core/analysis/results_to_keep.h"

#include <map>
#include <utility>

#include "core/plan/edits.h"
#include "core/plan/engine_version.h"

namespace wattplan::analysis {

namespace {

KeptInput keptInput(const Object& object, const FieldSpec& field, const std::optional<double>& base) {
    const FieldValue& own = object.value(field.id);
    KeptInput kept{.address = keptName(object, field.key), .unit = field.unit.symbol};
    if (const auto* date = std::get_if<Date>(&own)) {
        kept.text = dateText(*date);
        return kept;
    }
    if (base) kept.value = field.unit.fromBase(*base);
    if (!field.isMoney()) return kept;
    const auto* number = std::get_if<Number>(&own);
    kept.text = number ? number->currency : field.unit.currency;
    return kept;
}

}  // namespace

std::string keptName(const Object& object, std::string_view part) {
    std::string name;
    if (object.id.isCatalogue()) name.append(Registry::instance().kind(object.kind).key).append("/");
    return name.append(object.key).append(".").append(part);
}

KeptResults resultsToKeep(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model) {
    const Registry& registry = Registry::instance();
    KeptResults kept{.engineVersion = engineVersion()};
    for (const auto& [id, object] : plan.all())
        for (const ResultSpec& spec : registry.results(object.kind)) {
            if (spec.isSeries || model.node(ResultAddress{id, spec.id}) == graph::noNode) continue;
            const auto base = model.value(ResultAddress{id, spec.id});
            kept.results.push_back({keptName(object, spec.key),
                                    base ? std::optional(spec.unit.fromBase(*base)) : std::nullopt,
                                    spec.unit.symbol});
        }

    std::map<FieldAddress, KeptInput> inputs;
    for (const graph::InputRecord& input : model.graph().inputs()) {
        const FieldAddress address = fieldOfTag(input.tag);
        const Object* row = address.object.isCatalogue() ? catalogue.find(address.object) : nullptr;
        const Object* object = row ? row : plan.find(address.object);
        if (!object || (!row && !isEmpty(object->value(address.field)))) continue;
        inputs.try_emplace(address, keptInput(*object, registry.field(address.field), input.value));
    }
    for (const FieldAddress& address : model.structure()) {
        const FieldSpec& field = registry.field(address.field);
        const Object* object = plan.find(address.object);
        if (!object || field.defaultChoice.empty() || !isEmpty(object->value(address.field))) continue;
        inputs.try_emplace(address, KeptInput{.address = keptName(*object, field.key),
                                              .text = std::string(field.defaultChoice)});
    }
    for (auto& [address, input] : inputs)
        (kept.inputs ? *kept.inputs : kept.inputs.emplace()).push_back(std::move(input));
    if (!kept.inputs) kept.inputs.emplace();
    return kept;
}

}  // namespace wattplan::analysis
