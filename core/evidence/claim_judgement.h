#pragma once

#include <memory>

#include "core/evidence/claim.h"

namespace wattplan::evidence {

/// A claim as a plan recomputes it. Numbers are in the unit of the claim.
struct Judgement {
    const Claim* claim = nullptr;
    std::optional<double> recomputed{};      ///< as the statement reads, else under its condition
    std::optional<double> underCondition{};  ///< where there is a condition
    std::optional<double> ratio{};  ///< recomputed over the nearest end of the published range; 1 within it
    std::optional<Verdict> verdict{};    ///< none where it can't be recomputed
    std::optional<Dangling> dangling{};  ///< the tie that leads nowhere in this plan
    bool departs() const { return verdict && *verdict != claim->authored; }
};

/// Whether `value` lies within the published range ± 10 %; a missing end is open.
bool isWithin(const Claim& claim, double value);

/// The verdict of numbers on a claim. What mixes two things or can't be verified stays so whatever they say;
/// none where neither is known.
std::optional<Verdict> judge(const Claim& claim, std::optional<double> plain,
                             std::optional<double> conditional);

Judgement judged(const Claim& claim, const Plan& plan, const catalog::Catalogue& catalogue,
                 const PlanModel& model);

/// What an input would have to be for a claim to be true.
struct Answer {
    std::optional<double> value{};  ///< in the unit of the input's field; none where nothing in range does it
    std::optional<double>
        present{};  ///< what its cell shows: its own, a followed, a default or a computed value
    FieldAddress input{};
    bool isUnique = true;  ///< the only such value in the range
};

/// Seeks the value of the claim's question for which it, as it reads, equals the nearest end of the published
/// range: 33 points over the range, each in the ratio of the next, then analysis::crossings(). A field for
/// whole numbers takes the nearest one that makes the claim true. None where the claim asks nothing, holds,
/// or its input is not in the plan.
std::optional<Answer> whatWouldHaveToBeTrue(const Claim& claim, const Plan& plan,
                                            const catalog::Catalogue& catalogue, const PlanModel& model);

}  // namespace wattplan::evidence
