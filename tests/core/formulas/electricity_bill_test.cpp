#include <algorithm>
#include <numeric>

#include "core/analysis/checks.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

PlanDesk tariffDesk(std::string_view tariff) {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_70b");
    desk.type("plan", "horizon_start", "2026-01");
    desk.type("plan", "horizon_months", "24");
    desk.type("run", "tokens", "1e12");
    desk.type("hall", "tariff", tariff);
    return desk;
}

double cell(const catalog::Catalogue& catalogue, std::string_view tariff, std::string_view field) {
    const Object* row = catalogue.find(Kind::tariff, tariff);
    REQUIRE(row);
    return std::get<Number>(row->value(fieldId(Kind::tariff, field))).value;
}

}  // namespace

TEST_CASE("a bill is energy at its price and the peak of every month at the demand charge", "[formulas]") {
    PlanDesk desk = tariffDesk("us_va");
    desk.type("us_va", "energy_price", "0.06");
    desk.type("us_va", "demand_charge", "14.57");
    const auto peak = desk.months("hall", "peak", "kW");
    const double energy = desk.value("hall", "energy", "kWh");
    const double demand = std::accumulate(peak.begin(), peak.end(), 0.0) * 14.57;
    CHECK(desk.value("hall", "bill.energy", "USD") == Approx(energy * 0.06));
    CHECK(desk.value("hall", "bill.demand", "USD") == Approx(demand));
    CHECK(desk.value("hall", "bill", "USD") == Approx(energy * 0.06 + demand));
    const double price = desk.value("hall", "price", "USD/kWh");
    CHECK(price == Approx((energy * 0.06 + demand) / energy));
    CHECK(desk.value("run", "cost_owned.energy", "USD") ==
          Approx(desk.value("run", "energy_facility", "kWh") * price));
    // What a constant load would pay: energy price + charge / 730 h; a load that varies pays more.
    CHECK(price > 0.06 + 14.57 / 730.0);
}

TEST_CASE("the ratchet bills a share of the highest peak of the month and the eleven before", "[formulas]") {
    // PNNL: after a peak of 1,000 kW at 80 %, at least 800 kW are billed during the next 11 months.
    PlanDesk desk = tariffDesk("us_va");
    desk.type("us_va", "demand_charge", "10");
    desk.type("us_va", "ratchet", "80");
    const auto peak = desk.months("hall", "peak", "kW");
    double billed = 0.0;
    for (std::size_t month = 0; month < peak.size(); ++month) {
        const auto from = peak.begin() + static_cast<std::ptrdiff_t>(month < 11 ? 0 : month - 11);
        const double highest = *std::max_element(from, peak.begin() + static_cast<std::ptrdiff_t>(month) + 1);
        billed += peak[month] > 0.0 ? std::max(peak[month], 0.8 * highest) : 0.0;
    }
    CHECK(desk.value("hall", "bill.demand", "USD") == Approx(billed * 10));
    CHECK(*std::ranges::min_element(peak) < 0.8 * *std::ranges::max_element(peak));  // so that it matters
}

TEST_CASE("the mean price of a tariff is that of its bands over the year", "[catalog]") {
    const auto& catalogue = catalog::Catalogue::builtIn();
    // Texas: one band. Dominion: .066 in the peak, .060 else; weekdays 10-22 from June to September (122
    // days), 7-22 in the other 243 days: (122 x 12 + 243 x 15) / (365 x 24) x 5/7 of the hours.
    CHECK(cell(catalogue, "us_tx", "energy_price") == Approx(0.055));
    CHECK(cell(catalogue, "us_va", "energy_price") ==
          Approx(0.060 + 0.006 * (122 * 12 + 243 * 15) / (365.0 * 24) * 5 / 7).epsilon(1e-5));
    // Taipower: 217.3 TWD/kW in summer, 16 May to 15 October (153 days), 160.6 in the other 212.
    CHECK(cell(catalogue, "tw_ehv3", "demand_charge") ==
          Approx((217.3 * 153 + 160.6 * 212) / 365).epsilon(1e-5));
    CHECK(cell(catalogue, "us_va", "demand_charge") == Approx(14.57));
}

TEST_CASE("without a peak there is no demand charge, and the field that is missing is named", "[formulas]") {
    PlanDesk desk = tariffDesk("us_va");
    desk.type("hall", "cooling", "");
    CHECK(desk.waitsFor("hall", "bill.demand") == "hall.cooling");
    CHECK(desk.waitsFor("run", "cost_owned.energy") == "hall.cooling");
}

