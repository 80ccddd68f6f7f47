#include <catch2/catch.hpp>

#include <string>

#include "core/analysis/checks.h"
#include "core/plan/plan_typist.h"
#include "tests/support/what_ifs.h"

using namespace wattplan;
using wattplan::test::WhatIfs;

namespace {

constexpr const char* ulanqab = "";  // the baseline
constexpr const char* virginia = "a1_virginia";
constexpr const char* cloudMatrix = "a2_ulanqab";

constexpr double hoursOfYear = 8760.0;
constexpr double busy = 0.92;
constexpr std::size_t steadyMonth = 60;  // November 2031: all stand and work at either place

/// A figure of the hand calculation beside the program's.
struct Figure {
    const char* what;
    double hand;
    double ours;
    double tolerance;  ///< of the hand figure, which is rounded to three digits
};

void compare(const char* whatIf, std::initializer_list<Figure> figures) {
    for (const Figure& figure : figures) {
        INFO(whatIf << " " << figure.what);
        CHECK(figure.ours == Approx(figure.hand).epsilon(figure.tolerance));
    }
}

/// Energy of a steady year [GWh].
double yearEnergy(WhatIfs& plan, const char* whatIf) {
    return plan.month(whatIf, "campus", "power", "MW", steadyMonth) * hoursOfYear / 1000.0;
}
double yearItEnergy(WhatIfs& plan, const char* whatIf) {
    return yearEnergy(plan, whatIf) -
           plan.month(whatIf, "campus", "power.cooling", "MW", steadyMonth) * hoursOfYear / 1000.0;
}
/// What a kWh of the facility costs [USD] or emits [kg].
double perEnergy(WhatIfs& plan, const char* whatIf, const char* result, const char* unit) {
    return plan.value(whatIf, "other_work", result, unit) /
           plan.value(whatIf, "other_work", "energy_facility", "kWh");
}
/// Full cost of a year [M USD], from that of a busy accelerator-hour.
double yearCost(WhatIfs& plan, const char* whatIf) {
    return plan.value(whatIf, "other_work", "cost_per_hour", "USD/h") * 36864.0 * busy * hoursOfYear / 1e6;
}

/// The sample with the PUE that the hand calculation takes, mean or of the peak.
WhatIfs withPue(const char* inUlanqab, const char* inVirginia, const char* ofCloudMatrix) {
    const auto& library = catalog::Catalogue::builtIn();
    Plan plan = samplePlan("ulanqab-virginia", library).value();
    REQUIRE(PlanTypist(plan, library).type("campus", "pin_pue", inUlanqab));
    for (const auto& [whatIf, pue] : {std::pair{virginia, inVirginia}, {cloudMatrix, ofCloudMatrix}})
        REQUIRE(PlanTypist(plan, library, test::whatIfOf(plan, whatIf).id).type("campus", "pin_pue", pue));
    return WhatIfs(std::move(plan));
}

}  // namespace

TEST_CASE("Plan A: what the hand calculation finds of A1 in Ulanqab", "[plan]") {
    WhatIfs plan("sample:ulanqab-virginia");
    const double price = perEnergy(plan, ulanqab, "cost_owned.energy", "USD");
    compare(
        "Ulanqab",
        {{"GPUs", 36864.0, plan.value(ulanqab, "machines", "accelerators"), 1e-9},
         // 512 x (132 + 9 + 4) kW
         {"IT peak, MW", 74.24, plan.value(ulanqab, "machines", "nameplate_power", "MW"), 1e-4},
         // The hand leaves the fabric and storage of idle racks on (13 kW); here they fall with their
         // servers to 3.4 kW: .08 x 9.6 of 124.4 kW a rack are .6 %.
         {"IT energy, GWh", 557.8, yearItEnergy(plan, ulanqab), 0.008},
         {"PUE, mean", 1.14, plan.value(ulanqab, "campus", "pue"), 0.005},
         {"PUE, peak", 1.24, plan.value(ulanqab, "campus", "pue_peak"), 0.01},
         {"peak, MW", 92.1, plan.value(ulanqab, "campus", "nameplate_power", "MW"), 0.01},
         {"peak, MVA", 96.9, plan.value(ulanqab, "campus", "connection", "MVA"), 0.01},
         {"transformers", 6.0, plan.value(ulanqab, "campus", "transformers"), 0.0},
         {"energy, GWh", 637.0, yearEnergy(plan, ulanqab), 0.008},
         {"bill, M USD", 33.0, yearEnergy(plan, ulanqab) * price, 0.01},
         {"price of IT, bn USD", 2.04, plan.value(ulanqab, "machines", "capex", "MUSD") / 1000.0, 0.003},
         {"cost of a year, M USD", 602.0, yearCost(plan, ulanqab), 0.003},
         {"a busy GPU-hour, USD", 2.03, plan.value(ulanqab, "other_work", "cost_per_hour", "USD/h"), 0.005},
         {"location-based, t", 436600.0,
          yearEnergy(plan, ulanqab) * perEnergy(plan, ulanqab, "carbon", "kg") * 1000.0, 0.008}});
}

