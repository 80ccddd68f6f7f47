#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::test::PlanDesk;

namespace {

/// A hall for 100 MW of IT with a PUE of 1.2 in every hour: 120 MW.
PlanDesk largeHall() {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("hall", "design_it_power", "100 MW");
    desk.type("hall", "pin_pue", "1.2");
    return desk;
}

}  // namespace

TEST_CASE("machines are counted by their load, their size and what stands spare", "[plant]") {
    PlanDesk desk = largeHall();
    CHECK(desk.value("hall", "design_power", "MW") == Approx(120.0));
    // 120 × 1.075 / .95 = 135.789 MVA; / 2.5 = 54.3, so 55 carry it, twice.
    CHECK(desk.value("hall", "connection", "MVA") == Approx(120.0 * 1.075 / 0.95));
    CHECK(desk.value("hall", "transformers") == 110.0);
    CHECK(desk.value("hall", "ups_modules") == 160.0);  // 100 / 1.25 = 80
    CHECK(desk.value("hall", "generators") == 49.0);    // 120 / 2.5 = 48
    for (const auto& [redundancy, transformers] :
         {std::pair{"n", 55.0}, {"n1", 56.0}, {"n2", 57.0}, {"2n", 110.0}, {"2n1", 112.0}}) {
        desk.type("hall", "redundancy_power", redundancy);
        CHECK(desk.value("hall", "transformers") == transformers);
    }
}

TEST_CASE("coolant and its units follow from the heat that liquid takes", "[plant]") {
    PlanDesk desk = largeHall();
    CHECK(desk.value("hall", "cdus") == 0.0);  // air only: nothing stands spare for nothing
    desk.type("hall", "cooling", "d2c_1p");
    desk.type("d2c_1p", "liquid_capture_fraction", "0.8");
    desk.type("d2c_1p", "delta_t_liquid_k", "10");
    CHECK(desk.value("hall", "cdus") == 65.0);  // 80 / 1.25 = 64, one spare
    // 80 MW / (4.17 MJ/m³K × 10 K) = 1.9185 m³/s.
    CHECK(desk.value("hall", "coolant_flow", "L/s") == Approx(1918.5).margin(0.1));
}

TEST_CASE("chillers and make-up water are those of the design hour", "[plant]") {
    PlanDesk desk = largeHall();
    desk.type("hall", "pin_pue", "");
    // Air-cooled chillers take all heat, hot or cold: 100 MW, losses in the hall and fans beside it.
    const double chillers = desk.value("hall", "chillers");
    CHECK(chillers > 100.0 / 1.5);
    CHECK(chillers < 130.0 / 1.5);
    CHECK(desk.value("hall", "makeup_flow", "m3/h") == 0.0);
    // A dry cooler at 45 degC water needs no compressor below 30 degC, and takes all heat by itself.
    desk.type("hall", "cooling", "water_side_econ");
    desk.type("n_virginia", "design_dry_bulb", "-10");
    desk.type("n_virginia", "design_wet_bulb", "-12");
    CHECK(desk.value("hall", "chillers") == 0.0);
    CHECK(desk.value("hall", "makeup_flow", "m3/h") > 0.0);
}

TEST_CASE("the peak is sized by the design temperatures of the site, never below its year", "[plant]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    const double ofYear = desk.value("hall", "pue_peak");
    const double peak = desk.value("hall", "peak_power");
    desk.type("n_virginia", "design_dry_bulb", "20");
    CHECK(desk.value("hall", "pue_peak") == Approx(ofYear));
    desk.type("n_virginia", "design_dry_bulb", "45");
    CHECK(desk.value("hall", "pue_peak") > ofYear);
    CHECK(desk.value("hall", "peak_power") > peak);
    CHECK(desk.value("hall", "pue_design") >= desk.value("hall", "pue_peak") - 0.1);
}

TEST_CASE("the floor carries the racks of all clusters", "[plant]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    const double perRack = desk.value("cluster", "systems_per_rack");
    const double racks = desk.value("cluster", "racks");
    CHECK(desk.value("hall", "racks") == racks);
    CHECK(desk.value("hall", "white_space", "m2") == Approx(3.0 * racks));
    CHECK(desk.value("hall", "gross_area", "m2") == Approx(4.5 * racks));
    // A DGX H100 weighs 130.5 kg, an empty rack 130 kg.
    CHECK(desk.value("hall", "floor_weight", "t") == Approx(0.130 * racks + 13.05));
    CHECK(desk.value("hall", "floor_load", "kg/m2") == Approx((130.0 + 130.5 * perRack) / 0.72));
}

TEST_CASE("server fans are part of the system and counted once", "[plant]") {
    // SITE_MODEL 3.1: (1.15 / 1.60) (1 - .045) / (1 - .0194) = .7000, 30.0 % less; by PUE alone 28.1 %.
    PlanDesk air = test::oneRun("dgx_h100", "1", "llama_2_7b");
    air.type("hall", "design_it_power", "1 MW");
    air.type("dgx_h100", "server_fan_share", "0.045");
    PlanDesk liquid = test::oneRun("dgx_h100", "1", "llama_2_7b");
    liquid.type("hall", "design_it_power", "1 MW");
    liquid.type("hall", "cooling", "d2c_1p");
    const double pue = liquid.value("hall", "pue");
    liquid.type("dgx_h100", "server_fan_share", "0.0194");
    CHECK(liquid.value("hall", "pue") == Approx(pue).epsilon(1e-12));  // not in PUE as well
    const double servers =
        liquid.value("cluster", "server_power.parts") / air.value("cluster", "server_power.parts");
    CHECK(servers == Approx((1.0 - 0.045) / (1.0 - 0.0194)).epsilon(1e-12));
    CHECK(1.15 / 1.60 * servers == Approx(0.700).margin(0.0005));
}
