#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "core/kernels/operand_range.h"
#include "core/result.h"

namespace wattplan::kernels {

/// How one side of the hall gives its heat to the weather. The code is that of cooling.csv.
enum class RejectMode {
    none,                 ///< "": the technology has no such side
    directExpansion,      ///< "dx": compressors in the hall, air-cooled condenser
    airCooledChiller,     ///< "ac": packaged chiller, condenser fans inside its COP
    airSideEconomiser,    ///< "ase": outside air into the hall, water-cooled trim
    waterSideEconomiser,  ///< "wse": tower water past the chiller, water-cooled trim
    waterCooledChiller,   ///< "wc": chiller and tower, no free cooling
    indirectEvaporative,  ///< "iec": wetted air-to-air exchanger, air-cooled trim
    dryCooler             ///< "dry": closed cooler, air-cooled trim
};

/// The reject mode of a code of cooling.csv; empty for a code that is none of them.
std::optional<RejectMode> rejectMode(std::string_view code);

/// The structure of a technology, which selects equations and so is no operand.
struct RejectModes {
    RejectMode air = RejectMode::none;
    RejectMode liquid = RejectMode::none;

    bool operator==(const RejectModes&) const = default;
};

/// The economiser's dew-point limit [degC] of a technology without one: no outdoor air is that moist.
inline constexpr double noDewPointLimit = 100.0;

/// A cooling and power technology: the coefficients of SITE_MODEL 3 and 4, in the order of coolingOperands.
/// "Per heat" is per heat of that side; "load" is IT load over design IT load.
struct CoolingTechnology {
    RejectModes reject{};
    double supplyTemperatureAir = 0.0;      ///< supply air to the servers [degC]
    double supplyTemperatureLiquid = 0.0;   ///< supply liquid to the servers [degC]
    double riseAir = 0.0;                   ///< temperature rise of the air side [K]
    double riseLiquid = 0.0;                ///< temperature rise of the liquid side [K]
    double liquidCapture = 0.0;             ///< share of IT heat taken by liquid [-]
    double carnotFraction = 0.0;            ///< compressor COP over Carnot COP [-]
    double evaporatorOffsetAir = 0.0;       ///< supply air less evaporating temperature [K]
    double evaporatorOffsetLiquid = 0.0;    ///< supply liquid less evaporating temperature [K]
    double condenserOffsetAirCooled = 0.0;  ///< condensing temperature above dry-bulb [K]
    double condenserOffsetWet = 0.0;        ///< condensing temperature above tower water [K]
    double condenserFloor = 0.0;            ///< lowest condensing temperature [degC]
    double copLimit = 0.0;                  ///< highest COP [-]
    double approachAir = 0.0;               ///< air side to its sink [K]
    double approachLiquid = 0.0;            ///< liquid side to its sink [K]
    double approachTower = 0.0;             ///< tower water above wet-bulb [K]
    double approachCoil = 0.0;              ///< supply less chilled water at the coil [K]
    double wetBulbEffectiveness = 0.0;      ///< of the indirect evaporative exchanger [-]
    double deliveryAir = 0.0;               ///< fan power per heat of the air side at full load [-]
    double deliveryLiquid = 0.0;            ///< pump power per heat of the liquid side at full load [-]
    double pumpAir = 0.0;                   ///< facility pump power per heat, air side [-]
    double pumpLiquid = 0.0;                ///< facility pump power per heat, liquid side [-]
    double rejectFan = 0.0;                 ///< tower or cooler fan power per heat [-]
    double affinityExponent = 0.0;          ///< delivery power per heat goes as load to this power [-]
    double upsConstant = 0.0;               ///< UPS loss at no load, of rated [-]
    double upsLinear = 0.0;                 ///< UPS loss proportional to load [-]
    double upsSquare = 0.0;                 ///< UPS loss with the square of load [-]
    double upsLoadMultiplier = 0.0;         ///< UPS load per IT load; 0.5 for 2N [-]
    double transformerNoLoad = 0.0;         ///< transformer loss at no load, of rated [-]
    double transformerLoad = 0.0;           ///< transformer loss at rated load [-]
    double distributionLoss = 0.0;          ///< distribution loss at load 0.75, per IT power [-]
    double miscellaneous = 0.0;             ///< lighting, offices, controls at load 0.75, per IT power [-]
    double economiserDewPointLimit = noDewPointLimit;  ///< dampers close above it [degC]
    double overheadFixed = 0.0;          ///< fixed facility power at load 0.75, per IT power [-]
    double overheadFactor = 0.0;         ///< cooling power beyond the ideal, of the ideal [-]
    double evaporation = 0.0;            ///< water evaporated per heat rejected [L/kWh]
    double cyclesOfConcentration = 0.0;  ///< of the tower water [-]

