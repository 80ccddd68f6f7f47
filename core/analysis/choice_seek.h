#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "core/analysis/outcome.h"

namespace wattplan::analysis {

/// What could be chosen for an input, and what a result then is.
struct Candidate {
    FieldValue value{};
    Outcome outcome{};
    bool isPresent = false;  ///< what the plan has
    /// Whether the result is at the target or beyond it in its good direction; at it, where it has none.
    bool meets = false;
    std::vector<Edit> edits{};  ///< that choose it, one step; none for what the plan has
};

struct ChoiceSeek {
    FieldAddress input{};
    ResultAddress result{};
    double target = 0.0;                  ///< in base units of the result
    std::vector<Candidate> candidates{};  ///< what the plan has first
    /// The candidate nearest to the target, of those that meet it if there are any; none where none has a
    /// value.
    std::optional<std::size_t> nearest{};
};

/// What every choice of an input gives, against a target. Each is recorded anew; kernel results are shared.
ChoiceSeek seekByChoice(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                        ResultAddress result, double target, FieldAddress input,
                        std::size_t mostRows = std::numeric_limits<std::size_t>::max());

/// What a result is after edits.
Outcome outcomeAfter(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                     std::span<const Edit> edits, ResultAddress result);

}  // namespace wattplan::analysis
