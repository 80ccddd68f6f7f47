#include "core/plan/change_names.h"

#include "tests/core/plan/what_if_desk.h"

namespace wattplan::test {

namespace {

std::string kept(const Plan& plan) {
    const FieldAddress place = changeGroupsField(plan);
    const auto* text = std::get_if<Text>(&plan.find(place.object)->value(place.field));
    return text ? text->text : std::string();
}

void keep(WhatIfDesk& desk, const std::string& text) {
    const FieldAddress place = changeGroupsField(desk.plan());
    desk.perform(Editor(desk.plan(), catalogue()).setText(place, text));
}

}  // namespace

TEST_CASE("Changes taken together are kept by their keys, and read back as they were", "[core][what-if]") {
    WhatIfDesk desk;
    const FieldAddress pue = desk.at("hall", "pin_pue");
    const FieldAddress systems = desk.at("racks", "systems");
    const FieldAddress mfu = desk.at("run", "pin_mfu");
    const FieldAddress run{mfu.object, {}};
    const std::string first = changeGroupsWith(desk.plan(), std::vector{pue, systems});
    CHECK(first == "hall.pin_pue, racks.systems");
    keep(desk, first);
    const std::string second = changeGroupsWith(desk.plan(), std::vector{mfu, run});
    CHECK(second == "hall.pin_pue, racks.systems; run.pin_mfu, run");
    keep(desk, second);
    const std::vector<std::vector<FieldAddress>> groups{{pue, systems}, {mfu, run}};
    CHECK(keptChangeGroups(desk.plan()) == groups);

    // A change is in one group; a group of one is none.
    CHECK(changeGroupsWith(desk.plan(), std::vector{systems, mfu}) == "racks.systems, run.pin_mfu");
    desk.undo();
    CHECK(kept(desk.plan()) == first);
}

TEST_CASE("A group of changes keeps what the tree knows, with blanks as people type them",
          "[core][what-if]") {
    WhatIfDesk desk;
    const WhatIfId more = desk.create("more");
    desk.add(more, Kind::cluster, "annex");
    keep(desk, " hall.pin_pue ,annex.systems;; nowhere.systems, hall.no_such_field ;");
    const std::vector<std::vector<FieldAddress>> groups{
        {desk.at("hall", "pin_pue"), desk.at("annex", "systems", more)}};
    CHECK(keptChangeGroups(desk.plan()) == groups);
}

TEST_CASE("Copies of one row of the library in two what-ifs are one change", "[core][what-if]") {
    Plan plan = planWithHall();
    const auto copy = [](std::uint64_t id, const char* key) {
        Object site{.id = {id}, .kind = Kind::site, .key = key, .catalogueKey = "qingpu"};
        site.values.resize(Registry::instance().fields(Kind::site).size());
        return site;
    };
    plan.insert(WhatIf{.id = {1}, .key = "one", .added = {copy(900, "qingpu")}});
    plan.insert(WhatIf{.id = {2}, .key = "other", .added = {copy(901, "qingpu_2")}});
    const FieldId carbon = fieldId(Kind::site, "grid_carbon");
    const FieldAddress site = at(plan, "hall", "site");
    const std::vector made{FieldAddress{{901}, carbon}, FieldAddress{{900}, carbon}, site};
    const std::string text = changeGroupsWith(plan, made);
    CHECK(text == "qingpu.grid_carbon, hall.site");
    perform(plan, Editor(plan, catalogue()).setText(changeGroupsField(plan), text));
    const std::vector<std::vector<FieldAddress>> groups{{{{900}, carbon}, {{901}, carbon}, site}};
    CHECK(keptChangeGroups(plan) == groups);
}

TEST_CASE("A group follows an object to its new key", "[core][what-if]") {
    const std::string kept = "hall.pin_pue, hall; hall_2.pin_pue, run.tokens";
    CHECK(changeGroupsRenamed(kept, "hall", "north") == "north.pin_pue, north; hall_2.pin_pue, run.tokens");
    CHECK(changeGroupsRenamed(kept, "nobody", "north") == kept);
}

}  // namespace wattplan::test
