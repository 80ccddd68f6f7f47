#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addAccelerator(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(accelerator, "name")
            .csv("name")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the accelerator.")));
    fields.push_back(
        words(accelerator, "vendor")
            .csv("vendor")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Vendor"), WATTPLAN_TEXT("Help", "Who makes the accelerator.")));
    fields.push_back(date(accelerator, "launch_date")
                         .csv("launch_date")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Launched"),
                               WATTPLAN_TEXT("Help", "When the accelerator was launched.")));
    fields.push_back(
        choice(accelerator, "availability")
            .choices({{"product", WATTPLAN_TEXT("Choice", "A product")},
                      {"hypothetical", WATTPLAN_TEXT("Choice", "Hypothetical: no product")}})
            .byDefault("product")
            .csv("availability")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "On the market"),
                  WATTPLAN_TEXT("Help",
                                "Whether it can be bought. A hypothetical one shows what a claim would "
                                "mean; a check names the clusters that use it.")));
    fields.push_back(
        date(accelerator, "export_controlled")
            .csv("export_controlled_since")
            .descriptive()
            .whenEmpty(WATTPLAN_TEXT("Empty", "none known"))
            .text(WATTPLAN_TEXT("Field", "Export-controlled since"),
                  WATTPLAN_TEXT("Help",
                                "From this day it may not be delivered to some countries without a licence. "
                                "A check names the clusters that are built of it there.")));
    fields.push_back(
        words(accelerator, "export_destinations")
            .csv("export_destinations")
            .descriptive()
            .whenEmpty(WATTPLAN_TEXT("Empty", "none known"))
            .text(WATTPLAN_TEXT("Field", "Controlled destinations"),
                  WATTPLAN_TEXT("Help",
                                "The countries that need a licence, by code, with spaces between: those "
                                "that its source names.")));
    fields.push_back(
        choice(accelerator, "generation")
            .choices(generations())
            .csv("generation")
            .text(WATTPLAN_TEXT("Field", "Generation"),
                  WATTPLAN_TEXT("Help", "Family of accelerators by which the efficiency class is chosen.")));
    fields.push_back(
        number(accelerator, "peak_16bit", "TFLOP/s")
            .range(0.01, 10000000.0)
            .csv("fp16_bf16_tflops")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Peak, 16 bit"),
                  WATTPLAN_TEXT("Help", "Dense peak of FP16 or BF16 matrix arithmetic, without sparsity.")));
    fields.push_back(
        number(accelerator, "peak_fp8", "TFLOP/s")
            .range(0.01, 10000000.0)
            .csv("fp8_tflops")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Peak, FP8"),
                  WATTPLAN_TEXT("Help", "Dense peak of FP8 matrix arithmetic, without sparsity.")));
    fields.push_back(
        number(accelerator, "peak_fp4", "TFLOP/s")
            .range(0.01, 10000000.0)
            .csv("fp4_tflops")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Peak, FP4"),
                  WATTPLAN_TEXT("Help", "Dense peak of FP4 matrix arithmetic, without sparsity.")));
    fields.push_back(number(accelerator, "tdp", "W")
                         .range(1, 1000000.0)
                         .csv("tdp_w")
                         .at(Boundary::chip)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "TDP"),
                               WATTPLAN_TEXT("Help", "Thermal design power of one accelerator.")));
    fields.push_back(
        number(accelerator, "idle_power", "W")
            .range(0, 1000000.0)
            .csv("idle_w")
            .at(Boundary::chip)
            .text(WATTPLAN_TEXT("Field", "Idle power"),
                  WATTPLAN_TEXT("Help", "Power of one accelerator that is on and has no work.")));
    fields.push_back(number(accelerator, "memory", "GB")
                         .range(0.01, 1000000.0)
                         .csv("memory_gb")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Memory"),
                               WATTPLAN_TEXT("Help",
                                             "Memory of one accelerator as its maker prints it: “80 GB” are "
                                             "80 GiB, of which nearly all can be used.")));
    fields.push_back(number(accelerator, "memory_bandwidth", "GB/s")
                         .range(0.1, 1000000000.0)
                         .csv("memory_bandwidth_gb_s")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Memory bandwidth"),
                               WATTPLAN_TEXT("Help", "Peak bandwidth of its memory.")));
    fields.push_back(number(accelerator, "price", "USD")
                         .range(0, 1000000000.0)
                         .csv("list_or_street_price_usd")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Price"),
                               WATTPLAN_TEXT("Help", "List or street price of one accelerator.")));
    fields.push_back(
        number(accelerator, "rental_price", "USD/h")
            .range(0, 100000.0)
            .csv("rental_price_key")
            .varies()
            .text(
                WATTPLAN_TEXT("Field", "Rental price"),
                WATTPLAN_TEXT("Help", "On-demand price of one accelerator for an hour in a public cloud.")));
}

