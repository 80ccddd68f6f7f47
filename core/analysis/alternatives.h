#pragma once

#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::analysis {

/// Whether an input is a choice: a reference, one of a list, or yes and no.
bool isChoice(const FieldSpec& field);

/// What an input has, its default where it is empty.
FieldValue presentChoice(const Object& object, const FieldSpec& field);

/// What could be chosen in place of what an input has, the present value left out: of a list every entry; of
/// a reference the plan's objects of that kind, then rows of the library that the plan has not copied, but
/// none of them where there are more than `mostRows`. The owner of a child object is no choice.
std::vector<FieldValue> alternatives(const Plan& plan, const catalog::Catalogue& catalogue,
                                     FieldAddress input, std::size_t mostRows);

}  // namespace wattplan::analysis
