#include "core/formulas/server_power.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity titled(Quantity value, Label label) {
    return graph::named(value, {label, "MODEL:2.2", 0});
}

Quantity processors(Recorder& recorder, const Object& cluster, const Object& system) {
    const Quantity idle = recorder.constant(
        0.35, "", WATTPLAN_TEXT("Name", "Power of an idle processor, of its TDP"), "MODEL:2.2");
    const Quantity load = idle + (1.0 - idle) * recorder.number(cluster, "cpu_utilisation");
    return titled(recorder.number(system, "cpu_tdp") * load,
                  WATTPLAN_TEXT("Name", "Power of the processors"));
}

Quantity partsPower(Recorder& recorder, const Object& cluster, const Object& system) {
    const Quantity perByte = recorder.constant(
        5.0 / 64.0, "W/GB", WATTPLAN_TEXT("Name", "Power of memory: 5 W for 64 GB"), "MODEL:2.2");
    const Quantity memory = atBoundary(recorder.number(system, "memory") * perByte, Boundary::server);
    return titled(processors(recorder, cluster, system) + memory + recorder.number(system, "switch_power") +
                      recorder.number(system, "nic_power") + recorder.number(system, "drive_power"),
                  WATTPLAN_TEXT("Name", "Power of a server beside its accelerators"));
}

}  // namespace

Quantity trainingChipPower(Recorder& recorder, const Object& accelerator) {
    const Quantity duty = recorder.constant(
        650.0 / 700.0, "", WATTPLAN_TEXT("Name", "Accelerator power in training, of TDP"), "MODEL:2.2");
    return recorder.number(accelerator, "tdp") * duty;
}

Server server(Recorder& recorder, const Object& cluster, const Object& system, const Object& accelerator,
              Quantity operating) {
    Server result;
    const Quantity loadShare =
        (1.0 - recorder.number(system, "server_fan_share")) * recorder.number(system, "psu_efficiency");
    result.overhead =
        titled(1.0 / loadShare, WATTPLAN_TEXT("Name", "Server power over the load of its parts"));
    if (recorder.has(system, "cpu_tdp")) {
        result.rest =
            titled(partsPower(recorder, cluster, system) / recorder.number(system, "accelerators_per_system"),
                   WATTPLAN_TEXT("Name", "Rest of the server, per accelerator"));
        return result;
    }
    const Quantity chips = atBoundary(trainingChipPower(recorder, accelerator), Boundary::server);
    result.rest = titled(max(operating * loadShare - chips, 0.0),
                         WATTPLAN_TEXT("Name", "Rest of the server, per accelerator"));
    return result;
}

Quantity serverPower(const Server& server, Quantity chip) {
    return (atBoundary(chip, Boundary::server) + server.rest) * server.overhead;
}

void recordServerParts(Recorder& recorder, const Object& cluster, const Object& system,
                       const Object& accelerator, Quantity operating) {
    if (!recorder.has(system, "cpu_tdp")) return;
    const Server parts = server(recorder, cluster, system, accelerator, operating);
    const Quantity count = recorder.number(system, "accelerators_per_system");
    const Quantity tdp = recorder.number(accelerator, "tdp");
    const Quantity chip = trainingChipPower(recorder, accelerator);
    const Quantity whole =
        recorder.result(cluster, "server_power.parts", count * serverPower(parts, chip), "MODEL:2.2");
    const auto processing = [&](Quantity each, Quantity cpu) {
        return atBoundary(count * each, Boundary::server) + cpu;
    };
    recorder.result(
        cluster, "processing_share.nameplate",
        processing(tdp, recorder.number(system, "cpu_tdp")) / recorder.number(system, "max_power"),
        "MODEL:2.2");
    recorder.result(cluster, "processing_share.operating",
                    processing(chip, processors(recorder, cluster, system)) / whole, "MODEL:2.2");
}

Quantity idleChipPower(Recorder& recorder, const Object& accelerator) {
    if (recorder.has(accelerator, "idle_power")) return recorder.number(accelerator, "idle_power");
    const Quantity share = recorder.constant(
        0.12, "", WATTPLAN_TEXT("Name", "Power of an idle accelerator, of TDP"), "MODEL:2.1");
    return recorder.number(accelerator, "tdp") * share;
}

}  // namespace wattplan::formulas
