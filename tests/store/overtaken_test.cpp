#include <catch2/catch.hpp>

#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_edits.h"
#include "core/store/history_values.h"
#include "tests/store/random_edits.h"
#include "tests/store/temporary_folder.h"

using namespace wattplan;
using store::EditGroup;
using store::PlanFile;
using test::TemporaryFolder;

namespace {

FieldAddress pueOf(const Plan& plan) {
    return {plan.objects(Kind::facility).front()->id, fieldId(Kind::facility, "pin_pue")};
}

/// A step that types a PUE, in a what-if or the baseline.
EditGroup typing(const Plan& plan, const char* typed, WhatIfId whatIf = {}) {
    const Plan seen = plan.inWhatIf(whatIf);
    auto edits = Editor(seen, catalog::Catalogue::builtIn()).setText(pueOf(plan), typed).value();
    return {0, "2026-03-02T09:00:00Z", "Li Wei",
            whatIf.isBaseline() ? std::move(edits) : editsIn(plan, whatIf, edits)};
}

void apply(Plan& plan, const EditGroup& step) {
    for (const Edit& edit : step.edits)
        plan.apply(edit);
}

void revert(Plan& plan, const EditGroup& step) {
    for (auto edit = step.edits.rbegin(); edit != step.edits.rend(); ++edit)
        plan.revert(*edit);
}

double numberOf(const FieldValue& value) {
    const auto* number = std::get_if<Number>(&value);
    return number ? number->value : -1.0;
}

}  // namespace

TEST_CASE("Steps that were undone before another was made stay readable, in a copy of the file too",
          "[store]") {
    const TemporaryFolder folder;
    Plan plan = test::samplePlanOf("article");
    auto file = *PlanFile::create(folder / "plan.wattplan", plan);
    CHECK(file->overtaken().value().empty());
    std::vector<EditGroup> line;
    const auto append = [&](const char* typed) {
        line.push_back(typing(plan, typed));
        apply(plan, line.back());
        const auto number = file->append(plan, line.back());
        REQUIRE(number);
        line.back().sequence = *number;
    };
    const auto undo = [&] {
        revert(plan, line.back());
        REQUIRE(file->undo(plan, line.back()));
        line.pop_back();
    };
    append("1.11");
    append("1.12");
    append("1.13");
    undo();
    undo();
    CHECK(file->overtaken().value().empty());  // they can be redone still
    append("1.14");
    const auto gone = file->overtaken();
    REQUIRE(gone);
    REQUIRE(gone->size() == 2);
    CHECK(numberOf(gone->front().edits.front().after) == 1.12);
    CHECK(gone->front().author == "Li Wei");
    CHECK(gone->front().sequence == 2);
    CHECK(line.back().sequence == 4);
    file.reset();
    file = *PlanFile::open(folder / "plan.wattplan");
    REQUIRE(file->initialHistory().size() == 2);

    const PlanFile::Past past{line, line.size(), {}, *gone};
    file = *PlanFile::create(folder / "copy.wattplan", plan, past);
    REQUIRE(file->overtaken().value().size() == 2);
    CHECK(file->overtaken().value()[1].edits == (*gone)[1].edits);
    CHECK(file->overtaken().value()[1].sequence == 3);
    REQUIRE(file->initialHistory().size() == 2);
    CHECK(file->initialHistory()[1].sequence == 4);
    CHECK(file->initialPlan() == plan);
}

TEST_CASE("A step that lays or takes an override is told what the field inherited then", "[store]") {
    Plan plan = test::samplePlanOf("blank");
    std::vector<EditGroup> history;
    std::size_t done = 0;
    const auto perform = [&](std::vector<Edit> edits) {
        history.push_back({history.size() + 1, {}, {}, std::move(edits)});
        apply(plan, history.back());
        ++done;
    };
    perform(Editor(plan, catalog::Catalogue::builtIn()).add(Kind::facility, "hall").value());
    perform(typing(plan, "1.3").edits);
    perform(WhatIfEditor(plan).create({.key = "parent"}).value());
    const WhatIfId parent = plan.findWhatIf("parent")->id;
    perform(WhatIfEditor(plan).create({.parent = parent, .key = "child"}).value());
    const WhatIfId child = plan.findWhatIf("child")->id;
    perform(typing(plan, "1.1", child).edits);                       // 4: inherits 1.3 of the baseline
    perform(typing(plan, "1.2", parent).edits);                      // 5: so does its parent
    perform(typing(plan, "1.25").edits);                             // 6
    perform(WhatIfEditor(plan).reset(child, pueOf(plan)).value());   // 7: back to 1.2 of the parent
    perform(WhatIfEditor(plan).reset(parent, pueOf(plan)).value());  // 8: back to 1.25
    for (int undone = 0; undone < 3; ++undone) {                     // the same wherever the cursor stands
        const auto values = store::inheritedValues(plan, history, done);
        REQUIRE(values.size() == 4);
        CHECK(numberOf(values.at(4).before) == 1.3);
        CHECK(isEmpty(values.at(4).after));
        CHECK(numberOf(values.at(5).before) == 1.3);
        CHECK(numberOf(values.at(7).after) == 1.2);
        CHECK(isEmpty(values.at(7).before));
        CHECK(numberOf(values.at(8).after) == 1.25);
        revert(plan, history[--done]);
    }
}
