#include "core/plan/plan.h"

#include <catch2/catch.hpp>

#include "core/catalog/catalogue.h"
#include "core/plan/samples.h"

using namespace wattplan;

namespace {

Object object(std::uint64_t id, Kind kind, const char* key) {
    Object made;
    made.id = {id};
    made.kind = kind;
    made.key = key;
    made.values.resize(Registry::instance().fields(kind).size());
    return made;
}

void put(Object& object, const char* field, FieldValue value) {
    const FieldId id = fieldId(object.kind, field);
    object.values[static_cast<std::size_t>(Registry::instance().field(id).column)] = std::move(value);
}

/// hall (1) with two feed steps (2, 4), a cluster (3) in it and a run (5) on that.
Plan smallPlan() {
    Plan plan;
    plan.insert(object(1, Kind::facility, "hall"));
    for (const std::uint64_t id : {2u, 4u}) {
        Object step = object(id, Kind::feedStep, id == 2 ? "step" : "step_2");
        put(step, "facility", Reference{{1}});
        plan.insert(step);
    }
    Object cluster = object(3, Kind::cluster, "cluster");
    put(cluster, "facility", Reference{{1}});
    put(cluster, "systems", Number{20});
    plan.insert(cluster);
    Object run = object(5, Kind::trainingRun, "run");
    put(run, "cluster", Reference{{3}});
    plan.insert(run);
    return plan;
}

Edit setSystems(WhatIfId whatIf, FieldValue before, FieldValue after) {
    return {.type = Edit::Type::setField,
            .whatIf = whatIf,
            .object = {3},
            .field = fieldId(Kind::cluster, "systems"),
            .before = std::move(before),
            .after = std::move(after)};
}

FieldValue systems(const Plan& plan) {
    return plan.find(ObjectId{3})->value(fieldId(Kind::cluster, "systems"));
}

}  // namespace

TEST_CASE("Keys: lower case, digits and underscores, from a letter, at most 64 long", "[plan]") {
    CHECK(isValidKey("a"));
    CHECK(isValidKey("gpt_3_175b"));
    CHECK(isValidKey(std::string(64, 'a')));
    for (const char* bad : {"", "3d", "_a", "Gpt", "a-b", "a b", "机房", "a.b"})
        CHECK_FALSE(isValidKey(bad));
    CHECK_FALSE(isValidKey(std::string(65, 'a')));
}

TEST_CASE("Keys: one is made of any name", "[plan]") {
    CHECK(keyFrom("gpt-3-175b") == "gpt_3_175b");
    CHECK(keyFrom("DGX A100 (8×)") == "dgx_a100_8");
    CHECK(keyFrom("机房") == "ji_fang");
    CHECK(keyFrom("🙂") == "object");
    CHECK(keyFrom("") == "object");
    CHECK(keyFrom("910B") == "object_910b");
    for (const std::string& name :
         {std::string(200, 'x'), std::string("--- ___ "), std::string(63, 'a') + " b"})
        CHECK(isValidKey(keyFrom(name)));
}

TEST_CASE("Plan: objects are found by id and key, and listed by kind", "[plan]") {
    const Plan plan = smallPlan();
    CHECK(plan.find("cluster") == plan.find(ObjectId{3}));
    CHECK(plan.find("nothing") == nullptr);
    CHECK(plan.find(ObjectId{9}) == nullptr);
    REQUIRE(plan.objects(Kind::feedStep).size() == 2);
    CHECK(plan.objects(Kind::feedStep)[1]->key == "step_2");
    CHECK(plan.nextId() == ObjectId{6});
}

TEST_CASE("Plan: a key that is taken gets the first free number", "[plan]") {
    Plan plan = smallPlan();
    CHECK(plan.freeKey("new") == "new");
    CHECK(plan.freeKey("hall") == "hall_2");
    CHECK(plan.freeKey("step") == "step_3");
    const std::string longest(64, 'a');
    plan.insert(object(6, Kind::facility, longest.c_str()));
    CHECK(plan.freeKey(longest) == std::string(62, 'a') + "_2");
}

TEST_CASE("Plan: who refers to an object, and its children", "[plan]") {
    const Plan plan = smallPlan();
    const std::vector<FieldAddress> expected{{{2}, fieldId(Kind::feedStep, "facility")},
                                             {{3}, fieldId(Kind::cluster, "facility")},
                                             {{4}, fieldId(Kind::feedStep, "facility")}};
    CHECK(plan.referrers({1}) == expected);
    CHECK(plan.referrers({5}).empty());
    REQUIRE(plan.children(Kind::feedStep, {1}).size() == 2);
    CHECK(plan.children(Kind::cluster, {1}).size() == 1);
    CHECK(plan.children(Kind::growthEra, {1}).empty());
    CHECK(plan.children(Kind::feedStep, {9}).empty());
}

