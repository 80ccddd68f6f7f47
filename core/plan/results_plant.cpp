#include "core/plan/result_builder.h"

namespace wattplan {

namespace {

using enum Kind;

void addDesignHour(std::vector<ResultSpec>& list) {
    list.push_back(
        benefit(result(facility, "free_cooling_hours", "h", WATTPLAN_TEXT("Result", "Hours of free cooling"),
                       WATTPLAN_TEXT("Help", "Hours of the year in which no compressor runs."))));
    list.push_back(
        result(facility, "design_dry_bulb", "degC", WATTPLAN_TEXT("Result", "Dry-bulb of the design hour"),
               WATTPLAN_TEXT("Help", "That of the site, else the hottest hour of the year of weather.")));
    list.push_back(
        result(facility, "design_wet_bulb", "degC", WATTPLAN_TEXT("Result", "Wet-bulb of the design hour"),
               WATTPLAN_TEXT("Help", "That of the site, else the highest of the year of weather.")));
    list.push_back(
        burden(result(facility, "pue_design", "", WATTPLAN_TEXT("Result", "PUE, design hour"),
                      WATTPLAN_TEXT("Help",
                                    "At full load and the design temperatures, both at once: it sizes the "
                                    "plant. Not below the worst hour of the year."))));
    list.push_back(extensive(at(
        Boundary::facility, result(facility, "design_power", "MW", WATTPLAN_TEXT("Result", "Design power"),
                                   WATTPLAN_TEXT("Help", "Design IT power times PUE of the design hour.")))));
    list.push_back(extensive(at(
        Boundary::utility,
        result(
            facility, "connection", "MVA", WATTPLAN_TEXT("Result", "Utility connection"),
            WATTPLAN_TEXT("Help", "Design power with its reserve, over the power factor: to be ordered.")))));
}

void addCounts(std::vector<ResultSpec>& list) {
    const auto count = [&](std::string_view key, Label label, Label help) {
        list.push_back(burden(result(facility, key, "", label, help)));
    };
    count("transformers", WATTPLAN_TEXT("Result", "Transformers"),
          WATTPLAN_TEXT("Help", "For the utility connection, spare ones included."));
    count("ups_modules", WATTPLAN_TEXT("Result", "UPS modules"),
          WATTPLAN_TEXT("Help", "For the design IT power, spare ones included."));
    count("generators", WATTPLAN_TEXT("Result", "Generator sets"),
          WATTPLAN_TEXT("Help", "For the design power, spare ones included."));
    count("cdus", WATTPLAN_TEXT("Result", "Coolant distribution units"),
          WATTPLAN_TEXT("Help", "For the heat that liquid takes at design IT power, spare ones included."));
    count("chillers", WATTPLAN_TEXT("Result", "Chillers"),
          WATTPLAN_TEXT("Help",
                        "For the heat that compressors take in the design hour, spare ones included; units "
                        "of direct expansion count as chillers."));
    list.push_back(extensive(result(
        facility, "coolant_flow", "L/s", WATTPLAN_TEXT("Result", "Flow of coolant"),
        WATTPLAN_TEXT("Help", "Of water, for the heat that liquid takes and its rise of temperature."))));
    list.push_back(extensive(burden(
        result(facility, "makeup_flow", "m3/h", WATTPLAN_TEXT("Result", "Make-up water, design hour"),
               WATTPLAN_TEXT("Help", "Evaporated and blown down in the design hour: sizes the supply.")))));
}

void addFloor(std::vector<ResultSpec>& list) {
    list.push_back(result(facility, "racks", "", WATTPLAN_TEXT("Result", "Racks"),
                          WATTPLAN_TEXT("Help", "Of all clusters.")));
    list.push_back(result(facility, "white_space", "m2", WATTPLAN_TEXT("Result", "White space"),
                          WATTPLAN_TEXT("Help", "Racks times the floor of one, aisles included.")));
    list.push_back(result(facility, "gross_area", "m2", WATTPLAN_TEXT("Result", "Gross area"),
                          WATTPLAN_TEXT("Help", "White space and all else under the roof.")));
    list.push_back(result(facility, "floor_weight", "t", WATTPLAN_TEXT("Result", "Weight of the racks"),
                          WATTPLAN_TEXT("Help", "Racks and the systems in them.")));
    list.push_back(
        burden(result(facility, "floor_load", "kg/m2", WATTPLAN_TEXT("Result", "Load on the floor"),
                      WATTPLAN_TEXT("Help",
                                    "Weight of the heaviest full rack over its footprint. Older raised "
                                    "floors carry 700 to 1,200 kg/m2, slabs 1,500 to 2,500."))));
}

}  // namespace

void addPlantResults(std::vector<ResultSpec>& list) {
    addDesignHour(list);
    addCounts(list);
    addFloor(list);
}

}  // namespace wattplan
