#pragma once

#include <vector>

#include "app/cli/command.h"
#include "core/plan/plan.h"
#include "core/store/plan_file.h"

namespace wattplan::cli {

/// Adds edits to a plan's file as one step of its history; no edits are no step. `plan` is the plan of the
/// file as it was opened.
Outcome appendStep(store::PlanFile& file, Plan plan, std::vector<Edit> edits);

}  // namespace wattplan::cli
