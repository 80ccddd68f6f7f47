#pragma once

#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"
#include "core/result.h"

namespace wattplan::analysis {

/// The edits of one step that add a what-if in which a plan is seen as it was: `seen` is the plan of a
/// snapshot as one of its what-ifs saw it (Plan::inWhatIf; its baseline as a rule), `head` says under which
/// parent the what-if hangs. Nothing else in the plan changes but for rows of the library that are copied
/// into the baseline, where they do nothing by themselves. Applied to a copy of the plan, they make a column
/// for a comparison.
///
/// An object of one id is one object; copies of one row of the library are too, and so are the settings. What
/// the plan has no more comes back as it was; what it has got since is removed there. Where the parent's
/// value is another there is an override, with the source and the note that it had. Values that are the same
/// are inherited, with today's sources and notes. Not as it was are:
/// - keys: what the plan has keeps its own, and what comes back takes a free one;
/// - ids of objects that another what-if defines today: they come back as objects of their own.
/// Errors: those of WhatIfEditor::create.
Result<std::vector<Edit>> restoringEdits(const Plan& plan, const Plan& seen,
                                         const catalog::Catalogue& catalogue, WhatIfHead head);

}  // namespace wattplan::analysis
