#pragma once

#include <span>

#include "core/analysis/checks.h"

namespace wattplan::analysis {

/// Whether a check would be gone after these edits: where no arithmetic says so. Records the plan anew;
/// kernel results of `model` are used again.
bool mends(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
           std::span<const Edit> edits);

}  // namespace wattplan::analysis
