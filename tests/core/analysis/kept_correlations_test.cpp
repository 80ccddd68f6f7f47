#include "core/analysis/kept_correlations.h"

#include "core/analysis/address_names.h"
#include "core/analysis/kept_names.h"
#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_edits.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using namespace wattplan::analysis;
using wattplan::test::PlanDesk;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

void type(PlanDesk& desk, const char* input, const char* text) {
    desk.apply(*Editor(desk.plan(), library()).setText(*inputNamed(desk.plan(), library(), input), text));
}

void keep(PlanDesk& desk, const std::string& text) {
    desk.apply(*Editor(desk.plan(), library()).setText(placeOfKept(desk.plan(), "correlations"), text));
}

}  // namespace

TEST_CASE("correlations that the plan keeps are those of its draws", "[analysis]") {
    PlanDesk desk("article");
    type(desk, "gpt3.pin_mfu", "0.15..0.25");
    type(desk, "gpt3.goodput", "0.8..0.9");
    keep(desk,
         "gpt3.pin_mfu, gpt3.goodput = 0.7; gpt3.pin_mfu, nobody.x = 0.5; gopher.pin_mfu, gpt3.goodput=9");
    const auto kept = keptCorrelations(desk.plan(), library());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].rank == 0.7);
    CHECK(correlationsText(desk.plan(), library(), kept) == "gpt3.pin_mfu, gpt3.goodput = 0.7");
    const auto inputs = varyingInputs(desk.plan(), library(), desk.model());
    REQUIRE(inputs.size() == 2);
    CHECK(leftOutCorrelations(desk.plan(), library(), inputs).size() == 2);
    const auto ofOne = leftOutCorrelations(desk.plan(), library(), std::span(inputs).first(1));
    REQUIRE(ofOne.size() == 3);
    CHECK(ofOne[2].part == "gpt3.pin_mfu, gpt3.goodput = 0.7");
    CHECK(ofOne[2].isForNow);
    const std::vector results{desk.address("gpt3", "hours")};
    const DrawSource source = drawSource(desk.plan(), library(), inputs, desk.model(), results);
    REQUIRE(source.correlations.size() == 1);
    // Hours go with 1 / (MFU goodput): they spread more where both rise together.
    DrawRequest request;
    request.draws = 4096;
    const double together = draw(source, request).results[0].moments().deviation();
    DrawSource apart = source;
    apart.correlations.clear();
    CHECK(together > 1.05 * draw(apart, request).results[0].moments().deviation());
}

TEST_CASE("a pair of inputs has one correlation, in either order", "[analysis]") {
    PlanDesk desk("article");
    const char* text = "gpt3.pin_mfu, gpt3.goodput = 0.9; gpt3.goodput, gpt3.pin_mfu = -0.9";
    const auto read = readCorrelations(desk.plan(), library(), text);
    REQUIRE(read.size() == 1);
    CHECK(read[0].rank == 0.9);
    const auto leftOut = leftOutOfCorrelations(desk.plan(), library(), text);
    REQUIRE(leftOut.size() == 1);
    CHECK(leftOut[0].part == "gpt3.goodput, gpt3.pin_mfu = -0.9");
    CHECK_FALSE(leftOut[0].isForNow);
}

TEST_CASE("correlations of a what-if are its own, and follow the key of an object", "[analysis]") {
    PlanDesk desk("article");
    type(desk, "gpt3.pin_mfu", "0.15..0.25");
    type(desk, "gpt3.goodput", "0.8..0.9");
    keep(desk, "gpt3.pin_mfu, gpt3.goodput = 0.7");
    Plan whole = desk.plan();
    const auto made = WhatIfEditor(whole).create({{}, "other", "Other", {}, {}});
    for (const Edit& edit : *made)
        whole.apply(edit);
    const WhatIfId other = whole.whatIfs().front().id;
    CHECK(keptCorrelations(whole.inWhatIf(other), library()).front().rank == 0.7);
    const Plan seen = whole.inWhatIf(other);
    const auto step = *Editor(seen, library())
                           .setText(placeOfKept(seen, "correlations"), "gpt3.pin_mfu, gpt3.goodput = -0.2");
    for (const Edit& edit : editsIn(whole, other, step))
        whole.apply(edit);
    CHECK(keptCorrelations(whole, library()).front().rank == 0.7);
    const auto renamed = keptNamesRenamed(whole, library(), "gpt3", "first");
    for (const Edit& edit : *renamed)
        whole.apply(edit);
    CHECK(keptWords(whole, "correlations") == "first.pin_mfu, first.goodput = 0.7");
    const Plan after = whole.inWhatIf(other);
    CHECK(keptWords(after, "correlations") == "first.pin_mfu, first.goodput = -0.2");
}
