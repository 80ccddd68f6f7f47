#include "core/formulas/serving.h"

#include "core/kernels/batch_search.h"

namespace wattplan::formulas {

using graph::Quantity;
using Load = ServingLoad<Quantity>;

namespace {

Quantity titled(Quantity value, Label label, const char* citation = "MODEL:3.1") {
    return graph::named(value, {label, citation, 0});
}

const graph::KernelDefinition& batchSearchDefinition() {
    static const graph::KernelDefinition definition{
        "batch_search",
        WATTPLAN_TEXT("Kernel", "Search of replica and batch"),
        WATTPLAN_TEXT("Kernel",
                      "Replicas of 1, 2, 4 … accelerators up to eight systems; for each the largest batch "
                      "that memory holds and the limits of latency allow; of these the one that writes most "
                      "tokens for each accelerator."),
        "MODEL:3.2",
        1,
        2,
        &kernels::batchSearchValues};
    return definition;
}

ReplicaShape shapeOf(Recorder& recorder, const Object& service, const Object& model) {
    ReplicaShape shape;
    shape.isMixture = recorder.has(model, "experts");
    const std::string_view chosen = recorder.choice(service, "parallelism");
    const bool isExpert = chosen == "expert" || (chosen == "automatic" && shape.isMixture);
    shape.parallelism = isExpert ? Parallelism::expert : Parallelism::tensor;
    shape.isColocated = recorder.choice(service, "phases") == "together";
    shape.speculates = recorder.choice(service, "speculation") == "on";
    return shape;
}

void fillAccelerator(Recorder& recorder, const Object& service, const Object& system,
                     const Object& accelerator, Load& load) {
    load.peak16 = recorder.number(accelerator, "peak_16bit");
    const std::string_view precision = recorder.choice(service, "precision");
    load.peak = precision == "fp8"   ? recorder.number(accelerator, "peak_fp8")
                : precision == "fp4" ? recorder.number(accelerator, "peak_fp4")
                                     : load.peak16;
    load.bandwidth = recorder.number(accelerator, "memory_bandwidth");
    load.memory = recorder.number(accelerator, "memory");
    load.domain = recorder.number(system, "accelerators_per_system");
}

void fillClass(Recorder& recorder, const Object& servingClass, Load& load) {
    const auto of = [&](std::string_view field) { return recorder.number(servingClass, field); };
    load.linkInside = of("link_inside");
    load.linkOutside = of("link_outside");
    load.weightEfficiency = of("weight_efficiency");
    load.cacheEfficiency = of("cache_efficiency");
    load.computeEfficiency = of("compute_efficiency");
    load.promptEfficiency = of("prompt_efficiency");
    load.stepOverhead = of("step_overhead");
    load.sequenceOverhead = of("sequence_overhead");
    load.layerOverhead = of("layer_overhead");
    load.linkLatency = of("link_latency");
    load.overlap = of("overlap");
}

/// Tokens that a step verifies, keeps, and what drafting costs (leviathan2023, equation 1):
///   kept = (1 − a^(g+1)) / (1 − a)
void fillSpeculation(Recorder& recorder, const Object& service, const ReplicaShape& shape, Load& load) {
    load.verified = load.accepted = recorder.plain(1.0);
    load.draftShare = recorder.plain(0.0);
    if (!shape.speculates) return;
    const Quantity drafted = recorder.number(service, "drafted_tokens");
    const Quantity acceptance = recorder.number(service, "acceptance");
    load.verified = drafted + 1.0;
    load.accepted = titled((1.0 - pow(acceptance, load.verified)) / (1.0 - acceptance),
                           WATTPLAN_TEXT("Name", "Tokens kept of a verified draft"), "leviathan2023:eq1");
    load.draftShare = drafted * recorder.number(service, "draft_cost");
}

struct Found {
    Quantity accelerators;
    Quantity batch;
};

/// The choice of the search, or what is pinned; infeasible where the model does not fit.
Found search(Recorder& recorder, const Object& service, const ReplicaShape& shape, const Load& load) {
    const auto pinOr0 = [&](std::string_view pin) {
        return recorder.has(service, pin) ? recorder.number(service, pin) : recorder.plain(0.0);
    };
    std::vector<Quantity> operands;
    eachMember(load, [&](const Quantity& member) { operands.push_back(member); });
    operands.push_back(recorder.number(service, "limit_per_token"));
    constexpr double instant = 1e-6;  // s: the way to the user alone takes longer than is allowed
    operands.push_back(titled(
        max(recorder.number(service, "limit_first_token") - recorder.number(service, "network_latency"),
            instant),
        WATTPLAN_TEXT("Name", "Time that is left to read a prompt"), "MODEL:3.2"));
    for (const std::string_view pin : {"pin_replica", "pin_batch"})
        operands.push_back(pinOr0(pin));
    const Quantity choice =
        recorder.graph().kernel(batchSearchDefinition(), kernels::structureOf(shape), operands);
    Found found;
    found.accelerators = recorder.pinnable(service, "replica", cell(choice, 0, 0), "MODEL:3.2");
    const Quantity held =
        recorder.result(service, "batch_in_memory",
                        max(floor(batchInMemory(load, shape, found.accelerators)), 0.0), "MODEL:3.2");
    const Quantity wanted = recorder.has(service, "pin_batch") ? recorder.number(service, "pin_batch")
                                                               : max(cell(choice, 0, 1), 1.0);
    const Quantity fits = require(
        wanted, lessEqual(wanted, held),
        {WATTPLAN_TEXT("Reason", "memory does not hold the model and the batch"), tagOfObject(service)});
    found.batch = recorder.pinnable(service, "batch", fits, "MODEL:3.2");
    if (recorder.has(service, "pin_batch")) found.batch = fits;
    return found;
}

/// Accelerator time of a request by what it is for; rates may be pinned.
void recordRates(Recorder& recorder, const Object& object, const RequestTokens& tokens, const Load& load,
                 const ReplicaShape& shape, Replica& replica) {
    const Quantity request = recorder.graph().constant(1.0, dimension::request);
    const Quantity n = replica.accelerators;
    const auto step = stepTime(load, shape, n, replica.batch);
    const Quantity oneToken = recorder.graph().constant(1.0, dimension::token);
    const Quantity decode = recorder.pinnable(
        object, "decode_rate", replica.batch * oneToken * load.derate / (step.token * n), "MODEL:3.1");
    const Quantity freshTime =
        load.promptFlop / (load.peak * load.promptEfficiency * load.derate);  // on one accelerator
    const Quantity prompt = recorder.pinnable(object, "prompt_rate", tokens.fresh / freshTime, "MODEL:3.1");
    replica.secondsOutput =
        titled(tokens.output / decode / request, WATTPLAN_TEXT("Name", "Accelerator time of writing"));
    const bool isPinned = recorder.has(object, "pin_prompt_rate");
    replica.secondsFresh = titled((isPinned ? tokens.fresh / prompt : freshTime) / request,
                                  WATTPLAN_TEXT("Name", "Accelerator time of reading the prompt"));
    replica.secondsCached = titled(withCopies(load, shape, n, load.cachedBytes) /
                                       (load.bandwidth * load.cacheEfficiency * load.derate) / request,
                                   WATTPLAN_TEXT("Name", "Accelerator time of reading the cached part"));
}

/// Measured over computed throughput: of the service's own pin, else of its class.
Quantity recordCalibration(Recorder& recorder, const Object& object, const RequestTokens& tokens,
                           ObjectId servingClass, Quantity inherited, Replica& replica,
                           Calibrations& calibrations) {
    const Quantity request = recorder.graph().constant(1.0, dimension::request);
    const Quantity seconds = replica.secondsFresh + replica.secondsCached + replica.secondsOutput;
    const Quantity computed = tokens.output / (seconds * request);
    const Quantity throughput = recorder.pinnable(object, "throughput", computed, "MODEL:3.1");
    const bool isPinned = recorder.has(object, "pin_throughput");
    const Quantity own =
        isPinned ? titled(throughput / computed, WATTPLAN_TEXT("Name", "Measured over computed throughput"))
                 : recorder.plain(1.0);
    recorder.result(object, "calibration", own * inherited);
    if (isPinned) calibrations.emplace(servingClass, own);
    if (isPinned) {
        replica.secondsFresh =
            titled(replica.secondsFresh / own,
                   WATTPLAN_TEXT("Name", "Accelerator time of reading the prompt, as measured"));
        replica.secondsCached =
            titled(replica.secondsCached / own,
                   WATTPLAN_TEXT("Name", "Accelerator time of reading the cached part, as measured"));
        replica.secondsOutput = titled(replica.secondsOutput / own,
                                       WATTPLAN_TEXT("Name", "Accelerator time of writing, as measured"));
    }
    replica.seconds = titled(replica.secondsFresh + replica.secondsCached + replica.secondsOutput,
                             WATTPLAN_TEXT("Name", "Accelerator time of a request"));
    return own;
}

void recordLatency(Recorder& recorder, const Object& object, const Load& load, const ReplicaShape& shape,
                   Quantity own, Replica& replica) {
    const bool isMeasured = recorder.has(object, "pin_batch") || recorder.has(object, "pin_throughput");
    const auto within = [&](Quantity time, std::string_view limit, Label reason) {
        if (isMeasured) return time;  // what was measured is so, in time or not: a check says which
        constexpr double slack = 1.0 + 1e-9;
        return require(time, lessEqual(time, recorder.number(object, limit) * slack),
                       {reason, tagOfObject(object)});
    };
    const Quantity n = replica.accelerators;
    recorder.result(object, "time_per_token.floor", timePerToken(load, shape, n, recorder.plain(1.0)) / own,
                    "MODEL:3.2");
    replica.timePerToken = recorder.result(
        object, "time_per_token",
        within(timePerToken(load, shape, n, replica.batch) / own, "limit_per_token",
               WATTPLAN_TEXT("Reason", "no replica writes a token within the limit, not even alone")),
        "MODEL:3.1");
    recorder.result(object, "interactivity",
                    recorder.graph().constant(1.0, dimension::token) / replica.timePerToken, "MODEL:3.1");
    const Quantity prompt = promptTime(load, shape, n) / load.derate / own;
    recorder.result(object, "time_to_first_token.floor", prompt, "MODEL:3.2");
    replica.promptTime = titled(
        within(prompt, "limit_first_token",
               WATTPLAN_TEXT("Reason", "no replica reads the prompt within the limit of the first token")),
        WATTPLAN_TEXT("Name", "Time to read a prompt"));
}

/// Power of a busy and of a waiting accelerator (MODEL 2.1):
///   busy = TDP min(1, base + b × achieved share of bandwidth + c × achieved share of peak)
void recordPower(Recorder& recorder, const Object& object, const Object& accelerator,
                 const Object& servingClass, const Load& load, const ReplicaShape& shape,
                 const Server& server, Replica& replica) {
    const Quantity request = recorder.graph().constant(1.0, dimension::request);
    const Quantity steps =
        titled(load.outputSteps / load.accepted, WATTPLAN_TEXT("Name", "Steps of a request"));
    const Quantity passes = shape.speculates ? 1.0 + load.draftShare : recorder.plain(1.0);
    const Quantity n = replica.accelerators;
    const Quantity bytes = titled(steps * passes / replica.batch *
                                          (weightsRead(load, shape, n, replica.batch) +
                                           replica.batch * withCopies(load, shape, n, load.keyValueRead)) +
                                      withCopies(load, shape, n, load.cachedBytes),
                                  WATTPLAN_TEXT("Name", "Bytes read for a request"), "MODEL:2.1");
    const Quantity flopTime =
        titled(steps * (load.verified + load.draftShare) *
                       (load.stepFlop / load.peak + load.attentionFlop / load.peak16) +
                   load.promptFlop / load.peak,
               WATTPLAN_TEXT("Name", "Time of a request's arithmetic at peak"), "MODEL:2.1");
    const Quantity busyTime = replica.seconds * request;
    const Quantity ofBandwidth =
        recorder.result(object, "used_bandwidth", bytes / load.bandwidth / busyTime, "MODEL:2.1");
    const Quantity ofPeak = recorder.result(object, "used_peak", flopTime / busyTime, "MODEL:2.1");
    const auto of = [&](std::string_view field) { return recorder.number(servingClass, field); };
    const Quantity share =
        min(of("power_base") + of("power_bandwidth") * ofBandwidth + of("power_compute") * ofPeak, 1.0);
    replica.chipBusy =
        recorder.pinnable(object, "chip_power", recorder.number(accelerator, "tdp") * share, "MODEL:2.1");
    replica.chipIdle = idleChipPower(recorder, accelerator);
    replica.serverBusy =
        recorder.pinnable(object, "server_power", serverPower(server, replica.chipBusy), "MODEL:2.2");
    replica.serverIdle = titled(min(serverPower(server, replica.chipIdle), replica.serverBusy),
                                WATTPLAN_TEXT("Name", "Server power per waiting accelerator"), "MODEL:2.2");
}

}  // namespace

RequestTokens requestTokens(Recorder& recorder, const Object& service) {
    const Quantity request = recorder.graph().constant(1.0, dimension::request);
    RequestTokens tokens;
    tokens.prompt = recorder.number(service, "prompt_tokens") * request;
    const bool isCached = recorder.choice(service, "prefix_cache") == "on";
    tokens.fresh = isCached ? titled(tokens.prompt * (1.0 - recorder.number(service, "prefix_hit")),
                                     WATTPLAN_TEXT("Name", "Prompt tokens in no cache"), "MODEL:3.2")
                            : tokens.prompt;
    tokens.output = recorder.number(service, "output_tokens") * request;
    tokens.context = titled(tokens.prompt + tokens.output / 2.0, WATTPLAN_TEXT("Name", "Mean context"));
    return tokens;
}

std::optional<MissingOfService> missingOfService(Recorder& recorder, const Object& service,
                                                 const Object& accelerator) {
    const Object* model = recorder.reference(service, "model");
    if (!model) return MissingOfService{&service, "model"};
    if (const std::string_view field = missingServedField(recorder, *model); !field.empty())
        return MissingOfService{model, field};
    if (!recorder.reference(service, "serving_class") && !matchingServingClass(recorder, *model, accelerator))
        return MissingOfService{&service, "serving_class"};
    return std::nullopt;
}

const Object* matchingServingClass(Recorder& recorder, const Object& model, const Object& accelerator) {
    const std::string_view generation = recorder.choice(accelerator, "generation");
    const std::string_view mixture = recorder.has(model, "experts") ? "moe" : "dense";
    const auto matches = [&](const Object& row) {
        return recorder.choice(row, "generation") == generation && recorder.choice(row, "mixture") == mixture;
    };
    for (const Object* row : recorder.plan().objects(Kind::servingClass))
        if (matches(*row)) return row;
    for (const Object* row : recorder.catalogue().rows(Kind::servingClass))
        if (matches(*row)) return row;
    return nullptr;
}

Service recordService(Recorder& recorder, const Object& object, const Object& cluster, const Object& system,
                      const Object& accelerator, const Server& server, Quantity monthStart,
                      Calibrations& calibrations) {
    Service service;
    service.object = &object;
    const Object& model = *recorder.reference(object, "model");
    const Object* chosen = recorder.reference(object, "serving_class");
    const Object& servingClass = chosen ? *chosen : *matchingServingClass(recorder, model, accelerator);
    service.tokens = requestTokens(recorder, object);

    Load load;
    const ReplicaShape shape = shapeOf(recorder, object, model);
    fillModel(recorder, object, model, service.tokens, load);
    fillAccelerator(recorder, object, system, accelerator, load);
    fillClass(recorder, servingClass, load);
    fillSpeculation(recorder, object, shape, load);
    const auto known = calibrations.find(servingClass.id);
    const bool inherits = known != calibrations.end() && !recorder.has(object, "pin_throughput");
    const Quantity inherited = inherits ? known->second : recorder.plain(1.0);
    load.derate = recorder.number(servingClass, "derate") * inherited;

    Replica& replica = service.replica;
    const Found found = search(recorder, object, shape, load);
    replica.accelerators = found.accelerators;
    replica.batch = found.batch;
    recordRates(recorder, object, service.tokens, load, shape, replica);
    const Quantity own = recordCalibration(recorder, object, service.tokens, servingClass.id, inherited,
                                           replica, calibrations);
    recordLatency(recorder, object, load, shape, own, replica);
    recordPower(recorder, object, accelerator, servingClass, load, shape, server, replica);
    recordFleet(recorder, service, cluster, monthStart);
    return service;
}

}  // namespace wattplan::formulas
