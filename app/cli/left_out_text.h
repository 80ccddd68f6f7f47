#pragma once

#include <span>

#include "app/cli/session.h"
#include "core/analysis/plan_draws.h"

namespace wattplan::cli {

/// What the plan keeps as open choices and correlations and draws of these inputs leave out: a sentence for
/// each, in lines; "" where all counts.
QString leftOutText(const Session& session, std::span<const analysis::VaryingInput> inputs);

/// By how much correlations that contradict each other were changed, and each pair that was; nothing where
/// none was: a correlation of 1 is drawn a hair below it.
QString repairText(const Session& session, const analysis::DrawSource& source,
                   std::span<const analysis::VaryingInput> inputs);

}  // namespace wattplan::cli
