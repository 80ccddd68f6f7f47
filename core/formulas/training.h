#pragma once

#include <optional>

#include "core/formulas/recorder.h"

namespace wattplan::formulas {

/// What a run's cluster is made of, per accelerator.
struct AcceleratorPower {
    graph::Quantity chipTdp;                  ///< of one accelerator, chip [W]
    graph::Quantity serverOperating;          ///< of the server per accelerator, server [W]
    graph::Quantity networkShare;             ///< of server power [1]
    graph::Quantity storageShare;             ///< of server power [1]
    std::optional<graph::Quantity> fabric{};  ///< counted network power per accelerator, IT [W]

    /// Network power per accelerator whose server draws `server`, both IT [W]: as counted, else a share.
    graph::Quantity network(graph::Quantity server) const { return fabric ? *fabric : server * networkShare; }
};

/// A training run, before the facility it runs in is known.
struct TrainingRun {
    const Object* object = nullptr;
    graph::Quantity flop;          ///< [FLOP]
    graph::Quantity accelerators;  ///< kept busy [1]
    graph::Quantity hours;         ///< accelerator time [s]
    graph::Quantity duration;      ///< [s]
    graph::Quantity programme;     ///< accelerator time with experiments and post-training [s]
    graph::Quantity start;         ///< months since January of year 0 [1]
    graph::Quantity chipPower;     ///< per accelerator, chip [W]
    graph::Quantity serverPower;   ///< per accelerator, server [W]
    graph::Quantity itPower;       ///< per accelerator, IT [W]
    graph::Quantity networkPower;  ///< per accelerator, IT [W]
    graph::Quantity storagePower;  ///< per accelerator, IT [W]
    graph::Quantity energyIt;      ///< IT [J]
    graph::Quantity activeShare;   ///< of each month, a series [1]
    graph::Quantity startsIn;      ///< 1 in the month of the start, else 0, a series [1]
};

/// The model's compute, the time it takes and the power it draws (MODEL 1.1, 1.2, 1.8):
///   C = 3 F1 D, or 6 N D in quick mode; accelerator time = C / (peak × MFU × goodput)
///   MFU of the hardware class, or from the layout (training_layout.h); goodput stated or from failures
///   (goodput.h) chip energy = accelerator time × watts per accelerator; IT energy likewise at the IT
///   boundary.
TrainingRun trainingRun(Recorder& recorder, const Object& run, const Object& accelerator,
                        const Object& system, const Object& cluster, graph::Quantity clusterAccelerators,
                        const AcceleratorPower& power, graph::Quantity monthStart);

/// Whether the run's compute comes from its model's architecture; else it is 6 N D.
bool countsArchitecture(Recorder& recorder, const Object& run, const Object& model);

/// The hardware class whose MFU a run takes where it names none: by the accelerator's generation, dense or
/// mixture, and precision. None where the catalogue has no such class.
const Object* matchingClass(Recorder& recorder, const Object& run, const Object& model,
                            const Object& accelerator);

}  // namespace wattplan::formulas
