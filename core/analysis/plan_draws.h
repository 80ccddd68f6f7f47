#pragma once

#include <span>
#include <vector>

#include "core/analysis/draws.h"
#include "core/formulas/plan_model.h"
#include "core/plan/distribution.h"

namespace wattplan::analysis {

/// An input that a plan gives as a distribution, and that formulas read.
struct VaryingInput {
    FieldAddress input{};
    graph::NodeId node = graph::noNode;
    Distribution distribution{};  ///< in the unit of its field, cut at the field's range
};

/// In order of address: of the plan, or of rows of the library that it uses.
std::vector<VaryingInput> varyingInputs(const Plan& plan, const catalog::Catalogue& catalogue,
                                        const PlanModel& model);

/// What to draw: results of the plan in the order given, which it must have; all its varying inputs. A
/// sampled whole number is rounded. The model must outlive it and not change meanwhile.
DrawSource drawSource(std::span<const VaryingInput> inputs, const PlanModel& model,
                      std::span<const ResultAddress> results);

}  // namespace wattplan::analysis
