#include "core/analysis/strongest_assumption.h"

#include <catch2/catch.hpp>

#include "core/plan/samples.h"

using namespace wattplan;
using namespace wattplan::analysis;

TEST_CASE("The strongest assumption is the one whose percent moves a result most", "[analysis]") {
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    const auto plan = samplePlan("orbit", library);
    REQUIRE(plan.has_value());
    const PlanModel model(*plan, library);
    const Object& today = *plan->find("orbit_today");
    const auto result = [&](std::string_view key) {
        return ResultAddress{today.id, resultId(Kind::orbitalCluster, key)};
    };
    const auto input = [&](std::string_view key) {
        return AssumedInput{.field = {today.id, fieldId(Kind::orbitalCluster, key)}};
    };
    // Cost is launch plus satellites over energy: a percent on the price of launch is a percent on that part.
    const double share = *model.value(result("capex.launch")) / *model.value(result("capex"));
    const std::vector<AssumedInput> prices{input("build_price"), input("launch_price")};
    const auto found = strongestAssumption(model, result("cost_per_energy"), prices);
    REQUIRE(found.has_value());
    CHECK(found->field == input("launch_price").field);
    CHECK(found->elasticity == Approx(share));
    CHECK(share > 0.5);  // of the two parts it is the greater
    // The price of launch moves no mass, and nothing moves what is not known.
    CHECK_FALSE(strongestAssumption(model, result("mass"), prices).has_value());
    CHECK_FALSE(strongestAssumption(model, result("cost_per_energy"), {}).has_value());
}
