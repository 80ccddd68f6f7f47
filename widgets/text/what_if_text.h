#pragma once

#include <QString>

#include "core/catalog/catalogue.h"
#include "core/plan/what_if_conflicts.h"
#include "widgets/text/language.h"

namespace wattplan::text {

/// What a what-if of a plan is called: its name, else its key; "Baseline".
QString whatIfName(WhatIfId whatIf, const Plan& whole);
/// The way to a what-if: "Baseline › Liquid cooling › + co-packaged optics".
QString whatIfPath(WhatIfId whatIf, const Plan& whole);

/// What of a what-if means nothing, and why. `whole` is the plan with its tree.
QString conflictText(const Conflict& conflict, const Plan& whole, const catalog::Catalogue& catalogue,
                     Language language);
/// What a mend does: "Drop the override".
QString mendText(Conflict::Mend::Type mend);

}  // namespace wattplan::text
