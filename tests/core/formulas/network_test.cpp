#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::test::PlanDesk;

namespace {

PlanDesk clusterOf(std::string_view systems, std::string_view fabric) {
    PlanDesk desk = test::oneRun("hgx_h100_8_air", systems, "llama_2_7b");
    desk.type("cluster", "fabric", fabric);
    return desk;
}

}  // namespace

TEST_CASE("a fat tree of three tiers has six optical ends an accelerator", "[network]") {
    PlanDesk desk = clusterOf("12500", "net_800g_dsp");  // 100,000 accelerators
    CHECK(desk.value("cluster", "fabric_tiers") == 3.0);
    CHECK(desk.value("cluster", "fabric_ends") == 600000.0);
    CHECK(desk.value("cluster", "fabric_links") == 300000.0);
    CHECK(desk.value("cluster", "fabric_switches") == 7813.0);  // 5 × 100,000/64 = 7,812.5
    desk.type("net_800g_dsp", "radix", "128");
    CHECK(desk.value("cluster", "fabric_switches") == 3907.0);  // 3,906.25
    desk.type("cluster", "leaf_links", "copper");
    CHECK(desk.value("cluster", "fabric_ends") == 400000.0);
}

TEST_CASE("a fat tree of two tiers serves half the square of its radix", "[network]") {
    PlanDesk desk = clusterOf("256", "net_800g_dsp");  // 2,048 = 64²/2 accelerators
    CHECK(desk.value("cluster", "fabric_tiers") == 2.0);
    CHECK(desk.value("cluster", "fabric_switches") == 96.0);  // 64 leaves and 32 spines
    CHECK(desk.value("cluster", "fabric_ends") == 4.0 * 2048.0);
    desk.type("cluster", "systems", "257");
    CHECK(desk.value("cluster", "fabric_tiers") == 3.0);
    CHECK(desk.value("cluster", "fabric_reach") == 65536.0);  // 64³/4
}

TEST_CASE("co-packaged optics take the network of 100,000 accelerators from 31.7 to 19.1 MW", "[network]") {
    // NVIDIA 2025: 30 W a pluggable end of 1.6T, 9 W co-packaged; switches and adapters as they are.
    PlanDesk desk = clusterOf("12500", "net_1600g_dsp");
    CHECK(desk.value("cluster", "fabric_power", "MW") == Approx(31.7).margin(0.05));
    CHECK(desk.value("cluster", "fabric_power.optics", "MW") == Approx(18.0).epsilon(1e-9));
    desk.type("cluster", "fabric", "net_1600g_cpo");
    CHECK(desk.value("cluster", "fabric_power", "MW") == Approx(19.1).margin(0.05));
    CHECK(desk.value("cluster", "fabric_power.optics", "MW") == Approx(5.4).epsilon(1e-9));
}

TEST_CASE("network power of an accelerator by generation", "[network]") {
    // MODEL 2.3: 149, 232 and 317 W pluggable, 191 W co-packaged, adapters included.
    for (const auto& [fabric, watts] : {std::pair{"net_400g_dsp", 149.0},
                                        {"net_800g_dsp", 232.0},
                                        {"net_1600g_dsp", 317.0},
                                        {"net_1600g_cpo", 191.0}}) {
        PlanDesk desk = clusterOf("12500", fabric);
        INFO(fabric);
        CHECK(desk.value("cluster", "fabric_power", "W") / 1e5 == Approx(watts).margin(0.6));
    }
}

TEST_CASE("a counted network is in IT power once, without the adapters of the servers", "[network]") {
    PlanDesk desk = clusterOf("100", "net_800g_dsp");
    desk.type("cluster", "storage_power", "0");
    const double servers = 100 * 7750.0;
    const double network = desk.value("cluster", "fabric_power.switches", "W") +
                           desk.value("cluster", "fabric_power.optics", "W");
    CHECK(desk.value("cluster", "operating_power", "W") == Approx(servers + network).epsilon(1e-9));
    CHECK(desk.value("run", "it_power", "W") == Approx((servers + network) / 800).epsilon(1e-9));
}

TEST_CASE("oversubscription thins the tiers above the leaves", "[network]") {
    PlanDesk desk = clusterOf("256", "net_800g_dsp");
    desk.type("cluster", "oversubscription", "2");
    CHECK(desk.value("cluster", "fabric_links") == 2048.0 * 1.5);
    CHECK(desk.value("cluster", "fabric_switches") == 80.0);  // 64 leaves and 16 spines
}
