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

template <class N>
N linkOver(const TrainingSetup<N>& setup, N span) {
    return select(lessEqual(span, setup.domain), setup.fastLink, setup.slowLink);
}

/// Forward and backward of all layers for a micro-batch, on a tensor group [s] (MODEL 1.3).
template <class N>
N layerTime(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout,
            const TrainingSoftware& software) {
    const N tokens = microTokens(setup, layout);
    const N t = layout.tensor;
    const N busiest = setup.linear + setup.expertLinear * (setup.imbalance - 1.0);
    const N linear = named(2.0 * tokens * busiest * setup.oneFlop / (t * setup.peak * setup.gemm),
                           {WATTPLAN_TEXT("Name", "Matrix products, forward"), "MODEL:1.3", 0});
    const double causal = software.fusedAttention ? 0.5 : 1.0;
    const N attention =
        named(4.0 * causal * tokens * setup.attended * setup.oneFlop / (t * setup.peak16 * setup.attention),
              {WATTPLAN_TEXT("Name", "Attention, forward"), "MODEL:1.3", 0});
    const N memoryRate = setup.bandwidth * setup.memoryShare;
    const N plain = plainActivationBytes(setup, layout, software) * setup.layers;
    const N elementwise = named(setup.elementwise * plain / memoryRate,
                                {WATTPLAN_TEXT("Name", "Elementwise work, forward"), "MODEL:1.3", 0});
    const N scores = setup.elementwise * scoreBytes(setup, layout) * setup.layers / memoryRate *
                     (software.fusedAttention ? 0.0 : 1.0);

    const N wideHidden = wide * tokens * setup.hidden * setup.oneByte;
    const N isSplit = min(t - 1.0, 1.0);
    const N tensor =
        named(setup.layers * 2.0 * (1.0 - setup.overlapTensor) * isSplit *
                  (setup.latency + 2.0 * (t - 1.0) / t * wideHidden / linkOver(setup, t)),
              {WATTPLAN_TEXT("Name", "All-reduces of tensor parallelism, forward"), "MODEL:1.3", 0});
    const N ranks = layout.context;
    const N context = named((1.0 - setup.overlapPipeline) * 2.0 * wide * tokens * setup.keyValues / t *
                                (ranks - 1.0) * setup.oneByte / linkOver(setup, t * ranks),
                            {WATTPLAN_TEXT("Name", "Keys and values gathered, forward"), "MODEL:1.3", 0});
    const N group = layout.expert;
    const N experts =
        named(setup.exposedExperts * setup.layers * 2.0 * wideHidden * setup.expertsActive / t *
                  (group - 1.0) / group / linkOver(setup, t * group),
              {WATTPLAN_TEXT("Name", "Tokens sent to experts and back, forward"), "MODEL:1.3", 0});

    const N forward = linear + attention + elementwise + scores + tensor + context + experts;
    const N backward = 2.0 * linear + (software.fusedAttention ? 2.5 : 2.0) * attention +
                       2.0 * (elementwise + scores) + (software.sequenceParallel ? 1.5 : 1.0) * tensor +
                       2.0 * context + experts;
    const N full = reaches(layout.recompute, 3.0);
    const N product =
        3.0 * wide * tokens * setup.innerWidth * setup.gated * setup.layers / t * setup.oneByte / memoryRate;
    const N again =
        named(full * forward + (1.0 - full) * (reaches(layout.recompute, 2.0) * (attention + scores) +
                                               reaches(layout.recompute, 1.0) * product),
              {WATTPLAN_TEXT("Name", "Recomputed"), "MODEL:1.3", 0});
    return forward + backward + again;
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
    const N stage = training_step::layerTime(setup, layout, software) / p;

    StepTime<N> time;
    time.layers = named(steps * stage, {WATTPLAN_TEXT("Name", "Layers, in a step"), "MODEL:1.3", 0});
    time.head = named(steps * 6.0 * tokens * setup.hidden * setup.vocabulary * setup.oneFlop /
                          (t * setup.peak16 * setup.gemm),
                      {WATTPLAN_TEXT("Name", "Output matrix, in a step"), "MODEL:1.3", 0});
    const N sent = wide * tokens * setup.hidden / t * setup.oneByte;
    time.pipeline = named(steps * 2.0 * layout.chunks * min(p - 1.0, 1.0) * (1.0 - setup.overlapPipeline) *
                              sent / linkOver(setup, t * layout.context * copies * p),
                          {WATTPLAN_TEXT("Name", "Transfers between stages, in a step"), "MODEL:1.3", 0});
    time.bubble = named((p - 1.0) / layout.chunks * stage,
                        {WATTPLAN_TEXT("Name", "Pipeline bubble, in a step"), "narayanan2021:2.2", 0});

    const StoredParameters<N> stored = storedPerAccelerator(setup, layout);
    const N split = reaches(layout.zero, 1.0);
    const N weights = wide * setup.oneByte;
    // Split gradients are scattered once and weights gathered once; else gradients are all-reduced.
    const N once = split * (setup.gradientBytes + weights) + (1.0 - split) * 2.0 * setup.gradientBytes;
    // Split weights are gathered for each micro-batch, forward and backward.
    const N exchanged = once + reaches(layout.zero, 3.0) * (2.0 * steps - 1.0) * weights;
    const N expertRanks = expertCopies(setup, layout);
    const N moved =
        stored.others * (copies - 1.0) / copies + stored.experts * (expertRanks - 1.0) / expertRanks;
    time.data =
        named((1.0 - setup.overlapData) * exchanged * moved / linkOver(setup, t * layout.context * copies),
              {WATTPLAN_TEXT("Name", "Exchange between copies, in a step"), "MODEL:1.3", 0});
    constexpr double updateBytes =
        28.0;  // Adam: gradient, master, two moments read; three and the weight written
    const N updated =
        stored.others / (1.0 + split * (copies - 1.0)) + stored.experts / (1.0 + split * (expertRanks - 1.0));
    time.optimizer = named(updateBytes * updated * setup.oneByte / (setup.bandwidth * setup.memoryShare),
                           {WATTPLAN_TEXT("Name", "Optimizer, in a step"), "MODEL:1.3", 0});
    time.total = time.layers + time.head + time.pipeline + time.bubble + time.data + time.optimizer;
    return time;
}

}  // namespace wattplan::formulas
