#pragma once

#include <optional>
#include <span>

#include "core/analysis/assumptions.h"

namespace wattplan::analysis {

/// An input and by how much a result moves when it grows, as a ratio of relative changes (elasticity) at the
/// plan's values.
struct MovedByInput {
    FieldAddress field{};
    double elasticity = 0.0;
};

/// Of the assumptions the one that moves a result most, by one reverse sweep of its graph. None where the
/// result is not known or zero, and where none of them moves it other than through a kernel.
std::optional<MovedByInput> strongestAssumption(const PlanModel& model, ResultAddress result,
                                                std::span<const AssumedInput> assumptions);

}  // namespace wattplan::analysis
