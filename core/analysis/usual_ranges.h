#pragma once

#include <vector>

#include "core/analysis/input_range.h"
#include "core/plan/field_value.h"

namespace wattplan::analysis {

/// The usual range of an input that the plan gives as one number.
struct UsualRange {
    FieldAddress input{};
    RangeOrigin origin{};         ///< `row` or `registry`
    Distribution distribution{};  ///< low, typical, high in the unit of the field; triangular
};

/// Usual ranges for the numbers that formulas of the plan read, that may vary and do not yet, in order of
/// address. Only those that the row itself or the registry states; a tenth above and below is nobody's
/// knowledge. The typical value is the number that the plan has now, so that no single value moves; where it
/// lies outside the range there is none.
std::vector<UsualRange> usualRanges(const Plan& plan, const catalog::Catalogue& catalogue,
                                    const PlanModel& model);

}  // namespace wattplan::analysis
