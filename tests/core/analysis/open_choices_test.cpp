#include "core/analysis/open_choices.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

#include "core/analysis/address_names.h"
#include "core/analysis/alternatives.h"
#include "core/analysis/kept_names.h"
#include "core/analysis/open_plan.h"
#include "core/analysis/sweep.h"
#include "core/analysis/sweep_setup.h"
#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_edits.h"
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

Result<std::vector<Edit>> typing(const PlanDesk& desk, std::string_view object, std::string_view field,
                                 std::string_view text) {
    return typedEdits(desk.plan(), library(), input(desk, object, field), text);
}

void type(PlanDesk& desk, std::string_view object, std::string_view field, std::string_view text) {
    INFO(text);
    auto step = typing(desk, object, field, text);
    REQUIRE(step.has_value());
    desk.apply(std::move(*step));
}

std::string kept(const PlanDesk& desk) {
    return std::string(keptWords(desk.plan(), "choices"));
}

std::string chosenKey(const PlanDesk& desk, std::string_view object, std::string_view field) {
    const FieldAddress address = input(desk, object, field);
    const auto* reference = std::get_if<Reference>(&desk.plan().find(address.object)->value(address.field));
    REQUIRE(reference);
    return desk.plan().find(reference->object)->key;
}

PlanDesk hallDesk() {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    type(desk, "hall", "cooling", "air_crah_chiller");
    return desk;
}

}  // namespace

TEST_CASE("strokes between what may be chosen leave a choice open, and one thing typed makes it",
          "[analysis]") {
    PlanDesk desk = hallDesk();
    const std::string present = chosenKey(desk, "hall", "cooling");
    const double before = desk.value("run", "energy_facility");
    type(desk, "hall", "cooling", "air_crah_chiller: 3 | air_side_econ");
    CHECK(kept(desk) == "hall.cooling = air_crah_chiller: 3 | air_side_econ");
    CHECK(chosenKey(desk, "hall", "cooling") == present);
    CHECK(desk.value("run", "energy_facility") == before);
    const auto open = openChoice(desk.plan(), library(), input(desk, "hall", "cooling"));
    REQUIRE(open.has_value());
    CHECK(open->shares() == std::vector{0.75, 0.25});
    CHECK(choiceText(desk.plan(), library(), *open) == "air_crah_chiller: 3 | air_side_econ");
    // As a Chinese keyboard types it, and in percent.
    type(desk, "hall", "cooling", "air_crah_chiller：60 % ｜air_side_econ：40%");
    CHECK(kept(desk) == "hall.cooling = air_crah_chiller: 60 | air_side_econ: 40");
    desk.undo();
    CHECK(kept(desk) == "hall.cooling = air_crah_chiller: 3 | air_side_econ");
    type(desk, "hall", "cooling", "air_side_econ");
    CHECK(kept(desk).empty());
    CHECK(chosenKey(desk, "hall", "cooling") == "air_side_econ");
    // What the input does not have is no start: it takes the first.
    type(desk, "hall", "cooling", "rear_door_hx | d2c_1p");
    CHECK(chosenKey(desk, "hall", "cooling") == "rear_door_hx");
    CHECK(openChoices(desk.plan(), library()).size() == 1);
    // Something else, set by whatever means, makes the choice too.
    desk.type("hall", "cooling", "immersion_1p");
    CHECK(openChoices(desk.plan(), library()).empty());
}

