#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include "core/catalog/csv.h"
#include "core/catalog/embedded.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::PlanDesk;

namespace {

/// A megawatt in orbit against a hall with a PUE of 1.15 at .07 USD/kWh and 11,700 USD/kW.
PlanDesk megawatt() {
    PlanDesk desk;
    desk.add(Kind::facility, "hall");
    desk.type("hall", "site", "n_virginia");
    desk.type("hall", "cooling", "d2c_1p");
    desk.type("hall", "pin_pue", "1.15");
    desk.type("hall", "electricity_price", "0.07 USD/kWh");
    desk.type("hall", "construction_cost", "11700 USD/kW");
    desk.type("hall", "grid_carbon", "0.4");
    desk.add(Kind::orbitalCluster, "orbit");
    desk.type("orbit", "facility", "hall");
    desk.type("orbit", "launch_price", "200");
    return desk;
}

constexpr double rounding = 2e-4;  // four or five digits in the arithmetic beside the checks

}  // namespace

TEST_CASE("a radiator gives off what the law of Stefan and Boltzmann says, less what falls on it",
          "[formulas]") {
    PlanDesk desk = megawatt();
    // 2 × .9 × 5.67037e-8 × 330⁴ = 1210.4; × .85 = 1028.9; − .9 × .48 × 237 = 102.4
    // − .15 × 1361 × (.087 + .3 × .48) = 47.2: 879.3 W/m². SITE_MODEL 10 rounds it to 880.
    CHECK(desk.value("orbit", "radiator_output", "W/m2") == Approx(879.3).epsilon(rounding));
    CHECK(desk.value("orbit", "radiator_area", "m2") == Approx(1.1e6 / 879.3).epsilon(rounding));
    // Black space all around and a perfect fin: the gross figures of SITE_MODEL 10, two-sided.
    for (const char* field : {"earth_view", "sun_view"})
        desk.type("orbit", field, "0");
    desk.type("orbit", "radiator_effectiveness", "1");
    for (const auto& [kelvin, watts] : {std::pair{"300", 827.0},
                                        {"310", 943.0},
                                        {"320", 1070.0},
                                        {"330", 1210.0},
                                        {"340", 1364.0},
                                        {"350", 1532.0}}) {
        desk.type("orbit", "radiator_temperature", kelvin);
        CHECK(desk.value("orbit", "radiator_output", "W/m2") == Approx(watts).margin(0.5));
    }
    // Starcloud's 838 W/m² at 20 °C is that of a black plate: 2 × 5.67037e-8 × 293.15⁴ = 837.6.
    desk.type("orbit", "radiator_temperature", "293.15 K");
    desk.type("orbit", "radiator_emissivity", "1");
    CHECK(desk.value("orbit", "radiator_output", "W/m2") == Approx(838.0).margin(0.5));
}

TEST_CASE("a radiator warmed by more than it gives off is no radiator", "[formulas]") {
    PlanDesk desk = megawatt();
    desk.type("orbit", "radiator_temperature", "200");
    desk.type("orbit", "sun_view", "1");
    CHECK_FALSE(desk.model().value(desk.address("orbit", "radiator_area")));
    CHECK_FALSE(desk.model().value(desk.address("orbit", "cost_ratio")));
    CHECK(desk.model().value(desk.address("orbit", "array_area")));
}

TEST_CASE("array, mass and cost of a megawatt in orbit come out as by hand", "[formulas]") {
    PlanDesk desk = megawatt();
    // 1361 × .307 × .86 = 359.3 W/m²; 1.1 / (.99 × .985⁵ = .91794) = 1.19833 MW: 3,335 m²
    CHECK(desk.value("orbit", "array_output", "W/m2") == Approx(359.33).epsilon(rounding));
    CHECK(desk.value("orbit", "array_power", "MW") == Approx(1.19833).epsilon(rounding));
    CHECK(desk.value("orbit", "array_area", "m2") == Approx(3334.9).epsilon(rounding));
    CHECK(desk.value("orbit", "mass.array", "t") == Approx(9.9861).epsilon(rounding));  // ÷ 120 W/kg
    // 1.1 MW × .01 × 97.6 min = 17.893 kWh at 40 Wh/kg
    CHECK(desk.value("orbit", "mass.battery", "t") == Approx(0.44733).epsilon(rounding));
    CHECK(desk.value("orbit", "mass.radiator", "t") == Approx(5.0 * 1.1e3 / 879.3).epsilon(rounding));
    // 9.986 + .447 + 6.255 + 5 + 7 + 8 = 36.69 t: "about 35 kg/kW" of SITE_MODEL 10, which leaves out
    // degradation and battery.
    CHECK(desk.value("orbit", "mass", "t") == Approx(36.688).epsilon(rounding));
    CHECK(desk.value("orbit", "mass_per_power", "kg/kW") == Approx(35.0).epsilon(0.05));
    CHECK(desk.value("orbit", "capex.launch", "USD") == Approx(7.3377e6).epsilon(rounding));
    CHECK(desk.value("orbit", "capex.satellites", "USD") == Approx(28.688e6).epsilon(rounding));
    CHECK(desk.value("orbit", "capex_per_power", "USD/kW") == Approx(36026.0).epsilon(rounding));
    // 5 × 8,766 h × .95 = 41,638 h
    CHECK(desk.value("orbit", "energy_it", "MWh") == Approx(41638.5).epsilon(1e-3));
    CHECK(desk.value("orbit", "cost_per_energy", "USD/kWh") == Approx(36026.0 / 41638.5).epsilon(1e-3));
    CHECK(desk.value("orbit", "survivors", "%") == Approx(62.403).epsilon(rounding));  // .91⁵
    CHECK(desk.value("orbit", "carbon_launch", "t") == Approx(30 * 36.688).epsilon(rounding));
}

