#include "core/analysis/training_checks.h"

#include "core/analysis/rules.h"
#include "core/formulas/training_layout.h"

namespace wattplan::analysis {

namespace {

class RunChecker {
public:
    RunChecker(const Object& run, const PlanModel& model) : m_run(run), m_model(model) {}

    std::vector<Check> run() {
        checkLayout();
        checkBatch();
        checkData();
        return std::move(m_found);
    }

private:
    std::optional<double> value(std::string_view result) const {
        return m_model.value({m_run.id, resultId(Kind::trainingRun, result)});
    }
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
    const PlanModel& m_model;
    std::vector<Check> m_found;
};

}  // namespace

std::vector<Check> trainingChecks(const Object& run, const PlanModel& model) {
    return RunChecker(run, model).run();
}

bool isTrainingCheck(const Label& reason) {
    return reason == formulas::tooLittleMemory || reason == formulas::tooFewForLayout;
}

}  // namespace wattplan::analysis
