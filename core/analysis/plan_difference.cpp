#include "core/analysis/plan_difference.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace wattplan::analysis {

namespace {

const std::string& currencyOf(const FieldValue& value) {
    static const std::string none;
    if (const auto* number = std::get_if<Number>(&value)) return number->currency;
    if (const auto* distribution = std::get_if<Distribution>(&value)) return distribution->currency;
    return none;
}

const Object* copyOfRow(const Plan& plan, Kind kind, const std::string& row) {
    for (const auto& [id, object] : plan.all())
        if (object.kind == kind && object.catalogueKey == row) return &object;
    return nullptr;
}

const Object* currencyIn(const Plan& plan, const std::string& code) {
    for (const Object* each : plan.objects(Kind::currency))
        if (each->catalogueKey == code || each->key == keyFrom(code)) return each;
    return nullptr;
}

/// All objects of the plans by kind, then by id: the first plan's where it has one.
std::vector<const Object*> allObjects(std::span<const SeenPlan> plans) {
    std::map<std::pair<Kind, ObjectId>, const Object*> found;
    for (const SeenPlan& seen : plans)
        for (const auto& [id, object] : seen.plan->all())
            found.emplace(std::pair(object.kind, id), &object);
    std::vector<const Object*> list;
    for (const auto& [place, object] : found)
        list.push_back(object);
    return list;
}

InputInPlan inputIn(const SeenPlan& seen, const FieldSpec& field, ObjectId id,
                    const catalog::Catalogue& catalogue) {
    const Object* object = seen.plan->find(id);
    if (!object) return {};
    InputInPlan input{true, object->value(field.id), {}, {}};
    if (isEmpty(input.own))
        input.followed = followedValue(*object, field, *seen.plan, catalogue, *seen.model);
    else
        input.source = object->provenanceOf(field.id);
    return input;
}

bool differs(std::span<const SeenPlan> plans, const FieldSpec& field, ObjectId id) {
    const FieldValue* first = nullptr;
    for (const SeenPlan& seen : plans) {
        const Object* object = seen.plan->find(id);
        if (!object) continue;
        if (first && *first != object->value(field.id)) return true;
        first = &object->value(field.id);
    }
    return false;
}

/// Whether another object of the plan refers to it.
bool isReferredTo(const Plan& plan, ObjectId id) {
    return std::ranges::any_of(plan.all(), [&](const auto& each) {
        const auto referred = referredBy(each.second, plan);
        return std::ranges::find(referred, id) != referred.end();
    });
}

}  // namespace

std::vector<ObjectId> referredBy(const Object& object, const Plan& plan) {
    std::vector<ObjectId> referred;
    for (const FieldValue& value : object.values) {
        if (const auto* reference = std::get_if<Reference>(&value)) referred.push_back(reference->object);
        if (const std::string& code = currencyOf(value); !code.empty())
            if (const Object* currency = currencyIn(plan, code)) referred.push_back(currency->id);
    }
    return referred;
}

Plan aligned(const Plan& plan, const Plan& base) {
    std::map<ObjectId, ObjectId> renumbered;
    for (const auto& [id, object] : plan.all()) {
        if (object.catalogueKey.empty() || base.find(id)) continue;
        const Object* twin = copyOfRow(base, object.kind, object.catalogueKey);
        if (twin && !plan.find(twin->id)) renumbered[id] = twin->id;
    }
    const auto idFor = [&](ObjectId id) {
        const auto found = renumbered.find(id);
        return found == renumbered.end() ? id : found->second;
    };
    Plan result;
    for (const auto& [id, object] : plan.all()) {
        Object copy = object;
        copy.id = idFor(id);
        for (FieldValue& value : copy.values)
            if (auto* reference = std::get_if<Reference>(&value))
                reference->object = idFor(reference->object);
        result.insert(std::move(copy));
    }
    result.reserveIds(std::max(plan.nextId().value, base.nextId().value));
    return result;
}

PlanDifference differenceOf(std::span<const SeenPlan> plans, const catalog::Catalogue& catalogue) {
    PlanDifference difference;
    for (const Object* object : allObjects(plans)) {
        std::vector<bool> isIn;
        for (const SeenPlan& seen : plans)
            isIn.push_back(seen.plan->find(object->id) != nullptr);
        if (std::ranges::find(isIn, false) != isIn.end()) {
            DifferingObject entry{object->id, object->kind, object->key, isIn, false};
            entry.isBrought =
                isLibrary(object->kind) && std::ranges::all_of(plans, [&](const SeenPlan& seen) {
                    return !seen.plan->find(object->id) || isReferredTo(*seen.plan, object->id);
                });
            difference.objects.push_back(std::move(entry));
        }
        for (const FieldSpec& field : Registry::instance().fields(object->kind)) {
            if (field.role == FieldRole::descriptive || !differs(plans, field, object->id)) continue;
            DifferingInput entry{{object->id, field.id}, {}};
            for (const SeenPlan& seen : plans)
                entry.inPlans.push_back(inputIn(seen, field, object->id, catalogue));
            difference.inputs.push_back(std::move(entry));
        }
    }
    return difference;
}

}  // namespace wattplan::analysis
