#include <cmath>

#include "core/analysis/cash_flow.h"
#include "core/analysis/checks.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using kernels::FlowRow;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

constexpr double rounding = 1e-9;

/// 1,000 A100 in a hall of PUE 1.2 at .10 USD/kWh, prices by hand.
PlanDesk handDesk() {
    PlanDesk desk = oneRun("dgx_a100_640", "125", "gpt_3_175b");
    for (const auto& [object, field, text] :
         std::initializer_list<std::array<const char*, 3>>{{"dgx_a100_640", "price", "200000"},
                                                           {"dgx_a100_640", "typical_power", "5200"},
                                                           {"hall", "pin_pue", "1.2"},
                                                           {"hall", "electricity_price", "0.10"},
                                                           {"hall", "construction_cost", "10000"},
                                                           {"cluster", "network_power", "0"},
                                                           {"cluster", "storage_power", "0"},
                                                           {"finance", "discount_rate", "10"},
                                                           {"finance", "life_it", "4"},
                                                           {"finance", "life_network", "4"},
                                                           {"finance", "life_facility", "20"},
                                                           {"finance", "spares", "0"},
                                                           {"finance", "network_capex", "10"},
                                                           {"finance", "storage_capex", "0"},
                                                           {"finance", "maintenance_it", "5"},
                                                           {"finance", "maintenance_facility", "2"},
                                                           {"finance", "grid_connection", "100"},
                                                           {"finance", "insurance", "1"},
                                                           {"finance", "water_price", "0"},
                                                           {"finance", "rent_escalator", "2"},
                                                           {"finance", "utilisation", "80"}})
        desk.type(object, field, text);
    return desk;
}

void typeRent(PlanDesk& desk, double price) {
    desk.type("a100_sxm4_80", "rental_price", std::to_string(price));
}

}  // namespace

TEST_CASE("a cluster's investment and yearly cost add up by hand", "[formulas]") {
    PlanDesk desk = handDesk();
    CHECK(desk.value("cluster", "investment.servers", "USD") == Approx(25e6));
    CHECK(desk.value("cluster", "investment.network", "USD") == Approx(2.5e6));
    CHECK(desk.value("cluster", "investment.facility", "USD") == Approx(8.125e6));  // 125 x 6.5 kW x 10,000
    CHECK(desk.value("cluster", "investment.grid", "USD") == Approx(81250));
    CHECK(desk.value("cluster", "investment", "USD") == Approx(35706250));
    CHECK(desk.value("cluster", "capex", "USD") == Approx(27.5e6));
    // 125 x 5.2 kW x .8 x 1.2 x 8,760 h x .10 USD
    CHECK(desk.value("cluster", "opex.electricity", "USD/year") ==
          Approx(125 * 5.2 * 0.8 * 1.2 * 8760 * 0.10));
    CHECK(desk.value("cluster", "opex.upkeep", "USD/year") == Approx(27.5e6 * 0.05 + 8.125e6 * 0.02));
    CHECK(desk.value("cluster", "opex.other", "USD/year") == Approx(357062.5));
    double sum = 0.0;
    for (const char* part : {"opex.electricity", "opex.upkeep", "opex.people", "opex.other"})
        sum += desk.value("cluster", part);
    CHECK(desk.value("cluster", "opex") == Approx(sum).epsilon(rounding));
}

TEST_CASE("levelised cost by cash flow is that by capital recovery", "[formulas]") {
    PlanDesk desk = handDesk();
    // Escalators equal inflation, so that real prices stand still: the run's cost an hour, which knows no
    // years, is the same, and so is what the years cost over the hours they work.
    desk.type("run", "pin_it_power", "650 W");  // 5.2 kW / 8
    CHECK(desk.value("cluster", "per_hour.owned") ==
          Approx(desk.value("run", "cost_per_hour")).epsilon(rounding));
    const auto flow = analysis::cashFlowOf(*desk.plan().find("cluster"), desk.model());
    REQUIRE(flow.years == 5);
    double cost = 0.0, hours = 0.0;
    for (int t = 0; t < flow.years; ++t) {
        const auto year = static_cast<std::size_t>(t);
        const double worth = std::pow(1.1, -t);
        cost += (flow.row(FlowRow::income)[year] - flow.row(FlowRow::net)[year]) * worth;
        hours += t > 0 ? 1000 * 0.8 * 8760 * worth : 0.0;
    }
    CHECK(desk.value("cluster", "per_hour.owned", "USD/h") == Approx(cost / hours).epsilon(rounding));
}

TEST_CASE("at break-even utilisation owning costs what renting does and is worth nothing more",
          "[formulas]") {
    PlanDesk desk = handDesk();
    for (const double rent : {1.2, 2.0, 3.5}) {
        for (const char* trend : {"2", "-10"}) {
            INFO(rent << " USD/h, " << trend << " % a year");
            typeRent(desk, rent);
            desk.type("finance", "rent_escalator", trend);
            desk.type("finance", "utilisation", "80");
            const double even = desk.value("cluster", "break_even", "%");
            if (even > 100.0) continue;
            desk.type("finance", "utilisation", std::to_string(even));
            CHECK(desk.value("cluster", "per_hour.owned") ==
                  Approx(desk.value("cluster", "per_hour.rented")).epsilon(1e-6));  // typed with six digits
            CHECK(desk.value("cluster", "npv") ==
                  Approx(0.0).margin(1e-5 * desk.value("cluster", "investment")));
            CHECK(desk.value("cluster", "irr", "%") == Approx(10.0).epsilon(1e-4));  // the discount rate
        }
    }
}

