#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/outcome.h"
#include "core/analysis/plan_draws.h"

namespace wattplan::analysis {

/// A choice that is not made yet: what may be chosen for an input (a chip, a site), each as likely as its
/// weight says.
struct ChoiceInput {
    FieldAddress input{};
    std::vector<FieldValue> values{};
    std::vector<double> weights{};  ///< as many, 0 or more, one of them above 0
};

/// The most combinations of choices that are drawn from.
inline constexpr std::size_t mostCombinations = 4096;

/// Draws results of a plan over choices and over its ranges together: one graph for each combination of
/// choices, among which the draws are divided. An input that varies in several of them has one draw in all.
/// Made once; then immutable, and to be used from any thread.
class ChoiceDraws {
public:
    /// Records every combination; kernel results of `model` are used again. There are at most
    /// mostCombinations.
    ChoiceDraws(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                std::vector<ChoiceInput> choices, std::vector<ResultAddress> results,
                StatedRanges stated = StatedRanges::leftOut);
    ~ChoiceDraws();
    ChoiceDraws(const ChoiceDraws&) = delete;
    ChoiceDraws& operator=(const ChoiceDraws&) = delete;

    std::size_t combinations() const;
    /// As draw(). States of its failures are told by `why`.
    DrawAnswer draw(const DrawRequest& request) const;

    /// Why a draw has no value, and the combination it is of.
    struct Failure {
        std::size_t combination = 0;
        Outcome outcome{};               ///< absent where a combination has no such result
        std::optional<Error> refused{};  ///< why the choices can't be made together
    };
    Failure why(graph::StatusCode status) const;
    const std::vector<ChoiceInput>& choices() const { return m_choices; }
    /// The plan with a combination, as far as its choices could be made.
    const Plan& planOf(std::size_t combination) const;
    /// Which values a combination takes, by place in the list of each choice.
    std::vector<std::size_t> valuesOf(std::size_t combination) const;

private:
    class Runner;
    struct Ground;

    std::vector<ChoiceInput> m_choices;
    std::vector<DrawTarget> m_targets;
    std::vector<Ground> m_grounds;
    std::vector<std::uint64_t>
        m_ids;  // of random numbers: of the choices, then of all inputs that vary anywhere
};

}  // namespace wattplan::analysis
