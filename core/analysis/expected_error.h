#pragma once

#include <optional>
#include <vector>

#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// A result whose error against published figures is known, and that error.
struct ExpectedError {
    ResultAddress of{};
    std::optional<double> share{};  ///< of its value, either way; none where nothing was measured
    bool operator==(const ExpectedError&) const = default;
};

/// Whose error a result carries, the largest first: MFU of training runs (result `mfu.error`), throughput of
/// services, or energy per token where the power of their accelerators counts (as their serving class was
/// measured), PUE of facilities (MODEL 4.1: .03, in old plants .15). What is pinned has no error of ours.
/// Empty where the result rests on inputs alone.
std::vector<ExpectedError> expectedErrors(ResultAddress result, const Plan& plan, const PlanModel& model,
                                          const catalog::Catalogue& catalogue);

}  // namespace wattplan::analysis
