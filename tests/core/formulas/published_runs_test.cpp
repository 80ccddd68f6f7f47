#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

TEST_CASE("GPT-3 takes 3,637 PF-days in quick mode", "[formulas]") {
    PlanDesk desk = oneRun("dgx_1_v100", "1250", "gpt_3_175b");
    desk.type("gpt_3_175b", "params_total", "174.6e9");
    desk.type("run", "flop_mode", "quick");
    // 6 x 174.6e9 x 300e9 = 3.1428e23; / 8.64e19 = 3637.5
    CHECK(desk.value("run", "flop", "PF-day") == Approx(3637.5).epsilon(1e-9));
}

TEST_CASE("10,000 V100 for 14.8 days at 330 W and PUE 1.10 take 1,289 MWh", "[formulas]") {
    PlanDesk desk = oneRun("dgx_1_v100", "1250", "gpt_3_175b");
    desk.type("run", "pin_hours", "3552000");  // 10,000 x 14.8 x 24
    desk.type("run", "pin_it_power", "330 W");
    desk.type("hall", "pin_pue", "1.10");
    desk.type("hall", "grid_carbon", "0.429");
    CHECK(desk.value("run", "accelerators") == 10000.0);
    CHECK(desk.value("run", "days", "d") == Approx(14.8).epsilon(1e-12));
    CHECK(desk.value("run", "energy_facility", "MWh") ==
          Approx(1289.376).epsilon(1e-12));  // 3,552,000 x 330 x 1.1
    CHECK(desk.value("run", "energy_facility", "MWh") == Approx(1287.0).epsilon(0.002));  // as published
    CHECK(desk.value("run", "carbon", "t") == Approx(552.1).epsilon(0.002));              // as published
}

TEST_CASE("BLOOM, OPT and Gopher come out as published, at their boundary and without PUE", "[formulas]") {
    PlanDesk bloom = oneRun("dgx_a100_640", "48", "bloom_176b");
    bloom.type("run", "pin_hours", "1082990");
    bloom.type("run", "pin_chip_power", "400 W");
    CHECK(bloom.value("run", "energy_chip", "MWh") == Approx(433.196).epsilon(1e-9));
    const auto& chip = Registry::instance().result(resultId(Kind::trainingRun, "energy_chip"));
    CHECK(chip.boundary == Boundary::chip);

    PlanDesk opt = oneRun("dgx_a100_640", "124", "opt_175b");
    opt.type("run", "pin_hours", "809472");
    opt.type("run", "pin_chip_power", "400 W");
    CHECK(opt.value("run", "energy_chip", "MWh") == Approx(323.7888).epsilon(1e-9));

    PlanDesk gopher = oneRun("tpu_v3_board", "1024", "gopher_280b");
    gopher.type("run", "pin_hours", "3768320");  // 4,096 x 920
    gopher.type("run", "pin_it_power", "283 W");
    CHECK(gopher.value("run", "energy_it", "MWh") == Approx(1066.43456).epsilon(1e-9));
}

TEST_CASE("PaLM's FLOP counts attention and gives its published MFU", "[formulas]") {
    PlanDesk desk = oneRun("tpu_v4_pod", "1", "palm_540b");
    // Chowdhery et al. 2022: 238.3 thousand tokens/s on 6,144 chips of 275 TFLOP/s is an MFU of .462.
    const double perToken = desk.value("run", "flop", "FLOP") / 780e9;
    CHECK(238.3e3 * perToken / (6144 * 275e12) == Approx(0.462).epsilon(0.003));
    desk.type("run", "flop_mode", "quick");
    // 6 x 540.35e9 x 780e9 = 2.529e24 against 2.527e24 in the paper's table
    CHECK(desk.value("run", "flop", "FLOP") == Approx(2.527e24).epsilon(0.003));
}

