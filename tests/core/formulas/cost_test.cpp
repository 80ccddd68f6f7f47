#include "core/formulas/cost.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

TEST_CASE("capital recovery is r (1 + r)^n / ((1 + r)^n - 1)", "[formulas]") {
    graph::KernelCache cache;
    const auto perYear = [&](double rate, double years) {
        graph::Graph graph(1);
        const auto r = graph.constant(rate);
        const auto life = graph.constant(unitOf("year").toBase(years), dimension::time);
        const auto factor = formulas::capitalRecovery(r, life);
        graph.seal();
        return graph::Evaluation(graph, cache).value(factor.id()) * unitOf("year").factor;
    };
    // Tables of engineering economics, (A/P, i, n).
    CHECK(perYear(0.10, 4) == Approx(0.31547).margin(5e-6));
    CHECK(perYear(0.08, 20) == Approx(0.10185).margin(5e-6));
    CHECK(perYear(0.05, 1) == Approx(1.05).epsilon(1e-12));
    CHECK(perYear(0.0, 5) == Approx(0.2).epsilon(1e-12));
}

TEST_CASE("the cost of a run adds up by hand", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "125", "gpt_3_175b");  // 1,000 accelerators
    desk.type("dgx_a100_640", "price", "200000");
    desk.type("hall", "pin_pue", "1.2");
    desk.type("hall", "electricity_price", "0.10");
    desk.type("hall", "construction_cost", "10000");
    desk.type("cluster", "network_power", "0");
    desk.type("cluster", "storage_power", "0");
    desk.type("run", "pin_hours", "1000000");
    desk.type("run", "pin_it_power", "500 W");
    desk.type("run", "pin_price_per_hour", "2");
    for (const auto& [field, text] : {std::pair{"discount_rate", "10"},
                                      {"life_it", "4"},
                                      {"life_network", "4"},
                                      {"life_facility", "20"},
                                      {"spares", "0"},
                                      {"network_capex", "10"},
                                      {"storage_capex", "0"},
                                      {"maintenance_it", "5"},
                                      {"maintenance_facility", "2"},
                                      {"insurance", "0"},
                                      {"water_price", "0"},
                                      {"grid_connection", "0"},
                                      {"utilisation", "100"}})
        desk.type("finance", field, text);
    // Hours of a year: 1,000 x 8,760 = 8.76e6; the run has 1e6 of them: 0.114155.
    const double share = 1e6 / 8.76e6;
    CHECK(desk.value("cluster", "capex", "USD") == Approx(125 * 200000 * 1.1));
    CHECK(desk.value("run", "cost_owned.servers", "USD") == Approx(25e6 * 0.3154708 * share).epsilon(1e-6));
    CHECK(desk.value("run", "cost_owned.network", "USD") == Approx(2.5e6 * 0.3154708 * share).epsilon(1e-6));
    // 125 x 6.5 kW = 812.5 kW of IT at 10,000 USD; CRF(10 %, 20 a) = 0.1174596
    CHECK(desk.value("run", "cost_owned.facility", "USD") ==
          Approx(8.125e6 * 0.1174596 * share).epsilon(1e-6));
    CHECK(desk.value("run", "cost_owned.maintenance", "USD") ==
          Approx((27.5e6 * 0.05 + 8.125e6 * 0.02) * share).epsilon(1e-9));
    CHECK(desk.value("run", "energy_facility", "MWh") == Approx(600.0));  // 1e6 h x 500 W x 1.2
    CHECK(desk.value("run", "cost_owned.energy", "USD") == Approx(60000.0));
    const double people = desk.value("run", "cost_owned.people", "USD");  // .8125 MW x .8 x 130,000 USD
    CHECK(people == Approx(0.8125 * 0.8 * 130000 * share).epsilon(1e-9));
    const double total = desk.value("run", "cost_owned", "USD");
    CHECK(total == Approx((25e6 + 2.5e6) * 0.3154708 * share + 8.125e6 * 0.1174596 * share + 1537500 * share +
                          60000 + people)
                       .epsilon(1e-6));
    CHECK(desk.value("run", "cost_rented", "USD") == Approx(2e6));
    CHECK(desk.value("run", "electricity_share.full", "%") == Approx(100 * 60000 / total).epsilon(1e-9));
    CHECK(desk.value("run", "electricity_share.cash", "%") ==
          Approx(100 * 60000 / (60000 + 1537500 * share + people)).epsilon(1e-9));
    CHECK(desk.value("run", "electricity_share.operator", "%") ==
          Approx(100 * 60000 / (60000 + 8.125e6 * 0.1174596 * share + 8.125e6 * 0.02 * share + people))
              .epsilon(1e-6));
}

TEST_CASE("a price in another currency passes the plan's exchange rates", "[formulas]") {
    PlanDesk desk = oneRun("dgx_a100_640", "125", "gpt_3_175b");
    desk.type("run", "pin_hours", "1000000");
    desk.type("run", "pin_price_per_hour", "14.28 CNY/h");
    CHECK(desk.value("run", "cost_rented", "USD") == Approx(2e6).epsilon(1e-9));  // 7.14 yuan a dollar
    desk.type("plan", "currency", "cny");
    CHECK(desk.value("run", "cost_rented", "USD") ==
          Approx(14.28e6).epsilon(1e-9));  // plan currency is now the yuan
    desk.type("cny", "rate", "7.0");
    desk.type("run", "pin_price_per_hour", "2 USD/h");
    CHECK(desk.value("run", "cost_rented", "USD") == Approx(14e6).epsilon(1e-9));
}

TEST_CASE("the plan's cost is the sum over its runs, part by part, and its shares are of those sums",
          "[formulas]") {
    PlanDesk desk("article");
    const std::vector<const char*> runs{"gpt3", "gopher", "opt", "bloom", "gpt3_air", "gpt3_liquid"};
    const auto sum = [&](std::string_view result) {
        double total = 0.0;
        for (const char* run : runs)
            total += desk.value(run, result);
        return total;
    };
    for (const char* part :
         {"cost_owned.servers", "cost_owned.network", "cost_owned.facility", "cost_owned.energy",
          "cost_owned.maintenance", "cost_owned.people", "cost_owned.other"}) {
        INFO(part);
        CHECK(desk.value("plan", part) == Approx(sum(part)));
    }
    const double energy = sum("cost_owned.energy");
    CHECK(desk.value("plan", "cost_per_hour") == Approx(sum("cost_owned") / sum("hours")));
    CHECK(desk.value("plan", "electricity_share") == Approx(energy / sum("cost_owned")));
    CHECK(desk.value("plan", "electricity_share.cash") ==
          Approx(energy / (energy + sum("cost_owned.maintenance") + sum("cost_owned.people") +
                           sum("cost_owned.other"))));
    // What the operator pays besides, of each run: electricity over its share, less electricity.
    double bill = 0.0;
    for (const char* run : runs)
        bill += desk.value(run, "cost_owned.energy") / desk.value(run, "electricity_share.operator");
    CHECK(desk.value("plan", "electricity_share.operator") == Approx(energy / bill));
}
