#include "core/plan/edits.h"

#include <algorithm>
#include <limits>
#include <random>

#include <catch2/catch.hpp>

#include "core/catalog/catalogue.h"
#include "core/plan/samples.h"

using namespace wattplan;
using catalog::Catalogue;

namespace {

const Catalogue& catalogue() {
    return Catalogue::builtIn();
}

FieldAddress at(const Plan& plan, const char* key, const char* field) {
    const Object* object = plan.find(key);
    REQUIRE(object);
    return {object->id, fieldId(object->kind, field)};
}

FieldValue valueAt(const Plan& plan, FieldAddress address) {
    return plan.find(address.object)->value(address.field);
}

void perform(Plan& plan, const Result<std::vector<Edit>>& edits) {
    REQUIRE(edits);
    for (const Edit& edit : *edits)
        plan.apply(edit);
}

void takeBack(Plan& plan, const std::vector<Edit>& edits) {
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        plan.revert(*edit);
}

/// A blank plan with a facility "hall".
Plan planWithHall() {
    Plan plan = samplePlan("blank", catalogue()).value();
    perform(plan, Editor(plan, catalogue()).add(Kind::facility, "hall"));
    return plan;
}

ErrorCode refusal(const Plan& plan, FieldAddress address, std::string_view typed) {
    const auto edits = Editor(plan, catalogue()).setText(address, typed);
    REQUIRE_FALSE(edits);
    CHECK(edits.error().object == plan.find(address.object)->key);
    CHECK(edits.error().field == Registry::instance().field(address.field).key);
    return edits.error().code;
}

std::size_t count(const Plan& plan, Kind kind) {
    return plan.objects(kind).size();
}

}  // namespace

TEST_CASE("Fields: a number typed is kept in the field's own unit", "[plan]") {
    const Plan plan = planWithHall();
    const Editor editor(plan, catalogue());
    const FieldAddress power = at(plan, "hall", "design_it_power");  // MW
    for (const auto& [typed, megawatts] :
         {std::pair{"6.5", 6.5}, {"6500 kW", 6.5}, {"650 万 W", 6.5}, {"６．５ MW", 6.5}}) {
        INFO(typed);
        const auto edits = editor.setText(power, typed);
        REQUIRE(edits);
        REQUIRE(edits->size() == 1);
        const auto* number = std::get_if<Number>(&edits->front().after);
        REQUIRE(number);
        CHECK(number->value == Approx(megawatts).epsilon(1e-15));
    }
}

TEST_CASE("Fields: what can't stand in a field is refused with the reason", "[plan]") {
    const Plan plan = planWithHall();
    const FieldAddress power = at(plan, "hall", "design_it_power");
    const FieldAddress units = at(plan, "hall", "rack_units");
    const FieldAddress start = at(plan, "plan", "horizon_start");
    CHECK(refusal(plan, power, "many") == ErrorCode::notANumber);
    CHECK(refusal(plan, power, "NaN") == ErrorCode::notANumber);
    CHECK(refusal(plan, power, "1e400") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, power, "-1") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, power, "0") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, power, "1e9") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, power, "5 kg") == ErrorCode::wrongDimension);
    CHECK(refusal(plan, power, "5 blorps") == ErrorCode::unknownUnit);
    CHECK(refusal(plan, units, "42.5") == ErrorCode::notAnInteger);
    CHECK(refusal(plan, start, "soon") == ErrorCode::badDate);
    CHECK(refusal(plan, start, "") == ErrorCode::emptyValue);
    CHECK(refusal(plan, at(plan, "growth", "selection"), "some") == ErrorCode::unknownChoice);
    const auto edits = Editor(plan, catalogue()).setText(units, "0");
    CHECK(edits.error().arguments == std::vector<std::string>{"0 U", "1 U", "100 U"});
}

