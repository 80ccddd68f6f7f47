#include "core/plan/result_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addPower(std::vector<ResultSpec>& list) {
    const auto add = [&](ResultSpec spec) { list.push_back(std::move(spec)); };
    add(extensive(burden(
        at(Boundary::facility,
           result(orbitalCluster, "array_power", "MW", WATTPLAN_TEXT("Result", "Power of the array"),
                  WATTPLAN_TEXT("Help",
                                "When new, in sunlight: enough at the end of life, and for the battery "
                                "through the shadow."))))));
    add(benefit(result(orbitalCluster, "array_output", "W/m2", WATTPLAN_TEXT("Result", "Array by area"),
                       WATTPLAN_TEXT("Help", "Sunlight that a new array turns to electricity."))));
    add(extensive(burden(result(orbitalCluster, "array_area", "m2", WATTPLAN_TEXT("Result", "Array area"),
                                WATTPLAN_TEXT("Help", "Power of the array over its output by area.")))));
    add(benefit(result(orbitalCluster, "radiator_output", "W/m2", WATTPLAN_TEXT("Result", "Radiator by area"),
                       WATTPLAN_TEXT("Help",
                                     "Heat that a square metre of panel radiates from both sides, less "
                                     "what Earth and Sun heat it."))));
    add(extensive(
        burden(result(orbitalCluster, "radiator_area", "m2", WATTPLAN_TEXT("Result", "Radiator area"),
                      WATTPLAN_TEXT("Help", "Panel area that radiates all power of the satellites.")))));
}

void addMass(std::vector<ResultSpec>& list) {
    const auto add = [&](std::string_view key, Label label, Label help) {
        list.push_back(extensive(burden(result(orbitalCluster, key, "t", label, help))));
    };
    add("mass", WATTPLAN_TEXT("Result", "Mass in orbit"),
        WATTPLAN_TEXT("Help", "All satellites of the cluster, servers included."));
    add("mass.array", WATTPLAN_TEXT("Result", "Mass, array"),
        WATTPLAN_TEXT("Help", "Power of the new array over its power by mass."));
    add("mass.battery", WATTPLAN_TEXT("Result", "Mass, battery"),
        WATTPLAN_TEXT("Help", "Energy of one shadow over the energy of a kilogram."));
    add("mass.radiator", WATTPLAN_TEXT("Result", "Mass, radiator"),
        WATTPLAN_TEXT("Help", "Radiator area times its mass by area."));
    add("mass.loop", WATTPLAN_TEXT("Result", "Mass, cooling loop"),
        WATTPLAN_TEXT("Help", "Pumps, pipes and coolant."));
    add("mass.bus", WATTPLAN_TEXT("Result", "Mass, bus and structure"),
        WATTPLAN_TEXT("Help", "Frame, propulsion, avionics and links."));
    add("mass.compute", WATTPLAN_TEXT("Result", "Mass, IT"),
        WATTPLAN_TEXT("Help", "Servers without chassis and fans."));
    list.push_back(burden(result(orbitalCluster, "mass_per_power", "kg/kW",
                                 WATTPLAN_TEXT("Result", "Mass of a kW of IT"),
                                 WATTPLAN_TEXT("Help", "Mass in orbit over IT power."))));
}