TEST_CASE("present value is the same in real and nominal prices", "[formulas]") {
    PlanDesk desk = handDesk();
    typeRent(desk, 3.0);
    const double npv = desk.value("plan", "npv");
    const double irr = desk.value("plan", "irr");
    desk.type("finance", "price_basis", "nominal");
    CHECK(desk.value("plan", "npv") == Approx(npv).epsilon(rounding));
    CHECK(1.0 + desk.value("plan", "irr") == Approx((1.0 + irr) * 1.02).epsilon(rounding));
    CHECK(desk.value("finance", "nominal_rate", "%") == Approx(12.2));  // 1.10 x 1.02 - 1
    desk.type("finance", "inflation", "0");
    CHECK(desk.value("finance", "nominal_rate", "%") == Approx(10.0));
}

TEST_CASE("the rent that a run states counts before the accelerator's", "[formulas]") {
    PlanDesk desk = handDesk();
    typeRent(desk, 3.0);
    CHECK(desk.value("cluster", "per_hour.rented", "USD/h") == Approx(3.0));  // it rises with inflation
    desk.type("run", "pin_price_per_hour", "1.5");
    CHECK(desk.value("cluster", "per_hour.rented", "USD/h") == Approx(1.5));
}

TEST_CASE("colocation pays rent for the hall instead of building it", "[formulas]") {
    PlanDesk desk = handDesk();
    desk.type("finance", "colocation_price", "150");
    // (27.5e6 x CRF(10 %, 4 a) + 27.5e6 x .06 + 812.5 kW x 150 x 12) a year
    CHECK(desk.value("cluster", "fixed.colocated", "USD/year") ==
          Approx(27.5e6 * 0.315470803706098 + 27.5e6 * 0.06 + 812.5 * 150 * 12).epsilon(rounding));
    CHECK(desk.value("cluster", "per_hour.colocated", "USD/h") ==
          Approx(desk.value("cluster", "fixed.colocated", "USD/year") / (800 * 8760) +
                 desk.value("cluster", "variable", "USD/h"))
              .epsilon(rounding));
}

TEST_CASE("an H100 of 2024 costs two to three dollars an hour, 2 to 6 percent of it electricity",
          "[formulas]") {
    // 32,000 USD a GPU with its server, a quarter for the network, 12,000 USD/kW, 10 %, 4 years, 80 % in use,
    // .07 USD/kWh; the market asked 2 to 3 USD, Cottier et al. 2024 find 2 to 6 % for energy.
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_70b");
    for (const auto& [object, field, text] :
         std::initializer_list<std::array<const char*, 3>>{{"dgx_h100", "price", "256000"},
                                                           {"hall", "electricity_price", "0.07"},
                                                           {"hall", "construction_cost", "12000"},
                                                           {"finance", "discount_rate", "10"},
                                                           {"finance", "life_it", "4"},
                                                           {"finance", "network_capex", "25"},
                                                           {"finance", "storage_capex", "0"}})
        desk.type(object, field, text);
    const double perHour = desk.value("cluster", "per_hour.owned", "USD/h");
    CHECK(perHour > 2.0);
    CHECK(perHour < 3.0);
    const double share = desk.value("cluster", "opex.electricity", "USD/year") /
                         (perHour * 800 * 0.8 * 8760);  // 100 x 8 accelerators
    CHECK(share > 0.02);
    CHECK(share < 0.06);
}

TEST_CASE("where owning brings nothing back the reason is named and is no fault of the plan", "[formulas]") {
    PlanDesk desk = handDesk();
    typeRent(desk, 0.01);
    desk.type("finance", "life_facility", "4");  // so that nothing is left at the end
    for (const char* result : {"irr", "payback", "break_even"}) {
        INFO(result);
        const graph::NodeId node = desk.model().node(desk.address("cluster", result));
        REQUIRE_FALSE(desk.model().evaluation().isOk(node));
        const auto origin = graph::statusOrigin(desk.model().evaluation().status(node));
        REQUIRE(desk.model().graph().node(origin).op == graph::Op::require);
        CHECK_FALSE(desk.model().graph().reason(origin).text.empty());
    }
    CHECK(desk.value("cluster", "npv") < 0.0);
    for (const auto& check : analysis::checks(desk.plan(), desk.model()))
        CHECK(check.rule != analysis::Rule::infeasibleValue);
}

TEST_CASE("two clusters are one investment, each from the year in which it is bought", "[formulas]") {
    PlanDesk desk = handDesk();
    typeRent(desk, 3.0);
    desk.type("plan", "horizon_start", "2026-01");
    desk.add(Kind::cluster, "later");
    desk.type("later", "facility", "hall");
    desk.type("later", "system", "dgx_a100_640");
    desk.type("later", "systems", "125");
    desk.type("later", "commissioning", "2028-03");
    const auto& flow = analysis::cashFlowOf(desk.plan().only(Kind::plan), desk.model());
    REQUIRE(flow.years == 7);  // bought in year 2, four years of work
    CHECK(flow.row(FlowRow::capital)[0] == Approx(-desk.value("cluster", "investment")));
    CHECK(flow.row(FlowRow::capital)[1] == 0.0);
    CHECK(flow.row(FlowRow::capital)[2] == Approx(-desk.value("later", "investment")));
    CHECK(flow.row(FlowRow::cumulativeDiscounted).back() == Approx(desk.value("plan", "npv")));
    for (const char* part : {"investment", "opex", "npv"})
        CHECK(desk.value("plan", part) ==
              Approx(desk.value("cluster", part) + desk.value("later", part)).epsilon(rounding));
}
