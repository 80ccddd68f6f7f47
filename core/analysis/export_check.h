#pragma once

#include <optional>

#include "core/analysis/checks.h"

namespace wattplan::analysis {

/// That the accelerators of a cluster need an export licence for the country of its site, by a rule in force
/// when it is commissioned, or when the plan begins where no month is stated. Nothing where no such rule is
/// known.
std::optional<Check> exportCheck(const Object& cluster, const Plan& plan);

}  // namespace wattplan::analysis
