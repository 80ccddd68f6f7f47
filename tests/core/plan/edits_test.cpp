#include <algorithm>
#include <random>

#include "tests/core/plan/plan_helpers.h"

using namespace wattplan;
using namespace wattplan::test;

TEST_CASE("References: a key names the plan's object, else the catalogue's row, which is copied", "[plan]") {
    Plan plan = planWithHall();
    const Plan before = plan;
    perform(plan, Editor(plan, catalogue()).add(Kind::cluster, "racks"));
    const FieldAddress facility = at(plan, "racks", "facility");
    const FieldAddress system = at(plan, "racks", "system");
    perform(plan, Editor(plan, catalogue()).setText(facility, " hall "));
    CHECK(valueAt(plan, facility) == FieldValue(Reference{plan.find("hall")->id}));

    // A system refers to its accelerator: both come, in one step.
    const Object* row = nullptr;
    for (const Object* each : catalogue().rows(Kind::system))
        if (std::holds_alternative<Reference>(each->value(fieldId(Kind::system, "accelerator")))) row = each;
    REQUIRE(row);
    const auto edits = Editor(plan, catalogue()).setText(system, row->key);
    perform(plan, edits);
    const auto* reference = std::get_if<Reference>(&plan.find("racks")->value(system.field));
    REQUIRE(reference);
    const Object* copy = plan.find(reference->object);
    REQUIRE(copy);
    CHECK_FALSE(copy->id.isCatalogue());
    CHECK(copy->catalogueKey == row->catalogueKey);
    CHECK(copy->provenance == row->provenance);
    const auto* accelerator = std::get_if<Reference>(&copy->value(fieldId(Kind::system, "accelerator")));
    REQUIRE(accelerator);
    REQUIRE(plan.find(accelerator->object));
    CHECK(plan.find(accelerator->object)->kind == Kind::accelerator);

    // The copy is used again.
    perform(plan, Editor(plan, catalogue()).add(Kind::cluster, "more"));
    const auto again = Editor(plan, catalogue()).setValue(at(plan, "more", "system"), Reference{row->id});
    REQUIRE(again->size() == 1);
    CHECK(again->front().after == FieldValue(Reference{copy->id}));
    CHECK(Editor(plan, catalogue()).copyFromCatalogue(row->id)->empty());

    CHECK(refusal(plan, system, "hall") == ErrorCode::wrongKind);
    CHECK(refusal(plan, system, "no_such_thing") == ErrorCode::unknownKey);
    const std::string key = copy->key;
    takeBack(plan, *edits);
    CHECK_FALSE(plan.find(key));
}

TEST_CASE("References: an unknown key suggests the nearest", "[plan]") {
    Plan plan = planWithHall();
    perform(plan, Editor(plan, catalogue()).add(Kind::cluster, "racks"));
    const auto edits = Editor(plan, catalogue()).setText(at(plan, "racks", "facility"), "hal");
    CHECK(edits.error().arguments == std::vector<std::string>{"hal", "hall"});
}

TEST_CASE("Catalogue: editing a cell of a row copies the row in the same step", "[plan]") {
    Plan plan = planWithHall();
    const Plan before = plan;
    const Object& row = *catalogue().rows(Kind::site).front();
    const FieldAddress cell{row.id, fieldId(Kind::site, "grid_carbon")};
    CHECK(Editor(plan, catalogue()).setValue(cell, row.value(cell.field))->empty());

    const auto edits = Editor(plan, catalogue()).setText(cell, "0.123");
    perform(plan, edits);
    const auto sites = plan.objects(Kind::site);
    const auto copy = std::ranges::find(sites, row.catalogueKey, &Object::catalogueKey);
    REQUIRE(copy != sites.end());
    CHECK((*copy)->value(cell.field) == FieldValue(Number{0.123}));
    // Edited here: the source of the row no longer stands for this field, but for all others.
    REQUIRE((*copy)->fieldProvenance.contains(cell.field));
    CHECK((*copy)->provenanceOf(cell.field).isEmpty());
    CHECK((*copy)->provenance == row.provenance);
    takeBack(plan, *edits);
    CHECK(plan == before);

    // A second edit of the row's cell is one of the copy.
    perform(plan, edits);
    const auto second = Editor(plan, catalogue()).setText(cell, "0.2");
    REQUIRE(second->size() == 1);
    CHECK_FALSE(second->front().object.isCatalogue());
}

