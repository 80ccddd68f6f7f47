#pragma once

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::evidence {

/// Objects that claims are tied to beside those of the sample plan of the article: clusters, runs and
/// services as their sources describe them.
///
/// Adds to `plan` each of them whose key it does not have; those that it has are left as they are, so that
/// who takes them into a plan may edit them. Errors: those of the fields.
Result<void> addClaimObjects(Plan& plan, const catalog::Catalogue& catalogue);

}  // namespace wattplan::evidence
