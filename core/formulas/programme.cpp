#include "core/formulas/programme.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity reinforcementHours(Recorder& recorder, const Object& run, const Realised& realised) {
    const Quantity perToken = recorder.graph().constant(1.0, dimension::flopPerToken);
    const Quantity once = realised.parameters * recorder.number(run, "rl_tokens") * perToken;
    const Quantity rate = realised.peak * realised.goodput;
    const Quantity generation = named(2.0 * once / (rate * recorder.number(run, "generation_utilisation")),
                                      {WATTPLAN_TEXT("Name", "Generation of rollouts"), "MODEL:1.1", 0});
    const Quantity passes =
        2.0 * recorder.number(run, "rl_scoring_passes") + 6.0 * recorder.number(run, "rl_epochs");
    const Quantity learning = named(passes * once / (rate * realised.mfu),
                                    {WATTPLAN_TEXT("Name", "Scoring and learning"), "MODEL:1.1", 0});
    return generation + learning;
}

}  // namespace

Quantity programmeHours(Recorder& recorder, const Object& run, const Realised& realised) {
    Quantity after = recorder.number(run, "posttraining") * realised.hours;
    if (recorder.has(run, "rl_tokens")) after = after + reinforcementHours(recorder, run, realised);
    after = recorder.result(run, "hours_posttraining", after, "MODEL:1.1");
    return recorder.result(run, "hours_programme",
                           recorder.number(run, "programme_multiplier") * realised.hours + after,
                           "MODEL:1.7");
}

}  // namespace wattplan::formulas
