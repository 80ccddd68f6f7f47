#include "core/analysis/sweep.h"

#include <cmath>

#include "tests/support/plan_desk.h"

using namespace wattplan;
using namespace wattplan::analysis;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

FieldAddress input(const PlanDesk& desk, std::string_view object, std::string_view field) {
    const Object* found = desk.plan().find(object);
    REQUIRE(found);
    return {found->id, fieldId(found->kind, field)};
}

SweepAxis axis(PlanDesk& desk, std::string_view object, std::string_view field,
               const std::vector<double>& numbers) {
    return sweepAxis(desk.plan(), library(), desk.model(), input(desk, object, field), numbers);
}

Sweep swept(PlanDesk& desk, const SweepRequest& request) {
    return sweep(desk.plan(), library(), desk.model(), request);
}

}  // namespace

TEST_CASE("a price swept gives energy times price, and where it crosses a limit", "[sweep]") {
    PlanDesk desk("article");
    const double energy = desk.value("gpt3_air", "energy_facility", "kWh");
    const std::vector<double> prices{0.04, 0.06, 0.08, 0.1};
    const Sweep found = swept(desk, {{axis(desk, "air_hall", "electricity_price", prices)},
                                     {desk.address("gpt3_air", "cost_owned.energy")}});
    REQUIRE(found.cells.size() == 4);
    CHECK(found.isWhole());
    for (std::size_t i = 0; i < prices.size(); ++i) {
        REQUIRE(found.at(i).outcomes[0].isKnown());
        CHECK(found.at(i).outcomes[0].value == Approx(prices[i] * energy).epsilon(1e-12));
    }
    const auto crossings = limitCrossings(desk.plan(), library(), desk.model(), found, 0, 0.0725 * energy);
    REQUIRE(crossings.size() == 1);
    CHECK(crossings[0].at == Approx(0.0725).epsilon(1e-9));
    CHECK(crossings[0].rises);
    CHECK(limitCrossings(desk.plan(), library(), desk.model(), found, 0, 0.2 * energy).empty());
}

TEST_CASE("a limit that only the second input crosses is found along it", "[sweep]") {
    PlanDesk desk("article");
    const double mfu = 0.1968;
    const Sweep found = swept(desk, {{axis(desk, "gpt3_air", "pin_mfu", {mfu, 1.01 * mfu}),
                                      axis(desk, "air_hall", "electricity_price", {0.04, 0.1})},
                                     {desk.address("gpt3_air", "cost_owned.energy")}});
    REQUIRE(found.at(0, 0).outcomes[0].isKnown());
    // Cost goes with the price: at the higher MFU the limit lies at a price as much higher as its cost is
    // less.
    const double perPrice = found.at(0, 0).outcomes[0].value / 0.04;
    const double limit = 0.0725 * perPrice;
    const auto crossings = limitCrossings(desk.plan(), library(), desk.model(), found, 0, limit);
    REQUIRE(crossings.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(crossings[i].axis == 1);
        CHECK(crossings[i].line == i);
        CHECK(crossings[i].rises);
    }
    CHECK(crossings[0].at == Approx(0.0725).epsilon(1e-9));
    const double less = found.at(1, 0).outcomes[0].value / found.at(0, 0).outcomes[0].value;
    CHECK(less < 1.0);
    CHECK(crossings[1].at == Approx(0.0725 / less).epsilon(1e-6));
    const LimitSides sides = limitSides(found, 0, limit);
    CHECK((sides.below && sides.above));
    CHECK_FALSE(limitSides(found, 0, 10.0 * limit).above);
    CHECK_FALSE(limitSides(found, 0, 0.1 * limit).below);
}

