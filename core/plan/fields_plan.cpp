#include "core/plan/field_builder.h"

namespace wattplan {

namespace {

using enum Kind;

// How the report of the plan is put together: widgets/document/report_composition.h.
void addReport(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(plan, "report_title")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Title of the report"),
                  WATTPLAN_TEXT("Help", "What stands on its cover. Empty: the name of the plan.")));
    fields.push_back(
        words(plan, "report_organisation")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Organisation"),
                  WATTPLAN_TEXT("Help", "Who gives the report out: on the cover and at the head of pages.")));
    fields.push_back(
        choice(plan, "report_language")
            .choices({{"en", WATTPLAN_TEXT("Choice", "English only")},
                      {"zh_cn", WATTPLAN_TEXT("Choice", "Simplified Chinese")},
                      {"zh_tw", WATTPLAN_TEXT("Choice", "Traditional Chinese")},
                      {"zh_cn_en", WATTPLAN_TEXT("Choice", "Simplified Chinese beside English")},
                      {"zh_tw_en", WATTPLAN_TEXT("Choice", "Traditional Chinese beside English")}})
            .descriptive()
            .text(
                WATTPLAN_TEXT("Field", "Language of the report"),
                WATTPLAN_TEXT("Help", "What the report is written in. Empty: the language of the program.")));
    fields.push_back(
        choice(plan, "report_paper")
            .choices({{"a4", WATTPLAN_TEXT("Choice", "A4")}, {"letter", WATTPLAN_TEXT("Choice", "Letter")}})
            .byDefault("a4")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Paper of the report"),
                  WATTPLAN_TEXT("Help", "The size of its pages.")));
    fields.push_back(
        choice(plan, "report_slides")
            .choices({{"short", WATTPLAN_TEXT("Choice", "A few, a message each")},
                      {"all", WATTPLAN_TEXT("Choice", "All charts and tables")}})
            .byDefault("short")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Slides of the report"),
                  WATTPLAN_TEXT("Help",
                                "Whether each section has the slides that carry its message, or one "
                                "for every chart and table.")));
    fields.push_back(
        words(plan, "report_logo")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Logo"),
                  WATTPLAN_TEXT(
                      "Help",
                      "A picture for the cover of the report: the name of its file, its type, and its "
                      "bytes in base 64, a line each.")));
    fields.push_back(
        words(plan, "report_sections")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Sections of the report"),
                  WATTPLAN_TEXT("Help",
                                "Keys of the sections in their order, with commas; one that is left out has "
                                "a minus before it. Empty: the usual ones.")));
    const auto texts = [&](const char* key, Label label) {
        fields.push_back(words(plan, key).descriptive().text(
            label,
            WATTPLAN_TEXT("Help",
                          "The planner's own words in the sections of the report. A line “# KEY” opens "
                          "those of a section.")));
    };
    texts("report_text_en", WATTPLAN_TEXT("Field", "Words of the report in English"));
    texts("report_text_zh_cn", WATTPLAN_TEXT("Field", "Words of the report in Simplified Chinese"));
    texts("report_text_zh_tw", WATTPLAN_TEXT("Field", "Words of the report in Traditional Chinese"));
}

// What the page Sweep was asked: core/analysis/sweep_setup.h.
void addSweep(std::vector<FieldBuilder>& fields) {
    fields.push_back(
        words(plan, "sweep_inputs")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Inputs swept"),
                  WATTPLAN_TEXT("Help",
                                "One or two inputs and the values that Sweep takes them through: "
                                "“gpt3.pin_mfu=0.3..0.6:13; hall.cooling”.")));
    fields.push_back(words(plan, "sweep_results")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Results swept"),
                               WATTPLAN_TEXT("Help", "What Sweep shows: keys of results, with commas.")));
    fields.push_back(words(plan, "sweep_limit")
                         .descriptive()
                         .text(WATTPLAN_TEXT("Field", "Limit of the sweep"),
                               WATTPLAN_TEXT("Help", "Sweep tells where the first result crosses it.")));
}

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
    fields.push_back(
        words(plan, "compared_results")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Results compared"),
                  WATTPLAN_TEXT("Help",
                                "What Compare shows of each what-if: keys of results of the plan, in their "
                                "order, with commas. Empty: the usual ones.")));
    fields.push_back(
        words(plan, "compared_groups")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Changes taken together"),
                  WATTPLAN_TEXT("Help",
                                "Changes that are one bar where Compare splits a difference: their keys with "
                                "commas, a semicolon between groups. Empty: a bar for each object.")));
    fields.push_back(
        words(plan, "correlations")
            .descriptive()
            .text(
                WATTPLAN_TEXT("Field", "Correlations"),
                WATTPLAN_TEXT("Help",
                              "Ranges that go together: two inputs and their rank correlation from -1 to 1, "
                              "“gpt3.pin_mfu, gpt3.goodput = 0.7”, a semicolon between pairs. Empty: each "
                              "range by itself.")));
    fields.push_back(
        words(plan, "choices")
            .descriptive()
            .text(WATTPLAN_TEXT("Field", "Open choices"),
                  WATTPLAN_TEXT("Help",
                                "Choices that are not made yet: an input and what may be chosen, each with "
                                "its weight or not, “hall.cooling = air: 3 | dry”, a semicolon between "
                                "inputs. The plan is computed with what the input has; ranges draw from all "
                                "of them.")));
    addSweep(fields);
    addReport(fields);
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
            .text(
                WATTPLAN_TEXT("Field", "Electricity price"),
                WATTPLAN_TEXT("Help",
                              "All-in price, demand charges included, without value-added tax that is given "
                              "back. Empty: that of the site.")));
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
        choice(facility, "grid_carbon_kind")
            .choices(gridCarbonKinds())
            .descriptive()
            .whenEmpty(WATTPLAN_TEXT("Empty", "not stated"))
            .text(WATTPLAN_TEXT("Field", "What grid carbon counts"),
                  WATTPLAN_TEXT("Help",
                                "What the facility's own grid carbon counts. Where it has none, that of the "
                                "site holds.")));
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
    addGrowth(fields);
    addFacility(fields);
    addChartNote(fields);
    return fields;
}

}  // namespace wattplan
