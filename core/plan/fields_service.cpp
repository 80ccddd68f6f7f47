#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

std::vector<Choice> offOn() {
    return {{"off", WATTPLAN_TEXT("Choice", "Off")}, {"on", WATTPLAN_TEXT("Choice", "On")}};
}

void addPlace(std::vector<FieldBuilder>& fields) {
    fields.push_back(words(service, "name")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Name"),
                               WATTPLAN_TEXT("Help", "What the service is called in charts and reports.")));
    fields.push_back(
        reference(service, "model", model)
            .text(WATTPLAN_TEXT("Field", "Model"), WATTPLAN_TEXT("Help", "The model that answers.")));
    fields.push_back(
        reference(service, "cluster", cluster)
            .text(WATTPLAN_TEXT("Field", "Cluster"), WATTPLAN_TEXT("Help", "The cluster it runs on.")));
    fields.push_back(
        date(service, "start")
            .follows("cluster", "commissioning")
            .text(WATTPLAN_TEXT("Field", "Start"),
                  WATTPLAN_TEXT("Help",
                                "The month or day from which it serves. Empty: when its cluster is "
                                "commissioned.")));
    fields.push_back(
        date(service, "end")
            .whenEmpty(WATTPLAN_TEXT("Empty", "runs on"))
            .text(WATTPLAN_TEXT("Field", "End"),
                  WATTPLAN_TEXT("Help", "The month in which it stops. Empty: not within the plan.")));
}

void addDemand(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(service, "users", "")
            .range(0, 1e10)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Daily users"),
                  WATTPLAN_TEXT("Help", "People who use the service on a day, when it starts.")));
    fields.push_back(number(service, "sessions", "1/d")
                         .range(0, 1e4)
                         .byDefault(1, "wattplan:sessions")
                         .likely(1, 3)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Sessions per user"),
                               WATTPLAN_TEXT("Help", "Visits of a user on a day.")));
    fields.push_back(number(service, "prompts", "request")
                         .range(0, 1e4)
                         .byDefault(10, "guosheng2023")
                         .likely(5, 20)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Prompts per session"),
                               WATTPLAN_TEXT("Help", "Requests that a user makes in a session.")));
    fields.push_back(
        number(service, "prompt_tokens", "token/request")
            .range(1, 1e7)
            .byDefault(1000, "wattplan:prompt_tokens")
            .likely(200, 4000)
            .text(WATTPLAN_TEXT("Field", "Prompt tokens"),
                  WATTPLAN_TEXT("Help", "Tokens that a request reads: instructions, history, documents.")));
    fields.push_back(number(service, "output_tokens", "token/request")
                         .range(1, 1e7)
                         .byDefault(400, "mlenergy2026")
                         .likely(350, 880)
                         .text(WATTPLAN_TEXT("Field", "Output tokens"),
                               WATTPLAN_TEXT("Help", "Tokens that a request writes, reasoning included.")));
    fields.push_back(number(service, "peak_to_mean", "")
                         .range(1, 100)
                         .byDefault(2.5, "MODEL:3.3")
                         .likely(1.8, 4.0)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Peak over mean"),
                               WATTPLAN_TEXT("Help",
                                             "Requests in the busiest hour over the mean: 1.8 to 4 in one "
                                             "region, 1.2 to 2 around the globe.")));
    fields.push_back(number(service, "growth", "%")
                         .range(-90, 10000)
                         .byDefault(0, "wattplan:growth")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Growth per year"),
                               WATTPLAN_TEXT("Help", "By how much the requests grow in a year.")));
}

