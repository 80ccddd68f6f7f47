#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::test::PlanDesk;

TEST_CASE("an H100 node by its parts draws what was measured", "[server_power]") {
    // Newkirk et al. 2025: 76 % of 10.2 kW under heavy training = 7.75 kW.
    PlanDesk desk = test::oneRun("dgx_h100", "1", "llama_2_7b");
    CHECK(desk.value("cluster", "server_power.parts", "kW") == Approx(7.75).epsilon(0.05));
    // Latif et al. 2025: at most 8.4 kW; all parts at their limit stay below nameplate.
    desk.type("cluster", "cpu_utilisation", "1");
    CHECK(desk.value("cluster", "server_power.parts", "kW") < 10.2);
}

TEST_CASE("an A100 node by its parts lies in the measured band of its nameplate", "[server_power]") {
    PlanDesk desk = test::oneRun("dgx_a100_640", "1", "llama_2_7b");
    const double ofNameplate = desk.value("cluster", "server_power.parts", "kW") / 6.5;
    CHECK(ofNameplate > 0.60);
    CHECK(ofNameplate < 0.85);
}

TEST_CASE("CPU and accelerators are less of a server than is said, in nameplate terms", "[server_power]") {
    // (8 × 400 + 2 × 225) / 6,500 = .5615; (8 × 700 + 2 × 350) / 10,200 = .6176;
    // NVL72: (72 × 1,200 + 36 × 300) / 132,000 = .7364.
    const auto share = [](std::string_view system) {
        return test::oneRun(system, "1", "llama_2_7b").value("cluster", "processing_share.nameplate");
    };
    CHECK(share("dgx_a100_640") == Approx(0.5615).margin(0.0001));
    CHECK(share("dgx_h100") == Approx(0.6176).margin(0.0001));
    CHECK(share("gb200_nvl72") == Approx(0.7364).margin(0.0001));
    PlanDesk h100 = test::oneRun("dgx_h100", "1", "llama_2_7b");
    CHECK(h100.value("cluster", "processing_share.operating") == Approx(0.72).margin(0.02));
}
