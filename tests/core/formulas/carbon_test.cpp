#include "core/formulas/carbon.h"

#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

TEST_CASE("BLOOM's embodied carbon is what its paper states", "[formulas][carbon]") {
    // Luccioni et al. 2022, section 4.1: 2,500 kg a server and 150 kg a GPU, six years at 85 %: 11.2 t.
    PlanDesk desk = oneRun("dgx_a100_640", "48", "gpt_3_175b");  // 384 accelerators
    desk.type("dgx_a100_640", "embodied_server", "2500");
    desk.type("a100_sxm4_80", "embodied_carbon", "150");
    desk.type("finance", "life_it", "6");
    desk.type("finance", "utilisation", "85");
    desk.type("run", "pin_hours", "1082990");
    CHECK(desk.value("run", "carbon_embodied.it", "t") == Approx(11.2).epsilon(0.01));
    // A whole system stated at 8 x 150 + 2,500 kg is the same.
    desk.type("dgx_a100_640", "embodied_carbon", "3700");
    CHECK(desk.value("run", "carbon_embodied.it", "t") == Approx(7.576 + 3.636).epsilon(0.001));
}

TEST_CASE("A facility's embodied carbon is spread over its life", "[formulas][carbon]") {
    PlanDesk desk = oneRun("dgx_a100_640", "125", "gpt_3_175b");  // 812.5 kW of nameplate IT
    desk.type("cluster", "network_power", "0");
    desk.type("cluster", "storage_power", "0");
    desk.type("hall", "embodied_carbon", "1000");
    desk.type("finance", "life_facility", "20");
    desk.type("finance", "utilisation", "100");
    desk.type("run", "pin_hours", "876000");  // a tenth of the 8.76e6 accelerator-hours of a year
    CHECK(desk.value("run", "carbon_embodied.facility", "t") == Approx(812.5 / 20 / 10).epsilon(1e-9));
}

TEST_CASE("Market-based carbon counts what no green contract covers", "[formulas][carbon]") {
    PlanDesk desk = oneRun("dgx_a100_640", "125", "gpt_3_175b");
    desk.type("hall", "pin_pue", "1.2");
    desk.type("hall", "grid_carbon", "0.5");
    desk.type("run", "pin_hours", "1000000");
    desk.type("run", "pin_it_power", "500 W");  // 600 MWh
    CHECK(desk.value("run", "carbon", "t") == Approx(300.0));
    desk.type("hall", "green_share", "80");
    desk.type("hall", "residual_carbon", "0.6096");
    CHECK(desk.value("run", "carbon_market", "t") == Approx(600 * 0.2 * 0.6096));
    CHECK(desk.value("run", "carbon", "t") == Approx(300.0));  // the place is what it was
    desk.type("hall", "grid_water", "1.8");
    CHECK(desk.value("run", "water_grid", "m3") == Approx(600e3 * 1.8 / 1000));
}

TEST_CASE("In China the remainder takes the factor without traded green power", "[formulas][carbon]") {
    PlanDesk desk = oneRun("dgx_a100_640", "125", "gpt_3_175b");
    desk.type("hall", "site", "zhangjiakou");
    const double energy = desk.value("run", "energy_facility", "MWh");
    CHECK(desk.value("run", "carbon_market", "t") == Approx(energy * 0.6096));
    CHECK(desk.value("run", "carbon", "t") == Approx(energy * 0.7252));  // Hebei 2022
    CHECK(desk.value("run", "water_grid", "m3") == Approx(energy * 0.9));
    desk.type("hall", "site", "stockholm");  // no such factor: the grid's own
    CHECK(desk.value("run", "carbon_market", "t") == Approx(desk.value("run", "carbon", "t")));
}

TEST_CASE("The plan says what its energy and carbon are like", "[formulas][carbon]") {
    PlanDesk desk = oneRun("dgx_a100_640", "125", "gpt_3_175b");
    desk.type("hall", "pin_pue", "1");
    desk.type("hall", "grid_carbon", "0.5");
    desk.type("run", "pin_hours", "1000000");
    desk.type("run", "pin_it_power", "433 W");  // BLOOM's 433 MWh: 41 years of a home (claim C13)
    const std::string settings = desk.plan().only(Kind::plan).key;
    CHECK(desk.value(settings, "home_years", "year") == Approx(41).margin(0.5));
    CHECK(desk.value(settings, "car_distance", "km") == Approx(216500 / 0.2485));
    CHECK(desk.value(settings, "flights", "") == Approx(216500 / 899.9));
}
