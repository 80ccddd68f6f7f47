#include <span>

#include "core/plan/field_builder.h"
#include "core/plan/place_names.h"

namespace wattplan {

std::vector<FieldBuilder> coolingFields();  // fields_cooling.cpp

namespace {

using enum Kind;

struct Month {
    std::string_view key;
    std::string_view column;
    Label label;
};

constexpr Month dryBulb[]{
    {"t_db_01", "t_db_01_c", WATTPLAN_TEXT("Field", "Temperature, January")},
    {"t_db_02", "t_db_02_c", WATTPLAN_TEXT("Field", "Temperature, February")},
    {"t_db_03", "t_db_03_c", WATTPLAN_TEXT("Field", "Temperature, March")},
    {"t_db_04", "t_db_04_c", WATTPLAN_TEXT("Field", "Temperature, April")},
    {"t_db_05", "t_db_05_c", WATTPLAN_TEXT("Field", "Temperature, May")},
    {"t_db_06", "t_db_06_c", WATTPLAN_TEXT("Field", "Temperature, June")},
    {"t_db_07", "t_db_07_c", WATTPLAN_TEXT("Field", "Temperature, July")},
    {"t_db_08", "t_db_08_c", WATTPLAN_TEXT("Field", "Temperature, August")},
    {"t_db_09", "t_db_09_c", WATTPLAN_TEXT("Field", "Temperature, September")},
    {"t_db_10", "t_db_10_c", WATTPLAN_TEXT("Field", "Temperature, October")},
    {"t_db_11", "t_db_11_c", WATTPLAN_TEXT("Field", "Temperature, November")},
    {"t_db_12", "t_db_12_c", WATTPLAN_TEXT("Field", "Temperature, December")},
};
constexpr Month humidity[]{
    {"rh_01", "rh_01_pct", WATTPLAN_TEXT("Field", "Humidity, January")},
    {"rh_02", "rh_02_pct", WATTPLAN_TEXT("Field", "Humidity, February")},
    {"rh_03", "rh_03_pct", WATTPLAN_TEXT("Field", "Humidity, March")},
    {"rh_04", "rh_04_pct", WATTPLAN_TEXT("Field", "Humidity, April")},
    {"rh_05", "rh_05_pct", WATTPLAN_TEXT("Field", "Humidity, May")},
    {"rh_06", "rh_06_pct", WATTPLAN_TEXT("Field", "Humidity, June")},
    {"rh_07", "rh_07_pct", WATTPLAN_TEXT("Field", "Humidity, July")},
    {"rh_08", "rh_08_pct", WATTPLAN_TEXT("Field", "Humidity, August")},
    {"rh_09", "rh_09_pct", WATTPLAN_TEXT("Field", "Humidity, September")},
    {"rh_10", "rh_10_pct", WATTPLAN_TEXT("Field", "Humidity, October")},
    {"rh_11", "rh_11_pct", WATTPLAN_TEXT("Field", "Humidity, November")},
    {"rh_12", "rh_12_pct", WATTPLAN_TEXT("Field", "Humidity, December")},
};
constexpr Month swing[]{
    {"swing_01", "diurnal_swing_01_k", WATTPLAN_TEXT("Field", "Daily range, January")},
    {"swing_02", "diurnal_swing_02_k", WATTPLAN_TEXT("Field", "Daily range, February")},
    {"swing_03", "diurnal_swing_03_k", WATTPLAN_TEXT("Field", "Daily range, March")},
    {"swing_04", "diurnal_swing_04_k", WATTPLAN_TEXT("Field", "Daily range, April")},
    {"swing_05", "diurnal_swing_05_k", WATTPLAN_TEXT("Field", "Daily range, May")},
    {"swing_06", "diurnal_swing_06_k", WATTPLAN_TEXT("Field", "Daily range, June")},
    {"swing_07", "diurnal_swing_07_k", WATTPLAN_TEXT("Field", "Daily range, July")},
    {"swing_08", "diurnal_swing_08_k", WATTPLAN_TEXT("Field", "Daily range, August")},
    {"swing_09", "diurnal_swing_09_k", WATTPLAN_TEXT("Field", "Daily range, September")},
    {"swing_10", "diurnal_swing_10_k", WATTPLAN_TEXT("Field", "Daily range, October")},
    {"swing_11", "diurnal_swing_11_k", WATTPLAN_TEXT("Field", "Daily range, November")},
    {"swing_12", "diurnal_swing_12_k", WATTPLAN_TEXT("Field", "Daily range, December")},
};

void addMonths(std::vector<FieldBuilder>& fields, std::span<const Month> months, std::string_view unit,
               double lowest, double highest, Label help) {
    for (const Month& month : months)
        fields.push_back(
            number(site, month.key, unit).range(lowest, highest).csv(month.column).text(month.label, help));
}

void addSite(std::vector<FieldBuilder>& fields) {
    fields.push_back(words(site, "name")
                         .csv("name_en")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the site.")));
    fields.push_back(words(site, "country")
                         .csv("country")
                         .terms(countryCodes())
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Country"),
                               WATTPLAN_TEXT("Help", "Country or region as ISO 3166 code.")));
    fields.push_back(words(site, "region")
                         .csv("region")
                         .terms(regionNames())
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Region"),
                               WATTPLAN_TEXT("Help", "State, province or grid region.")));
    fields.push_back(number(site, "latitude", "")
                         .range(-90, 90)
                         .csv("lat_deg")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Latitude"), WATTPLAN_TEXT("Help", "Degrees north.")));
    fields.push_back(number(site, "longitude", "")
                         .range(-180, 180)
                         .csv("lon_deg")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Longitude"), WATTPLAN_TEXT("Help", "Degrees east.")));
    fields.push_back(
        words(site, "timezone")
            .csv("timezone")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Time zone"), WATTPLAN_TEXT("Help", "Name in the IANA data base.")));
    fields.push_back(number(site, "elevation", "m")
                         .range(-500, 6000)
                         .csv("elevation_m")
                         .text(WATTPLAN_TEXT("Field", "Elevation"),
                               WATTPLAN_TEXT("Help", "Height above sea level; thin air changes cooling.")));
    fields.push_back(
        number(site, "electricity_price", "USD/kWh")
            .range(0, 1000)
            .csv("elec_price_local_per_kwh")
            .varies()
            .text(
                WATTPLAN_TEXT("Field", "Electricity price"),
                WATTPLAN_TEXT("Help",
                              "All-in mean price with demand charges, without value-added tax, in the local "
                              "currency.")));
    fields.push_back(
        number(site, "grid_carbon", "kgCO2e/kWh")
            .range(0, 3)
            .csv("grid_carbon_kgco2e_per_kwh")
            .varies()
            .ages()
            .text(WATTPLAN_TEXT("Field", "Grid carbon"),
                  WATTPLAN_TEXT("Help", "Carbon of grid electricity, by location and yearly mean.")));
    fields.push_back(
        choice(site, "grid_carbon_kind")
            .choices(gridCarbonKinds())
            .csv("grid_carbon_kind")
            .descriptive()
            .whenEmpty(WATTPLAN_TEXT("Empty", "not stated"))
            .text(
                WATTPLAN_TEXT("Field", "What grid carbon counts"),
                WATTPLAN_TEXT("Help",
                              "Which gases, at which end of the grid, of the mean or of one kWh more, as "
                              "its source says. A check tells where figures of two kinds would be mixed.")));
    fields.push_back(
        number(site, "pue_cap", "")
            .range(1, 3)
            .csv("pue_cap")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "PUE limit"),
                  WATTPLAN_TEXT("Help", "Highest PUE that the authorities allow for a new facility.")));
    fields.push_back(
        number(site, "construction_cost", "USD/kW")
            .range(0, 1000000.0)
            .csv("construction_key")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Construction cost"),
                  WATTPLAN_TEXT("Help", "Building, power and cooling for each kW of IT, without land.")));
    fields.push_back(number(site, "staff_per_power", "FTE/MW")
                         .range(0, 100)
                         .csv("staff_per_power_key")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Staff"),
                               WATTPLAN_TEXT("Help", "Facility staff for each MW of IT.")));
    fields.push_back(number(site, "staff_cost", "USD/FTE/year")
                         .range(0, 5000000.0)
                         .csv("staff_cost_key")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Cost of staff"),
                               WATTPLAN_TEXT("Help", "Loaded cost of one person a year.")));
}

