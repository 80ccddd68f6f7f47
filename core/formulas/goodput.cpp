#include "core/formulas/goodput.h"

#include "core/formulas/transformer.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

/// Bytes of a checkpoint: weights in 16 bits, 32-bit master and two moments of Adam.
Quantity checkpointSize(Recorder& recorder, const Object& run, const Object* model) {
    if (!model) return recorder.unknown(run, "model", dimension::byte);
    const Quantity perParameter = recorder.constant(
        14.0, "byte", WATTPLAN_TEXT("Name", "Checkpoint of a parameter: weight, master, two moments"),
        "MODEL:1.5");
    const bool counted = missingArchitectureField(recorder, *model).empty();
    const Quantity parameters =
        counted ? transformer(recorder, *model).totalParameters : recorder.number(*model, "params_total");
    return recorder.result(run, "checkpoint_size", perParameter * parameters, "MODEL:1.5");
}

Quantity titled(Quantity value, Label label, const char* citation) {
    return graph::named(value, {label, citation, 0});
}

/// The interval y of greatest goodput over the time between failures, y + d + ln(1 − y) = 0 with the share d
/// of a stall (daly2006 eq. 20, derived), by six Newton steps from the right of the root: the function is
/// concave, so that they never cross it. Each step is a line of its own.
Quantity bestInterval(Quantity stallShare) {
    const Quantity d = titled(max(stallShare, 1e-12), WATTPLAN_TEXT("Name", "Share of a stall"), "daly2006");
    Quantity y = titled(min(pow(2.0 * d, 0.5), 1.0 - exp(0.0 - (d + 1.0))),
                        WATTPLAN_TEXT("Name", "Best interval, first guess"), "daly2006");
    for (int step = 0; step < 6; ++step)
        y = titled(y + (y + d + log(1.0 - y)) * (1.0 - y) / y, WATTPLAN_TEXT("Name", "Best interval, closer"),
                   "daly2006");
    return y;
}

}  // namespace

Quantity recordGoodput(Recorder& recorder, const Object& run, Quantity accelerators, const Object* model) {
    if (recorder.choice(run, "goodput_mode") != "failures")
        return recorder.result(run, "goodput", recorder.number(run, "goodput"), "MODEL:1.5");
    const Quantity between = recorder.result(
        run, "mtbf", recorder.number(run, "hours_between_failures") / max(accelerators, 1.0), "MODEL:1.5");
    const Quantity stall =
        recorder.has(run, "checkpoint_bandwidth")
            ? checkpointSize(recorder, run, model) / recorder.number(run, "checkpoint_bandwidth")
            : recorder.number(run, "checkpoint_stall");
    const Quantity stallShare =
        titled(stall / between, WATTPLAN_TEXT("Name", "Stall of a checkpoint in times between failures"),
               "daly2006");
    const Quantity interval =
        recorder.result(run, "checkpoint_interval",
                        recorder.has(run, "checkpoint_interval") ? recorder.number(run, "checkpoint_interval")
                                                                 : bestInterval(stallShare) * between,
                        "daly2006");
    const Quantity restart = recorder.number(run, "restart_time");
    const Quantity y =
        titled(interval / between, WATTPLAN_TEXT("Name", "Interval of checkpoints in times between failures"),
               "daly2006");
    const Quantity kept = recorder.result(
        run, "goodput.failures", y / (exp(restart / between) * (exp(y + stallShare) - 1.0)), "daly2006:eq20");
    return recorder.result(run, "goodput", kept * recorder.number(run, "kept_share"), "MODEL:1.5");
}

}  // namespace wattplan::formulas