TEST_CASE("what can't be left open is refused with the reason", "[analysis]") {
    PlanDesk desk = hallDesk();
    const auto reason = [&](std::string_view object, std::string_view field, std::string_view text) {
        const auto step = typing(desk, object, field, text);
        REQUIRE_FALSE(step.has_value());
        return step.error();
    };
    CHECK(reason("hall", "cooling", "air_crah_chiller | air_side_econ: 0").code == ErrorCode::badChoices);
    CHECK(reason("hall", "cooling", "air_crah_chiller | air_side_econ: -2").code == ErrorCode::badChoices);
    CHECK(reason("hall", "cooling", "air_crah_chiller | nowhere").code == ErrorCode::unknownKey);
    // Twice the same is no choice; a number takes a range.
    type(desk, "hall", "cooling", "air_crah_chiller | air_crah_chiller");
    CHECK(kept(desk).empty());
    CHECK_FALSE(typing(desk, "cluster", "systems", "100 | 200").has_value());
    // 12 technologies in each of four halls are 20,736 combinations; three are 1,728.
    const std::string all =
        "air_crac_dx | air_crah_chiller | air_side_econ | water_side_econ | indirect_evap | rear_door_hx | "
        "d2c_1p | d2c_air_hybrid | d2c_hot45 | immersion_1p | immersion_2p | dry_cooler_air";
    for (const char* hall : {"hall_2", "hall_3", "hall_4"}) {
        desk.add(Kind::facility, hall);
        desk.type(hall, "cooling", "air_crah_chiller");
    }
    for (const char* hall : {"hall", "hall_2", "hall_3"})
        type(desk, hall, "cooling", all);
    CHECK(combinationsOf(openChoices(desk.plan(), library())) == 1728);
    CHECK(reason("hall_4", "cooling", all).code == ErrorCode::badChoices);
}

TEST_CASE("open choices follow the keys of objects, and a what-if has its own", "[analysis]") {
    PlanDesk desk = hallDesk();
    type(desk, "hall", "cooling", "air_crah_chiller | air_side_econ");
    Plan whole = desk.plan();
    const auto made = WhatIfEditor(whole).create({{}, "other", "Other", {}, {}});
    for (const Edit& edit : *made)
        whole.apply(edit);
    const WhatIfId other = whole.whatIfs().front().id;
    CHECK(openChoices(whole.inWhatIf(other), library()).size() == 1);
    const Plan seen = whole.inWhatIf(other);
    const auto step =
        *typedEdits(seen, library(), input(desk, "hall", "cooling"), "air_crah_chiller | rear_door_hx: 2");
    for (const Edit& edit : editsIn(whole, other, step))
        whole.apply(edit);
    const auto renamed = keptNamesRenamed(whole, library(), "hall", "north");
    for (const Edit& edit : *renamed)
        whole.apply(edit);
    CHECK(keptWords(whole, "choices") == "north.cooling = air_crah_chiller | air_side_econ");
    CHECK(keptWords(whole.inWhatIf(other), "choices") ==
          "north.cooling = air_crah_chiller | rear_door_hx: 2");
}

TEST_CASE("an open plan is drawn over its choices, and a bar goes from the least to the most they bring",
          "[analysis]") {
    PlanDesk desk = hallDesk();
    type(desk, "hall", "cooling", "air_crah_chiller: 3 | d2c_hot45");
    const ResultAddress energy = desk.address("run", "energy_facility");
    // Each by itself, computed as a sweep does.
    const auto open = openChoices(desk.plan(), library());
    const Sweep each =
        sweep(desk.plan(), library(), desk.model(), {{{open[0].input, open[0].values}}, {energy}, {}, {}});
    const double a = each.at(0).outcomes[0].value;
    const double k = each.at(1).outcomes[0].value;
    REQUIRE(a > k);
    const OpenPlan plan(desk.plan(), library(), desk.model());
    CHECK(plan.count() == 1);
    CHECK(openInputs(desk.plan(), library(), desk.model()) == 1);
    KeptDraws keptDraws;
    DrawRequest request;
    request.draws = 8192;
    const DrawAnswer answer = plan.draw({{energy, {}}}, request, keptDraws);
    CHECK(answer.results[0].moments().mean == Approx(0.75 * a + 0.25 * k).epsilon(2e-3));
    CHECK(percentile(answer.results[0], 0.1) == Approx(k).epsilon(1e-9));
    CHECK(percentile(answer.results[0], 0.9) == Approx(a).epsilon(1e-9));
    const auto bars = choiceBars(desk.plan(), library(), desk.model(), plan.choices(), energy);
    REQUIRE(bars.size() == 1);
    CHECK(bars[0].least == Approx(k).epsilon(1e-12));
    CHECK(bars[0].greatest == Approx(a).epsilon(1e-12));
    // The hours of the run do not ask how it is cooled.
    CHECK(choiceBars(desk.plan(), library(), desk.model(), plan.choices(), desk.address("run", "hours"))
              .empty());
}

