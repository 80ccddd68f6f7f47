#include "core/plan/result_builder.h"

namespace wattplan {

/// Carbon and water beyond the location-based and the on-site ones.
void addFootprint(std::vector<ResultSpec>& list, Kind kind) {
    const auto add = [&](std::string_view key, std::string_view unit, Label label, Label help) {
        list.push_back(extensive(burden(result(kind, key, unit, label, help))));
    };
    add("carbon_market", "t", WATTPLAN_TEXT("Result", "Carbon, market-based"),
        WATTPLAN_TEXT("Help", "Facility energy that no green contract covers, times the residual factor."));
    add("carbon_embodied", "t", WATTPLAN_TEXT("Result", "Carbon, embodied"),
        WATTPLAN_TEXT("Help", "The share of making hardware and facility, by hours of their lives."));
    add("carbon_embodied.it", "t", WATTPLAN_TEXT("Result", "Embodied, hardware"),
        WATTPLAN_TEXT("Help", "Accelerators and servers; network, storage and transport are not counted."));
    add("carbon_embodied.facility", "t", WATTPLAN_TEXT("Result", "Embodied, facility"),
        WATTPLAN_TEXT("Help", "Building, power and cooling, by nameplate IT power."));
    add("water_grid", "m3", WATTPLAN_TEXT("Result", "Water of power stations"),
        WATTPLAN_TEXT("Help", "Facility energy times the water that the grid evaporates for it."));
}

/// What energy and carbon of the plan are like.
void addEquivalences(std::vector<ResultSpec>& list) {
    list.push_back(extensive(
        result(Kind::plan, "home_years", "year", WATTPLAN_TEXT("Result", "As years of a home"),
               WATTPLAN_TEXT("Help", "How long one home could live on the energy of all training runs."))));
    list.push_back(extensive(
        result(Kind::plan, "car_distance", "km", WATTPLAN_TEXT("Result", "As kilometres of a car"),
               WATTPLAN_TEXT("Help", "How far one car drives for the location-based carbon of all runs."))));
    list.push_back(extensive(
        result(Kind::plan, "flights", "", WATTPLAN_TEXT("Result", "As flights of a passenger"),
               WATTPLAN_TEXT("Help", "How many such flights emit the location-based carbon of all runs."))));
}

}  // namespace wattplan
