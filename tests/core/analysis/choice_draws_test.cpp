#include "core/analysis/choice_draws.h"

#include <cmath>

#include "core/analysis/sweep.h"
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

}  // namespace

TEST_CASE("a choice not made yet gives each of its results as often as its weight says", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    const auto energy = desk.address("run", "energy_facility");
    ChoiceInput cooling{input(desk, "hall", "cooling"), {}, {3.0, 1.0}};
    cooling.values = sweepChoices(desk.plan(), library(), cooling.input).values;
    REQUIRE(cooling.values.size() > 2);
    cooling.values.resize(2);
    // Each of them by itself.
    const Sweep each =
        sweep(desk.plan(), library(), desk.model(), {{{cooling.input, cooling.values}}, {energy}});
    const double a = each.at(0).outcomes[0].value;
    const double b = each.at(1).outcomes[0].value;
    REQUIRE(a != b);

    const ChoiceDraws draws(desk.plan(), library(), desk.model(), {cooling});
    CHECK(draws.combinations() == 2);
    const DrawAnswer answer = draws.draw({{energy, {}}}, {.draws = 8192});
    const DrawnResult& result = answer.results[0];
    CHECK(result.failed() == 0);
    std::size_t ofFirst = 0;
    std::size_t ofSecond = 0;
    for (const double value : result.values) {
        ofFirst += std::abs(value / a - 1.0) < 1e-12 ? 1U : 0U;
        ofSecond += std::abs(value / b - 1.0) < 1e-12 ? 1U : 0U;
    }
    CHECK(ofFirst + ofSecond == 8192);
    CHECK(ofFirst == Approx(6144).margin(40));  // three of four; Sobol points divide them evenly
    CHECK(result.moments().mean == Approx(0.75 * a + 0.25 * b).epsilon(2e-3));
}

TEST_CASE("choices and ranges are drawn together, the same bits in parts and on more threads", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("run", "goodput", "0.8..0.95");
    const auto hours = desk.address("run", "hours");
    const auto energy = desk.address("run", "energy_facility");
    ChoiceInput cooling{input(desk, "hall", "cooling"), {}, {1.0, 1.0}};
    cooling.values = sweepChoices(desk.plan(), library(), cooling.input).values;
    cooling.values.resize(2);
    const ChoiceDraws draws(desk.plan(), library(), desk.model(), {cooling});
    const std::vector<WantedResult> wanted{{hours, {}}, {energy, {}}};
    const DrawAnswer whole = draws.draw(wanted, {.draws = 20000, .threads = 1});
    std::vector<DrawAnswer> parts;
    for (std::uint64_t part = 0; part < 3; ++part)
        parts.push_back(draws.draw(wanted, {.draws = 20000, .shard = {part, 3}, .threads = 2}));
    const auto merged = analysis::merged(parts);
    REQUIRE(merged.has_value());
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(merged->results[i].parts == whole.results[i].parts);
        CHECK(merged->results[i].values == whole.results[i].values);
        CHECK(merged->results[i].histogram == whole.results[i].histogram);
    }
    // The hours do not ask how the hall is cooled: as drawn without the choice, 1 / goodput from .8 to .95.
    CHECK(percentile(whole.results[0], 0.0) / percentile(whole.results[0], 1.0) ==
          Approx(0.8 / 0.95).epsilon(1e-3));
}

TEST_CASE("a combination that can't be is told with its reason", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("run", "accelerators", "700");
    // One system in four is too small for the run: 8 accelerators a system.
    ChoiceInput systems{input(desk, "cluster", "systems"),
                        {Number{100.0, ""}, Number{50.0, ""}, Number{-1.0, ""}},
                        {2.0, 1.0, 1.0}};
    const ChoiceDraws draws(desk.plan(), library(), desk.model(), {systems});
    const DrawAnswer answer = draws.draw({{desk.address("run", "accelerators"), {}}}, {.draws = 4096});
    REQUIRE(answer.results[0].failures.size() == 2);
    const auto small = draws.why(answer.results[0].failures[0].status);
    CHECK(draws.valuesOf(small.combination) == std::vector<std::size_t>{1});
    CHECK(std::string(small.outcome.reason.text) == "the run uses more accelerators than its cluster has");
    CHECK(answer.results[0].failures[0].count == Approx(1024).margin(16));
    const auto refused = draws.why(answer.results[0].failures[1].status);
    REQUIRE(refused.refused.has_value());
    CHECK(refused.refused->code == ErrorCode::numberOutOfRange);
}

