#include "core/formulas/transformer.h"

#include <array>

namespace wattplan::formulas {

using graph::Quantity;

namespace {

/// The quantities that the equations are written in, by the letters of MODEL 1.1.
class Architecture {
public:
    Architecture(Recorder& recorder, const Object& model) : m_recorder(recorder), m_model(model) {}

    Quantity operator[](std::string_view field) { return m_recorder.number(m_model, field); }
    bool has(std::string_view field) { return m_recorder.has(m_model, field); }
    std::string_view choice(std::string_view field) { return m_recorder.choice(m_model, field); }
    bool isMla() { return choice("attention_kind") == "mla"; }
    Quantity plain(double value) { return m_recorder.plain(value); }

private:
    Recorder& m_recorder;
    const Object& m_model;
};

Quantity named(Quantity value, Label label) {
    return graph::named(value, {label, "MODEL:1.1", 0});
}

/// Attention parameters of a layer.
Quantity attentionParameters(Architecture& m) {
    const Label label = WATTPLAN_TEXT("Name", "Attention parameters of a layer");
    const Quantity h = m["hidden_size"];
    const Quantity a = m["attention_heads"];
    const Quantity d = m["head_dim"];
    if (m.isMla()) {
        const Quantity r = m["rope_dim"];
        const Quantity v = m["v_head_dim"];
        const Quantity c = m["kv_rank"];
        const Quantity query =
            m.has("q_rank") ? h * m["q_rank"] + m["q_rank"] * a * (d + r) : h * a * (d + r);
        return named(query + h * (c + r) + c * a * (d + v) + a * v * h, label);
    }
    const Quantity grouped = h * d * (a + 2.0 * m["kv_heads"]) + a * d * h;
    return named(m.choice("positional") == "relative" ? grouped + h * a * d : grouped, label);
}

bool isMixture(Architecture& m) {
    return m.has("experts");
}

/// Feed-forward parameters of all layers, with `experts` of each mixture layer counted.
Quantity feedForwardParameters(Architecture& m, Quantity experts) {
    const Quantity h = m["hidden_size"];
    const Quantity matrices = m["ffn_matrices"];
    if (!isMixture(m)) return m["layers"] * matrices * h * m["ffn_width"];
    const Quantity dense = m.has("dense_layers") ? m["dense_layers"] : m.plain(0.0);
    Quantity layer = experts * matrices * h * m["expert_ffn_width"] + h * m["experts"];
    if (m.has("shared_ffn_width")) layer = layer + matrices * h * m["shared_ffn_width"];
    const Quantity sparse = (m["layers"] - dense) * layer;
    return m.has("ffn_width") ? sparse + dense * matrices * h * m["ffn_width"] : sparse;
}

}  // namespace

std::string_view missingArchitectureField(Recorder& recorder, const Object& model) {
    Architecture m(recorder, model);
    const std::string_view kind = m.choice("attention_kind");
    if (kind.empty() || kind == "none" || kind == "hybrid") return "attention_kind";
    for (const std::string_view field :
         {"layers", "hidden_size", "attention_heads", "head_dim", "vocab", "ffn_matrices"})
        if (!m.has(field)) return field;
    if (m.choice("tied_embeddings").empty()) return "tied_embeddings";
    if (m.choice("positional") == "yes" && !m.has("context_length")) return "context_length";
    if (m.isMla()) {
        for (const std::string_view field : {"rope_dim", "v_head_dim", "kv_rank"})
            if (!m.has(field)) return field;
    } else if (!m.has("kv_heads")) {
        return "kv_heads";
    }
    if (!isMixture(m)) return m.has("ffn_width") ? "" : "ffn_width";
    for (const std::string_view field : {"experts_active", "expert_ffn_width"})
        if (!m.has(field)) return field;
    return "";
}

Transformer transformer(Recorder& recorder, const Object& model) {
    Architecture m(recorder, model);
    const Quantity layers = m["layers"];
    const Quantity vocabulary = m["vocab"] * m["hidden_size"];
    const Quantity attention =
        named(layers * attentionParameters(m), WATTPLAN_TEXT("Name", "Attention parameters"));
    const Quantity experts = isMixture(m) ? m["experts"] : m.plain(1.0);
    const Quantity active = isMixture(m) ? m["experts_active"] : m.plain(1.0);
    const Quantity feedForward =
        named(feedForwardParameters(m, experts), WATTPLAN_TEXT("Name", "Feed-forward parameters"));
    const Quantity feedForwardActive = isMixture(m)
                                           ? named(feedForwardParameters(m, active),
                                                   WATTPLAN_TEXT("Name", "Feed-forward parameters, active"))
                                           : feedForward;

    Transformer result;
    const double copies = m.choice("tied_embeddings") == "yes" ? 1.0 : 2.0;
    Quantity total = attention + feedForward + copies * vocabulary;
    if (m.choice("positional") == "yes") {
        // A context is a number of positions here: a table of one vector each.
        const Quantity positions = m["context_length"] / recorder.graph().constant(1.0, dimension::token);
        total = total + positions * m["hidden_size"];
    }
    result.totalParameters = named(total, WATTPLAN_TEXT("Name", "Parameters, from the architecture"));
    result.activeParameters =
        named(attention + feedForwardActive + vocabulary, WATTPLAN_TEXT("Name", "Parameters a token passes"));

    const Quantity a = m["attention_heads"];
    const Quantity d = m["head_dim"];
    const Quantity width =
        m.isMla() ? layers * a * (d + m["rope_dim"] + m["v_head_dim"]) / 2.0 : layers * a * d;
    if (m.has("window")) {
        const Quantity share = m.has("window_share") ? m["window_share"] : m.plain(1.0);
        result.window = m["window"];
        result.windowedWidth =
            named(width * share, WATTPLAN_TEXT("Name", "Attention width, layers with a window"));
        result.attentionWidth =
            named(width - width * share, WATTPLAN_TEXT("Name", "Attention width, other layers"));
    } else {
        result.attentionWidth = named(width, WATTPLAN_TEXT("Name", "Attention width of all layers"));
    }
    return result;
}

LayerShape layerShape(Recorder& recorder, const Object& model) {
    Architecture m(recorder, model);
    const Quantity layers = m["layers"];
    const Quantity none = m.plain(0.0);
    const bool mixture = isMixture(m);
    LayerShape shape;
    shape.experts = mixture ? m["experts"] : none;
    shape.expertsActive = mixture ? m["experts_active"] : none;
    const Quantity feedForward = named(feedForwardParameters(m, mixture ? m["experts_active"] : m.plain(1.0)),
                                       WATTPLAN_TEXT("Name", "Feed-forward parameters that a token passes"));
    shape.linear = named(layers * attentionParameters(m) + feedForward,
                         WATTPLAN_TEXT("Name", "Parameters of layers that a token passes"));
    shape.gated = named(min(max(m["ffn_matrices"] - 2.0, 0.0), 1.0),
                        WATTPLAN_TEXT("Name", "1 where the feed-forward block has a gate"));
    if (mixture) {
        const Quantity dense = m.has("dense_layers") ? m["dense_layers"] : none;
        const Quantity sparse = layers - dense;
        const Quantity oneEach = sparse * m["ffn_matrices"] * m["hidden_size"] * m["expert_ffn_width"];
        shape.expertLinear = named(oneEach * m["experts_active"],
                                   WATTPLAN_TEXT("Name", "Parameters of experts that a token passes"));
        shape.expertStored =
            named(oneEach * m["experts"], WATTPLAN_TEXT("Name", "Parameters of the experts"));
        Quantity inner = m["experts_active"] * m["expert_ffn_width"];
        if (m.has("shared_ffn_width")) inner = inner + m["shared_ffn_width"];
        inner = inner * sparse;
        if (m.has("ffn_width")) inner = inner + dense * m["ffn_width"];
        shape.innerWidth =
            named(inner / layers, WATTPLAN_TEXT("Name", "Feed-forward width that a token passes"));
    } else {
        shape.expertLinear = shape.expertStored = none;
        shape.innerWidth = m["ffn_width"];
    }
    const Quantity a = m["attention_heads"];
    const Quantity d = m["head_dim"];
    Quantity keys;
    Quantity projected;
    if (m.isMla()) {
        const Quantity r = m["rope_dim"];
        const Quantity v = m["v_head_dim"];
        // Keys and values are passed on as their latent, and widened where they are used.
        keys = layers * (m["kv_rank"] + r) / 2.0;
        projected = a * (d + r) + m["kv_rank"] + r + a * (d + v) + a * v;
    } else {
        keys = layers * m["kv_heads"] * d;
        projected = d * (a + 2.0 * m["kv_heads"]) + a * d;
    }
    shape.keyValues = named(keys, WATTPLAN_TEXT("Name", "Width of the keys, all layers"));
    shape.projections =
        named(projected, WATTPLAN_TEXT("Name", "Width of queries, keys, values and output of a layer"));
    return shape;
}

Quantity attendedWidth(Recorder& recorder, const Transformer& model, Quantity sequenceLength) {
    const Quantity positions = recorder.graph().constant(1.0, dimension::token);
    Quantity attended = sequenceLength / positions * model.attentionWidth;
    if (model.window)
        attended = attended + min(sequenceLength, *model.window) / positions * model.windowedWidth;
    return attended;
}

Quantity forwardFlopPerToken(Recorder& recorder, const Transformer& model, Quantity sequenceLength,
                             Quantity attentionShare) {
    // One multiply-add is two operations on one token.
    const Quantity perToken = recorder.graph().constant(1.0, dimension::flopPerToken);
    const Quantity attended = attendedWidth(recorder, model, sequenceLength);
    return named((2.0 * model.activeParameters + 4.0 * attentionShare * attended) * perToken,
                 WATTPLAN_TEXT("Name", "Forward FLOP per token"));
}

}  // namespace wattplan::formulas
