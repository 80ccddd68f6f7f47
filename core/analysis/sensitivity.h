#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/input_range.h"
#include "core/analysis/outcome.h"

namespace wattplan::analysis {

/// What a result is at one end of an input, or with another choice.
struct SwingEnd {
    FieldValue value{};  ///< of the input, in the unit of its field
    Outcome outcome{};
};

/// By how much one input moves a result.
struct Swing {
    FieldAddress input{};                 ///< of the plan, or of a row of the library that it uses
    std::optional<RangeOrigin> origin{};  ///< of the ends; none of a choice
    SwingEnd low{};      ///< at the low end of the input; of a choice the alternative of the least result
    SwingEnd high{};     ///< at the high end; of a choice the alternative of the greatest
    double swing = 0.0;  ///< greatest less least of the result, as it is included, in its base units
    bool turns = false;  ///< the result as it is lies beyond both ends: it does not move one way only
    std::size_t alternatives = 0;  ///< of a choice, those tried
};

/// What moves a result most: both ends of the range of every number that formulas use, each moved alone,
/// greatest swing first; those that move nothing left out. Numbers that a kernel depends on are taken only
/// where the registry says that they may vary: a run of a weather year for each of its 60 figures would say
/// little for its time. An end at which the result has no value is kept, and told.
std::vector<Swing> numberSwings(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                                ResultAddress result);

/// The same for choices that shape the plan's formulas, each alternative tried alone: references to other
/// objects of the plan and to rows of the library, where there are at most `mostRows` of them. Slower: each
/// is a graph of its own. What was found until a stop is returned.
std::vector<Swing> choiceSwings(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                                ResultAddress result, std::size_t mostRows = 16, std::stop_token stop = {});

/// Several lists as one, greatest swing first.
std::vector<Swing> ranked(std::vector<Swing> swings);

}  // namespace wattplan::analysis
