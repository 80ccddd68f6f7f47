#include "core/analysis/sweep_setup.h"

#include "core/analysis/address_names.h"
#include "core/analysis/kept_names.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using namespace wattplan::analysis;
using wattplan::test::PlanDesk;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

tl::expected<SweepAxis, BadValues> read(PlanDesk& desk, const char* input, const char* values) {
    return readSweepAxis(desk.plan(), library(), desk.model(),
                         {*inputNamed(desk.plan(), library(), input), values});
}

std::vector<double> numbers(const SweepAxis& axis) {
    std::vector<double> list;
    for (std::size_t i = 0; i < axis.values.size(); ++i)
        list.push_back(axis.number(i).value());
    return list;
}

}  // namespace

TEST_CASE("values to sweep are read as they are typed", "[sweep]") {
    PlanDesk desk("article");
    CHECK(numbers(*read(desk, "gpt3.pin_mfu", "0.2..0.4:3")) == std::vector<double>{0.2, 0.2 + 0.2 / 2, 0.4});
    CHECK(numbers(*read(desk, "gpt3.pin_mfu", "20%, 0.3")) == std::vector<double>{0.2, 0.3});
    const auto ratios = numbers(*read(desk, "air_hall.electricity_price", "0.01..1:3:log"));
    CHECK(ratios[1] == Approx(0.1));
    CHECK(read(desk, "air_hall.cooling", "")->values.size() > 3);
    CHECK_FALSE(read(desk, "gpt3.pin_mfu", "0.4..0.2:3")->values.size() == 3);
}

TEST_CASE("what an empty cell follows is among its choices, listed or not", "[sweep]") {
    PlanDesk desk("article");
    const auto keys = [&](const char* input, const char* values) {
        std::vector<std::string> list;
        const SweepAxis axis = read(desk, input, values).value();
        for (const FieldValue& value : axis.values)
            list.push_back(choiceKey(desk.plan(), library(), value));
        return list;
    };
    using Keys = std::vector<std::string>;
    // The cells are empty: prices are real, attention is fused, MFU is that of the layout where nothing else
    // is said.
    CHECK(keys("finance.price_basis", "") == Keys{"real", "nominal"});
    CHECK(keys("gpt3.fused_attention", "") == Keys{"yes", "no"});
    CHECK(keys("finance.price_basis", "nominal,real") == Keys{"nominal", "real"});
    CHECK(keys("gpt3.fused_attention", "yes,no") == Keys{"yes", "no"});
    CHECK(keys("gpt3.mfu_mode", "class,layout") == Keys{"class", "layout"});
    const auto unknown = read(desk, "finance.price_basis", "real,rael").error();
    CHECK(unknown.error->code == ErrorCode::unknownChoice);
    CHECK(unknown.text == "rael");
}

TEST_CASE("values that can't be swept are refused with the reason where there is one", "[sweep]") {
    PlanDesk desk("article");
    CHECK_FALSE(read(desk, "gpt3.pin_mfu", "").error().error.has_value());
    CHECK(read(desk, "gpt3.pin_mfu", "0.2..0.4").error().text == "0.2..0.4");
    CHECK(read(desk, "gpt3.pin_mfu", "0.2,7").error().error->code == ErrorCode::numberOutOfRange);
    const auto unknown = read(desk, "air_hall.cooling", "ice").error();
    CHECK(unknown.error->code == ErrorCode::unknownKey);
    CHECK(unknown.text == "ice");
}

TEST_CASE("what was swept is kept as text, follows keys, and what is not there is left out", "[sweep]") {
    PlanDesk desk("article");
    const FieldAddress mfu = *inputNamed(desk.plan(), library(), "gpt3.pin_mfu");
    const FieldAddress cooling = *inputNamed(desk.plan(), library(), "air_hall.cooling");
    const SweepSetup setup{{{mfu, "0.2..0.4:3"}, {cooling, ""}}, {desk.address("gpt3", "hours")}, "5 d"};
    const std::string inputs = sweepInputsText(desk.plan(), library(), setup);
    CHECK(inputs == "gpt3.pin_mfu=0.2..0.4:3; air_hall.cooling");
    const Editor editor(desk.plan(), library());
    desk.apply(*editor.setText(placeOfKept(desk.plan(), "sweep_inputs"), inputs));
    desk.apply(*Editor(desk.plan(), library())
                    .setText(placeOfKept(desk.plan(), "sweep_results"),
                             sweepResultsText(desk.plan(), setup) + ", nobody.hours"));
    desk.apply(*Editor(desk.plan(), library()).setText(placeOfKept(desk.plan(), "sweep_limit"), "5 d"));
    CHECK(keptSweep(desk.plan(), desk.plan(), library()) == setup);
    desk.apply(*keptNamesRenamed(desk.plan(), library(), "gpt3", "first"));
    CHECK(keptWords(desk.plan(), "sweep_inputs") == "first.pin_mfu=0.2..0.4:3; air_hall.cooling");
    CHECK(keptWords(desk.plan(), "sweep_results") == "first.hours, nobody.hours");
}

TEST_CASE("values to begin with lie from half to twice what is there", "[sweep]") {
    PlanDesk desk("article");
    // GPT-3 has 0.1968: from 0.0984 to 0.3936 some ten steps are of 0.025, from 4 to 15 of them.
    const FieldAddress mfu = *inputNamed(desk.plan(), library(), "gpt3.pin_mfu");
    CHECK(proposedValues(desk.plan(), library(), desk.model(), mfu) == "0.1..0.375:12");
    const FieldAddress cooling = *inputNamed(desk.plan(), library(), "air_hall.cooling");
    CHECK(proposedValues(desk.plan(), library(), desk.model(), cooling).empty());
}

TEST_CASE("a key is renamed where it names an object, not where a field is called so", "[sweep]") {
    CHECK(withKeyRenamed("hours.hours=1..2:3; a.hours, hours2.x", "hours", "run") ==
          "run.hours=1..2:3; a.hours, hours2.x");
}