TEST_CASE("Fields: a value is checked like a text", "[plan]") {
    const Plan plan = planWithHall();
    const Editor editor(plan, catalogue());
    const FieldAddress power = at(plan, "hall", "design_it_power");
    const auto code = [&](FieldAddress address, const FieldValue& value) {
        return editor.setValue(address, value).error().code;
    };
    CHECK(code(power, Number{std::numeric_limits<double>::quiet_NaN()}) == ErrorCode::notANumber);
    CHECK(code(power, Number{std::numeric_limits<double>::infinity()}) == ErrorCode::numberOutOfRange);
    CHECK(code(power, Text{"x"}) == ErrorCode::notANumber);
    CHECK(code(at(plan, "hall", "rack_units"), Number{1.5}) == ErrorCode::notAnInteger);
    CHECK(code(at(plan, "hall", "rack_units"), Distribution{}) == ErrorCode::notANumber);  // does not vary
    CHECK(code(at(plan, "hall", "name"), Number{1}) == ErrorCode::wrongKind);
    CHECK(code(at(plan, "plan", "horizon_start"), Date{2024, 13}) == ErrorCode::badDate);
    CHECK(code(at(plan, "hall", "site"), Reference{{999}}) == ErrorCode::unknownKey);
    CHECK(code(at(plan, "hall", "site"), Reference{plan.find("hall")->id}) == ErrorCode::wrongKind);
    CHECK(code({{999}, power.field}, Number{1}) == ErrorCode::unknownKey);
    CHECK(code({plan.find("plan")->id, power.field}, Number{1}) == ErrorCode::wrongKind);
    CHECK(editor.setValue(power, Distribution{Distribution::Kind::uniform, {1, 2, 0, 0}}));
}

TEST_CASE("Fields: an empty text clears", "[plan]") {
    Plan plan = planWithHall();
    const FieldAddress units = at(plan, "hall", "rack_units");
    perform(plan, Editor(plan, catalogue()).setText(units, "48"));
    perform(plan, Editor(plan, catalogue()).setText(units, "  "));
    CHECK(isEmpty(valueAt(plan, units)));
    CHECK(Editor(plan, catalogue()).setText(units, "")->empty());
}

TEST_CASE("Fields: setting what is there changes nothing", "[plan]") {
    Plan plan = planWithHall();
    const FieldAddress power = at(plan, "hall", "design_it_power");
    perform(plan, Editor(plan, catalogue()).setText(power, "6500 kW"));
    CHECK(Editor(plan, catalogue()).setText(power, "6.5")->empty());
    CHECK(Editor(plan, catalogue()).setValue(power, valueAt(plan, power))->empty());
    CHECK(Editor(plan, catalogue()).rename(power.object, "hall")->empty());
}

TEST_CASE("Dates: months and days as people write them", "[plan]") {
    for (const char* text :
         {"2023-05", "2023-5", "2023/05", "2023.5", "2023年5月", "２０２３年５月", " 2023-05 "}) {
        INFO(text);
        REQUIRE(readDate(text));
        CHECK(*readDate(text) == Date{2023, 5});
    }
    for (const char* text : {"2023-05-28", "2023/5/28", "2023年5月28日"}) {
        INFO(text);
        REQUIRE(readDate(text));
        CHECK(*readDate(text) == Date{2023, 5, 28});
    }
    CHECK(*readDate("2024-02-29") == Date{2024, 2, 29});
    for (const char* text : {"", "2023", "2023-13", "2023-00", "2023-02-29", "2023-5-0", "23-05", "2023-05-",
                             "2023年5", "2023-05/28", "2023-05-28x", "May 2023", "0000-01"}) {
        INFO(text);
        const auto date = readDate(text);
        REQUIRE_FALSE(date);
        CHECK(date.error().code == ErrorCode::badDate);
    }
    CHECK(dateText({2023, 5}) == "2023-05");
    CHECK(dateText({2023, 5, 8}) == "2023-05-08");
}

TEST_CASE("Money: another currency keeps its code, and comes into the plan with its rate", "[plan]") {
    Plan plan = planWithHall();
    const FieldAddress price = at(plan, "hall", "electricity_price");
    const auto edits = Editor(plan, catalogue()).setText(price, "0.6 CNY/kWh");
    const Plan before = plan;
    perform(plan, edits);
    CHECK(valueAt(plan, price) == FieldValue(Number{0.6, "CNY"}));
    const auto currencies = plan.objects(Kind::currency);
    CHECK(std::ranges::count(currencies, "CNY", &Object::catalogueKey) == 1);
    takeBack(plan, *edits);
    CHECK(plan == before);

    const ObjectId cny = [&] {
        perform(plan, edits);
        return plan.find("cny")->id;
    }();
    CHECK(Editor(plan, catalogue()).remove(cny).error().code == ErrorCode::objectInUse);
    perform(plan, Editor(plan, catalogue()).setText(price, "0.08"));
    CHECK(valueAt(plan, price) == FieldValue(Number{0.08}));
    CHECK(Editor(plan, catalogue()).remove(cny));
    CHECK(refusal(plan, price, "-0.6 CNY/kWh") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, price, "-0.6") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, price, "500") == ErrorCode::numberOutOfRange);  // a plan in USD, at most 100
}

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