TEST_CASE("the same megawatt on the ground is charged electricity and building", "[formulas]") {
    PlanDesk desk = megawatt();
    CHECK(desk.value("orbit", "cost_per_energy.electricity", "USD/kWh") == Approx(0.0805));  // .07 × 1.15
    // 11,700 / (15 × 8,766 h × .80) = .11122
    const double building = 11700.0 / (15 * 8766 * 0.8);
    CHECK(desk.value("orbit", "cost_per_energy.building", "USD/kWh") == Approx(building).epsilon(1e-3));
    CHECK(desk.value("orbit", "cost_per_energy.ground", "USD/kWh") ==
          Approx(0.0805 + building).epsilon(1e-3));
    CHECK(desk.value("orbit", "cost_ratio") == Approx(0.8652 / 0.19172).epsilon(2e-3));
    CHECK(desk.value("orbit", "carbon_per_energy.ground", "kgCO2e/kWh") == Approx(0.46));
    // Satellites alone cost more than the ground: (.19172 × 41,638.5 MWh − 28.688 M) / 36,688 kg < 0
    CHECK(desk.value("orbit", "launch_parity", "USD/kg") ==
          Approx((0.19172 * 41638.5e3 - 28.688e6) / 36688).epsilon(2e-3));
    // At that price orbit costs as much as the ground.
    desk.type("orbit", "build_price", "100 USD/kg");
    const double parity = desk.value("orbit", "launch_parity", "USD/kg");
    REQUIRE(parity > 0.0);
    desk.type("orbit", "launch_price", std::to_string(parity));
    CHECK(desk.value("orbit", "cost_ratio") == Approx(1.0).epsilon(1e-6));
}

TEST_CASE("without a facility to compare with, only what compares is unknown", "[formulas]") {
    PlanDesk desk = megawatt();
    desk.type("orbit", "facility", "");
    CHECK(desk.value("orbit", "capex_per_power", "USD/kW") > 0.0);
    CHECK(desk.waitsFor("orbit", "cost_ratio") == "orbit.facility");
    CHECK(desk.waitsFor("orbit", "cost_per_energy.building") == "orbit.facility");
    CHECK(desk.waitsFor("orbit", "carbon_per_energy.ground") == "orbit.facility");
}

TEST_CASE("satellites and their links are counted from the power of one", "[formulas]") {
    PlanDesk desk = megawatt();
    CHECK(desk.value("orbit", "satellites") == 43.0);  // 1,198.33 / 28 = 42.8
    CHECK(desk.value("orbit", "downlink", "Gbit/s") == Approx(43 * 96.0));
    CHECK(desk.value("orbit", "links_per_satellite") == Approx(1000.0 / 43 * 314 / 200).epsilon(1e-9));
    // SITE_MODEL 10: 833 of 1.2 kW for a megawatt, before shadow, degradation and what the satellite needs.
    desk.type("orbit", "satellite_power", "1.2 kW");
    for (const auto& [field, text] :
         {std::pair{"overhead", "1"}, {"eclipse", "0"}, {"array_degradation", "0"}})
        desk.type("orbit", field, text);
    CHECK(desk.value("orbit", "satellites") == 834.0);
}

TEST_CASE("defaults of an orbital cluster are those of the table that they cite", "[formulas]") {
    const auto table = catalog::readCsv("orbital.csv", catalog::embeddedFile("catalog/orbital.csv")).value();
    int cited = 0;
    for (const FieldSpec& field : Registry::instance().fields(Kind::orbitalCluster)) {
        constexpr std::string_view prefix = "orbital:";
        if (!field.source.starts_with(prefix)) continue;
        INFO(field.key);
        ++cited;
        CHECK(catalog::Catalogue::builtIn().citedParameter(field.source));
        const auto row = std::ranges::find_if(table.records, [&](const catalog::CsvRecord& record) {
            return record.cells[*table.column("key")] == field.source.substr(prefix.size());
        });
        REQUIRE(row != table.records.end());
        const std::string& written = row->cells[*table.column("unit")];
        const double typical = std::stod(row->cells[*table.column("value_typ")]);
        // "-" is a share; "W/m2 of panel" and "rad(Si)/y" are no units of ours.
        const Unit unit = unitOf(written == "-"     ? ""
                                 : written == "%/y" ? "%/year"
                                 : written == "y"   ? "year"
                                                    : written);
        CHECK(field.unit.toBase(*field.defaultValue) == Approx(unit.toBase(typical)));
    }
    CHECK(cited >= 20);
}

TEST_CASE("a hall that stands empty is compared as if it ran what orbit does", "[formulas]") {
    PlanDesk desk = megawatt();
    desk.type("hall", "pin_pue", "");
    desk.type("hall", "design_it_power", "1 MW");
    // Direct-to-chip cooling in Virginia: PUE about 1.15 at full load (SITE_MODEL 10: .07 x 1.15 is .08), 2.3
    // at the five percent that stand for no load.
    CHECK(desk.value("orbit", "cost_per_energy.electricity", "USD/kWh") == Approx(0.0805).epsilon(0.03));
    CHECK(desk.value("orbit", "carbon_per_energy.ground", "kgCO2e/kWh") == Approx(0.46).epsilon(0.03));
}
