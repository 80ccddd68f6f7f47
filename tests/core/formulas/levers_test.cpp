#include "tests/support/rich_plan.h"
#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::test::PlanDesk;

namespace {

/// A hundred DGX A100 in a hall, and chips six times better.
PlanDesk sixTimesBetter() {
    PlanDesk desk = test::oneRun("dgx_a100_640", "100", "llama_2_7b");
    desk.type("cluster", "chip_gain", "6");
    return desk;
}

}  // namespace

TEST_CASE("chips six times better are two times better at the meter", "[levers]") {
    PlanDesk desk = sixTimesBetter();
    desk.type("hall", "pin_pue", "1.6");
    // 800 × 400 W × 650/700 × 5/6 = 247.62 kW at the chips; / (.955 × .95) = 272.93 kW at the servers,
    // × 1.6 = 436.69 kW at the meter.
    CHECK(desk.value("cluster", "chip_saving.chip", "kW") == Approx(247.619).epsilon(1e-5));
    CHECK(desk.value("cluster", "chip_saving.server", "kW") == Approx(272.934).epsilon(1e-5));
    CHECK(desk.value("cluster", "chip_saving.facility", "kW") == Approx(436.694).epsilon(1e-5));
    CHECK(desk.value("cluster", "chip_saving.per_watt") == Approx(1.6 / (0.955 * 0.95)).epsilon(1e-9));
    // 494 / (494 − 272.934); with network and storage 533.52 / (533.52 − 272.934)
    CHECK(desk.value("cluster", "chip_saving.ratio_server") == Approx(2.23462).epsilon(1e-5));
    CHECK(desk.value("cluster", "chip_saving.ratio") == Approx(2.04739).epsilon(1e-5));
    // However good the chips, the rest stays: 494 − 494 (all chip power, 8 × 371.43 / .90725 of 4,940) is
    // left.
    desk.type("cluster", "chip_gain", "1000");
    CHECK(desk.value("cluster", "chip_saving.ratio_server") < 494.0 / (494.0 - 327.521));
}

TEST_CASE("what better chips save is what the hypothetical system takes less in the same hall", "[levers]") {
    // Both halls are built for the same power, and their network and storage take nothing.
    PlanDesk electronic = sixTimesBetter();
    PlanDesk photonic = test::oneRun("photonic_claim_2023_8", "100", "llama_2_7b");
    for (PlanDesk* desk : {&electronic, &photonic}) {
        desk->type("hall", "design_it_power", "650 kW");
        desk->type("cluster", "network_power", "0");
        desk->type("cluster", "storage_power", "0");
    }
    const auto meter = [](PlanDesk& desk) {
        return desk.value("cluster", "operating_power", "kW") * desk.value("hall", "pue");
    };
    const double saved = meter(electronic) - meter(photonic);
    CHECK(electronic.value("cluster", "chip_saving.facility", "kW") == Approx(saved).epsilon(1e-3));
    CHECK(electronic.value("cluster", "chip_saving.ratio") ==
          Approx(meter(electronic) / meter(photonic)).epsilon(1e-3));
    // An emptier hall has the higher PUE: the saving is less than by the PUE of before.
    CHECK(photonic.value("hall", "pue") > electronic.value("hall", "pue"));
    CHECK(saved < 272.934 * electronic.value("hall", "pue"));
}

TEST_CASE("chips draw no more than fans and supplies leave of a server", "[levers]") {
    PlanDesk desk = sixTimesBetter();
    desk.type("dgx_a100_640", "typical_power", "2000 W");  // as if capped: × .955 × .95 = 1,814.5 W of load
    CHECK(desk.value("cluster", "chip_saving.chip", "kW") == Approx(181.45 * 5.0 / 6.0).epsilon(1e-9));
    CHECK(desk.value("cluster", "chip_saving.ratio_server") == Approx(6.0).epsilon(1e-9));
}

