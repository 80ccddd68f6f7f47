#include "core/formulas/cost.h"

#include "core/formulas/months.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity titled(Quantity value, Label label) {
    return graph::named(value, {label, "MODEL:5", 0});
}

/// PUE or WUE of a run: the mean over the months in which it is on, by how long it is on in each; that of the
/// month of its start where it takes no time.
Quantity duringRun(const TrainingRun& run, Quantity monthly) {
    if (!monthly.isSeries()) return monthly;
    constexpr double least = 1e-9;  // months
    const Quantity shortest = run.activeShare.graph().constant(least);
    const Quantity isMoment = lessEqual(sum(run.activeShare), shortest);
    const Quantity weight = titled(select(isMoment, run.startsIn, run.activeShare),
                                   WATTPLAN_TEXT("Name", "Weight of the month in the run"));
    const Quantity active = sum(weight);
    return require(
        sum(weight * monthly) / max(active, least), lessEqual(shortest, active),
        {WATTPLAN_TEXT("Reason", "the run lies outside the months of the plan"), tagOfObject(*run.object)});
}

/// Staff or its cost: the site's figure, else the plan's.
Quantity siteOrFinance(Recorder& recorder, const Facility& facility, std::string_view field) {
    if (facility.site && recorder.has(*facility.site, field)) return recorder.number(*facility.site, field);
    return recorder.number(recorder.plan().only(Kind::finance), field);
}

}  // namespace

Quantity capitalRecovery(Quantity discountRate, Quantity life) {
    const Quantity year = life.graph().constant(unitOf("year").factor, dimension::time);
    const Quantity years = life / year;
    const Quantity grown =
        titled(pow(1.0 + discountRate, years), WATTPLAN_TEXT("Name", "What 1 grows to over the life"));
    const Quantity zero = discountRate.graph().constant(0.0);
    const Quantity rate = max(discountRate, 1e-12);
    const Quantity recovered = rate * grown / max(grown - 1.0, 1e-300);
    return titled(select(lessEqual(discountRate, zero), 1.0 / years, recovered) / year,
                  WATTPLAN_TEXT("Name", "Capital recovery factor"));
}

Capital capitalOf(Recorder& recorder, const Cluster& cluster, const Facility& facility) {
    const Object& finance = recorder.plan().only(Kind::finance);
    const auto setting = [&](std::string_view field) { return recorder.number(finance, field); };
    const auto part = [&](std::string_view key, Quantity value) {
        return recorder.result(*cluster.object, key, value, "MODEL:5");
    };
    Capital capital;
    capital.servers = part("investment.servers", cluster.systems * recorder.number(*cluster.system, "price") *
                                                     (1.0 + setting("spares")));
    capital.network = part("investment.network", capital.servers * setting("network_capex"));
    capital.storage = part("investment.storage", capital.servers * setting("storage_capex"));
    const Quantity it = part("capex", capital.servers + capital.network + capital.storage);
    capital.building = part("investment.facility", cluster.nameplateIt * facility.buildingCost);
    capital.grid = part("investment.grid", cluster.nameplateIt * setting("grid_connection"));
    part("investment", it + capital.building + capital.grid);
    return capital;
}

Quantity inUseOf(Recorder& recorder, const Cluster& cluster) {
    const Quantity share = recorder.number(recorder.plan().only(Kind::finance), "utilisation");
    return titled(cluster.accelerators * share, WATTPLAN_TEXT("Name", "Accelerators in use on average"));
}

FixedCosts fixedCosts(Recorder& recorder, const Cluster& cluster, const Facility& facility,
                      const Capital& capital) {
    const Object& finance = recorder.plan().only(Kind::finance);
    const auto setting = [&](std::string_view field) { return recorder.number(finance, field); };
    const Quantity inUse = inUseOf(recorder, cluster);
    const Quantity rate = setting("discount_rate");
    const Quantity life = setting("life_it");
    const Quantity year = recorder.graph().constant(unitOf("year").factor, dimension::time);
    const Quantity resale = titled(setting("resale") / pow(1.0 + rate, life / year),
                                   WATTPLAN_TEXT("Name", "Present value of the exit value, of the price"));
    const Quantity network =
        titled(capital.network + capital.storage, WATTPLAN_TEXT("Name", "Price of network and storage"));
    const Quantity site = titled(capital.building + capital.grid,
                                 WATTPLAN_TEXT("Name", "The cluster's part of building and grid connection"));
    FixedCosts costs;
    costs.servers = titled(capital.servers * (1.0 - resale) * capitalRecovery(rate, life) / inUse,
                           WATTPLAN_TEXT("Name", "Servers, per accelerator and time in use"));
    costs.network = titled(network * capitalRecovery(rate, setting("life_network")) / inUse,
                           WATTPLAN_TEXT("Name", "Network and storage, per accelerator and time in use"));
    costs.facility = titled(site * capitalRecovery(rate, setting("life_facility")) / inUse,
                            WATTPLAN_TEXT("Name", "Facility, per accelerator and time in use"));
    costs.maintenance = titled(((capital.servers + network) * setting("maintenance_it") +
                                capital.building * setting("maintenance_facility")) /
                                   inUse,
                               WATTPLAN_TEXT("Name", "Upkeep, per accelerator and time in use"));
    const Quantity staff = cluster.nameplateIt * siteOrFinance(recorder, facility, "staff_per_power");
    costs.people = titled(staff * siteOrFinance(recorder, facility, "staff_cost") / inUse,
                          WATTPLAN_TEXT("Name", "People, per accelerator and time in use"));
    costs.other = titled((capital.servers + network + site) * setting("insurance") / inUse,
                         WATTPLAN_TEXT("Name", "Insurance and taxes, per accelerator and time in use"));
    return costs;
}