void addSystem(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(system, "name")
            .csv("name")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the server or rack.")));
    fields.push_back(
        words(system, "vendor")
            .csv("vendor")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Vendor"), WATTPLAN_TEXT("Help", "Who makes the server or rack.")));
    fields.push_back(
        reference(system, "accelerator", accelerator)
            .csv("accelerator_id")
            .text(WATTPLAN_TEXT("Field", "Accelerator"),
                  WATTPLAN_TEXT("Help", "The accelerator it carries; empty for servers without one.")));
    fields.push_back(integer(system, "accelerators_per_system")
                         .range(0, 1000000.0)
                         .csv("accelerators_per_system")
                         .text(WATTPLAN_TEXT("Field", "Accelerators"),
                               WATTPLAN_TEXT("Help", "How many accelerators it carries.")));
    fields.push_back(
        number(system, "rack_units", "")
            .range(0.1, 100000.0)
            .csv("rack_units")
            .text(WATTPLAN_TEXT("Field", "Rack units"), WATTPLAN_TEXT("Help", "Height in the rack.")));
    fields.push_back(number(system, "max_power", "W")
                         .range(1, 1000000000.0)
                         .csv("max_power_w")
                         .at(Boundary::server)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Nameplate power"),
                               WATTPLAN_TEXT("Help", "Highest power that its maker states.")));
    fields.push_back(number(system, "typical_power", "W")
                         .range(1, 1000000000.0)
                         .csv("typical_power_w")
                         .at(Boundary::server)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Typical power"),
                               WATTPLAN_TEXT("Help", "Power under heavy training load.")));
    fields.push_back(
        number(system, "weight", "kg")
            .range(0.1, 10000000.0)
            .csv("weight_kg")
            .text(WATTPLAN_TEXT("Field", "Weight"), WATTPLAN_TEXT("Help", "Weight of the server or rack.")));
    fields.push_back(number(system, "price", "USD")
                         .range(0, 1000000000000.0)
                         .csv("price_usd")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Price"),
                               WATTPLAN_TEXT("Help", "Price of the whole server or rack.")));
    fields.push_back(words(system, "cooling")
                         .csv("cooling")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Cooling"),
                               WATTPLAN_TEXT("Help", "How it gives its heat to the hall.")));
    fields.push_back(number(system, "server_fan_share", "")
                         .range(0, 0.9)
                         .byDefault(0.119, "MODEL:2.2")
                         .likely(0.01, 0.2)
                         .csv("server_fan_share")
                         .text(WATTPLAN_TEXT("Field", "Fan share"),
                               WATTPLAN_TEXT("Help", "Share of its power that its own fans take.")));
}

