#pragma once

#include "core/formulas/recorder.h"

namespace wattplan::formulas {

/// What turns compute into accelerator time for a run.
struct Realised {
    graph::Quantity hours;       ///< of the run [s]
    graph::Quantity peak;        ///< of an accelerator, 16 bit [FLOP/s]
    graph::Quantity mfu;         ///< in training [1]
    graph::Quantity goodput;     ///< [1]
    graph::Quantity parameters;  ///< that a token passes [1]
};

/// Accelerator time of the whole programme (MODEL 1.1, 1.7): experiments and failed starts as a multiple of
/// the run, and post-training.
///   post-training = share × run + reinforcement learning, on R tokens that the model writes itself:
///   R 2 Na / (peak × utilisation of generation) + R Na (2 scoring passes + 6 epochs) / (peak × MFU)
graph::Quantity programmeHours(Recorder& recorder, const Object& run, const Realised& realised);

}  // namespace wattplan::formulas
