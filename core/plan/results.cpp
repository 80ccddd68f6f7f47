#include "core/plan/result_builder.h"

namespace wattplan {

using enum Kind;

void addCostParts(std::vector<ResultSpec>& list, Kind kind) {
    const auto cost = [&](std::string_view key, Label label, Label help) {
        list.push_back(extensive(burden(result(kind, key, "USD", label, help))));
    };
    cost("cost_owned.servers", WATTPLAN_TEXT("Result", "Servers"),
         WATTPLAN_TEXT("Help", "Capital recovery of accelerators and servers, spares included."));
    cost("cost_owned.network", WATTPLAN_TEXT("Result", "Network and storage"),
         WATTPLAN_TEXT("Help", "Capital recovery of network and storage."));
    cost("cost_owned.facility", WATTPLAN_TEXT("Result", "Building, power, cooling"),
         WATTPLAN_TEXT("Help", "Capital recovery of the facility."));
    cost("cost_owned.energy", WATTPLAN_TEXT("Result", "Electricity"),
         WATTPLAN_TEXT("Help", "Facility energy times the all-in price."));
    cost("cost_owned.maintenance", WATTPLAN_TEXT("Result", "Upkeep"),
         WATTPLAN_TEXT("Help", "Upkeep of IT and facility."));
    cost("cost_owned.people", WATTPLAN_TEXT("Result", "People"), WATTPLAN_TEXT("Help", "Facility staff."));
    cost("cost_owned.other", WATTPLAN_TEXT("Result", "Insurance, taxes, water"),
         WATTPLAN_TEXT("Help", "Insurance and property tax of IT and facility, and on-site water."));
}

void addShares(std::vector<ResultSpec>& list, Kind kind) {
    list.push_back(result(
        kind, "electricity_share.cash", "%", WATTPLAN_TEXT("Result", "Electricity, of cash operating cost"),
        WATTPLAN_TEXT("Help", "Of electricity, upkeep, people, insurance, taxes and water.")));
    list.push_back(result(kind, "electricity_share.operator", "%",
                          WATTPLAN_TEXT("Result", "Electricity, of the operator's bill"),
                          WATTPLAN_TEXT("Help",
                                        "Of what the facility's operator bears: facility, its upkeep and "
                                        "insurance, people, water and electricity, no IT.")));
}

namespace {

void addTotals(std::vector<ResultSpec>& list) {
    list.push_back(extensive(
        burden(at(Boundary::facility,
                  result(plan, "energy", "MWh", WATTPLAN_TEXT("Result", "Workload energy"),
                         WATTPLAN_TEXT("Help", "Facility energy of all training runs and services."))))));
    list.push_back(extensive(burden(at(
        Boundary::facility,
        result(plan, "peak_power", "MW", WATTPLAN_TEXT("Result", "Peak facility power"),
               WATTPLAN_TEXT(
                   "Help", "The largest month of all facilities together, in the peak hour of cooling."))))));
    list.push_back(extensive(burden(
        result(plan, "cost_owned", "USD", WATTPLAN_TEXT("Result", "Cost, owned"),
               WATTPLAN_TEXT("Help",
                             "Cost of all training runs and services on hardware of one's own: capital "
                             "recovery, energy, upkeep, people.")))));
    list.push_back(extensive(
        burden(result(plan, "cost_rented", "USD", WATTPLAN_TEXT("Result", "Cost, rented"),
                      WATTPLAN_TEXT("Help", "Cost of all training runs and services at rental prices.")))));
    list.push_back(burden(result(
        plan, "electricity_share", "%", WATTPLAN_TEXT("Result", "Electricity, of full cost"),
        WATTPLAN_TEXT("Help", "Electricity of all training runs and services over their full cost."))));
    addShares(list, plan);
    addCostParts(list, plan);
    list.push_back(
        burden(result(plan, "cost_per_hour", "USD/h", WATTPLAN_TEXT("Result", "Owned, per accelerator-hour"),
                      WATTPLAN_TEXT("Help", "Cost owned over accelerator-hours."))));
    list.push_back(extensive(
        burden(result(plan, "carbon", "t", WATTPLAN_TEXT("Result", "Carbon"),
                      WATTPLAN_TEXT("Help", "Location-based carbon of all training runs and services.")))));
    list.push_back(extensive(burden(result(
        plan, "water", "m3", WATTPLAN_TEXT("Result", "On-site water"),
        WATTPLAN_TEXT("Help", "Water evaporated and drained on site by all training runs and services.")))));
    list.push_back(
        extensive(result(plan, "hours", "h", WATTPLAN_TEXT("Result", "Accelerator-hours"),
                         WATTPLAN_TEXT("Help", "Accelerator-hours of all training runs and services."))));
    addFootprint(list, plan);
    addEquivalences(list);
    const auto power = [&](std::string_view key, Label label, Label help) {
        list.push_back(monthly(extensive(at(Boundary::facility, result(plan, key, "MW", label, help)))));
    };
    power("power", WATTPLAN_TEXT("Result", "Power, monthly mean"),
          WATTPLAN_TEXT("Help", "Mean facility power of all facilities, month by month."));
    power("power.accelerators", WATTPLAN_TEXT("Result", "Accelerators"),
          WATTPLAN_TEXT("Help", "Mean power of the accelerators of all facilities."));
    power("power.servers", WATTPLAN_TEXT("Result", "Rest of the servers"),
          WATTPLAN_TEXT(
              "Help", "Processors, memory, fans and power supplies of all facilities; idle servers whole."));
    power("power.network", WATTPLAN_TEXT("Result", "Network"),
          WATTPLAN_TEXT("Help", "Switches and optics of all facilities."));
    power("power.storage", WATTPLAN_TEXT("Result", "Storage and management"),
          WATTPLAN_TEXT("Help", "Storage and management servers of all facilities."));
    power("power.cooling", WATTPLAN_TEXT("Result", "Cooling and losses"),
          WATTPLAN_TEXT(
              "Help", "Cooling, power conversion and lighting of all facilities: IT power times (PUE - 1)."));
    power(
        "peak", WATTPLAN_TEXT("Result", "Power, monthly peak"),
        WATTPLAN_TEXT("Help", "Operating IT power times peak-hour PUE, of all facilities, month by month."));
    list.push_back(monthly(
        burden(at(Boundary::utility,
                  result(plan, "shortfall", "MW", WATTPLAN_TEXT("Result", "Shortfall"),
                         WATTPLAN_TEXT("Help",
                                       "Monthly peak above the utility feed, summed over the facilities that "
                                       "have one."))))));
}

void addModel(std::vector<ResultSpec>& list) {
    list.push_back(
        result(model, "parameters", "", WATTPLAN_TEXT("Result", "Parameters, from the architecture"),
               WATTPLAN_TEXT("Help", "All parameters counted from the architecture, beside those stated.")));
    list.push_back(
        result(model, "parameters_active", "", WATTPLAN_TEXT("Result", "Parameters a token passes"),
               WATTPLAN_TEXT("Help",
                             "Counted from the architecture; the lookup of the input table is not among "
                             "them.")));
}

void addEra(std::vector<ResultSpec>& list) {
    list.push_back(
        result(growthEra, "points", "", WATTPLAN_TEXT("Result", "Models fitted"),
               WATTPLAN_TEXT("Help", "How many models the line is fitted to. Below 8 it is a sketch.")));
    list.push_back(
        result(growthEra, "doubling", "month", WATTPLAN_TEXT("Result", "Doubling time"),
               WATTPLAN_TEXT("Help", "Time in which training compute doubles along the fitted line.")));
    list.push_back(result(growthEra, "doubling.low", "month",
                          WATTPLAN_TEXT("Result", "Doubling time, fastest"),
                          WATTPLAN_TEXT("Help", "Lower end of the 95 % interval.")));
    list.push_back(
        result(growthEra, "doubling.high", "month", WATTPLAN_TEXT("Result", "Doubling time, slowest"),
               WATTPLAN_TEXT("Help", "Upper end of the 95 % interval; unknown where the line may be flat.")));
    list.push_back(result(growthEra, "growth_per_year", "", WATTPLAN_TEXT("Result", "Growth per year"),
                          WATTPLAN_TEXT("Help", "Factor by which training compute grows in a year.")));
    list.push_back(
        result(growthEra, "r2", "", WATTPLAN_TEXT("Result", "R²"),
               WATTPLAN_TEXT("Help", "Share of the variance of log compute that the line explains.")));
    list.push_back(result(growthEra, "projection", "FLOP", WATTPLAN_TEXT("Result", "Projected compute"),
                          WATTPLAN_TEXT("Help", "The line carried on to the year projected to.")));
    list.push_back(result(growthEra, "projection.low", "FLOP",
                          WATTPLAN_TEXT("Result", "Projected compute, low"),
                          WATTPLAN_TEXT("Help", "Lower end of the 95 % prediction band of one model.")));
    list.push_back(result(growthEra, "projection.high", "FLOP",
                          WATTPLAN_TEXT("Result", "Projected compute, high"),
                          WATTPLAN_TEXT("Help", "Upper end of the 95 % prediction band of one model.")));
}

void addFacility(std::vector<ResultSpec>& list) {
    list.push_back(burden(
        result(facility, "pue", "", WATTPLAN_TEXT("Result", "PUE"),
               WATTPLAN_TEXT("Help", "Annual mean at full operation: facility energy over IT energy."))));
    list.push_back(
        burden(result(facility, "pue_peak", "", WATTPLAN_TEXT("Result", "PUE, peak hour"),
                      WATTPLAN_TEXT("Help", "In the worst hour of the year, at full operation."))));
    list.push_back(burden(result(
        facility, "wue", "L/kWh", WATTPLAN_TEXT("Result", "WUE"),
        WATTPLAN_TEXT("Help", "On-site water for each kWh of IT energy, annual mean at full operation."))));
    list.push_back(extensive(
        at(Boundary::it, result(facility, "design_it_power", "MW", WATTPLAN_TEXT("Result", "Design IT power"),
                                WATTPLAN_TEXT("Help", "IT power that PUE's load is measured against.")))));
    list.push_back(result(facility, "load", "%", WATTPLAN_TEXT("Result", "Load at full operation"),
                          WATTPLAN_TEXT("Help", "Operating IT power over design IT power.")));
    list.push_back(extensive(burden(
        at(Boundary::facility,
           result(facility, "energy", "MWh", WATTPLAN_TEXT("Result", "Energy within the plan"),
                  WATTPLAN_TEXT("Help", "Facility energy over the plan's months, idle power included."))))));
    list.push_back(extensive(
        burden(at(Boundary::facility,
                  result(facility, "peak_power", "MW", WATTPLAN_TEXT("Result", "Peak power"),
                         WATTPLAN_TEXT("Help", "Largest month: operating IT power times peak-hour PUE."))))));
    list.push_back(extensive(
        at(Boundary::facility,
           result(facility, "nameplate_power", "MW", WATTPLAN_TEXT("Result", "Nameplate power"),
                  WATTPLAN_TEXT(
                      "Help", "Nameplate IT power times peak-hour PUE: what a cautious utility assumes.")))));
    list.push_back(extensive(burden(result(facility, "capex", "USD", WATTPLAN_TEXT("Result", "Building cost"),
                                           WATTPLAN_TEXT("Help", "Design IT power times building cost.")))));
    const auto part = [&](std::string_view key, Label label, Label help) {
        list.push_back(monthly(extensive(at(Boundary::facility, result(facility, key, "MW", label, help)))));
    };
    part("power", WATTPLAN_TEXT("Result", "Power, monthly mean"),
         WATTPLAN_TEXT("Help", "Mean facility power, month by month."));
    part("power.accelerators", WATTPLAN_TEXT("Result", "Accelerators"),
         WATTPLAN_TEXT("Help", "Mean power of the accelerators."));
    part("power.servers", WATTPLAN_TEXT("Result", "Rest of the servers"),
         WATTPLAN_TEXT("Help", "Processors, memory, fans and power supplies; idle servers whole."));
    part("power.network", WATTPLAN_TEXT("Result", "Network"), WATTPLAN_TEXT("Help", "Switches and optics."));
    part("power.storage", WATTPLAN_TEXT("Result", "Storage and management"),
         WATTPLAN_TEXT("Help", "Storage and management servers."));
    part("power.cooling", WATTPLAN_TEXT("Result", "Cooling and losses"),
         WATTPLAN_TEXT("Help", "IT power times (PUE - 1): cooling, power conversion, lighting."));
    part("peak", WATTPLAN_TEXT("Result", "Power, monthly peak"),
         WATTPLAN_TEXT("Help", "Operating IT power times peak-hour PUE: what the feed must carry."));
    list.push_back(
        monthly(at(Boundary::utility, result(facility, "feed", "MW", WATTPLAN_TEXT("Result", "Utility feed"),
                                             WATTPLAN_TEXT("Help", "The feed in force in each month.")))));
    list.push_back(monthly(burden(
        at(Boundary::utility, result(facility, "shortfall", "MW", WATTPLAN_TEXT("Result", "Shortfall"),
                                     WATTPLAN_TEXT("Help", "Monthly peak above the utility feed."))))));
}

void addCluster(std::vector<ResultSpec>& list) {
    list.push_back(extensive(result(cluster, "accelerators", "", WATTPLAN_TEXT("Result", "Accelerators"),
                                    WATTPLAN_TEXT("Help", "Systems times accelerators in each."))));
    list.push_back(result(cluster, "systems_per_rack", "", WATTPLAN_TEXT("Result", "Systems per rack"),
                          WATTPLAN_TEXT("Help", "As many as units, power and weight allow.")));
    list.push_back(result(cluster, "systems_per_rack.units", "",
                          WATTPLAN_TEXT("Result", "Per rack, by units"),
                          WATTPLAN_TEXT("Help", "Systems that fit the rack's height.")));
    list.push_back(
        result(cluster, "systems_per_rack.power", "", WATTPLAN_TEXT("Result", "Per rack, by power"),
               WATTPLAN_TEXT("Help", "Systems whose nameplate power the rack's cooling carries away.")));
    list.push_back(result(cluster, "systems_per_rack.weight", "",
                          WATTPLAN_TEXT("Result", "Per rack, by weight"),
                          WATTPLAN_TEXT("Help", "Systems that rack and floor carry.")));
    list.push_back(result(cluster, "racks", "", WATTPLAN_TEXT("Result", "Racks"),
                          WATTPLAN_TEXT("Help", "Racks for all systems.")));
    list.push_back(at(Boundary::it, result(cluster, "rack_power", "kW", WATTPLAN_TEXT("Result", "Rack power"),
                                           WATTPLAN_TEXT("Help", "Nameplate power of a full rack."))));
    list.push_back(extensive(
        at(Boundary::it,
           result(cluster, "nameplate_power", "MW", WATTPLAN_TEXT("Result", "Nameplate IT power"),
                  WATTPLAN_TEXT("Help", "Nameplate power of all systems, with network and storage.")))));
    list.push_back(extensive(
        at(Boundary::it,
           result(cluster, "operating_power", "MW", WATTPLAN_TEXT("Result", "Operating IT power"),
                  WATTPLAN_TEXT("Help", "Power of all systems in use, with network and storage.")))));
    list.push_back(monthly(
        extensive(result(cluster, "standing", "", WATTPLAN_TEXT("Result", "Accelerators standing"),
                         WATTPLAN_TEXT("Help", "Accelerators that are installed, month by month.")))));
    list.push_back(monthly(
        extensive(result(cluster, "in_use", "", WATTPLAN_TEXT("Result", "Accelerators in use"),
                         WATTPLAN_TEXT("Help", "Accelerators that runs keep busy, mean of each month.")))));
    list.push_back(
        burden(result(cluster, "idle_share", "%", WATTPLAN_TEXT("Result", "Idle share"),
                      WATTPLAN_TEXT("Help",
                                    "Accelerator-hours in which no run works, of those that stand within "
                                    "the plan."))));
    list.push_back(
        extensive(burden(result(cluster, "capex", "USD", WATTPLAN_TEXT("Result", "Price of IT"),
                                WATTPLAN_TEXT("Help", "Servers with spares, network and storage.")))));
}

void addRun(std::vector<ResultSpec>& list) {
    const auto add = [&](ResultSpec spec) { list.push_back(std::move(spec)); };
    add(extensive(burden(
        result(trainingRun, "flop", "FLOP", WATTPLAN_TEXT("Result", "Training compute"),
               WATTPLAN_TEXT("Help",
                             "Floating-point operations of the model itself, recomputation not counted.")))));
    add(benefit(
        result(trainingRun, "mfu", "", WATTPLAN_TEXT("Result", "MFU"),
               WATTPLAN_TEXT("Help", "Model FLOP/s over the dense 16-bit peak of the accelerators."))));
    add(extensive(result(trainingRun, "accelerators", "", WATTPLAN_TEXT("Result", "Accelerators used"),
                         WATTPLAN_TEXT("Help", "Accelerators that the run keeps busy."))));
    add(extensive(burden(result(trainingRun, "hours", "h", WATTPLAN_TEXT("Result", "Accelerator-hours"),
                                WATTPLAN_TEXT("Help", "Compute over peak, MFU and goodput.")))));
    add(burden(result(trainingRun, "days", "d", WATTPLAN_TEXT("Result", "Duration"),
                      WATTPLAN_TEXT("Help", "Accelerator-hours over accelerators."))));
    add(burden(at(Boundary::chip,
                  result(trainingRun, "chip_power", "W", WATTPLAN_TEXT("Result", "Watts per accelerator"),
                         WATTPLAN_TEXT("Help", "Mean power of an accelerator alone.")))));
    add(burden(
        at(Boundary::server,
           result(trainingRun, "server_power", "W", WATTPLAN_TEXT("Result", "Server watts per accelerator"),
                  WATTPLAN_TEXT("Help", "Mean power of the server, per accelerator.")))));
    add(burden(
        at(Boundary::it,
           result(trainingRun, "it_power", "W", WATTPLAN_TEXT("Result", "IT watts per accelerator"),
                  WATTPLAN_TEXT("Help", "Mean power of server, network and storage, per accelerator.")))));
    add(extensive(burden(
        at(Boundary::chip,
           result(trainingRun, "energy_chip", "MWh", WATTPLAN_TEXT("Result", "Energy, accelerators only"),
                  WATTPLAN_TEXT(
                      "Help", "Accelerator-hours times watts per accelerator: what model cards state."))))));
    add(extensive(burden(at(
        Boundary::it, result(trainingRun, "energy_it", "MWh", WATTPLAN_TEXT("Result", "Energy, IT"),
                             WATTPLAN_TEXT("Help", "Accelerator-hours times IT watts per accelerator."))))));
    add(extensive(burden(at(Boundary::facility, result(trainingRun, "energy_facility", "MWh",
                                                       WATTPLAN_TEXT("Result", "Energy, facility"),
                                                       WATTPLAN_TEXT("Help", "IT energy times PUE."))))));
    add(burden(result(trainingRun, "pue", "", WATTPLAN_TEXT("Result", "PUE of the run"),
                      WATTPLAN_TEXT("Help", "Mean PUE of the months in which it runs."))));
    add(burden((result(trainingRun, "energy_per_flop", "J/EFLOP", WATTPLAN_TEXT("Result", "Energy per FLOP"),
                       WATTPLAN_TEXT("Help", "IT energy over training compute.")))));
    add(extensive(
        burden(result(trainingRun, "carbon", "t", WATTPLAN_TEXT("Result", "Carbon"),
                      WATTPLAN_TEXT("Help", "Facility energy times the location-based grid factor.")))));
    add(extensive(burden(result(trainingRun, "water", "m3", WATTPLAN_TEXT("Result", "On-site water"),
                                WATTPLAN_TEXT("Help", "IT energy times on-site WUE.")))));
    addFootprint(list, trainingRun);
    add(extensive(burden(result(
        trainingRun, "cost_owned", "USD", WATTPLAN_TEXT("Result", "Cost, owned"),
        WATTPLAN_TEXT("Help", "The run's share of capital recovery, upkeep and people, and its energy.")))));
    addCostParts(list, trainingRun);
    add(burden(result(trainingRun, "cost_per_hour", "USD/h",
                      WATTPLAN_TEXT("Result", "Owned, per accelerator-hour"),
                      WATTPLAN_TEXT("Help", "Cost owned over accelerator-hours."))));
    add(burden(result(trainingRun, "price_per_hour", "USD/h", WATTPLAN_TEXT("Result", "Rental price"),
                      WATTPLAN_TEXT("Help", "Rent of an accelerator for an hour."))));
    add(extensive(burden(result(trainingRun, "cost_rented", "USD", WATTPLAN_TEXT("Result", "Cost, rented"),
                                WATTPLAN_TEXT("Help", "Accelerator-hours times the rental price.")))));
    add(result(trainingRun, "electricity_share.full", "%",
               WATTPLAN_TEXT("Result", "Electricity, of full cost"),
               WATTPLAN_TEXT("Help", "Of all costs, capital included.")));
    addShares(list, trainingRun);
}

}  // namespace

std::vector<ResultSpec> resultSpecs() {
    std::vector<ResultSpec> list;
    addModel(list);
    addTotals(list);
    addEra(list);
    addFacility(list);
    addPlantResults(list);
    addCluster(list);
    addRun(list);
    addTrainingResults(list);
    addServiceResults(list);
    addCostResults(list);
    addOrbitalResults(list);
    addLeverResults(list);
    return list;
}

}  // namespace wattplan
