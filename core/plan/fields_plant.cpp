#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

std::vector<Choice> redundancies() {
    return {{"n", WATTPLAN_TEXT("Choice", "N: none spare")},
            {"n1", WATTPLAN_TEXT("Choice", "N+1: one spare")},
            {"n2", WATTPLAN_TEXT("Choice", "N+2: two spare")},
            {"2n", WATTPLAN_TEXT("Choice", "2N: all twice")},
            {"2n1", WATTPLAN_TEXT("Choice", "2(N+1): twice with one spare each")}};
}

void addRedundancies(std::vector<FieldBuilder>& fields) {
    fields.push_back(choice(facility, "redundancy_power")
                         .choices(redundancies())
                         .byDefault("2n")
                         .text(WATTPLAN_TEXT("Field", "Redundancy of the supply"),
                               WATTPLAN_TEXT("Help",
                                             "How many transformers and UPS modules stand beyond those that "
                                             "carry the load. Losses at part load are those of the cooling "
                                             "technology's UPS coefficients.")));
    fields.push_back(
        choice(facility, "redundancy_generators")
            .choices(redundancies())
            .byDefault("n1")
            .text(WATTPLAN_TEXT("Field", "Redundancy of the generators"),
                  WATTPLAN_TEXT("Help", "How many generator sets stand beyond those that carry the load.")));
    fields.push_back(
        choice(facility, "redundancy_cooling")
            .choices(redundancies())
            .byDefault("n1")
            .text(WATTPLAN_TEXT("Field", "Redundancy of the cooling"),
                  WATTPLAN_TEXT("Help",
                                "How many chillers and coolant distribution units stand beyond those that "
                                "carry the heat.")));
}

void addSizes(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        number(facility, "transformer_size", "MVA")
            .at(Boundary::utility)
            .range(0.05, 500)
            .byDefault(2.5, "wattplan:plant")
            .varies()
            .text(WATTPLAN_TEXT("Field", "Transformer"),
                  WATTPLAN_TEXT("Help",
                                "Rated apparent power of one transformer; 2.5 MVA is a step of the "
                                "usual series of ratings.")));
    fields.push_back(number(facility, "ups_size", "MW")
                         .at(Boundary::it)
                         .range(0.01, 100)
                         .byDefault(1.25, "wattplan:plant")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "UPS module"),
                               WATTPLAN_TEXT("Help", "IT power that one UPS module carries.")));
    fields.push_back(number(facility, "generator_size", "MW")
                         .at(Boundary::facility)
                         .range(0.01, 500)
                         .byDefault(2.5, "wattplan:plant")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Generator set"),
                               WATTPLAN_TEXT("Help", "Standby power of one generator set.")));
    fields.push_back(
        number(facility, "cdu_size", "MW")
            .at(Boundary::it)
            .range(0.01, 100)
            .byDefault(1.25, "MODEL:4.3")
            .likely(0.8, 2.0)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Coolant distribution unit"),
                  WATTPLAN_TEXT("Help", "Heat of liquid that one unit hands over to the facility's water.")));
    fields.push_back(number(facility, "chiller_size", "MW")
                         .at(Boundary::it)
                         .range(0.01, 100)
                         .byDefault(1.5, "wattplan:plant")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Chiller"),
                               WATTPLAN_TEXT("Help",
                                             "Heat that one chiller, or one unit with compressors of "
                                             "its own, takes in the design hour.")));
}

void addSpace(std::vector<FieldBuilder>& fields) {
    fields.push_back(number(facility, "power_factor", "")
                         .range(0.1, 1)
                         .byDefault(0.95, "MODEL:4.2")
                         .likely(0.95, 0.98)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Power factor"),
                               WATTPLAN_TEXT("Help", "Active over apparent power of the whole facility.")));
    fields.push_back(
        number(facility, "feed_reserve", "%")
            .range(0, 100)
            .byDefault(7.5, "MODEL:4.2")
            .likely(5, 10)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Reserve of the connection"),
                  WATTPLAN_TEXT("Help", "Kept for growth when the utility connection is ordered.")));
    fields.push_back(number(facility, "rack_area", "m2")
                         .range(0.5, 50)
                         .byDefault(3, "MODEL:4.3")
                         .likely(2.5, 3.5)
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "White space of a rack"),
                               WATTPLAN_TEXT("Help", "Floor of the hall for one rack, aisles included.")));
    fields.push_back(number(facility, "rack_footprint", "m2")
                         .range(0.1, 10)
                         .byDefault(0.72, "MODEL:4.3")
                         .varies()
                         .text(WATTPLAN_TEXT("Field", "Footprint of a rack"),
                               WATTPLAN_TEXT("Help", "Floor under one rack: .6 m × 1.2 m.")));
    fields.push_back(
        number(facility, "gross_area_ratio", "")
            .range(1, 20)
            .byDefault(1.5, "MODEL:4.3")
            .likely(1.5, 2.5)
            .varies()
            .text(WATTPLAN_TEXT("Field", "Gross area over white space"),
                  WATTPLAN_TEXT("Help", "1.5 in the largest halls; 2.5 where much else is under the roof.")));
}

void addDesignDay(std::vector<FieldBuilder>& fields) {
    const auto temperature = [](std::string_view key, Label label, Label help) {
        return number(site, key, "degC").range(-60, 60).structural().text(label, help);
    };
    fields.push_back(temperature(
        "design_dry_bulb", WATTPLAN_TEXT("Field", "Design dry-bulb"),
        WATTPLAN_TEXT("Help",
                      "Temperature that .4 % of a year's hours exceed, from ASHRAE or the weather service: "
                      "it sizes the plant. Empty: the hottest hour of the year of weather.")));
    fields.push_back(temperature(
        "design_wet_bulb", WATTPLAN_TEXT("Field", "Design wet-bulb"),
        WATTPLAN_TEXT("Help",
                      "Wet-bulb temperature that .4 % of a year's hours exceed: it sizes towers and wetted "
                      "coolers. Empty: the highest of the year of weather.")));
    fields.push_back(
        words(site, "weather")
            .fromFile()
            .structural()
            .whenEmpty(WATTPLAN_TEXT("Value", "made from monthly means"))
            .text(WATTPLAN_TEXT("Field", "Year of weather"),
                  WATTPLAN_TEXT("Help",
                                "The hours of an EPW file, kept in the plan. Empty: 8,760 hours made from "
                                "the monthly means.")));
}

}  // namespace

std::vector<FieldBuilder> plantFields() {
    std::vector<FieldBuilder> fields;
    addRedundancies(fields);
    addSizes(fields);
    addSpace(fields);
    addDesignDay(fields);
    return fields;
}

}  // namespace wattplan
