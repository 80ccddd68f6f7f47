#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/choice_draws.h"
#include "core/analysis/kept_draws.h"

namespace wattplan::analysis {

/// How many inputs of a plan are open: ranges, and choices that are not made yet.
std::size_t openInputs(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model);

/// A plan with all that is open in it, to be drawn from: ranges, correlated as the plan keeps it, and
/// choices. Plan, catalogue and model must outlive it and not change meanwhile.
class OpenPlan {
public:
    /// Records the combinations of choices, if there are any; after a stop it is not to be drawn from.
    OpenPlan(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
             StatedRanges stated = StatedRanges::leftOut, const std::stop_token& stop = {});
    ~OpenPlan();

    /// Ranges, while the choices are as the plan has them.
    const std::vector<VaryingInput>& inputs() const { return m_inputs; }
    const std::vector<ChoiceInput>& choices() const { return m_choices; }
    std::size_t count() const { return m_inputs.size() + m_choices.size(); }
    bool isOpen() const { return count() > 0; }

    /// Draws of the ranges alone, for results that the plan has.
    DrawSource source(const std::vector<ResultAddress>& results) const;
    /// Draws over all that is open, of results that the plan has; they are kept, and taken from what was kept
    /// before.
    DrawAnswer draw(const std::vector<WantedResult>& results, const DrawRequest& request,
                    KeptDraws& kept) const;

    /// Which share of a result's variance each open choice and each range answers for; inputs are numbered as
    /// in indexInputs(). None also where ranges are correlated.
    std::optional<SobolIndices> indices(ResultAddress result, const SobolRequest& request) const;
    /// The choices, then the ranges of one combination or another.
    std::vector<FieldAddress> indexInputs() const;

    /// Why draws have no value.
    struct Failure {
        Outcome outcome{};
        std::optional<Error> refused{};  ///< why the choices can't be made together
        std::vector<std::size_t>
            chosen{};  ///< of each choice, by place in its list; empty where there are none
    };
    Failure why(graph::StatusCode status) const;

private:
    const Plan& m_plan;
    const catalog::Catalogue& m_catalogue;
    const PlanModel& m_model;
    std::vector<VaryingInput> m_inputs;
    std::vector<ChoiceInput> m_choices;
    std::unique_ptr<ChoiceDraws> m_draws;  // null where no choice is open
};

/// What one open choice does to a result while all else is as in the plan.
struct ChoiceBar {
    std::size_t choice = 0;           ///< place in the list
    std::vector<Outcome> outcomes{};  ///< of each thing that may be chosen
    double least = 0.0;               ///< of those that are known, in base units
    double greatest = 0.0;

    double swing() const { return greatest - least; }
};

/// Greatest swing first; choices that move nothing left out. None after a stop.
std::vector<ChoiceBar> choiceBars(const Plan& plan, const catalog::Catalogue& catalogue,
                                  const PlanModel& model, const std::vector<ChoiceInput>& choices,
                                  ResultAddress result, const std::stop_token& stop = {});

}  // namespace wattplan::analysis