TEST_CASE("Catalogue: a row's reference to another row brings both in the same step", "[plan]") {
    const Plan before = planWithHall();
    const FieldId chip = fieldId(Kind::system, "accelerator");
    for (const Object* row : catalogue().rows(Kind::system))
        for (const Object* other : catalogue().rows(Kind::accelerator)) {
            if (row->value(chip) == FieldValue(Reference{other->id})) continue;
            INFO(row->key << ", " << other->key);
            Plan plan = before;
            const auto edits = Editor(plan, catalogue()).setValue({row->id, chip}, Reference{other->id});
            perform(plan, edits);
            const auto systems = plan.objects(Kind::system);
            const auto copy = std::ranges::find(systems, row->catalogueKey, &Object::catalogueKey);
            REQUIRE(copy != systems.end());
            const auto* set = std::get_if<Reference>(&(*copy)->value(chip));
            REQUIRE(set);
            CHECK(plan.find(set->object)->catalogueKey == other->catalogueKey);
            takeBack(plan, *edits);
            CHECK(plan == before);
        }
}

TEST_CASE("Sources: an edit clears the field's own source, its undo brings it back", "[plan]") {
    Plan plan = planWithHall();
    const FieldAddress units = at(plan, "hall", "rack_units");
    const Provenance letter{.source = "a letter"};
    plan.apply({.type = Edit::Type::setField,
                .object = units.object,
                .field = units.field,
                .after = Number{48},
                .sourceAfter = letter});
    const Plan before = plan;
    const auto edits = Editor(plan, catalogue()).setText(units, "42");
    perform(plan, edits);
    CHECK(plan.find("hall")->provenanceOf(units.field).isEmpty());
    takeBack(plan, *edits);
    CHECK(plan.find("hall")->provenanceOf(units.field) == letter);
    CHECK(plan == before);
}

TEST_CASE("Objects: children are added to an owner, go and are copied with it", "[plan]") {
    Plan plan = planWithHall();
    const ObjectId hall = plan.find("hall")->id;
    CHECK(Editor(plan, catalogue()).add(Kind::feedStep, "step").error().code == ErrorCode::wrongKind);
    CHECK(Editor(plan, catalogue()).add(Kind::feedStep, "step", plan.find("plan")->id).error().code ==
          ErrorCode::wrongKind);
    for (int i = 0; i < 2; ++i)
        perform(plan, Editor(plan, catalogue()).add(Kind::feedStep, "step", hall));
    CHECK(plan.find("step_2"));
    const FieldAddress capacity = at(plan, "step_2", "capacity");
    perform(plan, Editor(plan, catalogue()).setText(capacity, "20"));
    const Plan before = plan;

    const auto twin = Editor(plan, catalogue()).duplicate(hall);
    perform(plan, twin);
    const ObjectId hallTwin = plan.find("hall_2")->id;
    const auto steps = plan.children(Kind::feedStep, hallTwin);
    REQUIRE(steps.size() == 2);
    CHECK(steps[1]->value(capacity.field) == FieldValue(Number{20}));
    CHECK(plan.children(Kind::feedStep, hall).size() == 2);
    takeBack(plan, *twin);
    CHECK(plan == before);

    const auto removal = Editor(plan, catalogue()).remove(hall);
    perform(plan, removal);
    CHECK(count(plan, Kind::feedStep) == 0);
    CHECK(count(plan, Kind::facility) == 0);
    takeBack(plan, *removal);
    CHECK(plan == before);
}

TEST_CASE("Objects: what is used can't be removed, and is told by whom", "[plan]") {
    Plan plan = planWithHall();
    perform(plan, Editor(plan, catalogue()).add(Kind::cluster, "racks"));
    perform(plan, Editor(plan, catalogue()).setText(at(plan, "racks", "facility"), "hall"));
    const auto refused = Editor(plan, catalogue()).remove(plan.find("hall")->id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::objectInUse);
    CHECK(refused.error().arguments == std::vector<std::string>{"hall", "racks"});
    perform(plan, Editor(plan, catalogue()).remove(plan.find("racks")->id));
    CHECK(Editor(plan, catalogue()).remove(plan.find("hall")->id));
}

