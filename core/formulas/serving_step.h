#pragma once

#include <cmath>
#include <cstddef>

#include "core/formulas/scalar.h"

namespace wattplan::formulas {

/// How the accelerators of a replica share a model: each layer's matrices among all of them, or attention on
/// each of them for its own sequences and the experts spread among them.
enum class Parallelism : int { tensor, expert };

/// What is fixed of a replica whatever its size and batch.
struct ReplicaShape {
    Parallelism parallelism = Parallelism::tensor;
    bool isMixture = false;   ///< has experts
    bool isColocated = true;  ///< prompts are read by the accelerators that write the answers
    bool speculates = false;  ///< drafts tokens and verifies several at once
};

/// What a replica serves and what it is made of, as numbers. T is double in a search and a quantity of the
/// graph in formulas: the equations below are written once for both. Counts and shares are dimensionless.
template <class T>
struct ServingLoad {
    // the model, in all its layers
    T denseWeights;     ///< weights that every token passes [byte]
    T expertWeights;    ///< weights of all experts [byte]
    T idleExperts;      ///< share of the experts that one token does not pass [1]
    T keyValueRead;     ///< keys and values that a sequence reads in a step, at the mean context [byte]
    T keyValueHeld;     ///< memory set aside for a sequence [byte]
    T keyValueParts;    ///< that keys and values divide into: their heads, one where they are latent [1]
    T stepFlop;         ///< of one token of one sequence [FLOP]
    T attentionFlop;    ///< of it, on latent keys, at 16 bit [FLOP]
    T layers;           ///< [1]
    T exchangedTensor;  ///< by a sequence in a layer, tensor parallel [byte]
    T exchangedExpert;  ///< by a sequence in a layer, expert parallel [byte]
    // a request
    T outputSteps;  ///< tokens that it writes [1]
    T promptFlop;   ///< of the part of its prompt that no cache holds [FLOP]
    T cachedBytes;  ///< keys and values of the part that a cache holds [byte]
    // an accelerator
    T peak;         ///< of the arithmetic of the weights [FLOP/s]
    T peak16;       ///< at 16 bit [FLOP/s]
    T bandwidth;    ///< of memory [byte/s]
    T memory;       ///< [byte]
    T domain;       ///< accelerators that the fast links join [1]
    T linkInside;   ///< one way, within the domain [byte/s]
    T linkOutside;  ///< one way, beyond it [byte/s]
    // the serving class
    T weightEfficiency;   ///< of bandwidth, reading weights [1]
    T cacheEfficiency;    ///< of bandwidth, reading keys and values [1]
    T computeEfficiency;  ///< of peak, in a step [1]
    T promptEfficiency;   ///< of peak, reading a prompt [1]
    T stepOverhead;       ///< [s]
    T sequenceOverhead;   ///< of each sequence in a step [s]
    T layerOverhead;      ///< of each layer in a step [s]
    T linkLatency;        ///< of one exchange [s]
    T overlap;            ///< share of expert exchanges hidden behind work [1]
    T derate;             ///< measured over computed throughput of the class [1]
    // speculative decoding
    T verified;    ///< tokens of a sequence that a step verifies [1]
    T accepted;    ///< of them, kept on average [1]
    T draftShare;  ///< cost of drafting over that of a plain step [1]
};

/// Calls `visit` with each member of a load, always in the same order.
template <class Load, class Visit>
void eachMember(Load& load, Visit visit) {
    for (auto* member : {&load.denseWeights,     &load.expertWeights,   &load.idleExperts,
                         &load.keyValueRead,     &load.keyValueHeld,    &load.keyValueParts,
                         &load.stepFlop,         &load.attentionFlop,   &load.layers,
                         &load.exchangedTensor,  &load.exchangedExpert, &load.outputSteps,
                         &load.promptFlop,       &load.cachedBytes,     &load.peak,
                         &load.peak16,           &load.bandwidth,       &load.memory,
                         &load.domain,           &load.linkInside,      &load.linkOutside,
                         &load.weightEfficiency, &load.cacheEfficiency, &load.computeEfficiency,
                         &load.promptEfficiency, &load.stepOverhead,    &load.sequenceOverhead,
                         &load.layerOverhead,    &load.linkLatency,     &load.overlap,
                         &load.derate,           &load.verified,        &load.accepted,
                         &load.draftShare})
        visit(*member);
}
inline constexpr std::size_t servingLoadSize = 34;

/// Weights that lie on a replica of `n` accelerators [byte]: expert parallel, each holds the dense ones.
template <class T>
T weightsHeld(const ServingLoad<T>& load, const ReplicaShape& shape, T n) {
    const T dense = shape.parallelism == Parallelism::expert ? load.denseWeights * n : load.denseWeights;
    return named(shape.isMixture ? dense + load.expertWeights : dense,
                 {WATTPLAN_TEXT("Name", "Weights that lie on a replica"), "MODEL:3.2", 0});
}

/// `bytes` of keys and values of a sequence, with the copies of them that `n` accelerators hold and read
/// [byte]:
///   tensor: bytes × max(n / parts, 1); expert: bytes (vllm_context_parallel)
/// Tensor parallel, each accelerator works for some heads of every sequence and needs the keys and values of
/// these: with more accelerators than heads of them, several hold the same. A latent vector serves all heads.
/// Expert parallel, attention is data parallel: one accelerator has all of a sequence.
template <class T>
T withCopies(const ServingLoad<T>& load, const ReplicaShape& shape, T n, T bytes) {
    if (shape.parallelism == Parallelism::expert) return bytes;
    return bytes * named(max(n / load.keyValueParts, 1.0),
                         {WATTPLAN_TEXT("Name", "Copies of keys and values in a replica"),
                          "vllm_context_parallel", 0});
}

/// Sequences that memory holds at once on `n` accelerators [1], not yet a whole number:
///   (.90 n memory − 1.05 weights) / bytes of a sequence with its copies (MODEL 3.2)
/// The tenth left free is for activations and the runtime, the twentieth for what the weights' buffers need.
template <class T>
T batchInMemory(const ServingLoad<T>& load, const ReplicaShape& shape, T n) {
    constexpr double usable = 0.90;
    constexpr double buffers = 1.05;
    return (n * load.memory * usable - weightsHeld(load, shape, n) * buffers) /
           withCopies(load, shape, n, load.keyValueHeld);
}

/// Weights that a step of `batch` sequences reads on all `n` accelerators [byte]:
///   dense + experts (1 − idle ^ batch): the experts that no sequence needs are not read.
template <class T>
T weightsRead(const ServingLoad<T>& load, const ReplicaShape& shape, T n, T batch) {
    using std::pow;
    const T dense = shape.parallelism == Parallelism::expert ? load.denseWeights * n : load.denseWeights;
    if (!shape.isMixture) return dense;
    return named(dense + load.expertWeights * (1.0 - pow(load.idleExperts, batch)),
                 {WATTPLAN_TEXT("Name", "Weights read in a step"), "MODEL:3.1", 0});
}

/// One step of decoding on a replica, by what it waits for [s].
template <class T>
struct StepTime {
    T weights;   ///< reading weights
    T cache;     ///< reading keys and values
    T compute;   ///< arithmetic of one token of each sequence
    T exchange;  ///< between accelerators
    T overhead;  ///< launching and scheduling
    T token;     ///< from one token of a sequence to the next, speculation counted, class derate not
};

/// t = Wr/(n BW ew) + B x kv copies/(n BW ek) + 2 Na B/(n Pk ec) + exchange + t0 + t1 B + tl L   (MODEL 3.1)
///   tensor: 2 L (al + 2 (n−1)/n 2 B h / link); expert: 2 L (2 al + (B/n) 3 k h / link) (1 − overlap)
/// Fitted on single systems; expert parallel across systems B in t1 B is that of one system.
/// The terms add up: measured steps overlap little. With speculation a step verifies several tokens of each
/// sequence: (t + (verified − 1) compute + draft share × t) / accepted.
template <class T>
StepTime<T> stepTime(const ServingLoad<T>& load, const ReplicaShape& shape, T n, T batch) {
    StepTime<T> step;
    const T bandwidth = n * load.bandwidth;
    step.weights = named(weightsRead(load, shape, n, batch) / (bandwidth * load.weightEfficiency),
                         {WATTPLAN_TEXT("Name", "Of a step: reading weights"), "MODEL:3.1", 0});
    step.cache =
        named(batch * withCopies(load, shape, n, load.keyValueRead) / (bandwidth * load.cacheEfficiency),
              {WATTPLAN_TEXT("Name", "Of a step: reading keys and values"), "MODEL:3.1", 0});
    step.compute = named(
        batch * (load.stepFlop / load.peak + load.attentionFlop / load.peak16) / (n * load.computeEfficiency),
        {WATTPLAN_TEXT("Name", "Of a step: arithmetic"), "MODEL:3.1", 0});
    const T link =
        named(select(lessEqual(n, load.domain), load.linkInside, load.linkOutside),
              {WATTPLAN_TEXT("Name", "Link between the accelerators of a replica"), "MODEL:3.1", 0});
    const T isShared = min(n - 1.0, 1.0);  // one accelerator exchanges nothing
    const T each =
        named(shape.parallelism == Parallelism::expert
                  ? (load.linkLatency * 2.0 + batch / n * load.exchangedExpert / link) * (1.0 - load.overlap)
                  : load.linkLatency + (n - 1.0) / n * batch * load.exchangedTensor / link,
              {WATTPLAN_TEXT("Name", "One exchange between the accelerators of a replica"), "MODEL:3.1", 0});
    step.exchange =
        named(isShared * load.layers * each * 2.0,
              {WATTPLAN_TEXT("Name", "Of a step: exchange between accelerators"), "MODEL:3.1", 0});
    // Expert parallel, each system schedules the sequences of its own accelerators.
    const T scheduled = shape.parallelism == Parallelism::expert ? batch * min(load.domain / n, 1.0) : batch;
    step.overhead =
        named(load.stepOverhead + load.sequenceOverhead * scheduled + load.layerOverhead * load.layers,
              {WATTPLAN_TEXT("Name", "Of a step: launching and scheduling"), "MODEL:3.1", 0});
    step.token = named(step.weights + step.cache + step.compute + step.exchange + step.overhead,
                       {WATTPLAN_TEXT("Name", "A step of decoding"), "MODEL:3.1", 0});
    if (shape.speculates)
        step.token = named(
            (step.token * (1.0 + load.draftShare) + step.compute * (load.verified - 1.0)) / load.accepted,
            {WATTPLAN_TEXT("Name", "A step of decoding, for each token kept"), "leviathan2023", 0});
    return step;
}

/// Time in which a replica reads a request's prompt [s], class derate not counted: F1 s/(n Pk ep) for what no
/// cache holds, and the reading of the keys and values that a cache holds.
template <class T>
T promptTime(const ServingLoad<T>& load, const ReplicaShape& shape, T n) {
    return named(
        load.promptFlop / (n * load.peak * load.promptEfficiency) +
            withCopies(load, shape, n, load.cachedBytes) / (n * load.bandwidth * load.cacheEfficiency),
        {WATTPLAN_TEXT("Name", "Time to read a prompt, before the throughput factor"), "MODEL:3.1", 0});
}

/// Time from one token of a sequence to the next as its reader sees it [s]. Colocated, prompts of other
/// requests come between: in each step batch/output requests are read in.
template <class T>
T timePerToken(const ServingLoad<T>& load, const ReplicaShape& shape, T n, T batch) {
    const T step = stepTime(load, shape, n, batch).token;
    if (!shape.isColocated) return step / load.derate;
    return (step + batch / load.outputSteps * promptTime(load, shape, n)) / load.derate;
}

}  // namespace wattplan::formulas
