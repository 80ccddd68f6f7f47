#include "core/analysis/catalogue_updates.h"

#include "tests/support/plan_desk.h"

using namespace wattplan;
using analysis::CatalogueUpdate;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

FieldAddress at(const Plan& plan, std::string_view key, std::string_view field) {
    const Object* object = plan.find(key);
    REQUIRE(object);
    return {object->id, fieldId(object->kind, field)};
}

/// A cell as an older library gave it: no edit of the planner's.
void setAsCopied(test::PlanDesk& desk, FieldAddress address, const FieldValue& value) {
    const Object& copy = *desk.plan().find(address.object);
    const auto source = copy.fieldProvenance.find(address.field);
    Edit edit{.type = Edit::Type::setField, .object = address.object, .field = address.field};
    edit.before = copy.value(address.field);
    edit.after = value;
    if (source != copy.fieldProvenance.end()) edit.sourceBefore = edit.sourceAfter = source->second;
    desk.apply({edit});
}

}  // namespace

TEST_CASE("Catalogue updates: fresh copies have none, and cells that were typed are the planner's",
          "[analysis]") {
    test::PlanDesk desk = test::oneRun("dgx_h100", "10", "gpt_3_175b");
    CHECK(analysis::catalogueUpdates(desk.plan(), library()).empty());
    desk.type("gpt_3_175b", "training_tokens", "1e12");
    desk.type("n_virginia", "electricity_price", "0.5 CNY/kWh");
    CHECK(analysis::catalogueUpdates(desk.plan(), library()).empty());
}

TEST_CASE("Catalogue updates: what an older library gave is listed, and taken over with its source",
          "[analysis]") {
    test::PlanDesk desk = test::oneRun("dgx_h100", "10", "gpt_3_175b");
    const FieldAddress tokens = at(desk.plan(), "gpt_3_175b", "training_tokens");
    const FieldAddress tdp = at(desk.plan(), "h100_sxm5_80", "tdp");
    const Plan fresh = desk.plan();
    setAsCopied(desk, tokens, Number{2.5e11});
    setAsCopied(desk, tdp, Number{650.0});
    const auto updates = analysis::catalogueUpdates(desk.plan(), library());
    REQUIRE(updates.size() == 2);
    CHECK(updates[0].address == tokens);  // models come before accelerators
    CHECK(updates[0].inPlan == FieldValue(Number{2.5e11}));
    CHECK(updates[0].inCatalogue == fresh.find(tokens.object)->value(tokens.field));
    CHECK(updates[0].sourceInCatalogue == fresh.find(tokens.object)->provenanceOf(tokens.field));
    CHECK(updates[1].address == tdp);

    const auto one = analysis::takeOver(desk.plan(), library(), std::span(updates).first(1));
    REQUIRE(one);
    desk.apply(*one);
    const auto left = analysis::catalogueUpdates(desk.plan(), library());
    REQUIRE(left.size() == 1);
    CHECK(left[0].address == tdp);
    const auto all = analysis::takeOver(desk.plan(), library(), left);
    REQUIRE(all);
    desk.apply(*all);
    CHECK(desk.plan() == fresh);
    desk.undo();
    CHECK(analysis::catalogueUpdates(desk.plan(), library()).size() == 1);
}

TEST_CASE("Catalogue updates: a source that the row no longer has comes with the value", "[analysis]") {
    test::PlanDesk desk = test::oneRun("dgx_h100", "10", "gpt_3_175b");
    Plan plan = desk.plan();
    Object row = *plan.find("gpt_3_175b");
    plan.apply({.type = Edit::Type::removeObject, .object = row.id, .body = row});
    const Provenance today = row.provenance;
    const FieldId tokens = fieldId(Kind::model, "training_tokens");
    row.provenance.date = "2019";
    row.values[static_cast<std::size_t>(Registry::instance().field(tokens).column)] = Number{1.0};
    plan.insert(row);
    const auto updates = analysis::catalogueUpdates(plan, library());
    REQUIRE(updates.size() == 1);
    CHECK(updates[0].sourceInPlan.date == "2019");
    const auto edits = analysis::takeOver(plan, library(), updates);
    REQUIRE(edits);
    for (const Edit& edit : *edits)
        plan.apply(edit);
    CHECK(plan.find("gpt_3_175b")->provenanceOf(tokens) == today);
}
