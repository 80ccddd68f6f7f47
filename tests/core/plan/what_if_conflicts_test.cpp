#include "tests/core/plan/what_if_desk.h"

using namespace wattplan;
using namespace wattplan::test;
using Desk = WhatIfDesk;

TEST_CASE("Conflicts: what a parent removes is left out below, told, and comes back where it is wanted",
          "[what-if]") {
    Desk desk;
    const WhatIfId parent = desk.create("parent");
    const WhatIfId child = desk.create("child", parent);
    const WhatIfId below = desk.create("below", child);
    desk.type(child, "run", "tokens", "3e11");
    desk.remove(parent, "run");
    const ObjectId run = desk.plan().find("run")->id;
    CHECK_FALSE(desk.plan().inWhatIf(child).find("run"));
    const auto found = conflicts(desk.plan());
    REQUIRE(typesOf(found) == std::vector{Conflict::Type::overrideOfRemoved});
    CHECK(found[0].whatIf == child);
    CHECK(found[0].object == run);
    CHECK(found[0].field == fieldId(Kind::trainingRun, "tokens"));
    CHECK(found[0].removedBy == parent);
    REQUIRE(found[0].mends.size() == 2);
    CHECK(found[0].mends[1].type == Conflict::Mend::Type::restoreObject);
    desk.perform(found[0].mends[1].edits);
    CHECK(conflicts(desk.plan()).empty());
    CHECK(desk.plan().findWhatIf(child)->restored == std::vector{run});
    CHECK(desk.number(below, "run", "tokens") == 3e11);
    CHECK_FALSE(desk.plan().inWhatIf(parent).find("run"));

    // The parent thinks again: there is nothing to bring back.
    desk.perform(desk.verbs().resetObject(parent, run));
    const auto idle = conflicts(desk.plan());
    REQUIRE(typesOf(idle) == std::vector{Conflict::Type::nothingToRestore});
    desk.perform(idle[0].mends.front().edits);
    CHECK(conflicts(desk.plan()).empty());
    CHECK(desk.number(child, "run", "tokens") == 3e11);
}

TEST_CASE("Conflicts: a child object without its owner, and a removal of nothing", "[what-if]") {
    Desk desk;
    const WhatIfId parent = desk.create("parent");
    const WhatIfId child = desk.create("child", parent);
    desk.add({}, Kind::facility, "annex");
    desk.add(child, Kind::feedStep, "step", "annex");
    const ObjectId annex = desk.plan().find("annex")->id;
    desk.remove(parent, "annex");
    CHECK_FALSE(desk.plan().inWhatIf(child).find("step"));
    auto found = conflicts(desk.plan());
    REQUIRE(typesOf(found) == std::vector{Conflict::Type::childWithoutOwner});
    CHECK(found[0].other == annex);
    CHECK(found[0].removedBy == parent);
    REQUIRE(found[0].mends.size() == 2);
    const Plan before = desk.plan();
    desk.perform(found[0].mends[1].edits);
    CHECK(desk.plan().inWhatIf(child).find("step"));
    desk.undo();
    CHECK(desk.plan() == before);
    desk.perform(found[0].mends[0].edits);
    CHECK(desk.plan().findWhatIf(child)->added.empty());

    desk.remove({}, "annex");
    found = conflicts(desk.plan());
    REQUIRE(typesOf(found) == std::vector{Conflict::Type::removalOfUnknown});
    CHECK(found[0].whatIf == parent);
    desk.perform(found[0].mends.front().edits);
    CHECK(desk.plan().findWhatIf(parent)->changeCount() == 0);
    CHECK(conflicts(desk.plan()).empty());
}

TEST_CASE("Conflicts: what is inherited refers to what is removed here", "[what-if]") {
    Desk desk;
    const WhatIfId parent = desk.create("parent");
    const WhatIfId child = desk.create("child", parent);
    desk.add(parent, Kind::cluster, "extra");
    desk.remove(child, "extra");
    desk.type(parent, "run", "cluster", "extra");
    const auto found = conflicts(desk.plan());
    REQUIRE(typesOf(found) == std::vector{Conflict::Type::referenceToMissing});
    CHECK(found[0].whatIf == child);
    CHECK(found[0].object == desk.plan().find("run")->id);
    CHECK(isEmpty(valueAt(desk.plan().inWhatIf(child), desk.at("run", "cluster"))));
    REQUIRE(found[0].mends.size() == 2);  // no override here to drop
    desk.perform(found[0].mends[0].edits);
    CHECK(conflicts(desk.plan()).empty());
    CHECK(std::holds_alternative<Cleared>(
        desk.plan().findWhatIf(child)->overrides.at(desk.at("run", "cluster"))));
}
