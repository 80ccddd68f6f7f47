#pragma once

#include <QString>

#include "core/plan/plan.h"

namespace wattplan::cli {

/// Where a field's value comes from: its source, date and trust; "typed in this plan"; or that it is the
/// default, and the default's source.
QString sourceText(const Object& object, const FieldSpec& field);

}  // namespace wattplan::cli