Quantity electricityOfFull(const RunTotals& totals) {
    return totals.electricity / totals.costOwned;
}

Quantity electricityOfCash(const RunTotals& totals) {
    return totals.electricity / (totals.electricity + totals.maintenance + totals.people + totals.other);
}

Quantity electricityOfOperator(const RunTotals& totals) {
    return totals.electricity / (totals.electricity + totals.building + totals.buildingUpkeep +
                                 totals.people + totals.operatorOther);
}

namespace {

/// Energy, carbon and cost of the programme that the run belongs to, at the power, PUE and rates of the run.
void recordProgramme(Recorder& recorder, const TrainingRun& run, const Facility& facility,
                     const FixedCosts& fixed, Quantity pue) {
    const Object& object = *run.object;
    const Quantity energy =
        recorder.result(object, "energy_programme",
                        crossBoundary(run.programme * run.itPower, pue, Boundary::facility), "MODEL:1.7");
    recorder.result(object, "carbon_programme", energy * facility.gridCarbon, "MODEL:1.7");
    const Quantity perTime = titled(
        fixed.servers + fixed.network + fixed.facility + fixed.maintenance + fixed.people + fixed.other,
        WATTPLAN_TEXT("Name", "Owned, per accelerator and time in use, without electricity"));
    const Quantity water = titled(run.programme * run.itPower * duringRun(run, facility.waterUse),
                                  WATTPLAN_TEXT("Name", "Water of the programme"));
    const Quantity waterPrice = recorder.number(recorder.plan().only(Kind::finance), "water_price");
    recorder.result(object, "cost_programme",
                    run.programme * perTime + energy * facility.price + water * waterPrice, "MODEL:1.7");
}

}  // namespace

void recordCostOf(Recorder& recorder, const Object& object, const Cluster& cluster, const Facility& facility,
                  const FixedCosts& fixed, RunTotals& totals) {
    const auto part = [&](std::string_view key, Quantity perTime) {
        return recorder.result(object, key, totals.hours * perTime, "MODEL:5");
    };
    totals.servers = part("cost_owned.servers", fixed.servers);
    totals.network = part("cost_owned.network", fixed.network);
    totals.building = part("cost_owned.facility", fixed.facility);
    totals.maintenance = part("cost_owned.maintenance", fixed.maintenance);
    totals.people = part("cost_owned.people", fixed.people);
    const Object& finance = recorder.plan().only(Kind::finance);
    const Quantity water = titled(totals.water * recorder.number(finance, "water_price"),
                                  WATTPLAN_TEXT("Name", "Cost of water"));
    totals.other = recorder.result(object, "cost_owned.other", totals.hours * fixed.other + water, "MODEL:5");
    totals.electricity =
        recorder.result(object, "cost_owned.energy", totals.energy * facility.price, "MODEL:5");
    totals.costOwned =
        recorder.result(object, "cost_owned",
                        totals.servers + totals.network + totals.building + totals.electricity +
                            totals.maintenance + totals.people + totals.other,
                        "MODEL:5");
    recorder.result(object, "cost_per_hour", totals.costOwned / totals.hours, "MODEL:5");

    const Quantity rent = recorder.pinnable(object, "price_per_hour",
                                            recorder.number(*cluster.accelerator, "rental_price"), "MODEL:5");
    totals.costRented = recorder.result(object, "cost_rented", totals.hours * rent, "MODEL:5");

    const Quantity share = titled(totals.hours * cluster.nameplateIt / inUseOf(recorder, cluster),
                                  WATTPLAN_TEXT("Name", "Power and time of the facility that it takes"));
    totals.buildingUpkeep =
        titled(share * facility.buildingCost * recorder.number(finance, "maintenance_facility"),
               WATTPLAN_TEXT("Name", "Upkeep of the facility alone"));
    totals.operatorOther =
        titled(share * (facility.buildingCost + recorder.number(finance, "grid_connection")) *
                       recorder.number(finance, "insurance") +
                   water,
               WATTPLAN_TEXT("Name", "Insurance of the facility alone, and water"));
    recorder.result(object, "electricity_share.full", electricityOfFull(totals), "MODEL:5");
    recorder.result(object, "electricity_share.cash", electricityOfCash(totals), "MODEL:5");
    recorder.result(object, "electricity_share.operator", electricityOfOperator(totals), "MODEL:5");
}

RunTotals recordRunTotals(Recorder& recorder, const TrainingRun& run, const Cluster& cluster,
                          const Facility& facility, const FixedCosts& fixed) {
    const Object& object = *run.object;
    RunTotals totals;
    const Quantity pue = recorder.result(object, "pue", duringRun(run, facility.monthlyPue), "SITE_MODEL:3");
    totals.energy = recorder.result(object, "energy_facility",
                                    crossBoundary(run.energyIt, pue, Boundary::facility), "MODEL:1.8");
    totals.carbon = recorder.result(object, "carbon", totals.energy * facility.gridCarbon, "SITE_MODEL:5");
    totals.water =
        recorder.result(object, "water", run.energyIt * duringRun(run, facility.waterUse), "SITE_MODEL:4");
    totals.hours = run.hours;
    recordCostOf(recorder, object, cluster, facility, fixed, totals);
    recordProgramme(recorder, run, facility, fixed, pue);
    return totals;
}

}  // namespace wattplan::formulas