TEST_CASE("Plan A: what the hand calculation finds of A1 in Northern Virginia", "[plan]") {
    WhatIfs plan("sample:ulanqab-virginia");
    const double price = perEnergy(plan, virginia, "cost_owned.energy", "USD");
    compare(
        "Virginia",
        {{"IT peak, MW", 74.24, plan.value(virginia, "machines", "nameplate_power", "MW"), 1e-4},
         {"PUE, mean", 1.15, plan.value(virginia, "campus", "pue"), 0.005},
         {"transformers", 7.0, plan.value(virginia, "campus", "transformers"), 0.0},
         {"energy, GWh", 641.0, yearEnergy(plan, virginia), 0.008},
         {"bill, M USD", 57.2, yearEnergy(plan, virginia) * price, 0.01},
         {"cost of a year, M USD", 780.0, yearCost(plan, virginia), 0.003},
         {"a busy GPU-hour, USD", 2.63, plan.value(virginia, "other_work", "cost_per_hour", "USD/h"), 0.005},
         {"location-based, t", 182000.0,
          yearEnergy(plan, virginia) * perEnergy(plan, virginia, "carbon", "kg") * 1000.0, 0.008}});
}

TEST_CASE("Plan A: the run of 2e26 FLOP", "[plan]") {
    WhatIfs plan("sample:ulanqab-virginia");
    for (const char* whatIf : {ulanqab, virginia})  // 2e26 / (36,864 x 2.5e15 x .74 x .88 x .83)
        compare(whatIf, {{"FLOP", 2e26, plan.value(whatIf, "frontier", "flop", "FLOP"), 1e-5},
                         {"days", 46.5, plan.value(whatIf, "frontier", "days", "d"), 0.002},
                         {"M GPU-hours", 41.1, plan.value(whatIf, "frontier", "hours", "h") / 1e6, 0.002},
                         {"IT, GWh", 74.8, plan.value(whatIf, "frontier", "energy_it", "GWh"), 0.002}});
}

TEST_CASE("Plan A: where the hand calculation and the program part, the PUE of the peak is why", "[plan]") {
    WhatIfs plan("sample:ulanqab-virginia");
    // The worst hour of the year of weather at full load is dearer in Virginia than 1.30: the peak does not
    // fit 100 MW either. With cold plates of 65 % the mean of A2 is better and its peak worse than by hand.
    CHECK(plan.value(virginia, "campus", "pue_peak") > 1.34);
    CHECK(plan.value(virginia, "campus", "nameplate_power", "MW") > 100.0);
    CHECK(plan.value(cloudMatrix, "campus", "pue") < 1.19);
    CHECK(plan.value(cloudMatrix, "campus", "pue_peak") > 1.34);
    // With the hand's PUE the hand's power comes out.
    WhatIfs atPeak = withPue("1.24", "1.30", "1.34");
    const auto megawatts = [&](const char* whatIf) {
        return atPeak.value(whatIf, "campus", "nameplate_power", "MW");
    };
    const auto apparent = [&](const char* whatIf) {
        return atPeak.value(whatIf, "campus", "connection", "MVA");
    };
    compare("Ulanqab", {{"MW", 92.1, megawatts(ulanqab), 0.001}, {"MVA", 96.9, apparent(ulanqab), 0.001}});
    compare("Virginia",
            {{"MW", 96.5, megawatts(virginia), 0.001}, {"MVA", 101.6, apparent(virginia), 0.001}});
    compare("A2", {{"MW", 97.4, megawatts(cloudMatrix), 0.001}});
}

