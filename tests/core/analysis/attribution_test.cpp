#include "core/analysis/attribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

/// A group of its own for every change.
std::vector<ChangeGroup> eachAlone(PlanDesk& from, PlanDesk& to) {
    std::vector<std::vector<FieldAddress>> byHand;
    for (const ChangeGroup& group : changesBetween(seen(from), seen(to), library()))
        for (const FieldAddress& change : group.changes)
            byHand.push_back({change});
    return changesBetween(seen(from), seen(to), library(), byHand);
}

double sumOf(const Attribution& attribution) {
    double sum = 0.0;
    for (const Contribution& part : attribution.parts)
        sum += part.value;
    return sum;
}

void checkSum(const Attribution& attribution, PlanDesk& from, PlanDesk& to) {
    REQUIRE(attribution.finding == Attribution::Finding::attributed);
    const double total = *to.model().value(attribution.result) - *from.model().value(attribution.result);
    CHECK(attribution.total == Approx(total).epsilon(1e-9));
    CHECK(std::abs(sumOf(attribution) - total) <= 1e-9 * std::abs(total));
}

/// Marginal changes, mean over all orders in which the fields are typed into the plan: no code of attribution
/// takes part.
std::vector<double> overAllOrders(PlanDesk& from, PlanDesk& to, const std::vector<ChangeGroup>& groups,
                                  ResultAddress result) {
    std::vector<std::size_t> order(groups.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> values(groups.size(), 0.0);
    double orders = 0.0;
    do {
        Plan plan = from.plan();
        for (const auto& [id, object] : to.plan().all())
            if (!plan.find(id)) plan.insert(object);  // rows of the library, which nothing uses yet
        double before = *PlanModel(plan, library(), from.model().kernels()).value(result);
        for (const std::size_t group : order) {
            for (const FieldAddress& change : groups[group].changes) {
                Edit edit{.type = Edit::Type::setField, .object = change.object, .field = change.field};
                edit.after = to.plan().find(change.object)->value(change.field);
                plan.apply(edit);
            }
            const double after = *PlanModel(plan, library(), from.model().kernels()).value(result);
            values[group] += after - before;
            before = after;
        }
        orders += 1.0;
    } while (std::ranges::next_permutation(order).found);
    for (double& value : values)
        value /= orders;
    return values;
}

const Contribution& partOf(const Attribution& attribution, FieldAddress change) {
    const auto found = std::ranges::find_if(attribution.parts, [&](const Contribution& part) {
        return std::ranges::find(part.group.changes, change) != part.group.changes.end();
    });
    REQUIRE(found != attribution.parts.end());
    return *found;
}

FieldAddress input(const PlanDesk& desk, std::string_view object, std::string_view field) {
    const Object* found = desk.plan().find(object);
    REQUIRE(found);
    return {found->id, fieldId(found->kind, field)};
}

}  // namespace

TEST_CASE("a cost that is energy times price is shared as a product is", "[attribution]") {
    PlanDesk from("article");
    from.type("air_hall", "electricity_price", "0.05");
    from.type("gpt3_air", "tokens", "3e11");
    PlanDesk to(from.plan());
    to.type("air_hall", "electricity_price", "0.09");
    to.type("gpt3_air", "tokens", "2e11");
    const auto result = from.address("gpt3_air", "cost_owned.energy");
    const auto groups = eachAlone(from, to);
    REQUIRE(groups.size() == 2);
    const auto found = attribute(seen(from), seen(to), library(), result, groups);
    checkSum(found, from, to);
    CHECK(found.isExact);
    // Of E p: the price adds its change times the mean of both energies, the energy likewise.
    const double e0 = from.value("gpt3_air", "energy_facility", "kWh");
    const double e1 = to.value("gpt3_air", "energy_facility", "kWh");
    CHECK(partOf(found, input(from, "air_hall", "electricity_price")).value ==
          Approx(0.04 * (e0 + e1) / 2.0).epsilon(1e-9));
    CHECK(partOf(found, input(from, "gpt3_air", "tokens")).value ==
          Approx((e1 - e0) * 0.14 / 2.0).epsilon(1e-9));
    CHECK(found.recordings == 1);  // numbers alone: lanes of one graph
}

