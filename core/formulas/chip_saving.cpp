#include "core/formulas/chip_saving.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity titled(Quantity value, Label label, const char* citation = "MODEL:9") {
    return graph::named(value, {label, citation, 0});
}

}  // namespace

void recordChipSaving(Recorder& recorder, const Cluster& cluster, const Facility& facility) {
    const Object& object = *cluster.object;
    if (!recorder.has(object, "chip_gain")) return;
    const auto result = [&](std::string_view key, Quantity value) {
        return recorder.result(object, key, value, "MODEL:9");
    };
    const Server parts =
        server(recorder, object, *cluster.system, *cluster.accelerator, cluster.power.serverOperating);
    // The chips draw no more than fans and supplies leave of the server's operating power.
    const Quantity load = atBoundary(cluster.power.serverOperating / parts.overhead, Boundary::chip);
    const Quantity chip = titled(min(trainingChipPower(recorder, *cluster.accelerator), load),
                                 WATTPLAN_TEXT("Name", "Power of an accelerator in operation"), "MODEL:2.2");
    const Quantity share = titled(1.0 - 1.0 / recorder.number(object, "chip_gain"),
                                  WATTPLAN_TEXT("Name", "Share of chip power that better chips save"));
    const Quantity chips = result("chip_saving.chip", cluster.accelerators * chip * share);
    const Quantity servers =
        result("chip_saving.server", atBoundary(chips, Boundary::server) * parts.overhead);
    const Quantity all = titled(cluster.accelerators * cluster.power.serverOperating,
                                WATTPLAN_TEXT("Name", "Power of all servers in use"), "MODEL:2.2");
    result("chip_saving.ratio_server", all / (all - servers));

    const Quantity it = titled(facility.operatingIt - atBoundary(servers, Boundary::it),
                               WATTPLAN_TEXT("Name", "IT power of the facility with better chips"));
    const Quantity now =
        titled(crossBoundary(facility.operatingIt, facility.annualPue, Boundary::facility),
               WATTPLAN_TEXT("Name", "Power of the facility in full operation"), "SITE_MODEL:3");
    const Quantity pue =
        titled(facility.pueAt(it), WATTPLAN_TEXT("Name", "PUE with better chips"), "SITE_MODEL:3");
    const Quantity then = titled(crossBoundary(it, pue, Boundary::facility),
                                 WATTPLAN_TEXT("Name", "Power of the facility with better chips"));
    const Quantity meter = result("chip_saving.facility", now - then);
    result("chip_saving.per_watt", meter / atBoundary(chips, Boundary::facility));
    result("chip_saving.ratio", now / then);
}

}  // namespace wattplan::formulas
