#pragma once

#include "core/formulas/training_setup.h"

namespace wattplan::formulas {

/// Memory of the fullest accelerator and what it is made of [B].
template <class N>
struct TrainingMemory {
    N state{};        ///< weights, gradients, optimizer
    N activations{};  ///< kept for the backward pass, on the first pipeline stage
    N rest{};         ///< logits, fragmentation, runtime
    N total{};
};

/// Weights, gradients and optimizer of one accelerator [B], split over copies by ZeRO stage (rajbhandari2020
/// section 5): 2 B a weight, gradient and optimizer bytes as given; 18 B for Adam with 32-bit gradients.
template <class N>
N stateBytes(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout) {
    const N optimizer = splitsOptimizer(layout);
    const N gradients = splitsGradients(layout);
    const N weights = splitsWeights(layout);
    const auto perParameter = [&](N copies) {
        const auto share = [&](N split) { return 1.0 + split * (copies - 1.0); };
        return 2.0 * setup.oneByte / share(weights) + setup.gradientBytes / share(gradients) +
               setup.optimizerBytes / share(optimizer);
    };
    const StoredParameters<N> stored = storedPerAccelerator(setup, layout);
    const N others =
        named(perParameter(dataDegree(setup, layout)),
              {WATTPLAN_TEXT("Name", "State of a parameter outside experts"), "rajbhandari2020:5", 0});
    const N experts =
        named(perParameter(expertCopies(setup, layout)),
              {WATTPLAN_TEXT("Name", "State of a parameter of an expert"), "rajbhandari2020:5", 0});
    return stored.others * others + stored.experts * experts;
}

/// Activations that the first pipeline stage keeps [B] (MODEL 1.4):
///   without a gate, per layer: s b h (10 + 24 / t + 5 a s / (h t)), or 34 / t with sequence parallelism
///   with a gate: 2 s b (4 h + (a + 2 kv) d + a d + 3 f) / t; 2 f where the product of the gate is recomputed
///   full recomputation: 2 s b h per layer and one layer whole
///   in flight: L layers, × (1 + (p - 1) / (p v)) when interleaved (korthikanti2022 section 4.2.3); fewer
///   where a step has fewer micro-batches than stages.
template <class N>
N activationBytes(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout,
                  const TrainingSoftware& software) {
    const N tokens = microTokens(setup, layout);
    const N t = layout.tensor;
    const N p = layout.pipeline;
    const N hidden = tokens * setup.hidden * setup.oneByte;
    const N hiddenHere = named(software.sequenceParallel ? hidden / t : hidden,
                               {WATTPLAN_TEXT("Name", "Input of a layer, a byte a number"), "MODEL:1.4", 0});
    const N inner = 3.0 - recomputesGate(layout);
    const N modern = named(
        8.0 * hiddenHere + 2.0 * tokens * setup.oneByte * (setup.projections + inner * setup.innerWidth) / t,
        {WATTPLAN_TEXT("Name", "Activations of a layer with a gate"), "MODEL:1.4", 0});
    const N layer =
        named(setup.gated * modern + (1.0 - setup.gated) * plainActivationBytes(setup, layout, software),
              {WATTPLAN_TEXT("Name", "Activations of a layer"), "MODEL:1.4", 0});
    const N scores = scoreBytes(setup, layout) * (software.fusedAttention ? 0.0 : 1.0);
    const N kept = named(layer + (1.0 - recomputesAttention(layout)) * scores,
                         {WATTPLAN_TEXT("Name", "Activations of a layer that are kept"), "MODEL:1.4", 0});
    const N interleaved =
        named(min(layout.chunks - 1.0, 1.0) * (p - 1.0) / (p * layout.chunks),
              {WATTPLAN_TEXT("Name", "Kept on top by interleaving"), "korthikanti2022:4.2.3", 0});
    const N inFlight =
        named(setup.layers * min(microBatches(setup, layout) / p, 1.0) * (1.0 + interleaved),
              {WATTPLAN_TEXT("Name", "Layers whose activations are kept"), "korthikanti2022:4.2.3", 0});
    const N full = recomputesLayers(layout);
    return inFlight * ((1.0 - full) * kept + full * 2.0 * hiddenHere) + full * (layer + scores);
}

/// All of it. Fragmentation and runtime at the low end of what is seen (6 to 10 %, 1 to 3 GB), so that what
/// is called infeasible is.
template <class N>
TrainingMemory<N> trainingMemory(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout,
                                 const TrainingSoftware& software) {
    constexpr double fragmentation = 0.06;
    constexpr double runtimeBytes = 1e9;
    TrainingMemory<N> memory;
    memory.state = stateBytes(setup, layout);
    memory.activations = activationBytes(setup, layout, software);
    const N logits =
        named(4.0 * microTokens(setup, layout) * setup.vocabulary / layout.tensor * setup.oneByte,
              {WATTPLAN_TEXT("Name", "Logits of a micro-batch"), "MODEL:1.4", 0});
    memory.rest = logits + fragmentation * (memory.activations + logits) + runtimeBytes * setup.oneByte;
    memory.total = memory.state + memory.activations + memory.rest;
    return memory;
}

/// Bytes that are usable for each byte of stated memory: vendors' "GB" of HBM are GiB, and the driver keeps
/// some. nvidia-smi shows 81,559 MiB on an H100 of 80 GB and 81,920 MiB on an A100 of 80 GB (1.07); less
/// about 1 %.
inline constexpr double usableMemory = 1.06;

}  // namespace wattplan::formulas
