#include "core/formulas/cluster.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

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
    cluster.itPerServer = graph::named(1.0 + cluster.power.networkShare + cluster.power.storageShare,
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

/// Power of the idle part, then of each run, month by month.
void recordMonths(Recorder& recorder, Cluster& cluster, Quantity monthStart) {
    const Quantity present =
        recorder.result(*cluster.object, "standing",
                        presentShare(recorder, *cluster.object, monthStart) * cluster.accelerators);
    Quantity used = recorder.plain(0.0) * monthStart;
    Quantity usedAtOnce = used;
    std::vector<Quantity> working;        // accelerators of each run, by how much of the month it is on
    std::vector<Quantity> workingAtOnce;  // whole in every month in which it is on at all
    for (const TrainingRun& run : cluster.runs) {
        const Quantity isOn = 1.0 - lessEqual(run.activeShare, recorder.plain(0.0));
        working.push_back(run.accelerators * run.activeShare);
        workingAtOnce.push_back(run.accelerators * isOn);
        used = used + working.back();
        usedAtOnce = usedAtOnce + workingAtOnce.back();
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
    const Quantity idle = atBoundary(max(present - used, 0.0) * idlePower, Boundary::it);

    const Quantity nothing = recorder.graph().constant(0.0, dimension::power, Boundary::it) * monthStart;
    cluster.chips = nothing;
    cluster.servers = idle;
    cluster.network = idle * cluster.power.networkShare;
    cluster.storage = idle * cluster.power.storageShare;
    Quantity atOnce = nothing;
    for (std::size_t i = 0; i < cluster.runs.size(); ++i) {
        const TrainingRun& run = cluster.runs[i];
        const Quantity rest = run.itPower - run.networkPower - run.storagePower;
        const Quantity chip = min(atBoundary(run.chipPower, Boundary::it), rest);
        cluster.chips = cluster.chips + working[i] * chip;
        cluster.servers = cluster.servers + working[i] * (rest - chip);
        cluster.network = cluster.network + working[i] * run.networkPower;
        cluster.storage = cluster.storage + working[i] * run.storagePower;
        atOnce = atOnce + workingAtOnce[i] * run.itPower;
    }
    cluster.it = named(cluster.chips + cluster.servers + cluster.network + cluster.storage,
                       {WATTPLAN_TEXT("Name", "IT power of the cluster, monthly mean"), "MODEL:2.4", 0});
    // Runs that follow one another within a month do not draw power together: no more than stands there.
    const Quantity crowd = max(usedAtOnce / max(present, 1.0), 1.0);
    const Quantity idleAtOnce =
        atBoundary(max(present - usedAtOnce, 0.0) * idlePower, Boundary::it) * cluster.itPerServer;
    cluster.peakIt = named(max(atOnce / crowd + idleAtOnce, cluster.it),
                           {WATTPLAN_TEXT("Name", "IT power of the cluster, monthly peak"), "MODEL:2.4", 0});
}

}  // namespace

std::optional<Cluster> recordCluster(Recorder& recorder, const Object& object, Quantity monthStart) {
    Cluster cluster;
    cluster.object = &object;
    cluster.system = recorder.reference(object, "system");
    if (!cluster.system) return std::nullopt;
    cluster.accelerator = recorder.reference(*cluster.system, "accelerator");
    if (!cluster.accelerator) return std::nullopt;

    cluster.systems = recorder.number(object, "systems");
    cluster.accelerators =
        recorder.result(object, "accelerators",
                        cluster.systems * recorder.number(*cluster.system, "accelerators_per_system"));
    cluster.nameplatePerSystem = recorder.number(*cluster.system, "max_power");
    recordPower(recorder, cluster);
    for (const Object* run : recorder.plan().objects(Kind::trainingRun)) {
        const Object* where = recorder.reference(*run, "cluster");
        if (where && where->id == object.id)
            cluster.runs.push_back(trainingRun(recorder, *run, *cluster.accelerator, *cluster.system, object,
                                               cluster.accelerators, cluster.power, monthStart));
    }
    recordMonths(recorder, cluster, monthStart);
    return cluster;
}

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
    const Quantity byUnits =
        recorder.result(object, "systems_per_rack.units",
                        floor(height / recorder.number(*cluster.system, "rack_units")), "MODEL:4.3");
    const Quantity byPower =
        recorder.result(object, "systems_per_rack.power", floor(limit / systemPower), "MODEL:4.3");
    const Quantity load =
        recorder.number(*facility, "rack_weight_limit") - recorder.number(*facility, "rack_empty_weight");
    const Quantity byWeight =
        recorder.result(object, "systems_per_rack.weight",
                        floor(load / recorder.number(*cluster.system, "weight")), "MODEL:4.3");
    const Quantity perRack =
        recorder.pinnable(object, "systems_per_rack", min(min(byUnits, byPower), byWeight), "MODEL:4.3");
    const Quantity fits =
        require(perRack, lessEqual(recorder.plain(1.0), perRack),
                {WATTPLAN_TEXT("Reason", "not one system fits a rack within its units, power and weight"),
                 tagOfObject(object)});
    recorder.result(object, "racks", ceil(cluster.systems / fits), "MODEL:4.3");
    recorder.result(object, "rack_power", fits * systemPower, "MODEL:4.3");
}

}  // namespace wattplan::formulas
