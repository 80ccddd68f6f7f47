#include "core/evidence/claim_judgement.h"

#include <array>
#include <cmath>

#include <boost/math/tools/toms748_solve.hpp>

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

/// A copy of the plan at which one input is tried.
class Trial {
public:
    Trial(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model, FieldAddress input)
        : m_plan(plan),
          m_catalogue(catalogue),
          m_model(plan, catalogue, model.kernels()),
          m_input(input),
          m_currency(currencyOf(plan, input)) {}

    /// The claim as it reads with the input at `value`, in the unit of its field.
    std::optional<double> at(double value, const Claim& claim) {
        Edit edit;
        edit.type = Edit::Type::setField;
        edit.object = m_input.object;
        edit.field = m_input.field;
        edit.before = m_plan.find(m_input.object)->value(m_input.field);
        edit.after = Number{value, m_currency};
        m_plan.apply(edit);
        m_model.update(m_plan, std::span(&edit, 1));
        const auto result = inUnit(claim.plain, claim, m_plan, m_catalogue, m_model);
        return result ? *result : std::nullopt;
    }

private:
    static std::string currencyOf(const Plan& plan, FieldAddress input) {
        const auto* number = std::get_if<Number>(&plan.find(input.object)->value(input.field));
        return number ? number->currency : Registry::instance().field(input.field).unit.currency;
    }

    Plan m_plan;
    const catalog::Catalogue& m_catalogue;
    PlanModel m_model;
    FieldAddress m_input;
    std::string m_currency;
};

double root(Trial& trial, const Claim& claim, double target, double low, double high) {
    std::uintmax_t steps = 100;
    const auto off = [&](double exponent) {
        return trial.at(std::exp(exponent), claim).value_or(target) - target;
    };
    const auto found = boost::math::tools::toms748_solve(
        off, std::log(low), std::log(high), boost::math::tools::eps_tolerance<double>(44), steps);
    return std::exp((found.first + found.second) / 2.0);
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
    if (const auto* number = std::get_if<Number>(&plan.find(input->object)->value(input->field)))
        answer.present = number->value;
    constexpr int points = 33;
    Trial trial(plan, catalogue, model, *input);
    const double step = std::pow(claim.question->high / claim.question->low, 1.0 / (points - 1));
    std::optional<double> before;
    int crossings = 0;
    double x = claim.question->low;
    for (int i = 0; i < points; ++i, x *= step) {
        const auto value = trial.at(x, claim);
        const auto off = value ? std::optional(*value - *target) : std::nullopt;
        if (before && off && (*before < 0.0) != (*off < 0.0) && ++crossings == 1)
            answer.value = root(trial, claim, *target, x / step, x);
        before = off;
    }
    answer.isUnique = crossings <= 1;
    return answer;
}

}  // namespace wattplan::evidence
