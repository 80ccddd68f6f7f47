#pragma once

#include <vector>

#include "core/formulas/serving.h"
#include "core/formulas/training.h"

namespace wattplan::formulas {

/// Why a cluster is infeasible whose runs don't fit it.
inline constexpr Label tooManyInUse =
    WATTPLAN_TEXT("Reason", "its runs together use more accelerators than stand there in a month");
inline constexpr Label tooManyServing =
    WATTPLAN_TEXT("Reason", "its services need more accelerators than stand there in a month");
/// Of a cluster's accelerators: rounding in sums over its runs must not make a full cluster overfull.
inline constexpr double roundingSlack = 1e-9;

/// A cluster: what it is made of, its runs and its services.
struct Cluster {
    const Object* object = nullptr;
    const Object* system = nullptr;
    const Object* accelerator = nullptr;
    graph::Quantity systems;             ///< [1]
    graph::Quantity accelerators;        ///< [1]
    AcceleratorPower power;              ///< per accelerator
    graph::Quantity nameplatePerSystem;  ///< server [W]
    graph::Quantity itPerServer;         ///< IT power over server power [1]
    graph::Quantity nameplateIt;         ///< all systems, IT [W]
    graph::Quantity operatingIt;         ///< all systems in use, IT [W]
    std::vector<TrainingRun> runs;
    std::vector<Service> services;
    // Series, at the IT boundary [W].
    graph::Quantity chips;
    graph::Quantity servers;
    graph::Quantity network;
    graph::Quantity storage;
    graph::Quantity it;      ///< mean of the month, the four above together
    graph::Quantity peakIt;  ///< all that works in the month at once
};

/// A cluster by what one accelerator of it draws, before its size is known. None when it has no system.
std::optional<Cluster> beginCluster(Recorder& recorder, const Object& object);

/// Records the services of the plan on their clusters, those with a measured throughput first: their classes
/// are calibrated by it. A service whose model or class is not known in full is left out.
void recordServices(Recorder& recorder, std::vector<Cluster>& clusters, graph::Quantity monthStart);

/// Records a cluster with its services, its runs: counts (as many as its services need, where it is so
/// sized), nameplate and operating power (MODEL 2.2, 2.4), its network, and the mean and peak IT power month
/// by month, idle systems included. Infeasible where the runs and services of a month together use more
/// accelerators than stand there.
void recordCluster(Recorder& recorder, Cluster& cluster, graph::Quantity monthStart);

/// Systems per rack by units, power and weight, racks and rack power (MODEL 4.3). `facility` may be null.
void recordRacks(Recorder& recorder, const Cluster& cluster, const Object* facility);

}  // namespace wattplan::formulas
