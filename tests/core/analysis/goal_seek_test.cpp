#include "core/analysis/goal_seek.h"

#include <cmath>

#include "core/analysis/choice_seek.h"
#include "core/analysis/iso_line.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using namespace wattplan::analysis;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

FieldAddress input(const PlanDesk& desk, std::string_view object, std::string_view field) {
    const Object* found = desk.plan().find(object);
    REQUIRE(found);
    return {found->id, fieldId(found->kind, field)};
}

GoalSeek seek(PlanDesk& desk, ResultAddress result, double target, FieldAddress address,
              std::optional<std::pair<double, double>> within = std::nullopt) {
    return seekByNumber(desk.plan(), catalog::Catalogue::builtIn(), desk.model(), result, target, address,
                        within);
}

}  // namespace

TEST_CASE("a price is sought that brings the electricity of a run to a sum", "[goal_seek]") {
    PlanDesk desk("article");
    const auto result = desk.address("gpt3_air", "cost_owned.energy");
    // Energy times price, whatever the price: the answer is the sum over the energy. The facility has no
    // price of its own; that of the site is followed until it is set.
    const double energy = desk.value("gpt3_air", "energy_facility", "kWh");
    const double wanted = 30000.0;
    const auto found = seek(desk, result, wanted, input(desk, "air_hall", "electricity_price"));
    REQUIRE(found.finding == SeekFinding::reached);
    REQUIRE(found.answers.size() == 1);
    CHECK(found.answers[0].isExact);
    CHECK(found.answers[0].best.input == Approx(wanted / energy).epsilon(1e-9));
    CHECK(found.answers[0].best.outcome.value == Approx(wanted).epsilon(1e-9));
    CHECK(found.curve.size() > 100);
    CHECK(found.gaps.empty());
    CHECK_FALSE(found.nearest);

    // The edits set it.
    desk.apply(found.answers[0].edits);
    CHECK(desk.value("gpt3_air", "cost_owned.energy") == Approx(wanted).epsilon(1e-9));
}

TEST_CASE("a target beyond the range gets the nearest value there is", "[goal_seek]") {
    PlanDesk desk("article");
    const double energy = desk.value("gpt3_air", "energy_facility", "kWh");
    const auto price = input(desk, "air_hall", "electricity_price");
    const double highest = Registry::instance().field(price.field).highest;
    const auto found =
        seek(desk, desk.address("gpt3_air", "cost_owned.energy"), 2.0 * highest * energy, price);
    CHECK(found.finding == SeekFinding::outOfReach);
    CHECK(found.answers.empty());
    REQUIRE(found.nearest);
    CHECK(found.nearest->best.input == highest);
    CHECK(found.nearest->best.outcome.value == Approx(highest * energy).epsilon(1e-9));

    const auto narrow =
        seek(desk, desk.address("gpt3_air", "cost_owned.energy"), 1.0 * energy, price, std::pair(0.02, 0.05));
    CHECK(narrow.finding == SeekFinding::outOfReach);
    CHECK(narrow.nearest->best.input == 0.05);
}

TEST_CASE("whole numbers pass a target between two neighbours", "[goal_seek]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");  // 8 accelerators a system
    const auto systems = input(desk, "cluster", "systems");
    const auto accelerators = desk.address("cluster", "accelerators");
    const auto exact = seek(desk, accelerators, 1000.0, systems);
    REQUIRE(exact.finding == SeekFinding::reached);
    REQUIRE(exact.answers.size() == 1);
    CHECK(exact.answers[0].best.input == 125.0);

    const auto between = seek(desk, accelerators, 1003.0, systems);
    REQUIRE(between.finding == SeekFinding::steppedOver);
    REQUIRE(between.answers.size() == 1);
    CHECK(between.answers[0].below.input == 125.0);
    CHECK(between.answers[0].below.outcome.value == 1000.0);
    CHECK(between.answers[0].above.input == 126.0);
    CHECK(between.answers[0].above.outcome.value == 1008.0);
    CHECK(between.answers[0].best.input == 125.0);
    CHECK(between.nearest->best.input == 125.0);
}

TEST_CASE("an input that moves nothing is told apart from one that can't do enough", "[goal_seek]") {
    PlanDesk desk("article");
    const auto energy = desk.address("gpt3_air", "energy_facility");
    const auto price = input(desk, "air_hall", "electricity_price");
    CHECK(seek(desk, energy, 1.0, price).finding == SeekFinding::flat);
    const double now = *desk.model().value(energy);
    CHECK(seek(desk, energy, now, price).finding == SeekFinding::everywhere);
}

