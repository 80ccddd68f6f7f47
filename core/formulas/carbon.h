#pragma once

#include <vector>

#include "core/formulas/cost.h"

namespace wattplan::formulas {

/// What a run or service emits and drinks beyond its facility's own meters (SITE_MODEL 4, 5; MODEL 4.5).
struct Footprint {
    graph::Quantity market;            ///< market-based carbon [kg]
    graph::Quantity embodiedIt;        ///< accelerators and servers [kg]
    graph::Quantity embodiedFacility;  ///< building, power and cooling [kg]
    graph::Quantity gridWater;         ///< evaporated by power stations [m3]
};

/// Records the footprint of a run or service as its results.
///   market    = facility energy × (1 - green share) × residual factor
///   embodied  = accelerator-hours ÷ (life × utilisation) × carbon of making an accelerator's part of the
///   system;
///               of the facility by nameplate IT power likewise
///   grid water = facility energy × water of the grid
/// The residual factor is the facility's, else the site's, else the grid's own.
Footprint recordFootprint(Recorder& recorder, const Object& object, const Cluster& cluster,
                          const Facility& facility, const RunTotals& totals);

/// Records the footprint of all runs and services together, and what it is like: home-years of electricity,
/// kilometres of a car, flights.
void recordFootprints(Recorder& recorder, const std::vector<Footprint>& footprints,
                      const std::vector<RunTotals>& runs);

}  // namespace wattplan::formulas
