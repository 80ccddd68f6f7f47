#include "core/formulas/facility.h"

#include <algorithm>

#include "core/formulas/electricity_bill.h"
#include "core/formulas/months.h"
#include "core/formulas/plant.h"
#include "core/formulas/site_weather.h"
#include "core/kernels/design_hour.h"
#include "core/kernels/site_year_kernel.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

namespace rows = kernels::site_year_rows;

/// The facility's own value, else the site's.
Quantity ownOrSite(Recorder& recorder, const Facility& facility, std::string_view field,
                   Dimension dimension) {
    if (recorder.has(*facility.object, field)) return recorder.number(*facility.object, field);
    return facility.site ? recorder.number(*facility.site, field)
                         : recorder.unknown(*facility.object, "site", dimension);
}

Quantity total(const Facility& facility, Quantity Cluster::*part, Quantity nothing) {
    Quantity sum = nothing;
    bool isFirst = true;
    for (const Cluster* cluster : facility.clusters) {
        sum = isFirst ? cluster->*part : sum + cluster->*part;
        isFirst = false;
    }
    return sum;
}

/// PUE at `load` in the design hour, not below that of the year's worst hour.
Quantity designPue(const Facility& facility, Quantity ofYear, Quantity load) {
    if (!facility.designHour.isValid()) return ofYear;
    return max(ofYear, interpolate(facility.designHour, rowByLoad(kernels::design_hour_rows::pue), load));
}

void recordPue(Recorder& recorder, Facility& facility, Quantity itMonths, Quantity itPeak) {
    const Object& object = *facility.object;
    const Quantity zero = recorder.graph().constant(0.0, dimension::power, Boundary::it);
    const Quantity operating = total(facility, &Cluster::operatingIt, zero);
    // Where nothing is built for nothing, the load is 0 and not 0 / 0: a watt is less than any facility has.
    const Quantity designIt = max(facility.designIt, 1.0);
    const Quantity load = recorder.result(object, "load", operating / designIt, "SITE_MODEL:1");
    facility.cooling = recorder.reference(object, "cooling");
    const bool hasYear = facility.site && facility.cooling;
    if (!hasYear) facility.missing = recorder.unknown(object, facility.site ? "cooling" : "site", {});
    const Quantity year = hasYear ? siteYear(recorder, *facility.site, *facility.cooling) : Quantity();
    const auto read = [hasYear, year, missing = facility.missing](int row, Quantity at) {
        return hasYear ? interpolate(year, rowByLoad(row), at) : missing;
    };
    if (hasYear)
        facility.designHour = recordDesignHour(recorder, object, *facility.site, *facility.cooling, year);
    const bool hasDesign = hasYear && hasDesignDay(recorder, *facility.site);
    // The worst hour of the year, and not less than the design hour where the site states one.
    const auto readPeak = [&](Quantity at) {
        const Quantity ofYear = read(rows::annualPeakPue, at);
        return hasDesign ? designPue(facility, ofYear, at) : ofYear;
    };
    if (hasYear)
        recorder.result(object, "free_cooling_hours",
                        cell(year, rows::freeCoolingHours, 0) *
                            recorder.graph().constant(unitOf("h").factor, dimension::time),
                        "SITE_MODEL:3");

    const Quantity monthLoad =
        named(itMonths / designIt, {WATTPLAN_TEXT("Name", "Load of the month"), "SITE_MODEL:1", 0});
    const Quantity peakLoad =
        named(itPeak / designIt, {WATTPLAN_TEXT("Name", "Peak load of the month"), "SITE_MODEL:1", 0});
    const Quantity pue = recorder.pinnable(object, "pue", read(rows::annualMeanPue, load), "SITE_MODEL:3");
    facility.annualPue = pue;
    const bool pinned = recorder.has(object, "pin_pue");
    facility.operatingIt = operating;
    facility.pueAt = [=](Quantity it) { return pinned ? pue : read(rows::annualMeanPue, it / designIt); };
    const Quantity worst = recorder.result(object, "pue_peak", pinned ? pue : readPeak(load), "SITE_MODEL:3");
    const Quantity full = recorder.plain(1.0);
    facility.designPue = recorder.result(
        object, "pue_design", pinned ? pue : designPue(facility, read(rows::annualPeakPue, full), full),
        "SITE_MODEL:3");
    // An empty facility draws nothing even before its site and cooling are chosen.
    const bool isEmpty = facility.clusters.empty();
    const Quantity one = recorder.plain(1.0);
    const Quantity nameplate = total(facility, &Cluster::nameplateIt, zero);
    recorder.result(object, "nameplate_power",
                    crossBoundary(nameplate, isEmpty ? one : worst, Boundary::facility), "MODEL:2.2");
    facility.monthlyPue =
        isEmpty  ? one
        : pinned ? pue
                 : named(read(rows::annualMeanPue, monthLoad),
                         {WATTPLAN_TEXT("Name", "PUE at the load of the month"), "SITE_MODEL:3", 0});
    const Quantity peakPue =
        isEmpty  ? one
        : pinned ? pue
                 : named(readPeak(peakLoad), {WATTPLAN_TEXT("Name", "Peak-hour PUE at the load of the month"),
                                              "SITE_MODEL:3", 0});

    const Quantity litrePerKwh = recorder.graph().constant(unitOf("L/kWh").factor, dimension::waterIntensity);
    facility.annualWater =
        recorder.result(object, "wue", read(rows::annualWaterUse, load) * litrePerKwh, "SITE_MODEL:4");
    facility.waterUse = named(read(rows::annualWaterUse, monthLoad) * litrePerKwh,
                              {WATTPLAN_TEXT("Name", "WUE at the load of the month"), "SITE_MODEL:4", 0});
    facility.power = recorder.result(
        object, "power", crossBoundary(itMonths, facility.monthlyPue, Boundary::facility), "SITE_MODEL:3");
    facility.peak =
        recorder.result(object, "peak", crossBoundary(itPeak, peakPue, Boundary::facility), "SITE_MODEL:3");
}

