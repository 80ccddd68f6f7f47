#pragma once

#include <string_view>

#include "core/plan/plan.h"

namespace wattplan {

/// What is typed into a field of an object: as readFieldValue reads it, and a number also in the unit that
/// another field of the object chooses (MVA for a feed whose basis is apparent power; its figure is kept in
/// the field's unit, and the formulas ask the basis). Errors: those of readFieldValue.
Result<FieldValue> readTypedValue(const FieldSpec& field, const Object& object, std::string_view typed);

}  // namespace wattplan
