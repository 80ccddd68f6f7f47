#include "core/formulas/record_plan.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <vector>

#include "core/formulas/carbon.h"
#include "core/formulas/chip_saving.h"
#include "core/formulas/cost.h"
#include "core/formulas/growth.h"
#include "core/formulas/investment.h"
#include "core/formulas/orbital.h"
#include "core/formulas/plant.h"
#include "core/formulas/serving_totals.h"
#include "core/formulas/transformer.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity monthStarts(Recorder& recorder) {
    const Object& settings = recorder.plan().only(Kind::plan);
    for (const std::string_view field : {"horizon_start", "horizon_months"})
        recorder.has(settings, field);  // the length of every series: structure
    std::vector<double> months(static_cast<std::size_t>(recorder.graph().months()));
    std::iota(months.begin(), months.end(), horizonOf(recorder.plan()).firstMonth.monthIndex());
    const Quantity series = recorder.graph().constantSeries(months);
    recorder.graph().setName(series.id(), {WATTPLAN_TEXT("Name", "Month"), "", 0, true});
    return series;
}

/// The sum of a part over runs or facilities; zero where there are none.
template <class T>
Quantity total(Quantity zero, const std::vector<T>& items, Quantity T::*part) {
    Quantity sum = zero;
    bool first = true;
    for (const T& item : items) {
        sum = first ? item.*part : sum + item.*part;
        first = false;
    }
    return sum;
}

/// An object and the empty reference that keeps its results from being computed.
struct Missing {
    const Object* object = nullptr;
    std::string_view field;
};

/// The first reference that is missing on the way from a run to its facility's site, or from a cluster on.
std::optional<Missing> missingReference(Recorder& recorder, const Object& object) {
    const auto follow = [&](std::string_view field) -> std::optional<Missing> {
        const Object* next = recorder.reference(object, field);
        return next ? missingReference(recorder, *next) : Missing{&object, field};
    };
    std::vector<std::string_view> references;
    if (object.kind == Kind::trainingRun || object.kind == Kind::service) references = {"model", "cluster"};
    if (object.kind == Kind::cluster) references = {"system", "facility"};
    if (object.kind == Kind::system) references = {"accelerator"};
    for (const std::string_view field : references)
        if (auto missing = follow(field)) return missing;
    if (object.kind != Kind::service) return std::nullopt;
    const Object* system = recorder.reference(*recorder.reference(object, "cluster"), "system");
    const auto missing = missingOfService(recorder, object, *recorder.reference(*system, "accelerator"));
    return missing ? std::optional(Missing{missing->object, missing->field}) : std::nullopt;
}

/// Results that apply only where their input is there: a counted network, known parts, a prefix cache, a
/// lever.
bool appliesAlways(const ResultSpec& spec) {
    static constexpr std::array conditional{"fabric_",
                                            "processing_share.",
                                            "server_power.parts",
                                            "energy_by_token.cached",
                                            "cost_by_token.cached",
                                            "chip_saving.",
                                            "device."};
    return std::ranges::none_of(conditional, [&](const char* key) { return spec.key.starts_with(key); });
}

/// Gives every result that no formula reached a state: unknown, naming the reference it waits for.
void recordMissing(Recorder& recorder, Quantity monthStart) {
    const Quantity months = monthStart * 0.0 + 1.0;
    for (const Kind kind : {Kind::cluster, Kind::trainingRun, Kind::service}) {
        for (const Object* object : recorder.plan().objects(kind)) {
            const auto missing = missingReference(recorder, *object);
            if (!missing) continue;
            for (const ResultSpec& spec : Registry::instance().results(kind)) {
                if (recorder.nodes().contains(tagOf(ResultAddress{object->id, spec.id}))) continue;
                if (!appliesAlways(spec)) continue;
                const Quantity unknown =
                    recorder.unknown(*missing->object, missing->field, spec.unit.dimension, spec.boundary);
                recorder.result(*object, spec.key, spec.isSeries ? unknown * months : unknown);
            }
        }
    }
}

/// Parameters of the models whose architecture is known.
void recordModels(Recorder& recorder) {
    for (const Object* model : recorder.plan().objects(Kind::model)) {
        if (!missingArchitectureField(recorder, *model).empty()) continue;
        const Transformer counted = transformer(recorder, *model);
        recorder.result(*model, "parameters", counted.totalParameters, "MODEL:1.1");
        recorder.result(*model, "parameters_active", counted.activeParameters, "MODEL:1.1");
    }
}

/// Cost of all runs together, by part, for each hour, and the electricity share of it; shares and price only
/// where there is a run to take them of.
void recordCosts(Recorder& recorder, const Object& plan, const std::vector<RunTotals>& runs) {
    graph::Graph& graph = recorder.graph();
    const Quantity noMoney = graph.constant(0.0, dimension::money);
    const auto sum = [&](std::string_view key, Quantity RunTotals::*part) {
        return recorder.result(plan, key, total(noMoney, runs, part), "MODEL:5");
    };
    RunTotals all;
    all.servers = sum("cost_owned.servers", &RunTotals::servers);
    all.network = sum("cost_owned.network", &RunTotals::network);
    all.building = sum("cost_owned.facility", &RunTotals::building);
    all.electricity = sum("cost_owned.energy", &RunTotals::electricity);
    all.maintenance = sum("cost_owned.maintenance", &RunTotals::maintenance);
    all.people = sum("cost_owned.people", &RunTotals::people);
    all.other = sum("cost_owned.other", &RunTotals::other);
    all.costOwned = sum("cost_owned", &RunTotals::costOwned);
    all.costRented = sum("cost_rented", &RunTotals::costRented);
    all.hours =
        recorder.result(plan, "hours", total(graph.constant(0.0, dimension::time), runs, &RunTotals::hours));
    if (runs.empty()) return;
    all.buildingUpkeep = total(noMoney, runs, &RunTotals::buildingUpkeep);
    all.operatorOther = total(noMoney, runs, &RunTotals::operatorOther);
    recorder.result(plan, "cost_per_hour", all.costOwned / all.hours, "MODEL:5");
    recorder.result(plan, "electricity_share", electricityOfFull(all), "MODEL:5");
    recorder.result(plan, "electricity_share.cash", electricityOfCash(all), "MODEL:5");
    recorder.result(plan, "electricity_share.operator", electricityOfOperator(all), "MODEL:5");
}

