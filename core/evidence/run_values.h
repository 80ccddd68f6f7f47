#pragma once

#include "core/evidence/accuracy.h"
#include "core/formulas/plan_model.h"

namespace wattplan::evidence {

/// A prediction in the unit of its measure, or why there is none.
struct Prediction {
    std::optional<double> value{};
    Remark reason{};
};

/// A measure as the row states it, in its unit; none where the row does not.
std::optional<double> publishedOf(const ReportedRun& run, const RunPlan& made, Measure measure);

/// What the plan of a run says of its measures, at the boundaries of the run's source: what its watts
/// include, and whether its energy includes PUE.
class RunValues {
public:
    /// All of them outlive it.
    RunValues(const ReportedRun& run, const RunPlan& made, const PlanModel& model,
              const catalog::Catalogue& catalogue)
        : m_run(run), m_made(made), m_model(model), m_catalogue(catalogue) {}

    Prediction predicted(Measure measure) const;
    /// The result that a prediction is, or rests on most where it is of several: the energy of accelerators
    /// alone where the source's has PUE on top.
    ResultAddress derivation(Measure measure) const;
    /// Whether the row leaves open what its watts include, and they are too few for more than accelerators.
    bool isChipByItsWatts() const;

private:
    Prediction result(std::string_view key, std::string_view unit) const;
    Prediction power() const;
    Prediction energy() const;
    Prediction carbon() const;
    Prediction trainingThroughput() const;
    Prediction servingThroughput() const;
    Prediction tokenEnergy() const;
    Prediction requestEnergy() const;
    bool includesPue() const { return m_run.text("energy_includes_pue") == "yes"; }
    std::string_view powerResult() const;
    std::string_view wattsResult() const;
    std::string_view tokenEnergyResult() const;

    const ReportedRun& m_run;
    const RunPlan& m_made;
    const PlanModel& m_model;
    const catalog::Catalogue& m_catalogue;
};

}  // namespace wattplan::evidence
