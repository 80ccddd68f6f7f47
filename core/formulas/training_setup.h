#pragma once

#include <array>

#include "core/formulas/scalar.h"

namespace wattplan::formulas {

/// Everything that decides how long a training step takes, but the layout. N is double or graph::Quantity; in
/// base units.
template <class N>
struct TrainingSetup {
    // The model. "All layers" is a sum over them; a parameter is a pure number.
    N layers{};
    N hidden{};
    N heads{};
    N vocabulary{};
    N linear{};         ///< parameters of all layers that a token passes
    N expertLinear{};   ///< of these, in routed experts
    N attended{};       ///< heads × head width × positions that a token attends to, all layers
    N keyValues{};      ///< width of the keys, all layers
    N stored{};         ///< all parameters
    N expertStored{};   ///< of these, in routed experts
    N projections{};    ///< width of queries, keys, values and attention output, of a layer
    N innerWidth{};     ///< of the feed-forward block a token passes, of a layer
    N gated{};          ///< 1 where the block has a gate, else 0
    N experts{};        ///< routed experts of a layer, 0 for a dense model
    N expertsActive{};  ///< of these, for a token
    // The run.
    N accelerators{};
    N sequences{};       ///< in a global batch
    N positions{};       ///< tokens of a sequence
    N gradientBytes{};   ///< of a parameter [B]
    N optimizerBytes{};  ///< of a parameter [B]
    // The hardware, for each accelerator.
    N peak{};       ///< dense, in the precision of the run [FLOP/s]
    N peak16{};     ///< dense, 16 bit [FLOP/s]
    N memory{};     ///< usable [B]
    N bandwidth{};  ///< of its memory [B/s]
    N domain{};     ///< accelerators joined by fast links
    // What software makes of it (fractions of peak, overlaps: shares of a transfer hidden behind computing).
    N gemm{};
    N attention{};
    N elementwise{};  ///< passes over the activations that elementwise work takes
    N memoryShare{};  ///< of memory bandwidth
    N latency{};      ///< of an all-reduce [s]
    N fastLink{};     ///< bus bandwidth of an all-reduce within the domain [B/s]
    N slowLink{};     ///< between domains [B/s]
    N overlapTensor{};
    N overlapPipeline{};  ///< and of context parallelism
    N overlapData{};
    N exposedExperts{};  ///< share of the all-to-all of experts that is not hidden
    N imbalance{};       ///< work of the busiest expert group over the mean
    // Units.
    N oneFlop{};  ///< [FLOP]
    N oneByte{};  ///< [B]

    /// All of them, in one order: the operands of the search.
    static constexpr auto members() {
        using S = TrainingSetup;
        return std::array{
            &S::layers,         &S::hidden,     &S::heads,         &S::vocabulary,      &S::linear,
            &S::expertLinear,   &S::attended,   &S::keyValues,     &S::stored,          &S::expertStored,
            &S::projections,    &S::innerWidth, &S::gated,         &S::experts,         &S::expertsActive,
            &S::accelerators,   &S::sequences,  &S::positions,     &S::gradientBytes,   &S::optimizerBytes,
            &S::peak,           &S::peak16,     &S::memory,        &S::bandwidth,       &S::domain,
            &S::gemm,           &S::attention,  &S::elementwise,   &S::memoryShare,     &S::latency,
            &S::fastLink,       &S::slowLink,   &S::overlapTensor, &S::overlapPipeline, &S::overlapData,
            &S::exposedExperts, &S::imbalance,  &S::oneFlop,       &S::oneByte};
    }
};

/// What software does or doesn't; part of a formula's structure.
struct TrainingSoftware {
    bool fusedAttention = true;    ///< FlashAttention: the causal half only, scores never stored
    bool sequenceParallel = true;  ///< norms and dropout split over the tensor group
};

/// How a run is laid out over its accelerators, and what it trades for memory. Whole numbers.
template <class N>
struct TrainingLayout {
    N tensor{};
    N pipeline{};
    N chunks{};  ///< of layers on each pipeline stage: 1 without interleaving
    N context{};
    N expert{};      ///< within the data-parallel degree
    N microBatch{};  ///< sequences
    N recompute{};   ///< 0 nothing, 1 the product of the gate, 2 attention too, 3 whole layers
    N zero{};        ///< what data parallelism splits: 1 optimizer, 2 gradients too, 3 weights too