TEST_CASE("Plan A: the share of electricity, with the idle tenth and without", "[plan]") {
    WhatIfs plan("sample:ulanqab-virginia");
    // The hand sets the whole year's bill against the year's cost. A run pays for its own energy: what idles
    // is in no run, 8 % of the accelerators at a third of the power.
    for (const auto& [whatIf, hand] : {std::pair{ulanqab, 5.5}, {virginia, 7.3}}) {
        const double ofRun = plan.value(whatIf, "other_work", "electricity_share.full", "%");
        const double bill = yearEnergy(plan, whatIf) * perEnergy(plan, whatIf, "cost_owned.energy", "USD");
        CHECK(ofRun < hand);
        CHECK(ofRun == Approx(hand).epsilon(0.04));
        const double idle = bill - ofRun / 100.0 * yearCost(plan, whatIf);
        CHECK(100.0 * bill / (yearCost(plan, whatIf) + idle) ==
              Approx(hand).epsilon(0.015));  // of two digits
    }
}

TEST_CASE("Plan A: what can be built in Ulanqab", "[plan]") {
    WhatIfs plan("sample:ulanqab-virginia");
    const auto exaflops = [&](const char* whatIf, double peak) {  // of 16 bit, dense [TFLOP/s]
        return plan.value(whatIf, "machines", "accelerators") * peak / 1e6;
    };
    const double a1 = exaflops(ulanqab, 2500.0);
    const double a2 = exaflops(cloudMatrix, 752.0);
    const auto itPeak = [&](const char* whatIf) {
        return plan.value(whatIf, "machines", "nameplate_power", "MW");
    };
    compare("A2", {{"accelerators", 49920.0, plan.value(cloudMatrix, "machines", "accelerators"), 1e-9},
                   {"IT peak, MW", 72.7, itPeak(cloudMatrix), 0.001},
                   {"EFLOP/s", 37.5, a2, 0.002},
                   {"EFLOP/s of A1", 92.2, a1, 0.002},
                   {"power per FLOP/s over that of A1", 2.4,
                    itPeak(cloudMatrix) / a2 / (itPeak(ulanqab) / a1), 0.005},
                   {"PUE, mean", 1.19, plan.value(cloudMatrix, "campus", "pue"), 0.015},
                   {"peak, MW", 97.4, plan.value(cloudMatrix, "campus", "nameplate_power", "MW"), 0.03}});
    // Its run takes longer: 2e26 / (49,920 x 752e12 x .52 x .83) = 142.9 d.
    CHECK(plan.value(cloudMatrix, "frontier", "days", "d") == Approx(142.9).epsilon(0.001));
}

TEST_CASE("Plan A: the first megawatt is 15 or 48 months from November 2026, and no check is an error",
          "[plan]") {
    const auto& library = catalog::Catalogue::builtIn();
    const Plan plan = samplePlan("ulanqab-virginia", library).value();
    WhatIfs seen(plan);
    for (const auto& [whatIf, months] : {std::pair{ulanqab, 15}, {virginia, 48}, {cloudMatrix, 15}}) {
        INFO(whatIf);
        CHECK(seen.month(whatIf, "campus", "power", "MW", static_cast<std::size_t>(months) - 1) == 0.0);
        CHECK(seen.month(whatIf, "campus", "power", "MW", static_cast<std::size_t>(months)) > 1.0);
        CHECK(seen.month(whatIf, "campus", "feed", "MW", static_cast<std::size_t>(months) - 1) == 0.0);
        const WhatIfId id = *whatIf ? test::whatIfOf(plan, whatIf).id : WhatIfId{};
        const Plan there = plan.inWhatIf(id);
        const PlanModel model(there, library);
        for (const analysis::Check& check : analysis::checks(there, model))
            CHECK(check.severity != analysis::Severity::error);
    }
}
