#pragma once

#include "core/formulas/facility.h"

namespace wattplan::formulas {

/// Fixed costs of a cluster for each accelerator and second of use, in plan currency [money/s].
struct FixedCosts {
    graph::Quantity servers;
    graph::Quantity network;
    graph::Quantity facility;
    graph::Quantity maintenance;
    graph::Quantity people;
    graph::Quantity other;  ///< insurance and property tax
};

/// What a cluster is bought for, in plan currency [money].
struct Capital {
    graph::Quantity servers;  ///< spares included
    graph::Quantity network;
    graph::Quantity storage;
    graph::Quantity building;  ///< the part that its nameplate power fills
    graph::Quantity grid;      ///< the connection for that power
};
/// The same as results of the cluster.
Capital capitalOf(Recorder& recorder, const Cluster& cluster, const Facility& facility);

/// CRF = r (1 + r)^n / ((1 + r)^n - 1), per year; 1/n where r is 0 (MODEL 5). `life` in seconds.
graph::Quantity capitalRecovery(graph::Quantity discountRate, graph::Quantity life);

/// Accelerators of a cluster times the share of the hours in which they work [1].
graph::Quantity inUseOf(Recorder& recorder, const Cluster& cluster);

/// Fixed costs of a cluster, spread over the hours in use:
///   (CRF servers + CRF network + CRF facility + upkeep + people + insurance) / (accelerators × utilisation)
/// where servers count less the present value of what they fetch at the end.
FixedCosts fixedCosts(Recorder& recorder, const Cluster& cluster, const Facility& facility,
                      const Capital& capital);

/// What a run needs of its facility: its PUE, facility energy, carbon, water; its cost owned and rented side
/// by side; the electricity share of it in three readings (MODEL 5): of full cost, of cash operating cost, of
/// the bill of the facility's operator.
struct RunTotals {
    graph::Quantity energy, carbon, water, costOwned, costRented, hours;
    graph::Quantity servers, network, building, electricity, maintenance, people,
        other;                                 ///< parts of costOwned; other is insurance, taxes and water
    std::optional<graph::Quantity> devices{};  ///< energy of users' devices, in no other total [J]
    graph::Quantity buildingUpkeep;            ///< the part of maintenance that the facility's operator bears
    graph::Quantity operatorOther;  ///< the part of other that it bears: the facility's insurance, and water
};
/// Fills in the cost of a run or service whose accelerator-hours and energy are in `totals`.
void recordCostOf(Recorder& recorder, const Object& object, const Cluster& cluster, const Facility& facility,
                  const FixedCosts& fixed, RunTotals& totals);
RunTotals recordRunTotals(Recorder& recorder, const TrainingRun& run, const Cluster& cluster,
                          const Facility& facility, const FixedCosts& fixed);

/// Electricity over everything a reading of the share counts, itself included, for a run or all of them.
graph::Quantity electricityOfFull(const RunTotals& totals);
graph::Quantity electricityOfCash(const RunTotals& totals);
graph::Quantity electricityOfOperator(const RunTotals& totals);

}  // namespace wattplan::formulas
