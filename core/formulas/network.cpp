#include "core/formulas/network.h"

namespace wattplan::formulas {

using graph::Quantity;

Quantity recordNetwork(Recorder& recorder, const Object& cluster, const Object& fabric,
                       Quantity accelerators) {
    const auto named = [](Quantity value, Label label) {
        return graph::named(value, {label, "MODEL:2.3", 0});
    };
    const auto result = [&](std::string_view key, Quantity value) {
        return recorder.result(cluster, key, value, "MODEL:2.3");
    };
    const Quantity ports = named(accelerators * recorder.number(cluster, "rails"),
                                 WATTPLAN_TEXT("Name", "Ports of the accelerators"));
    const Quantity radix = recorder.number(fabric, "radix");
    const Quantity isTwo = lessEqual(ports, radix * radix / 2.0);
    const Quantity tiers = result("fabric_tiers", select(isTwo, recorder.plain(2.0), recorder.plain(3.0)));
    result("fabric_reach", radix * radix * radix / 4.0 / recorder.number(cluster, "rails"));

    const Quantity above = (tiers - 1.0) / recorder.number(cluster, "oversubscription");
    // The top tier uses all its ports downwards and needs half the switches.
    const Quantity top = 0.5 / recorder.number(cluster, "oversubscription");
    const Quantity switches = result("fabric_switches", ceil(ports * (1.0 + above - top) / (radix / 2.0)));
    const Quantity links = result("fabric_links", ports * (1.0 + above));
    const bool isCopper = recorder.choice(cluster, "leaf_links") == "copper";
    const Quantity ends = result("fabric_ends", 2.0 * (isCopper ? links - ports : links));

    const auto power = [&](std::string_view key, Quantity count, std::string_view field) {
        return result(key, count * recorder.number(fabric, field));
    };
    const Quantity boxes = power("fabric_power.switches", switches, "switch_power");
    const Quantity modules = power("fabric_power.optics", ends, "end_power");
    const Quantity adapters = power("fabric_power.adapters", ports, "adapter_power");
    result("fabric_power", boxes + modules + adapters);
    return named((boxes + modules) / max(accelerators, 1.0),
                 WATTPLAN_TEXT("Name", "Network power per accelerator"));
}

}  // namespace wattplan::formulas
