#include "core/formulas/cluster.h"

#include <algorithm>

#include "core/formulas/network.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity titled(Quantity value, Label label, const char* citation = "MODEL:2.4") {
    return named(value, {label, citation, 0});
}

/// The share of the systems that stands in each month, a series from 0 to 1.
Quantity presentShare(Recorder& recorder, const Object& cluster, Quantity monthStart) {
    const Quantity since = monthStart + 1.0 - recorder.monthIndex(cluster, "commissioning");
    Quantity present = min(max(since / max(recorder.number(cluster, "ramp"), 1.0), 0.0), 1.0);
    if (recorder.has(cluster, "retirement")) {
        const Quantity works = lessEqual(monthStart + 1.0, recorder.monthIndex(cluster, "retirement"));
        present = present * works;
    }
    return named(present, {WATTPLAN_TEXT("Name", "Share of the systems that stands"), "", 0});
}

void recordPower(Recorder& recorder, Cluster& cluster) {
    const Object& object = *cluster.object;
    if (const Object* fabric = recorder.reference(object, "fabric"))
        cluster.power.fabric = recordNetwork(recorder, object, *fabric, cluster.accelerators);
    const Quantity server = atBoundary(cluster.power.serverOperating, Boundary::it);
    const Quantity network =
        cluster.power.fabric ? *cluster.power.fabric / server : cluster.power.networkShare;
    cluster.itPerServer = graph::named(1.0 + network + cluster.power.storageShare,
                                       {WATTPLAN_TEXT("Name", "IT power over server power"), "MODEL:2.4", 0});
    cluster.nameplateIt = recorder.result(
        object, "nameplate_power",
        crossBoundary(cluster.systems * cluster.nameplatePerSystem, cluster.itPerServer, Boundary::it),
        "MODEL:2.2");
    cluster.operatingIt = recorder.result(object, "operating_power",
                                          crossBoundary(cluster.accelerators * cluster.power.serverOperating,
                                                        cluster.itPerServer, Boundary::it),
                                          "MODEL:2.2");
}

/// The systems of a cluster: as many as stated, or as the most that its services need in a month.
Quantity systemCount(Recorder& recorder, const Cluster& cluster) {
    if (recorder.choice(*cluster.object, "sizing") != "services")
        return recorder.number(*cluster.object, "systems");
    Quantity needed = recorder.plain(0.0);
    for (const Service& service : cluster.services)
        needed = needed + service.fleet;
    const Quantity most = needed.isSeries() ? largest(needed) : needed;
    return named(ceil(most / recorder.number(*cluster.system, "accelerators_per_system")),
                 {WATTPLAN_TEXT("Name", "Systems that the services need"), "MODEL:3.3", 0});
}

/// Power by component of accelerators that work or wait, IT [W].
void addPower(Cluster& cluster, Quantity count, Quantity chips, Quantity servers) {
    cluster.chips = cluster.chips + chips;
    cluster.servers = cluster.servers + (servers - chips);
    cluster.network = cluster.network + (cluster.power.fabric ? count * *cluster.power.fabric
                                                              : servers * cluster.power.networkShare);
    cluster.storage = cluster.storage + servers * cluster.power.storageShare;
}

/// IT power of `count` accelerators whose servers draw `servers` together.
Quantity withNetwork(const Cluster& cluster, Quantity count, Quantity servers) {
    if (!cluster.power.fabric)
        return servers * (1.0 + cluster.power.networkShare + cluster.power.storageShare);
    return servers * (1.0 + cluster.power.storageShare) + count * *cluster.power.fabric;
}

/// What services keep and use of the cluster in a month, and what it draws.
struct ServiceMonths {
    Quantity used, usedAtOnce;  ///< accelerators kept: mean, and whole in a month that is served in part
    Quantity atOnce;            ///< power in the peak hour, IT [W]
};

