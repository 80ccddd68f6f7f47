#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addPlace(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(orbitalCluster, "name")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Name"),
                  WATTPLAN_TEXT("Help", "What the orbital cluster is called in charts and reports.")));
    fields.push_back(
        reference(orbitalCluster, "facility", facility)
            .text(WATTPLAN_TEXT("Field", "Compared with"),
                  WATTPLAN_TEXT("Help",
                                "The facility on the ground that would run the same IT: its electricity "
                                "price, PUE, building cost and grid carbon.")));
    fields.push_back(
        number(orbitalCluster, "it_power", "MW")
            .at(Boundary::it)
            .range(0.001, 100000)
            .byDefault(1, "wattplan:orbital_power")
            .varies()
            .text(WATTPLAN_TEXT("Field", "IT power"),
                  WATTPLAN_TEXT("Help", "Power of the accelerators and all that computes with them.")));
    fields.push_back(number(orbitalCluster, "overhead", "")
                         .range(1, 3)
                         .byDefault(1.1, "SITE_MODEL:10")
                         .likely(1.05, 1.2)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Power over IT power"),
                               WATTPLAN_TEXT("Help",
                                             "All power of a satellite, conversion and pumps included, over "
                                             "that of its IT: what PUE is on the ground.")));
}

void addArray(std::vector<FieldBuilder>& fields) {
    fields.push_back(number(orbitalCluster, "sunlight", "W/m2")
                         .range(100, 10000)
                         .byDefault(1361, "orbital:solar_constant")
                         .likely(1317, 1412)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Sunlight"),
                               WATTPLAN_TEXT("Help", "Power of sunlight above the air; by the season.")));
    fields.push_back(
        number(orbitalCluster, "cell_efficiency", "%")
            .range(1, 60)
            .byDefault(30.7, "orbital:cell_eff_multijunction")
            .likely(17, 33)
            .varies()
            .text(
                WATTPLAN_TEXT("Field", "Efficiency of the cells"),
                WATTPLAN_TEXT("Help", "When new: 29 to 33 % with three junctions, 17 to 24 % of silicon.")));
    fields.push_back(
        number(orbitalCluster, "array_packing", "%")
            .range(10, 100)
            .byDefault(86, "orbital:array_packing_wiring")
            .likely(80, 92)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Packing, wiring and pointing"),
                  WATTPLAN_TEXT("Help", "What gaps, cables and pointing leave of the power of the cells.")));
    fields.push_back(number(orbitalCluster, "array_degradation", "%/year")
                         .range(0, 50)
                         .byDefault(1.5, "orbital:array_degradation")
                         .likely(0.5, 3)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Degradation of the array"),
                               WATTPLAN_TEXT("Help", "Power that radiation takes from the array a year.")));
    fields.push_back(
        number(orbitalCluster, "array_specific_power", "W/kg")
            .range(1, 5000)
            .byDefault(120, "orbital:array_specific_power")
            .likely(60, 250)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Power of the array by mass"),
                  WATTPLAN_TEXT("Help", "When new, in sunlight, its deployment mechanism included.")));
    fields.push_back(
        number(orbitalCluster, "eclipse", "%")
            .range(0, 50)
            .byDefault(1, "orbital:eclipse_fraction_sso")
            .likely(0, 5)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Time in shadow"),
                  WATTPLAN_TEXT("Help",
                                "Share of an orbit in the shadow of the Earth: about 1 % over the year on a "
                                "dawn-dusk orbit, 36 % on other low orbits.")));
    fields.push_back(
        number(orbitalCluster, "orbit_period", "min")
            .range(80, 50000)
            .byDefault(97.6, "SITE_MODEL:10")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Time of an orbit"),
                  WATTPLAN_TEXT("Help", "97.6 minutes at a height of 650 km, by the third law of Kepler.")));
    fields.push_back(
        number(orbitalCluster, "battery_energy", "Wh/kg")
            .range(1, 1000)
            .byDefault(40, "nasa2024")
            .likely(25, 75)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Battery by mass"),
                  WATTPLAN_TEXT("Help",
                                "Energy that is used of a kilogram: a pack of 130 Wh/kg from "
                                "which 30 % is taken in each orbit, so that it lasts for years.")));
}