TEST_CASE("numbers, choices and sites together are shared as over all orders", "[attribution]") {
    PlanDesk from = oneRun("dgx_h100", "100", "llama_2_7b");
    PlanDesk to(from.plan());
    to.type("hall", "cooling", "d2c_1p");
    to.type("hall", "site", "dublin");
    to.type("cluster", "systems", "120");
    to.type("run", "tokens", "1e12");
    to.type("run", "precision", "fp8");
    const auto groups = eachAlone(from, to);
    REQUIRE(groups.size() == 5);
    for (const char* key : {"cost_owned", "carbon", "energy_facility"}) {
        const auto result = from.address("run", key);
        const auto found = attribute(seen(from), seen(to), library(), result, groups);
        checkSum(found, from, to);
        const auto expected = overAllOrders(from, to, groups, result);
        for (std::size_t i = 0; i < groups.size(); ++i)
            CHECK(found.parts[i].value ==
                  Approx(expected[i]).epsilon(1e-9).margin(1e-9 * std::abs(found.total)));
    }
}

TEST_CASE("what has nothing to do with a result adds nothing to it", "[attribution]") {
    PlanDesk from("article");
    PlanDesk to(from.plan());
    to.type("air_hall", "electricity_price", "0.09");
    to.type("gpt3_air", "tokens", "2e11");
    to.type("gopher", "goodput", "0.9");
    const auto groups = changesBetween(seen(from), seen(to), library());
    const auto found =
        attribute(seen(from), seen(to), library(), from.address("gpt3_air", "energy_facility"), groups);
    checkSum(found, from, to);
    CHECK(partOf(found, input(from, "air_hall", "electricity_price")).value == 0.0);
    CHECK(partOf(found, input(from, "gopher", "goodput")).value == 0.0);
}

TEST_CASE("a chip that fails without its cooling names the groups to merge", "[attribution]") {
    PlanDesk from = oneRun("dgx_h100", "100", "llama_2_7b");
    from.type("hall", "rack_units", "52");
    PlanDesk to(from.plan());
    to.type("cluster", "system", "gb200_nvl72");  // 132 kW a rack
    to.type("cluster", "systems", "12");
    to.type("hall", "cooling", "d2c_1p");
    to.type("hall", "rack_weight_limit", "2000");
    to.type("run", "tokens", "1e12");
    const auto result = from.address("cluster", "racks");
    const auto groups = eachAlone(from, to);
    REQUIRE(groups.size() == 5);
    const auto failed = attribute(seen(from), seen(to), library(), result, groups);
    REQUIRE(failed.finding == Attribution::Finding::noBetween);
    REQUIRE_FALSE(failed.failed.empty());
    CHECK(failed.failed[0].outcome.state == Outcome::State::infeasible);
    for (const Contribution& part : failed.parts)
        CHECK(part.value == 0.0);  // nothing is made up

    const auto numberOf = [&](FieldAddress change) {
        return static_cast<std::size_t>(
            std::ranges::find(groups, std::vector{change}, &ChangeGroup::changes) - groups.begin());
    };
    const auto block =
        std::ranges::find_if(failed.proposed, [](const auto& each) { return each.size() > 1; });
    REQUIRE(block != failed.proposed.end());
    std::vector<std::size_t> expected{numberOf(input(from, "cluster", "system")),
                                      numberOf(input(from, "hall", "cooling"))};
    const bool isWeightNeeded = block->size() == 3;
    if (isWeightNeeded) expected.push_back(numberOf(input(from, "hall", "rack_weight_limit")));
    std::ranges::sort(expected);
    CHECK(*block == expected);
    CHECK(failed.proposed.size() == groups.size() - expected.size() + 1);

    const auto merged = attributeMerged(seen(from), seen(to), library(), result, groups);
    checkSum(merged, from, to);
    CHECK(merged.parts.size() == failed.proposed.size());
    CHECK(partOf(merged, input(from, "cluster", "system")).made == expected);
}

