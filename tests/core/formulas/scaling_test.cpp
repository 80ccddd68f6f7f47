#include <cmath>
#include <set>

#include "tests/support/all_results.h"
#include "tests/support/rich_plan.h"

using namespace wattplan;
using wattplan::test::addressText;
using wattplan::test::AllResults;
using wattplan::test::allResults;
using wattplan::test::PlanDesk;

namespace {

constexpr double rounding = 1e-9;  // of sums over months, and of interpolation

/// Results that are neither extensive nor constant: they round or cut, or go with the tokens to the power
/// .47.
const std::set<std::string, std::less<>> neither{
    "racks",      "feed", "shortfall", "batch",       "critical_batch", "transformers", "ups_modules",
    "generators", "cdus", "chillers",  "white_space", "gross_area",     "floor_weight"};

void setNumber(PlanDesk& desk, const Object& object, std::string_view field, double value) {
    const FieldSpec& spec = *Registry::instance().field(object.kind, field);
    const auto* held = std::get_if<Number>(&object.value(spec.id));
    auto edits = desk.editor().setValue({object.id, spec.id}, Number{value, held ? held->currency : ""});
    REQUIRE(edits.has_value());
    desk.apply(std::move(*edits));
}

std::optional<double> held(const Object& object, std::string_view field) {
    const auto* number = std::get_if<Number>(&object.value(fieldId(object.kind, field)));
    return number ? std::optional(number->value) : std::nullopt;
}

/// Doubles every divisible count: systems, tokens, accelerators used, design power, pinned hours.
void doubleCounts(PlanDesk& desk) {
    const auto twice = [&](Kind kind, std::string_view field) {
        std::vector<ObjectId> ids;
        for (const Object* object : desk.plan().objects(kind))
            ids.push_back(object->id);
        for (const ObjectId id : ids) {
            const Object& object = *desk.plan().find(id);
            if (const auto value = held(object, field)) setNumber(desk, object, field, 2.0 * *value);
        }
    };
    twice(Kind::cluster, "systems");
    twice(Kind::trainingRun, "tokens");
    twice(Kind::trainingRun, "accelerators");
    twice(Kind::trainingRun, "pin_hours");
    twice(Kind::facility, "design_it_power");
    twice(Kind::model, "training_tokens");
}

void checkDoubling(PlanDesk& desk) {
    const AllResults before = allResults(desk.plan(), desk.model());
    doubleCounts(desk);
    const AllResults after = allResults(desk.plan(), desk.model());
    REQUIRE(after.size() == before.size());
    std::size_t doubled = 0;
    for (const auto& [address, state] : before) {
        const ResultSpec& spec = Registry::instance().result(address.result);
        if (neither.contains(spec.key)) continue;
        INFO(addressText(desk.plan(), address) << (spec.extensive ? " doubles" : " stays"));
        const auto& now = after.at(address);
        REQUIRE(now.isOk == state.isOk);
        const double factor = spec.extensive ? 2.0 : 1.0;
        for (std::size_t m = 0; m < state.values.size(); ++m)
            REQUIRE(now.values[m] == Approx(factor * state.values[m]).epsilon(rounding).margin(1e-300));
        doubled += spec.extensive && state.isOk ? 1 : 0;
    }
    CHECK(doubled > 100);
}

void checkZero(PlanDesk& desk, std::string_view object, std::initializer_list<std::string_view> results) {
    for (const std::string_view result : results) {
        INFO(object << "." << result);
        CHECK(desk.value(object, result) == 0.0);
    }
}

void checkEnergyIsPower(PlanDesk& desk) {
    std::vector<double> total;
    for (const Object* facility : desk.plan().objects(Kind::facility)) {
        INFO(facility->key);
        const auto power = desk.months(facility->key, "power", "MW");
        const auto peak = desk.months(facility->key, "peak", "MW");
        std::vector<double> parts(power.size(), 0.0);
        for (const char* part :
             {"power.accelerators", "power.servers", "power.network", "power.storage", "power.cooling"}) {
            const auto values = desk.months(facility->key, part, "MW");
            for (std::size_t m = 0; m < parts.size(); ++m)
                parts[m] += values[m];
        }
        double energy = 0.0;
        total.resize(power.size());
        for (std::size_t m = 0; m < power.size(); ++m) {
            CHECK(parts[m] == Approx(power[m]).epsilon(rounding));
            CHECK(peak[m] >= power[m] * (1.0 - rounding));
            energy += power[m] * 730.0;  // a month is 8,760 h / 12
            total[m] += power[m];
        }
        CHECK(desk.value(facility->key, "energy", "MWh") == Approx(energy).epsilon(rounding));
    }
    const auto plan = desk.months("plan", "power", "MW");
    std::vector<double> parts(plan.size(), 0.0);
    for (const char* part :
         {"power.accelerators", "power.servers", "power.network", "power.storage", "power.cooling"}) {
        const auto values = desk.months("plan", part, "MW");
        for (std::size_t m = 0; m < parts.size(); ++m)
            parts[m] += values[m];
    }
    for (std::size_t m = 0; m < plan.size(); ++m) {
        CHECK(plan[m] == Approx(total[m]).epsilon(rounding));
        CHECK(parts[m] == Approx(total[m]).epsilon(rounding));
    }
}

}  // namespace

