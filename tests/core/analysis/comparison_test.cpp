#include "core/analysis/comparison.h"

#include <algorithm>

#include "core/analysis/change_groups.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using namespace wattplan::analysis;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

SeenPlan seen(PlanDesk& desk) {
    return {&desk.plan(), &desk.model()};
}

std::vector<std::string> names(const PlanDesk& desk, const PlanDifference& difference) {
    std::vector<std::string> list;
    for (const DifferingInput& each : difference.inputs)
        list.push_back(desk.plan().find(each.address.object)->key + "." +
                       std::string(Registry::instance().field(each.address.field).key));
    return list;
}

}  // namespace

TEST_CASE("inputs that differ stand side by side, one for a reference", "[comparison]") {
    PlanDesk base = oneRun("dgx_h100", "100", "llama_2_7b");
    PlanDesk moved(base.plan());
    moved.type("hall", "site", "dublin");  // 40 fields and more of another site
    moved.type("cluster", "systems", "120");
    PlanDesk priced(base.plan());
    priced.type("hall", "electricity_price", "0.05");
    priced.type("hall", "name", "Another name");  // no input
    const std::array plans{seen(base), seen(moved), seen(priced)};
    const PlanDifference difference = differenceOf(plans, library());
    CHECK(names(base, difference) ==
          std::vector<std::string>{"hall.site", "hall.electricity_price", "cluster.systems"});

    const DifferingInput& price = difference.inputs[1];
    CHECK(isEmpty(price.inPlans[0].own));
    REQUIRE(price.inPlans[0].followed);  // the site's
    CHECK(price.inPlans[0].followed->owner == base.plan().find("n_virginia")->id);
    CHECK(price.inPlans[1].followed->owner == moved.plan().find("dublin")->id);
    CHECK(std::get<Number>(price.inPlans[2].own).value == 0.05);

    // The site came with the reference, and the currency of its prices with the site.
    REQUIRE(difference.objects.size() == 2);
    CHECK(difference.objects[0].key == "dublin");
    CHECK(difference.objects[0].isIn == std::vector{false, true, false});
    CHECK(difference.objects[1].kind == Kind::currency);
    for (const DifferingObject& each : difference.objects)
        CHECK(each.isBrought);
}

TEST_CASE("copies of one row in two what-ifs are one object", "[comparison]") {
    PlanDesk one = oneRun("dgx_h100", "100", "llama_2_7b");
    PlanDesk other(one.plan());
    one.type("hall", "cooling", "d2c_1p");
    other.type("hall", "site", "dublin");  // takes the id that the other gave to the cooling
    other.type("hall", "cooling", "d2c_1p");
    REQUIRE(one.plan().find("d2c_1p")->id != other.plan().find("d2c_1p")->id);
    const Plan same = aligned(other.plan(), one.plan());
    CHECK(std::get<Reference>(same.find("hall")->value(fieldId(Kind::facility, "cooling"))).object ==
          same.find("d2c_1p")->id);
}

TEST_CASE("changes are grouped by what they are about, unless a person groups them", "[comparison]") {
    PlanDesk from = oneRun("dgx_h100", "100", "llama_2_7b");
    PlanDesk to(from.plan());
    to.type("hall", "cooling", "d2c_1p");
    to.type("n_virginia", "electricity_price", "0.06");  // of a site that only the hall uses
    to.type("cluster", "systems", "120");
    to.type("finance", "discount_rate", "9");
    to.add(Kind::feedStep, "feed", "hall");
    const std::array plans{seen(from), seen(to)};
    const auto difference = differenceOf(plans, library());
    const auto id = [&](const char* key) { return to.plan().find(key)->id; };
    const FieldAddress systems{id("cluster"), fieldId(Kind::cluster, "systems")};
    const FieldAddress rate{id("finance"), fieldId(Kind::finance, "discount_rate")};

    const auto groups = changeGroups(difference, plans);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].subject == id("finance"));
    CHECK(groups[1].subject == id("hall"));
    CHECK(groups[1].changes.size() == 3);  // cooling, the site's price, the feed
    CHECK(groups[2].subject == id("cluster"));

    const FieldAddress same{id("cluster"), fieldId(Kind::cluster, "ramp")};  // does not differ
    const std::vector<std::vector<FieldAddress>> byHand{{systems, rate, same}};
    const auto chosen = changeGroups(difference, plans, byHand);
    REQUIRE(chosen.size() == 2);
    CHECK_FALSE(chosen[0].subject.isValid());
    CHECK(chosen[0].changes.size() == 2);
    CHECK(chosen[1].subject == id("hall"));
}

