#include "core/analysis/sensitivity.h"

#include <cmath>

#include <algorithm>
#include <set>

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

const Swing& of(const std::vector<Swing>& swings, FieldAddress address) {
    const auto found = std::ranges::find(swings, address, &Swing::input);
    REQUIRE(found != swings.end());
    return *found;
}

double number(const FieldValue& value) {
    return std::get<Number>(value).value;
}

std::vector<Swing> numbers(PlanDesk& desk, ResultAddress result) {
    return numberSwings(desk.plan(), library(), desk.model(), result);
}

}  // namespace

TEST_CASE("both ends of a range move a result as arithmetic says, and the greatest swing stands first",
          "[sensitivity]") {
    PlanDesk desk("article");
    const auto cost = desk.address("gpt3_air", "cost_owned.energy");
    desk.type("air_hall", "electricity_price", "0.08");
    const double energy = desk.value("gpt3_air", "energy_facility", "kWh");
    const auto swings = numbers(desk, cost);
    REQUIRE(swings.size() > 5);
    CHECK(std::ranges::is_sorted(swings, std::ranges::greater{}, &Swing::swing));

    // No range is stated for a price that somebody typed: a tenth each way of 0.08 USD/kWh.
    const Swing& price = of(swings, input(desk, "air_hall", "electricity_price"));
    CHECK(price.origin == RangeOrigin::tenPercent);
    CHECK(number(price.low.value) == Approx(0.072));
    CHECK(number(price.high.value) == Approx(0.088));
    CHECK(price.low.outcome.value == Approx(0.072 * energy).epsilon(1e-9));
    CHECK(price.high.outcome.value == Approx(0.088 * energy).epsilon(1e-9));
    CHECK(price.swing == Approx(0.016 * energy).epsilon(1e-9));
    CHECK_FALSE(price.turns);
}

TEST_CASE("the range of an input is that of its distribution, its row, its field, or a tenth",
          "[sensitivity]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    // The class of the accelerator states a low and a high MFU.
    const Object* row = library().find(Kind::efficiencyClass, "h100_dense_16bit");
    REQUIRE(row);
    const auto at = [&](const char* key) { return number(row->value(fieldId(Kind::efficiencyClass, key))); };
    const FieldSpec& mfu = Registry::instance().field(fieldId(Kind::efficiencyClass, "mfu"));
    CHECK(inputRange(*row, mfu, at("mfu")) == InputRange{at("mfu_low"), at("mfu_high"), RangeOrigin::row});

    const Object& finance = desk.plan().only(Kind::finance);
    const FieldSpec& rate = Registry::instance().field(fieldId(Kind::finance, "discount_rate"));
    REQUIRE(rate.likely);
    CHECK(inputRange(finance, rate, *rate.defaultValue) ==
          InputRange{rate.likely->first, rate.likely->second, RangeOrigin::registry});
    // A figure beyond what is likely is the planner's own.
    const auto own = inputRange(finance, rate, 20.0);
    REQUIRE(own);
    CHECK(own->origin == RangeOrigin::tenPercent);
    CHECK(own->low == Approx(18.0));
    CHECK(own->high == Approx(22.0));

    Object uncertain = finance;
    uncertain.values[static_cast<std::size_t>(rate.column)] =
        Distribution{Distribution::Kind::triangular, {5.0, 8.0, 12.0, 0.0}};
    // The area left of P5 is (x - 5)^2 / (7 x 3), right of P95 (12 - x)^2 / (7 x 4); each is 1/20.
    const auto triangle = inputRange(uncertain, rate, 8.0);
    REQUIRE(triangle);
    CHECK(triangle->low == Approx(5.0 + std::sqrt(1.05)));
    CHECK(triangle->high == Approx(12.0 - std::sqrt(1.4)));
    CHECK(triangle->origin == RangeOrigin::distribution);
    uncertain.values[static_cast<std::size_t>(rate.column)] =
        Distribution{Distribution::Kind::normal, {8.0, 1.0, 0.0, 0.0}};
    const auto normal = inputRange(uncertain, rate, 8.0);
    REQUIRE(normal);
    CHECK(normal->low == Approx(8.0 - 1.645).epsilon(1e-3));  // table of the normal distribution, 5 %
    CHECK(normal->high == Approx(8.0 + 1.645).epsilon(1e-3));

    // Whole numbers widen to whole numbers: 96 to 105 of 100 would hold no tenth.
    const Object& cluster = *desk.plan().find("cluster");
    const FieldSpec& systems = Registry::instance().field(fieldId(Kind::cluster, "systems"));
    CHECK(inputRange(cluster, systems, 4.0) == InputRange{3.0, 5.0, RangeOrigin::tenPercent});
    // Nothing can be a tenth of nothing.
    CHECK_FALSE(inputRange(cluster, systems, 0.0));
}

TEST_CASE("a swing is what re-evaluation gives, for every input of a run", "[sensitivity]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    const auto result = desk.address("run", "carbon");
    const auto swings = numbers(desk, result);
    REQUIRE(swings.size() > 10);
    std::size_t compared = 0;
    for (const Swing& swing : swings) {
        if (swing.input.object.isCatalogue()) continue;
        for (const SwingEnd* end : {&swing.low, &swing.high}) {
            auto edits = desk.editor().setValue(swing.input, end->value);
            if (!edits || edits->empty()) continue;
            desk.apply(std::move(*edits));
            CHECK(outcomeOf(desk.model(), result).value == Approx(end->outcome.value).epsilon(1e-12));
            desk.undo();
            ++compared;
        }
    }
    CHECK(compared > 15);
}

TEST_CASE("choices are tried each, and the least and greatest told", "[sensitivity]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    const auto result = desk.address("hall", "energy");
    const auto swings = choiceSwings(desk.plan(), library(), desk.model(), result);
    const Swing& cooling = of(swings, input(desk, "hall", "cooling"));
    CHECK_FALSE(cooling.origin);
    CHECK(cooling.alternatives == library().rows(Kind::cooling).size() - 1);
    double least = *desk.model().value(result);
    double greatest = least;
    for (const Object* row : library().rows(Kind::cooling)) {
        desk.type("hall", "cooling", row->key);
        const double energy = *desk.model().value(result);
        least = std::min(least, energy);
        greatest = std::max(greatest, energy);
    }
    CHECK(cooling.swing == Approx(greatest - least).epsilon(1e-12));

    std::stop_source stop;
    stop.request_stop();
    CHECK(choiceSwings(desk.plan(), library(), desk.model(), result, 16, stop.get_token()).empty());
}

TEST_CASE("a result that is not known has no swings", "[sensitivity]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("run", "model", "");
    CHECK(numbers(desk, desk.address("run", "carbon")).empty());
}
