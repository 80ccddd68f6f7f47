#pragma once

#include <string_view>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::analysis {

/// The edits of the whole plan by which the names that it keeps follow an object to another key: groups of
/// changes, correlations and open choices, in every what-if too, and what Sweep was asked. Errors: those of
/// Editor::setValue.
Result<std::vector<Edit>> keptNamesRenamed(const Plan& whole, const catalog::Catalogue& catalogue,
                                           std::string_view before, std::string_view after);

}  // namespace wattplan::analysis