TEST_CASE("an edit draws again over choices only what depends on it, and the same as all anew",
          "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("run", "goodput", "0.8..0.95");
    desk.type("hall", "electricity_price", "0.05..0.1");
    const std::vector<WantedResult> wanted{{desk.address("run", "hours"), {}},
                                           {desk.address("run", "accelerators"), {}},
                                           {desk.address("run", "energy_facility"), {}}};
    // Half of the draws have too few systems for the run.
    desk.type("run", "accelerators", "700");
    ChoiceInput systems{input(desk, "cluster", "systems"), {Number{100.0, ""}, Number{50.0, ""}}, {1.0, 1.0}};
    KeptDraws kept;
    const auto drawn = [&](KeptDraws& with) {
        const ChoiceDraws draws(desk.plan(), library(), desk.model(), {systems});
        return draws.draw(wanted, {.draws = 10000}, with);
    };
    const auto check = [&](const DrawAnswer& answer) {
        KeptDraws none;
        const DrawAnswer anew = drawn(none);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            CHECK(answer.results[i].histogram == anew.results[i].histogram);
            CHECK(answer.results[i].values == anew.results[i].values);
            CHECK(answer.results[i].failures == anew.results[i].failures);
        }
    };
    const DrawAnswer first = drawn(kept);
    check(first);
    CHECK(first.results[1].failed() > 4000);
    check(drawn(kept));
    CHECK(kept.reused() == 3);
    // How the hall is cooled moves its energy, but neither the hours nor the accelerators.
    desk.type("hall", "pin_pue", "1.6");
    check(drawn(kept));
    CHECK(kept.reused() == 2);
    systems.weights = {3.0, 1.0};
    check(drawn(kept));
    CHECK(kept.reused() == 0);
}

TEST_CASE("indices of a choice and a range are those of a product of two independent factors", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    const auto energy = desk.address("run", "energy_facility");
    ChoiceInput cooling{input(desk, "hall", "cooling"), {}, {3.0, 1.0}};
    cooling.values = sweepChoices(desk.plan(), library(), cooling.input).values;
    cooling.values.resize(2);
    const Sweep each =
        sweep(desk.plan(), library(), desk.model(), {{{cooling.input, cooling.values}}, {energy}});
    const double a = each.at(0).outcomes[0].value;
    const double b = each.at(1).outcomes[0].value;
    // The energy is one of a and b, over the goodput g, which is uniform from l to h: E 1/g = ln(h / l) / (h
    // - l), E 1/g^2 = 1 / (l h).
    constexpr double low = 0.1;
    constexpr double high = 0.9;
    desk.type("run", "goodput", "uniform(0.1, 0.9)");
    const double mean = 0.75 * a + 0.25 * b;
    const double square = 0.75 * a * a + 0.25 * b * b;
    const double inverse = std::log(high / low) / (high - low);
    const double inverseSquare = 1.0 / (low * high);
    const double variance = square * inverseSquare - mean * mean * inverse * inverse;
    const double ofChoice = (square - mean * mean) * inverse * inverse / variance;
    const double ofRange = (inverseSquare - inverse * inverse) * mean * mean / variance;

    const ChoiceDraws draws(desk.plan(), library(), desk.model(), {cooling});
    const auto found = draws.indices({energy, {}}, {.points = 32768, .threads = 2});
    REQUIRE(found.has_value());
    REQUIRE(found->indices.size() == 2);
    CHECK(draws.inputs().size() == 1);
    for (const SobolIndex& index : found->indices) {
        const double first = index.input == 0 ? ofChoice : ofRange;
        const double other = index.input == 0 ? ofRange : ofChoice;
        CHECK(index.first == Approx(first).margin(3e-3));
        CHECK(index.total == Approx(1.0 - other).margin(3e-3));
    }
    const auto again = draws.indices({energy, {}}, {.points = 32768, .threads = 1});
    REQUIRE(again.has_value());
    CHECK(again->indices[0].first == found->indices[0].first);
    CHECK(again->indices[1].total == found->indices[1].total);
}