TEST_CASE("Plan: only eras and feed steps belong to another object", "[plan]") {
    for (const KindSpec& kind : Registry::instance().kinds()) {
        INFO(kind.key);
        CHECK((ownerField(kind.kind) != nullptr) ==
              (kind.kind == Kind::growthEra || kind.kind == Kind::feedStep));
    }
}

TEST_CASE("Plan: each type of edit and its inverse", "[plan]") {
    const Plan before = smallPlan();
    Plan plan = before;

    SECTION("set a field and its source") {
        Edit edit = setSystems({}, Number{20}, Number{40});
        edit.sourceAfter = Provenance{.source = "a letter"};
        plan.apply(edit);
        CHECK(systems(plan) == FieldValue(Number{40}));
        CHECK(plan.find(ObjectId{3})->provenanceOf(edit.field).source == "a letter");
        plan.revert(edit);
    }
    SECTION("add") {
        Edit edit{.type = Edit::Type::addObject, .object = {6}, .keyAfter = "other"};
        edit.body = object(6, Kind::cluster, "other");
        plan.apply(edit);
        CHECK(plan.find("other"));
        plan.revert(edit);
        CHECK_FALSE(plan.find("other"));
        CHECK(plan.nextId() == ObjectId{7});  // an id is given once
    }
    SECTION("remove") {
        Edit edit{.type = Edit::Type::removeObject, .object = {5}, .keyBefore = "run"};
        edit.body = *plan.find("run");
        plan.apply(edit);
        CHECK_FALSE(plan.find("run"));
        plan.revert(edit);
    }
    SECTION("rename") {
        const Edit edit{
            .type = Edit::Type::renameObject, .object = {5}, .keyBefore = "run", .keyAfter = "first_run"};
        plan.apply(edit);
        CHECK(plan.find("first_run")->id == ObjectId{5});
        CHECK_FALSE(plan.find("run"));
        plan.revert(edit);
    }
    CHECK(plan == before);
}

TEST_CASE("What-ifs: overrides follow the parent where they are empty", "[plan]") {
    Plan plan = smallPlan();
    plan.insert(WhatIf{.id = {1}, .parent = {}, .key = "dense", .name = {}});
    plan.insert(WhatIf{.id = {2}, .parent = {1}, .key = "denser", .name = {}});
    const Plan before = plan;

    const Edit parent = setSystems({1}, Empty{}, Number{30});
    const Edit child = setSystems({2}, Empty{}, Number{50});
    plan.apply(parent);
    CHECK(systems(plan) == FieldValue(Number{20}));
    CHECK(systems(plan.inWhatIf({1})) == FieldValue(Number{30}));
    CHECK(systems(plan.inWhatIf({2})) == FieldValue(Number{30}));
    plan.apply(child);
    CHECK(systems(plan.inWhatIf({2})) == FieldValue(Number{50}));
    CHECK(systems(plan.inWhatIf({1})) == FieldValue(Number{30}));
    CHECK(systems(plan.inWhatIf({})) == FieldValue(Number{20}));
    plan.revert(child);
    plan.revert(parent);
    CHECK(plan == before);
}

TEST_CASE("What-ifs: what one adds or removes is so there and below only", "[plan]") {
    Plan plan = smallPlan();
    plan.insert(WhatIf{.id = {1}, .parent = {}, .key = "other", .name = {}});
    plan.insert(WhatIf{.id = {2}, .parent = {1}, .key = "below", .name = {}});
    const Plan before = plan;

    Edit removal{.type = Edit::Type::removeObject, .whatIf = {1}, .object = {5}, .keyBefore = "run"};
    removal.body = *plan.find("run");
    Edit addition{.type = Edit::Type::addObject, .whatIf = {1}, .object = {6}, .keyAfter = "extra"};
    addition.body = object(6, Kind::cluster, "extra");
    const Edit renaming{.type = Edit::Type::renameObject,
                        .whatIf = {1},
                        .object = {6},
                        .keyBefore = "extra",
                        .keyAfter = "spare"};
    for (const Edit& edit : {removal, addition, renaming})
        plan.apply(edit);
    CHECK(plan.find("run"));
    CHECK_FALSE(plan.find("spare"));
    CHECK(plan.freeKey("spare") == "spare_2");
    for (const WhatIfId id : {WhatIfId{1}, WhatIfId{2}}) {
        CHECK_FALSE(plan.inWhatIf(id).find("run"));
        CHECK(plan.inWhatIf(id).find("spare"));
    }
    for (const Edit& edit : {renaming, addition, removal})
        plan.revert(edit);
    CHECK(plan == before);
}
