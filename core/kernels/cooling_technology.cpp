#include "core/kernels/cooling_technology.h"

#include <algorithm>
#include <string>
#include <utility>

namespace wattplan::kernels {

namespace {

// The members in the order of coolingOperands.
constexpr std::array<double CoolingTechnology::*, coolingOperandCount> members{{
    &CoolingTechnology::supplyTemperatureAir,
    &CoolingTechnology::supplyTemperatureLiquid,
    &CoolingTechnology::riseAir,
    &CoolingTechnology::riseLiquid,
    &CoolingTechnology::liquidCapture,
    &CoolingTechnology::carnotFraction,
    &CoolingTechnology::evaporatorOffsetAir,
    &CoolingTechnology::evaporatorOffsetLiquid,
    &CoolingTechnology::condenserOffsetAirCooled,
    &CoolingTechnology::condenserOffsetWet,
    &CoolingTechnology::condenserFloor,
    &CoolingTechnology::copLimit,
    &CoolingTechnology::approachAir,
    &CoolingTechnology::approachLiquid,
    &CoolingTechnology::approachTower,
    &CoolingTechnology::approachCoil,
    &CoolingTechnology::wetBulbEffectiveness,
    &CoolingTechnology::deliveryAir,
    &CoolingTechnology::deliveryLiquid,
    &CoolingTechnology::pumpAir,
    &CoolingTechnology::pumpLiquid,
    &CoolingTechnology::rejectFan,
    &CoolingTechnology::affinityExponent,
    &CoolingTechnology::upsConstant,
    &CoolingTechnology::upsLinear,
    &CoolingTechnology::upsSquare,
    &CoolingTechnology::upsLoadMultiplier,
    &CoolingTechnology::transformerNoLoad,
    &CoolingTechnology::transformerLoad,
    &CoolingTechnology::distributionLoss,
    &CoolingTechnology::miscellaneous,
    &CoolingTechnology::economiserDewPointLimit,
    &CoolingTechnology::overheadFixed,
    &CoolingTechnology::overheadFactor,
    &CoolingTechnology::evaporation,
    &CoolingTechnology::cyclesOfConcentration,
}};

constexpr std::array<std::pair<std::string_view, RejectMode>, 8> modeCodes{{
    {"", RejectMode::none},
    {"dx", RejectMode::directExpansion},
    {"ac", RejectMode::airCooledChiller},
    {"ase", RejectMode::airSideEconomiser},
    {"wse", RejectMode::waterSideEconomiser},
    {"wc", RejectMode::waterCooledChiller},
    {"iec", RejectMode::indirectEvaporative},
    {"dry", RejectMode::dryCooler},
}};

tl::unexpected<Error> missingSide(std::string field) {
    return tl::unexpected<Error>(
        Error{ErrorCode::unknownChoice, {}, std::move(field), {"", "dx, ac, ase, wse, wc, iec, dry"}});
}

}  // namespace

std::optional<RejectMode> rejectMode(std::string_view code) {
    const auto* found = std::find_if(modeCodes.begin(), modeCodes.end(),
                                     [code](const auto& entry) { return entry.first == code; });
    if (found == modeCodes.end()) return std::nullopt;
    return found->second;
}

Result<CoolingTechnology> coolingTechnology(RejectModes reject, const CoolingOperandValues& values) {
    if (auto error = firstOutOfRange(coolingOperands, values)) return tl::unexpected<Error>(*error);
    CoolingTechnology technology;
    technology.reject = reject;
    for (std::size_t i = 0; i < coolingOperandCount; ++i)
        technology.*members[i] = values[i];
    if (reject.air == RejectMode::none) return missingSide("reject_mode_air");
    if (reject.liquid == RejectMode::none && technology.liquidCapture > 0.0)
        return missingSide("reject_mode_liquid");
    return technology;
}

CoolingOperandValues coolingOperandValues(const CoolingTechnology& technology) {
    CoolingOperandValues values{};
    for (std::size_t i = 0; i < coolingOperandCount; ++i)
        values[i] = technology.*members[i];
    return values;
}

}  // namespace wattplan::kernels