void recordParts(Recorder& recorder, Facility& facility, Quantity nothing, Quantity itMonths) {
    const Object& object = *facility.object;
    const auto part = [&](std::string_view key, Quantity Cluster::*which) {
        return recorder.result(object, key, atBoundary(total(facility, which, nothing), Boundary::facility),
                               "MODEL:2");
    };
    facility.chips = part("power.accelerators", &Cluster::chips);
    facility.servers = part("power.servers", &Cluster::servers);
    facility.network = part("power.network", &Cluster::network);
    facility.storage = part("power.storage", &Cluster::storage);
    facility.losses = recorder.result(object, "power.cooling",
                                      crossBoundary(itMonths, facility.monthlyPue - 1.0, Boundary::facility),
                                      "SITE_MODEL:3");
}

void recordFeed(Recorder& recorder, Facility& facility, Quantity monthStart) {
    std::vector<const Object*> steps = recorder.plan().children(Kind::feedStep, facility.object->id);
    if (steps.empty()) return;
    const FieldId month = fieldId(Kind::feedStep, "month");
    std::ranges::stable_sort(steps, [&](const Object* a, const Object* b) {
        const auto* left = std::get_if<Date>(&a->value(month));
        const auto* right = std::get_if<Date>(&b->value(month));
        return (left ? *left : Date{}) < (right ? *right : Date{});
    });
    Quantity feed =
        recorder.graph().constant(0.0, dimension::power, Boundary::utility) * (monthStart * 0.0 + 1.0);
    for (const Object* step : steps) {
        Quantity capacity = recorder.number(*step, "capacity");
        if (recorder.choice(*step, "basis") == "mva")
            capacity = capacity * recorder.number(*step, "power_factor");
        feed = select(lessEqual(recorder.monthIndex(*step, "month"), monthStart), capacity, feed);
    }
    feed = recorder.result(*facility.object, "feed", feed);
    const Quantity peak = atBoundary(facility.peak, Boundary::utility);
    facility.shortfall = recorder.result(*facility.object, "shortfall", max(peak - feed, 0.0));
}

}  // namespace

Facility recordFacility(Recorder& recorder, const Object& object, std::vector<const Cluster*> clusters,
                        Quantity monthStart) {
    Facility facility;
    facility.object = &object;
    facility.site = recorder.reference(object, "site");
    facility.clusters = std::move(clusters);

    const Quantity zero = recorder.graph().constant(0.0, dimension::power, Boundary::it);
    const Quantity nothing = zero * (monthStart * 0.0 + 1.0);
    const Quantity nameplate = total(facility, &Cluster::nameplateIt, zero);
    facility.designIt = recorder.result(
        object, "design_it_power",
        recorder.has(object, "design_it_power") ? recorder.number(object, "design_it_power") : nameplate,
        "SITE_MODEL:1");
    const Quantity itMonths = named(total(facility, &Cluster::it, nothing),
                                    {WATTPLAN_TEXT("Name", "IT power, monthly mean"), "MODEL:2.4", 0});
    const Quantity itPeak = named(total(facility, &Cluster::peakIt, nothing),
                                  {WATTPLAN_TEXT("Name", "IT power, monthly peak"), "MODEL:2.4", 0});

    recordPue(recorder, facility, itMonths, itPeak);
    recordParts(recorder, facility, nothing, itMonths);
    recordFeed(recorder, facility, monthStart);
    const Quantity energy =
        recorder.result(object, "energy", sum(facility.power) * oneMonth(recorder.graph()));
    recorder.result(object, "peak_power", largest(facility.peak));

    const Object* tariff = recorder.reference(object, "tariff");
    if (tariff)
        facility.price = recordBill(recorder, facility, *tariff, energy);
    else
        facility.price =
            recordBill(recorder, object,
                       ownOrSite(recorder, facility, "electricity_price", dimension::moneyPerEnergy), energy);
    facility.gridCarbon = ownOrSite(recorder, facility, "grid_carbon", dimension::carbonIntensity);
    facility.buildingCost = ownOrSite(recorder, facility, "construction_cost", dimension::moneyPerPower);
    recorder.result(object, "capex", facility.designIt * facility.buildingCost, "MODEL:5");
    return facility;
}

}  // namespace wattplan::formulas
