#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/formulas/cluster.h"

namespace wattplan::formulas {

/// A facility with its clusters.
struct Facility {
    const Object* object = nullptr;
    const Object* site = nullptr;
    const Object* cooling = nullptr;
    std::vector<const Cluster*> clusters;
    graph::Quantity designIt;     ///< IT [W]
    graph::Quantity operatingIt;  ///< all systems of all clusters in use, IT [W]
    /// Annual mean PUE of the same building at another IT power [W].
    std::function<graph::Quantity(graph::Quantity)> pueAt;
    graph::Quantity monthlyPue;    ///< a series, or one number where PUE is pinned [1]
    graph::Quantity waterUse;      ///< a series [m3/J of IT energy]
    graph::Quantity annualPue;     ///< at full operation [1]
    graph::Quantity annualWater;   ///< at full operation [m3/J of IT energy]
    graph::Quantity missing;       ///< waits for site or cooling, where one is not chosen [1]
    graph::Quantity designHour;    ///< design_hour_rows by load, where both are chosen
    graph::Quantity designPue;     ///< at full load in the design hour [1]
    graph::Quantity price;         ///< all-in, in plan currency [money/J]
    graph::Quantity gridCarbon;    ///< [kg/J]
    graph::Quantity buildingCost;  ///< for IT power, in plan currency [money/W]
    graph::Quantity power;         ///< a series, facility [W]
    graph::Quantity chips;         ///< its parts, likewise
    graph::Quantity servers;
    graph::Quantity network;
    graph::Quantity storage;
    graph::Quantity losses;
    graph::Quantity peak;                      ///< a series, facility [W]
    std::optional<graph::Quantity> shortfall;  ///< a series, utility; where there is a feed [W]
};

/// Records a facility: PUE and WUE from the site year of its cooling at its site (SITE_MODEL 3, 4) by the
/// month's load, its power by component, its monthly peak against the utility feed, energy and building cost.
///   power = IT power × PUE(load); peak = peak IT power × peak-hour PUE(load)
Facility recordFacility(Recorder& recorder, const Object& object, std::vector<const Cluster*> clusters,
                        graph::Quantity monthStart);

}  // namespace wattplan::formulas
