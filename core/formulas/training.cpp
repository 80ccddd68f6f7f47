#include "core/formulas/training.h"

#include "core/formulas/goodput.h"
#include "core/formulas/months.h"
#include "core/formulas/programme.h"
#include "core/formulas/training_layout.h"
#include "core/formulas/training_limits.h"
#include "core/formulas/transformer.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity tokens(Recorder& recorder, const Object& run, const Object& model) {
    return recorder.has(run, "tokens") ? recorder.number(run, "tokens")
                                       : recorder.number(model, "training_tokens");
}

Quantity activeParameters(Recorder& recorder, const Object& model) {
    return recorder.has(model, "params_active") ? recorder.number(model, "params_active")
                                                : recorder.number(model, "params_total");
}

Quantity sequenceLength(Recorder& recorder, const Object& run, const Object& model) {
    if (recorder.has(run, "sequence_length")) return recorder.number(run, "sequence_length");
    return recorder.number(model,
                           recorder.has(model, "training_sequence") ? "training_sequence" : "context_length");
}

/// Forward and backward FLOP of a token.
Quantity flopPerToken(Recorder& recorder, const Object& run, const Object& model) {
    if (!countsArchitecture(recorder, run, model)) {
        const Quantity factor = recorder.constant(
            6.0, "FLOP/token", WATTPLAN_TEXT("Name", "FLOP per parameter and token, quick mode"),
            "kaplan2020:eq2.2");
        return factor * activeParameters(recorder, model);
    }
    if (const std::string_view missing = missingArchitectureField(recorder, model); !missing.empty())
        return recorder.unknown(model, missing, dimension::flopPerToken);
    const Quantity passes = recorder.constant(
        3.0, "", WATTPLAN_TEXT("Name", "Passes: forward once, backward twice"), "MODEL:1.1");
    return passes * forwardFlopPerToken(recorder, transformer(recorder, model),
                                        sequenceLength(recorder, run, model),
                                        recorder.number(run, "attention_share"));
}

Quantity classMfu(Recorder& recorder, const Object& run, const Object* efficiency) {
    if (!efficiency) return recorder.unknown(run, "efficiency_class", {});
    const Quantity mfu = recorder.number(*efficiency, "mfu");
    const Quantity range = recorder.number(*efficiency, "mfu_high") - recorder.number(*efficiency, "mfu_low");
    recordMfuError(recorder, run, range / (2.0 * mfu));
    return mfu;
}

/// MFU of the hardware class, or from the layout.
Quantity modelUtilisation(Recorder& recorder, const LayoutInputs& inputs) {
    const Object& run = *inputs.run;
    if (!countsLayout(recorder, run)) return classMfu(recorder, run, inputs.software);
    if (!inputs.model) return recorder.unknown(run, "model", {});
    if (const std::string_view missing = missingArchitectureField(recorder, *inputs.model); !missing.empty())
        return recorder.unknown(*inputs.model, missing, {});
    if (!inputs.software) return recorder.unknown(run, "efficiency_class", {});
    return layoutMfu(recorder, inputs);
}

/// The part of each month in which the run is on, 0 to 1.
Quantity activeShare(const TrainingRun& run, Quantity monthStart) {
    const Quantity month = oneMonth(run.start.graph());
    // Counted from the start: from year 0 a short run would drown in the digits of the date.
    const Quantity since = monthStart - run.start;
    const Quantity share = min(run.duration / month, since + 1.0) - max(since, 0.0);
    return named(max(share, 0.0),
                 {WATTPLAN_TEXT("Name", "Share of the month in which the run is on"), "", 0});
}

void powers(Recorder& recorder, const Object& object, TrainingRun& run, const AcceleratorPower& power) {
    run.serverPower = recorder.pinnable(object, "server_power", power.serverOperating, "MODEL:2.2");
    const Quantity byTdp = power.chipTdp * recorder.number(object, "chip_duty");
    // A chip draws no more than the server it sits in.
    run.chipPower = recorder.pinnable(
        object, "chip_power",
        atBoundary(min(atBoundary(byTdp, Boundary::server), run.serverPower), Boundary::chip), "MODEL:2.1");
    const Quantity server = atBoundary(run.serverPower, Boundary::it);
    const Quantity network = power.network(server);
    const Quantity storage = server * power.storageShare;
    const Quantity computed = server + network + storage;
    run.itPower = recorder.pinnable(object, "it_power", computed, "MODEL:2.4");
    const Quantity scale = named(run.itPower / computed,
                                 {WATTPLAN_TEXT("Name", "IT watts over the computed ones"), "MODEL:2.4", 0});
    run.networkPower =
        named(network * scale, {WATTPLAN_TEXT("Name", "Network watts per accelerator"), "MODEL:2.4", 0});
    run.storagePower =
        named(storage * scale, {WATTPLAN_TEXT("Name", "Storage watts per accelerator"), "MODEL:2.4", 0});
}

}  // namespace

