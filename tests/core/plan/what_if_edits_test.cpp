#include "tests/core/plan/what_if_desk.h"

using namespace wattplan;
using namespace wattplan::test;
using Desk = WhatIfDesk;

TEST_CASE("What-ifs: one is made, described and removed, and each step undone", "[what-if]") {
    Desk desk;
    const Plan before = desk.plan();
    desk.perform(desk.verbs().create({.name = "Liquid cooling", .note = "Asked for by Mei", .colour = 3}));
    const WhatIf& made = *desk.plan().findWhatIf("liquid_cooling");
    CHECK(made.name == "Liquid cooling");
    CHECK(made.note == "Asked for by Mei");
    CHECK(made.colour == 3);
    const WhatIfId id = made.id;
    desk.perform(desk.verbs().create({.name = "Liquid cooling"}));
    CHECK(desk.plan().findWhatIf("liquid_cooling_2"));
    desk.perform(desk.verbs().setKey(id, "liquid"));
    desk.perform(desk.verbs().setName(id, "Liquid"));
    desk.perform(desk.verbs().setNote(id, "no longer"));
    desk.perform(desk.verbs().setColour(id, std::nullopt));
    CHECK(desk.plan().findWhatIf("liquid")->head() == WhatIfHead{{}, "liquid", "Liquid", "no longer", {}});
    CHECK(desk.verbs().setName(id, "Liquid")->empty());
    desk.perform(desk.verbs().remove(id, WhatIfEditor::Children::remove));
    CHECK_FALSE(desk.plan().findWhatIf("liquid"));
    CHECK(desk.plan().nextWhatIfId() > id);  // an id means one what-if for ever
    while (!desk.steps().empty())
        desk.undo();
    CHECK(desk.plan() == before);

    CHECK(desk.verbs().setName({77}, "x").error().code == ErrorCode::unknownWhatIf);
    CHECK(desk.verbs().create({.parent = {77}, .key = "x"}).error().code == ErrorCode::unknownWhatIf);
    CHECK(desk.verbs().create({.key = "X"}).error().code == ErrorCode::badKey);
    CHECK(desk.verbs().create({.key = "x", .colour = 8}).error().code == ErrorCode::numberOutOfRange);
    const WhatIfId one = desk.create("one");
    desk.create("two");
    CHECK(desk.verbs().create({.key = "two"}).error().code == ErrorCode::duplicateKey);
    CHECK(desk.verbs().setKey(one, "two").error().code == ErrorCode::duplicateKey);
    CHECK(desk.verbs().setColour(one, 8).error().code == ErrorCode::numberOutOfRange);
}

TEST_CASE("What-ifs: a value typed in one is an override that follows nobody, the rest follows live",
          "[what-if]") {
    Desk desk;
    const WhatIfId parent = desk.create("parent");
    const WhatIfId child = desk.create("child", parent);
    desk.type(parent, "racks", "systems", "30");
    CHECK(desk.number({}, "racks", "systems") == 20);
    CHECK(desk.number(child, "racks", "systems") == 30);
    desk.type({}, "racks", "systems", "25");
    CHECK(desk.number(parent, "racks", "systems") == 30);
    desk.perform(desk.verbs().reset(parent, desk.at("racks", "systems")));
    CHECK(desk.number(child, "racks", "systems") == 25);
    CHECK(desk.plan().findWhatIf(parent)->changeCount() == 0);
    CHECK(desk.verbs().reset(parent, desk.at("racks", "systems"))->empty());

    // Emptied: the pin of the baseline doesn't hold here. An empty field emptied again says nothing.
    desk.type(parent, "hall", "pin_pue", "");
    CHECK(desk.number(child, "hall", "pin_pue") == -1);
    CHECK(desk.number({}, "hall", "pin_pue") == 1.3);
    desk.type(child, "hall", "pin_pue", "1.2");
    desk.type(child, "hall", "pin_pue", "");
    CHECK(desk.plan().findWhatIf(child)->changeCount() == 0);

    const WhatIfTree tree(desk.plan());
    const Inheritance own = tree.inheritance(parent, desk.at("hall", "pin_pue"));
    CHECK(own.isOverridden);
    CHECK(own.inherited == FieldValue(Number{1.3}));
    CHECK(own.from.isBaseline());
    const Inheritance below = tree.inheritance(child, desk.at("hall", "pin_pue"));
    CHECK_FALSE(below.isOverridden);
    CHECK(isEmpty(below.inherited));
    CHECK(below.from == parent);
    CHECK(tree.depth(child) == 2);
    CHECK(tree.chain(child) == std::vector{desk.plan().findWhatIf(parent), desk.plan().findWhatIf(child)});
}