void addReplica(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        choice(service, "precision")
            .choices({{"16bit", WATTPLAN_TEXT("Choice", "16 bit")},
                      {"fp8", WATTPLAN_TEXT("Choice", "FP8")},
                      {"fp4", WATTPLAN_TEXT("Choice", "FP4")},
                      {"4bit", WATTPLAN_TEXT("Choice", "4-bit weights, 16-bit arithmetic")}})
            .byDefault("16bit")
            .text(WATTPLAN_TEXT("Field", "Serving precision"),
                  WATTPLAN_TEXT("Help", "Of weights and arithmetic. Scales of 4-bit weights are counted.")));
    fields.push_back(
        choice(service, "cache_precision")
            .choices({{"16bit", WATTPLAN_TEXT("Choice", "16 bit")}, {"fp8", WATTPLAN_TEXT("Choice", "FP8")}})
            .byDefault("16bit")
            .text(WATTPLAN_TEXT("Field", "KV cache"),
                  WATTPLAN_TEXT("Help", "Precision in which keys and values are kept.")));
    fields.push_back(number(service, "limit_first_token", "s")
                         .range(0.001, 3600)
                         .byDefault(2, "mlperf_inference")
                         .text(WATTPLAN_TEXT("Field", "TTFT limit"),
                               WATTPLAN_TEXT("Help", "Longest time to the first token that is allowed.")));
    fields.push_back(number(service, "limit_per_token", "ms")
                         .range(0.01, 1e5)
                         .byDefault(50, "wattplan:limit_per_token")
                         .text(WATTPLAN_TEXT("Field", "TPOT limit"),
                               WATTPLAN_TEXT("Help",
                                             "Longest time per output token that is allowed: 50 ms is 20 "
                                             "tokens/s.")));
    fields.push_back(
        choice(service, "phases")
            .choices({{"together", WATTPLAN_TEXT("Choice", "On the same accelerators")},
                      {"apart", WATTPLAN_TEXT("Choice", "On accelerators of their own")}})
            .byDefault("together")
            .text(WATTPLAN_TEXT("Field", "Prefill and decode"),
                  WATTPLAN_TEXT("Help",
                                "Together, reading prompts delays the writing of answers; apart, each has "
                                "replicas of its own.")));
    fields.push_back(
        choice(service, "parallelism")
            .choices({{"automatic", WATTPLAN_TEXT("Choice", "Automatic")},
                      {"tensor", WATTPLAN_TEXT("Choice", "Tensor parallel")},
                      {"expert", WATTPLAN_TEXT("Choice", "Expert parallel")}})
            .byDefault("automatic")
            .text(WATTPLAN_TEXT("Field", "Parallelism"),
                  WATTPLAN_TEXT("Help",
                                "How a replica's accelerators share the model. Tensor parallel, they "
                                "share the heads of attention: those beyond the key-value heads hold "
                                "copies of keys and values, latent ones all. Expert parallel, each has "
                                "sequences of its own. Automatic: expert parallel for a mixture of "
                                "experts, else tensor parallel.")));
    fields.push_back(reference(service, "serving_class", servingClass)
                         .whenEmpty(WATTPLAN_TEXT("Empty", "by chip and model"))
                         .text(WATTPLAN_TEXT("Field", "Serving class"),
                               WATTPLAN_TEXT("Help",
                                             "Whose efficiencies are taken. Empty: the class of the "
                                             "accelerator and the model.")));
}

void addCaches(std::vector<FieldBuilder>& fields) {
    fields.push_back(choice(service, "prefix_cache")
                         .choices(offOn())
                         .byDefault("on")
                         .text(WATTPLAN_TEXT("Field", "Prefix cache"),
                               WATTPLAN_TEXT("Help",
                                             "Whether keys and values of known beginnings of prompts "
                                             "are kept.")));
    fields.push_back(number(service, "prefix_hit", "")
                         .range(0.001, 0.99)
                         .byDefault(0.5, "MODEL:3.2")
                         .likely(0.2, 0.8)
                         .text(WATTPLAN_TEXT("Field", "Prefix hits"),
                               WATTPLAN_TEXT("Help",
                                             "Share of the prompt tokens found in the prefix "
                                             "cache.")));
    fields.push_back(number(service, "response_hit", "")
                         .range(0, 1)
                         .byDefault(0, "wattplan:response_hit")
                         .likely(0, 0.3)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Answers from cache"),
                               WATTPLAN_TEXT("Help",
                                             "Share of the requests that a stored answer meets: they "
                                             "reach no accelerator.")));
    fields.push_back(
        choice(service, "speculation")
            .choices(offOn())
            .byDefault("off")
            .text(WATTPLAN_TEXT("Field", "Speculative decoding"),
                  WATTPLAN_TEXT("Help", "A small model drafts tokens, the model verifies several at once.")));
    fields.push_back(integer(service, "drafted_tokens")
                         .range(1, 64)
                         .byDefault(3, "MODEL:3.2")
                         .text(WATTPLAN_TEXT("Field", "Drafted tokens"),
                               WATTPLAN_TEXT("Help",
                                             "Tokens drafted before each verification; 1 for multi-token "
                                             "prediction.")));
    fields.push_back(number(service, "acceptance", "")
                         .range(0.01, 0.99)
                         .byDefault(0.75, "MODEL:3.2")
                         .likely(0.6, 0.85)
                         .text(WATTPLAN_TEXT("Field", "Acceptance"),
                               WATTPLAN_TEXT("Help", "Chance that a drafted token is kept.")));
    fields.push_back(
        number(service, "draft_cost", "")
            .range(0, 1)
            .byDefault(0.08, "MODEL:3.2")
            .likely(0.03, 0.15)
            .text(WATTPLAN_TEXT("Field", "Draft cost"),
                  WATTPLAN_TEXT("Help", "Time of drafting a token over that of a step of the model.")));
}