TEST_CASE("objects that need one another are taken together, and it is said why", "[attribution]") {
    PlanDesk from = oneRun("dgx_h100", "100", "llama_2_7b");
    PlanDesk to(from.plan());
    to.add(Kind::facility, "annex");
    to.type("annex", "site", "dublin");
    to.type("annex", "cooling", "d2c_1p");
    to.add(Kind::cluster, "more");
    to.type("more", "facility", "annex");
    to.type("more", "system", "hgx_h100_8_d2c");
    to.type("more", "systems", "10");
    to.type("more", "commissioning", "2026-01");
    to.type("run", "tokens", "1e12");
    const auto groups = changesBetween(seen(from), seen(to), library());
    REQUIRE(groups.size() == 3);  // annex, more, run
    const auto result = from.address("plan", "peak_power");
    const auto found = attribute(seen(from), seen(to), library(), result, groups);
    checkSum(found, from, to);
    REQUIRE(found.parts.size() == 2);
    REQUIRE(found.tied.size() == 1);
    CHECK(found.tied[0].object == to.plan().find("annex")->id);
    CHECK(partOf(found, {to.plan().find("more")->id, {}}).group.changes.size() == 2);

    // The other way the same objects are removed.
    const auto back = changesBetween(seen(to), seen(from), library());
    const auto undone = attribute(seen(to), seen(from), library(), result, back);
    checkSum(undone, to, from);
    REQUIRE(undone.parts.size() == 2);
    for (std::size_t i = 0; i < 2; ++i)
        CHECK(undone.parts[i].value == Approx(-found.parts[i].value).epsilon(1e-9));
}

TEST_CASE("an end without a value is told", "[attribution]") {
    PlanDesk from = oneRun("dgx_h100", "100", "llama_2_7b");
    PlanDesk to(from.plan());
    to.type("run", "model", "");
    const auto groups = changesBetween(seen(from), seen(to), library());
    const auto found = attribute(seen(from), seen(to), library(), from.address("run", "carbon"), groups);
    CHECK(found.finding == Attribution::Finding::noEnds);
    CHECK(found.from.isKnown());
    CHECK(found.to.waitsFor == input(to, "run", "model"));
}

TEST_CASE("beyond twelve groups orders are sampled, with an error that holds", "[attribution]") {
    PlanDesk from("article");
    for (const char* hall : {"google", "meta", "jean_zay"})
        from.type(hall, "electricity_price", "0.08");
    PlanDesk to(from.plan());
    for (const auto& [object, field, text] : {std::tuple{"air_hall", "electricity_price", "0.09"},
                                              {"gpt3_air", "tokens", "2e11"},
                                              {"air_cluster", "systems", "150"},
                                              {"gopher", "goodput", "0.9"},
                                              {"opt", "goodput", "0.8"},
                                              {"bloom", "goodput", "0.7"},
                                              {"gpt3", "goodput", "0.95"},
                                              {"finance", "discount_rate", "9"},
                                              {"finance", "life_it", "4"},
                                              {"azure", "electricity_price", "0.1"},
                                              {"google", "electricity_price", "0.11"},
                                              {"meta", "electricity_price", "0.12"},
                                              {"jean_zay", "electricity_price", "0.13"},
                                              {"gpt3_liquid", "tokens", "2.5e11"}})
        to.type(object, field, text);
    const auto result = from.address("plan", "cost_owned");
    const auto groups = eachAlone(from, to);
    REQUIRE(groups.size() == 14);
    AttributionOptions exactly;
    exactly.mostExact = 14;
    const auto exact = attribute(seen(from), seen(to), library(), result, groups, exactly);
    checkSum(exact, from, to);
    CHECK(exact.isExact);
    const auto sampled = attribute(seen(from), seen(to), library(), result, groups);
    checkSum(sampled, from, to);
    CHECK_FALSE(sampled.isExact);
    CHECK(sampled.orders > 0);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double rounding = 1e-12 * std::abs(exact.total);
        CHECK(std::abs(sampled.parts[i].value - exact.parts[i].value) <=
              4.0 * sampled.parts[i].standardError + rounding);
    }
    const auto again = attribute(seen(from), seen(to), library(), result, groups);
    for (std::size_t i = 0; i < groups.size(); ++i)
        CHECK(again.parts[i].value == sampled.parts[i].value);  // bit for bit
}
