#include "core/evidence/accuracy.h"

#include <cmath>
#include <memory>
#include <set>

#include "core/evidence/run_values.h"

namespace wattplan::evidence {

namespace {

bool isGiven(const RunPlan& made, Measure measure) {
    switch (measure) {
        case Measure::hours:
            return made.areHoursGiven;
        case Measure::mfu:
        case Measure::throughput:
            return made.isEfficiencyGiven;
        case Measure::power:
            return made.isPowerGiven;
        default:
            return false;
    }
}

std::string generationOf(const Object* accelerator) {
    const auto* text = accelerator
                           ? std::get_if<Text>(&accelerator->value(fieldId(Kind::accelerator, "generation")))
                           : nullptr;
    return text ? text->text : "other";
}

/// Errors of the measured runs of a kind, a measure and, unless empty, a generation; none without runs.
std::optional<GroupError> groupOf(const std::vector<RunAccuracy>& runs, Measure measure, bool isServing,
                                  const std::string& generation) {
    GroupError group{measure, isServing, generation};
    for (const RunAccuracy& run : runs) {
        if (!run.isMeasured || run.isServing != isServing) continue;
        if (!generation.empty() && run.generation != generation) continue;
        for (const Comparison& each : run.comparisons) {
            const auto ratio = each.ratio();
            if (each.measure != measure || !ratio) continue;
            const double error = *ratio - 1.0;
            group.meanAbsolute += std::abs(error);
            group.bias += error;
            if (std::abs(error) > std::abs(group.worst)) group.worst = error;
            ++group.count;
        }
    }
    if (group.count == 0) return std::nullopt;
    group.meanAbsolute /= group.count;
    group.bias /= group.count;
    return group;
}

}  // namespace

const std::array<MeasureSpec, measureCount>& measureSpecs() {
    static const std::array<MeasureSpec, measureCount> specs{{
        {Measure::hours, "hours", "h", WATTPLAN_TEXT("Accuracy", "Accelerator-hours")},
        {Measure::mfu, "mfu", "", WATTPLAN_TEXT("Accuracy", "MFU")},
        {Measure::power, "watts", "W", WATTPLAN_TEXT("Accuracy", "Watts per accelerator")},
        {Measure::energy, "energy", "MWh", WATTPLAN_TEXT("Accuracy", "Energy")},
        {Measure::carbon, "carbon", "t", WATTPLAN_TEXT("Accuracy", "Carbon")},
        {Measure::cost, "cost", "USD", WATTPLAN_TEXT("Accuracy", "Cost")},
        {Measure::throughput, "throughput", "token/s", WATTPLAN_TEXT("Accuracy", "Throughput")},
        {Measure::tokenEnergy, "token_energy", "J/token",
         WATTPLAN_TEXT("Accuracy", "Energy per output token")},
        {Measure::requestEnergy, "request_energy", "Wh/request",
         WATTPLAN_TEXT("Accuracy", "Energy per request")},
    }};
    return specs;
}

std::optional<double> Comparison::ratio() const {
    if (isGiven || !published || !predicted || *published == 0.0) return std::nullopt;
    return *predicted / *published;
}

RunAccuracy runAccuracy(const ReportedRun& run, RunMode mode, const catalog::Catalogue& catalogue,
                        const std::shared_ptr<graph::KernelCache>& kernels) {
    RunPlan made = runPlan(run, mode, catalogue);
    RunAccuracy result;
    result.id = run.text("id");
    result.name = run.text("name");
    result.hardware = run.text("hardware");
    result.generation = generationOf(made.accelerator);
    result.source = run.text("source");
    result.url = run.text("source_url");
    result.basis = run.text("output_basis");
    result.isMeasured = run.isMeasured();
    result.isServing = run.isServing();
    result.assumed = made.assumed;
    std::optional<PlanModel> model;
    if (!made.obstacle) model.emplace(made.plan, catalogue, kernels);
    for (const MeasureSpec& spec : measureSpecs()) {
        Comparison comparison;
        comparison.measure = spec.measure;
        comparison.isGiven = isGiven(made, spec.measure);
        comparison.published = publishedOf(run, made, spec.measure);
        Prediction prediction;
        if (model)
            prediction = RunValues(run, made, *model).predicted(spec.measure);
        else
            prediction.reason = *made.obstacle;
        comparison.predicted = prediction.value;
        comparison.reason = std::move(prediction.reason);
        if (comparison.published || comparison.predicted) result.comparisons.push_back(std::move(comparison));
    }
    return result;
}

std::vector<GroupError> groupErrors(const std::vector<RunAccuracy>& runs) {
    std::set<std::string> generations{""};  // all first
    for (const RunAccuracy& run : runs)
        generations.insert(run.generation);
    std::vector<GroupError> groups;
    for (const bool isServing : {false, true})
        for (const MeasureSpec& spec : measureSpecs())
            for (const std::string& generation : generations)
                if (auto group = groupOf(runs, spec.measure, isServing, generation))
                    groups.push_back(std::move(*group));
    return groups;
}

Accuracy accuracy(const ReportedRuns& runs, RunMode mode, const catalog::Catalogue& catalogue) {
    Accuracy result;
    result.mode = mode;
    const auto kernels = std::make_shared<graph::KernelCache>();
    for (const ReportedRun& run : runs.rows())
        result.runs.push_back(runAccuracy(run, mode, catalogue, kernels));
    result.groups = groupErrors(result.runs);
    return result;
}

}  // namespace wattplan::evidence
