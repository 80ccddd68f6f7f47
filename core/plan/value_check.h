#pragma once

#include "core/plan/plan.h"
#include "core/result.h"

namespace wattplan {

namespace catalog {
class Catalogue;
}

/// Whether Editor::setValue would take a value for a field of an object of the plan, or of a row of the
/// library.
Result<void> checkValue(const Plan& plan, const catalog::Catalogue& catalogue, FieldAddress address,
                        const FieldValue& value);

}  // namespace wattplan