void recordTotals(Recorder& recorder, const std::vector<Facility>& facilities,
                  const std::vector<RunTotals>& runs, Quantity monthStart) {
    const Object& plan = recorder.plan().only(Kind::plan);
    graph::Graph& graph = recorder.graph();
    const Quantity months = monthStart * 0.0 + 1.0;
    const Quantity noPower = graph.constant(0.0, dimension::power, Boundary::facility) * months;
    const Quantity noEnergy = graph.constant(0.0, dimension::energy, Boundary::facility);
    recorder.result(plan, "energy", total(noEnergy, runs, &RunTotals::energy));
    Quantity devices = graph.constant(0.0, dimension::energy);
    for (const RunTotals& run : runs)
        if (run.devices) devices = devices + *run.devices;
    recorder.result(plan, "energy_devices", devices, "MODEL:9");
    recordCosts(recorder, plan, runs);
    recorder.result(plan, "carbon", total(graph.constant(0.0, dimension::mass), runs, &RunTotals::carbon));
    recorder.result(plan, "water", total(graph.constant(0.0, dimension::volume), runs, &RunTotals::water));
    const auto sum = [&](std::string_view key, Quantity Facility::*part) {
        return recorder.result(plan, key, total(noPower, facilities, part));
    };
    sum("power", &Facility::power);
    sum("power.accelerators", &Facility::chips);
    sum("power.servers", &Facility::servers);
    sum("power.network", &Facility::network);
    sum("power.storage", &Facility::storage);
    sum("power.cooling", &Facility::losses);
    recorder.result(plan, "peak_power", largest(sum("peak", &Facility::peak)));
    std::optional<Quantity> lacking;
    for (const Facility& facility : facilities)
        if (facility.shortfall) lacking = lacking ? *lacking + *facility.shortfall : *facility.shortfall;
    if (lacking) recorder.result(plan, "shortfall", *lacking);
}

}  // namespace

Horizon horizonOf(const Plan& plan) {
    const Object& settings = plan.only(Kind::plan);
    const FieldSpec& months = Registry::instance().field(fieldId(Kind::plan, "horizon_months"));
    Horizon horizon;
    if (const auto* start = std::get_if<Date>(&settings.value(fieldId(Kind::plan, "horizon_start"))))
        horizon.firstMonth = *start;
    horizon.months = static_cast<int>(inputValue(months, settings.value(months.id)).value_or(horizon.months));
    return horizon;
}

void recordPlan(Recorder& recorder) {
    const Quantity monthStart = monthStarts(recorder);
    std::vector<Cluster> clusters;
    for (const Object* object : recorder.plan().objects(Kind::cluster))
        if (auto cluster = beginCluster(recorder, *object)) clusters.push_back(std::move(*cluster));
    recordServices(recorder, clusters, monthStart);
    for (Cluster& cluster : clusters)
        recordCluster(recorder, cluster, monthStart);

    std::vector<Facility> facilities;
    std::vector<RunTotals> runs;
    std::vector<Footprint> footprints;
    std::vector<ClusterInvestment> investments;
    for (const Object* object : recorder.plan().objects(Kind::facility)) {
        std::vector<const Cluster*> here;
        for (const Cluster& cluster : clusters) {
            const Object* where = recorder.reference(*cluster.object, "facility");
            if (where && where->id == object->id) here.push_back(&cluster);
        }
        facilities.push_back(recordFacility(recorder, *object, here, monthStart));
        for (const Cluster* cluster : here) {
            recordRacks(recorder, *cluster, object);
            recordChipSaving(recorder, *cluster, facilities.back());
            const Capital capital = capitalOf(recorder, *cluster, facilities.back());
            const FixedCosts fixed = fixedCosts(recorder, *cluster, facilities.back(), capital);
            investments.push_back(
                recordInvestment(recorder, *cluster, facilities.back(), capital, fixed, monthStart));
            const auto count = [&](const Object& workload, const RunTotals& totals) {
                runs.push_back(totals);
                footprints.push_back(
                    recordFootprint(recorder, workload, *cluster, facilities.back(), totals));
            };
            for (const TrainingRun& run : cluster->runs)
                count(*run.object, recordRunTotals(recorder, run, *cluster, facilities.back(), fixed));
            for (const Service& service : cluster->services)
                count(*service.object,
                      recordServiceTotals(recorder, service, *cluster, facilities.back(), fixed));
        }
        recordPlant(recorder, facilities.back());
    }
    for (const Object* object : recorder.plan().objects(Kind::orbitalCluster)) {
        const Object* ground = recorder.reference(*object, "facility");
        const auto facility = std::ranges::find_if(
            facilities, [&](const Facility& each) { return ground && each.object->id == ground->id; });
        recordOrbitalCluster(recorder, *object, facility == facilities.end() ? nullptr : &*facility);
    }
    recordModels(recorder);
    recordMissing(recorder, monthStart);
    recordGrowth(recorder);
    recordTotals(recorder, facilities, runs, monthStart);
    recordInvestments(recorder, investments);
    recordFootprints(recorder, footprints, runs);
}

}  // namespace wattplan::formulas
