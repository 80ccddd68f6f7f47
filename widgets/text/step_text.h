#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"
#include "widgets/text/language.h"

namespace wattplan::text {

/// What a step of the history changed, for "Undo: …": "Rack height of Hall 1", "Training run added". A step
/// of many cells says one and how many more.
QString stepText(const std::vector<Edit>& edits, const Plan& plan, const catalog::Catalogue& catalogue,
                 Language language);
/// The same with objects named by `nameOf`, for steps about objects that a plan no longer shows.
QString stepText(const std::vector<Edit>& edits, const std::function<QString(ObjectId)>& nameOf,
                 const catalog::Catalogue& catalogue, Language language);
/// The edit that says what people did in a step: what they copied for it comes before, what follows from it
/// after. Null for a step without edits.
const Edit* leadingEdit(const std::vector<Edit>& edits);

}  // namespace wattplan::text