ServiceMonths addServices(Cluster& cluster, Quantity none, Quantity noPower) {
    ServiceMonths months{none, none, noPower};
    for (const Service& service : cluster.services) {
        const Replica& replica = service.replica;
        const Quantity kept =
            titled(service.fleet * service.active,
                   WATTPLAN_TEXT("Name", "Accelerators kept, mean of the month"), "MODEL:3.3");
        const auto draw = [](Quantity all, Quantity busy, Quantity working, Quantity waiting) {
            return atBoundary(busy * working + max(all - busy, 0.0) * waiting, Boundary::it);
        };
        addPower(cluster, kept,
                 titled(draw(kept, service.busy, replica.chipBusy, replica.chipIdle),
                        WATTPLAN_TEXT("Name", "Power of the service's accelerators")),
                 titled(draw(kept, service.busy, replica.serverBusy, replica.serverIdle),
                        WATTPLAN_TEXT("Name", "Power of the service's servers")));
        months.used = months.used + kept;
        months.usedAtOnce = months.usedAtOnce + service.fleet;
        const Quantity peak =
            titled(draw(service.fleet, service.busyAtPeak, replica.serverBusy, replica.serverIdle),
                   WATTPLAN_TEXT("Name", "Power of the service's servers, peak hour"));
        months.atOnce = months.atOnce + withNetwork(cluster, service.fleet, peak);
    }
    return months;
}

/// Power of the services, of each run, then of the idle part, month by month.
void recordMonths(Recorder& recorder, Cluster& cluster, Quantity monthStart) {
    const Quantity present =
        recorder.result(*cluster.object, "standing",
                        presentShare(recorder, *cluster.object, monthStart) * cluster.accelerators);
    const Quantity none = recorder.plain(0.0) * monthStart;
    const Quantity noPower = recorder.graph().constant(0.0, dimension::power, Boundary::it) * monthStart;
    cluster.chips = cluster.servers = cluster.network = cluster.storage = noPower;
    const ServiceMonths services = addServices(cluster, none, noPower);
    Quantity used = services.used;
    if (!cluster.services.empty())
        used = require(used, lessEqual(services.usedAtOnce, present + roundingSlack * cluster.accelerators),
                       {tooManyServing, tagOfObject(*cluster.object)});
    Quantity usedAtOnce = services.usedAtOnce;
    Quantity atOnce = services.atOnce;
    for (const TrainingRun& run : cluster.runs) {
        const Quantity working = titled(run.accelerators * run.activeShare,
                                        WATTPLAN_TEXT("Name", "Accelerators of the run, mean of the month"));
        const Quantity atOnceHere =
            titled(run.accelerators * (1.0 - lessEqual(run.activeShare, recorder.plain(0.0))),
                   WATTPLAN_TEXT("Name", "Accelerators of the run, when it is on"));
        used = used + working;
        usedAtOnce = usedAtOnce + atOnceHere;
        atOnce = atOnce + atOnceHere * run.itPower;
        const Quantity rest = titled(run.itPower - run.networkPower - run.storagePower,
                                     WATTPLAN_TEXT("Name", "Server watts per accelerator, of the IT watts"));
        const Quantity chip = titled(min(atBoundary(run.chipPower, Boundary::it), rest),
                                     WATTPLAN_TEXT("Name", "Watts per accelerator, of the IT watts"));
        cluster.chips = cluster.chips + working * chip;
        cluster.servers = cluster.servers + working * (rest - chip);
        cluster.network = cluster.network + working * run.networkPower;
        cluster.storage = cluster.storage + working * run.storagePower;
    }
    used = recorder.result(*cluster.object, "in_use", used);
    constexpr double something = 1e-9;  // where nothing stands nothing is idle
    recorder.result(*cluster.object, "idle_share",
                    sum(max(present - used, 0.0)) / max(sum(present), something));
    used = require(used, lessEqual(used, present + roundingSlack * cluster.accelerators),
                   {tooManyInUse, tagOfObject(*cluster.object)});

    const Quantity perSystem = recorder.number(*cluster.system, "accelerators_per_system");
    const Quantity idlePower =
        named(cluster.nameplatePerSystem * recorder.number(*cluster.object, "idle_factor") / perSystem,
              {WATTPLAN_TEXT("Name", "Idle server power per accelerator"), "MODEL:2.2", 0});
    const auto idle = [&](Quantity count) {
        return titled(atBoundary(count * idlePower, Boundary::it),
                      WATTPLAN_TEXT("Name", "Power of idle servers"), "MODEL:2.2");
    };
    const Quantity waiting =
        titled(max(present - used, 0.0), WATTPLAN_TEXT("Name", "Accelerators that stand idle"));
    addPower(cluster, waiting, noPower, idle(waiting));
    cluster.chips = titled(cluster.chips, WATTPLAN_TEXT("Name", "Power of accelerators, month by month"));
    cluster.servers =
        titled(cluster.servers, WATTPLAN_TEXT("Name", "Power of the rest of servers, month by month"));
    cluster.network = titled(cluster.network, WATTPLAN_TEXT("Name", "Power of the network, month by month"));
    cluster.storage = titled(cluster.storage, WATTPLAN_TEXT("Name", "Power of storage, month by month"));
    cluster.it = named(cluster.chips + cluster.servers + cluster.network + cluster.storage,
                       {WATTPLAN_TEXT("Name", "IT power of the cluster, monthly mean"), "MODEL:2.4", 0});
    // Runs that follow one another within a month do not draw power together: no more than stands there.
    usedAtOnce = titled(usedAtOnce, WATTPLAN_TEXT("Name", "Accelerators on at some time of the month"));
    const Quantity crowd = titled(max(usedAtOnce / max(present, 1.0), 1.0),
                                  WATTPLAN_TEXT("Name", "Accelerators on over those that stand"));
    const Quantity waitingAtOnce = max(present - usedAtOnce, 0.0);
    const Quantity idleAtOnce = withNetwork(cluster, waitingAtOnce, idle(waitingAtOnce));
    cluster.peakIt =
        named(max(titled(atOnce, WATTPLAN_TEXT("Name", "IT power of all that is on in the month")) / crowd +
                      idleAtOnce,
                  cluster.it),
              {WATTPLAN_TEXT("Name", "IT power of the cluster, monthly peak"), "MODEL:2.4", 0});
}

}  // namespace

