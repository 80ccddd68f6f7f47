#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addSettings(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(plan, "name")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Name"),
                  WATTPLAN_TEXT("Help", "What the plan is called in the window and in reports.")));
    fields.push_back(
        reference(plan, "currency", currency)
            .required()
            .text(WATTPLAN_TEXT("Field", "Plan currency"),
                  WATTPLAN_TEXT(
                      "Help",
                      "All money results are in this currency; the display currency only formats them.")));
    fields.push_back(integer(plan, "price_year")
                         .range(1990, 2100)
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Price year"),
                               WATTPLAN_TEXT("Help",
                                             "The year whose prices the plan states. A check names prices "
                                             "more than three years away.")));
    fields.push_back(date(plan, "horizon_start")
                         .structural()
                         .required()
                         .text(WATTPLAN_TEXT("Field", "First month"),
                               WATTPLAN_TEXT("Help", "The month in which the monthly charts begin.")));
    fields.push_back(integer(plan, "horizon_months")
                         .range(12, 600)
                         .structural()
                         .byDefault(60, "wattplan:horizon")
                         .text(WATTPLAN_TEXT("Field", "Months"),
                               WATTPLAN_TEXT("Help", "How many months the plan covers.")));
}

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

void addGrowth(std::vector<FieldBuilder>& fields) {
    fields.push_back(choice(growth, "selection")
                         .choices({{"running_maximum", WATTPLAN_TEXT("Choice", "Records (running maximum)")},
                                   {"all", WATTPLAN_TEXT("Choice", "All models")},
                                   {"top", WATTPLAN_TEXT("Choice", "The k largest so far")}})
                         .byDefault("running_maximum")
                         .text(WATTPLAN_TEXT("Field", "Models fitted"),
                               WATTPLAN_TEXT("Help", "Which models the trend lines are fitted to.")));
    fields.push_back(
        integer(growth, "top")
            .range(1, 100)
            .structural()
            .byDefault(3, "MODEL:6")
            .text(WATTPLAN_TEXT("Field", "k"),
                  WATTPLAN_TEXT(
                      "Help",
                      "For the k largest: a model counts that is among the k largest up to its date.")));
    fields.push_back(
        number(growth, "projection_year", "")
            .range(1990, 2100)
            .byDefault(2028, "wattplan:projection")
            .text(WATTPLAN_TEXT("Field", "Projected to"),
                  WATTPLAN_TEXT("Help",
                                "The year, with fraction, to which the trend of each era is carried on.")));
    fields.push_back(reference(growthEra, "growth", growth)
                         .required()
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Growth"),
                               WATTPLAN_TEXT("Help", "The list that the era belongs to.")));
    fields.push_back(
        number(growthEra, "from", "")
            .range(1940, 2100)
            .required()
            .text(WATTPLAN_TEXT("Field", "From year"),
                  WATTPLAN_TEXT("Help", "Models published from this year on belong to the era.")));
    fields.push_back(
        number(growthEra, "to", "")
            .range(1940, 2100)
            .required()
            .text(WATTPLAN_TEXT("Field", "To year"),
                  WATTPLAN_TEXT("Help", "Models published before this year belong to the era.")));
}

