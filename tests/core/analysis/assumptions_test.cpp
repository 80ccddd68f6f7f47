#include "core/analysis/assumptions.h"

#include <algorithm>

#include "tests/support/rich_plan.h"

using namespace wattplan;
using analysis::AgeBasis;
using analysis::AssumedInput;
using analysis::Origin;

namespace {

// Of an age at which no row of the library is old.
constexpr AgeBasis longAgo{AgeBasis::Type::priceYear, {1990, 7, 0}};

std::optional<AssumedInput> listed(test::PlanDesk& desk, std::string_view object, std::string_view field,
                                   const AgeBasis& basis = longAgo) {
    const auto list =
        analysis::assumedInputs(desk.plan(), catalog::Catalogue::builtIn(), desk.model(), basis);
    const Object& found = *desk.plan().find(object);
    const auto place =
        std::ranges::find(list, FieldAddress{found.id, fieldId(found.kind, field)}, &AssumedInput::field);
    return place == list.end() ? std::nullopt : std::optional(*place);
}

}  // namespace

TEST_CASE("Inputs are listed by where their values are from", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    CHECK(listed(desk, "cluster", "systems")->origin == Origin::typed);
    CHECK(listed(desk, "hall", "site")->origin == Origin::typed);
    CHECK(listed(desk, "finance", "discount_rate")->origin == Origin::byDefault);
    CHECK_FALSE(listed(desk, "dgx_h100", "max_power"));  // from its data sheet
    desk.type("dgx_h100", "max_power", "11 kW");
    CHECK(listed(desk, "dgx_h100", "max_power")->origin == Origin::edited);
    desk.type("finance", "discount_rate", "8");
    CHECK(listed(desk, "finance", "discount_rate")->origin == Origin::typed);
}

TEST_CASE("What no result uses is not listed, nor what others published", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    CHECK_FALSE(listed(desk, "hall", "name"));
    CHECK_FALSE(listed(desk, "llama_2_7b", "published_energy"));
    desk.type("llama_2_7b", "published_energy", "31");
    CHECK_FALSE(listed(desk, "llama_2_7b", "published_energy"));
}

TEST_CASE("A figure of the library is listed from the nineteenth month on", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    // The price of a DGX H100 is of 2023 in systems.csv; a year counts from its July.
    CHECK_FALSE(listed(desk, "dgx_h100", "price", {AgeBasis::Type::today, {2025, 1, 0}}));
    const auto old = listed(desk, "dgx_h100", "price", {AgeBasis::Type::today, {2025, 2, 0}});
    REQUIRE(old);
    CHECK(old->monthsOld == 19);
    CHECK(old->origin == Origin::catalogue);
    desk.type("dgx_h100", "price", "300000");
    CHECK_FALSE(listed(desk, "dgx_h100", "price", {AgeBasis::Type::today, {2025, 2, 0}})->monthsOld);
}

TEST_CASE("Prices and grids age; what a data sheet or a paper states of its subject does not", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    const AgeBasis muchLater{AgeBasis::Type::today, {2040, 1, 0}};
    CHECK(listed(desk, "dgx_h100", "price", muchLater));
    CHECK(listed(desk, "n_virginia", "grid_carbon", muchLater)->monthsOld);
    CHECK_FALSE(listed(desk, "dgx_h100", "max_power", muchLater));
    CHECK_FALSE(listed(desk, "llama_2_7b", "params_total", muchLater));
}

TEST_CASE("Energy goes with tokens and PUE in proportion, and not with the price of servers", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("run", "tokens", "1e12");
    desk.type("hall", "pin_pue", "1.2");
    desk.type("dgx_h100", "price", "300000");
    constexpr double roundOff = 1e-9;
    CHECK(listed(desk, "run", "tokens")->onEnergy.value() == Approx(1.0).epsilon(roundOff));
    CHECK(listed(desk, "hall", "pin_pue")->onEnergy.value() == Approx(1.0).epsilon(roundOff));
    const auto price = listed(desk, "dgx_h100", "price");
    CHECK_FALSE(price->onEnergy);
    CHECK(price->onCost.value() > 0.0);
    CHECK(price->onCost.value() < 1.0);
    CHECK_FALSE(listed(desk, "run", "start")->onCost);  // a date has no zero to be in proportion to
}

TEST_CASE("Notes are kept with the input; a value set later is assumed again, its owner kept", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    const FieldAddress systems{desk.plan().find("cluster")->id, fieldId(Kind::cluster, "systems")};
    const Assumption agreed{"Li Wei", Date{2026, 3, 1}, Standing::agreed};
    desk.apply(desk.editor().setAssumption(systems, agreed).value());
    CHECK(listed(desk, "cluster", "systems")->noted == agreed);
    CHECK(desk.editor().setAssumption(systems, agreed)->empty());

    desk.type("cluster", "systems", "12");
    CHECK(listed(desk, "cluster", "systems")->noted == Assumption{"Li Wei", std::nullopt, Standing::assumed});
    desk.undo();
    CHECK(listed(desk, "cluster", "systems")->noted == agreed);
    desk.undo();
    CHECK(listed(desk, "cluster", "systems")->noted.isEmpty());
    CHECK(desk.plan().find("cluster")->assumptions.empty());
}

TEST_CASE("A note on a row of the library copies it, and a copy of an object takes no notes along",
          "[analysis]") {
    test::PlanDesk desk;
    const catalog::Catalogue& catalogue = catalog::Catalogue::builtIn();
    const Object* row = catalogue.find(Kind::site, "singapore");
    REQUIRE(row);
    const FieldId carbon = fieldId(Kind::site, "grid_carbon");
    desk.apply(desk.editor().setAssumption({row->id, carbon}, {"Mei", {}, Standing::agreed}).value());
    const Object* site = desk.plan().find("singapore");
    REQUIRE(site);
    CHECK(site->assumptionOn(carbon).owner == "Mei");
    desk.apply(desk.editor().duplicate(site->id).value());
    CHECK(desk.plan().find("singapore_2")->assumptions.empty());
}