std::optional<Cluster> beginCluster(Recorder& recorder, const Object& object) {
    Cluster cluster;
    cluster.object = &object;
    cluster.system = recorder.reference(object, "system");
    if (!cluster.system) return std::nullopt;
    cluster.accelerator = recorder.reference(*cluster.system, "accelerator");
    if (!cluster.accelerator) return std::nullopt;

    cluster.nameplatePerSystem = recorder.number(*cluster.system, "max_power");
    const Quantity perSystem = recorder.number(*cluster.system, "accelerators_per_system");
    const Quantity operating = recorder.has(*cluster.system, "typical_power")
                                   ? recorder.number(*cluster.system, "typical_power")
                                   : cluster.nameplatePerSystem * recorder.number(object, "operating_factor");
    cluster.power.chipTdp = recorder.number(*cluster.accelerator, "tdp");
    cluster.power.serverOperating =
        named(operating / perSystem,
              {WATTPLAN_TEXT("Name", "Operating server power per accelerator"), "MODEL:2.2", 0});
    cluster.power.networkShare = recorder.number(object, "network_power");
    cluster.power.storageShare = recorder.number(object, "storage_power");
    return cluster;
}

void recordServices(Recorder& recorder, std::vector<Cluster>& clusters, Quantity monthStart) {
    Calibrations calibrations;
    for (const bool isMeasured : {true, false}) {
        for (const Object* object : recorder.plan().objects(Kind::service)) {
            if (recorder.has(*object, "pin_throughput") != isMeasured) continue;
            const Object* where = recorder.reference(*object, "cluster");
            const auto cluster = std::ranges::find_if(
                clusters, [&](const Cluster& each) { return where && each.object->id == where->id; });
            if (cluster == clusters.end()) continue;
            if (missingOfService(recorder, *object, *cluster->accelerator)) continue;
            const Server parts = server(recorder, *cluster->object, *cluster->system, *cluster->accelerator,
                                        cluster->power.serverOperating);
            cluster->services.push_back(recordService(recorder, *object, *cluster->object, *cluster->system,
                                                      *cluster->accelerator, parts, monthStart,
                                                      calibrations));
        }
    }
}