TEST_CASE("results are compared with a base, best and worst by the good direction", "[comparison]") {
    PlanDesk base = oneRun("dgx_h100", "100", "llama_2_7b");
    PlanDesk dear(base.plan());
    dear.type("hall", "electricity_price", "1");
    PlanDesk twin(base.plan());
    PlanDesk unknown(base.plan());
    unknown.type("run", "model", "");
    const std::array plans{seen(base), seen(dear), seen(twin), seen(unknown)};
    const std::array results{base.address("run", "cost_owned.energy"), base.address("run", "energy_facility"),
                             base.address("cluster", "accelerators")};
    const auto rows = compare(plans, results, 0);
    REQUIRE(rows.size() == 3);

    const auto& cost = rows[0].values;
    // 1 USD/kWh: as many dollars as kilowatt-hours.
    const double energy = base.value("run", "energy_facility", "kWh");
    const double now = base.value("run", "cost_owned.energy");
    CHECK(*cost[1].difference == Approx(energy - now).epsilon(1e-9));
    CHECK(*cost[1].relative == Approx((energy - now) / now).epsilon(1e-9));
    CHECK(*cost[0].difference == 0.0);
    CHECK(cost[0].rank == Rank::best);
    CHECK(cost[1].rank == Rank::worst);
    CHECK(cost[2].rank == Rank::best);  // ties
    CHECK(cost[3].outcome.state == Outcome::State::unknown);
    CHECK(cost[3].outcome.waitsFor ==
          FieldAddress{base.plan().find("run")->id, fieldId(Kind::trainingRun, "model")});
    CHECK_FALSE(cost[3].difference);

    for (const ComparedValue& each : rows[1].values)
        CHECK(each.rank == Rank::none);  // all that are known tie
    for (const ComparedValue& each : rows[2].values)
        CHECK(each.rank == Rank::none);  // more accelerators are neither good nor bad
}

TEST_CASE("the results compared by default are totals of the plan", "[comparison]") {
    PlanDesk desk("article");
    const std::array plans{seen(desk)};
    const auto results = defaultResults(plans);
    REQUIRE(results.size() >= 5);
    const auto key = [&](std::size_t i) { return Registry::instance().result(results[i].result).key; };
    CHECK(key(0) == "energy");
    CHECK(key(1) == "peak_power");
    CHECK(key(2) == "cost_owned");
    for (const ResultAddress& each : results)
        CHECK(each.object == desk.plan().only(Kind::plan).id);
}

TEST_CASE("the front holds what nothing surpasses", "[comparison]") {
    // Price and grid of the hall move cost and carbon of the run alone, each in proportion.
    const std::array<std::array<const char*, 2>, 5> places{
        {{"0.05", "0.5"}, {"0.10", "0.2"}, {"0.12", "0.2"}, {"0.20", "0.1"}, {"0.06", "0.6"}}};
    std::vector<PlanDesk> desks;
    for (const auto& [price, grid] : places) {
        PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
        desk.type("hall", "electricity_price", price);
        desk.type("hall", "grid_carbon", grid);
        desks.push_back(std::move(desk));
    }
    std::vector<SeenPlan> plans;
    for (PlanDesk& desk : desks)
        plans.push_back(seen(desk));
    const auto cost = desks[0].address("run", "cost_owned");
    const auto carbon = desks[0].address("run", "carbon");
    // The third costs more than the second for the same carbon; the fifth is worse than the first in both.
    CHECK(paretoFront(plans, cost, carbon) == std::vector<std::size_t>{0, 1, 3});
    CHECK(paretoFront(plans, carbon, cost) == std::vector<std::size_t>{3, 1, 0});
    CHECK(paretoFront(plans, cost, desks[0].address("cluster", "accelerators")).empty());
}
