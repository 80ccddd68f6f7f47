#pragma once

#include <optional>

#include "core/formulas/recorder.h"

namespace wattplan::formulas {

/// A model whose architecture is known, as counts.
struct Transformer {
    graph::Quantity totalParameters;   ///< recomputed from the architecture [1]
    graph::Quantity activeParameters;  ///< those that one token passes, embedding lookup excluded [1]
    graph::Quantity
        attentionWidth;  ///< sum over layers of heads × (query and value dims) / 2 [1], less windows
    graph::Quantity windowedWidth;          ///< the part of attentionWidth in layers with a window [1]
    std::optional<graph::Quantity> window;  ///< tokens a windowed layer looks back over [token]
};

/// The field that keeps the architecture from being complete; empty when nothing does.
std::string_view missingArchitectureField(Recorder& recorder, const Object& model);

/// Parameters and attention of a model, all of whose architecture is known (MODEL 1.1):
///   attention per layer  h d (a + 2 kv) + a d h   [+ h a d with relative positions]
///   MLA                  h q + q a (d + r) + h (c + r) + c a (d + v) + a v h
///   feed-forward         nm h f; mixture: E nm h fe + nm h fs + h E, active k instead of E
///   N = L (attention + feed-forward) + V h (twice if untied) [+ context × h with learned positions]
Transformer transformer(Recorder& recorder, const Object& model);

/// A transformer's layers as a layout sees them: parameters of all layers together, widths of one.
struct LayerShape {
    graph::Quantity linear;         ///< parameters of all layers that a token passes [1]
    graph::Quantity expertLinear;   ///< of these, in routed experts [1]
    graph::Quantity expertStored;   ///< parameters of all routed experts [1]
    graph::Quantity keyValues;      ///< width of keys, or of the latent that stands for them, all layers [1]
    graph::Quantity projections;    ///< width of queries, keys, values and attention output of a layer [1]
    graph::Quantity innerWidth;     ///< of the feed-forward block that a token passes, mean of the layers [1]
    graph::Quantity gated;          ///< 1 where the block has three matrices, 0 where two [1]
    graph::Quantity experts;        ///< routed experts of a layer; 0 for a dense model [1]
    graph::Quantity expertsActive;  ///< of these, for a token [1]
};

/// The layers of a model, all of whose architecture is known.
LayerShape layerShape(Recorder& recorder, const Object& model);

/// Heads × head width × positions that one token of a sequence of length s attends to, all layers [1].
graph::Quantity attendedWidth(Recorder& recorder, const Transformer& model, graph::Quantity sequenceLength);

/// Forward FLOP of one token of a sequence of length s, [FLOP/token]:
///   F1 = 2 (active parameters) + 4 chi s (attention width); windowed layers see min(s, window).
/// chi = 1 counts the full square of attention (chowdhery2022 App. B), 0.5 its causal half.
graph::Quantity forwardFlopPerToken(Recorder& recorder, const Transformer& model,
                                    graph::Quantity sequenceLength, graph::Quantity attentionShare);

}  // namespace wattplan::formulas
