#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

std::vector<FieldBuilder> shares(std::initializer_list<std::tuple<std::string_view, Label, Label>> list) {
    std::vector<FieldBuilder> fields;
    for (const auto& [key, label, help] : list)
        fields.push_back(number(servingClass, key, "").range(0.01, 1).csv(key).ages().text(label, help));
    return fields;
}

void addClass(std::vector<FieldBuilder>& fields) {
    fields.push_back(words(servingClass, "name")
                         .csv("name_en")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the class.")));
    fields.push_back(choice(servingClass, "generation")
                         .choices(generations())
                         .csv("generation")
                         .text(WATTPLAN_TEXT("Field", "Generation"),
                               WATTPLAN_TEXT("Help", "Accelerators that the class is for.")));
    fields.push_back(choice(servingClass, "mixture")
                         .choices({{"dense", WATTPLAN_TEXT("Choice", "Dense")},
                                   {"moe", WATTPLAN_TEXT("Choice", "Mixture of experts")}})
                         .csv("mixture")
                         .text(WATTPLAN_TEXT("Field", "Model type"),
                               WATTPLAN_TEXT("Help", "Models that the class is for.")));
    fields.push_back(
        number(servingClass, "derate", "")
            .range(0.01, 3)
            .csv("derate")
            .varies()
            .ages()
            .text(WATTPLAN_TEXT("Field", "Throughput factor"),
                  WATTPLAN_TEXT("Help", "Measured over computed throughput of the serving software.")));
    for (auto& field :
         shares({{"weight_efficiency", WATTPLAN_TEXT("Field", "Bandwidth, weights"),
                  WATTPLAN_TEXT("Help", "Share of memory bandwidth reached while weights are read.")},
                 {"cache_efficiency", WATTPLAN_TEXT("Field", "Bandwidth, KV cache"),
                  WATTPLAN_TEXT("Help", "Share of memory bandwidth reached while keys and values are read.")},
                 {"compute_efficiency", WATTPLAN_TEXT("Field", "Peak, decode"),
                  WATTPLAN_TEXT("Help", "Share of peak arithmetic reached in a step of decoding.")},
                 {"prompt_efficiency", WATTPLAN_TEXT("Field", "Peak, prefill"),
                  WATTPLAN_TEXT("Help", "Share of peak arithmetic reached while a prompt is read.")}}))
        fields.push_back(std::move(field));
    const auto time = [&](std::string_view key, std::string_view unit, Label label, Label help) {
        fields.push_back(number(servingClass, key, unit).range(0, 1e5).csv(key).ages().text(label, help));
    };
    time("step_overhead", "ms", WATTPLAN_TEXT("Field", "Per step"),
         WATTPLAN_TEXT("Help", "Time that each step takes beside its work."));
    time("sequence_overhead", "us", WATTPLAN_TEXT("Field", "Per sequence"),
         WATTPLAN_TEXT("Help", "Time that each sequence of the batch adds to a step."));
    time("layer_overhead", "us", WATTPLAN_TEXT("Field", "Per layer"),
         WATTPLAN_TEXT("Help", "Time that each layer of the model adds to a step."));
    time("link_latency", "us", WATTPLAN_TEXT("Field", "Link latency"),
         WATTPLAN_TEXT("Help", "Time before an exchange between accelerators begins to flow."));
    const auto link = [&](std::string_view key, Label label, Label help) {
        fields.push_back(
            number(servingClass, key, "GB/s").range(0.01, 1e5).csv(key).ages().text(label, help));
    };
    link("link_inside", WATTPLAN_TEXT("Field", "Links inside"),
         WATTPLAN_TEXT("Help", "Bandwidth one way between accelerators of a system, as reached."));
    link("link_outside", WATTPLAN_TEXT("Field", "Links outside"),
         WATTPLAN_TEXT("Help", "Bandwidth one way between accelerators of different systems, as reached."));
    const auto power = [&](std::string_view key, double highest, Label label, Label help) {
        fields.push_back(
            number(servingClass, key, "").range(0, highest).csv(key).varies().ages().text(label, help));
    };
    fields.push_back(number(servingClass, "overlap", "")
                         .range(0, 0.99)
                         .csv("overlap")
                         .ages()
                         .text(WATTPLAN_TEXT("Field", "Hidden exchange"),
                               WATTPLAN_TEXT("Help", "Share of expert exchanges hidden behind other work.")));
    power("power_base", 1, WATTPLAN_TEXT("Field", "Power, base"),
          WATTPLAN_TEXT("Help",
                        "Power of a busy accelerator before its memory and arithmetic are counted, of "
                        "TDP."));
    power("power_bandwidth", 5, WATTPLAN_TEXT("Field", "Power, bandwidth"),
          WATTPLAN_TEXT("Help", "What full use of memory bandwidth adds, of TDP."));
    power("power_compute", 5, WATTPLAN_TEXT("Field", "Power, arithmetic"),
          WATTPLAN_TEXT("Help", "What full use of peak arithmetic adds, of TDP; no more than TDP in all."));
    const auto error = [&](std::string_view key, Label label, Label help) {
        fields.push_back(number(servingClass, key, "%").range(0, 100).csv(key).evidence().text(label, help));
    };
    error("throughput_error", WATTPLAN_TEXT("Field", "Error, throughput"),
          WATTPLAN_TEXT("Help", "Mean error of computed throughput in what the class was measured on."));
    error("energy_error", WATTPLAN_TEXT("Field", "Error, energy"),
          WATTPLAN_TEXT("Help", "Mean error of computed accelerator energy per token there."));
}

void addFabric(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(fabric, "name")
            .csv("name_en")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the network.")));
    fields.push_back(
        number(fabric, "port_speed", "Gbit/s")
            .range(1, 1e5)
            .csv("port_speed_gbit_s")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Port speed"), WATTPLAN_TEXT("Help", "Of one port, one way.")));
    fields.push_back(
        choice(fabric, "optics")
            .choices({{"pluggable", WATTPLAN_TEXT("Choice", "Pluggable")},
                      {"lpo", WATTPLAN_TEXT("Choice", "Linear pluggable (LPO)")},
                      {"cpo", WATTPLAN_TEXT("Choice", "Co-packaged (CPO)")}})
            .csv("optics")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Optics"), WATTPLAN_TEXT("Help", "How light enters the fibre.")));
    fields.push_back(integer(fabric, "radix")
                         .range(2, 4096)
                         .csv("radix")
                         .text(WATTPLAN_TEXT("Field", "Ports per switch"),
                               WATTPLAN_TEXT("Help", "Ports of a switch at the port speed.")));
    const auto power = [&](std::string_view key, std::string_view column, Label label, Label help) {
        fields.push_back(
            number(fabric, key, "W").at(Boundary::it).range(0, 1e5).csv(column).varies().text(label, help));
    };
    power("switch_power", "switch_w", WATTPLAN_TEXT("Field", "Switch power"),
          WATTPLAN_TEXT("Help", "Power of a switch without its optics."));
    power("end_power", "end_w", WATTPLAN_TEXT("Field", "Power of an optical end"),
          WATTPLAN_TEXT("Help", "Power of the optics at one end of a link."));
    power("adapter_power", "adapter_w", WATTPLAN_TEXT("Field", "Adapter power"),
          WATTPLAN_TEXT("Help", "Power of a network adapter without its optics; part of the server."));
}

void addServer(std::vector<FieldBuilder>& fields) {
    const auto part = [&](std::string_view key, std::string_view column, Label label, Label help) {
        fields.push_back(number(system, key, "W")
                             .at(Boundary::server)
                             .range(0, 1e7)
                             .csv(column)
                             .varies()
                             .structural()
                             .text(label, help));
    };
    part("cpu_tdp", "cpu_tdp_w", WATTPLAN_TEXT("Field", "CPU TDP"),
         WATTPLAN_TEXT("Help",
                       "Thermal design power of all its processors. Empty: the rest of the server is "
                       "what typical power leaves beside the accelerators."));
    fields.push_back(number(system, "memory", "GB")
                         .range(0, 1e9)
                         .csv("system_memory_gb")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "System memory"),
                               WATTPLAN_TEXT("Help", "Memory of its processors.")));
    part("switch_power", "switch_w", WATTPLAN_TEXT("Field", "Link switches"),
         WATTPLAN_TEXT("Help", "Power of the switches that join its accelerators."));
    part("nic_power", "nic_w", WATTPLAN_TEXT("Field", "Network adapters"),
         WATTPLAN_TEXT("Help", "Power of its network adapters."));
    part("drive_power", "drives_w", WATTPLAN_TEXT("Field", "Drives"),
         WATTPLAN_TEXT("Help", "Power of its drives."));
    fields.push_back(number(system, "psu_efficiency", "")
                         .range(0.5, 1)
                         .byDefault(0.95, "MODEL:2.2")
                         .likely(0.92, 0.975)
                         .csv("psu_efficiency")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Supply efficiency"),
                               WATTPLAN_TEXT("Help", "Power out of its power supplies over power in.")));
}

