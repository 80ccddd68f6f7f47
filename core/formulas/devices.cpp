#include "core/formulas/devices.h"

#include "core/formulas/months.h"

namespace wattplan::formulas {

using graph::Quantity;

void recordDevices(Recorder& recorder, const Service& service, Quantity requests, RunTotals& totals) {
    if (!service.deviceRate) return;
    const Object& object = *service.object;
    const auto result = [&](std::string_view key, Quantity value) {
        return recorder.result(object, key, value, "MODEL:9");
    };
    const Quantity onDevices =
        result("device.requests", sum(*service.deviceRate * service.active) * oneMonth(recorder.graph()));
    const Quantity battery =
        graph::named(recorder.number(object, "output_tokens") * recorder.number(object, "device_energy"),
                     {WATTPLAN_TEXT("Name", "Energy of an answer out of the battery"), "liu2024", 0});
    const Quantity socket =
        result("device.energy_per_request", battery / recorder.number(object, "device_charging"));
    totals.devices = result("device.energy", onDevices * socket);
    Quantity elsewhere = *totals.devices;
    if (recorder.has(object, "device_updates")) {
        const Quantity updated =
            graph::named(sum(*service.devices * service.active) * oneMonth(recorder.graph()) *
                             recorder.number(object, "device_updates"),
                         {WATTPLAN_TEXT("Name", "Updates of the model on devices"), "MODEL:9", 0});
        const Quantity network =
            result("device.energy_network", updated * recorder.number(object, "device_update_size") *
                                                recorder.number(object, "device_network_energy"));
        elsewhere = elsewhere + network;
    }
    if (recorder.has(object, "device_counted")) {
        const Quantity deviceTime =
            graph::named(sum(*service.devices * service.active) * oneMonth(recorder.graph()),
                         {WATTPLAN_TEXT("Name", "Time of devices that answer"), "MODEL:9", 0});
        result("device.embodied", deviceTime / recorder.number(object, "device_life") *
                                      recorder.number(object, "device_embodied") *
                                      recorder.number(object, "device_counted"));
    }
    const Quantity all = result("device.energy_all", atBoundary(totals.energy, Boundary::none) + elsewhere);
    const Quantity answered = requests + onDevices;
    result("device.energy_per_request_all", all / require(answered, 1.0 - lessEqual(answered, answered * 0.0),
                                                          {noRequestServed, tagOfObject(object)}));
}

}  // namespace wattplan::formulas