    bool operator==(const CoolingTechnology&) const = default;
};

inline constexpr std::size_t coolingOperandCount = 36;
using CoolingOperandValues = std::array<double, coolingOperandCount>;

/// The operands in order, named as the columns of cooling.csv. Where that table leaves a cell empty:
/// approach_air_side_k (unused by indirect evaporative cooling but for the water switch) is 0 and
/// economiser_dewpoint_limit_c is noDewPointLimit.
inline constexpr std::array<OperandRange, coolingOperandCount> coolingOperands{{
    {"supply_temp_air_c", 5, 50},
    {"supply_temp_c", 5, 70},
    {"delta_t_air_k", 1, 40},
    {"delta_t_liquid_k", 1, 40},
    {"liquid_capture_fraction", 0, 1},
    {"carnot_fraction_eta", 0.05, 1},
    {"evap_offset_air_k", 0, 40},
    {"evap_offset_liquid_k", 0, 40},
    {"cond_offset_air_cooled_k", 0, 40},
    {"cond_offset_wet_k", 0, 40},
    {"t_cond_min_c", 0, 60},
    {"cop_cap", 1, 50},
    {"approach_air_side_k", 0, 40},
    {"approach_liquid_side_k", 0, 40},
    {"approach_tower_k", 0, 30},
    {"approach_coil_k", 0, 30},
    {"wetbulb_effectiveness", 0, 1},
    {"delivery_fraction_air", 0, 1},
    {"delivery_fraction_liquid", 0, 1},
    {"facility_pump_fraction_air", 0, 1},
    {"facility_pump_fraction_liquid", 0, 1},
    {"heat_reject_fan_fraction", 0, 1},
    {"affinity_exponent", 0, 3},
    {"ups_c0", 0, 0.5},
    {"ups_c1", -0.1, 0.5},
    {"ups_c2", -0.1, 0.5},
    {"ups_load_multiplier", 0.05, 2},
    {"transformer_no_load", 0, 0.2},
    {"transformer_load_loss", 0, 0.2},
    {"distribution_loss_at_0p75", 0, 0.5},
    {"misc_fraction", 0, 1},
    {"economiser_dewpoint_limit_c", -40, noDewPointLimit},
    {"overhead_fixed", 0, 1},
    {"overhead_factor", 0, 5},
    {"evap_l_per_kwh_heat", 0, 5},
    {"cycles_of_concentration", 1.01, 100},
}};

/// The technology that modes and operands describe. Errors: numberOutOfRange with the operand's name as
/// field; unknownChoice (field reject_mode_air or reject_mode_liquid, arguments: code, what is possible) when
/// there is no air side, or liquid takes a share of the heat and there is no liquid side.
Result<CoolingTechnology> coolingTechnology(RejectModes reject, const CoolingOperandValues& values);

/// The operands of a technology, the inverse of coolingTechnology().
CoolingOperandValues coolingOperandValues(const CoolingTechnology& technology);

}  // namespace wattplan::kernels