bool countsArchitecture(Recorder& recorder, const Object& run, const Object& model) {
    const std::string_view mode = recorder.choice(run, "flop_mode");
    if (mode == "quick") return false;
    return mode == "architecture" || missingArchitectureField(recorder, model).empty();
}

const Object* matchingClass(Recorder& recorder, const Object& run, const Object& model,
                            const Object& accelerator) {
    const std::string_view generation = recorder.choice(accelerator, "generation");
    const std::string_view mixture = recorder.has(model, "experts") ? "moe" : "dense";
    const std::string_view precision = recorder.choice(run, "precision");
    const auto matches = [&](const Object& row) {
        return recorder.choice(row, "generation") == generation &&
               recorder.choice(row, "mixture") == mixture && recorder.choice(row, "precision") == precision;
    };
    for (const Object* row : recorder.plan().objects(Kind::efficiencyClass))
        if (matches(*row)) return row;
    for (const Object* row : recorder.catalogue().rows(Kind::efficiencyClass))
        if (matches(*row)) return row;
    return nullptr;
}

TrainingRun trainingRun(Recorder& recorder, const Object& object, const Object& accelerator,
                        const Object& system, const Object& cluster, Quantity clusterAccelerators,
                        const AcceleratorPower& power, Quantity monthStart) {
    TrainingRun run;
    run.object = &object;
    const Quantity wanted =
        recorder.has(object, "accelerators") ? recorder.number(object, "accelerators") : clusterAccelerators;
    run.accelerators = recorder.result(
        object, "accelerators",
        require(wanted, lessEqual(wanted, clusterAccelerators),
                {WATTPLAN_TEXT("Reason", "the run uses more accelerators than its cluster has"),
                 tagOfObject(object)}));

    LayoutInputs inputs;
    inputs.run = &object;
    inputs.model = recorder.reference(object, "model");
    inputs.accelerator = &accelerator;
    inputs.system = &system;
    inputs.software = recorder.reference(object, "efficiency_class");
    inputs.accelerators = run.accelerators;
    if (const Object* model = inputs.model) {
        if (!inputs.software) inputs.software = matchingClass(recorder, object, *model, accelerator);
        inputs.tokens = tokens(recorder, object, *model);
        inputs.flopPerToken = flopPerToken(recorder, object, *model);
        if (countsLayout(recorder, object)) inputs.sequenceLength = sequenceLength(recorder, object, *model);
        inputs.batch = recordBatch(recorder, object, inputs.tokens);
        recordData(recorder, object, inputs.tokens);
    }
    run.flop = recorder.result(object, "flop",
                               inputs.model ? inputs.flopPerToken * inputs.tokens
                                            : recorder.unknown(object, "model", dimension::flop),
                               "MODEL:1.1");
    const Quantity mfu = recorder.pinnable(object, "mfu", modelUtilisation(recorder, inputs), "MODEL:1.2");
    const Quantity goodput = recordGoodput(recorder, object, run.accelerators, inputs.model);
    const Quantity peak = recorder.number(accelerator, "peak_16bit");
    run.hours = recorder.pinnable(object, "hours", run.flop / (peak * mfu * goodput), "MODEL:1.2");
    const Quantity working =
        require(run.accelerators, lessEqual(recorder.plain(1.0), run.accelerators),
                {WATTPLAN_TEXT("Reason", "the run has no accelerator to work on"), tagOfObject(object)});
    run.duration = recorder.result(object, "days", run.hours / working, "MODEL:1.2");
    const Quantity parameters =
        inputs.model ? activeParameters(recorder, *inputs.model) : recorder.unknown(object, "model", {});
    if (inputs.model) recorder.result(object, "tokens_per_parameter", inputs.tokens / parameters, "MODEL:9");
    run.programme = programmeHours(recorder, object, {run.hours, peak, mfu, goodput, parameters});
    run.start = recorder.has(object, "start") ? recorder.monthIndex(object, "start")
                                              : recorder.monthIndex(cluster, "commissioning");

    powers(recorder, object, run, power);
    recorder.result(object, "energy_chip", run.hours * run.chipPower, "MODEL:1.8");
    run.energyIt = recorder.result(object, "energy_it", run.hours * run.itPower, "MODEL:1.8");
    recorder.result(object, "energy_per_flop", run.energyIt / run.flop, "MODEL:1.8");
    run.activeShare = activeShare(run, monthStart);
    run.startsIn = named(lessEqual(monthStart, run.start) - lessEqual(monthStart + 1.0, run.start),
                         {WATTPLAN_TEXT("Name", "Month of the start"), "", 0});
    return run;
}

}  // namespace wattplan::formulas