TEST_CASE("a tariff and an all-in price together are named: only the tariff counts", "[formulas]") {
    PlanDesk desk = tariffDesk("us_va");
    const auto isNamed = [&] {
        return std::ranges::any_of(analysis::checks(desk.plan(), desk.model()), [](const auto& check) {
            return check.rule == analysis::Rule::tariffAndPrice;
        });
    };
    CHECK_FALSE(isNamed());
    const double bill = desk.value("hall", "bill");
    desk.type("hall", "electricity_price", "9");
    CHECK(isNamed());
    CHECK(desk.value("hall", "bill") == Approx(bill));
    desk.type("hall", "electricity_price", "");
    CHECK_FALSE(isNamed());
}

TEST_CASE("a demand charge typed by the year or the kilowatt-hour is named", "[formulas]") {
    PlanDesk desk = tariffDesk("us_va");
    const auto found = [&](const char* text) {
        desk.type("us_va", "demand_charge", text);
        const auto all = analysis::checks(desk.plan(), desk.model());
        const auto check = std::ranges::find(all, analysis::Rule::demandChargeHigh, &analysis::Check::rule);
        const FieldAddress field{desk.plan().find("us_va")->id, fieldId(Kind::tariff, "demand_charge")};
        return check != all.end() && check->field == field;
    };
    CHECK_FALSE(found("14.57"));
    CHECK(found("174.84"));      // 12 x 14.57: of the year; 174.84 / 730 h = .24 USD/kWh, energy .0625
    CHECK(found("15 USD/kWh"));  // kW-months are an energy too, so that the unit alone can't tell
    CHECK_FALSE(found("174.84 USD/kW-year"));
}

TEST_CASE("units of cost: cents, megawatt-hours, months and years, kilovolt-amperes", "[formulas]") {
    PlanDesk desk = tariffDesk("us_va");
    const auto bill = [&](const char* field, const char* text, const char* result) {
        desk.type("us_va", field, text);
        return desk.value("hall", result, "USD");
    };
    const double perKwh = bill("energy_price", "0.08 USD/kWh", "bill.energy");
    CHECK(bill("energy_price", "80 USD/MWh", "bill.energy") == Approx(perKwh));
    CHECK(bill("energy_price", "0.08", "bill.energy") == Approx(perKwh));
    const double perMonth = bill("demand_charge", "15 USD/kW-month", "bill.demand");
    CHECK(bill("demand_charge", "180 USD/kW-year", "bill.demand") == Approx(perMonth));
    CHECK(bill("demand_charge", "15000 USD/MW-month", "bill.demand") == Approx(perMonth));
    // 7.14 yuan a dollar in 2025: the currency is converted, not dropped.
    CHECK(bill("demand_charge", "107.1 CNY/kW-month", "bill.demand") == Approx(perMonth));
    CHECK(unitOf("year").toBase(1.0) == Approx(unitOf("h").toBase(8760.0)));
    CHECK(unitOf("month").toBase(12.0) == Approx(unitOf("year").toBase(1.0)));
    CHECK(unitOf("MWh").dimension != unitOf("MW").dimension);
    CHECK(unitOf("MW-year").toBase(1.0) == Approx(unitOf("MWh").toBase(8760.0)));
}

TEST_CASE("numbers that mean nothing are refused as they are typed", "[formulas]") {
    PlanDesk desk = tariffDesk("us_va");
    const auto refused = [&](const char* object, const char* field, const char* text) {
        const Object* found = desk.plan().find(object);
        const auto edits = desk.editor().setText({found->id, fieldId(found->kind, field)}, text);
        INFO(object << "." << field << " = " << text);
        CHECK_FALSE(edits.has_value());
        CHECK((edits.has_value() || edits.error().field == field));
    };
    refused("finance", "life_it", "0");
    refused("finance", "life_facility", "0");
    refused("finance", "discount_rate", "-100");
    refused("finance", "inflation", "-100");
    refused("finance", "electricity_escalator", "-100");
    refused("finance", "utilisation", "0");
    refused("finance", "resale", "101");
    refused("finance", "electricity_escalator", "2 USD/kWh");
    refused("us_va", "demand_charge", "-1");
    refused("us_va", "demand_charge", "15 USD/kW");
    refused("us_va", "energy_price", "0.08 USD/kW");
    refused("us_va", "energy_price", "");
    refused("us_va", "ratchet", "120");
    refused("finance", "colocation_price", "150 USD/kW");
}
