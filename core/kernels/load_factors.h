#pragma once

#include <array>
#include <cstddef>

#include "core/kernels/cooling_side.h"

namespace wattplan::kernels {

/// The heat sides of a technology that takes heat to air, or to air and liquid. The technology must outlive
/// it.
struct CoolingSides {
    explicit CoolingSides(const CoolingTechnology& technology)
        : side{CoolingSide::air(technology), CoolingSide::liquid(technology)},
          count(technology.liquidCapture > 0.0 ? 2u : 1u) {}
    std::array<CoolingSide, 2> side;
    std::size_t count;
};

/// What an IT load makes of the weather's part of an hour (SITE_MODEL 3 and 4). Per IT power, of a side with
/// the compressor power u, the fan speed g and the evaporating share d of that hour:
///   PUE = constant + sum over sides (compressor u + fan g + product u g)
///   WUE = sum over sides (directWater d + compressorWater u) [L/kWh]
struct LoadFactors {
    struct Side {
        double heat;  ///< q + f: IT heat, electrical losses and fan or pump power that the side carries [-]
        double compressor, fan, product;
        double directWater, compressorWater;
    };
    double constant = 1.0;
    std::array<Side, 2> sides{};
};

/// `load` is IT load over design IT load, above 0.
LoadFactors loadFactors(const CoolingTechnology& technology, const CoolingSides& sides, double load);

/// An hour of a facility, per IT power.
struct HourFigures {
    double pue = 1.0;
    double waterUse = 0.0;        ///< WUE [L/kWh of IT energy]
    double compressorHeat = 0.0;  ///< heat that compressors take [-]
};

/// The facility in one hour at the load that `factors` were made for.
HourFigures facilityHour(const HourWeather& weather, const CoolingSides& sides, const LoadFactors& factors);

}  // namespace wattplan::kernels