void addFacility(std::vector<FieldBuilder>& fields) {
    fields.push_back(words(facility, "name")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Name"),
                               WATTPLAN_TEXT("Help", "What the facility is called in charts and reports.")));
    fields.push_back(
        reference(facility, "site", site)
            .text(WATTPLAN_TEXT("Field", "Site"),
                  WATTPLAN_TEXT(
                      "Help", "The place: its climate, electricity price, grid carbon and building cost.")));
    fields.push_back(
        reference(facility, "cooling", cooling)
            .text(WATTPLAN_TEXT("Field", "Cooling"),
                  WATTPLAN_TEXT("Help",
                                "The cooling technology: with the climate it makes PUE and water use.")));
    fields.push_back(
        number(facility, "pin_pue", "")
            .range(1, 5)
            .pins("pue")
            .varies()
            .text(WATTPLAN_TEXT("Field", "PUE, pinned"),
                  WATTPLAN_TEXT(
                      "Help",
                      "A stated PUE, taken instead of the computed one for every month and the peak hour.")));
    fields.push_back(
        number(facility, "electricity_price", "USD/kWh")
            .range(0, 100)
            .follows("site", "electricity_price")
            .varies()
            .structural()
            .text(WATTPLAN_TEXT("Field", "Electricity price"),
                  WATTPLAN_TEXT("Help", "All-in price, demand charges included. Empty: that of the site.")));
    fields.push_back(
        number(facility, "grid_carbon", "kgCO2e/kWh")
            .range(0, 3)
            .follows("site", "grid_carbon")
            .varies()
            .ages()
            .structural()
            .text(WATTPLAN_TEXT("Field", "Grid carbon"),
                  WATTPLAN_TEXT("Help", "Location-based emission factor. Empty: that of the site.")));
    fields.push_back(
        number(facility, "construction_cost", "USD/kW")
            .range(0, 1e6)
            .follows("site", "construction_cost")
            .varies()
            .structural()
            .text(WATTPLAN_TEXT("Field", "Building cost"),
                  WATTPLAN_TEXT("Help",
                                "Building, power and cooling for each kW of IT. Empty: that of the site.")));
    fields.push_back(
        number(facility, "design_it_power", "MW")
            .at(Boundary::it)
            .range(0.001, 100000)
            .follows("", "=design_it_power")
            .varies()
            .structural()
            .text(WATTPLAN_TEXT("Field", "Design IT power"),
                  WATTPLAN_TEXT(
                      "Help",
                      "IT power the facility is built for. Empty: the nameplate power of its clusters.")));
    fields.push_back(
        integer(facility, "rack_units", "U")
            .range(1, 100)
            .byDefault(42, "EIA-310")
            .text(WATTPLAN_TEXT("Field", "Rack height"), WATTPLAN_TEXT("Help", "Units of a rack.")));
    fields.push_back(integer(facility, "rack_units_reserved", "U")
                         .range(0, 60)
                         .byDefault(0, "wattplan:rack")
                         .text(WATTPLAN_TEXT("Field", "Units kept free"),
                               WATTPLAN_TEXT("Help", "Units of each rack for switches and power strips.")));
    fields.push_back(number(facility, "rack_weight_limit", "kg")
                         .range(10, 10000)
                         .byDefault(1500, "MODEL:4.3")
                         .text(WATTPLAN_TEXT("Field", "Weight a rack may have"),
                               WATTPLAN_TEXT("Help", "Floor and rack limit, the empty rack included.")));
    fields.push_back(number(facility, "rack_empty_weight", "kg")
                         .range(0, 2000)
                         .byDefault(130, "MODEL:4.3")
                         .text(WATTPLAN_TEXT("Field", "Weight of an empty rack"),
                               WATTPLAN_TEXT("Help", "Rack, power strips and cables.")));
    fields.push_back(number(facility, "rack_power_limit", "kW")
                         .at(Boundary::it)
                         .range(0.1, 10000)
                         .follows("cooling", "rack_power_limit")
                         .structural()
                         .text(WATTPLAN_TEXT("Field", "Power a rack may draw"),
                               WATTPLAN_TEXT("Help", "Empty: what the cooling technology can carry away.")));
    fields.push_back(reference(feedStep, "facility", facility)
                         .required()
                         .text(WATTPLAN_TEXT("Field", "Facility"),
                               WATTPLAN_TEXT("Help", "The facility whose utility feed this step is.")));
    fields.push_back(date(feedStep, "month")
                         .structural()
                         .required()
                         .text(WATTPLAN_TEXT("Field", "From month"),
                               WATTPLAN_TEXT("Help", "The month from which the feed has this size.")));
    fields.push_back(number(feedStep, "capacity", "MW")
                         .at(Boundary::utility)
                         .range(0, 1e6)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Capacity"),
                               WATTPLAN_TEXT("Help", "In MW, or in MVA where the basis says so.")));
    fields.push_back(
        choice(feedStep, "basis")
            .choices({{"mw", WATTPLAN_TEXT("Choice", "MW")},
                      {"mva", WATTPLAN_TEXT("Choice", "MVA at the power factor")}})
            .byDefault("mw")
            .text(WATTPLAN_TEXT("Field", "Basis"),
                  WATTPLAN_TEXT("Help", "Whether the capacity is active (MW) or apparent power (MVA).")));
    fields.push_back(
        number(feedStep, "power_factor", "")
            .range(0.1, 1)
            .byDefault(0.95, "MODEL:4.2")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Power factor"),
                  WATTPLAN_TEXT("Help", "Active over apparent power; used where the capacity is in MVA.")));
}

void addChartNote(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(chartNote, "chart")
            .required()
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Chart"),
                  WATTPLAN_TEXT("Help",
                                "The chart it stands on: its page, and whose it is where a page has "
                                "a chart for each facility.")));
    fields.push_back(number(chartNote, "x", "")
                         .required()
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Across"),
                               WATTPLAN_TEXT("Help",
                                             "Place on the horizontal axis, in its base unit; times "
                                             "as years, or months since the year 0.")));
    fields.push_back(number(chartNote, "y", "")
                         .required()
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Up"),
                               WATTPLAN_TEXT("Help", "Place on the vertical axis, in its base unit.")));
    fields.push_back(
        words(chartNote, "text")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Note"), WATTPLAN_TEXT("Help", "What is written there.")));
}

}  // namespace

std::vector<FieldBuilder> planFields() {
    std::vector<FieldBuilder> fields;
    addSettings(fields);
    addFinance(fields);
    addGrowth(fields);
    addFacility(fields);
    addChartNote(fields);
    return fields;
}

}  // namespace wattplan
