#include "core/analysis/usual_ranges.h"

#include <algorithm>

#include "core/plan/distribution.h"
#include "core/plan/distribution_text.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using analysis::RangeOrigin;
using analysis::UsualRange;

namespace {

std::vector<UsualRange> usualOf(test::PlanDesk& desk) {
    return analysis::usualRanges(desk.plan(), catalog::Catalogue::builtIn(), desk.model());
}

}  // namespace

// The rate of discount is 9 % by default, from 6 to 13 (MODEL.md, section 5).
TEST_CASE("Usual ranges are those of the row or the registry, about the number that the plan has",
          "[analysis]") {
    test::PlanDesk desk("article");
    const auto usual = usualOf(desk);
    REQUIRE(usual.size() > 5);
    for (const UsualRange& each : usual) {
        CHECK(each.origin != RangeOrigin::tenPercent);
        CHECK(each.distribution.parameters[0] <= each.distribution.parameters[1]);
        CHECK(each.distribution.parameters[1] <= each.distribution.parameters[2]);
        CHECK(checkDistribution(Registry::instance().field(each.input.field), each.distribution).has_value());
    }
    const auto rate = std::ranges::find(usual, fieldId(Kind::finance, "discount_rate"),
                                        [](const UsualRange& each) { return each.input.field; });
    REQUIRE(rate != usual.end());
    CHECK(rate->origin == RangeOrigin::registry);
    CHECK(rate->distribution == Distribution{Distribution::Kind::triangular, {6.0, 9.0, 13.0}});
}

TEST_CASE("Usual ranges that are given move no single value, and are not given twice", "[analysis]") {
    test::PlanDesk desk("article");
    const double cost = desk.value("plan", "cost_owned");
    for (const UsualRange& each : usualOf(desk)) {
        if (each.input.object.isCatalogue()) continue;  // copied by an editor first
        desk.type(desk.plan().find(each.input.object)->key, Registry::instance().field(each.input.field).key,
                  distributionText(each.distribution));
    }
    CHECK(desk.value("plan", "cost_owned") == Approx(cost).epsilon(1e-12));
    for (const UsualRange& each : usualOf(desk))
        CHECK(each.input.object.isCatalogue());
}
