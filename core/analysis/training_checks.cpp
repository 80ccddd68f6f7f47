#include "core/analysis/training_checks.h"

#include <cmath>

#include "core/analysis/plan_reader.h"
#include "core/analysis/rules.h"
#include "core/formulas/training_layout.h"

namespace wattplan::analysis {

namespace {

class RunChecker : PlanReader {
public:
    RunChecker(const Object& run, const Plan& plan, const PlanModel& model)
        : PlanReader(plan, model), m_run(run) {}

    std::vector<Check> run() {
        checkSequence();
        checkLayout();
        checkState();
        checkGoodput();
        checkBatch();
        checkData();
        return std::move(m_found);
    }

private:
    std::optional<double> value(std::string_view result) const { return PlanReader::value(m_run, result); }
    void add(Rule rule, std::string_view field, std::vector<double> numbers) {
        const FieldAddress address{m_run.id, fieldId(Kind::trainingRun, field)};
        m_found.push_back(finding(rule, address, std::move(numbers)));
    }

    void checkLayout() {
        const auto needed = value("memory");
        const auto usable = value("memory.usable");
        if (needed && usable && *needed > *usable) add(Rule::memoryShort, "recompute", {*needed, *usable});
        const auto tensor = value("layout.tensor");
        const auto pipeline = value("layout.pipeline");
        const auto context = value("layout.context");
        const auto used = value("accelerators");
        if (!tensor || !pipeline || !context || !used) return;
        if (const double asked = *tensor * *pipeline * *context; asked > *used)
            add(Rule::layoutTooLarge, "tensor_parallel", {asked, *used});
    }

    /// Attention over a context that the model learns only at the end multiplies the compute of all the rest.
    void checkSequence() {
        constexpr double usual = 8192.0, tolerated = 16384.0;  // token; Llama 3, section 3.4
        const Object* model = reference(m_run, "model");
        if (!model || number(m_run, "sequence_length") || number(*model, "training_sequence")) return;
        const FieldAddress counted{model->id, fieldId(Kind::model, "context_length")};
        if (m_model.node(counted) == graph::noNode) return;  // compute is 6 N D
        if (const auto context = number(*model, "context_length"); context && *context > tolerated)
            add(Rule::wholeContext, "sequence_length", {*context, usual});
    }

    /// Where no layout says what memory holds: weights and gradients in two bytes, their copy and two moments
    /// in four (rajbhandari2020, section 3.1), shared by all accelerators.
    void checkState() {
        constexpr double bytesPerParameter = 16.0;
        const Object* model = reference(m_run, "model");
        const Object* cluster = reference(m_run, "cluster");
        const Object* system = cluster ? reference(*cluster, "system") : nullptr;
        const Object* accelerator = system ? reference(*system, "accelerator") : nullptr;
        if (!model || !accelerator || value("memory")) return;
        const auto parameters = number(*model, "params_total");
        const auto memory = number(*accelerator, "memory");
        const auto used = value("accelerators");
        if (!parameters || !memory || !used || *memory <= 0.0) return;
        const double needed = bytesPerParameter * *parameters;
        if (needed > *used * *memory)
            add(Rule::stateTooLarge, "accelerators", {needed, *used * *memory, std::ceil(needed / *memory)});
    }

    void checkGoodput() {
        constexpr double published = 16384.0, tolerated = 1.5 * published;  // Llama 3, section 3.3.4
        const auto* mode = std::get_if<Text>(&m_run.value(fieldId(Kind::trainingRun, "goodput_mode")));
        const bool isComputed = mode && mode->text == "failures";
        const bool isTyped = !isEmpty(m_run.value(fieldId(Kind::trainingRun, "goodput")));
        const bool isPinned = !isEmpty(m_run.value(fieldId(Kind::trainingRun, "pin_hours")));
        const auto used = value("accelerators");
        if (used && *used > tolerated && !isComputed && !isTyped && !isPinned)
            add(Rule::goodputAtScale, "goodput_mode", {*used, published});
    }

    void checkBatch() {
        constexpr double uncertainty = 3.0;  // of the critical batch, MODEL 1.6
        const auto batch = value("batch");
        const auto critical = value("critical_batch");
        if (batch && critical && *batch > uncertainty * *critical)
            add(Rule::batchOverCritical, "batch_tokens", {*batch, *critical, 1.0 + *batch / *critical});
        const auto used = value("accelerators");
        const auto useful = value("useful_accelerators");
        if (used && useful && *used > uncertainty * *useful)
            add(Rule::acceleratorsOverBatch, "accelerators", {*used, *useful});
    }

    void checkData() {
        if (const auto share = value("data_share"); share && *share > 1.0)
            add(Rule::tokensOverStock, "tokens", {*share});
        constexpr double least = 1.0;  // a parameter; PaLM had 1.4, the least of large dense models
        if (const auto tokens = value("tokens_per_parameter"); tokens && *tokens < least)
            add(Rule::tokensTooFew, "tokens", {*tokens});
        constexpr double harmlessRepeats = 4.0;  // muennighoff2023, section 5
        const auto passes = value("passes");
        const auto worth = value("effective_tokens");
        if (passes && worth && *passes - 1.0 > harmlessRepeats)
            add(Rule::tokensRepeated, "unique_tokens", {*passes, *worth});
    }

    const Object& m_run;
    std::vector<Check> m_found;
};

}  // namespace

std::vector<Check> trainingChecks(const Object& run, const Plan& plan, const PlanModel& model) {
    return RunChecker(run, plan, model).run();
}

bool isTrainingCheck(const Label& reason) {
    return reason == formulas::tooLittleMemory || reason == formulas::tooFewForLayout;
}

}  // namespace wattplan::analysis