void addEfficiencyClass(std::vector<FieldBuilder>& fields) {
    fields.push_back(words(efficiencyClass, "name")
                         .csv("name_en")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the class.")));
    fields.push_back(choice(efficiencyClass, "generation")
                         .choices(generations())
                         .csv("generation")
                         .text(WATTPLAN_TEXT("Field", "Generation"),
                               WATTPLAN_TEXT("Help", "Accelerators that the class is for.")));
    fields.push_back(choice(efficiencyClass, "mixture")
                         .choices({{"dense", WATTPLAN_TEXT("Choice", "Dense")},
                                   {"moe", WATTPLAN_TEXT("Choice", "Mixture of experts")}})
                         .csv("mixture")
                         .text(WATTPLAN_TEXT("Field", "Model type"),
                               WATTPLAN_TEXT("Help", "Models that the class is for.")));
    fields.push_back(choice(efficiencyClass, "precision")
                         .choices({{"16bit", WATTPLAN_TEXT("Choice", "16 bit")},
                                   {"fp8", WATTPLAN_TEXT("Choice", "FP8")},
                                   {"fp4", WATTPLAN_TEXT("Choice", "FP4")}})
                         .csv("precision")
                         .text(WATTPLAN_TEXT("Field", "Arithmetic"),
                               WATTPLAN_TEXT("Help", "Arithmetic of training that the class is for.")));
    fields.push_back(
        number(efficiencyClass, "mfu_low", "")
            .range(0, 2)
            .csv("mfu_low")
            .text(WATTPLAN_TEXT("Field", "MFU, low"),
                  WATTPLAN_TEXT(
                      "Help", "Utilisation that one run in twenty falls below, of the dense 16-bit peak.")));
    fields.push_back(
        number(efficiencyClass, "mfu", "")
            .range(0, 2)
            .csv("mfu")
            .varies()
            .ages()
            .text(WATTPLAN_TEXT("Field", "MFU"),
                  WATTPLAN_TEXT("Help", "Usual model FLOP utilisation, of the dense 16-bit peak.")));
    fields.push_back(
        number(efficiencyClass, "mfu_high", "")
            .range(0, 2)
            .csv("mfu_high")
            .text(WATTPLAN_TEXT("Field", "MFU, high"),
                  WATTPLAN_TEXT("Help",
                                "Utilisation that one run in twenty exceeds, of the dense 16-bit peak.")));
    const auto constant = [&](std::string_view key, std::string_view unit, double lowest, double highest,
                              Label label, Label help) {
        fields.push_back(number(efficiencyClass, key, unit)
                             .range(lowest, highest)
                             .csv(key)
                             .varies()
                             .ages()
                             .text(label, help));
    };
    constant("gemm_efficiency", "", 0.01, 1, WATTPLAN_TEXT("Field", "Matrix products, of peak"),
             WATTPLAN_TEXT("Help", "Share of the peak of its arithmetic that large matrix products reach."));
    constant("attention_efficiency", "", 0.01, 1, WATTPLAN_TEXT("Field", "Attention, of peak"),
             WATTPLAN_TEXT("Help", "Share of the 16-bit peak that attention reaches."));
    constant("elementwise_passes", "", 0, 20, WATTPLAN_TEXT("Field", "Elementwise passes"),
             WATTPLAN_TEXT("Help", "How often elementwise work passes over the activations of a layer."));
    constant("memory_efficiency", "", 0.01, 1, WATTPLAN_TEXT("Field", "Memory, of peak"),
             WATTPLAN_TEXT("Help", "Share of the memory bandwidth that elementwise work reaches."));
    constant("reduce_latency", "us", 0, 1e5, WATTPLAN_TEXT("Field", "Latency of an all-reduce"),
             WATTPLAN_TEXT("Help", "Time of an all-reduce of no data."));
    constant(
        "fast_link", "GB/s", 0.01, 1e5, WATTPLAN_TEXT("Field", "Bandwidth within a system"),
        WATTPLAN_TEXT("Help",
                      "Bus bandwidth of an all-reduce within a system, each direction: of n accelerators "
                      "2 (n − 1) / n times what benchmarks print as algorithm bandwidth."));
    constant("slow_link", "GB/s", 0.01, 1e5, WATTPLAN_TEXT("Field", "Bandwidth between systems"),
             WATTPLAN_TEXT("Help", "What an accelerator sends to other systems."));
    constant(
        "overlap_tensor", "", 0, 1, WATTPLAN_TEXT("Field", "Tensor transfers hidden"),
        WATTPLAN_TEXT("Help", "Share of the all-reduces of tensor parallelism hidden behind computing."));
    constant("overlap_pipeline", "", 0, 1, WATTPLAN_TEXT("Field", "Pipeline transfers hidden"),
             WATTPLAN_TEXT("Help",
                           "Share of the transfers between stages, and of context parallelism, hidden behind "
                           "computing."));
    constant(
        "overlap_data", "", 0, 1, WATTPLAN_TEXT("Field", "Data exchange hidden"),
        WATTPLAN_TEXT("Help", "Share of the exchange between data-parallel copies hidden behind computing."));
    constant("exposed_experts", "", 0, 1, WATTPLAN_TEXT("Field", "Expert transfers exposed"),
             WATTPLAN_TEXT("Help", "Share of the all-to-all of experts that is not hidden."));
    constant("expert_imbalance", "", 1, 10, WATTPLAN_TEXT("Field", "Expert imbalance"),
             WATTPLAN_TEXT("Help", "Work of the busiest group of experts over the mean."));
}

}  // namespace

std::vector<FieldBuilder> hardwareFields() {
    std::vector<FieldBuilder> fields;
    addAccelerator(fields);
    addSystem(fields);
    addEfficiencyClass(fields);
    return fields;
}

}  // namespace wattplan
