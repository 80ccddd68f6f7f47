#include "core/formulas/training_limits.h"

namespace wattplan::formulas {

using graph::Quantity;

Quantity recordBatch(Recorder& recorder, const Object& run, Quantity tokens) {
    const Quantity atReference = recorder.constant(
        16e6, "token", WATTPLAN_TEXT("Name", "Critical batch at 15 T tokens, within a factor of 3"),
        "kaplan2020:5.1");
    const Quantity reference =
        recorder.constant(15e12, "token", WATTPLAN_TEXT("Name", "Tokens it is stated for"), "MODEL:1.6");
    constexpr double exponent = 0.47;  // zhang2024: of the data, on models up to 1.2 G parameters
    const Quantity critical =
        recorder.result(run, "critical_batch", atReference * pow(tokens / reference, exponent), "zhang2024");
    const bool typed = recorder.has(run, "batch_tokens");
    return recorder.result(run, "batch", typed ? recorder.number(run, "batch_tokens") : critical,
                           "MODEL:1.6");
}

void recordUsefulAccelerators(Recorder& recorder, const Object& run, Quantity sequenceLength,
                              const Spread& spread) {
    const auto& results = recorder.nodes();
    const ResultId id = resultId(Kind::trainingRun, "critical_batch");
    const Quantity critical(&recorder.graph(), results.at(tagOf(ResultAddress{run.id, id})));
    const Quantity copies = max(critical / (sequenceLength * spread.microBatch * spread.pipeline), 1.0);
    recorder.result(run, "useful_accelerators", copies * spread.tensor * spread.pipeline * spread.context,
                    "MODEL:1.6");
}

void recordData(Recorder& recorder, const Object& run, Quantity tokens) {
    recorder.result(run, "data_share", tokens / recorder.number(run, "data_stock"), "villalobos2024");
    if (!recorder.has(run, "unique_tokens")) return;
    const Quantity unique = recorder.number(run, "unique_tokens");
    const Quantity passes = recorder.result(run, "passes", tokens / unique, "muennighoff2023");
    constexpr double halfLife = 15.4;  // passes; muennighoff2023, fit to models of up to 8.7 G parameters
    const Quantity repeats = max(passes - 1.0, 0.0);
    const Quantity worth = unique * (1.0 + halfLife * (1.0 - exp(repeats * (-1.0 / halfLife))));
    recorder.result(run, "effective_tokens", min(tokens, worth), "muennighoff2023:eq5");
}

}  // namespace wattplan::formulas
