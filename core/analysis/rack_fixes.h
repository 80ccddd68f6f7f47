#pragma once

#include <vector>

#include "core/analysis/fixes.h"

namespace wattplan::analysis {

/// Ways to make racks hold their systems: fewer in each, higher racks, a cooling technology that carries them
/// away; and a cooling technology that keeps the cap on PUE.
std::vector<Fix> rackFixes(const Check& check, const Plan& plan, const catalog::Catalogue& catalogue,
                           const PlanModel& model);

}  // namespace wattplan::analysis
