#include "core/analysis/open_plan.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/kept_correlations.h"
#include "core/analysis/sweep.h"

namespace wattplan::analysis {

std::size_t openInputs(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model) {
    return varyingInputs(plan, catalogue, model).size() + openChoices(plan, catalogue).size();
}

OpenPlan::OpenPlan(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                   StatedRanges stated, const std::stop_token& stop)
    : m_plan(plan),
      m_catalogue(catalogue),
      m_model(model),
      m_inputs(varyingInputs(plan, catalogue, model, stated)),
      m_choices(openChoices(plan, catalogue)) {
    if (!m_choices.empty())
        m_draws = std::make_unique<ChoiceDraws>(plan, catalogue, model, m_choices, stated, stop);
}

OpenPlan::~OpenPlan() = default;

DrawSource OpenPlan::source(const std::vector<ResultAddress>& results) const {
    return drawSource(m_plan, m_catalogue, m_inputs, m_model, results);
}

DrawAnswer OpenPlan::draw(const std::vector<WantedResult>& results, const DrawRequest& request,
                          KeptDraws& kept) const {
    if (m_draws) return m_draws->draw(results, request, kept);
    std::vector<ResultAddress> addresses;
    for (const WantedResult& each : results)
        addresses.push_back(each.result);
    DrawSource drawn = source(addresses);
    for (std::size_t i = 0; i < results.size(); ++i)
        drawn.targets[i].month = results[i].month;
    kept.keepDimensions(drawn);
    return kept.draw(drawn, request);
}

std::optional<SobolIndices> OpenPlan::indices(ResultAddress result, const SobolRequest& request) const {
    if (m_draws) return m_draws->indices({result, std::nullopt}, request);
    return sobolIndices(source({result}), 0, request);
}

std::vector<FieldAddress> OpenPlan::indexInputs() const {
    std::vector<FieldAddress> addresses;
    for (const ChoiceInput& choice : m_choices)
        addresses.push_back(choice.input);
    for (const VaryingInput& input : m_draws ? m_draws->inputs() : m_inputs)
        addresses.push_back(input.input);
    return addresses;
}

OpenPlan::Failure OpenPlan::why(graph::StatusCode status) const {
    if (!m_draws) return {outcomeOf(m_model.graph(), status), {}, {}};
    ChoiceDraws::Failure failure = m_draws->why(status);
    return {failure.outcome, std::move(failure.refused), m_draws->valuesOf(failure.combination)};
}

std::vector<ChoiceBar> choiceBars(const Plan& plan, const catalog::Catalogue& catalogue,
                                  const PlanModel& model, const std::vector<ChoiceInput>& choices,
                                  ResultAddress result, const std::stop_token& stop) {
    constexpr double nothing = 1e-12;  // of the result: rounding of sums
    std::vector<ChoiceBar> bars;
    for (std::size_t c = 0; c < choices.size() && !stop.stop_requested(); ++c) {
        const Sweep each =
            sweep(plan, catalogue, model, {{{choices[c].input, choices[c].values}}, {result}, stop, {}});
        if (!each.isWhole()) break;
        ChoiceBar bar{c, {}, 0.0, 0.0};
        std::vector<double> known;
        for (std::size_t i = 0; i < choices[c].values.size(); ++i) {
            const SweepCell& cell = each.at(i);
            bar.outcomes.push_back(cell.outcomes.empty() ? Outcome{} : cell.outcomes.front());
            if (bar.outcomes.back().isKnown()) known.push_back(bar.outcomes.back().value);
        }
        if (!known.empty()) {
            bar.least = std::ranges::min(known);
            bar.greatest = std::ranges::max(known);
        }
        const double slack = nothing * std::max(std::abs(bar.least), std::abs(bar.greatest));
        if (known.size() == bar.outcomes.size() && bar.swing() <= slack) continue;
        bars.push_back(std::move(bar));
    }
    std::ranges::stable_sort(bars, std::ranges::greater{}, &ChoiceBar::swing);
    return stop.stop_requested() ? std::vector<ChoiceBar>{} : bars;
}

}  // namespace wattplan::analysis
