#pragma once

#include "core/formulas/training_setup.h"

namespace wattplan::formulas {

/// Time of a training step and what it is made of [s].
template <class N>
struct StepTime {
    N layers{};  ///< all micro-batches through the layers of a stage, transfers between accelerators included
    N head{};    ///< and through the output matrix
    N pipeline{};   ///< transfers from stage to stage
    N bubble{};     ///< stages waiting for the pipeline to fill and drain
    N data{};       ///< gradients and weights exchanged between copies
    N optimizer{};  ///< weights updated
    N total{};
};

namespace training_step {

// Transfers: bytes of an activation or weight in 16 bits.
inline constexpr double wide = 2.0;

/// Bandwidth of an exchange that spans so many accelerators [B/s].
template <class N>
N linkOver(const TrainingSetup<N>& setup, N span, Label label) {
    return named(select(lessEqual(span, setup.domain), setup.fastLink, setup.slowLink),
                 {label, "MODEL:1.3", 0});
}

/// Forward and backward of all layers for a micro-batch, on a tensor group [s] (MODEL 1.3).
template <class N>
N layerTime(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout,
            const TrainingSoftware& software) {
    const N tokens = microTokens(setup, layout);
    const N t = layout.tensor;
    const N busiest = named(
        setup.linear + setup.expertLinear * (setup.imbalance - 1.0),
        {WATTPLAN_TEXT("Name", "Parameters that tokens pass, on the busiest accelerators"), "MODEL:1.3", 0});
    const N linear = named(2.0 * tokens * busiest * setup.oneFlop / (t * setup.peak * setup.gemm),
                           {WATTPLAN_TEXT("Name", "Matrix products, forward"), "MODEL:1.3", 0});
    const double causal = software.fusedAttention ? 0.5 : 1.0;
    const N attention =
        named(4.0 * causal * tokens * setup.attended * setup.oneFlop / (t * setup.peak16 * setup.attention),
              {WATTPLAN_TEXT("Name", "Attention, forward"), "MODEL:1.3", 0});
    const N memoryRate = named(setup.bandwidth * setup.memoryShare,
                               {WATTPLAN_TEXT("Name", "Memory bandwidth reached"), "MODEL:1.3", 0});
    const N plain = plainActivationBytes(setup, layout, software) * setup.layers;
    const N elementwise = named(setup.elementwise * plain / memoryRate,
                                {WATTPLAN_TEXT("Name", "Elementwise work, forward"), "MODEL:1.3", 0});
    const N scores = named(setup.elementwise * scoreBytes(setup, layout) * setup.layers / memoryRate *
                               (software.fusedAttention ? 0.0 : 1.0),
                           {WATTPLAN_TEXT("Name", "Scores written and read, forward"), "MODEL:1.3", 0});

    const N wideHidden =
        named(wide * tokens * setup.hidden * setup.oneByte,
              {WATTPLAN_TEXT("Name", "Activations of a micro-batch, in 16 bits"), "MODEL:1.3", 0});
    const N isSplit = min(t - 1.0, 1.0);
    const N link = linkOver(setup, t, WATTPLAN_TEXT("Name", "Link of tensor parallelism"));
    const N reduced = named(isSplit * (setup.latency + 2.0 * (t - 1.0) / t * wideHidden / link),
                            {WATTPLAN_TEXT("Name", "One all-reduce of tensor parallelism"), "MODEL:1.3", 0});
    const N tensor =
        named(setup.layers * 2.0 * (1.0 - setup.overlapTensor) * reduced,
              {WATTPLAN_TEXT("Name", "All-reduces of tensor parallelism, forward"), "MODEL:1.3", 0});
    const N ranks = layout.context;
    const N context = named(
        (1.0 - setup.overlapPipeline) * 2.0 * wide * tokens * setup.keyValues / t * (ranks - 1.0) *
            setup.oneByte / linkOver(setup, t * ranks, WATTPLAN_TEXT("Name", "Link of context parallelism")),
        {WATTPLAN_TEXT("Name", "Keys and values gathered, forward"), "MODEL:1.3", 0});
    const N group = layout.expert;
    const N experts = named(
        setup.exposedExperts * setup.layers * 2.0 * wideHidden * setup.expertsActive / t * (group - 1.0) /
            group / linkOver(setup, t * group, WATTPLAN_TEXT("Name", "Link of expert parallelism")),
        {WATTPLAN_TEXT("Name", "Tokens sent to experts and back, forward"), "MODEL:1.3", 0});

    const N forward = named(linear + attention + elementwise + scores + tensor + context + experts,
                            {WATTPLAN_TEXT("Name", "Forward pass of a micro-batch"), "MODEL:1.3", 0});
    const N backward = named(2.0 * linear + (software.fusedAttention ? 2.5 : 2.0) * attention +
                                 2.0 * (elementwise + scores) +
                                 (software.sequenceParallel ? 1.5 : 1.0) * tensor + 2.0 * context + experts,
                             {WATTPLAN_TEXT("Name", "Backward pass of a micro-batch"), "MODEL:1.3", 0});
    const N full = recomputesLayers(layout);
    const N product = named(
        3.0 * wide * tokens * setup.innerWidth * setup.gated * setup.layers / t * setup.oneByte / memoryRate,
        {WATTPLAN_TEXT("Name", "Gate's product, forward"), "MODEL:1.3", 0});
    const N again =
        named(full * forward + (1.0 - full) * (recomputesAttention(layout) * (attention + scores) +
                                               recomputesGate(layout) * product),
              {WATTPLAN_TEXT("Name", "Recomputed"), "MODEL:1.3", 0});
    return named(forward + backward + again,
                 {WATTPLAN_TEXT("Name", "Layers, for a micro-batch"), "MODEL:1.3", 0});
}

}  // namespace training_step

/// Time of a step from layout, model and hardware (MODEL 1.3): micro-batches through a stage, the bubble of
/// the pipeline, the exchange between copies and the update.
///   layers: 2 FLOP a parameter and token at the GEMM fraction of peak, attention at its own, elementwise
///   work at memory speed, transfers less what is overlapped; backward twice; recomputation on top bubble =
///   (p - 1) / v stages' layers (narayanan2021 section 2.2)
/// Holds to ±10 % on benchmarks of A100 and H100 clusters, see tests/core/formulas/step_time_test.cpp.
template <class N>
StepTime<N> stepTime(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout,
                     const TrainingSoftware& software) {
    using training_step::linkOver;
    using training_step::wide;
    const N copies = dataDegree(setup, layout);
    const N steps = microBatches(setup, layout);
    const N tokens = microTokens(setup, layout);
    const N t = layout.tensor;
    const N p = layout.pipeline;
    const N stage = named(training_step::layerTime(setup, layout, software) / p,
                          {WATTPLAN_TEXT("Name", "Layers of a stage, for a micro-batch"), "MODEL:1.3", 0});

    StepTime<N> time;
    time.layers = named(steps * stage, {WATTPLAN_TEXT("Name", "Layers, in a step"), "MODEL:1.3", 0});
    time.head = named(steps * 6.0 * tokens * setup.hidden * setup.vocabulary * setup.oneFlop /
                          (t * setup.peak16 * setup.gemm),
                      {WATTPLAN_TEXT("Name", "Output matrix, in a step"), "MODEL:1.3", 0});
    const N sent = named(
        wide * tokens * setup.hidden / t * setup.oneByte,
        {WATTPLAN_TEXT("Name", "Activations sent to the next stage, for a micro-batch"), "MODEL:1.3", 0});
    time.pipeline =
        named(steps * 2.0 * layout.chunks * min(p - 1.0, 1.0) * (1.0 - setup.overlapPipeline) * sent /
                  linkOver(setup, t * layout.context * copies * p,
                           WATTPLAN_TEXT("Name", "Link of pipeline parallelism")),
              {WATTPLAN_TEXT("Name", "Transfers between stages, in a step"), "MODEL:1.3", 0});
    time.bubble = named((p - 1.0) / layout.chunks * stage,
                        {WATTPLAN_TEXT("Name", "Pipeline bubble, in a step"), "narayanan2021:2.2", 0});

    const StoredParameters<N> stored = storedPerAccelerator(setup, layout);
    const N split = splitsOptimizer(layout);
    const N weights = wide * setup.oneByte;
    // Split gradients are scattered once and weights gathered once; else gradients are all-reduced.
    const N once =
        named(split * (setup.gradientBytes + weights) + (1.0 - split) * 2.0 * setup.gradientBytes,
              {WATTPLAN_TEXT("Name", "Exchanged for a parameter, once a step"), "rajbhandari2020:7", 0});
    // Split weights are gathered for each micro-batch, forward and backward.
    const N exchanged =
        named(once + splitsWeights(layout) * (2.0 * steps - 1.0) * weights,
              {WATTPLAN_TEXT("Name", "Exchanged for a parameter, in a step"), "rajbhandari2020:7", 0});
    const N expertRanks = expertCopies(setup, layout);
    const N moved =
        named(stored.others * (copies - 1.0) / copies + stored.experts * (expertRanks - 1.0) / expertRanks,
              {WATTPLAN_TEXT("Name", "Parameters that an accelerator exchanges"), "MODEL:1.3", 0});
    time.data = named(
        (1.0 - setup.overlapData) * exchanged * moved /
            linkOver(setup, t * layout.context * copies, WATTPLAN_TEXT("Name", "Link of data parallelism")),
        {WATTPLAN_TEXT("Name", "Exchange between copies, in a step"), "MODEL:1.3", 0});
    constexpr double updateBytes =
        28.0;  // Adam: gradient, master, two moments read; three and the weight written
    const N updated = named(
        stored.others / (1.0 + split * (copies - 1.0)) + stored.experts / (1.0 + split * (expertRanks - 1.0)),
        {WATTPLAN_TEXT("Name", "Parameters that an accelerator updates"), "MODEL:1.3", 0});
    time.optimizer = named(updateBytes * updated * setup.oneByte / (setup.bandwidth * setup.memoryShare),
                           {WATTPLAN_TEXT("Name", "Optimizer, in a step"), "MODEL:1.3", 0});
    time.total = time.layers + time.head + time.pipeline + time.bubble + time.data + time.optimizer;
    return time;
}

}  // namespace wattplan::formulas
