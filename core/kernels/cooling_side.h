#pragma once

#include "core/kernels/cooling_technology.h"

namespace wattplan::kernels {

/// The weather of one hour.
struct HourWeather {
    double dryBulb;   ///< [degC]
    double wetBulb;   ///< [degC]
    double dewPoint;  ///< [degC]
};

/// What the weather of one hour does to one heat side, whatever the load. All per heat of the side [-].
struct HourCooling {
    double mechanicalShare;  ///< x: share of the heat that compressors must take, 0..1
    double compressorPower;  ///< x / COP before the part-load factor
    double fanSpeed;         ///< share of the rejection fans' full power, 0..1
    double directWater;      ///< share of the heat that evaporates water; compressor work is extra in a tower
};

/// One heat side of a technology: the air stream, or the liquid loop.
class CoolingSide {
public:
    static CoolingSide air(const CoolingTechnology& technology);
    static CoolingSide liquid(const CoolingTechnology& technology);

    /// The side in one hour (SITE_MODEL 3, mechanical share, compressor and rejection; SITE_MODEL 4, water).
    HourCooling hour(const HourWeather& weather) const;

    /// Whether a tower takes the heat, so that compressor work evaporates water too.
    bool hasTower() const;

    double delivery() const { return m_delivery; }  ///< fan or pump power per heat at full load [-]
    double pump() const { return m_pump; }          ///< facility pump power per heat [-]

private:
    CoolingSide(const CoolingTechnology& technology, RejectMode mode) : m_shared(technology), m_mode(mode) {}

    double limitTemperature(const HourWeather& weather) const;
    double mechanicalShare(const HourWeather& weather) const;
    double performance(const HourWeather& weather) const;
    double fanSpeed(const HourWeather& weather) const;
    double directWater(const HourWeather& weather, double mechanicalShare) const;

    const CoolingTechnology& m_shared;  // outlives the side
    RejectMode m_mode;
    double m_supply = 0.0;            // [degC]
    double m_rise = 0.0;              // [K]
    double m_evaporatorOffset = 0.0;  // [K]
    double m_approach = 0.0;          // [K]
    double m_delivery = 0.0;
    double m_pump = 0.0;
};

}  // namespace wattplan::kernels
