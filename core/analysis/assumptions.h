#pragma once

#include <optional>
#include <vector>

#include "core/analysis/source_age.h"
#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// Where an input's value is from, as far as it matters for trust.
enum class Origin : std::uint8_t {
    catalogue,  ///< as the row of the library states it, and no estimate
    typed,      ///< the planner's own figure
    edited,     ///< differs from the row of the library
    estimate,   ///< stands in the library or the plan as an estimate
    byDefault,  ///< nothing is entered: the program's default
};

/// An input that the plan's results rest on and that somebody should answer for.
struct AssumedInput {
    FieldAddress field{};
    Origin origin{};
    std::optional<int> monthsOld{};  ///< of its source, where the field ages and that is old
    Assumption noted{};
    /// By how much a result moves when the input grows, as a ratio of relative changes (elasticity) at the
    /// plan's values. Empty where it moves nothing, where the way leads through the weather year or another
    /// kernel only, and for what has no natural zero (dates, temperatures).
    std::optional<double> onEnergy{};
    std::optional<double> onCost{};

    bool operator==(const AssumedInput&) const = default;
};

/// Every input in use that is not a figure of the library, or that ages and whose source is old, in order of
/// address. A data sheet from 2018 still tells the peak of its chip: such fields do not age.
/// Figures published about models, which growth is fitted to, are evidence and no assumption; a reference
/// from part to whole is neither. The derivatives take one reverse sweep for each of energy and cost, those
/// of single runs where a total is not known.
std::vector<AssumedInput> assumedInputs(const Plan& plan, const catalog::Catalogue& catalogue,
                                        const PlanModel& model, const AgeBasis& basis);

}  // namespace wattplan::analysis
