#include <algorithm>
#include <cmath>
#include <set>

#include "tests/support/all_results.h"
#include "tests/support/rich_plan.h"
#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::test::AllResults;
using wattplan::test::allResults;
using wattplan::test::PlanDesk;

namespace {

/// Inputs that no plan can be moved by, and why that is right. Empty: there is none.
const std::set<std::string> excused{};

std::string nameOf(const FieldSpec& spec) {
    return std::string(Registry::instance().kind(spec.kind).key) + "." + std::string(spec.key);
}

std::vector<FieldValue> numbersOver(const FieldSpec& spec, const FieldValue& held) {
    const auto* number = std::get_if<Number>(&held);
    std::vector<double> list;
    if (number || spec.defaultValue) {
        const double value = number ? number->value : *spec.defaultValue;
        list = {value * 1.1, value * 0.9, value * 1.5, value * 0.5, value + 1.0, value - 1.0};
    }
    // Ends that stand for "no limit" are no place to go.
    for (const double end : {spec.lowest, spec.highest})
        if (std::abs(end) < 1e15) list.push_back(end);
    std::vector<FieldValue> values;
    for (double value : list) {
        if (spec.type == FieldType::integer) value = std::round(value);
        if (value < spec.lowest || value > spec.highest) continue;
        values.push_back(Number{value, number ? number->currency : spec.isMoney() ? "USD" : ""});
    }
    return values;
}

/// Values over the range of a field. A reference moves to other objects, a date by months.
std::vector<FieldValue> valuesOver(const PlanDesk& desk, const FieldSpec& spec, const FieldValue& held) {
    std::vector<FieldValue> values;
    if (spec.isNumeric()) return numbersOver(spec, held);
    if (const auto* date = std::get_if<Date>(&held)) {
        values = {Date{date->year + 1, date->month, 0}, Date{date->year - 1, date->month, 0},
                  Date{date->year, date->month % 12 + 1, 0}};
    }
    for (const Choice& choice : spec.choices)
        values.push_back(Text{std::string(choice.key)});
    if (spec.referenceKind) {
        for (const Object* object : desk.plan().objects(*spec.referenceKind))
            values.push_back(Reference{object->id});
        for (const Object* row : catalog::Catalogue::builtIn().rows(*spec.referenceKind))
            if (values.size() < 12) values.push_back(Reference{row->id});
    }
    return values;
}

/// Whether some result that was known takes another value, and stays known.
bool someValueMoved(const AllResults& before, const AllResults& after) {
    return std::ranges::any_of(before, [&](const auto& entry) {
        const auto now = after.find(entry.first);
        return now != after.end() && entry.second.isOk && now->second.isOk && !(entry.second == now->second);
    });
}

/// Whether moving the field of this object over its range moves some result.
bool moves(PlanDesk& desk, const AllResults& before, FieldAddress address) {
    const FieldSpec& spec = Registry::instance().field(address.field);
    const Object* object = desk.plan().find(address.object);
    for (const FieldValue& value : valuesOver(desk, spec, object->value(address.field))) {
        auto edits = desk.editor().setValue(address, value);
        if (!edits || edits->empty()) continue;
        desk.apply(std::move(*edits));
        const bool moved = someValueMoved(before, allResults(desk.plan(), desk.model()));
        desk.undo();
        if (moved) return true;
    }
    return false;
}

/// Takes the fields that move something off the list of those that don't.
void findLiving(PlanDesk& desk, std::set<FieldId>& dead) {
    const AllResults before = allResults(desk.plan(), desk.model());
    std::vector<ObjectId> objects;
    for (const auto& [id, object] : desk.plan().all())
        objects.push_back(id);
    for (const ObjectId id : objects) {
        for (const FieldSpec& spec : Registry::instance().fields(desk.plan().find(id)->kind))
            if (dead.contains(spec.id) && moves(desk, before, {id, spec.id})) dead.erase(spec.id);
    }
}

}  // namespace

TEST_CASE("every input moves some result", "[formulas]") {
    std::set<FieldId> dead;
    for (const FieldSpec& spec : Registry::instance().fields())
        if (spec.role == FieldRole::input && spec.type != FieldType::text) dead.insert(spec.id);

    PlanDesk rich = test::richPlan();
    findLiving(rich, dead);
    rich.type("growth", "selection", "top");
    findLiving(rich, dead);
    rich.type("own", "rack_power_limit", "40");
    findLiving(rich, dead);
    // Two efficiency classes, of which a run takes the one that its accelerator, model and precision choose.
    PlanDesk classes = test::oneRun("dgx_h100", "100", "llama_2_7b");
    const Object* row = catalog::Catalogue::builtIn().find(Kind::efficiencyClass, "h100_dense_16bit");
    classes.apply(classes.editor().copyFromCatalogue(row->id).value());
    classes.type("h100_dense_16bit", "mfu", "0.41");
    classes.type("run", "tokens", "1e10");
    findLiving(classes, dead);
    PlanDesk layouts = test::layoutPlan();
    findLiving(layouts, dead);
    PlanDesk serving = test::servingPlan();
    findLiving(serving, dead);
    PlanDesk orbit("orbit");
    orbit.add(Kind::facility, "elsewhere");
    orbit.type("elsewhere", "site", "shanghai");
    orbit.type("elsewhere", "cooling", "air_crah_chiller");
    findLiving(orbit, dead);
    // Pins, each of which alone is in force.
    PlanDesk pinned = test::oneRun("dgx_a100_640", "140", "gpt_3_175b");
    for (const FieldSpec& spec : Registry::instance().fields()) {
        if (!spec.pinOf) continue;
        for (const char* key : {"hall", "cluster", "run"}) {
            if (pinned.plan().find(key)->kind != spec.kind) continue;
            pinned.type(key, spec.key, spec.key == "pin_pue" ? "1.2" : "1");
            findLiving(pinned, dead);
            pinned.undo();
        }
    }

    PlanDesk narrow = test::oneService("dgx_b200", "llama_3_1_8b");
    narrow.type("chat", "precision", "fp4");
    findLiving(narrow, dead);

    PlanDesk chat = test::oneService("hgx_h100_8_air", "llama_3_1_8b");
    for (const FieldSpec& spec : Registry::instance().fields(Kind::service)) {
        if (!spec.pinOf) continue;
        chat.type("chat", spec.key, "1");
        findLiving(chat, dead);
        chat.undo();
    }

    for (const FieldId id : dead) {
        INFO(nameOf(Registry::instance().field(id)));
        CHECK(excused.contains(nameOf(Registry::instance().field(id))));
    }
    for (const std::string& name : excused) {
        INFO(name << " moves a result: it needs no excuse");
        CHECK(std::ranges::any_of(
            dead, [&](FieldId id) { return nameOf(Registry::instance().field(id)) == name; }));
    }
}
