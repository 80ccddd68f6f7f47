#pragma once

#include <vector>

#include "core/plan/what_if_tree.h"
#include "core/result.h"

namespace wattplan {

/// The edits by which the parent of a what-if takes over what it changes, for a plan in which the what-if is
/// emptied already. Errors: unresolvedConflict.
Result<std::vector<Edit>> takenOver(const Plan& plan, const WhatIfTree& tree, const WhatIf& whatIf);

}  // namespace wattplan
