#include "core/formulas/months.h"
#include "core/formulas/serving.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity titled(Quantity value, Label label, const char* citation = "MODEL:3.3") {
    return graph::named(value, {label, citation, 0});
}

/// The share of each month in which the service runs, 0 to 1.
Quantity activeShare(Recorder& recorder, const Object& object, Quantity start, Quantity monthStart) {
    Quantity until = monthStart + 1.0;
    if (recorder.has(object, "end")) until = min(until, recorder.monthIndex(object, "end"));
    return titled(max(until - max(monthStart, start), 0.0),
                  WATTPLAN_TEXT("Name", "Share of the month in which the service runs"));
}

/// users × sessions × prompts, grown from the start on, by who answers them: devices first, then stored
/// answers, then accelerators.
void recordRequests(Recorder& recorder, Service& service, Quantity start, Quantity monthStart) {
    const Object& object = *service.object;
    const auto of = [&](std::string_view field) { return recorder.number(object, field); };
    constexpr double monthsPerYear = 12.0;
    const Quantity years = max(monthStart - start, 0.0) / monthsPerYear;
    const Quantity growth = pow(1.0 + of("growth"), years);
    Quantity asked = titled(of("users") * of("sessions") * of("prompts"),
                            WATTPLAN_TEXT("Name", "Requests asked for at the start"));
    if (recorder.has(object, "device_share")) {
        service.deviceRate = titled(asked * of("device_share") * growth,
                                    WATTPLAN_TEXT("Name", "Requests on devices, month by month"), "MODEL:9");
        service.devices = titled(of("users") * of("device_share") * growth,
                                 WATTPLAN_TEXT("Name", "Devices that answer, month by month"), "MODEL:9");
        asked = titled(asked * (1.0 - of("device_share")),
                       WATTPLAN_TEXT("Name", "Requests that no device answers"), "MODEL:9");
    }
    const Quantity first =
        recorder.result(object, "request_rate", asked * (1.0 - of("response_hit")), "MODEL:3.3");
    service.requestRate = titled(first * growth, WATTPLAN_TEXT("Name", "Requests, month by month"));
}

/// Accelerators kept for work that keeps `busy` of them busy on average: whole replicas, by the peak.
Quantity pool(Recorder& recorder, const Service& service, Quantity busy) {
    const Object& object = *service.object;
    const Quantity n = service.replica.accelerators;
    const Quantity peak = busy * recorder.number(object, "peak_to_mean");
    const Quantity replicas = titled(ceil(peak / (recorder.number(object, "design_load") * n)),
                                     WATTPLAN_TEXT("Name", "Replicas for the peak"));
    return titled((replicas + recorder.number(object, "spare_replicas")) * n,
                  WATTPLAN_TEXT("Name", "Accelerators of the replicas, spare ones too"));
}

/// Waiting and reading: Wq = S ρ^(√(2(c+1)) − 1) / (c (1 − ρ)) with Poisson arrivals and times of reading as
/// scattered (sakasegawa1977); nineteen in twenty wait no longer than three times that (MODEL 3.2).
void recordFirstToken(Recorder& recorder, const Service& service, Quantity kept) {
    const Object& object = *service.object;
    const Replica& replica = service.replica;
    const Quantity servers = titled(max(largest(kept) / replica.accelerators, 1.0),
                                    WATTPLAN_TEXT("Name", "Replicas that read prompts"), "MODEL:3.2");
    const Quantity load = recorder.number(object, "design_load");
    const Quantity wait = titled(
        replica.promptTime * pow(load, pow(2.0 * (servers + 1.0), 0.5) - 1.0) / (servers * (1.0 - load)),
        WATTPLAN_TEXT("Name", "Mean wait of a prompt at design load"), "sakasegawa1977");
    constexpr double slowest = 3.0;  // p95 over mean, for loads below .9 (MODEL 3.2)
    const Quantity rest = replica.promptTime + recorder.number(object, "network_latency");
    const Quantity usual = recorder.result(object, "time_to_first_token", wait + rest, "MODEL:3.2");
    recorder.result(object, "time_to_first_token.p95", slowest * wait + rest, "MODEL:3.2");
    const Quantity request = recorder.graph().constant(1.0, dimension::request);
    const Quantity token = recorder.graph().constant(1.0, dimension::token);
    const Quantity stay = usual + service.tokens.output / token * replica.timePerToken;
    recorder.result(object, "streams", largest(service.requestRate * service.active) * stay / request,
                    "little1961");
}

}  // namespace

void recordFleet(Recorder& recorder, Service& service, const Object& cluster, Quantity monthStart) {
    const Object& object = *service.object;
    const Replica& replica = service.replica;
    const Quantity start = recorder.has(object, "start") ? recorder.monthIndex(object, "start")
                                                         : recorder.monthIndex(cluster, "commissioning");
    service.active = activeShare(recorder, object, start, monthStart);
    recordRequests(recorder, service, start, monthStart);
    const Quantity isOn = 1.0 - lessEqual(service.active, recorder.plain(0.0));

    const Quantity writing = titled(service.requestRate * replica.secondsOutput,
                                    WATTPLAN_TEXT("Name", "Accelerators busy with writing"));
    const Quantity reading = titled(service.requestRate * (replica.secondsFresh + replica.secondsCached),
                                    WATTPLAN_TEXT("Name", "Accelerators busy with reading prompts"));
    const bool isColocated = recorder.choice(object, "phases") == "together";
    const Quantity readers = pool(recorder, service, isColocated ? writing + reading : reading);
    const Quantity kept = isColocated ? readers : readers + pool(recorder, service, writing);
    service.fleet = recorder.result(object, "accelerators", kept * isOn, "MODEL:3.3");
    recorder.result(object, "accelerators_most", largest(service.fleet), "MODEL:3.3");
    service.busy =
        recorder.result(object, "accelerators_busy", (writing + reading) * service.active, "MODEL:3.3");
    service.busyAtPeak =
        titled(min((writing + reading) * isOn * recorder.number(object, "peak_to_mean"), service.fleet),
               WATTPLAN_TEXT("Name", "Accelerators busy in the peak hour"));
    constexpr double something = 1e-9;
    recorder.result(object, "utilisation",
                    sum(service.busy) / max(sum(service.fleet * service.active), something), "MODEL:3.3");
    const Quantity rate =
        titled(service.requestRate * service.active, WATTPLAN_TEXT("Name", "Requests, mean of the month"));
    recorder.result(object, "output_rate",
                    rate * service.tokens.output / recorder.graph().constant(1.0, dimension::request),
                    "MODEL:3.3");
    recordFirstToken(recorder, service, readers);
}

}  // namespace wattplan::formulas