TEST_CASE("What-ifs: a row of the catalogue goes to the baseline, edits of it stay in the what-if",
          "[what-if]") {
    Desk desk;
    const WhatIfId first = desk.create("first");
    const WhatIfId second = desk.create("second");
    const Object& row = *catalogue().rows(Kind::site).front();
    const FieldId carbon = fieldId(Kind::site, "grid_carbon");
    desk.draft(first, [&](const Plan&, const Editor& editor) {
        return editor.setValue({row.id, carbon}, Number{0.123});
    });
    const auto rows = desk.plan().objects(Kind::site);
    REQUIRE(rows.size() == 1);
    const ObjectId site = rows.front()->id;
    CHECK(rows.front()->value(carbon) == row.value(carbon));
    CHECK(desk.plan().inWhatIf(first).find(site)->value(carbon) == FieldValue(Number{0.123}));
    CHECK(desk.plan().inWhatIf(second).find(site)->value(carbon) == row.value(carbon));

    // Removed in one and chosen there again: the same object, brought back.
    desk.remove(first, rows.front()->key.c_str());
    CHECK_FALSE(desk.plan().inWhatIf(first).find(site));
    CHECK(desk.plan().findWhatIf(first)->overrides.empty());
    desk.draft(first, [&](const Plan& seen, const Editor& editor) {
        return editor.setValue(test::at(seen, "hall", "site"), Reference{row.id});
    });
    CHECK(desk.plan().objects(Kind::site).size() == 1);
    CHECK(valueAt(desk.plan().inWhatIf(first), desk.at("hall", "site")) == FieldValue(Reference{site}));
    CHECK(desk.plan().findWhatIf(first)->removed.empty());
}

TEST_CASE("What-ifs: objects added and removed, keys unique across the tree, renamed where they are defined",
          "[what-if]") {
    Desk desk;
    const WhatIfId parent = desk.create("parent");
    const WhatIfId child = desk.create("child", parent);
    const WhatIfId other = desk.create("other");
    const ObjectId extra = desk.add(parent, Kind::cluster, "extra");
    desk.type(parent, "extra", "systems", "7");
    CHECK(desk.plan().findWhatIf(parent)->overrides.empty());  // its own object's own value
    CHECK(desk.number(child, "extra", "systems") == 7);
    CHECK_FALSE(desk.plan().inWhatIf(other).find("extra"));
    desk.draft(other, [](const Plan&, const Editor& editor) { return editor.add(Kind::cluster, "extra"); });
    CHECK(desk.plan().inWhatIf(other).find("extra_2"));

    desk.draft(child, [&](const Plan&, const Editor& editor) { return editor.rename(extra, "annex"); });
    CHECK(desk.plan().findWhatIf(parent)->own(extra)->key == "annex");
    const ObjectId racks = desk.plan().find("racks")->id;
    desk.draft(child, [&](const Plan&, const Editor& editor) { return editor.rename(racks, "rows"); });
    CHECK(desk.plan().find("rows"));

    desk.type(child, "annex", "systems", "9");
    desk.remove(child, "annex");
    CHECK(desk.plan().findWhatIf(child)->overrides.empty());
    CHECK(desk.plan().findWhatIf(child)->removed == std::vector{extra});
    CHECK(desk.plan().inWhatIf(parent).find("annex"));
    desk.perform(desk.verbs().resetObject(child, extra));
    CHECK(desk.number(child, "annex", "systems") == 7);
    desk.remove(parent, "annex");
    CHECK(desk.plan().findWhatIf(parent)->changeCount() == 0);
    desk.undo();
    CHECK(desk.number(parent, "annex", "systems") == 7);
}

