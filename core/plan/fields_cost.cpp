#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addFinance(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(finance, "discount_rate", "%")
            .range(0, 50)
            .byDefault(9, "MODEL:5")
            .likely(6, 13)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Discount rate, real"),
                  WATTPLAN_TEXT("Help", "Real cost of capital, by which capital is recovered.")));
    fields.push_back(number(finance, "life_it", "year")
                         .range(1, 30)
                         .byDefault(5, "costs:depr_accel_life")
                         .likely(3, 6)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Life of servers"),
                               WATTPLAN_TEXT("Help", "Years over which servers are paid back.")));
    fields.push_back(number(finance, "life_network", "year")
                         .range(1, 30)
                         .byDefault(5.5, "costs:depr_network_life")
                         .likely(4, 6)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Life of network and storage"),
                               WATTPLAN_TEXT("Help", "Years over which network and storage are paid back.")));
    fields.push_back(
        number(finance, "life_facility", "year")
            .range(1, 60)
            .byDefault(15, "costs:depr_facility_me_life")
            .likely(10, 20)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Life of the facility"),
                  WATTPLAN_TEXT("Help", "Years over which building, power and cooling are paid back.")));
    fields.push_back(
        number(finance, "spares", "%")
            .range(0, 50)
            .byDefault(4, "costs:spares_fraction")
            .likely(2, 10)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Spares"),
                  WATTPLAN_TEXT("Help", "Spare servers bought, as a share of those installed.")));
    fields.push_back(
        number(finance, "network_capex", "%")
            .range(0, 100)
            .byDefault(13, "MODEL:5")
            .likely(8, 20)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Network, of server price"),
                  WATTPLAN_TEXT("Help", "Price of the network as a share of the price of the servers.")));
    fields.push_back(
        number(finance, "storage_capex", "%")
            .range(0, 100)
            .byDefault(4, "MODEL:5")
            .likely(2, 6)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Storage, of server price"),
                  WATTPLAN_TEXT("Help", "Price of storage as a share of the price of the servers.")));
    fields.push_back(number(finance, "maintenance_it", "%/year")
                         .range(0, 50)
                         .byDefault(4, "costs:maintenance_it")
                         .likely(2, 8)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Upkeep of IT"),
                               WATTPLAN_TEXT("Help", "Maintenance and support of IT a year, of its price.")));
    fields.push_back(number(finance, "maintenance_facility", "%/year")
                         .range(0, 50)
                         .byDefault(2.5, "costs:maintenance_facility")
                         .likely(1.5, 4)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Upkeep of the facility"),
                               WATTPLAN_TEXT("Help", "Maintenance of the facility a year, of its price.")));
    fields.push_back(
        number(finance, "staff_per_power", "FTE/MW")
            .range(0, 100)
            .byDefault(0.8, "costs:staff_per_mw_us")
            .likely(0.3, 2.5)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Staff"),
                  WATTPLAN_TEXT("Help", "Facility staff for each MW of IT, where the site states none.")));
    fields.push_back(
        number(finance, "staff_cost", "USD/FTE/year")
            .range(0, 5e6)
            .byDefault(130000, "costs:staff_cost_us")
            .likely(90000, 180000)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Cost of staff"),
                  WATTPLAN_TEXT("Help", "Loaded cost of one person a year, where the site states none.")));
    fields.push_back(number(finance, "utilisation", "%")
                         .range(1, 100)
                         .byDefault(80, "MODEL:5")
                         .likely(60, 95)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Hours in use"),
                               WATTPLAN_TEXT("Help",
                                             "Share of all hours of its life in which a cluster works; fixed "
                                             "costs are spread over these.")));
}

