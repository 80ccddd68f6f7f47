#include "core/formulas/facility.h"

#include <algorithm>

#include "core/formulas/electricity_bill.h"
#include "core/formulas/months.h"
#include "core/kernels/site_year_kernel.h"

namespace wattplan::formulas {

using graph::Quantity;
using graph::TableRow;

namespace {

namespace rows = kernels::site_year_rows;

const graph::KernelDefinition& siteYearDefinition() {
    static const graph::KernelDefinition definition{
        "site_year",
        WATTPLAN_TEXT("Kernel", "Year of the site"),
        WATTPLAN_TEXT("Kernel",
                      "8,760 hours of weather made from the site's monthly means; in each hour the losses, "
                      "fans, pumps and compressors of the cooling technology; PUE and water by IT load."),
        "SITE_MODEL:2-4",
        rows::count,
        kernels::loadKnotCount,
        &kernels::siteYearValues};
    return definition;
}

TableRow tableRow(int row) {
    return {row, kernels::loadKnots.front(), kernels::loadKnotStep};
}

/// The field of a library kind that is read from this catalogue column.
std::string_view fieldOfColumn(Kind kind, std::string_view column) {
    for (const FieldSpec& spec : Registry::instance().fields(kind))
        if (spec.csvColumn == column) return spec.key;
    throw graph::FormulaError("no field holds the catalogue column '" + std::string(column) + "'");
}

/// An operand in the unit of its catalogue column, which is what the kernel takes.
Quantity operand(Recorder& recorder, const Object& object, std::string_view column) {
    const std::string_view field = fieldOfColumn(object.kind, column);
    if (column == "economiser_dewpoint_limit_c" && !recorder.has(object, field))
        return recorder.plain(kernels::noDewPointLimit);
    if (column == "approach_air_side_k" && !recorder.has(object, field)) return recorder.plain(0.0);
    const Quantity base = recorder.number(object, field);
    const Unit& unit = Registry::instance().field(object.kind, field)->unit;
    Quantity value = base;
    if (unit.offset != 0.0) value = value - unit.offset;
    const Quantity one = recorder.graph().constant(unit.factor, unit.dimension);
    return unit.dimension.isNone() && unit.factor == 1.0 ? value : value / one;
}

int rejectMode(Recorder& recorder, const Object& cooling, std::string_view column) {
    const std::string_view chosen = recorder.choice(cooling, fieldOfColumn(Kind::cooling, column));
    return static_cast<int>(
        kernels::rejectMode(chosen == "none" ? "" : chosen).value_or(kernels::RejectMode::none));
}

Quantity siteYear(Recorder& recorder, const Object& site, const Object& cooling) {
    std::vector<Quantity> operands;
    for (const auto& range : kernels::climateOperands)
        operands.push_back(operand(recorder, site, range.name));
    for (const auto& range : kernels::coolingOperands)
        operands.push_back(operand(recorder, cooling, range.name));
    const std::array structure{rejectMode(recorder, cooling, "reject_mode_air"),
                               rejectMode(recorder, cooling, "reject_mode_liquid")};
    return recorder.graph().kernel(siteYearDefinition(), structure, operands);
}

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

void recordPue(Recorder& recorder, Facility& facility, Quantity itMonths, Quantity itPeak) {
    const Object& object = *facility.object;
    const Quantity zero = recorder.graph().constant(0.0, dimension::power, Boundary::it);
    const Quantity operating = total(facility, &Cluster::operatingIt, zero);
    // Where nothing is built for nothing, the load is 0 and not 0 / 0: a watt is less than any facility has.
    const Quantity designIt = max(facility.designIt, 1.0);
    const Quantity load = recorder.result(object, "load", operating / designIt, "SITE_MODEL:1");
    const Object* cooling = recorder.reference(object, "cooling");
    const bool hasYear = facility.site && cooling;
    const Quantity missing =
        hasYear ? Quantity() : recorder.unknown(object, facility.site ? "cooling" : "site", {});
    const Quantity year = hasYear ? siteYear(recorder, *facility.site, *cooling) : Quantity();
    const auto read = [hasYear, year, missing](int row, Quantity at) {
        return hasYear ? interpolate(year, tableRow(row), at) : missing;
    };

    const Quantity monthLoad =
        named(itMonths / designIt, {WATTPLAN_TEXT("Name", "Load of the month"), "SITE_MODEL:1", 0});
    const Quantity peakLoad =
        named(itPeak / designIt, {WATTPLAN_TEXT("Name", "Peak load of the month"), "SITE_MODEL:1", 0});
    const Quantity pue = recorder.pinnable(object, "pue", read(rows::annualMeanPue, load), "SITE_MODEL:3");
    facility.annualPue = pue;
    const bool pinned = recorder.has(object, "pin_pue");
    facility.operatingIt = operating;
    facility.pue = pue;
    facility.pueAt = [=](Quantity it) { return pinned ? pue : read(rows::annualMeanPue, it / designIt); };
    const Quantity worst =
        recorder.result(object, "pue_peak", pinned ? pue : read(rows::annualPeakPue, load), "SITE_MODEL:3");
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
        isEmpty ? one
        : pinned
            ? pue
            : named(read(rows::annualPeakPue, peakLoad),
                    {WATTPLAN_TEXT("Name", "Peak-hour PUE at the load of the month"), "SITE_MODEL:3", 0});

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

void recordParts(Recorder& recorder, const Facility& facility, Quantity nothing, Quantity itMonths) {
    const Object& object = *facility.object;
    const auto part = [&](std::string_view key, Quantity Cluster::*which) {
        recorder.result(object, key, atBoundary(total(facility, which, nothing), Boundary::facility),
                        "MODEL:2");
    };
    part("power.accelerators", &Cluster::chips);
    part("power.servers", &Cluster::servers);
    part("power.network", &Cluster::network);
    part("power.storage", &Cluster::storage);
    recorder.result(object, "power.cooling",
                    crossBoundary(itMonths, facility.monthlyPue - 1.0, Boundary::facility), "SITE_MODEL:3");
}

void recordFeed(Recorder& recorder, const Facility& facility, Quantity monthStart) {
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
    recorder.result(*facility.object, "shortfall", max(peak - feed, 0.0));
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
    const Quantity peak = recorder.result(object, "peak_power", largest(facility.peak));

    const Object* tariff = recorder.reference(object, "tariff");
    if (tariff)
        facility.price = recordBill(recorder, facility, *tariff, energy, peak);
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
