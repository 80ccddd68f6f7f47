#pragma once

#include <QString>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"
#include "widgets/text/language.h"

namespace wattplan::text {

/// What a step of the history changed, for "Undo: …": "Rack height of Hall 1", "Training run added". A step
/// of many cells says one and how many more.
QString stepText(const std::vector<Edit>& edits, const Plan& plan, const catalog::Catalogue& catalogue,
                 Language language);

}  // namespace wattplan::text