void addPrices(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        choice(finance, "price_basis")
            .choices({{"real", WATTPLAN_TEXT("Choice", "Real: prices of the price year")},
                      {"nominal", WATTPLAN_TEXT("Choice", "Nominal: prices of each year")}})
            .byDefault("real")
            .text(WATTPLAN_TEXT("Field", "Cash flow in prices that are"),
                  WATTPLAN_TEXT("Help",
                                "Real flows are discounted at the real rate, nominal ones at the nominal "
                                "rate, so that the present value is the same; the internal rate is not.")));
    const auto escalator = [&](std::string_view key, double value, std::string_view source,
                               std::pair<double, double> likely, Label label, Label help) {
        fields.push_back(number(finance, key, "%")
                             .range(-90, 100)
                             .byDefault(value, source)
                             .likely(likely.first, likely.second)
                             .varies()
                             .text(label, help));
    };
    escalator("inflation", 2, "wattplan:inflation", {1, 4}, WATTPLAN_TEXT("Field", "Inflation"),
              WATTPLAN_TEXT("Help", "General rise of prices a year; joins real and nominal rates."));
    escalator("electricity_escalator", 2, "SITE_MODEL:7", {0, 5},
              WATTPLAN_TEXT("Field", "Electricity price, rise a year"),
              WATTPLAN_TEXT("Help", "Nominal, inflation included."));
    escalator("operation_escalator", 2, "wattplan:inflation", {1, 5},
              WATTPLAN_TEXT("Field", "Other operating cost, rise a year"),
              WATTPLAN_TEXT("Help",
                            "Of upkeep, people, insurance, taxes, water and colocation. Nominal, inflation "
                            "included."));
    escalator("rent_escalator", -25, "MODEL:5", {-40, -15},
              WATTPLAN_TEXT("Field", "Rental price, rise a year"),
              WATTPLAN_TEXT("Help",
                            "The market rent of an accelerator falls as newer ones come. Nominal, inflation "
                            "included; 0 for a price fixed by contract."));
}

void addBurdens(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(finance, "resale", "%")
            .range(0, 100)
            .byDefault(0, "wattplan:resale")
            .likely(0, 20)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Exit value of servers"),
                  WATTPLAN_TEXT("Help", "What servers fetch at the end of their life, of their price.")));
    fields.push_back(number(finance, "grid_connection", "USD/kW")
                         .range(0, 1e5)
                         .byDefault(250, "costs:grid_connection")
                         .likely(100, 600)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Grid connection"),
                               WATTPLAN_TEXT("Help", "Connection and substation for each kW of IT.")));
    fields.push_back(number(finance, "insurance", "%/year")
                         .range(0, 20)
                         .byDefault(1.2, "costs:insurance_tax")
                         .likely(0.5, 2.5)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Insurance and property tax"),
                               WATTPLAN_TEXT("Help", "A year, of the price of IT and facility.")));
    fields.push_back(number(finance, "water_price", "USD/m3")
                         .range(0, 1000)
                         .byDefault(2.5, "costs:water_price")
                         .likely(0.8, 6)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Water price"),
                               WATTPLAN_TEXT("Help", "Industrial water and sewer.")));
    fields.push_back(
        number(finance, "colocation_price", "USD/kW-month")
            .range(0, 1e4)
            .byDefault(180, "MODEL:5")
            .likely(120, 250)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Colocation price"),
                  WATTPLAN_TEXT("Help",
                                "For each kW of nameplate IT power a month, without electricity: space, "
                                "power and cooling equipment, people.")));
}

void addTariff(std::vector<FieldBuilder>& fields) {
    fields.push_back(words(tariff, "name")
                         .csv("name_en")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Name"), WATTPLAN_TEXT("Help", "Name of the tariff.")));
    fields.push_back(
        number(tariff, "energy_price", "USD/kWh")
            .range(0, 1000)
            .csv("energy_price_local_per_kwh")
            .required()
            .varies()
            .text(WATTPLAN_TEXT("Field", "Energy price"),
                  WATTPLAN_TEXT("Help",
                                "Mean over the bands of the year for a load that doesn't vary within a "
                                "day, without the demand charge.")));
    fields.push_back(number(tariff, "demand_charge", "USD/kW-month")
                         .range(0, 1e6)
                         .csv("demand_charge_local_per_kw_month")
                         .byDefault(0, "wattplan:no_demand_charge")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Demand charge"),
                               WATTPLAN_TEXT("Help",
                                             "For each kW of the peak of a month. A charge a year is a "
                                             "twelfth of it.")));
    fields.push_back(
        number(tariff, "ratchet", "%")
            .range(0, 100)
            .csv("ratchet_pct")
            .byDefault(0, "wattplan:ratchet")
            .likely(0, 80)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Ratchet"),
                  WATTPLAN_TEXT("Help",
                                "The least demand that is billed in a month with a load, of the highest "
                                "of that month and the eleven before.")));
    fields.push_back(
        reference(facility, "tariff", tariff)
            .text(WATTPLAN_TEXT("Field", "Tariff"),
                  WATTPLAN_TEXT("Help",
                                "Energy price and demand charge apart, instead of an all-in price: never "
                                "both. Empty: the all-in price.")));
}

}  // namespace

std::vector<FieldBuilder> costFields() {
    std::vector<FieldBuilder> fields;
    addFinance(fields);
    addPrices(fields);
    addBurdens(fields);
    addTariff(fields);
    return fields;
}

}  // namespace wattplan
