#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/plan.h"

namespace wattplan {

// Changes that a planner takes together when a difference is split, as the plan keeps them in the field
// `plan.compared_groups`: "hall.site, quebec; gpt3.tokens, gpt3.pin_mfu". A change is named by key and field,
// or by the key alone of an object that is added or removed. Copies of one row of the library in several
// what-ifs are one object: the first of the tree names it.

/// The field that keeps them; of the baseline, as it is about all what-ifs.
FieldAddress changeGroupsField(const Plan& whole);
/// The groups as kept. A name that means nothing in the tree is left out; a copy of a row of the library
/// stands for all copies of that row.
std::vector<std::vector<FieldAddress>> keptChangeGroups(const Plan& whole);
/// What the field has to hold so that these changes are one group. They leave the groups they were in, of
/// which one change alone is none.
std::string changeGroupsWith(const Plan& whole, std::span<const FieldAddress> together);
/// The same text with an object under another key.
std::string changeGroupsRenamed(std::string_view kept, std::string_view before, std::string_view after);

}  // namespace wattplan
