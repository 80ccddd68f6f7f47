#pragma once

#include <string_view>
#include <vector>

#include "core/plan/plan.h"

namespace wattplan {

/// The edits that put a copy of a what-if beside it, where wanted with copies of all below it. Objects that
/// they added get ids and keys of their own, and what refers to them follows. See WhatIfEditor::duplicate.
std::vector<Edit> copiesOf(const Plan& plan, const WhatIf& whatIf, bool withDescendants,
                           std::string_view name);

}  // namespace wattplan