TEST_CASE("results declared extensive double when all counts double, and the others stay", "[formulas]") {
    PlanDesk article("article");
    checkDoubling(article);
    PlanDesk rich = test::richPlan();
    checkDoubling(rich);
}

TEST_CASE("a run of no tokens costs, draws and emits nothing", "[formulas]") {
    for (const char* pue : {"", "1.2"}) {
        PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
        desk.type("hall", "pin_pue", pue);
        desk.type("run", "tokens", "0");
        checkZero(desk, "run",
                  {"flop", "hours", "days", "energy_chip", "energy_it", "energy_facility", "carbon", "water",
                   "cost_owned", "cost_owned.energy", "cost_rented"});
        checkZero(desk, "plan", {"energy", "carbon", "water", "cost_owned", "cost_rented"});
    }
}

TEST_CASE("a facility in which nothing stands draws nothing", "[formulas]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    const double power = desk.value("plan", "peak_power");
    desk.add(Kind::facility, "empty");
    CHECK(desk.value("plan", "peak_power") == power);  // before its site is chosen
    checkZero(desk, "empty", {"energy", "peak_power"});
    desk.type("empty", "site", "n_virginia");
    desk.type("empty", "cooling", "d2c_1p");
    checkZero(desk, "empty", {"design_it_power", "energy", "peak_power", "nameplate_power", "capex"});
    for (const double megawatts : desk.months("empty", "power", "MW"))
        CHECK(megawatts == 0.0);
    CHECK(desk.value("plan", "peak_power") == power);
    desk.type("cluster", "systems", "0");
    CHECK_FALSE(desk.model().value(desk.address("run", "days")));  // a run without accelerators never ends
    desk.remove("run");
    checkZero(desk, "cluster", {"accelerators", "nameplate_power", "operating_power", "capex"});
    checkZero(desk, "hall", {"energy", "peak_power"});
}

TEST_CASE("prices and shares of zero leave out what they price", "[formulas]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("hall", "electricity_price", "0");
    checkZero(desk, "run", {"cost_owned.energy", "electricity_share.full"});
    desk.type("hall", "grid_carbon", "0");
    checkZero(desk, "run", {"carbon"});
    desk.type("hall", "construction_cost", "0");
    desk.type("finance", "grid_connection", "0");
    checkZero(desk, "run", {"cost_owned.facility"});
    desk.type("cluster", "network_power", "0");
    desk.type("cluster", "storage_power", "0");
    for (const char* part : {"power.network", "power.storage"})
        for (const double megawatts : desk.months("hall", part, "MW"))
            CHECK(megawatts == 0.0);
    desk.type("run", "pin_it_power", "0");
    checkZero(desk, "run", {"energy_it", "energy_facility"});
}

TEST_CASE("water follows IT energy: PUE is not applied to it a second time", "[formulas]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("hall", "cooling", "water_side_econ");
    desk.type("hall", "pin_pue", "1.1");
    const double water = desk.value("run", "water");
    const double energy = desk.value("run", "energy_facility");
    CHECK(water > 0.0);
    desk.type("hall", "pin_pue", "2.2");
    CHECK(desk.value("run", "water") == water);
    CHECK(desk.value("run", "energy_facility") == Approx(2.0 * energy).epsilon(rounding));
}

TEST_CASE("the energy of every facility is its monthly power put together, and that the sum of its parts",
          "[formulas]") {
    PlanDesk article("article");
    checkEnergyIsPower(article);
    PlanDesk rich = test::richPlan();
    checkEnergyIsPower(rich);
}
