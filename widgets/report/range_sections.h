#pragma once

#include "widgets/report/findings.h"
#include "widgets/report/sections.h"

namespace wattplan::report {

// Sections that rest on what was found on a thread; in the language now installed, which the view must have.

/// The ranges of the key results, what moves cost and power most, and how likely each limit is kept. Nothing
/// where no input is a range.
Parts uncertaintyParts(const PlanView& view, const Findings& findings);

/// For who decides: what it takes in power, capital and value, the first month without enough power, the
/// options side by side, and three risks. Every number is a result.
Parts decisionParts(const PlanView& view, const Findings& findings);
/// What is asked where the planner says nothing of it. `name` is that of the plan.
QString usualAsk(const PlanView& view, const QString& name);

}  // namespace wattplan::report
