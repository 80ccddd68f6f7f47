#include "core/formulas/serving_totals.h"

#include "core/formulas/devices.h"
#include "core/formulas/months.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity titled(Quantity value, Label label, const char* citation = "MODEL:3.4") {
    return graph::named(value, {label, citation, 0});
}

/// What the service's accelerators draw, those that wait for work included, IT [W] by month.
Quantity itPower(const Service& service, const Cluster& cluster) {
    const Replica& replica = service.replica;
    const Quantity kept = titled(service.fleet * service.active,
                                 WATTPLAN_TEXT("Name", "Accelerators kept, mean of the month"), "MODEL:3.3");
    const Quantity servers = titled(
        atBoundary(service.busy * replica.serverBusy + max(kept - service.busy, 0.0) * replica.serverIdle,
                   Boundary::it),
        WATTPLAN_TEXT("Name", "Power of the service's servers"), "MODEL:2.4");
    const Quantity network =
        cluster.power.fabric ? kept * *cluster.power.fabric : servers * cluster.power.networkShare;
    return titled(servers + network + servers * cluster.power.storageShare,
                  WATTPLAN_TEXT("Name", "IT power of the service, monthly mean"), "MODEL:2.4");
}

/// Results for each request and token, of totals over the months of the plan.
void recordShares(Recorder& recorder, const Service& service, Quantity requests, const RunTotals& totals,
                  Quantity energyIt) {
    const Object& object = *service.object;
    const Replica& replica = service.replica;
    const auto share = [&](std::string_view key, Quantity value) {
        recorder.result(object, key, value, "MODEL:3.4");
    };
    const Quantity request = recorder.graph().constant(1.0, dimension::request);
    const Quantity energy = totals.energy / requests;
    const Quantity cost = totals.costOwned / requests;
    const Quantity output = service.tokens.output / request;
    share("energy_per_request", energy);
    share("energy_per_token.chip", replica.seconds * replica.chipBusy / output);
    share("energy_per_token.it", energyIt / requests / output);
    share("energy_per_token", energy / output);
    share("cost_per_request", cost);
    share("cost_per_token", cost / output);

    const auto bySeconds = [&](std::string_view kind, Quantity seconds, Quantity tokens) {
        const Quantity part = seconds / replica.seconds / (tokens / request);
        share(std::string("energy_by_token.").append(kind), energy * part);
        share(std::string("cost_by_token.").append(kind), cost * part);
    };
    bySeconds("prompt", replica.secondsFresh, service.tokens.fresh);
    if (recorder.choice(object, "prefix_cache") == "on")
        bySeconds("cached", replica.secondsCached, service.tokens.prompt - service.tokens.fresh);
    bySeconds("output", replica.secondsOutput, service.tokens.output);
}

}  // namespace

RunTotals recordServiceTotals(Recorder& recorder, const Service& service, const Cluster& cluster,
                              const Facility& facility, const FixedCosts& fixed) {
    const Object& object = *service.object;
    const Quantity month = oneMonth(recorder.graph());
    const Quantity power = itPower(service, cluster);
    RunTotals totals;
    const Quantity requests =
        recorder.result(object, "requests", sum(service.requestRate * service.active) * month, "MODEL:3.3");
    totals.hours = recorder.result(object, "hours", sum(service.fleet * service.active) * month, "MODEL:3.3");
    const Quantity energyIt = recorder.result(object, "energy_it", sum(power) * month, "MODEL:3.4");
    totals.energy = recorder.result(
        object, "energy_facility", sum(crossBoundary(power, facility.monthlyPue, Boundary::facility)) * month,
        "MODEL:3.4");
    recorder.result(object, "pue", totals.energy / atBoundary(energyIt, Boundary::facility), "SITE_MODEL:3");
    totals.carbon = recorder.result(object, "carbon", totals.energy * facility.gridCarbon, "SITE_MODEL:5");
    totals.water = recorder.result(object, "water", sum(power * facility.waterUse) * month, "SITE_MODEL:4");
    recordCostOf(recorder, object, cluster, facility, fixed, totals);
    recordDevices(recorder, service, requests, totals);

    const Quantity served =
        require(requests, 1.0 - lessEqual(requests, requests * 0.0), {noRequestServed, tagOfObject(object)});
    recordShares(recorder, service, served, totals, energyIt);
    const Quantity output =
        served * service.tokens.output / recorder.graph().constant(1.0, dimension::request);
    recorder.result(object, "tokens_per_power", output / totals.energy, "MODEL:3.4");
    recorder.result(object, "cost_per_power_year", totals.costOwned / totals.energy, "MODEL:5");
    return totals;
}

}  // namespace wattplan::formulas
