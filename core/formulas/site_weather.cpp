#include "core/formulas/site_weather.h"

#include <array>
#include <string>
#include <vector>

#include "core/kernels/design_hour.h"
#include "core/kernels/measured_weather.h"
#include "core/kernels/site_year_kernel.h"
#include "core/plan/weather_record.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

const graph::KernelDefinition siteYearDefinition{
    "site_year",
    WATTPLAN_TEXT("Kernel", "Year of the site"),
    WATTPLAN_TEXT("Kernel",
                  "8,760 hours of weather made from the site's monthly means; in each hour the losses, "
                  "fans, pumps and compressors of the cooling technology; PUE and water by IT load."),
    "SITE_MODEL:2-4",
    kernels::site_year_rows::count,
    kernels::loadKnotCount,
    &kernels::siteYearValues};

const graph::KernelDefinition measuredYearDefinition{
    "measured_year",
    WATTPLAN_TEXT("Kernel", "Year of the site, by its own hours"),
    WATTPLAN_TEXT("Kernel",
                  "8,760 hours of weather of the site's EPW file; in each hour the losses, fans, pumps and "
                  "compressors of the cooling technology; PUE and water by IT load."),
    "SITE_MODEL:2-4",
    kernels::site_year_rows::count,
    kernels::loadKnotCount,
    &kernels::measuredYearValues};

const graph::KernelDefinition designHourDefinition{
    "design_hour",
    WATTPLAN_TEXT("Kernel", "Design hour"),
    WATTPLAN_TEXT("Kernel",
                  "One hour at the design temperatures: the losses, fans, pumps and compressors of the "
                  "cooling technology, and its water, by IT load."),
    "SITE_MODEL:3",
    kernels::design_hour_rows::count,
    kernels::loadKnotCount,
    &kernels::designHourValues};

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

std::vector<int> rejectModes(Recorder& recorder, const Object& cooling) {
    return {rejectMode(recorder, cooling, "reject_mode_air"),
            rejectMode(recorder, cooling, "reject_mode_liquid")};
}

void addCoolingOperands(Recorder& recorder, const Object& cooling, std::vector<Quantity>& operands) {
    for (const auto& range : kernels::coolingOperands)
        operands.push_back(operand(recorder, cooling, range.name));
}

/// The weather that the site keeps; none where it keeps none, or an unreadable one.
std::optional<WeatherRecord> ownWeather(Recorder& recorder, const Object& site) {
    if (!recorder.has(site, "weather")) return std::nullopt;
    const auto* text = std::get_if<Text>(&site.value(fieldId(Kind::site, "weather")));
    auto record = text ? readWeatherText(text->text) : failure(ErrorCode::badWeather);
    return record ? std::optional(std::move(*record)) : std::nullopt;
}

}  // namespace

graph::Quantity siteYear(Recorder& recorder, const Object& site, const Object& cooling) {
    std::vector<int> structure = rejectModes(recorder, cooling);
    std::vector<Quantity> operands;
    if (const auto own = ownWeather(recorder, site)) {
        const std::vector<int> hours = kernels::weatherStructure(own->weather);
        structure.insert(structure.end(), hours.begin(), hours.end());
        addCoolingOperands(recorder, cooling, operands);
        return recorder.graph().kernel(measuredYearDefinition, structure, operands);
    }
    for (const auto& range : kernels::climateOperands)
        operands.push_back(operand(recorder, site, range.name));
    addCoolingOperands(recorder, cooling, operands);
    return recorder.graph().kernel(siteYearDefinition, structure, operands);
}

graph::Quantity designHour(Recorder& recorder, const Object& site, const Object& cooling, Quantity dryBulb,
                           Quantity wetBulb) {
    const Unit& celsius = unitOf("degC");
    const Quantity kelvin = recorder.graph().constant(1.0, dimension::temperature);
    std::vector<Quantity> operands;
    for (const Quantity temperature : {dryBulb, wetBulb})
        operands.push_back((temperature - celsius.offset) / kelvin);
    operands.push_back(operand(recorder, site, "elevation_m"));
    addCoolingOperands(recorder, cooling, operands);
    return recorder.graph().kernel(designHourDefinition, rejectModes(recorder, cooling), operands);
}

graph::TableRow rowByLoad(int row) {
    return {row, kernels::loadKnots.front(), kernels::loadKnotStep};
}

bool hasDesignDay(Recorder& recorder, const Object& site) {
    const bool hasDryBulb = recorder.has(site, "design_dry_bulb");
    const bool hasWetBulb = recorder.has(site, "design_wet_bulb");
    return hasDryBulb || hasWetBulb;
}

}  // namespace wattplan::formulas
