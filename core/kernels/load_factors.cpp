#include "core/kernels/load_factors.h"

#include <algorithm>
#include <cmath>

namespace wattplan::kernels {

namespace {

constexpr double referenceLoad = 0.75;  // at which the catalogue states losses
constexpr double flowFloor = 0.4;       // load below which flows are not turned down further

double upsLoss(const CoolingTechnology& t, double load) {
    const double l = load * t.upsLoadMultiplier;
    return (t.upsConstant + t.upsLinear * l + t.upsSquare * l * l) / l;
}

}  // namespace

LoadFactors loadFactors(const CoolingTechnology& t, const CoolingSides& sides, double load) {
    const double ups = upsLoss(t, load);
    const double transformer = (t.transformerNoLoad + t.transformerLoad * load * load) / load;
    const double distribution = t.distributionLoss * load / referenceLoad;
    const double standing = (t.miscellaneous + t.overheadFixed) * referenceLoad / load;
    const double flow = std::max(load, flowFloor) / load;
    const double delivery = std::pow(std::max(load, flowFloor), t.affinityExponent + 1.0) / load;
    const double partLoad = 0.8 + 0.2 * std::min(load / referenceLoad, 1.0);
    const double makeUp = t.evaporation * (1.0 + 1.0 / (t.cyclesOfConcentration - 1.0));
    const double overhead = 1.0 + t.overheadFactor;
    const std::array<double, 2> heats{1.0 - t.liquidCapture + 0.5 * (ups + distribution), t.liquidCapture};

    LoadFactors factors;
    factors.constant += ups + transformer + distribution + standing;
    for (std::size_t s = 0; s < sides.count; ++s) {
        const CoolingSide& side = sides.side[s];
        const double carried = heats[s] * side.delivery() * delivery;
        const double heat = heats[s] + carried;
        const double pump = side.pump() * flow;
        const double fan = t.rejectFan * flow;
        factors.constant += overhead * (carried + pump * heat);
        LoadFactors::Side& f = factors.sides[s];
        f.heat = heat;
        f.compressor = overhead * (1.0 + pump) * heat / partLoad;
        f.fan = overhead * fan * heat;
        f.product = overhead * fan * heat / partLoad;
        f.directWater = makeUp * heat;
        f.compressorWater = side.hasTower() ? makeUp * heat / partLoad : 0.0;
    }
    return factors;
}

HourFigures facilityHour(const HourWeather& weather, const CoolingSides& sides, const LoadFactors& factors) {
    HourFigures figures;
    figures.pue = factors.constant;
    for (std::size_t s = 0; s < sides.count; ++s) {
        const HourCooling hour = sides.side[s].hour(weather);
        const LoadFactors::Side& f = factors.sides[s];
        figures.pue += f.compressor * hour.compressorPower + f.fan * hour.fanSpeed +
                       f.product * hour.compressorPower * hour.fanSpeed;
        figures.waterUse += f.directWater * hour.directWater + f.compressorWater * hour.compressorPower;
        figures.compressorHeat += f.heat * hour.mechanicalShare;
    }
    return figures;
}

}  // namespace wattplan::kernels
