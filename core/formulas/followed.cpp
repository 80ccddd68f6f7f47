#include "core/formulas/followed.h"

#include "core/formulas/recorder.h"

namespace wattplan {

std::optional<FollowedValue> followedValue(const Object& object, const FieldSpec& field, const Plan& plan,
                                           const catalog::Catalogue& catalogue, const PlanModel& model) {
    const auto owner = followedOwner(object, field);
    if (!owner) return std::nullopt;
    if (field.follows->result) {
        const auto base = model.value(ResultAddress{*owner, *field.follows->result});
        if (!base) return std::nullopt;
        return FollowedValue{Number{field.unit.fromBase(*base), {}}, *owner};
    }
    const Object* source = owner->isCatalogue() ? catalogue.find(*owner) : plan.find(*owner);
    if (!source) return std::nullopt;
    const FieldSpec& followed = Registry::instance().field(*field.follows->field);
    const FieldValue& value = source->value(followed.id);
    if (isEmpty(value) && followed.follows) {  // what is followed is empty too and follows another
        auto next = followedValue(*source, followed, plan, catalogue, model);
        if (auto* number = next ? std::get_if<Number>(&next->value) : nullptr)
            number->value = field.unit.fromBase(followed.unit.toBase(number->value));
        return next;
    }
    if (std::holds_alternative<Date>(value)) return FollowedValue{value, *owner};
    const auto base = formulas::inputValue(followed, value);
    if (!base) return std::nullopt;
    const auto* typed = std::get_if<Number>(&value);
    return FollowedValue{Number{field.unit.fromBase(*base), typed ? typed->currency : std::string()}, *owner};
}

}  // namespace wattplan
