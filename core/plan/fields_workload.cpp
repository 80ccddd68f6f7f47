#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addCluster(std::vector<FieldBuilder>& fields) {
    fields.push_back(words(cluster, "name")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Name"),
                               WATTPLAN_TEXT("Help", "What the cluster is called in charts and reports.")));
    fields.push_back(
        reference(cluster, "facility", facility)
            .text(WATTPLAN_TEXT("Field", "Facility"), WATTPLAN_TEXT("Help", "Where the cluster stands.")));
    fields.push_back(reference(cluster, "system", system)
                         .text(WATTPLAN_TEXT("Field", "System"),
                               WATTPLAN_TEXT("Help", "The server or rack it is made of.")));
    fields.push_back(integer(cluster, "systems")
                         .range(0, 1e7)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Systems"),
                               WATTPLAN_TEXT("Help", "How many systems are installed.")));
    fields.push_back(date(cluster, "commissioning")
                         .text(WATTPLAN_TEXT("Field", "Commissioning"),
                               WATTPLAN_TEXT("Help", "The month in which the first systems work.")));
    fields.push_back(
        number(cluster, "ramp", "")
            .range(0, 120)
            .byDefault(0, "wattplan:ramp")
            .text(WATTPLAN_TEXT("Field", "Ramp"),
                  WATTPLAN_TEXT("Help",
                                "Months over which the systems arrive, in equal parts; 0: all at once.")));
    fields.push_back(
        date(cluster, "retirement")
            .whenEmpty(WATTPLAN_TEXT("Empty", "not in the plan"))
            .text(
                WATTPLAN_TEXT("Field", "Retirement"),
                WATTPLAN_TEXT("Help", "The month in which it is switched off. Empty: not within the plan.")));
    fields.push_back(
        number(cluster, "operating_factor", "")
            .range(0, 1)
            .byDefault(0.76, "newkirk2025")
            .likely(0.60, 0.85)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Operating factor"),
                  WATTPLAN_TEXT(
                      "Help",
                      "Power in use over nameplate power, for systems whose typical power is not known.")));
    fields.push_back(number(cluster, "idle_factor", "")
                         .range(0, 1)
                         .byDefault(0.20, "MODEL:2.2")
                         .likely(0.15, 0.25)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Idle factor"),
                               WATTPLAN_TEXT("Help", "Power of an idle system over its nameplate power.")));
    fields.push_back(
        number(cluster, "network_power", "%")
            .range(0, 100)
            .byDefault(5, "MODEL:1.8")
            .likely(3, 12)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Network power"),
                  WATTPLAN_TEXT("Help", "Power of switches and optics as a share of server power.")));
    fields.push_back(
        number(cluster, "storage_power", "%")
            .range(0, 100)
            .byDefault(3, "MODEL:1.8")
            .likely(2, 12)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Storage power"),
                  WATTPLAN_TEXT("Help", "Power of storage and management as a share of server power.")));
    fields.push_back(
        integer(cluster, "pin_systems_per_rack")
            .range(1, 100)
            .pins("systems_per_rack")
            .text(WATTPLAN_TEXT("Field", "Systems per rack, pinned"),
                  WATTPLAN_TEXT("Help", "Taken instead of the number that units, power and weight allow.")));
}

