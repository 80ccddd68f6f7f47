#pragma once

#include <string>

#include "core/text_label.h"

namespace wattplan::store {

/// What is wrong with a damaged file: the clauses that its error may hold.
namespace reason {
inline constexpr Label cutShort = WATTPLAN_TEXT("Reasons", "the file is cut short");
inline constexpr Label pages = WATTPLAN_TEXT("Reasons", "parts of the file are destroyed");
inline constexpr Label row = WATTPLAN_TEXT("Reasons", "an object in it can't be read");
inline constexpr Label reference = WATTPLAN_TEXT("Reasons", "an object refers to one that is not there");
inline constexpr Label tree = WATTPLAN_TEXT("Reasons", "a what-if follows one that is not there, or itself");
inline constexpr Label singleton = WATTPLAN_TEXT("Reasons", "the settings of the plan are missing");
}  // namespace reason

/// Thrown while reading a file whose content is not a plan; ends at the border of PlanFile.
struct Damage {
    Label reason;
};

}  // namespace wattplan::store
