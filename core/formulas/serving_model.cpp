#include "core/formulas/serving_model.h"

#include "core/formulas/transformer.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity titled(Quantity value, Label label) {
    return graph::named(value, {label, "MODEL:3.1", 0});
}

Quantity bytes(Recorder& recorder, double count) {
    return recorder.graph().constant(count, dimension::byte);
}

Quantity weightBytes(Recorder& recorder, std::string_view precision) {
    if (precision == "fp8")
        return recorder.constant(1.0, "byte", WATTPLAN_TEXT("Name", "Bytes of a weight"), "MODEL:3.1");
    if (precision == "fp4")  // NVFP4: a scale of 8 bit for 16 values
        return recorder.constant(4.5 / 8.0, "byte", WATTPLAN_TEXT("Name", "Bytes of a weight"), "nvfp4");
    if (precision == "4bit")
        return recorder.constant(4.25 / 8.0, "byte", WATTPLAN_TEXT("Name", "Bytes of a weight"),
                                 "ocp_mx:5.2");
    return recorder.constant(2.0, "byte", WATTPLAN_TEXT("Name", "Bytes of a weight"), "MODEL:3.1");
}

/// Parameters of the experts of all layers.
Quantity expertParameters(Recorder& recorder, const Object& model) {
    const auto m = [&](std::string_view field) { return recorder.number(model, field); };
    const Quantity dense = recorder.has(model, "dense_layers") ? m("dense_layers") : recorder.plain(0.0);
    return titled(
        (m("layers") - dense) * m("experts") * m("ffn_matrices") * m("hidden_size") * m("expert_ffn_width"),
        WATTPLAN_TEXT("Name", "Parameters of the experts"));
}

/// Keys and values of a sequence that has seen `context` tokens; layers with a window keep no more than that.
Quantity keysAndValues(Recorder& recorder, const Object& model, Quantity perToken, Quantity context) {
    if (!recorder.has(model, "window")) return perToken * context;
    const Quantity share =
        recorder.has(model, "window_share") ? recorder.number(model, "window_share") : recorder.plain(1.0);
    const Quantity seen = min(context, recorder.number(model, "window"));
    return perToken * (context * (1.0 - share) + seen * share);
}

bool isLatent(Recorder& recorder, const Object& model) {
    return recorder.choice(model, "attention_kind") == "mla";
}

/// FLOP of a token on latent keys and values, which are not expanded: 2 a (2 dc + dr) x L.
Quantity latentFlop(Recorder& recorder, const Object& model, Quantity context) {
    const auto m = [&](std::string_view field) { return recorder.number(model, field); };
    const Quantity seen = context / recorder.graph().constant(1.0, dimension::token);
    return 2.0 * m("attention_heads") * (2.0 * m("kv_rank") + m("rope_dim")) * seen * m("layers") *
           recorder.graph().constant(1.0, dimension::flop);
}

}  // namespace

std::string_view missingServedField(Recorder& recorder, const Object& model) {
    return missingArchitectureField(recorder, model);
}

Quantity keyValueBytes(Recorder& recorder, const Object& service, const Object& model) {
    const auto m = [&](std::string_view field) { return recorder.number(model, field); };
    const Quantity each = bytes(recorder, recorder.choice(service, "cache_precision") == "fp8" ? 1.0 : 2.0) /
                          recorder.graph().constant(1.0, dimension::token);
    const Quantity numbers = isLatent(recorder, model) ? m("layers") * (m("kv_rank") + m("rope_dim"))
                                                       : 2.0 * m("layers") * m("kv_heads") * m("head_dim");
    return recorder.result(service, "cache_per_token", numbers * each, "MODEL:3.1");
}

void fillModel(Recorder& recorder, const Object& service, const Object& model, const RequestTokens& request,
               ServingLoad<Quantity>& load) {
    const Transformer counted = transformer(recorder, model);
    const Quantity each = weightBytes(recorder, recorder.choice(service, "precision"));
    const Quantity oneFlop = recorder.graph().constant(1.0, dimension::flop);
    const bool isMixture = recorder.has(model, "experts");
    const Quantity experts = isMixture ? expertParameters(recorder, model) : recorder.plain(0.0);
    recorder.result(service, "weights", counted.totalParameters * each, "MODEL:3.1");
    load.denseWeights = titled((counted.totalParameters - experts) * each,
                               WATTPLAN_TEXT("Name", "Weights that every token passes"));
    load.expertWeights = titled(experts * each, WATTPLAN_TEXT("Name", "Weights of the experts"));
    load.idleExperts =
        isMixture ? titled(1.0 - recorder.number(model, "experts_active") / recorder.number(model, "experts"),
                           WATTPLAN_TEXT("Name", "Share of the experts that a token does not pass"))
                  : recorder.plain(0.0);

    const Quantity perToken = keyValueBytes(recorder, service, model);
    load.keyValueRead = titled(keysAndValues(recorder, model, perToken, request.context),
                               WATTPLAN_TEXT("Name", "Keys and values of a sequence at its mean context"));
    const Quantity reserve = recorder.constant(
        1.1, "", WATTPLAN_TEXT("Name", "Memory set aside for a sequence, of its mean need"), "MODEL:3.2");
    load.keyValueHeld =
        titled(load.keyValueRead * reserve, WATTPLAN_TEXT("Name", "Memory set aside for a sequence"));
    load.keyValueParts = isLatent(recorder, model) ? recorder.plain(1.0) : recorder.number(model, "kv_heads");
    load.stepFlop =
        titled(2.0 * counted.activeParameters * oneFlop, WATTPLAN_TEXT("Name", "FLOP of a token in a step"));
    load.attentionFlop = isLatent(recorder, model) ? titled(latentFlop(recorder, model, request.context),
                                                            WATTPLAN_TEXT("Name", "FLOP on latent keys"))
                                                   : oneFlop * 0.0;
    load.layers = recorder.number(model, "layers");
    const Quantity hidden = recorder.number(model, "hidden_size");
    load.exchangedTensor = hidden * bytes(recorder, 4.0);  // two bytes, out and back
    load.exchangedExpert =                                 // out at one byte, back at two
        isMixture ? recorder.number(model, "experts_active") * hidden * bytes(recorder, 3.0)
                  : bytes(recorder, 0.0);

    load.outputSteps = request.output / recorder.graph().constant(1.0, dimension::token);
    const Quantity causal =
        recorder.constant(0.5, "", WATTPLAN_TEXT("Name", "Attention counted: the causal half"), "MODEL:1.1");
    load.promptFlop = titled(forwardFlopPerToken(recorder, counted, request.prompt, causal) * request.fresh,
                             WATTPLAN_TEXT("Name", "FLOP of a prompt, cached tokens left out"));
    load.cachedBytes = titled(perToken * (request.prompt - request.fresh),
                              WATTPLAN_TEXT("Name", "Keys and values of the cached part of a prompt"));
}

}  // namespace wattplan::formulas