void addRadiator(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(orbitalCluster, "radiator_temperature", "K")
            .range(200, 500)
            .byDefault(330, "SITE_MODEL:10")
            .likely(300, 350)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Temperature of the radiator"),
                  WATTPLAN_TEXT("Help",
                                "Of its surface; the coolant and the chips are warmer. Heat leaves with its "
                                "fourth power.")));
    fields.push_back(number(orbitalCluster, "radiator_emissivity", "")
                         .range(0.01, 1)
                         .byDefault(0.90, "orbital:radiator_emissivity")
                         .likely(0.85, 0.93)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Emissivity"),
                               WATTPLAN_TEXT("Help", "Heat radiated over that of a black surface.")));
    fields.push_back(
        number(orbitalCluster, "radiator_absorptivity", "")
            .range(0, 1)
            .byDefault(0.15, "orbital:radiator_absorptivity")
            .likely(0.06, 0.25)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Absorptivity of sunlight"),
                  WATTPLAN_TEXT("Help", "Share of the sunlight that falls on it which heats the radiator.")));
    fields.push_back(number(orbitalCluster, "radiator_effectiveness", "")
                         .range(0.1, 1)
                         .byDefault(0.85, "orbital:radiator_fin_eff")
                         .likely(0.75, 0.95)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Fin effectiveness"),
                               WATTPLAN_TEXT("Help",
                                             "Heat radiated over that of a panel as warm everywhere as at "
                                             "its pipes.")));
    fields.push_back(
        number(orbitalCluster, "earth_view", "")
            .range(0, 2)
            .byDefault(0.48, "SITE_MODEL:10")
            .varies()
            .text(WATTPLAN_TEXT("Field", "View of the Earth"),
                  WATTPLAN_TEXT("Help",
                                "View factors of both sides together: .24 each at 650 km with the panel "
                                "upright over the Earth.")));
    fields.push_back(
        number(orbitalCluster, "sun_view", "")
            .range(0, 1)
            .byDefault(0.087, "SITE_MODEL:10")
            .varies()
            .text(WATTPLAN_TEXT("Field", "View of the Sun"),
                  WATTPLAN_TEXT("Help",
                                "Share of the panel that sunlight falls on: the sine of its angle; 5 degrees "
                                "off the edge.")));
    fields.push_back(number(orbitalCluster, "earth_infrared", "W/m2")
                         .range(0, 1000)
                         .byDefault(237, "orbital:earth_ir_flux")
                         .likely(210, 265)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Warmth of the Earth"),
                               WATTPLAN_TEXT("Help", "Infrared radiation that the Earth sends out.")));
    fields.push_back(number(orbitalCluster, "earth_albedo", "")
                         .range(0, 1)
                         .byDefault(0.30, "orbital:earth_albedo")
                         .likely(0.25, 0.35)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Albedo of the Earth"),
                               WATTPLAN_TEXT("Help", "Share of the sunlight that the Earth throws back.")));
}

void addMass(std::vector<FieldBuilder>& fields) {
    const auto mass = [&](std::string_view key, std::string_view unit, double value, std::string_view source,
                          std::pair<double, double> likely, Label label, Label help) {
        fields.push_back(number(orbitalCluster, key, unit)
                             .range(0, 1000)
                             .byDefault(value, source)
                             .likely(likely.first, likely.second)
                             .varies()
                             .text(label, help));
    };
    mass("radiator_mass", "kg/m2", 5, "orbital:radiator_areal_mass", {2.5, 12},
         WATTPLAN_TEXT("Field", "Mass of the radiator"),
         WATTPLAN_TEXT("Help", "For each square metre of panel, which radiates from both sides."));
    mass("loop_mass", "kg/kW", 5, "orbital:pump_loop_mass", {2, 10},
         WATTPLAN_TEXT("Field", "Mass of the cooling loop"),
         WATTPLAN_TEXT("Help", "Pumps, pipes and coolant for each kW of IT."));
    mass("bus_mass", "kg/kW", 7, "orbital:bus_structure_mass", {3, 15},
         WATTPLAN_TEXT("Field", "Mass of bus and structure"),
         WATTPLAN_TEXT("Help", "Frame, propulsion, avionics and links for each kW of IT."));
    mass("compute_mass", "kg/kW", 8, "orbital:compute_mass", {3, 15},
         WATTPLAN_TEXT("Field", "Mass of the IT"),
         WATTPLAN_TEXT("Help", "Servers without chassis and fans for each kW of IT."));
}