void addFleet(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(service, "design_load", "")
            .range(0.05, 0.95)
            .byDefault(0.7, "MODEL:3.2")
            .likely(0.5, 0.85)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Load in the peak"),
                  WATTPLAN_TEXT("Help",
                                "Share of the accelerators that the busiest hour keeps busy; the rest "
                                "keeps waiting short.")));
    fields.push_back(integer(service, "spare_replicas")
                         .range(0, 1e4)
                         .byDefault(1, "MODEL:3.3")
                         .text(WATTPLAN_TEXT("Field", "Spare replicas"),
                               WATTPLAN_TEXT("Help", "Replicas kept beside those that the peak needs.")));
    fields.push_back(number(service, "network_latency", "s")
                         .range(0, 60)
                         .byDefault(0.05, "wattplan:network_latency")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Way to the user"),
                               WATTPLAN_TEXT("Help", "Time between user and facility, there and back.")));
}

void addPins(std::vector<FieldBuilder>& fields) {
    fields.push_back(integer(service, "pin_replica")
                         .range(1, 1e5)
                         .pins("replica")
                         .text(WATTPLAN_TEXT("Field", "Accelerators per replica, pinned"),
                               WATTPLAN_TEXT("Help", "Taken instead of the number that the search finds.")));
    fields.push_back(integer(service, "pin_batch")
                         .range(1, 65536)
                         .pins("batch")
                         .text(WATTPLAN_TEXT("Field", "Batch, pinned"),
                               WATTPLAN_TEXT("Help", "Sequences at once, whatever the limits of latency.")));
    fields.push_back(
        number(service, "pin_throughput", "token/s")
            .range(0.001, 1e6)
            .pins("throughput")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Throughput per accelerator, measured"),
                  WATTPLAN_TEXT("Help",
                                "Output tokens per second and accelerator, as measured at these prompts and "
                                "this batch. Other services of the same class are scaled by it.")));
    fields.push_back(
        number(service, "pin_decode_rate", "token/s")
            .range(0.001, 1e6)
            .pins("decode_rate")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Decode rate, pinned"),
                  WATTPLAN_TEXT("Help", "Output tokens per second of an accelerator that only writes.")));
    fields.push_back(number(service, "pin_prompt_rate", "token/s")
                         .range(0.001, 1e7)
                         .pins("prompt_rate")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Prefill rate, pinned"),
                               WATTPLAN_TEXT("Help",
                                             "Prompt tokens per second, those in no cache, of an "
                                             "accelerator that only reads.")));
    fields.push_back(number(service, "pin_chip_power", "W")
                         .at(Boundary::chip)
                         .range(0, 1e5)
                         .pins("chip_power")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Watts per busy accelerator, pinned"),
                               WATTPLAN_TEXT("Help", "Stated mean power of a busy accelerator alone.")));
    fields.push_back(
        number(service, "pin_server_power", "W")
            .at(Boundary::server)
            .range(0, 1e5)
            .pins("server_power")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Server watts per busy accelerator, pinned"),
                  WATTPLAN_TEXT("Help", "Stated mean power of a busy server, per accelerator.")));
    fields.push_back(number(service, "pin_price_per_hour", "USD/h")
                         .range(0, 1e4)
                         .pins("price_per_hour")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Rental price, pinned"),
                               WATTPLAN_TEXT("Help", "Stated rent of an accelerator for an hour.")));
}

}  // namespace

std::vector<FieldBuilder> serviceFields() {
    std::vector<FieldBuilder> fields;
    addPlace(fields);
    addDemand(fields);
    addReplica(fields);
    addCaches(fields);
    addFleet(fields);
    addPins(fields);
    return fields;
}

}  // namespace wattplan
