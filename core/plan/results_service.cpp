#include "core/plan/result_builder.h"

namespace wattplan {

using enum Kind;

namespace {

void addReplica(std::vector<ResultSpec>& list) {
    const auto add = [&](ResultSpec spec) { list.push_back(std::move(spec)); };
    add(result(service, "replica", "", WATTPLAN_TEXT("Result", "Accelerators per replica"),
               WATTPLAN_TEXT("Help", "Accelerators that hold the model once and answer together.")));
    add(result(service, "batch", "", WATTPLAN_TEXT("Result", "Batch"),
               WATTPLAN_TEXT("Help",
                             "Sequences that a replica writes at once: as many as memory and the "
                             "latency limits allow.")));
    add(result(service, "batch_in_memory", "", WATTPLAN_TEXT("Result", "Batch that memory holds"),
               WATTPLAN_TEXT("Help", "Sequences whose keys and values fit beside the weights.")));
    add(result(service, "weights", "GB", WATTPLAN_TEXT("Result", "Weights"),
               WATTPLAN_TEXT("Help", "All weights of the model at the precision of the service.")));
    add(result(service, "cache_per_token", "kB/token", WATTPLAN_TEXT("Result", "KV cache per token"),
               WATTPLAN_TEXT("Help", "Keys and values that a token of a sequence takes in memory.")));
    add(burden(result(service, "time_per_token", "ms",
                      WATTPLAN_TEXT("Result", "Time per output token (TPOT)"),
                      WATTPLAN_TEXT("Help",
                                    "From one token of an answer to the next. Expected error: 10 to 20 "
                                    "% in classes that were measured."))));
    add(burden(result(service, "time_per_token.floor", "ms", WATTPLAN_TEXT("Result", "TPOT, alone"),
                      WATTPLAN_TEXT("Help",
                                    "Time per output token of a single sequence: no limit below it "
                                    "can be met."))));
    add(benefit(result(service, "interactivity", "token/s", WATTPLAN_TEXT("Result", "Interactivity"),
                       WATTPLAN_TEXT("Help", "Tokens a second that one reader sees."))));
    add(burden(result(service, "time_to_first_token", "s",
                      WATTPLAN_TEXT("Result", "Time to first token (TTFT)"),
                      WATTPLAN_TEXT("Help",
                                    "Waiting, reading of the prompt and the way to the user; mean at "
                                    "the load of the peak."))));
    add(burden(result(service, "time_to_first_token.p95", "s", WATTPLAN_TEXT("Result", "TTFT, p95"),
                      WATTPLAN_TEXT("Help", "What nineteen requests in twenty stay below in the peak."))));
    add(burden(result(service, "time_to_first_token.floor", "s", WATTPLAN_TEXT("Result", "TTFT, alone"),
                      WATTPLAN_TEXT("Help", "Reading of the prompt without waiting."))));
    add(benefit(result(service, "throughput", "token/s",
                       WATTPLAN_TEXT("Result", "Throughput per accelerator"),
                       WATTPLAN_TEXT("Help",
                                     "Output tokens per second of a busy accelerator, prompts read. "
                                     "Expected error: 10 to 20 % in classes that were measured."))));
    add(benefit(
        result(service, "decode_rate", "token/s", WATTPLAN_TEXT("Result", "Decode rate"),
               WATTPLAN_TEXT("Help", "Output tokens per second of an accelerator while it writes."))));
    add(benefit(result(service, "prompt_rate", "token/s", WATTPLAN_TEXT("Result", "Prefill rate"),
                       WATTPLAN_TEXT("Help",
                                     "Prompt tokens per second, those in no cache, of an accelerator "
                                     "while it reads."))));
    add(result(service, "calibration", "", WATTPLAN_TEXT("Result", "Calibration"),
               WATTPLAN_TEXT("Help",
                             "Measured over computed throughput, by which the class is scaled; 1 where "
                             "nothing was measured.")));
    add(result(service, "used_bandwidth", "%", WATTPLAN_TEXT("Result", "Bandwidth used"),
               WATTPLAN_TEXT("Help", "Of the memory bandwidth, while busy.")));
    add(result(service, "used_peak", "%", WATTPLAN_TEXT("Result", "Peak used"),
               WATTPLAN_TEXT("Help", "Of the peak arithmetic, while busy.")));
    add(burden(at(Boundary::chip,
                  result(service, "chip_power", "W", WATTPLAN_TEXT("Result", "Watts per busy accelerator"),
                         WATTPLAN_TEXT("Help",
                                       "Mean power of a busy accelerator alone. Expected error: 10 to "
                                       "20 %.")))));
    add(burden(
        at(Boundary::server,
           result(service, "server_power", "W", WATTPLAN_TEXT("Result", "Server watts per busy accelerator"),
                  WATTPLAN_TEXT("Help", "Mean power of a busy server, per accelerator.")))));
}

void addFleet(std::vector<ResultSpec>& list) {
    const auto add = [&](ResultSpec spec) { list.push_back(std::move(spec)); };
    add(result(service, "request_rate", "request/s", WATTPLAN_TEXT("Result", "Requests per second"),
               WATTPLAN_TEXT(
                   "Help", "Mean when the service starts, stored answers and those of devices taken off.")));
    add(monthly(result(service, "output_rate", "token/s", WATTPLAN_TEXT("Result", "Output tokens per second"),
                       WATTPLAN_TEXT("Help", "Mean of each month."))));
    add(result(service, "streams", "", WATTPLAN_TEXT("Result", "Answers at once"),
               WATTPLAN_TEXT("Help", "Requests in work at the same time, mean of the month with most.")));
    add(monthly(burden(result(service, "accelerators", "", WATTPLAN_TEXT("Result", "Accelerators kept"),
                              WATTPLAN_TEXT("Help",
                                            "Whole replicas for the peak of each month, spares "
                                            "included.")))));
    add(burden(result(service, "accelerators_most", "", WATTPLAN_TEXT("Result", "Accelerators needed"),
                      WATTPLAN_TEXT("Help", "Those of the month that needs most."))));
    add(monthly(result(service, "accelerators_busy", "", WATTPLAN_TEXT("Result", "Accelerators busy"),
                       WATTPLAN_TEXT("Help", "Mean of each month."))));
    add(benefit(result(service, "utilisation", "%", WATTPLAN_TEXT("Result", "Utilisation"),
                       WATTPLAN_TEXT("Help", "Time busy over time kept, over the months of the plan."))));
    add(result(service, "requests", "request", WATTPLAN_TEXT("Result", "Requests"),
               WATTPLAN_TEXT("Help", "Requests served within the months of the plan.")));
    add(result(service, "hours", "h", WATTPLAN_TEXT("Result", "Accelerator-hours"),
               WATTPLAN_TEXT("Help", "Accelerators kept, over the months of the plan.")));
}

void addTotals(std::vector<ResultSpec>& list) {
    const auto add = [&](ResultSpec spec) { list.push_back(std::move(spec)); };
    add(burden(at(Boundary::it, result(service, "energy_it", "MWh", WATTPLAN_TEXT("Result", "Energy, IT"),
                                       WATTPLAN_TEXT("Help",
                                                     "Over the months of the plan, waiting "
                                                     "included.")))));
    add(burden(at(Boundary::facility,
                  result(service, "energy_facility", "MWh", WATTPLAN_TEXT("Result", "Energy, facility"),
                         WATTPLAN_TEXT("Help", "IT energy times PUE, month by month.")))));
    add(burden(result(service, "pue", "", WATTPLAN_TEXT("Result", "PUE of the service"),
                      WATTPLAN_TEXT("Help", "Facility energy over IT energy."))));
    add(burden(result(service, "carbon", "t", WATTPLAN_TEXT("Result", "Carbon"),
                      WATTPLAN_TEXT("Help", "Facility energy times the location-based grid factor."))));
    add(burden(result(service, "water", "m3", WATTPLAN_TEXT("Result", "On-site water"),
                      WATTPLAN_TEXT("Help", "IT energy times on-site WUE."))));
    add(burden(result(service, "cost_owned", "USD", WATTPLAN_TEXT("Result", "Cost, owned"),
                      WATTPLAN_TEXT("Help",
                                    "The service's share of capital recovery, upkeep and people, and "
                                    "its energy."))));
    std::vector<ResultSpec> parts;  // of whole replicas: they don't double with the users
    addCostParts(parts, service);
    addShares(parts, service);
    addFootprint(parts, service);
    for (ResultSpec& spec : parts) {
        spec.extensive = false;
        add(std::move(spec));
    }
    add(result(service, "electricity_share.full", "%", WATTPLAN_TEXT("Result", "Electricity, of full cost"),
               WATTPLAN_TEXT("Help", "Of all costs, capital included.")));
    add(burden(result(service, "cost_per_hour", "USD/h",
                      WATTPLAN_TEXT("Result", "Owned, per accelerator-hour"),
                      WATTPLAN_TEXT("Help", "Cost owned over accelerator-hours."))));
    add(burden(result(service, "price_per_hour", "USD/h", WATTPLAN_TEXT("Result", "Rental price"),
                      WATTPLAN_TEXT("Help", "Rent of an accelerator for an hour."))));
    add(burden(result(service, "cost_rented", "USD", WATTPLAN_TEXT("Result", "Cost, rented"),
                      WATTPLAN_TEXT("Help", "Accelerator-hours times the rental price."))));
}

void addShared(std::vector<ResultSpec>& list) {
    const auto energy = [&](std::string_view key, std::string_view unit, Label label, Label help) {
        list.push_back(burden(result(service, key, unit, label, help)));
    };
    energy("energy_per_request", "Wh/request", WATTPLAN_TEXT("Result", "Energy per request"),
           WATTPLAN_TEXT("Help", "Facility energy over requests, waiting accelerators included."));
    energy("energy_per_token", "J/token", WATTPLAN_TEXT("Result", "Energy per output token"),
           WATTPLAN_TEXT("Help", "Facility energy over output tokens, prompts and waiting included."));
    energy("energy_per_token.it", "J/token", WATTPLAN_TEXT("Result", "Per output token, IT"),
           WATTPLAN_TEXT("Help", "IT energy over output tokens, waiting accelerators included."));
    energy("energy_per_token.chip", "J/token", WATTPLAN_TEXT("Result", "Per output token, busy accelerators"),
           WATTPLAN_TEXT("Help",
                         "Energy of busy accelerators alone over output tokens: what benchmarks "
                         "state. Expected error: 10 to 25 %."));
    const auto cost = [&](std::string_view key, std::string_view unit, Label label, Label help) {
        list.push_back(burden(result(service, key, unit, label, help)));
    };
    cost("cost_per_request", "USD/request", WATTPLAN_TEXT("Result", "Cost per request"),
         WATTPLAN_TEXT("Help", "Cost owned over requests."));
    cost("cost_per_token", "USD/1M tokens", WATTPLAN_TEXT("Result", "Cost per million output tokens"),
         WATTPLAN_TEXT("Help", "Cost owned over output tokens; prompts are borne by them."));
    const Label energyHelp =
        WATTPLAN_TEXT("Help", "Facility energy by the time that accelerators spend on these tokens.");
    const Label costHelp =
        WATTPLAN_TEXT("Help", "Cost owned by the time that accelerators spend on these tokens.");
    const auto part = [&](std::string_view energyKey, Label ofEnergy, std::string_view costKey,
                          Label ofCost) {
        energy(energyKey, "kWh/1M tokens", ofEnergy, energyHelp);
        cost(costKey, "USD/1M tokens", ofCost, costHelp);
    };
    part("energy_by_token.prompt", WATTPLAN_TEXT("Result", "Energy, prompt tokens"), "cost_by_token.prompt",
         WATTPLAN_TEXT("Result", "Cost, prompt tokens"));
    part("energy_by_token.cached", WATTPLAN_TEXT("Result", "Energy, cached prompt tokens"),
         "cost_by_token.cached", WATTPLAN_TEXT("Result", "Cost, cached prompt tokens"));
    part("energy_by_token.output", WATTPLAN_TEXT("Result", "Energy, output tokens"), "cost_by_token.output",
         WATTPLAN_TEXT("Result", "Cost, output tokens"));
    list.push_back(benefit(result(service, "tokens_per_power", "token/s/MW",
                                  WATTPLAN_TEXT("Result", "Tokens per second and megawatt"),
                                  WATTPLAN_TEXT("Help", "Output tokens over facility energy."))));
    cost("cost_per_power_year", "USD/GW-year", WATTPLAN_TEXT("Result", "Cost of a gigawatt-year"),
         WATTPLAN_TEXT("Help", "Cost owned over facility energy: of a gigawatt drawn for a year."));
}

void addCluster(std::vector<ResultSpec>& list) {
    const auto add = [&](ResultSpec spec) { list.push_back(std::move(spec)); };
    add(at(Boundary::server,
           result(cluster, "server_power.parts", "kW", WATTPLAN_TEXT("Result", "Server power, by its parts"),
                  WATTPLAN_TEXT("Help",
                                "Of one system in training, added up from its parts, "
                                "beside its typical power. Expected error: 5 %."))));
    add(result(cluster, "processing_share.nameplate", "%",
               WATTPLAN_TEXT("Result", "CPU and accelerators, of nameplate"),
               WATTPLAN_TEXT("Help", "Their thermal design power over nameplate power.")));
    add(result(cluster, "processing_share.operating", "%",
               WATTPLAN_TEXT("Result", "CPU and accelerators, in operation"),
               WATTPLAN_TEXT("Help", "Their power in training over that of the server.")));
    add(result(cluster, "fabric_tiers", "", WATTPLAN_TEXT("Result", "Network tiers"),
               WATTPLAN_TEXT("Help", "Tiers of switches.")));
    add(result(cluster, "fabric_reach", "", WATTPLAN_TEXT("Result", "Network reach"),
               WATTPLAN_TEXT("Help", "Accelerators that three tiers of these switches join.")));
    add(result(cluster, "fabric_switches", "", WATTPLAN_TEXT("Result", "Switches"),
               WATTPLAN_TEXT("Help", "Switches of all tiers.")));
    add(result(cluster, "fabric_links", "", WATTPLAN_TEXT("Result", "Links"),
               WATTPLAN_TEXT("Help", "Links to and between switches.")));
    add(result(cluster, "fabric_ends", "", WATTPLAN_TEXT("Result", "Optical ends"),
               WATTPLAN_TEXT("Help", "Ends of links that carry optics.")));
    const auto power = [&](std::string_view key, Label label, Label help) {
        add(burden(at(Boundary::it, result(cluster, key, "MW", label, help))));
    };
    power("fabric_power", WATTPLAN_TEXT("Result", "Network power"),
          WATTPLAN_TEXT("Help", "Switches, optics and adapters; the adapters are part of server power."));
    power("fabric_power.switches", WATTPLAN_TEXT("Result", "Of switches"),
          WATTPLAN_TEXT("Help", "Switches without optics."));
    power("fabric_power.optics", WATTPLAN_TEXT("Result", "Of optics"),
          WATTPLAN_TEXT("Help", "All optical ends."));
    power("fabric_power.adapters", WATTPLAN_TEXT("Result", "Of adapters"),
          WATTPLAN_TEXT("Help", "Adapters in the servers."));
}

}  // namespace

void addServiceResults(std::vector<ResultSpec>& list) {
    addReplica(list);
    addFleet(list);
    addTotals(list);
    addShared(list);
    addCluster(list);
}

}  // namespace wattplan