TEST_CASE("a cell over a choice and a number is the plan typed that way, and opens as it", "[sweep]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    SweepAxis coolings = sweepChoices(desk.plan(), library(), input(desk, "hall", "cooling"));
    REQUIRE(coolings.values.size() > 3);
    coolings.values.resize(3);
    const auto energy = desk.address("run", "energy_facility");
    const Sweep found = swept(desk, {{axis(desk, "cluster", "systems", {50, 100, 150}), coolings},
                                     {energy, desk.address("run", "hours")}});
    REQUIRE(found.columns() == 3);
    REQUIRE(found.rows() == 3);
    CHECK(crossedAxes(found) == std::vector<std::size_t>{0});
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            PlanDesk other(desk.plan());
            const auto edits = editsOfCell(other.plan(), library(), found, column, row);
            REQUIRE(edits.has_value());
            other.apply(*edits);
            const auto typed = PlanModel(other.plan(), library()).value(energy);
            REQUIRE(typed.has_value());
            REQUIRE(found.at(column, row).outcomes[0].isKnown());
            CHECK(found.at(column, row).outcomes[0].value == Approx(*typed).epsilon(1e-12));
        }
    // Another cooling has another PUE; the hours of the run do not change.
    CHECK(found.at(0, 0).outcomes[0].value != found.at(0, 1).outcomes[0].value);
    CHECK(found.at(0, 0).outcomes[1].value == found.at(0, 1).outcomes[1].value);
}

TEST_CASE("cells that fail say why, and the others stand", "[sweep]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    const auto used = desk.address("run", "accelerators");
    // The cluster has 800 accelerators; fewer than none are out of the field's range.
    const Sweep found = swept(desk, {{axis(desk, "run", "accelerators", {-5, 400, 800, 1600})}, {used}});
    REQUIRE(found.at(0).refused.has_value());
    CHECK(found.at(0).refused->code == ErrorCode::numberOutOfRange);
    CHECK(found.at(0).outcomes.empty());
    CHECK(found.at(1).outcomes[0].number() == 400.0);
    CHECK(found.at(2).outcomes[0].number() == 800.0);
    CHECK(found.at(3).outcomes[0].state == analysis::Outcome::State::infeasible);
    CHECK(std::string(found.at(3).outcomes[0].reason.text) ==
          "the run uses more accelerators than its cluster has");
    CHECK(found.isWhole());
    CHECK(editsOfCell(desk.plan(), library(), found, 0).error().code == ErrorCode::numberOutOfRange);
}

TEST_CASE("a sweep tells how far it is and ends when it is stopped", "[sweep]") {
    PlanDesk desk("article");
    std::stop_source stop;
    SweepRequest request{{sweepChoices(desk.plan(), library(), input(desk, "air_hall", "cooling")),
                          axis(desk, "air_hall", "electricity_price", {0.05, 0.1})},
                         {desk.address("gpt3_air", "cost_owned.energy")},
                         stop.get_token(),
                         {}};
    std::size_t told = 0;
    request.progress = [&](const Sweep& sofar) {
        ++told;
        CHECK(sofar.done == 2 * told);
        if (told == 2) stop.request_stop();
    };
    const Sweep found = swept(desk, request);
    CHECK(told == 2);
    CHECK(found.done == 4);
    CHECK_FALSE(found.isWhole());
    CHECK(found.at(1, 1).isDone);
    CHECK_FALSE(found.at(2, 0).isDone);
}

TEST_CASE("numbers of a sweep are at even steps, in equal ratios, or whole", "[sweep]") {
    const FieldSpec& price = Registry::instance().field(fieldId(Kind::facility, "electricity_price"));
    CHECK(sweepNumbers(price, 1, 3, 5, SweepSpacing::even) == std::vector<double>{1, 1.5, 2, 2.5, 3});
    const auto ratios = sweepNumbers(price, 1, 100, 3, SweepSpacing::ratio);
    REQUIRE(ratios.size() == 3);
    CHECK(ratios[1] == Approx(10.0));
    CHECK(sweepNumbers(price, 0, 100, 3, SweepSpacing::ratio).empty());
    CHECK(sweepNumbers(price, 3, 1, 3, SweepSpacing::even).empty());
    const FieldSpec& systems = Registry::instance().field(fieldId(Kind::cluster, "systems"));
    CHECK(sweepNumbers(systems, 1, 4, 7, SweepSpacing::even) == std::vector<double>{1, 2, 3, 4});
}
