#pragma once

#include "core/formulas/recorder.h"

namespace wattplan::formulas {

/// What the time of a run's steps is counted from.
struct LayoutInputs {
    const Object* run = nullptr;
    const Object* model = nullptr;
    const Object* accelerator = nullptr;
    const Object* system = nullptr;
    const Object* software = nullptr;  ///< the efficiency class
    graph::Quantity accelerators;      ///< [1]
    graph::Quantity tokens;            ///< of the run [token]
    graph::Quantity batch;             ///< of a step [token]
    graph::Quantity sequenceLength;    ///< [token]
    graph::Quantity flopPerToken;      ///< forward and backward [FLOP/token]
};

/// Whether the run's MFU comes from its layout; else from its hardware class.
bool countsLayout(Recorder& recorder, const Object& run);

/// MFU of a run from model, layout and hardware, of the 16-bit peak (MODEL 1.3, 1.4):
///   C of a step / (accelerators × peak × step time) × production derate.
/// Records the layout (given, or searched where a degree is empty), step time and memory. Infeasible
/// where the memory does not hold it or the layout needs more accelerators than there are; unknown where a
/// constant of the hardware class is.
graph::Quantity layoutMfu(Recorder& recorder, const LayoutInputs& inputs);

/// The expected error of an MFU that is computed; a pinned one has none of ours.
void recordMfuError(Recorder& recorder, const Object& run, graph::Quantity error);

/// Why a run has no layout.
inline constexpr Label tooLittleMemory =
    WATTPLAN_TEXT("Reason", "the run does not fit into the memory of its accelerators");
inline constexpr Label tooFewForLayout =
    WATTPLAN_TEXT("Reason", "the layout needs more accelerators than the run uses");

}  // namespace wattplan::formulas
