#include "core/evidence/accuracy.h"

#include <array>
#include <cmath>
#include <memory>
#include <set>

#include "core/evidence/run_layout.h"
#include "core/evidence/run_values.h"
#include "core/plan/plan_typist.h"
#include "core/units/fold_text.h"

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

namespace {

/// What is asked first of a row: where it can't be predicted its reason stands, even if it is not published.
Measure mainMeasure(const ReportedRun& run) {
    return run.isServing() ? Measure::throughput : run.isBenchmark() ? Measure::mfu : Measure::hours;
}

/// A server that is asked for more sequences than its memory holds lets the rest wait: it works on the batch
/// that memory holds.
void holdBatch(RunPlan& made, std::optional<PlanModel>& model, const catalog::Catalogue& catalogue,
               const std::shared_ptr<graph::KernelCache>& kernels) {
    const Object& service = *made.plan.find(RunPlan::workload);
    const auto* asked = std::get_if<Number>(&service.value(fieldId(Kind::service, "pin_batch")));
    const auto held = model->value({service.id, resultId(Kind::service, "batch_in_memory")});
    if (!asked || !held || *held < 1.0 || *held >= asked->value) return;
    const std::string batch = std::to_string(static_cast<long>(*held));
    if (!PlanTypist(made.plan, catalogue).type(RunPlan::workload, "pin_batch", batch)) return;
    made.assumed.push_back({WATTPLAN_TEXT("Accuracy", "a batch of %1, as memory holds no more"), batch});
    model.emplace(made.plan, catalogue, kernels);
}

/// The memory that the layout asks for by the equations, as a text to type; none where it is much more than
/// there is, so that something in the row is wrong.
std::optional<std::string> memoryAsked(const RunPlan& made, const PlanModel& model) {
    const Object& run = *made.plan.find(RunPlan::workload);
    const auto asked = model.value({run.id, resultId(Kind::trainingRun, "memory")});
    const auto usable = model.value({run.id, resultId(Kind::trainingRun, "memory.usable")});
    const auto* own = std::get_if<Number>(&made.accelerator->value(fieldId(Kind::accelerator, "memory")));
    constexpr double most = 1.5, rounding = 1.001;
    if (!asked || !usable || !own || *asked > most * *usable) return std::nullopt;
    return std::to_string(std::lround(std::ceil(own->value * rounding * *asked / *usable))) + " GB";
}

/// The key of the field that the MFU of a run waits for; empty where it waits for none.
std::string_view missingOf(const PlanModel& model, const Object& run) {
    const graph::NodeId node = model.node(ResultAddress{run.id, resultId(Kind::trainingRun, "mfu")});
    if (node == graph::noNode) return {};
    const graph::NodeId origin = graph::statusOrigin(model.evaluation().status(node));
    if (origin == graph::noNode || model.graph().node(origin).op != graph::Op::input) return {};
    return Registry::instance().field(fieldOfTag(model.graph().name(origin).tag).field).key;
}

/// A benchmark that ran did fit: where its layout does not by the equations of memory, recomputation is
/// searched if the row leaves it open, else there is as much memory as they ask for; where that is far from
/// what there is, its MFU is that of its class.
void leaveLayout(RunPlan& made, std::optional<PlanModel>& model, const ReportedRun& reported,
                 const catalog::Catalogue& catalogue, const std::shared_ptr<graph::KernelCache>& kernels) {
    const Object& run = *made.plan.find(RunPlan::workload);
    const auto fits = [&] { return model->value({run.id, resultId(Kind::trainingRun, "mfu")}).has_value(); };
    const auto type = [&](std::string_view field, std::string_view text) {
        return PlanTypist(made.plan, catalogue).type(RunPlan::workload, field, text).has_value();
    };
    if (!made.isLayoutGiven || fits()) return;
    if (const std::string_view field = missingOf(*model, run); !field.empty()) {
        if (!type("mfu_mode", "class")) return;
        made.assumed.push_back({WATTPLAN_TEXT("Accuracy",
                                              "counted by its class, as its layout needs “%1”, which neither "
                                              "row nor library give"),
                                std::string(field)});
        model.emplace(made.plan, catalogue, kernels);
        return;
    }
    if (!reported.has("recompute") && type("recompute", "")) {
        std::erase_if(made.assumed, [](const Remark& remark) { return remark.label == nothingRecomputed; });
        made.assumed.push_back(
            {WATTPLAN_TEXT("Accuracy", "recomputed as memory needs it, as it would not hold the rest"), {}});
        model.emplace(made.plan, catalogue, kernels);
        if (fits()) return;
    }
    if (const auto memory = memoryAsked(made, *model);
        memory && PlanTypist(made.plan, catalogue).type(made.accelerator->key, "memory", *memory)) {
        made.assumed.push_back({WATTPLAN_TEXT("Accuracy",
                                              "memory of %1 an accelerator, which the equations ask for: its "
                                              "layout ran in less"),
                                *memory});
        model.emplace(made.plan, catalogue, kernels);
        if (fits()) return;
    }
    if (!type("mfu_mode", "class")) return;
    made.assumed.push_back(
        {WATTPLAN_TEXT("Accuracy", "counted by its class, as memory would not hold its layout"), {}});
    model.emplace(made.plan, catalogue, kernels);
}

/// Where a benchmark prints TFLOP/s and tokens a second, they say which share of attention it counts.
void countAttention(RunPlan& made, std::optional<PlanModel>& model, const ReportedRun& reported,
                    const catalog::Catalogue& catalogue, const std::shared_ptr<graph::KernelCache>& kernels) {
    const auto stated = statedFlopPerToken(reported);
    if (!made.isLayoutGiven || !stated) return;
    const Object& run = *made.plan.find(RunPlan::workload);
    const auto* tokens = std::get_if<Number>(&run.value(fieldId(Kind::trainingRun, "tokens")));
    constexpr std::array shares{"0.5", "1"};
    std::array<double, 2> distances{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (!PlanTypist(made.plan, catalogue).type(RunPlan::workload, "attention_share", shares[i])) return;
        model.emplace(made.plan, catalogue, kernels);
        const auto flop = model->value({run.id, resultId(Kind::trainingRun, "flop")});
        if (!flop || !tokens) return;
        distances[i] = std::abs(*flop / tokens->value - *stated);
    }
    if (distances[1] <= distances[0]) return;  // the whole square, as it now stands
    if (!PlanTypist(made.plan, catalogue).type(RunPlan::workload, "attention_share", shares[0])) return;
    made.assumed.push_back(
        {WATTPLAN_TEXT("Accuracy", "attention counted by its causal half, as its TFLOP/s and tokens say"),
         {}});
    model.emplace(made.plan, catalogue, kernels);
}

}  // namespace

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
    std::optional<PlanModel> model;
    if (!made.obstacle) model.emplace(made.plan, catalogue, kernels);
    if (model && run.isServing()) holdBatch(made, model, catalogue, kernels);
    if (model && run.isBenchmark()) {
        countAttention(made, model, run, catalogue, kernels);
        leaveLayout(made, model, run, catalogue, kernels);
    }
    if (model && RunValues(run, made, *model, catalogue).isChipByItsWatts())
        made.assumed.push_back(
            {WATTPLAN_TEXT("Accuracy", "watts of the accelerator alone, as they are at most its TDP"), {}});
    result.assumed = made.assumed;
    for (const MeasureSpec& spec : measureSpecs()) {
        Comparison comparison;
        comparison.measure = spec.measure;
        comparison.isGiven = isGiven(made, spec.measure);
        comparison.published = publishedOf(run, made, spec.measure);
        Prediction prediction;
        if (model)
            prediction = RunValues(run, made, *model, catalogue).predicted(spec.measure);
        else
            prediction.reason = *made.obstacle;
        comparison.predicted = prediction.value;
        comparison.reason = std::move(prediction.reason);
        if (comparison.published || comparison.predicted || spec.measure == mainMeasure(run))
            result.comparisons.push_back(std::move(comparison));
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
