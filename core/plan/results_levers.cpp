#include "core/plan/result_builder.h"

namespace wattplan {

using enum Kind;

namespace {

void addChipSaving(std::vector<ResultSpec>& list) {
    const auto saved = [&](std::string_view key, Boundary boundary, Label label, Label help) {
        list.push_back(extensive(at(boundary, result(cluster, key, "MW", label, help))));
    };
    saved("chip_saving.chip", Boundary::chip, WATTPLAN_TEXT("Result", "Saved by better chips, at the chips"),
          WATTPLAN_TEXT("Help", "Of all accelerators of the cluster, in training."));
    saved("chip_saving.server", Boundary::server,
          WATTPLAN_TEXT("Result", "Saved by better chips, at the servers"),
          WATTPLAN_TEXT("Help",
                        "Fans and power supplies fall with the chips; processors, memory, switches and "
                        "adapters stay."));
    saved("chip_saving.facility", Boundary::facility,
          WATTPLAN_TEXT("Result", "Saved by better chips, at the meter"),
          WATTPLAN_TEXT("Help",
                        "At full operation, in the same building: its PUE is that of the lower load. "
                        "Network and storage stay."));
    list.push_back(result(cluster, "chip_saving.per_watt", "",
                          WATTPLAN_TEXT("Result", "Watts at the meter for a watt at the chip"),
                          WATTPLAN_TEXT("Help", "Saved at the meter over saved at the chips.")));
    list.push_back(result(cluster, "chip_saving.ratio_server", "",
                          WATTPLAN_TEXT("Result", "Servers, times less power"),
                          WATTPLAN_TEXT("Help", "Power of the servers now over that with better chips.")));
    list.push_back(result(cluster, "chip_saving.ratio", "",
                          WATTPLAN_TEXT("Result", "Meter, times less power"),
                          WATTPLAN_TEXT("Help",
                                        "Power of the whole facility now over that with better chips in this "
                                        "cluster.")));
}

void addDevices(std::vector<ResultSpec>& list) {
    const auto add = [&](std::string_view key, std::string_view unit, Label label, Label help) {
        list.push_back(burden(result(service, key, unit, label, help)));
    };
    list.push_back(result(service, "device.requests", "request",
                          WATTPLAN_TEXT("Result", "Requests on devices"),
                          WATTPLAN_TEXT("Help", "Answered on devices within the months of the plan.")));
    add("device.energy", "MWh", WATTPLAN_TEXT("Result", "Energy of devices"),
        WATTPLAN_TEXT("Help",
                      "Out of the sockets of the users, over the months of the plan; in no other energy, "
                      "cost or carbon."));
    add("device.energy_per_request", "Wh/request", WATTPLAN_TEXT("Result", "Energy per request on a device"),
        WATTPLAN_TEXT("Help", "Out of the socket."));
    add("device.energy_network", "MWh", WATTPLAN_TEXT("Result", "Energy of updates to devices"),
        WATTPLAN_TEXT("Help",
                      "Of the network that carries models to devices; in no other energy, cost or carbon."));
    add("device.embodied", "t", WATTPLAN_TEXT("Result", "Embodied carbon of devices"),
        WATTPLAN_TEXT("Help",
                      "Of making the devices that answer, the share that is counted, over the months of the "
                      "plan; in no other carbon."));
    add("device.energy_all", "MWh", WATTPLAN_TEXT("Result", "Energy, facility and devices"),
        WATTPLAN_TEXT("Help",
                      "What the service takes in all, wherever it is drawn, updates of devices included."));
    add("device.energy_per_request_all", "Wh/request",
        WATTPLAN_TEXT("Result", "Energy per request, facility and devices"),
        WATTPLAN_TEXT("Help", "Over all requests, on devices and in the facility."));
}

}  // namespace

void addLeverResults(std::vector<ResultSpec>& list) {
    list.push_back(burden(result(plan, "energy_devices", "MWh", WATTPLAN_TEXT("Result", "Energy of devices"),
                                 WATTPLAN_TEXT("Help",
                                               "Of users' devices that answer for services; not in the "
                                               "workload energy, its cost or its carbon."))));
    addChipSaving(list);
    addDevices(list);
}

}  // namespace wattplan