TEST_CASE("What-ifs: a note goes where the value is said", "[what-if]") {
    Desk desk;
    const WhatIfId whatIf = desk.create("dense");
    const FieldAddress systems = desk.at("racks", "systems");
    const Assumption mei{"Mei", Date{2026, 3, 0}, Standing::agreed};
    const auto note = [&](const Assumption& assumption) {
        desk.draft(whatIf, [&](const Plan&, const Editor& editor) {
            return editor.setAssumption(systems, assumption);
        });
    };
    note(mei);
    CHECK(desk.plan().find("racks")->assumptionOn(systems.field) == mei);
    desk.type(whatIf, "racks", "systems", "30");
    const auto seenNote = [&] {
        return desk.plan().inWhatIf(whatIf).find("racks")->assumptionOn(systems.field);
    };
    CHECK(seenNote() == Assumption{.owner = "Mei"});  // of another value it is assumed again
    CHECK(desk.plan().find("racks")->assumptionOn(systems.field) == mei);
    const Assumption wei{"Wei", std::nullopt, Standing::agreed};
    note(wei);
    CHECK(seenNote() == wei);
    CHECK(desk.plan().findWhatIf(whatIf)->assumptions.at(systems) == wei);
    const Plan noted = desk.plan();
    desk.perform(desk.verbs().reset(whatIf, systems));
    CHECK(seenNote() == mei);
    CHECK(desk.plan().findWhatIf(whatIf)->assumptions.empty());
    desk.undo();
    CHECK(desk.plan() == noted);
}

TEST_CASE("What-ifs: steps made in the baseline are kept as one", "[what-if]") {
    Desk desk;
    const Plan before = desk.plan();
    desk.type({}, "racks", "systems", "40");
    desk.add({}, Kind::cluster, "extra");
    desk.type({}, "extra", "systems", "5");
    desk.type({}, "racks", "systems", "50");
    desk.draft({}, [](const Plan& seen, const Editor& editor) {
        return editor.rename(seen.find("extra")->id, "annex");
    });
    desk.remove({}, "run");
    const Plan edited = desk.plan();
    const std::vector<Step> steps = desk.steps();
    desk.perform(desk.verbs().keep({.key = "kept"}, steps));

    CHECK(desk.plan().inWhatIf({}) == before);
    CHECK(desk.plan().inWhatIf(desk.plan().findWhatIf("kept")->id).find("annex"));
    const WhatIf& kept = *desk.plan().findWhatIf("kept");
    CHECK(kept.overrides.size() == 1);
    CHECK(kept.overrides.at(desk.at("racks", "systems")) == FieldValue(Number{50}));
    CHECK(kept.added.size() == 1);
    CHECK(kept.added.front().value(fieldId(Kind::cluster, "systems")) == FieldValue(Number{5}));
    CHECK(kept.removed == std::vector{before.find("run")->id});
    desk.undo();
    CHECK(desk.plan() == edited);

    // In a what-if they become one below it. A field that was reset there got the value of its parent.
    desk.perform(desk.verbs().keep({.key = "kept"}, steps));
    const WhatIfId first = desk.plan().findWhatIf("kept")->id;
    desk.perform(desk.verbs().reset(first, desk.at("racks", "systems")));
    const std::vector<Step> reset{desk.steps().back()};
    desk.perform(desk.verbs().keep({.key = "below"}, reset));
    CHECK(desk.plan().findWhatIf("below")->parent == first);
    CHECK(desk.number(first, "racks", "systems") == 50);
    CHECK(desk.number(desk.plan().findWhatIf("below")->id, "racks", "systems") == 20);
    CHECK(desk.verbs().keep({.key = "no"}, desk.steps()).error().code == ErrorCode::severalWhatIfs);
}

