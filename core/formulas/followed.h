#pragma once

#include <optional>

#include "core/formulas/plan_model.h"

namespace wattplan {

/// What an empty field follows, a number in the field's unit or a date, and whose it is.
struct FollowedValue {
    FieldValue value{};
    ObjectId owner{};
};

/// The value that a field of `object` follows while it is empty; nothing where it follows none, or where that
/// is not known.
std::optional<FollowedValue> followedValue(const Object& object, const FieldSpec& field, const Plan& plan,
                                           const catalog::Catalogue& catalogue, const PlanModel& model);

}  // namespace wattplan