TEST_CASE("Objects: the settings of a plan are one each, for ever", "[plan]") {
    const Plan plan = planWithHall();
    const Editor editor(plan, catalogue());
    for (const Kind kind : {Kind::plan, Kind::finance, Kind::growth}) {
        const ObjectId id = plan.only(kind).id;
        CHECK(editor.add(kind, "another").error().code == ErrorCode::readOnlyField);
        CHECK(editor.remove(id).error().code == ErrorCode::readOnlyField);
        CHECK(editor.duplicate(id).error().code == ErrorCode::readOnlyField);
        CHECK(editor.rename(id, "another").error().code == ErrorCode::readOnlyField);
    }
}

TEST_CASE("Objects: a new key is valid and free", "[plan]") {
    Plan plan = planWithHall();
    const ObjectId hall = plan.find("hall")->id;
    CHECK(Editor(plan, catalogue()).rename(hall, "Hall A").error().code == ErrorCode::badKey);
    CHECK(Editor(plan, catalogue()).rename(hall, "plan").error().code == ErrorCode::duplicateKey);
    const auto edits = Editor(plan, catalogue()).rename(hall, "hall_a");
    perform(plan, edits);
    CHECK(plan.find("hall_a")->id == hall);
    takeBack(plan, *edits);
    CHECK(plan.find("hall")->id == hall);
    perform(plan, Editor(plan, catalogue()).add(Kind::facility, "Hall"));
    CHECK(plan.find("hall_2"));
    perform(plan, Editor(plan, catalogue()).add(Kind::cluster, ""));
    CHECK(plan.find("cluster"));
}

TEST_CASE("Objects: the copy of a copied row is the planner's own", "[plan]") {
    Plan plan = planWithHall();
    const Object& row = *catalogue().rows(Kind::model).front();
    perform(plan, Editor(plan, catalogue()).copyFromCatalogue(row.id));
    const auto models = plan.objects(Kind::model);
    const auto copied = std::ranges::find(models, row.catalogueKey, &Object::catalogueKey);
    REQUIRE(copied != models.end());
    const auto edits = Editor(plan, catalogue()).duplicate((*copied)->id);
    REQUIRE(edits);
    CHECK(edits->front().body->catalogueKey.empty());
    CHECK(edits->front().body->values == (*copied)->values);
    CHECK(Editor(plan, catalogue()).duplicate(row.id)->front().body->catalogueKey.empty());
}

TEST_CASE("Edits: random steps undone and redone give the same plans", "[plan]") {
    std::mt19937 random(7);
    const auto upTo = [&](std::size_t end) { return random() % end; };
    Plan plan = samplePlan("article", catalogue()).value();
    std::vector<Plan> states{plan};
    std::vector<std::vector<Edit>> steps;
    while (steps.size() < 300) {
        const Editor editor(plan, catalogue());
        auto object = plan.all().begin();
        std::advance(object, upTo(plan.all().size()));
        Result<std::vector<Edit>> edits;
        switch (upTo(6)) {
            case 0:
                edits = editor.duplicate(object->first);
                break;
            case 1:
                edits = editor.remove(object->first);
                break;
            case 2:
                edits = editor.rename(object->first, "key_" + std::to_string(upTo(30)));
                break;
            case 3: {
                const auto rows = catalogue().rows(static_cast<Kind>(upTo(6)));
                edits = editor.copyFromCatalogue(rows[upTo(rows.size())]->id);
                break;
            }
            default: {
                const auto fields = Registry::instance().fields(object->second.kind);
                edits = editor.setText({object->first, fields[upTo(fields.size())].id},
                                       std::to_string(upTo(3000)));
            }
        }
        if (!edits || edits->empty()) continue;
        for (const Edit& edit : *edits)
            plan.apply(edit);
        steps.push_back(*edits);
        states.push_back(plan);
    }
    for (std::size_t i = steps.size(); i-- > 0;) {
        takeBack(plan, steps[i]);
        REQUIRE(plan == states[i]);
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (const Edit& edit : steps[i])
            plan.apply(edit);
        REQUIRE(plan == states[i + 1]);
    }
}
