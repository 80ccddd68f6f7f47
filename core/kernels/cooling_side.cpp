#include "core/kernels/cooling_side.h"

#include <algorithm>
#include <cmath>

namespace wattplan::kernels {

namespace {

constexpr double kelvinOffset = 273.15;
constexpr double smallestLift = 6.0;  // [K] below it a compressor's COP rises no further (SITE_MODEL 3)
// Dry-cooler fans turn down as the air gets colder than needed (SITE_MODEL 3).
constexpr double fanControlBand = 10.0;  // [K]
constexpr double slowestFan = 0.25;      // of full speed; power with its square

}  // namespace

CoolingSide CoolingSide::air(const CoolingTechnology& technology) {
    CoolingSide side(technology, technology.reject.air);
    side.m_supply = technology.supplyTemperatureAir;
    side.m_rise = technology.riseAir;
    side.m_evaporatorOffset = technology.evaporatorOffsetAir;
    side.m_approach = technology.approachAir;
    side.m_delivery = technology.deliveryAir;
    side.m_pump = technology.pumpAir;
    return side;
}

CoolingSide CoolingSide::liquid(const CoolingTechnology& technology) {
    CoolingSide side(technology, technology.reject.liquid);
    side.m_supply = technology.supplyTemperatureLiquid;
    side.m_rise = technology.riseLiquid;
    side.m_evaporatorOffset = technology.evaporatorOffsetLiquid;
    side.m_approach = technology.approachLiquid;
    side.m_delivery = technology.deliveryLiquid;
    side.m_pump = technology.pumpLiquid;
    return side;
}

bool CoolingSide::hasTower() const {
    return m_mode == RejectMode::airSideEconomiser || m_mode == RejectMode::waterSideEconomiser ||
           m_mode == RejectMode::waterCooledChiller;
}

HourCooling CoolingSide::hour(const HourWeather& weather) const {
    HourCooling result{};
    result.mechanicalShare = mechanicalShare(weather);
    if (result.mechanicalShare > 0.0) result.compressorPower = result.mechanicalShare / performance(weather);
    result.fanSpeed = fanSpeed(weather);
    result.directWater = directWater(weather, result.mechanicalShare);
    return result;
}

// T_lim [degC]: the coldest supply that the weather alone could give.
double CoolingSide::limitTemperature(const HourWeather& weather) const {
    switch (m_mode) {
        case RejectMode::waterSideEconomiser:
            // The page lowers T_s by the coil approach; raising T_lim by it is the same difference.
            return weather.wetBulb + m_shared.approachTower + m_approach + m_shared.approachCoil;
        case RejectMode::indirectEvaporative: {
            const double returned = m_supply + m_rise;
            const double dry = returned - m_shared.wetBulbEffectiveness * (returned - weather.dryBulb);
            if (dry <= m_supply) return dry;
            return returned - m_shared.wetBulbEffectiveness * (returned - weather.wetBulb);
        }
        default:
            return weather.dryBulb + m_approach;
    }
}

double CoolingSide::mechanicalShare(const HourWeather& weather) const {
    switch (m_mode) {
        case RejectMode::none:
            return 0.0;
        case RejectMode::directExpansion:
        case RejectMode::airCooledChiller:
        case RejectMode::waterCooledChiller:
            return 1.0;
        case RejectMode::airSideEconomiser:
            if (weather.dewPoint > m_shared.economiserDewPointLimit) return 1.0;  // dampers closed
            break;
        default:
            break;
    }
    return std::clamp((limitTemperature(weather) - m_supply) / m_rise, 0.0, 1.0);
}

// COP of the compressors before the part-load factor: a share of Carnot between evaporator and condenser.
double CoolingSide::performance(const HourWeather& weather) const {
    const double sink = hasTower() ? weather.wetBulb + m_shared.approachTower + m_shared.condenserOffsetWet
                                   : weather.dryBulb + m_shared.condenserOffsetAirCooled;
    const double condensing = std::max(m_shared.condenserFloor, sink);
    const double evaporating = m_supply - m_evaporatorOffset;
    const double lift = std::max(condensing - evaporating, smallestLift);
    return std::min(m_shared.copLimit, m_shared.carnotFraction * (evaporating + kelvinOffset) / lift);
}

double CoolingSide::fanSpeed(const HourWeather& weather) const {
    switch (m_mode) {
        case RejectMode::none:
        case RejectMode::directExpansion:
        case RejectMode::airCooledChiller:
            return 0.0;  // condenser fans are inside the COP
        case RejectMode::dryCooler: {
            const double wanted = (weather.dryBulb + m_approach - m_supply + fanControlBand) / fanControlBand;
            const double speed = std::clamp(wanted, slowestFan, 1.0);
            return speed * speed;
        }
        default:
            return 1.0;
    }
}

double CoolingSide::directWater(const HourWeather& weather, double mechanicalShare) const {
    switch (m_mode) {
        case RejectMode::waterSideEconomiser:
        case RejectMode::waterCooledChiller:
            return 1.0;
        case RejectMode::airSideEconomiser:
            return mechanicalShare;  // only the trim chiller's heat meets the tower
        case RejectMode::indirectEvaporative:
            return weather.dryBulb + m_approach > m_supply ? 1.0 - mechanicalShare : 0.0;
        default:
            return 0.0;
    }
}

}  // namespace wattplan::kernels