TEST_CASE("stretches without a value are told, and why", "[goal_seek]") {
    PlanDesk desk = oneRun("gb200_nvl72", "10", "llama_2_7b");
    desk.type("hall", "rack_units", "52");
    // A rack of 132 kW stands where the limit is that, and nowhere below.
    const auto limit = input(desk, "hall", "rack_power_limit");
    const auto found = seek(desk, desk.address("cluster", "racks"), 10.0, limit);
    REQUIRE(found.gaps.size() == 1);
    CHECK(found.gaps[0].low == Registry::instance().field(limit.field).lowest);
    CHECK(found.gaps[0].high < 132.0);
    CHECK(found.gaps[0].why.state == Outcome::State::infeasible);
    CHECK_FALSE(found.gaps[0].why.reason.empty());

    PlanDesk blank = oneRun("dgx_h100", "100", "llama_2_7b");
    blank.type("run", "model", "");
    const auto nothing = seek(blank, blank.address("run", "flop"), 1e20, input(blank, "cluster", "systems"));
    CHECK(nothing.finding == SeekFinding::noValue);
    REQUIRE(nothing.gaps.size() == 1);
    CHECK(nothing.gaps[0].why.state == Outcome::State::unknown);
    CHECK(nothing.gaps[0].why.waitsFor == input(blank, "run", "model"));
}

TEST_CASE("the months of the plan can be sought, though they shape the graph", "[goal_seek]") {
    PlanDesk desk = oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("cluster", "ramp", "1");
    // An idle cluster draws the same power each month once it stands: energy grows with the months.
    desk.remove("run");
    const auto energy = desk.address("hall", "energy");
    desk.type("plan", "horizon_months", "20");
    const double twenty = *desk.model().value(energy);
    desk.type("plan", "horizon_months", "30");
    const auto found =
        seek(desk, energy, twenty, input(desk, "plan", "horizon_months"), std::pair(12.0, 40.0));
    REQUIRE(found.answers.size() == 1);
    CHECK(found.answers[0].best.input == 20.0);
}

TEST_CASE("choices are told with the one that meets the target most narrowly", "[goal_seek]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    const auto pue = desk.address("hall", "pue");
    const auto cooling = input(desk, "hall", "cooling");
    const auto found =
        seekByChoice(desk.plan(), catalog::Catalogue::builtIn(), desk.model(), pue, 1.25, cooling);
    CHECK(found.candidates.size() == catalog::Catalogue::builtIn().rows(Kind::cooling).size());
    CHECK(found.candidates[0].isPresent);
    REQUIRE(found.nearest);
    const Candidate& nearest = found.candidates[*found.nearest];
    CHECK(nearest.meets);
    for (const Candidate& each : found.candidates) {
        REQUIRE(each.outcome.isKnown());
        CHECK(each.meets == (each.outcome.value <= 1.25));
        if (each.meets) CHECK(each.outcome.value <= nearest.outcome.value);
    }
    desk.apply(nearest.edits);
    CHECK(desk.value("hall", "pue") == nearest.outcome.value);
}

TEST_CASE("every point of an iso-line gives the target", "[goal_seek]") {
    PlanDesk desk("article");
    const auto price = input(desk, "air_hall", "electricity_price");
    const auto tokens = input(desk, "gpt3_air", "tokens");
    const auto result = desk.address("gpt3_air", "cost_owned.energy");
    const double target = *desk.model().value(result);
    const auto iso = isoLines(desk.plan(), catalog::Catalogue::builtIn(), desk.model(), result, target, price,
                              tokens, std::pair(0.03, 0.2), std::pair(1e11, 6e11), 17);
    CHECK(iso.grid.size() == 17 * 17);
    REQUIRE(iso.lines.size() == 1);
    CHECK(iso.lines[0].size() > 10);
    for (const IsoPoint& point : iso.lines[0]) {
        PlanDesk there("article");
        there.apply(there.editor().setValue(price, Number{point.x, "USD"}).value());
        there.apply(there.editor().setValue(tokens, Number{point.y, {}}).value());
        CHECK(there.value("gpt3_air", "cost_owned.energy") == Approx(target).epsilon(1e-9));
    }
}

TEST_CASE("a figure of the library can be sought, and its row is copied by the answer", "[goal_seek]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    const Object* row = catalog::Catalogue::builtIn().find(Kind::efficiencyClass, "h100_dense_16bit");
    REQUIRE(row);
    REQUIRE_FALSE(desk.plan().find("h100_dense_16bit"));
    const FieldAddress mfu{row->id, fieldId(Kind::efficiencyClass, "mfu")};
    const auto result = desk.address("run", "energy_facility");
    const double now = *desk.model().value(result);
    const auto found = seek(desk, result, 0.9 * now, mfu);
    REQUIRE(found.finding == SeekFinding::reached);
    CHECK(found.present == std::get<Number>(row->value(mfu.field)).value);
    desk.apply(found.answers[0].edits);
    CHECK(desk.plan().find("h100_dense_16bit"));
    CHECK(*desk.model().value(result) == Approx(0.9 * now).epsilon(1e-9));
}
