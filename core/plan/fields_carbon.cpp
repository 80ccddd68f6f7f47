#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addEmbodied(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(accelerator, "embodied_carbon", "kg")
            .range(0, 1e5)
            .byDefault(164, "MODEL:4.5")
            .likely(150, 350)
            .csv("embodied_kgco2e")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Embodied carbon"),
                  WATTPLAN_TEXT("Help", "CO2e of making one accelerator; the server is not counted here.")));
    fields.push_back(number(system, "embodied_server", "kg")
                         .range(0, 1e6)
                         .byDefault(2500, "MODEL:4.5")
                         .likely(1500, 5700)
                         .csv("embodied_server_kgco2e")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Embodied carbon of the server"),
                               WATTPLAN_TEXT("Help", "CO2e of making a system without its accelerators.")));
    fields.push_back(
        number(system, "embodied_carbon", "kg")
            .range(0, 1e7)
            .csv("embodied_kgco2e")
            .varies()
            .structural()
            .whenEmpty(WATTPLAN_TEXT("Empty", "server and accelerators"))
            .text(WATTPLAN_TEXT("Field", "Embodied carbon"),
                  WATTPLAN_TEXT("Help",
                                "CO2e of making a whole system with its accelerators. Empty: its "
                                "server and its accelerators added up.")));
    fields.push_back(
        number(facility, "embodied_carbon", "t/MW")
            .range(0, 1e5)
            .byDefault(1000, "costs:ec_building_mw")
            .likely(500, 2000)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Embodied carbon of the facility"),
                  WATTPLAN_TEXT("Help", "CO2e of building, power and cooling for each MW of IT.")));
}

void addContracts(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(site, "residual_carbon", "kgCO2e/kWh")
            .range(0, 3)
            .csv("residual_carbon_kgco2e_per_kwh")
            .varies()
            .ages()
            .structural()
            .whenEmpty(WATTPLAN_TEXT("Empty", "as grid carbon"))
            .text(WATTPLAN_TEXT("Field", "Residual carbon"),
                  WATTPLAN_TEXT("Help",
                                "Carbon of electricity that no green contract covers: the grid without "
                                "what is traded as green. Empty: grid carbon.")));
    fields.push_back(
        number(facility, "residual_carbon", "kgCO2e/kWh")
            .range(0, 3)
            .varies()
            .ages()
            .structural()
            .whenEmpty(WATTPLAN_TEXT("Empty", "that of the site"))
            .text(WATTPLAN_TEXT("Field", "Residual carbon"),
                  WATTPLAN_TEXT("Help",
                                "Factor of what no green contract covers. Empty: that of the site, else "
                                "grid carbon.")));
    fields.push_back(
        number(facility, "green_share", "%")
            .range(0, 100)
            .byDefault(0, "wattplan:green_share")
            .likely(0, 100)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Green contracts"),
                  WATTPLAN_TEXT("Help",
                                "Share of the electricity bought under green contracts; it counts as "
                                "nought in market-based carbon only.")));
    fields.push_back(
        number(site, "grid_water", "L/kWh")
            .range(0, 100)
            .csv("grid_water_l_per_kwh")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Water of the grid"),
                  WATTPLAN_TEXT("Help",
                                "Water that power stations evaporate for each kWh; reservoirs are not "
                                "counted.")));
    fields.push_back(number(facility, "grid_water", "L/kWh")
                         .range(0, 100)
                         .follows("site", "grid_water")
                         .varies()
                         .structural()
                         .text(WATTPLAN_TEXT("Field", "Water of the grid"),
                               WATTPLAN_TEXT("Help", "Empty: that of the site.")));
}

void addEquivalences(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(plan, "home_energy", "MWh/year")
            .range(0.1, 100)
            .byDefault(10.632, "eia2022:table5a")
            .likely(1, 13)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Electricity of a home"),
                  WATTPLAN_TEXT("Help", "What one home uses a year; by default one in the USA.")));
    fields.push_back(number(plan, "car_carbon", "kg/km")
                         .range(0.01, 2)
                         .byDefault(0.2485, "epa2023:car")
                         .likely(0.12, 0.3)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Carbon of a car"),
                               WATTPLAN_TEXT("Help",
                                             "CO2 of a petrol car for each kilometre; by default the "
                                             "mean of the USA.")));
    fields.push_back(
        number(plan, "flight_carbon", "kg")
            .range(1, 1e5)
            .byDefault(899.9, "strubell2019:table1")
            .likely(500, 2000)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Carbon of a flight"),
                  WATTPLAN_TEXT("Help",
                                "CO2e of a passenger's flight; by default New York to San Francisco "
                                "and back.")));
}

}  // namespace

std::vector<FieldBuilder> carbonFields() {
    std::vector<FieldBuilder> fields;
    addEmbodied(fields);
    addContracts(fields);
    addEquivalences(fields);
    return fields;
}

}  // namespace wattplan
