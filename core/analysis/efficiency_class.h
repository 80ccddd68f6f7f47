#pragma once

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::analysis {

/// The hardware class whose MFU a training run takes in quick mode: the one it names, else the one that its
/// accelerator, model and precision choose, of the plan before the catalogue. Null where there is none.
const Object* efficiencyClassOf(const Object& run, const Plan& plan, const catalog::Catalogue& catalogue);

}  // namespace wattplan::analysis