TEST_CASE("LLaMA-65B takes 1.02 million A100-hours at its published rate", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "256", "llama_65b");
    // Touvron et al. 2023: 380 tokens/s on each A100, 1.4 T tokens: 1.4e12 / 380 / 3600 = 1.0234 M h.
    const double perToken = desk.value("run", "flop", "FLOP") / 1.4e12;
    desk.type("run", "pin_mfu", std::to_string(380 * perToken / 312e12));
    desk.type("run", "goodput", "1");
    CHECK(desk.value("run", "hours", "h") == Approx(1.0234e6).epsilon(1e-4));
    CHECK(desk.value("run", "hours", "h") == Approx(1022362).epsilon(0.002));  // as published
}

TEST_CASE("seven DGX A100 fill a rack of 42 units with 45.5 kW", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "140", "gpt_3_175b");
    CHECK(desk.value("cluster", "systems_per_rack.units") == 7.0);    // 42 / 6
    CHECK(desk.value("cluster", "systems_per_rack.power") == 3.0);    // 20 kW / 6.5 kW
    CHECK(desk.value("cluster", "systems_per_rack.weight") == 11.0);  // (1500 - 130) / 123.2
    CHECK(desk.value("cluster", "systems_per_rack") == 3.0);
    desk.type("cluster", "pin_systems_per_rack", "7");
    CHECK(desk.value("cluster", "rack_power", "kW") == Approx(45.5));
    CHECK(desk.value("cluster", "racks") == 20.0);
}

TEST_CASE("liquid cooling saves 28.1 % by PUE at the reference", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "140", "gpt_3_175b");
    // Load .75: design power = operating power / .75. Operating: 140 x 4.94 kW x 1.08 = 746.9 kW.
    desk.type("hall", "design_it_power", "995.904 kW");
    CHECK(desk.value("hall", "load", "%") == Approx(75.0).epsilon(1e-9));
    const double air = desk.value("hall", "pue");
    desk.type("hall", "cooling", "d2c_1p");
    const double liquid = desk.value("hall", "pue");
    CHECK(air == Approx(1.600).margin(0.0005));
    CHECK(liquid == Approx(1.150).margin(0.0005));
    CHECK(1.0 - liquid / air == Approx(0.281).margin(0.0005));
}

TEST_CASE("energy is the power of the months put together", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "140", "gpt_3_175b");
    desk.type("cluster", "retirement", "2027-06");
    desk.type("cluster", "idle_factor", "0");  // only the run draws power
    double sum = 0.0;
    for (const double megawatts : desk.months("hall", "power", "MW"))
        sum += megawatts * 730.0;
    CHECK(desk.value("hall", "energy", "MWh") == Approx(sum).epsilon(1e-12));
    CHECK(desk.value("run", "energy_facility", "MWh") == Approx(sum).epsilon(1e-9));
    double parts = 0.0;
    for (const char* part :
         {"power.accelerators", "power.servers", "power.network", "power.storage", "power.cooling"})
        for (const double megawatts : desk.months("hall", part, "MW"))
            parts += megawatts * 730.0;
    CHECK(parts == Approx(sum).epsilon(1e-12));
}

TEST_CASE("the records of 2012 to 2018 double in about 3.5 months", "[formulas]") {
    PlanDesk desk;
    CHECK(desk.value("era_2012", "doubling", "month") ==
          Approx(3.5).margin(0.1));  // Amodei and Hernandez 2018: 3.4
}

TEST_CASE("what is missing is named", "[formulas]") {
    PlanDesk desk;
    desk.add(Kind::trainingRun, "run");
    CHECK(desk.waitsFor("run", "energy_facility") == "run.model");
    desk.type("run", "model", "gpt_3_175b");
    CHECK(desk.waitsFor("run", "energy_facility") == "run.cluster");
    PlanDesk gopher = oneRun("tpu_v3_board", "1024", "gopher_280b");
    gopher.type("run", "precision", "fp8");  // no class has it on other hardware
    CHECK(gopher.waitsFor("run", "mfu") == "run.efficiency_class");
    gopher.type("run", "pin_mfu", "0.3");
    CHECK(gopher.waitsFor("run", "cost_owned") == "tpu_v3_board.price");
}
