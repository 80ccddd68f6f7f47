#pragma once

#include <string_view>

#include "core/text_label.h"
#include "core/units/unit.h"

namespace wattplan {

/// What to type instead of a text that stands where a unit should and is often taken for one: "c/kWh", "short
/// tons", "words", "TOPS", "25 % incl. VAT"; marked WATTPLAN_TEXT("Reasons", …), its text null for any other.
/// `folded` is as foldText() gives it; `wanted` the unit of the field. Pitfalls: MODEL 11.
Label adviceOnUnit(std::string_view folded, const Unit& wanted);

}  // namespace wattplan