    static constexpr auto members() {
        using L = TrainingLayout;
        return std::array{&L::tensor, &L::pipeline,   &L::chunks,    &L::context,
                          &L::expert, &L::microBatch, &L::recompute, &L::zero};
    }
};
inline constexpr int layoutSize = 8;

/// 1 where a level (of recomputation, of ZeRO) is at least `level`, else 0.
template <class N>
N reaches(N value, double level) {
    return min(max(value - (level - 1.0), 0.0), 1.0);
}

/// What a layout recomputes and what it splits over copies, each 1 or 0.
template <class N>
N recomputesGate(const TrainingLayout<N>& layout) {
    return named(reaches(layout.recompute, 1.0),
                 {WATTPLAN_TEXT("Name", "1 where the gate's product is recomputed"), "MODEL:1.4", 0});
}
template <class N>
N recomputesAttention(const TrainingLayout<N>& layout) {
    return named(reaches(layout.recompute, 2.0),
                 {WATTPLAN_TEXT("Name", "1 where attention is recomputed"), "MODEL:1.4", 0});
}
template <class N>
N recomputesLayers(const TrainingLayout<N>& layout) {
    return named(reaches(layout.recompute, 3.0),
                 {WATTPLAN_TEXT("Name", "1 where whole layers are recomputed"), "MODEL:1.4", 0});
}
template <class N>
N splitsOptimizer(const TrainingLayout<N>& layout) {
    return named(
        reaches(layout.zero, 1.0),
        {WATTPLAN_TEXT("Name", "1 where the optimizer is split over copies"), "rajbhandari2020:5", 0});
}
template <class N>
N splitsGradients(const TrainingLayout<N>& layout) {
    return named(reaches(layout.zero, 2.0),
                 {WATTPLAN_TEXT("Name", "1 where gradients are split over copies"), "rajbhandari2020:5", 0});
}
template <class N>
N splitsWeights(const TrainingLayout<N>& layout) {
    return named(reaches(layout.zero, 3.0),
                 {WATTPLAN_TEXT("Name", "1 where weights are split over copies"), "rajbhandari2020:5", 0});
}

/// The data-parallel degree: as many copies as the accelerators hold.
template <class N>
N dataDegree(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout) {
    return named(max(floor(setup.accelerators / (layout.tensor * layout.pipeline * layout.context)), 1.0),
                 {WATTPLAN_TEXT("Name", "Copies of the model"), "MODEL:1.3", 0});
}

/// Micro-batches that each copy works through in a step; the last may be part full.
template <class N>
N microBatches(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout) {
    return named(max(ceil(setup.sequences / (dataDegree(setup, layout) * layout.microBatch)), 1.0),
                 {WATTPLAN_TEXT("Name", "Micro-batches of a copy in a step"), "MODEL:1.3", 0});
}

/// Tokens of a micro-batch on one accelerator.
template <class N>
N microTokens(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout) {
    return named(layout.microBatch * setup.positions / layout.context,
                 {WATTPLAN_TEXT("Name", "Tokens of a micro-batch, per accelerator"), "MODEL:1.3", 0});
}

/// Parameters on one accelerator: in routed experts, and all others.
template <class N>
struct StoredParameters {
    N others{};
    N experts{};
};

template <class N>
StoredParameters<N> storedPerAccelerator(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout) {
    const N split = layout.tensor * layout.pipeline;
    return {named((setup.stored - setup.expertStored) / split,
                  {WATTPLAN_TEXT("Name", "Parameters outside experts, per accelerator"), "MODEL:1.4", 0}),
            named(setup.expertStored / (split * layout.expert),
                  {WATTPLAN_TEXT("Name", "Parameters of experts, per accelerator"), "MODEL:1.4", 0})};
}

/// Copies of the routed experts; the other parameters have one in every data-parallel rank.
template <class N>
N expertCopies(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout) {
    return named(max(dataDegree(setup, layout) / layout.expert, 1.0),
                 {WATTPLAN_TEXT("Name", "Copies of the experts"), "MODEL:1.3", 0});
}

/// Bytes of the scores of attention for a layer, where they are stored: 5 a s per token and tensor rank.
template <class N>
N scoreBytes(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout) {
    return named(
        5.0 * setup.heads * setup.positions * microTokens(setup, layout) / layout.tensor * setup.oneByte,
        {WATTPLAN_TEXT("Name", "Attention scores of a layer"), "korthikanti2022:eq2", 0});
}

/// Bytes of a layer's activations less the scores (korthikanti2022 eq. 2 and 4): s b h (10 + 24 / t), with
/// sequence parallelism s b h 34 / t.
template <class N>
N plainActivationBytes(const TrainingSetup<N>& setup, const TrainingLayout<N>& layout,
                       const TrainingSoftware& software) {
    const N width = setup.hidden * microTokens(setup, layout) * setup.oneByte;
    return named(
        software.sequenceParallel ? 34.0 * width / layout.tensor : width * (10.0 + 24.0 / layout.tensor),
        {WATTPLAN_TEXT("Name", "Activations of a layer without scores"), "korthikanti2022:eq2", 0});
}

}  // namespace wattplan::formulas
