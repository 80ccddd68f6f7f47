#pragma once

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::analysis {

/// The serving class whose efficiencies a service takes: the one it names, else the one that its accelerator
/// and model choose, of the plan before the catalogue. Null where there is none.
const Object* servingClassOf(const Object& service, const Plan& plan, const catalog::Catalogue& catalogue);

}  // namespace wattplan::analysis