void recordCluster(Recorder& recorder, Cluster& cluster, Quantity monthStart) {
    const Object& object = *cluster.object;
    cluster.systems = systemCount(recorder, cluster);
    cluster.accelerators =
        recorder.result(object, "accelerators",
                        cluster.systems * recorder.number(*cluster.system, "accelerators_per_system"));
    recordPower(recorder, cluster);
    recordServerParts(recorder, object, *cluster.system, *cluster.accelerator, cluster.power.serverOperating);
    for (const Object* run : recorder.plan().objects(Kind::trainingRun)) {
        const Object* where = recorder.reference(*run, "cluster");
        if (where && where->id == object.id)
            cluster.runs.push_back(trainingRun(recorder, *run, *cluster.accelerator, *cluster.system, object,
                                               cluster.accelerators, cluster.power, monthStart));
    }
    recordMonths(recorder, cluster, monthStart);
}

namespace {

constexpr double wholeRack = 40.0;  // units from which a system is a rack of its own; usual racks have 42
constexpr Label tooTall = WATTPLAN_TEXT("Reason", "one system is higher than the units of a rack");
constexpr Label tooHot = WATTPLAN_TEXT("Reason", "one system draws more than a rack may");
constexpr Label tooHeavy = WATTPLAN_TEXT("Reason", "one system with its rack weighs more than a rack may");

}  // namespace

void recordRacks(Recorder& recorder, const Cluster& cluster, const Object* facility) {
    if (!facility) return;
    const Object& object = *cluster.object;
    const Quantity systemPower = atBoundary(cluster.nameplatePerSystem, Boundary::it);
    const Object* cooling = recorder.reference(*facility, "cooling");
    Quantity limit;
    if (recorder.has(*facility, "rack_power_limit"))
        limit = recorder.number(*facility, "rack_power_limit");
    else
        limit = cooling ? recorder.number(*cooling, "rack_power_limit")
                        : recorder.unknown(*facility, "cooling", dimension::power, Boundary::it);

    const Quantity height =
        recorder.number(*facility, "rack_units") - recorder.number(*facility, "rack_units_reserved");
    // A system as high as a rack is one: it comes with its own, whatever the height of the others.
    const Quantity units = recorder.number(*cluster.system, "rack_units");
    const Quantity ownRack =
        titled(select(lessEqual(recorder.plain(wholeRack), units), recorder.plain(1.0), recorder.plain(0.0)),
               WATTPLAN_TEXT("Name", "Racks that the system brings"));
    const Quantity byUnits =
        recorder.result(object, "systems_per_rack.units", max(floor(height / units), ownRack), "MODEL:4.3");
    const Quantity byPower =
        recorder.result(object, "systems_per_rack.power", floor(limit / systemPower), "MODEL:4.3");
    const Quantity load =
        recorder.number(*facility, "rack_weight_limit") - recorder.number(*facility, "rack_empty_weight");
    const Quantity byWeight =
        recorder.result(object, "systems_per_rack.weight",
                        floor(load / recorder.number(*cluster.system, "weight")), "MODEL:4.3");
    const Quantity perRack =
        recorder.pinnable(object, "systems_per_rack", min(min(byUnits, byPower), byWeight), "MODEL:4.3");
    Quantity fits = perRack;
    const std::pair<Quantity, Label> limits[]{{byUnits, tooTall}, {byPower, tooHot}, {byWeight, tooHeavy}};
    for (const auto& [allowed, reason] : limits)  // a pinned number stands above its limits
        fits = require(fits, lessEqual(recorder.plain(1.0), max(perRack, allowed)),
                       {reason, tagOfObject(object)});
    recorder.result(object, "racks", ceil(cluster.systems / fits), "MODEL:4.3");
    recorder.result(object, "rack_power", fits * systemPower, "MODEL:4.3");
}

}  // namespace wattplan::formulas
