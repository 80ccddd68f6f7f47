#pragma once

#include <string>

#include "core/formulas/plan_model.h"
#include "core/plan/kept_results.h"

namespace wattplan::analysis {

/// What this engine gives for a plan, the single numbers (no series), and the values that the formulas read
/// which no cell of the plan holds: defaults of empty cells, and cells of rows of the library. `model` is of
/// the plan.
KeptResults resultsToKeep(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model);

/// "hall.pue"; "model/gpt_3_175b.training_tokens" for a row of the library.
std::string keptName(const Object& object, std::string_view part);

}  // namespace wattplan::analysis