// The ranges are those of kernels::climateOperands.
void addClimate(std::vector<FieldBuilder>& fields) {
    addMonths(fields, dryBulb, "degC", -70, 55,
              WATTPLAN_TEXT("Help", "Mean dry-bulb temperature of the month."));
    addMonths(fields, humidity, "%", 1, 100, WATTPLAN_TEXT("Help", "Mean relative humidity of the month."));
    addMonths(fields, swing, "K", 0, 40,
              WATTPLAN_TEXT("Help", "Mean difference between the warmest and the coldest hour of a day."));
}

void addCurrency(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(currency, "name")
            .csv("name_en")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the currency.")));
    fields.push_back(
        words(currency, "symbol")
            .csv("symbol")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Symbol"), WATTPLAN_TEXT("Help", "Sign before an amount.")));
    fields.push_back(number(currency, "rate", "")
                         .range(1e-06, 1000000000.0)
                         .csv("units_per_usd")
                         .varies()
                         .ages()
                         .text(WATTPLAN_TEXT("Field", "Units per US dollar"),
                               WATTPLAN_TEXT("Help", "Yearly mean rate of exchange.")));
    fields.push_back(integer(currency, "year")
                         .range(1990, 2100)
                         .csv("year")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Year of the rate"),
                               WATTPLAN_TEXT("Help", "Year whose mean rate this is.")));
}

}  // namespace

std::vector<FieldBuilder> siteFields() {
    std::vector<FieldBuilder> fields;
    addSite(fields);
    addClimate(fields);
    const std::vector<FieldBuilder> ofCooling = coolingFields();
    fields.insert(fields.end(), ofCooling.begin(), ofCooling.end());
    addCurrency(fields);
    return fields;
}

std::vector<Choice> gridCarbonKinds() {
    return {{"consumption", WATTPLAN_TEXT("Choice", "CO₂e of consumption, mean")},
            {"carbon_dioxide", WATTPLAN_TEXT("Choice", "CO₂ alone, mean")},
            {"generation", WATTPLAN_TEXT("Choice", "CO₂e of generation, mean")},
            {"life_cycle", WATTPLAN_TEXT("Choice", "CO₂e of the life cycle, mean")},
            {"marginal", WATTPLAN_TEXT("Choice", "Marginal")}};
}

}  // namespace wattplan