TEST_CASE("ranges go together over open choices as they do without them", "[analysis]") {
    PlanDesk desk = hallDesk();
    type(desk, "run", "pin_mfu", "0.3..0.5");
    type(desk, "run", "goodput", "0.8..0.95");
    desk.apply(*Editor(desk.plan(), library())
                    .setText(placeOfKept(desk.plan(), "correlations"), "run.pin_mfu, run.goodput = 0.9"));
    const auto deviation = [&] {
        const OpenPlan plan(desk.plan(), library(), desk.model());
        KeptDraws keptDraws;
        DrawRequest request;
        request.draws = 65536;
        return plan.draw({{desk.address("run", "hours"), {}}}, request, keptDraws)
            .results[0]
            .moments()
            .deviation();
    };
    const double without = deviation();
    type(desk, "hall", "cooling", "air_crah_chiller | air_side_econ");
    CHECK(deviation() == Approx(without).epsilon(5e-3));
    desk.apply(*Editor(desk.plan(), library()).setText(placeOfKept(desk.plan(), "correlations"), ""));
    CHECK(deviation() < 0.95 * without);
}

TEST_CASE("a month of a series and single draws are those of what was chosen", "[analysis]") {
    PlanDesk desk = hallDesk();
    type(desk, "run", "goodput", "0.8..0.95");
    type(desk, "hall", "cooling", "air_crah_chiller | d2c_hot45");
    const ChoiceDraws draws(desk.plan(), library(), desk.model(), openChoices(desk.plan(), library()));
    const ResultAddress energy = desk.address("run", "energy_facility");
    DrawRequest request;
    request.draws = 1000;
    request.keepsValues = true;
    const DrawAnswer answer = draws.draw({{energy, {}}}, request);
    std::size_t seen = 0;
    double least[2] = {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    double most[2] = {0.0, 0.0};
    draws.samples({{energy, {}}}, request, [&](const ChoiceBlock& block) {
        for (std::size_t i = 0; i < block.draws.count; ++i, ++seen) {
            const double value = block.draws.results[0].values[i];
            CHECK(value == answer.results[0].values[seen]);
            const std::size_t chosen = block.chosen[0][i];
            least[chosen] = std::min(least[chosen], value * block.draws.inputs[0][i]);
            most[chosen] = std::max(most[chosen], value * block.draws.inputs[0][i]);
        }
        return true;
    });
    CHECK(seen == 1000);
    // Energy goes with 1 / goodput, but for the PUE of the months that the run then takes: their product is
    // nearly one number for each way to cool.
    for (const std::size_t chosen : {0U, 1U})
        CHECK(most[chosen] == Approx(least[chosen]).epsilon(0.02));
    CHECK(least[0] > 1.2 * most[1]);
}

TEST_CASE(
    "a text of open choices or correlations that could not count is refused with the part and the reason",
    "[analysis]") {
    const PlanDesk desk("article");
    const auto reasonOf = [&](const char* field, const char* text) {
        const auto step = typedEdits(desk.plan(), library(), placeOfKept(desk.plan(), field), text);
        CAPTURE(text);
        REQUIRE_FALSE(step.has_value());
        CHECK(step.error().code == ErrorCode::badChoices);
        REQUIRE(step.error().arguments.size() == 2);
        return step.error().arguments[1] + ": " + step.error().arguments[0];
    };
    using namespace std::string_literals;
    CHECK(reasonOf("choices", "air_hall.cooling = air_crah_chiller | no_such") ==
          "no_such: there is no such thing to choose"s);
    CHECK(reasonOf("choices", "air_hall.cooling = air_crah_chiller: -1 | d2c_hot45") ==
          "air_crah_chiller: -1: a weight is a number above 0"s);
    CHECK(reasonOf("choices", "air_hall.cooling = air_crah_chiller: 0 | d2c_hot45") ==
          "air_crah_chiller: 0: a weight is a number above 0"s);
    CHECK(reasonOf("choices", "gpt3.pin_mfu = 0.2 | 0.3") ==
          "gpt3.pin_mfu = 0.2 | 0.3: this input is no choice"s);
    CHECK(reasonOf("choices", "air_hall.cooling = air_crah_chiller") ==
          "air_hall.cooling = air_crah_chiller: it takes two things at least to choose from"s);
    CHECK(reasonOf("choices", "nonsense") ==
          "nonsense: an open choice is written like hall.cooling = A | B: 2"s);
    CHECK(reasonOf("choices", "nobody.cooling = a | b") ==
          "nobody.cooling = a | b: it names no input of the plan"s);
    CHECK(reasonOf("correlations", "gpt3.pin_mfu, gpt3.goodput = 1.1") ==
          "gpt3.pin_mfu, gpt3.goodput = 1.1: a rank correlation is a number from -1 to 1"s);
    CHECK(reasonOf("correlations", "gpt3.pin_mfu, gpt3.goodput = abc") ==
          "gpt3.pin_mfu, gpt3.goodput = abc: a rank correlation is a number from -1 to 1"s);
    CHECK(reasonOf("correlations", "gpt3.pin_mfu = 0.5") ==
          "gpt3.pin_mfu = 0.5: a correlation is written like gpt3.pin_mfu, gpt3.goodput = 0.7"s);
    CHECK(reasonOf("correlations", "gpt3.pin_mfu, gpt3.pin_mfu = 0.5") ==
          "gpt3.pin_mfu, gpt3.pin_mfu = 0.5: an input goes with another, not with itself"s);
    CHECK(reasonOf("correlations", "gpt3.pin_mfu, air_hall.cooling = 0.5") ==
          "gpt3.pin_mfu, air_hall.cooling = 0.5: one of its inputs can't be a range"s);
    // What depends on other inputs is kept: they may be typed later.
    CHECK(typedEdits(desk.plan(), library(), placeOfKept(desk.plan(), "correlations"),
                     "gpt3.pin_mfu, gpt3.goodput = 0.7")
              .has_value());
}

TEST_CASE("the choices of more than 4,096 combinations are told where they are left out", "[analysis]") {
    PlanDesk desk("article");
    // Some fifty sites for each of two facilities and a cooling of two: more than 2 x 46 x 46 = 4,232.
    std::string text;
    for (const char* facility : {"air_hall", "azure"}) {
        const SweepAxis sites = sweepChoices(desk.plan(), library(), input(desk, facility, "site"));
        REQUIRE(sites.values.size() >= 46);
        text += std::string(facility) + ".site = ";
        for (const FieldValue& site : sites.values)
            text += choiceKey(desk.plan(), library(), site) + " | ";
        text += "; ";
    }
    text += "air_hall.cooling = air_crah_chiller | d2c_hot45";
    const auto refused = typedEdits(desk.plan(), library(), placeOfKept(desk.plan(), "choices"), text);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().arguments[0] == "there are more than 4,096 combinations of choices");
    desk.apply(*Editor(desk.plan(), library()).setText(placeOfKept(desk.plan(), "choices"), text));
    CHECK(openChoices(desk.plan(), library()).size() == 2);
    const auto leftOut = leftOutChoices(desk.plan(), library());
    REQUIRE(leftOut.size() == 1);
    CHECK(leftOut[0].part == "air_hall.cooling = air_crah_chiller | d2c_hot45");
}