TEST_CASE("What-ifs: a fix drafted for what one sees becomes one below it", "[what-if]") {
    Desk desk;
    const WhatIfId parent = desk.create("parent");
    desk.type(parent, "racks", "systems", "30");
    const Plan seen = desk.plan().inWhatIf(parent);
    const auto fix = Editor(seen, catalogue()).setText(test::at(seen, "racks", "systems"), "24");
    desk.perform(desk.verbs().createFrom({.parent = parent, .key = "fixed"}, *fix));
    CHECK(desk.number(desk.plan().findWhatIf("fixed")->id, "racks", "systems") == 24);
    CHECK(desk.number(parent, "racks", "systems") == 30);
}

TEST_CASE("What-ifs: a copy makes the same changes with objects of its own", "[what-if]") {
    Desk desk;
    const WhatIfId parent = desk.create("parent");
    const WhatIfId child = desk.create("child", parent);
    const ObjectId extra = desk.add(parent, Kind::cluster, "extra");
    desk.type(parent, "run", "cluster", "extra");
    desk.type(child, "extra", "systems", "9");
    desk.perform(desk.verbs().duplicate(parent, WhatIfEditor::Scope::withDescendants, "Another"));
    const WhatIf& copy = *desk.plan().findWhatIf("parent_2");
    CHECK(copy.name == "Another");
    REQUIRE(copy.added.size() == 1);
    const ObjectId twin = copy.added.front().id;
    CHECK(twin != extra);
    CHECK(copy.added.front().key == "extra_2");
    CHECK(copy.overrides.at(desk.at("run", "cluster")) == FieldValue(Reference{twin}));
    const WhatIf& below = *desk.plan().findWhatIf("child_2");
    CHECK(below.parent == copy.id);
    CHECK(below.overrides.contains({twin, fieldId(Kind::cluster, "systems")}));
    CHECK(conflicts(desk.plan()).empty());
    desk.undo();
    desk.perform(desk.verbs().duplicate(child, WhatIfEditor::Scope::alone));
    CHECK(desk.plan().findWhatIf("child_2")->parent == parent);
    CHECK(desk.plan().findWhatIf("child_2")->overrides == desk.plan().findWhatIf(child)->overrides);
}

TEST_CASE("What-ifs: one is hung elsewhere, not below itself, and what no longer fits is a conflict",
          "[what-if]") {
    Desk desk;
    const WhatIfId a = desk.create("a");
    const WhatIfId b = desk.create("b", a);
    const WhatIfId c = desk.create("c", b);
    desk.add(a, Kind::cluster, "extra");
    desk.type(b, "run", "cluster", "extra");
    desk.type(b, "extra", "systems", "9");
    const Error refused = desk.verbs().setParent(a, c).error();
    CHECK(refused.code == ErrorCode::whatIfInCircle);
    CHECK(refused.arguments == std::vector<std::string>{"a", "c"});
    CHECK(desk.verbs().setParent(a, a).error().code == ErrorCode::whatIfInCircle);

    const Plan before = desk.plan();
    desk.perform(desk.verbs().setParent(b, {}));
    CHECK(desk.plan().findWhatIf(b)->changeCount() == 2);
    CHECK(isEmpty(valueAt(desk.plan().inWhatIf(c), desk.at("run", "cluster"))));
    const auto found = conflicts(desk.plan());
    // The run comes before the cluster: its id is the smaller.
    CHECK(typesOf(found) ==
          std::vector{Conflict::Type::referenceToMissing, Conflict::Type::overrideOfUnknown});
    desk.perform(found[1].mends.front().edits);
    REQUIRE(found[0].mends.size() == 2);
    CHECK(found[0].mends[0].type == Conflict::Mend::Type::dropOverride);
    CHECK(found[0].mends[1].type == Conflict::Mend::Type::clearReference);
    desk.perform(found[0].mends[0].edits);
    CHECK(valueAt(desk.plan().inWhatIf(c), desk.at("run", "cluster")) ==
          FieldValue(Reference{desk.plan().find("racks")->id}));
    CHECK(conflicts(desk.plan()).empty());
    for (int i = 0; i < 3; ++i)
        desk.undo();
    CHECK(desk.plan() == before);
}

