#pragma once

#include <span>

#include "app/cli/session.h"
#include "core/analysis/plan_draws.h"

namespace wattplan::cli {

/// What the plan keeps as open choices and correlations and draws of these inputs leave out: a sentence for
/// each, in lines; "" where all counts.
QString leftOutText(const Session& session, std::span<const analysis::VaryingInput> inputs);

}  // namespace wattplan::cli
