#pragma once

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::text {

/// The plan whose formulas the guide shows: the samples, one object of a kind counted in the exact ways and
/// with every lever, so that every result is computed somewhere.
Plan guidePlan(const catalog::Catalogue& catalogue);

}  // namespace wattplan::text
