#pragma once

#include <map>
#include <optional>

#include "core/formulas/server_power.h"
#include "core/formulas/serving_model.h"

namespace wattplan::formulas {

/// What a measured throughput makes of its class: measured over computed, by the class it was measured with.
using Calibrations = std::map<ObjectId, graph::Quantity>;

/// Why nothing can be said for each request.
inline constexpr Label noRequestServed =
    WATTPLAN_TEXT("Reason", "no request is served within the months of the plan");

/// One replica of a service: what it is made of, how fast it is, what it draws. Times are those of the class
/// as calibrated.
struct Replica {
    graph::Quantity accelerators;  ///< [1]
    graph::Quantity batch;         ///< sequences at once [1]
    graph::Quantity timePerToken;  ///< [s]
    graph::Quantity promptTime;    ///< of one request, without waiting [s]
    // Time that one request keeps an accelerator busy, by what for [s/request].
    graph::Quantity secondsFresh;   ///< reading the part of its prompt that no cache holds
    graph::Quantity secondsCached;  ///< reading the cached part
    graph::Quantity secondsOutput;  ///< writing
    graph::Quantity seconds;        ///< together
    graph::Quantity chipBusy;       ///< per accelerator, chip [W]
    graph::Quantity chipIdle;
    graph::Quantity serverBusy;  ///< per accelerator, server [W]
    graph::Quantity serverIdle;
};

/// A service, before the facility it runs in is known.
struct Service {
    const Object* object = nullptr;
    RequestTokens tokens;
    Replica replica;
    // Series, by month.
    graph::Quantity requestRate;                  ///< mean while it serves [request/s]
    std::optional<graph::Quantity> deviceRate{};  ///< of requests answered on devices, likewise
    std::optional<graph::Quantity> devices{};     ///< that answer requests [1]
    graph::Quantity active;                       ///< share of the month in which it serves [1]
    graph::Quantity fleet;                        ///< accelerators kept for it, sized by the peak [1]
    graph::Quantity busy;                         ///< of them busy on average [1]
    graph::Quantity busyAtPeak;                   ///< of them busy in the peak hour [1]
};

/// Records a service on a cluster (MODEL 3): the requests, the replica that the batch search chose, its
/// latencies and its power, and the accelerators of each month.
///   request rate = users × sessions × prompts × (1 − on devices) (1 − from a cache) × (1 + growth)^years
///   replicas = ceil(rate × accelerator time × peak/mean ÷ (design load × accelerators of one)) + spare
/// A pinned throughput calibrates its class: it is entered in `calibrations`, which other services of the
/// class take. The state is infeasible, with the limit named, where the model does not fit or no batch
/// meets a latency limit.
Service recordService(Recorder& recorder, const Object& object, const Object& cluster, const Object& system,
                      const Object& accelerator, const Server& server, graph::Quantity monthStart,
                      Calibrations& calibrations);

/// An object and the empty field that keeps a service from being computed.
struct MissingOfService {
    const Object* object = nullptr;
    std::string_view field;
};
/// What of the model's architecture or which class is missing; none where nothing is.
std::optional<MissingOfService> missingOfService(Recorder& recorder, const Object& service,
                                                 const Object& accelerator);

/// The serving class of a service where it names none: by the generation of the accelerator and whether the
/// model is a mixture. None where the catalogue has no such class.
const Object* matchingServingClass(Recorder& recorder, const Object& model, const Object& accelerator);

/// A request's tokens, of the service's fields.
RequestTokens requestTokens(Recorder& recorder, const Object& service);

/// Fleet and load month by month; fills in the series of `service` (serving_fleet.cpp).
void recordFleet(Recorder& recorder, Service& service, const Object& cluster, graph::Quantity monthStart);

}  // namespace wattplan::formulas