void addMoney(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(orbitalCluster, "launch_price", "USD/kg")
            .range(0, 1e6)
            .byDefault(2940, "orbital:launch_falcon9_list")
            .likely(1400, 4200)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Launch price"),
                  WATTPLAN_TEXT("Help",
                                "Of a kilogram to a low orbit. Falcon 9 by its list; 200 USD/kg is hoped for "
                                "by the mid-2030s.")));
    fields.push_back(
        number(orbitalCluster, "build_price", "USD/kg")
            .range(0, 1e6)
            .byDefault(1000, "orbital:satellite_build_cost")
            .likely(300, 5000)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Price of the satellite"),
                  WATTPLAN_TEXT("Help", "Of a kilogram of all but the IT, which costs as on the ground.")));
    fields.push_back(number(orbitalCluster, "launch_carbon", "kg/kg")
                         .range(0, 1000)
                         .byDefault(30, "MODEL:9")
                         .likely(20, 40)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Carbon of a launch"),
                               WATTPLAN_TEXT("Help", "CO2 of the propellant for each kilogram in orbit.")));
    fields.push_back(number(orbitalCluster, "life", "year")
                         .range(0.5, 30)
                         .byDefault(5, "orbital:sat_lifetime")
                         .likely(4, 8)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Life of a satellite"),
                               WATTPLAN_TEXT("Help", "Years until it is brought down.")));
    fields.push_back(number(orbitalCluster, "availability", "%")
                         .range(1, 100)
                         .byDefault(95, "SITE_MODEL:10")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Availability"),
                               WATTPLAN_TEXT("Help", "Share of its life in which the cluster works.")));
    fields.push_back(
        number(orbitalCluster, "failures", "%/year")
            .range(0, 90)
            .byDefault(9, "orbital:annual_failure_no_repair")
            .likely(3, 15)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Accelerators that fail"),
                  WATTPLAN_TEXT("Help", "A year, of those that work; none can be exchanged in orbit.")));
}

void addLink(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(orbitalCluster, "satellite_power", "kW")
            .at(Boundary::facility)
            .range(0.1, 1e6)
            .byDefault(28, "orbital:starlink_v2_power")
            .likely(20, 35)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Power of a satellite"),
                  WATTPLAN_TEXT("Help",
                                "That its array gives when new: 28 kW of the V2 class; 1.2 kW of the small "
                                "satellites of 2019.")));
    fields.push_back(number(orbitalCluster, "downlink_rate", "Gbit/s")
                         .range(0, 1e6)
                         .byDefault(96, "orbital:downlink_v2mini")
                         .likely(80, 100)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Downlink of a satellite"),
                               WATTPLAN_TEXT("Help", "By radio; a laser needs a sky without clouds.")));
    fields.push_back(number(orbitalCluster, "laser_rate", "Gbit/s")
                         .range(0.1, 1e6)
                         .byDefault(200, "orbital:isl_starlink")
                         .likely(100, 400)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Laser link"),
                               WATTPLAN_TEXT("Help", "Of one terminal to another satellite.")));
    fields.push_back(
        number(orbitalCluster, "network_demand", "Gbit/s/kW")
            .range(0, 1e6)
            .byDefault(314, "nvidia2022")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Network of a cluster"),
                  WATTPLAN_TEXT("Help",
                                "Bandwidth out of the servers for each kW of IT on the ground: eight ports "
                                "of 400 Gbit/s for 10.2 kW.")));
}

}  // namespace

std::vector<FieldBuilder> orbitalFields() {
    std::vector<FieldBuilder> fields;
    addPlace(fields);
    addArray(fields);
    addRadiator(fields);
    addMass(fields);
    addMoney(fields);
    addLink(fields);
    return fields;
}

}  // namespace wattplan
