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
