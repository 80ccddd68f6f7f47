#include "core/analysis/grid_carbon_check.h"

#include <algorithm>

#include "tests/support/plan_desk.h"

using namespace wattplan;
using analysis::Check;
using analysis::GridCarbonKind;
using analysis::Rule;
using wattplan::test::PlanDesk;

namespace {

std::optional<Check> checkAt(PlanDesk& desk, std::string_view site) {
    desk.type("hall", "site", site);
    return analysis::gridCarbonCheck(*desk.plan().find("hall"), desk.plan());
}

std::optional<GridCarbonKind> kindAt(PlanDesk& desk, std::string_view site) {
    const auto check = checkAt(desk, site);
    if (!check || check->numbers.size() < 2) return std::nullopt;
    CHECK(check->rule == Rule::gridCarbonOfKind);
    CHECK(check->severity == analysis::Severity::note);
    return static_cast<GridCarbonKind>(check->numbers[1]);
}

}  // namespace

TEST_CASE("What a grid's factor counts is what its source says", "[analysis]") {
    PlanDesk desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    // MEE and NBS publish 电力二氧化碳排放因子: of CO2. eGRID's "total output emission rate" is for net
    // generation. Flow-traced factors are of consumption. The regulators of Korea say neither.
    CHECK(kindAt(desk, "guian") == GridCarbonKind::carbonDioxide);
    CHECK(kindAt(desk, "n_virginia") == GridCarbonKind::generation);
    CHECK_FALSE(checkAt(desk, "lulea"));
    CHECK_FALSE(checkAt(desk, "seoul"));
}

TEST_CASE("A marginal factor is no footprint, one of a life cycle no scope 2", "[analysis]") {
    PlanDesk desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("hall", "site", "guian");
    desk.type("guian", "grid_carbon_kind", "marginal");
    const auto check = checkAt(desk, "guian");
    REQUIRE(check);
    CHECK(check->rule == Rule::gridCarbonMarginal);
    CHECK(check->severity == analysis::Severity::warning);
    CHECK(check->field ==
          FieldAddress{desk.plan().find("guian")->id, fieldId(Kind::site, "grid_carbon_kind")});
    desk.type("guian", "grid_carbon_kind", "life_cycle");
    CHECK(kindAt(desk, "guian") == GridCarbonKind::lifeCycle);
    desk.type("guian", "grid_carbon_kind", "consumption");
    CHECK_FALSE(checkAt(desk, "guian"));
}

TEST_CASE("A facility's own factor has a kind of its own", "[analysis]") {
    PlanDesk desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("hall", "grid_carbon", "429 g/kWh");
    CHECK_FALSE(checkAt(desk, "guian"));  // what the site's counts says nothing of it
    desk.type("hall", "grid_carbon_kind", "generation");
    const auto check = checkAt(desk, "guian");
    REQUIRE(check);
    CHECK(check->numbers.front() == Approx(0.429 / 3.6e6));  // kg/J
    CHECK(check->field->object == desk.plan().find("hall")->id);
}

TEST_CASE("The check of grid carbon stands among those of a plan, for halls that draw power", "[analysis]") {
    PlanDesk desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("hall", "site", "guian");
    desk.add(Kind::facility, "empty_hall");
    desk.type("empty_hall", "site", "guian");
    const auto found = analysis::checks(desk.plan(), desk.model());
    CHECK(std::ranges::count(found, Rule::gridCarbonOfKind, &Check::rule) == 1);
}
