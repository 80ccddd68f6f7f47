#include "core/formulas/plant.h"

#include "core/formulas/site_weather.h"
#include "core/kernels/design_hour.h"
#include "core/kernels/site_year_kernel.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

Quantity titled(Quantity value, Label label, const char* citation) {
    return named(value, {label, citation, 0});
}

/// How many machines of a size stand for a load: as many as carry it, and the spare ones.
Quantity installed(Recorder& recorder, const Object& facility, Quantity load, std::string_view size,
                   std::string_view redundancy) {
    const std::string_view chosen = recorder.choice(facility, redundancy);
    const Quantity needed = titled(ceil(load / recorder.number(facility, size)),
                                   WATTPLAN_TEXT("Name", "As many as carry the load"), "MODEL:4.2");
    const double spare = chosen == "n1" || chosen == "2n1" ? 1.0 : chosen == "n2" ? 2.0 : 0.0;
    const double times = chosen == "2n" || chosen == "2n1" ? 2.0 : 1.0;
    return select(lessEqual(needed, recorder.plain(0.0)), recorder.plain(0.0), (needed + spare) * times);
}

Quantity temperature(Recorder& recorder, const Object& site, std::string_view field, Quantity year, int row) {
    if (recorder.has(site, field)) return recorder.number(site, field);
    const Quantity highest = cell(year, row, 0);
    return highest * recorder.graph().constant(1.0, dimension::temperature) + unitOf("degC").offset;
}

void recordSupply(Recorder& recorder, const Facility& facility) {
    const Object& object = *facility.object;
    const auto count = [&](std::string_view key, Quantity load, std::string_view size,
                           std::string_view redundancy) {
        recorder.result(object, key, installed(recorder, object, load, size, redundancy), "MODEL:4.2");
    };
    const Quantity power = recorder.result(
        object, "design_power", crossBoundary(facility.designIt, facility.designPue, Boundary::facility),
        "MODEL:4.2");
    const Quantity reserve = 1.0 + recorder.number(object, "feed_reserve");
    const Quantity connection = recorder.result(
        object, "connection",
        crossBoundary(power, reserve / recorder.number(object, "power_factor"), Boundary::utility),
        "MODEL:4.2");
    count("transformers", connection, "transformer_size", "redundancy_power");
    count("ups_modules", facility.designIt, "ups_size", "redundancy_power");
    count("generators", power, "generator_size", "redundancy_generators");
}

void recordCooling(Recorder& recorder, const Facility& facility) {
    const Object& object = *facility.object;
    const auto atDesign = [&](int row) {
        return facility.designHour.isValid()
                   ? interpolate(facility.designHour, rowByLoad(row), recorder.plain(1.0))
                   : facility.missing;
    };
    const Quantity compressors =
        titled(facility.designIt * atDesign(kernels::design_hour_rows::compressorHeat),
               WATTPLAN_TEXT("Name", "Heat that compressors take"), "SITE_MODEL:3");
    recorder.result(object, "chillers",
                    installed(recorder, object, compressors, "chiller_size", "redundancy_cooling"),
                    "MODEL:4.2");
    const Quantity litrePerKwh = recorder.graph().constant(unitOf("L/kWh").factor, dimension::waterIntensity);
    recorder.result(object, "makeup_flow",
                    facility.designIt * atDesign(kernels::design_hour_rows::waterUse) * litrePerKwh,
                    "SITE_MODEL:4");

    const bool hasCooling = facility.cooling != nullptr;
    const Quantity share =
        hasCooling ? recorder.number(*facility.cooling, "liquid_capture_fraction") : facility.missing;
    const Quantity liquid =
        titled(facility.designIt * share, WATTPLAN_TEXT("Name", "Heat that liquid takes"), "SITE_MODEL:3");
    recorder.result(object, "cdus", installed(recorder, object, liquid, "cdu_size", "redundancy_cooling"),
                    "MODEL:4.3");
    const Quantity capacity = recorder.constant(
        4.17, "MJ/m3/K", WATTPLAN_TEXT("Name", "Heat capacity of water by volume"), "MODEL:4.4");
    const Quantity rise = hasCooling
                              ? recorder.number(*facility.cooling, "delta_t_liquid_k")
                              : facility.missing * recorder.graph().constant(1.0, dimension::temperature);
    recorder.result(object, "coolant_flow", liquid / (capacity * rise), "MODEL:4.4");
}

void recordFloor(Recorder& recorder, const Facility& facility) {
    const Object& object = *facility.object;
    const auto ofCluster = [&](const Cluster& cluster, std::string_view key) {
        const auto id = resultId(Kind::cluster, key);
        return Quantity(&recorder.graph(), recorder.nodes().at(tagOf(ResultAddress{cluster.object->id, id})));
    };
    const Quantity empty = recorder.number(object, "rack_empty_weight");
    const Quantity footprint = recorder.number(object, "rack_footprint");
    Quantity racks = recorder.plain(0.0);
    Quantity weight = recorder.graph().constant(0.0, dimension::mass);
    Quantity load = weight / footprint;
    for (const Cluster* cluster : facility.clusters) {
        const Quantity system = recorder.number(*cluster->system, "weight");
        const Quantity here = ofCluster(*cluster, "racks");
        racks = racks + here;
        weight = weight + (here * empty + cluster->systems * system);
        const Quantity full = titled(empty + ofCluster(*cluster, "systems_per_rack") * system,
                                     WATTPLAN_TEXT("Name", "Weight of a full rack"), "MODEL:4.3");
        load = max(load, full / footprint);
    }
    const Quantity all = recorder.result(object, "racks", racks, "MODEL:4.3");
    const Quantity white =
        recorder.result(object, "white_space", all * recorder.number(object, "rack_area"), "MODEL:4.3");
    recorder.result(object, "gross_area", white * recorder.number(object, "gross_area_ratio"), "MODEL:4.3");
    recorder.result(object, "floor_weight", weight, "MODEL:4.3");
    recorder.result(object, "floor_load", load, "MODEL:4.3");
}

}  // namespace

Quantity recordDesignHour(Recorder& recorder, const Object& facility, const Object& site,
                          const Object& cooling, Quantity year) {
    namespace rows = kernels::site_year_rows;
    const Quantity dryBulb = recorder.result(
        facility, "design_dry_bulb",
        temperature(recorder, site, "design_dry_bulb", year, rows::hottestDryBulb), "SITE_MODEL:2-4");
    const Quantity wetBulb = recorder.result(
        facility, "design_wet_bulb",
        temperature(recorder, site, "design_wet_bulb", year, rows::highestWetBulb), "SITE_MODEL:2-4");
    return designHour(recorder, site, cooling, dryBulb, wetBulb);
}

void recordPlant(Recorder& recorder, const Facility& facility) {
    recordSupply(recorder, facility);
    recordCooling(recorder, facility);
    recordFloor(recorder, facility);
}

}  // namespace wattplan::formulas
