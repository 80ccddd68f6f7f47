#include "core/kernels/design_hour.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

#include "core/kernels/psychrometrics.h"
#include "core/kernels/reject_structure.h"
#include "core/kernels/site_year.h"

namespace wattplan::kernels {

namespace {

constexpr std::array<OperandRange, 3> weatherOperands{
    {{"design_dry_bulb_c", -70, 65}, {"design_wet_bulb_c", -70, 65}, {"elevation_m", -500, 6000}}};
constexpr double driest = 0.01;  // vapour pressure of air without moisture [hPa]: its dew point is finite

}  // namespace

HourWeather designWeather(double dryBulb, double wetBulb, double elevation) {
    const double wet = std::min(wetBulb, dryBulb);
    const double vapour = psychrometerVapour(dryBulb, wet, standardPressure(elevation));
    return {dryBulb, wet, dewPoint(std::max(vapour, driest))};
}

Result<std::vector<double>> designHourValues(std::span<const int> structure,
                                             std::span<const double> operands) {
    assert(operands.size() == weatherOperands.size() + coolingOperandCount);
    const auto reject = rejectStructure(structure);
    if (!reject) return tl::unexpected<Error>(reject.error());
    const auto weather = operands.first(weatherOperands.size());
    if (auto error = firstOutOfRange(weatherOperands, weather)) return tl::unexpected<Error>(*error);
    CoolingOperandValues cooling{};
    std::ranges::copy(operands.subspan(weatherOperands.size()), cooling.begin());
    const auto technology = coolingTechnology(*reject, cooling);
    if (!technology) return tl::unexpected<Error>(technology.error());

    const HourWeather hour = designWeather(weather[0], weather[1], weather[2]);
    const CoolingSides sides(*technology);
    std::vector<double> values(design_hour_rows::count * loadKnotCount);
    for (std::size_t knot = 0; knot < loadKnotCount; ++knot) {
        const HourFigures figures =
            facilityHour(hour, sides, loadFactors(*technology, sides, loadKnots[knot]));
        values[design_hour_rows::pue * loadKnotCount + knot] = figures.pue;
        values[design_hour_rows::compressorHeat * loadKnotCount + knot] = figures.compressorHeat;
        values[design_hour_rows::waterUse * loadKnotCount + knot] = figures.waterUse;
    }
    return values;
}

}  // namespace wattplan::kernels
