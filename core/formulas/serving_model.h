#pragma once

#include "core/formulas/recorder.h"
#include "core/formulas/serving_step.h"

namespace wattplan::formulas {

/// The tokens of one request of a service.
struct RequestTokens {
    graph::Quantity prompt;   ///< that it reads, caches counted or not [token]
    graph::Quantity fresh;    ///< of them, in no cache [token]
    graph::Quantity output;   ///< that it writes [token]
    graph::Quantity context;  ///< prompt and half of the output: the mean a step looks back over [token]
};

/// The field of a model that keeps it from being served; empty where nothing does.
std::string_view missingServedField(Recorder& recorder, const Object& model);

/// Fills in what a load takes from the model at a precision (MODEL 3.1): weights and their experts, keys and
/// values, FLOP of a step and of a prompt, bytes that accelerators exchange.
///   keys and values of a token: 2 L kv d bytes; latent attention L (dc + dr) bytes; a window bounds them
///   they divide among accelerators by their heads; latent ones don't
///   weights: parameters × 2, 1 or .53 bytes (4.25 bits: 4 and a scale of 8 for each 32, OCP MX)
void fillModel(Recorder& recorder, const Object& service, const Object& model, const RequestTokens& request,
               ServingLoad<graph::Quantity>& load);

/// Bytes of keys and values of a token, without a window [byte/token]. A result of the service.
graph::Quantity keyValueBytes(Recorder& recorder, const Object& service, const Object& model);

}  // namespace wattplan::formulas
