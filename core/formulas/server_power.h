#pragma once

#include "core/formulas/recorder.h"

namespace wattplan::formulas {

/// A server by its parts, per accelerator.
struct Server {
    graph::Quantity rest;      ///< all but accelerators, before fans and power supplies, server [W]
    graph::Quantity overhead;  ///< what fans and power supplies make of a watt of load [1]
};

/// The parts of a cluster's servers (MODEL 2.2), per accelerator:
///   rest = CPU TDP (.35 + .65 utilisation) + memory × 5 W/64 GB + NVSwitch + NIC + drives
///   overhead = 1 / ((1 − fan share) supply efficiency)
/// Where a system's parts are not known, rest is what its operating power leaves beside the accelerators at
/// training load. `operating` is the server power per accelerator in training [W].
Server server(Recorder& recorder, const Object& cluster, const Object& system, const Object& accelerator,
              graph::Quantity operating);

/// Power of a server per accelerator while each accelerator draws `chip`, server [W]: (chip + rest) overhead.
graph::Quantity serverPower(const Server& server, graph::Quantity chip);

/// Power of an accelerator under training load, chip [W]: 650/700 of its TDP (MODEL 2.2).
graph::Quantity trainingChipPower(Recorder& recorder, const Object& accelerator);

/// Results of a cluster whose system's parts are known: server power at training load by its parts, and what
/// accelerators and CPU are of it, in nameplate and in operating terms (MODEL 2.2).
void recordServerParts(Recorder& recorder, const Object& cluster, const Object& system,
                       const Object& accelerator, graph::Quantity operating);

/// Power of an accelerator that waits with its memory filled, chip [W]: its idle power, else .12 of its TDP.
graph::Quantity idleChipPower(Recorder& recorder, const Object& accelerator);

}  // namespace wattplan::formulas
