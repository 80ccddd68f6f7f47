#include "core/formulas/carbon.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity residualFactor(Recorder& recorder, const Facility& facility) {
    for (const Object* object : {facility.object, facility.site})
        if (object && recorder.has(*object, "residual_carbon"))
            return recorder.number(*object, "residual_carbon");
    return facility.gridCarbon;
}

Quantity gridWaterOf(Recorder& recorder, const Facility& facility) {
    if (recorder.has(*facility.object, "grid_water")) return recorder.number(*facility.object, "grid_water");
    return facility.site ? recorder.number(*facility.site, "grid_water")
                         : recorder.unknown(*facility.object, "site", dimension::waterIntensity);
}

/// Of making a system, accelerators and all.
Quantity embodiedPerSystem(Recorder& recorder, const Cluster& cluster) {
    const Object& system = *cluster.system;
    if (recorder.has(system, "embodied_carbon")) return recorder.number(system, "embodied_carbon");
    return graph::named(recorder.number(system, "embodied_server") +
                            recorder.number(system, "accelerators_per_system") *
                                recorder.number(*cluster.accelerator, "embodied_carbon"),
                        {WATTPLAN_TEXT("Name", "Embodied carbon of a system"), "MODEL:4.5", 0});
}

Quantity total(Quantity zero, const std::vector<Footprint>& items, Quantity Footprint::*part) {
    Quantity sum = zero;
    for (const Footprint& item : items)
        sum = sum + item.*part;
    return sum;
}

}  // namespace

Footprint recordFootprint(Recorder& recorder, const Object& object, const Cluster& cluster,
                          const Facility& facility, const RunTotals& totals) {
    const Object& finance = recorder.plan().only(Kind::finance);
    Footprint made;
    const Quantity bought = 1.0 - recorder.number(*facility.object, "green_share");
    made.market =
        recorder.result(object, "carbon_market",
                        totals.energy * (bought * residualFactor(recorder, facility)), "SITE_MODEL:5");
    // The part of all accelerator-hours of the cluster's life that the run takes.
    const auto shareOfLife = [&](std::string_view life) {
        return totals.hours / (cluster.accelerators * recorder.number(finance, life) *
                               recorder.number(finance, "utilisation"));
    };
    made.embodiedIt = recorder.result(
        object, "carbon_embodied.it",
        shareOfLife("life_it") * (cluster.systems * embodiedPerSystem(recorder, cluster)), "MODEL:4.5");
    made.embodiedFacility =
        recorder.result(object, "carbon_embodied.facility",
                        shareOfLife("life_facility") *
                            (cluster.nameplateIt * recorder.number(*facility.object, "embodied_carbon")),
                        "MODEL:4.5");
    recorder.result(object, "carbon_embodied", made.embodiedIt + made.embodiedFacility, "MODEL:4.5");
    made.gridWater = recorder.result(object, "water_grid", totals.energy * gridWaterOf(recorder, facility),
                                     "SITE_MODEL:4");
    return made;
}

void recordFootprints(Recorder& recorder, const std::vector<Footprint>& footprints,
                      const std::vector<RunTotals>& runs) {
    const Object& plan = recorder.plan().only(Kind::plan);
    graph::Graph& graph = recorder.graph();
    const Quantity noMass = graph.constant(0.0, dimension::mass);
    const auto mass = [&](std::string_view key, Quantity Footprint::*part) {
        return recorder.result(plan, key, total(noMass, footprints, part));
    };
    mass("carbon_market", &Footprint::market);
    const Quantity embodied = mass("carbon_embodied.it", &Footprint::embodiedIt) +
                              mass("carbon_embodied.facility", &Footprint::embodiedFacility);
    recorder.result(plan, "carbon_embodied", embodied);
    recorder.result(plan, "water_grid",
                    total(graph.constant(0.0, dimension::volume), footprints, &Footprint::gridWater));

    Quantity energy = graph.constant(0.0, dimension::energy, Boundary::facility);
    Quantity carbon = noMass;
    for (const RunTotals& run : runs) {
        energy = energy + run.energy;
        carbon = carbon + run.carbon;
    }
    recorder.result(plan, "home_years", energy / recorder.number(plan, "home_energy"));
    recorder.result(plan, "car_distance", carbon / recorder.number(plan, "car_carbon"));
    recorder.result(plan, "flights", carbon / recorder.number(plan, "flight_carbon"));
}

}  // namespace wattplan::formulas
