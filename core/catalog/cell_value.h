#pragma once

#include <optional>
#include <string_view>

#include <tl/expected.hpp>

#include "core/plan/field_value.h"
#include "core/plan/registry.h"
#include "core/text_label.h"

namespace wattplan::catalog {

/// The value that a cell of the catalogue gives to a field, in the field's unit, or what is wrong with it
/// (context "Reasons"). An empty cell is Empty. Strict: numbers as "1.5e9", dates as "2020-05-28", "2016-06"
/// or "2016", choices by key. References are not for here.
tl::expected<FieldValue, Label> cellValue(const FieldSpec& field, std::string_view cell);

/// The number, if the whole text is one.
std::optional<double> strictNumber(std::string_view text);

/// A number in the field's range, as a value.
tl::expected<FieldValue, Label> numberValue(const FieldSpec& field, double number);

}  // namespace wattplan::catalog