void addTrainingRun(std::vector<FieldBuilder>& fields) {
    fields.push_back(words(trainingRun, "name")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Name"),
                               WATTPLAN_TEXT("Help", "What the run is called in charts and reports.")));
    fields.push_back(
        reference(trainingRun, "model", model)
            .text(WATTPLAN_TEXT("Field", "Model"), WATTPLAN_TEXT("Help", "The model that is trained.")));
    fields.push_back(
        reference(trainingRun, "cluster", cluster)
            .text(WATTPLAN_TEXT("Field", "Cluster"), WATTPLAN_TEXT("Help", "The cluster it is trained on.")));
    fields.push_back(
        date(trainingRun, "start")
            .follows("cluster", "commissioning")
            .text(WATTPLAN_TEXT("Field", "Start"),
                  WATTPLAN_TEXT(
                      "Help",
                      "The month or day on which the run starts. Empty: when its cluster is commissioned.")));
    fields.push_back(integer(trainingRun, "accelerators")
                         .range(1, 1e8)
                         .follows("cluster", "=accelerators")
                         .varies()
                         .structural()
                         .text(WATTPLAN_TEXT("Field", "Accelerators used"),
                               WATTPLAN_TEXT("Help", "Empty: all of the cluster.")));
    fields.push_back(number(trainingRun, "tokens", "token")
                         .range(0, 1e18)
                         .follows("model", "training_tokens")
                         .varies()
                         .structural()
                         .text(WATTPLAN_TEXT("Field", "Training tokens"),
                               WATTPLAN_TEXT("Help", "Empty: those of the model.")));
    fields.push_back(
        number(trainingRun, "sequence_length", "token")
            .range(1, 1e8)
            .follows("model", "training_sequence")
            .structural()
            .text(WATTPLAN_TEXT("Field", "Sequence length"),
                  WATTPLAN_TEXT(
                      "Help", "Tokens of one training sequence. Empty: that of the model's own training.")));
    fields.push_back(
        choice(trainingRun, "flop_mode")
            .choices({{"automatic", WATTPLAN_TEXT("Choice", "Automatic")},
                      {"architecture", WATTPLAN_TEXT("Choice", "From the architecture")},
                      {"quick", WATTPLAN_TEXT("Choice", "Quick (6 N D)")}})
            .byDefault("automatic")
            .text(WATTPLAN_TEXT("Field", "Compute counted"),
                  WATTPLAN_TEXT("Help",
                                "From the architecture, attention included, or 6 × parameters × tokens. "
                                "Automatic: from the architecture where all of it is known.")));
    fields.push_back(number(trainingRun, "attention_share", "")
                         .range(0.5, 1)
                         .byDefault(1, "chowdhery2022")
                         .text(WATTPLAN_TEXT("Field", "Attention counted"),
                               WATTPLAN_TEXT("Help",
                                             "1: the full square of attention, as published utilisations "
                                             "count it; 0.5: the causal half.")));
    fields.push_back(
        choice(trainingRun, "precision")
            .choices({{"16bit", WATTPLAN_TEXT("Choice", "16 bit")},
                      {"fp8", WATTPLAN_TEXT("Choice", "FP8")},
                      {"fp4", WATTPLAN_TEXT("Choice", "FP4")}})
            .byDefault("16bit")
            .text(WATTPLAN_TEXT("Field", "Precision"),
                  WATTPLAN_TEXT("Help",
                                "Arithmetic of the run: with the accelerator it chooses the hardware class. "
                                "MFU is of the 16-bit peak.")));
    fields.push_back(reference(trainingRun, "efficiency_class", efficiencyClass)
                         .whenEmpty(WATTPLAN_TEXT("Empty", "by chip and precision"))
                         .text(WATTPLAN_TEXT("Field", "Hardware class"),
                               WATTPLAN_TEXT("Help",
                                             "Whose MFU is taken. Empty: the class of the accelerator, the "
                                             "model and the precision.")));
    fields.push_back(
        number(trainingRun, "pin_mfu", "")
            .range(0.001, 2)
            .pins("mfu")
            .varies()
            .text(WATTPLAN_TEXT("Field", "MFU, pinned"),
                  WATTPLAN_TEXT("Help", "A stated model FLOP/s utilisation, of the 16-bit dense peak.")));
    fields.push_back(number(trainingRun, "goodput", "")
                         .range(0.01, 1)
                         .byDefault(0.88, "MODEL:1.5")
                         .likely(0.65, 0.97)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Goodput"),
                               WATTPLAN_TEXT("Help",
                                             "Share of the run in which work is kept: failures, restarts and "
                                             "checkpoints taken off.")));
    fields.push_back(
        number(trainingRun, "pin_hours", "h")
            .range(0, 1e13)
            .pins("hours")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Accelerator-hours, pinned"),
                  WATTPLAN_TEXT(
                      "Help", "Stated accelerator-hours, taken instead of FLOP ÷ (peak × MFU × goodput).")));
    fields.push_back(
        number(trainingRun, "chip_duty", "")
            .range(0.05, 1.2)
            .byDefault(0.90, "MODEL:2.1")
            .likely(0.85, 0.97)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Accelerator power, of TDP"),
                  WATTPLAN_TEXT("Help", "Mean power of an accelerator in training over its TDP.")));
    fields.push_back(number(trainingRun, "pin_chip_power", "W")
                         .at(Boundary::chip)
                         .range(0, 1e5)
                         .pins("chip_power")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Watts per accelerator, pinned"),
                               WATTPLAN_TEXT("Help", "Stated mean power of the accelerator alone.")));
    fields.push_back(number(trainingRun, "pin_server_power", "W")
                         .at(Boundary::server)
                         .range(0, 1e5)
                         .pins("server_power")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Server watts per accelerator, pinned"),
                               WATTPLAN_TEXT("Help", "Stated mean power of the server, per accelerator.")));
    fields.push_back(
        number(trainingRun, "pin_it_power", "W")
            .at(Boundary::it)
            .range(0, 1e5)
            .pins("it_power")
            .varies()
            .text(WATTPLAN_TEXT("Field", "IT watts per accelerator, pinned"),
                  WATTPLAN_TEXT("Help",
                                "Stated mean IT power, network and storage included, per accelerator.")));
    fields.push_back(number(trainingRun, "pin_price_per_hour", "USD/h")
                         .range(0, 1e4)
                         .pins("price_per_hour")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Rental price, pinned"),
                               WATTPLAN_TEXT("Help", "Stated rent of an accelerator for an hour.")));
}

}  // namespace

std::vector<FieldBuilder> workloadFields() {
    std::vector<FieldBuilder> fields;
    addCluster(fields);
    addTrainingRun(fields);
    return fields;
}

}  // namespace wattplan