void addMoney(std::vector<ResultSpec>& list) {
    const auto whole = [&](std::string_view key, Label label, Label help) {
        list.push_back(extensive(burden(result(orbitalCluster, key, "USD", label, help))));
    };
    whole("capex", WATTPLAN_TEXT("Result", "Launch and satellites"),
          WATTPLAN_TEXT("Help", "Without the IT, which costs as on the ground."));
    whole("capex.launch", WATTPLAN_TEXT("Result", "Of launch"),
          WATTPLAN_TEXT("Help", "Mass in orbit times the launch price."));
    whole("capex.satellites", WATTPLAN_TEXT("Result", "Of satellites"),
          WATTPLAN_TEXT("Help", "Mass of all but the IT times its price."));
    list.push_back(
        burden(result(orbitalCluster, "capex_per_power", "USD/kW",
                      WATTPLAN_TEXT("Result", "Launch and satellite of a kW of IT"),
                      WATTPLAN_TEXT("Help", "To be held against the building cost on the ground."))));
    list.push_back(extensive(benefit(
        at(Boundary::it, result(orbitalCluster, "energy_it", "MWh", WATTPLAN_TEXT("Result", "Energy, IT"),
                                WATTPLAN_TEXT("Help", "Over the life of the satellites."))))));
    const auto rate = [&](std::string_view key, Label label, Label help) {
        list.push_back(burden(result(orbitalCluster, key, "USD/kWh", label, help)));
    };
    rate("cost_per_energy", WATTPLAN_TEXT("Result", "Cost of IT energy in orbit"),
         WATTPLAN_TEXT("Help", "Launch and satellites over IT energy, without interest."));
    rate("cost_per_energy.ground", WATTPLAN_TEXT("Result", "Cost of IT energy on the ground"),
         WATTPLAN_TEXT("Help", "Electricity and building of the facility compared with."));
    rate("cost_per_energy.electricity", WATTPLAN_TEXT("Result", "On the ground, electricity"),
         WATTPLAN_TEXT("Help", "Electricity price times PUE."));
    rate("cost_per_energy.building", WATTPLAN_TEXT("Result", "On the ground, building"),
         WATTPLAN_TEXT("Help", "Building cost over the IT energy of its life, without interest."));
    list.push_back(
        burden(result(orbitalCluster, "cost_ratio", "", WATTPLAN_TEXT("Result", "Orbit over ground, cost"),
                      WATTPLAN_TEXT("Help", "Above 1 the ground costs less."))));
    list.push_back(benefit(result(orbitalCluster, "launch_parity", "USD/kg",
                                  WATTPLAN_TEXT("Result", "Launch price for parity"),
                                  WATTPLAN_TEXT("Help",
                                                "At which orbit costs as much as the ground. Below zero not "
                                                "even a free launch would do: satellites cost too much."))));
}

void addRest(std::vector<ResultSpec>& list) {
    const auto add = [&](ResultSpec spec) { list.push_back(std::move(spec)); };
    add(extensive(
        burden(result(orbitalCluster, "carbon_launch", "t", WATTPLAN_TEXT("Result", "Carbon of launches"),
                      WATTPLAN_TEXT("Help", "Mass in orbit times the carbon of a launch.")))));
    add(burden(result(orbitalCluster, "carbon_per_energy", "kgCO2e/kWh",
                      WATTPLAN_TEXT("Result", "Carbon of IT energy in orbit"),
                      WATTPLAN_TEXT("Help", "Of launches alone, over IT energy."))));
    add(burden(result(orbitalCluster, "carbon_per_energy.ground", "kgCO2e/kWh",
                      WATTPLAN_TEXT("Result", "Carbon of IT energy on the ground"),
                      WATTPLAN_TEXT("Help", "Grid carbon times PUE."))));
    add(benefit(result(orbitalCluster, "survivors", "%",
                       WATTPLAN_TEXT("Result", "Working at the end of life"),
                       WATTPLAN_TEXT("Help", "Accelerators that have not failed, of those launched."))));
    add(result(orbitalCluster, "satellites", "", WATTPLAN_TEXT("Result", "Satellites"),
               WATTPLAN_TEXT("Help", "Whole satellites that give the power of the array.")));
    add(result(orbitalCluster, "downlink", "Gbit/s", WATTPLAN_TEXT("Result", "Downlink"),
               WATTPLAN_TEXT("Help", "Of all satellites to the ground.")));
    add(burden(result(orbitalCluster, "links_per_satellite", "",
                      WATTPLAN_TEXT("Result", "Laser links of a satellite"),
                      WATTPLAN_TEXT("Help",
                                    "Terminals that would carry the network of a cluster on the ground; a "
                                    "satellite has three or four."))));
}

}  // namespace

void addOrbitalResults(std::vector<ResultSpec>& list) {
    addPower(list);
    addMass(list);
    addMoney(list);
    addRest(list);
}

}  // namespace wattplan
