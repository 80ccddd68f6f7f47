#include "core/plan/edits_between.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace wattplan {
namespace {

std::optional<Provenance> sourceIn(const Object& object, FieldId field) {
    const auto found = object.fieldProvenance.find(field);
    return found == object.fieldProvenance.end() ? std::nullopt : std::optional(found->second);
}

void addChanges(const Object& before, const Object& after, std::vector<Edit>& edits) {
    if (before == after) return;
    if (before.key != after.key)
        edits.push_back({.type = Edit::Type::renameObject,
                         .object = before.id,
                         .keyBefore = before.key,
                         .keyAfter = after.key});
    for (const FieldSpec& field : Registry::instance().fields(before.kind)) {
        const FieldValue& valueBefore = before.value(field.id);
        const FieldValue& valueAfter = after.value(field.id);
        const auto sourceBefore = sourceIn(before, field.id);
        const auto sourceAfter = sourceIn(after, field.id);
        if (valueBefore != valueAfter || sourceBefore != sourceAfter)
            edits.push_back({.type = Edit::Type::setField,
                             .object = before.id,
                             .field = field.id,
                             .before = valueBefore,
                             .after = valueAfter,
                             .sourceBefore = sourceBefore,
                             .sourceAfter = sourceAfter});
        const Assumption noteBefore = before.assumptionOn(field.id);
        const Assumption noteAfter = after.assumptionOn(field.id);
        if (noteBefore != noteAfter)
            edits.push_back({.type = Edit::Type::setAssumption,
                             .object = before.id,
                             .field = field.id,
                             .assumptionBefore = noteBefore,
                             .assumptionAfter = noteAfter});
    }
}

}  // namespace

// Kinds stand in the order in which they refer to each other.
std::vector<Edit> editsBetween(const Plan& before, const Plan& after) {
    const auto kindOf = [](const Edit& edit) { return edit.body->kind; };
    std::vector<Edit> removed, added, changed;
    for (const auto& [id, object] : before.all()) {
        if (const Object* now = after.find(id))
            addChanges(object, *now, changed);
        else
            removed.push_back(
                {.type = Edit::Type::removeObject, .object = id, .keyBefore = object.key, .body = object});
    }
    for (const auto& [id, object] : after.all())
        if (!before.find(id))
            added.push_back(
                {.type = Edit::Type::addObject, .object = id, .keyAfter = object.key, .body = object});
    std::ranges::stable_sort(removed, std::ranges::greater{}, kindOf);
    std::ranges::stable_sort(added, std::ranges::less{}, kindOf);
    for (std::vector<Edit>* more : {&added, &changed})
        std::move(more->begin(), more->end(), std::back_inserter(removed));
    return removed;
}

}  // namespace wattplan