TEST_CASE("requests on devices leave the fleet, and their energy is reported apart", "[levers]") {
    PlanDesk desk = test::oneService("hgx_h100_8_air", "llama_3_1_70b");
    const double rate = desk.value("chat", "request_rate");
    const double requests = desk.value("chat", "requests");
    const double busy = desk.months("chat", "accelerators_busy", "").front();
    const double most = desk.value("chat", "accelerators_most");
    const double energy = desk.value("chat", "energy_facility", "MWh");
    CHECK(desk.value("plan", "energy_devices") == 0.0);
    desk.type("chat", "device_share", "50");
    CHECK(desk.value("chat", "request_rate") == Approx(rate / 2.0));
    CHECK(desk.months("chat", "accelerators_busy", "").front() == Approx(busy / 2.0));
    CHECK(desk.value("chat", "accelerators_most") < most);
    CHECK(desk.value("chat", "energy_facility", "MWh") < energy);

    // 400 tokens × .3 J / .75 = 160 J out of the socket.
    CHECK(desk.value("chat", "device.energy_per_request", "Wh/request") == Approx(160.0 / 3600.0));
    CHECK(desk.value("chat", "device.requests") == Approx(requests / 2.0));
    const double devices = requests / 2.0 * 160.0 / 3.6e9;
    CHECK(desk.value("chat", "device.energy", "MWh") == Approx(devices));
    CHECK(desk.value("plan", "energy_devices", "MWh") == Approx(devices));
    const double facility = desk.value("chat", "energy_facility", "MWh");
    CHECK(desk.value("plan", "energy", "MWh") == Approx(facility));  // without the devices
    CHECK(desk.value("chat", "device.energy_all", "MWh") == Approx(facility + devices));
    CHECK(desk.value("chat", "device.energy_per_request_all", "Wh/request") ==
          Approx((facility + devices) * 1e6 / requests));
}

TEST_CASE("updates of models on devices take the energy of the network that carries them", "[levers]") {
    PlanDesk desk = test::oneService("hgx_h100_8_air", "llama_3_1_8b");
    desk.type("plan", "horizon_months", "24");
    desk.type("chat", "device_share", "20");
    const double before = desk.value("chat", "device.energy_all", "MWh");
    desk.type("chat", "device_updates", "4");
    // 1e6 users × .2 × years × 4 × 1.5 GB × .06 kWh/GB = 72 MWh a year.
    CHECK(desk.value("chat", "device.energy_network", "MWh") == Approx(2.0 * 72.0));
    CHECK(desk.value("chat", "device.energy_all", "MWh") == Approx(before + 2.0 * 72.0));
    CHECK(desk.value("plan", "energy_devices", "MWh") == Approx(desk.value("chat", "device.energy", "MWh")));
}

TEST_CASE("devices have a share of their making, spread over their life", "[levers]") {
    PlanDesk desk = test::oneService("hgx_h100_8_air", "llama_3_1_8b");
    desk.type("plan", "horizon_months", "24");
    desk.type("chat", "device_share", "20");
    const double embodied = desk.value("plan", "carbon_embodied", "t");
    desk.type("chat", "device_counted", "10");
    // 1e6 users × .2 × 2 of 3 years × 66 kg × .1 = 880 t; a laptop of 180 kg over 5 years: 1,440 t
    CHECK(desk.value("chat", "device.embodied", "t") == Approx(880.0));
    desk.type("chat", "device_embodied", "180");
    desk.type("chat", "device_life", "5");
    CHECK(desk.value("chat", "device.embodied", "t") == Approx(1440.0));
    CHECK(desk.value("plan", "carbon_embodied", "t") == Approx(embodied));  // reported apart
}

TEST_CASE("devices answer before stored answers do", "[levers]") {
    PlanDesk desk = test::oneService("hgx_h100_8_air", "llama_3_1_8b");
    desk.type("chat", "device_share", "20");
    desk.type("chat", "response_hit", "0.25");
    // 1e6 × 10 / 86,400 s × .8 × .75
    CHECK(desk.value("chat", "request_rate") == Approx(1e7 / 86400.0 * 0.6));
    CHECK(desk.value("chat", "device.requests") == Approx(desk.value("chat", "requests") / 0.6 * 0.2));
}

TEST_CASE("a service that devices answer alone has the energy of devices", "[levers]") {
    PlanDesk desk = test::oneService("hgx_h100_8_air", "llama_3_1_8b");
    desk.type("chat", "spare_replicas", "0");
    desk.type("chat", "device_share", "100");
    CHECK(desk.value("chat", "accelerators_most") == 0.0);
    CHECK(desk.value("chat", "device.energy_all") == desk.value("chat", "device.energy"));
    CHECK(desk.value("chat", "device.energy_per_request_all", "Wh/request") == Approx(160.0 / 3600.0));
}