void addCluster(std::vector<FieldBuilder>& fields) {
    fields.push_back(choice(cluster, "sizing")
                         .choices({{"count", WATTPLAN_TEXT("Choice", "As many systems as stated")},
                                   {"services", WATTPLAN_TEXT("Choice", "As many as its services need")}})
                         .byDefault("count")
                         .text(WATTPLAN_TEXT("Field", "Sizing"),
                               WATTPLAN_TEXT("Help",
                                             "Where services size the cluster, the number of systems is not "
                                             "read.")));
    fields.push_back(
        number(cluster, "cpu_utilisation", "")
            .range(0, 1)
            .byDefault(0.4, "MODEL:2.2")
            .likely(0.3, 0.5)
            .varies()
            .text(WATTPLAN_TEXT("Field", "CPU utilisation"),
                  WATTPLAN_TEXT("Help", "Of the processors, for systems whose parts are known.")));
    fields.push_back(
        reference(cluster, "fabric", fabric)
            .whenEmpty(WATTPLAN_TEXT("Empty", "network power as a share"))
            .text(WATTPLAN_TEXT("Field", "Network"),
                  WATTPLAN_TEXT("Help",
                                "Switches and optics, counted as a fat tree. Empty: network power is a "
                                "share of server power.")));
    fields.push_back(number(cluster, "rails", "")
                         .range(0.1, 64)
                         .byDefault(1, "MODEL:2.3")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Ports per accelerator"),
                               WATTPLAN_TEXT("Help", "Ports into the network for each accelerator.")));
    fields.push_back(number(cluster, "oversubscription", "")
                         .range(1, 32)
                         .byDefault(1, "MODEL:2.3")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Oversubscription"),
                               WATTPLAN_TEXT("Help",
                                             "Bandwidth of the leaves downwards over upwards; 1: full "
                                             "bisection.")));
    fields.push_back(choice(cluster, "leaf_links")
                         .choices({{"optical", WATTPLAN_TEXT("Choice", "Optical")},
                                   {"copper", WATTPLAN_TEXT("Choice", "Copper, up to 3 m")}})
                         .byDefault("optical")
                         .text(WATTPLAN_TEXT("Field", "Links to the leaves"),
                               WATTPLAN_TEXT("Help", "Between accelerators and the first switches.")));
}

}  // namespace

std::vector<Choice> generations() {
    return {{"v100", WATTPLAN_TEXT("Choice", "V100")},     {"a100", WATTPLAN_TEXT("Choice", "A100")},
            {"h100", WATTPLAN_TEXT("Choice", "H100")},     {"b200", WATTPLAN_TEXT("Choice", "B200")},
            {"tpu_v4", WATTPLAN_TEXT("Choice", "TPU v4")}, {"other", WATTPLAN_TEXT("Choice", "Other")}};
}

std::vector<FieldBuilder> servingFields() {
    std::vector<FieldBuilder> fields;
    addClass(fields);
    addFabric(fields);
    addServer(fields);
    addCluster(fields);
    return fields;
}

}  // namespace wattplan
