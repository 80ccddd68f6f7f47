#pragma once

#include "core/formulas/recorder.h"

namespace wattplan::formulas {

/// Tokens of a step: as typed, else the critical batch; records both (MODEL 1.6):
///   critical batch = 16 M tokens × (D / 15 T)^.47 (zhang2024), within a factor of 3.
/// Beyond it more samples are needed for the same loss: 1 + B / Bc times the least (mccandlish2018 eq. 2.11).
graph::Quantity recordBatch(Recorder& recorder, const Object& run, graph::Quantity tokens);

/// Degrees that a sequence is spread over, and the sequences of a micro-batch [1].
struct Spread {
    graph::Quantity tensor, pipeline, context, microBatch;
};
/// Accelerators beyond which the critical batch leaves pipeline stages without work: each copy of the model
/// needs as many micro-batches as it has stages. n = Bc / (s b p) × t p c.
void recordUsefulAccelerators(Recorder& recorder, const Object& run, graph::Quantity sequenceLength,
                              const Spread& spread);

/// Share of the public stock of text that the run reads; where its unique tokens are known the passes over
/// them and the fresh tokens that they are worth (muennighoff2023 eq. 5): U + 15.4 U (1 - exp(-r / 15.4)), r
/// = passes - 1.
void recordData(Recorder& recorder, const Object& run, graph::Quantity tokens);

}  // namespace wattplan::formulas
