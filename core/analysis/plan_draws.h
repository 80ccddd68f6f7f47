#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/draws.h"
#include "core/formulas/plan_model.h"
#include "core/plan/distribution.h"

namespace wattplan::analysis {

/// An input that a plan gives as a distribution, or for which a range is stated, and that formulas read.
struct VaryingInput {
    FieldAddress input{};
    graph::NodeId node = graph::noNode;
    Distribution distribution{};  ///< in the unit of its field, cut at the field's range
    bool isStated = false;  ///< the distribution is made of a low and a high that the plan does not give
};

/// Whether inputs vary for which nobody typed a distribution.
enum class StatedRanges : std::uint8_t {
    leftOut,
    /// Also numbers with a low and a high in their row of the library ("mfu_low", "mfu_high"), and fields
    /// left at their default where the registry states a likely range: as PERT from low over what is there to
    /// high.
    included,
};

/// In order of address: of the plan, or of rows of the library that it uses.
std::vector<VaryingInput> varyingInputs(const Plan& plan, const catalog::Catalogue& catalogue,
                                        const PlanModel& model, StatedRanges stated = StatedRanges::leftOut);

/// Whether anything in the plan is typed as a range, read by formulas or not: those of a plan that is not
/// possible end before they read all of it.
bool hasRanges(const Plan& plan);

/// What to draw: results of the plan in the order given, which it must have; all its varying inputs. A
/// sampled whole number is rounded. The model must outlive it and not change meanwhile.
DrawSource drawSource(std::span<const VaryingInput> inputs, const PlanModel& model,
                      std::span<const ResultAddress> results);

}  // namespace wattplan::analysis