TEST_CASE("What-ifs: the parent takes over what one changes, and its children see what they saw",
          "[what-if]") {
    Desk desk;
    const WhatIfId parent = desk.create("parent");
    const WhatIfId child = desk.create("child", parent);
    const WhatIfId below = desk.create("below", child);
    const WhatIfId sibling = desk.create("sibling", parent);
    desk.add(parent, Kind::cluster, "extra");
    desk.type(parent, "racks", "systems", "30");
    desk.type(child, "racks", "systems", "40");
    desk.type(child, "extra", "systems", "9");
    desk.type(child, "hall", "pin_pue", "");
    desk.add(child, Kind::cluster, "annex");
    desk.remove(child, "run");
    desk.type(below, "annex", "systems", "3");
    const Plan before = desk.plan();
    const Plan seenBelow = before.inWhatIf(below);
    const Plan seenChild = before.inWhatIf(child);

    desk.perform(desk.verbs().promote(child));
    CHECK_FALSE(desk.plan().findWhatIf(child));
    CHECK(desk.plan().findWhatIf(below)->parent == parent);
    CHECK(desk.plan().inWhatIf(parent) == seenChild);
    CHECK(desk.plan().inWhatIf(sibling) == seenChild);
    CHECK(desk.plan().inWhatIf(below) == seenBelow);
    desk.perform(desk.verbs().promote(parent));
    CHECK(desk.plan().inWhatIf({}) == seenChild);
    CHECK(desk.plan().inWhatIf(below) == seenBelow);
    CHECK(desk.plan().findWhatIf(below)->parent.isBaseline());
    desk.undo();
    desk.undo();
    CHECK(desk.plan() == before);

    // The baseline can't hold a reference to nothing.
    const WhatIfId bad = desk.create("bad");
    desk.add(bad, Kind::cluster, "gone");
    const WhatIfId worse = desk.create("worse", bad);
    desk.type(worse, "run", "cluster", "gone");
    desk.perform(desk.verbs().setParent(worse, {}));
    const Error refused = desk.verbs().promote(worse).error();
    CHECK(refused.code == ErrorCode::unresolvedConflict);
    CHECK(refused.arguments == std::vector<std::string>{"worse", "run"});
}

TEST_CASE("What-ifs: removed with those below it, or without", "[what-if]") {
    Desk desk;
    const WhatIfId parent = desk.create("parent");
    const WhatIfId child = desk.create("child", parent);
    const WhatIfId below = desk.create("below", child);
    desk.type(child, "racks", "systems", "40");
    desk.type(below, "hall", "pin_pue", "1.2");
    desk.add(child, Kind::cluster, "annex");
    const Plan before = desk.plan();
    desk.perform(desk.verbs().remove(child, WhatIfEditor::Children::reparent));
    CHECK(desk.plan().findWhatIf(below)->parent == parent);
    CHECK(desk.number(below, "racks", "systems") == 20);
    CHECK(desk.number(below, "hall", "pin_pue") == 1.2);
    desk.undo();
    CHECK(desk.plan() == before);
    desk.perform(desk.verbs().remove(parent, WhatIfEditor::Children::remove));
    CHECK(desk.plan().whatIfs().empty());
    desk.undo();
    CHECK(desk.plan() == before);
    desk.perform(desk.verbs().resetAll(child));
    CHECK(desk.plan().findWhatIf(child)->changeCount() == 0);
}
