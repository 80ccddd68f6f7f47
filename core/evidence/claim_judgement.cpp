#include "core/evidence/claim_judgement.h"

#include <array>
#include <cmath>

#include "core/analysis/input_probe.h"
#include "core/analysis/root_search.h"

namespace wattplan::evidence {

namespace {

constexpr double tolerance = 0.10;  // of a published number
constexpr double slack = 1e-12;     // of the sums that lead to it

/// In the unit of the claim. Dangling, too, where it is of another dimension.
tl::expected<std::optional<double>, Dangling> inUnit(const std::optional<Expression>& expression,
                                                     const Claim& claim, const Plan& plan,
                                                     const catalog::Catalogue& catalogue,
                                                     const PlanModel& model) {
    if (!expression) return std::optional<double>{};
    const auto value = expression->evaluate(plan, catalogue, model);
    if (!value) return tl::unexpected(value.error());
    if (!*value) return std::optional<double>{};
    if ((*value)->dimension != claim.unit.dimension)
        return tl::unexpected(
            Dangling{expression->text(), WATTPLAN_TEXT("Reasons", "its dimension is not that of the claim")});
    return std::optional(claim.unit.fromBase((*value)->value));
}

/// The end of the range that a value has to reach.
std::optional<double> nearestEnd(const Claim& claim, double value) {
    if (claim.low && (value < *claim.low || !claim.high)) return claim.low;
    return claim.high;
}

}  // namespace

bool isWithin(const Claim& claim, double value) {
    const auto reaches = [&](double bound, double sign) {
        const double limit = bound + sign * tolerance * std::abs(bound);
        return sign < 0.0 ? value >= limit - slack * std::abs(limit)
                          : value <= limit + slack * std::abs(limit);
    };
    return (!claim.low || reaches(*claim.low, -1.0)) && (!claim.high || reaches(*claim.high, 1.0));
}

std::optional<Verdict> judge(const Claim& claim, std::optional<double> plain,
                             std::optional<double> conditional) {
    if (!plain && !conditional) return std::nullopt;
    if (claim.authored == Verdict::mixes || claim.authored == Verdict::unverified) return claim.authored;
    if (plain && isWithin(claim, *plain)) return Verdict::holds;
    if (conditional && isWithin(claim, *conditional)) return Verdict::holdsIf;
    return Verdict::doesNotHold;
}

Judgement judged(const Claim& claim, const Plan& plan, const catalog::Catalogue& catalogue,
                 const PlanModel& model) {
    Judgement result;
    result.claim = &claim;
    const auto plain = inUnit(claim.plain, claim, plan, catalogue, model);
    const auto conditional = inUnit(claim.conditional, claim, plan, catalogue, model);
    if (!plain || !conditional) {
        result.dangling = plain ? conditional.error() : plain.error();
        return result;
    }
    result.underCondition = *conditional;
    result.recomputed = claim.plain ? *plain : *conditional;
    result.verdict = judge(claim, *plain, *conditional);
    if (result.recomputed && (claim.low || claim.high)) {
        const bool isInside = (!claim.low || *result.recomputed >= *claim.low) &&
                              (!claim.high || *result.recomputed <= *claim.high);
        const auto end = nearestEnd(claim, *result.recomputed);
        if (isInside && claim.low != claim.high)
            result.ratio = 1.0;
        else if (end && *end != 0.0)
            result.ratio = *result.recomputed / *end;
    }
    return result;
}

namespace {

/// What the cell of an input shows: its own, a followed or a default value; of an empty pin, what is
/// computed.
std::optional<double> shownValue(const Plan& plan, const catalog::Catalogue& catalogue,
                                 const PlanModel& model, FieldAddress input) {
    const FieldSpec& field = Registry::instance().field(input.field);
    const auto shown = analysis::presentValue(plan, catalogue, model, input);
    if (shown || !field.pinOf) return shown;
    const auto computed = model.value({input.object, *field.pinOf});
    return computed ? std::optional(field.unit.fromBase(*computed)) : std::nullopt;
}

/// The whole number nearest to `x`, within the range of the question, for which the claim is true.
std::optional<double> nearestWhole(const Claim& claim, double x, const analysis::Curve& curve) {
    constexpr int farthest = 8;
    const double below = std::floor(x);
    std::optional<double> nearest;
    for (int step = 0; step < farthest; ++step)
        for (const double whole : {below - step, below + 1.0 + step}) {
            if (whole < claim.question->low || whole > claim.question->high) continue;
            if (nearest && std::abs(whole - x) >= std::abs(*nearest - x)) continue;
            if (const auto value = curve(whole); value && isWithin(claim, *value)) nearest = whole;
        }
    return nearest;
}

}  // namespace

std::optional<Answer> whatWouldHaveToBeTrue(const Claim& claim, const Plan& plan,
                                            const catalog::Catalogue& catalogue, const PlanModel& model) {
    if (!claim.question || !claim.plain) return std::nullopt;
    const Judgement judgement = judged(claim, plan, catalogue, model);
    if (!judgement.recomputed || judgement.verdict == Verdict::holds) return std::nullopt;
    const auto address = namedAddress(claim.question->input, plan, catalogue);
    const auto* input = address ? std::get_if<FieldAddress>(&*address) : nullptr;
    const auto target = nearestEnd(claim, *judgement.recomputed);
    if (!input || !plan.find(input->object) || !target) return std::nullopt;

    Answer answer;
    answer.input = *input;
    answer.present = shownValue(plan, catalogue, model, *input);
    constexpr int points = 33;
    analysis::InputProbe probe(plan, catalogue, model, std::span(input, 1));
    const analysis::Curve curve = [&](double x) {
        probe.set(std::span(&x, 1));
        const auto value = inUnit(claim.plain, claim, probe.plan(), catalogue, probe.model());
        return value ? *value : std::nullopt;
    };
    std::vector<analysis::CurvePoint> samples;
    for (const double x : analysis::geometricPoints(claim.question->low, claim.question->high, points))
        samples.push_back({x, curve(x)});
    const auto found = analysis::crossings(samples, *target, curve);
    answer.isUnique = found.size() <= 1;
    if (found.empty()) return answer;
    answer.value = found.front().best(*target).x;
    if (Registry::instance().field(input->field).type == FieldType::integer)
        answer.value = nearestWhole(claim, *answer.value, curve);
    return answer;
}

}  // namespace wattplan::evidence
