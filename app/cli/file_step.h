#pragma once

#include <functional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "app/cli/command.h"
#include "core/plan/plan.h"
#include "core/store/plan_file.h"

namespace wattplan::cli {

/// Adds edits to a plan's file as one step of its history; no edits are no step. `plan` is the plan of the
/// file as it was opened.
Outcome appendStep(store::PlanFile& file, Plan plan, std::vector<Edit> edits);

using Edits = tl::expected<std::vector<Edit>, Outcome>;
/// Takes the edits that are drafted for the plan of a file as one step of its history. `needsFile` says why
/// nothing but a .wattplan file will do.
Outcome editFile(const std::string& name, Label needsFile, const std::function<Edits(const Plan&)>& draft);

}  // namespace wattplan::cli
