#include <algorithm>
#include <array>

#include "core/kernels/cooling_technology.h"
#include "core/plan/field_builder.h"

namespace wattplan {

std::vector<FieldBuilder> coolingFields();

namespace {

using enum Kind;

struct Coefficient {
    std::string_view column;  ///< of cooling.csv, and key
    std::string_view unit;
    Label label;
    Label help;
};

constexpr Coefficient coefficients[]{
    {"supply_temp_air_c", "degC", WATTPLAN_TEXT("Field", "Supply air"),
     WATTPLAN_TEXT("Help", "Temperature of the air that the servers take in.")},
    {"supply_temp_c", "degC", WATTPLAN_TEXT("Field", "Supply liquid"),
     WATTPLAN_TEXT("Help", "Temperature of the liquid that the servers take in.")},
    {"delta_t_air_k", "K", WATTPLAN_TEXT("Field", "Rise of air"),
     WATTPLAN_TEXT("Help", "How much the air warms in the servers.")},
    {"delta_t_liquid_k", "K", WATTPLAN_TEXT("Field", "Rise of liquid"),
     WATTPLAN_TEXT("Help", "How much the liquid warms in the servers.")},
    {"liquid_capture_fraction", "", WATTPLAN_TEXT("Field", "Heat to liquid"),
     WATTPLAN_TEXT("Help", "Share of IT heat that liquid takes.")},
    {"carnot_fraction_eta", "", WATTPLAN_TEXT("Field", "Carnot share"),
     WATTPLAN_TEXT("Help",
                   "Efficiency of the compressors, of an ideal machine between the same temperatures.")},
    {"evap_offset_air_k", "K", WATTPLAN_TEXT("Field", "Evaporator below supply air"),
     WATTPLAN_TEXT("Help", "Supply air less evaporating temperature.")},
    {"evap_offset_liquid_k", "K", WATTPLAN_TEXT("Field", "Evaporator below supply liquid"),
     WATTPLAN_TEXT("Help", "Supply liquid less evaporating temperature.")},
    {"cond_offset_air_cooled_k", "K", WATTPLAN_TEXT("Field", "Condenser above air"),
     WATTPLAN_TEXT("Help", "Condensing temperature above the outside air of an air-cooled condenser.")},
    {"cond_offset_wet_k", "K", WATTPLAN_TEXT("Field", "Condenser above tower water"),
     WATTPLAN_TEXT("Help", "Condensing temperature above the water of the cooling tower.")},
    {"t_cond_min_c", "degC", WATTPLAN_TEXT("Field", "Lowest condensing temperature"),
     WATTPLAN_TEXT("Help", "The condensing temperature is held above this.")},
    {"cop_cap", "", WATTPLAN_TEXT("Field", "Highest COP"),
     WATTPLAN_TEXT("Help", "The compressors are never better than this.")},
    {"approach_air_side_k", "K", WATTPLAN_TEXT("Field", "Approach, air side"),
     WATTPLAN_TEXT("Help", "How near the air side comes to what cools it.")},
    {"approach_liquid_side_k", "K", WATTPLAN_TEXT("Field", "Approach, liquid side"),
     WATTPLAN_TEXT("Help", "How near the liquid side comes to what cools it.")},
    {"approach_tower_k", "K", WATTPLAN_TEXT("Field", "Approach of the tower"),
     WATTPLAN_TEXT("Help", "Tower water above wet-bulb temperature.")},
    {"approach_coil_k", "K", WATTPLAN_TEXT("Field", "Approach of the coil"),
     WATTPLAN_TEXT("Help", "Supply air less chilled water at the coil.")},
    {"wetbulb_effectiveness", "", WATTPLAN_TEXT("Field", "Wet effectiveness"),
     WATTPLAN_TEXT("Help", "How much of the way to wet-bulb an indirect evaporative cooler goes.")},
    {"delivery_fraction_air", "", WATTPLAN_TEXT("Field", "Fans of the hall"),
     WATTPLAN_TEXT("Help", "Fan power for each unit of heat of the air side, at full load.")},
    {"delivery_fraction_liquid", "", WATTPLAN_TEXT("Field", "Pumps of the loop"),
     WATTPLAN_TEXT("Help", "Pump power for each unit of heat of the liquid side, at full load.")},
    {"facility_pump_fraction_air", "", WATTPLAN_TEXT("Field", "Facility pumps, air side"),
     WATTPLAN_TEXT("Help", "Facility pump power for each unit of heat of the air side.")},
    {"facility_pump_fraction_liquid", "", WATTPLAN_TEXT("Field", "Facility pumps, liquid side"),
     WATTPLAN_TEXT("Help", "Facility pump power for each unit of heat of the liquid side.")},
    {"heat_reject_fan_fraction", "", WATTPLAN_TEXT("Field", "Fans of heat rejection"),
     WATTPLAN_TEXT("Help", "Fan power of tower or dry cooler for each unit of heat.")},
    {"affinity_exponent", "", WATTPLAN_TEXT("Field", "Exponent of part load"),
     WATTPLAN_TEXT("Help", "Fan and pump power for each unit of heat falls with load to this power.")},
    {"ups_c0", "", WATTPLAN_TEXT("Field", "UPS, constant loss"),
     WATTPLAN_TEXT("Help", "Loss of the UPS without load, of its rating.")},
    {"ups_c1", "", WATTPLAN_TEXT("Field", "UPS, linear loss"),
     WATTPLAN_TEXT("Help", "Loss of the UPS in proportion to load.")},
    {"ups_c2", "", WATTPLAN_TEXT("Field", "UPS, square loss"),
     WATTPLAN_TEXT("Help", "Loss of the UPS with the square of load.")},
    {"ups_load_multiplier", "", WATTPLAN_TEXT("Field", "UPS load"),
     WATTPLAN_TEXT("Help", "Load of a UPS for each unit of IT load; one half in 2N.")},
    {"transformer_no_load", "", WATTPLAN_TEXT("Field", "Transformer, no load"),
     WATTPLAN_TEXT("Help", "Loss of the transformer without load, of its rating.")},
    {"transformer_load_loss", "", WATTPLAN_TEXT("Field", "Transformer, load loss"),
     WATTPLAN_TEXT("Help", "Loss of the transformer at rated load.")},
    {"distribution_loss_at_0p75", "", WATTPLAN_TEXT("Field", "Distribution loss"),
     WATTPLAN_TEXT("Help", "Loss in cables and panels at three quarters of load, of IT power.")},
    {"misc_fraction", "", WATTPLAN_TEXT("Field", "Lighting and offices"),
     WATTPLAN_TEXT("Help",
                   "Power of lighting, offices and controls at three quarters of load, of IT power.")},
    {"economiser_dewpoint_limit_c", "degC", WATTPLAN_TEXT("Field", "Dew-point limit"),
     WATTPLAN_TEXT("Help", "Outside air moister than this stays outside.")},
    {"overhead_fixed", "", WATTPLAN_TEXT("Field", "Fixed overhead"),
     WATTPLAN_TEXT("Help", "Facility power that does not follow the load, of IT power.")},
    {"overhead_factor", "", WATTPLAN_TEXT("Field", "Cooling overhead"),
     WATTPLAN_TEXT("Help", "Cooling power beyond the ideal, of the ideal: what real plants lose.")},
    {"evap_l_per_kwh_heat", "L/kWh", WATTPLAN_TEXT("Field", "Evaporation"),
     WATTPLAN_TEXT("Help", "Water evaporated for each kWh of heat that a wet cooler rejects.")},
    {"cycles_of_concentration", "", WATTPLAN_TEXT("Field", "Cycles of concentration"),
     WATTPLAN_TEXT("Help", "How often tower water is used before it is drained.")},
};

// Codes of kernels::rejectMode.
std::vector<Choice> airModes() {
    return {{"dx", WATTPLAN_TEXT("Choice", "Direct expansion")},
            {"ac", WATTPLAN_TEXT("Choice", "Air-cooled chiller")},
            {"ase", WATTPLAN_TEXT("Choice", "Air-side economiser")},
            {"wse", WATTPLAN_TEXT("Choice", "Water-side economiser")},
            {"wc", WATTPLAN_TEXT("Choice", "Water-cooled chiller")},
            {"iec", WATTPLAN_TEXT("Choice", "Indirect evaporative")},
            {"dry", WATTPLAN_TEXT("Choice", "Dry cooler")}};
}

void addTechnology(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(cooling, "name")
            .csv("name_en")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the cooling technology.")));
    fields.push_back(choice(cooling, "reject_mode_air")
                         .choices(airModes())
                         .csv("reject_mode_air")
                         .text(WATTPLAN_TEXT("Field", "Air side"),
                               WATTPLAN_TEXT("Help", "How the heat that air takes leaves the building.")));
    fields.push_back(choice(cooling, "reject_mode_liquid")
                         .choices(airModes())
                         .csv("reject_mode_liquid")
                         .text(WATTPLAN_TEXT("Field", "Liquid side"),
                               WATTPLAN_TEXT("Help", "How the heat that liquid takes leaves the building.")));
    fields.push_back(
        number(cooling, "rack_power_typical", "kW")
            .range(0.1, 10000.0)
            .csv("rack_kw_typical")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Usual rack power"),
                  WATTPLAN_TEXT("Help", "Power of a rack that the technology is usually used for.")));
    fields.push_back(number(cooling, "rack_power_limit", "kW")
                         .range(0.1, 10000.0)
                         .csv("rack_kw_max")
                         .text(WATTPLAN_TEXT("Field", "Largest rack power"),
                               WATTPLAN_TEXT("Help", "Power of a rack that the technology can cool.")));
}

// In the ranges of the kernel that reads them; none may vary, since each feeds the kernel directly.
void addCoefficients(std::vector<FieldBuilder>& fields) {
    for (const Coefficient& coefficient : coefficients) {
        const auto range =
            std::ranges::find(kernels::coolingOperands, coefficient.column, &kernels::OperandRange::name);
        FieldBuilder field = number(cooling, coefficient.column, coefficient.unit)
                                 .range(range->lowest, range->highest)
                                 .csv(coefficient.column)
                                 .text(coefficient.label, coefficient.help);
        if (coefficient.column == "approach_air_side_k") field.byDefault(0, "SITE_MODEL:3");
        if (coefficient.column == "economiser_dewpoint_limit_c")
            field.byDefault(kernels::noDewPointLimit, "SITE_MODEL:3");
        fields.push_back(field);
    }
}

void addPublished(std::vector<FieldBuilder>& fields) {
    fields.push_back(number(cooling, "pue_default", "")
                         .range(1, 5)
                         .csv("pue_default")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published PUE"),
                               WATTPLAN_TEXT("Help", "PUE usually stated for the technology.")));
    fields.push_back(number(cooling, "pue_low", "")
                         .range(1, 5)
                         .csv("pue_low")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published PUE, low"),
                               WATTPLAN_TEXT("Help", "Lowest PUE usually stated.")));
    fields.push_back(number(cooling, "pue_high", "")
                         .range(1, 5)
                         .csv("pue_high")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published PUE, high"),
                               WATTPLAN_TEXT("Help", "Highest PUE usually stated.")));
    fields.push_back(number(cooling, "wue", "L/kWh")
                         .range(0, 10)
                         .csv("wue_default_l_per_kwh")
                         .evidence()
                         .text(WATTPLAN_TEXT("Field", "Published WUE"),
                               WATTPLAN_TEXT("Help", "Water for each kWh of IT energy, usually stated.")));
}

}  // namespace

std::vector<FieldBuilder> coolingFields() {
    std::vector<FieldBuilder> fields;
    addTechnology(fields);
    addCoefficients(fields);
    addPublished(fields);
    return fields;
}

}  // namespace wattplan
