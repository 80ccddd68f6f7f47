#include "core/plan/result_builder.h"

namespace wattplan {

using enum Kind;

namespace {

/// What clusters and the plan, which adds them up, have alike.
void addInvestment(std::vector<ResultSpec>& list, Kind kind) {
    const auto money = [&](std::string_view key, std::string_view unit, Label label, Label help) {
        list.push_back(extensive(burden(result(kind, key, unit, label, help))));
    };
    money("investment", "USD", WATTPLAN_TEXT("Result", "Investment"),
          WATTPLAN_TEXT("Help", "All that is bought: servers, network, storage, facility, grid connection."));
    money("investment.servers", "USD", WATTPLAN_TEXT("Result", "Servers and spares"),
          WATTPLAN_TEXT("Help", "Price of the servers with spares."));
    money("investment.network", "USD", WATTPLAN_TEXT("Result", "Network, bought"),
          WATTPLAN_TEXT("Help", "Price of the network."));
    money("investment.storage", "USD", WATTPLAN_TEXT("Result", "Storage, bought"),
          WATTPLAN_TEXT("Help", "Price of the storage."));
    money("investment.facility", "USD", WATTPLAN_TEXT("Result", "Building, power, cooling, bought"),
          WATTPLAN_TEXT("Help", "The part of the building that the nameplate power fills."));
    money("investment.grid", "USD", WATTPLAN_TEXT("Result", "Grid connection, bought"),
          WATTPLAN_TEXT("Help", "The connection that the nameplate power needs."));
    money("opex", "USD/year", WATTPLAN_TEXT("Result", "Operating cost a year"),
          WATTPLAN_TEXT("Help",
                        "Electricity, upkeep, people, insurance, taxes and water, in prices of the "
                        "price year."));
    money("opex.electricity", "USD/year", WATTPLAN_TEXT("Result", "Electricity a year"),
          WATTPLAN_TEXT("Help", "Of the hours in use at operating power; idle power is not counted."));
    money("opex.upkeep", "USD/year", WATTPLAN_TEXT("Result", "Upkeep a year"),
          WATTPLAN_TEXT("Help", "Upkeep of IT and facility."));
    money("opex.people", "USD/year", WATTPLAN_TEXT("Result", "People a year"),
          WATTPLAN_TEXT("Help", "Facility staff."));
    money("opex.other", "USD/year", WATTPLAN_TEXT("Result", "Insurance, taxes, water a year"),
          WATTPLAN_TEXT("Help", "Insurance and property tax of what is bought, and water."));
    list.push_back(extensive(
        benefit(result(kind, "npv", "USD", WATTPLAN_TEXT("Result", "Net present value"),
                       WATTPLAN_TEXT("Help",
                                     "Of owning against renting the same hours, over the life of the "
                                     "servers: the rent saved less what owning costs.")))));
    list.push_back(benefit(result(kind, "irr", "%", WATTPLAN_TEXT("Result", "Internal rate of return"),
                                  WATTPLAN_TEXT("Help",
                                                "The discount rate at which owning and renting cost "
                                                "the same, real or nominal as the flows are."))));
    list.push_back(burden(result(kind, "payback", "year", WATTPLAN_TEXT("Result", "Payback"),
                                 WATTPLAN_TEXT("Help",
                                               "Years until the rent saved has paid for what was "
                                               "bought, not discounted."))));
    list.push_back(
        burden(result(kind, "payback.discounted", "year", WATTPLAN_TEXT("Result", "Payback, discounted"),
                      WATTPLAN_TEXT("Help", "The same with flows at their present value."))));
}

void addAlternatives(std::vector<ResultSpec>& list) {
    list.push_back(
        burden(result(cluster, "per_hour.owned", "USD/h", WATTPLAN_TEXT("Result", "Owned, an hour"),
                      WATTPLAN_TEXT("Help",
                                    "Levelised cost of an accelerator-hour in use, over "
                                    "the life of the servers."))));
    list.push_back(
        burden(result(cluster, "per_hour.colocated", "USD/h", WATTPLAN_TEXT("Result", "Colocated, an hour"),
                      WATTPLAN_TEXT("Help", "The same with servers of one's own in a rented facility."))));
    list.push_back(
        burden(result(cluster, "per_hour.rented", "USD/h", WATTPLAN_TEXT("Result", "Rented, an hour"),
                      WATTPLAN_TEXT("Help", "The rental price, levelised over the same years."))));
    list.push_back(extensive(
        burden(result(cluster, "fixed.owned", "USD/year", WATTPLAN_TEXT("Result", "Fixed cost, owned"),
                      WATTPLAN_TEXT("Help", "Levelised cost a year that does not depend on use.")))));
    list.push_back(extensive(burden(
        result(cluster, "fixed.colocated", "USD/year", WATTPLAN_TEXT("Result", "Fixed cost, colocated"),
               WATTPLAN_TEXT("Help", "Levelised cost a year that does not depend on use.")))));
    list.push_back(burden(result(cluster, "variable", "USD/h", WATTPLAN_TEXT("Result", "Variable cost"),
                                 WATTPLAN_TEXT("Help",
                                               "Levelised electricity and water of an "
                                               "accelerator-hour in use."))));
    list.push_back(
        burden(result(cluster, "break_even", "%", WATTPLAN_TEXT("Result", "Break-even utilisation"),
                      WATTPLAN_TEXT("Help",
                                    "Hours in use from which owning costs less than renting. Above 100 % "
                                    "renting always costs less."))));
}

void addBill(std::vector<ResultSpec>& list) {
    const auto add = [&](std::string_view key, Label label, Label help) {
        list.push_back(extensive(burden(result(facility, key, "USD", label, help))));
    };
    add("bill", WATTPLAN_TEXT("Result", "Electricity bill"),
        WATTPLAN_TEXT("Help", "Over the months of the plan, idle power included."));
    add("bill.energy", WATTPLAN_TEXT("Result", "Bill, energy"),
        WATTPLAN_TEXT("Help", "Energy at its price; all of the bill where the price is all-in."));
    add("bill.demand", WATTPLAN_TEXT("Result", "Bill, demand charge"),
        WATTPLAN_TEXT("Help",
                      "Peak of each month, at least the ratchet's, times the demand charge; none where "
                      "the price is all-in."));
    list.push_back(burden(result(facility, "price", "USD/kWh", WATTPLAN_TEXT("Result", "Electricity, all in"),
                                 WATTPLAN_TEXT("Help", "Bill over energy: what runs and services pay."))));
}

}  // namespace

void addCostResults(std::vector<ResultSpec>& list) {
    list.push_back(result(finance, "nominal_rate", "%", WATTPLAN_TEXT("Result", "Discount rate, nominal"),
                          WATTPLAN_TEXT("Help", "(1 + real rate)(1 + inflation) - 1.")));
    addInvestment(list, plan);
    addInvestment(list, cluster);
    addAlternatives(list);
    addBill(list);
}

}  // namespace wattplan
