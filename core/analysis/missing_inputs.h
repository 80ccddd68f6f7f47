#pragma once

#include <vector>

#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// A field without a value, and the results that have none because of it.
struct MissingInput {
    FieldAddress field{};
    std::vector<ResultAddress> results{};

    bool operator==(const MissingInput&) const = default;
};

/// Every field that some result of the plan waits for, in order of address. A result that waits for several
/// stands with each.
std::vector<MissingInput> missingInputs(const Plan& plan, const PlanModel& model);

}  // namespace wattplan::analysis
