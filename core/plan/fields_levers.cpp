#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addDevices(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(service, "device_share", "%")
            .range(0, 100)
            .varies()
            .structural()
            .whenEmpty(WATTPLAN_TEXT("Empty", "none"))
            .text(WATTPLAN_TEXT("Field", "Answered on devices"),
                  WATTPLAN_TEXT("Help",
                                "Share of the requests that the devices of the users answer by a small "
                                "model of their own: they reach no accelerator. Their energy is reported "
                                "apart.")));
    fields.push_back(number(service, "device_energy", "J/token")
                         .range(0.001, 100)
                         .byDefault(0.3, "liu2024")
                         .likely(0.15, 0.4)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Energy per token on a device"),
                               WATTPLAN_TEXT("Help",
                                             "Out of the battery, for each token written: .1 J for each "
                                             "billion parameters, 3 billion. Reading the prompt, a few "
                                             "percent of it, is not counted.")));
    fields.push_back(
        number(service, "device_charging", "%")
            .range(10, 100)
            .byDefault(75, "MODEL:9")
            .likely(65, 85)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Charging efficiency"),
                  WATTPLAN_TEXT("Help", "Energy out of a device's battery over that out of the socket.")));
    fields.push_back(
        number(service, "device_updates", "1/year")
            .range(0, 1000)
            .varies()
            .structural()
            .whenEmpty(WATTPLAN_TEXT("Empty", "none"))
            .text(WATTPLAN_TEXT("Field", "Updates of a device's model"),
                  WATTPLAN_TEXT("Help",
                                "How often in a year each device that answers loads its model anew, the "
                                "first time among them. Empty: the network is not counted.")));
    fields.push_back(number(service, "device_update_size", "GB")
                         .range(0.001, 1000)
                         .byDefault(1.5, "MODEL:9")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Size of an update"),
                               WATTPLAN_TEXT("Help", "Of one device: 3 billion parameters at 4 bits.")));
    fields.push_back(
        number(service, "device_network_energy", "kWh/GB")
            .range(0.0001, 10)
            .byDefault(0.06, "MODEL:9")
            .likely(0.03, 0.1)
            .varies()
            .ages()
            .text(WATTPLAN_TEXT("Field", "Network energy for a gigabyte"),
                  WATTPLAN_TEXT("Help", "Of core and access network, from the facility to the device.")));
    fields.push_back(
        number(service, "device_counted", "%")
            .range(0, 100)
            .varies()
            .structural()
            .whenEmpty(WATTPLAN_TEXT("Empty", "not counted"))
            .text(WATTPLAN_TEXT("Field", "Device counted"),
                  WATTPLAN_TEXT("Help",
                                "Share of the making of each device that answering is charged with: 100 for "
                                "a device bought for it, 0 for one that is there anyway. Empty: embodied "
                                "carbon of devices is not asked for.")));
    fields.push_back(
        number(service, "device_embodied", "kg")
            .range(0, 1e5)
            .byDefault(66, "costs:ec_device_phone")
            .likely(35, 70)
            .varies()
            .ages()
            .text(WATTPLAN_TEXT("Field", "Embodied carbon of a device"),
                  WATTPLAN_TEXT("Help",
                                "CO2e of making, carrying and recycling one device, without its use. A phone "
                                "by default; a laptop has about 180 kg.")));
    fields.push_back(number(service, "device_life", "year")
                         .range(0.1, 30)
                         .byDefault(3, "costs:device_life")
                         .likely(2, 5)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Life of a device"),
                               WATTPLAN_TEXT("Help", "Years over which its making is spread evenly.")));
}

}  // namespace

std::vector<FieldBuilder> leverFields() {
    std::vector<FieldBuilder> fields;
    addDevices(fields);
    fields.push_back(
        number(cluster, "chip_gain", "")
            .range(1.01, 1000)
            .varies()
            .structural()
            .whenEmpty(WATTPLAN_TEXT("Empty", "none"))
            .text(WATTPLAN_TEXT("Field", "Chips better by"),
                  WATTPLAN_TEXT("Help",
                                "Power of its chips over that of others that do the same: what these would "
                                "save is followed through servers and cooling to the meter. The plan "
                                "itself stays as it is. Empty: not asked.")));
    return fields;
}

}  // namespace wattplan
