#include "core/analysis/alternatives.h"

#include <algorithm>

namespace wattplan::analysis {

namespace {

void addReferences(const Plan& plan, const catalog::Catalogue& catalogue, Kind kind, std::size_t mostRows,
                   std::vector<FieldValue>& values) {
    const auto objects = plan.objects(kind);
    for (const Object* object : objects)
        values.emplace_back(Reference{object->id});
    if (!isLibrary(kind)) return;
    std::vector<FieldValue> rows;
    for (const Object* row : catalogue.rows(kind)) {
        const std::string& key = row->catalogueKey.empty() ? row->key : row->catalogueKey;
        if (std::ranges::find(objects, key, [](const Object* each) { return each->catalogueKey; }) ==
            objects.end())
            rows.emplace_back(Reference{row->id});
    }
    if (rows.size() <= mostRows) values.insert(values.end(), rows.begin(), rows.end());
}

}  // namespace

bool isChoice(const FieldSpec& field) {
    return field.type == FieldType::reference || field.type == FieldType::choice ||
           field.type == FieldType::flag;
}

FieldValue presentChoice(const Object& object, const FieldSpec& field) {
    const FieldValue& own = object.value(field.id);
    if (!isEmpty(own)) return own;
    if (!field.defaultChoice.empty()) return Text{std::string(field.defaultChoice)};
    return field.defaultValue ? FieldValue(Number{*field.defaultValue, {}}) : own;
}

std::vector<FieldValue> alternatives(const Plan& plan, const catalog::Catalogue& catalogue,
                                     FieldAddress input, std::size_t mostRows) {
    const FieldSpec& field = Registry::instance().field(input.field);
    const Object* object = plan.find(input.object);
    std::vector<FieldValue> values;
    if (!object || ownerField(object->kind) == &field) return values;
    if (field.type == FieldType::choice) {
        for (const Choice& choice : field.choices)
            values.emplace_back(Text{std::string(choice.key)});
    } else if (field.type == FieldType::flag) {
        for (const double flag : {0.0, 1.0})
            values.emplace_back(Number{flag, {}});
    } else if (field.type == FieldType::reference) {
        addReferences(plan, catalogue, *field.referenceKind, mostRows, values);
    }
    const FieldValue present = presentChoice(*object, field);
    std::erase(values, present);
    return values;
}

}  // namespace wattplan::analysis
