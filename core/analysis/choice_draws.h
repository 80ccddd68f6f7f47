#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/draw_samples.h"
#include "core/analysis/kept_draws.h"
#include "core/analysis/open_choices.h"
#include "core/analysis/outcome.h"
#include "core/analysis/plan_draws.h"
#include "core/analysis/sobol_indices.h"

namespace wattplan::analysis {

/// A result to draw, of a series one month (from 0) or else its largest.
struct WantedResult {
    ResultAddress result{};
    std::optional<int> month{};
};

/// Single draws over choices: which value each choice takes, by its place in the list, then as SampleBlock;
/// an input that is no range with what was chosen has no number (NaN).
struct ChoiceBlock {
    SampleBlock draws{};
    std::span<const std::vector<std::size_t>> chosen{};  ///< a column of each choice
};

/// Draws results of a plan over choices and over its ranges together: one graph for each combination of
/// choices, among which the draws are divided. An input that varies in several of them has one draw in all;
/// ranges are correlated as the plan keeps it. Made once; then immutable, and to be used from any thread.
class ChoiceDraws {
public:
    /// Records every combination, of which there are at most mostCombinations; kernel results of `model` are
    /// used again. After a stop it is not to be drawn from.
    ChoiceDraws(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                std::vector<ChoiceInput> choices, StatedRanges stated = StatedRanges::leftOut,
                const std::stop_token& stop = {});
    ~ChoiceDraws();
    ChoiceDraws(const ChoiceDraws&) = delete;
    ChoiceDraws& operator=(const ChoiceDraws&) = delete;

    std::size_t combinations() const;
    /// As draw(). States of its failures are told by `why`.
    DrawAnswer draw(const std::vector<WantedResult>& results, const DrawRequest& request) const;
    /// The same with results that were kept, and keeping the others.
    DrawAnswer draw(const std::vector<WantedResult>& results, const DrawRequest& request,
                    KeptDraws& kept) const;
    /// As sobolIndices(), of the choices and after them of `inputs()`, in this order, each as one number
    /// between 0 and 1. None also where ranges are correlated in any combination.
    std::optional<SobolIndices> indices(const WantedResult& result, const SobolRequest& request) const;
    /// As drawSamples(): columns of `inputs()` and of the results.
    void samples(const std::vector<WantedResult>& results, const DrawRequest& request,
                 const std::function<bool(const ChoiceBlock&)>& take) const;

    /// Why a draw has no value, and the combination it is of.
    struct Failure {
        std::size_t combination = 0;
        Outcome outcome{};               ///< absent where a combination has no such result
        std::optional<Error> refused{};  ///< why the choices can't be made together
    };
    Failure why(graph::StatusCode status) const;
    const std::vector<ChoiceInput>& choices() const { return m_choices; }
    /// Inputs that vary in one combination or another, in order of address.
    const std::vector<VaryingInput>& inputs() const { return m_inputs; }
    /// The plan with a combination, as far as its choices could be made.
    const Plan& planOf(std::size_t combination) const;
    /// Which values a combination takes, by place in the list of each choice.
    std::vector<std::size_t> valuesOf(std::size_t combination) const;

private:
    class Runner;
    class IndexModel;
    struct Ground;
    struct Aim;

    std::vector<Aim> aimsAt(const std::vector<WantedResult>& results, bool withAllInputs) const;
    DrawAnswer draw(const std::vector<Aim>& aims, std::size_t results, const DrawRequest& request) const;
    ContentKey keyOfChoices() const;

    std::vector<ChoiceInput> m_choices;
    std::vector<Ground> m_grounds;
    std::vector<VaryingInput> m_inputs;
    std::vector<std::uint64_t> m_ids;  // of random numbers: of the choices, then of `m_inputs`
};

}  // namespace wattplan::analysis
