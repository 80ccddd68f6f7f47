#include "core/plan/what_if_promotion.h"

#include <algorithm>
#include <iterator>

#include "core/plan/what_if_conflicts.h"
#include "core/plan/what_if_draft.h"

namespace wattplan {

namespace {

template <class Value>
const Value* find(const std::map<FieldAddress, Value>& values, FieldAddress address) {
    const auto found = values.find(address);
    return found == values.end() ? nullptr : &found->second;
}

/// The edits by which an object takes over an override as its own value: it looks as it did through the
/// override.
void setOwn(std::vector<Edit>& edits, WhatIfId place, const Object& object, const WhatIf& from,
            FieldAddress address) {
    const FieldId field = address.field;
    Edit edit = fieldEdit(Edit::Type::setField, place, address);
    edit.before = object.value(field);
    edit.after = from.overrides.at(address);
    if (std::holds_alternative<Cleared>(edit.after)) edit.after = Empty{};
    if (const auto source = object.fieldProvenance.find(field); source != object.fieldProvenance.end())
        edit.sourceBefore = source->second;
    const Provenance* source = find(from.sources, address);
    edit.sourceAfter = source ? *source : Provenance{};
    edits.push_back(std::move(edit));
    Edit note = fieldEdit(Edit::Type::setAssumption, place, address);
    note.assumptionBefore = object.assumptionOn(field);
    if (const Assumption* noted = find(from.assumptions, address)) note.assumptionAfter = *noted;
    if (note.assumptionBefore != note.assumptionAfter) edits.push_back(std::move(note));
}

void setOverride(std::vector<Edit>& edits, const WhatIf& parent, const WhatIf& from, FieldAddress address) {
    Edit note = fieldEdit(Edit::Type::setAssumption, parent.id, address);
    if (const Assumption* noted = find(parent.assumptions, address)) note.assumptionBefore = *noted;
    if (const Assumption* noted = find(from.assumptions, address)) note.assumptionAfter = *noted;
    if (note.assumptionBefore != note.assumptionAfter) edits.push_back(std::move(note));
    Edit edit = fieldEdit(Edit::Type::setField, parent.id, address);
    if (const FieldValue* value = find(parent.overrides, address)) edit.before = *value;
    if (const Provenance* source = find(parent.sources, address)) edit.sourceBefore = *source;
    if (const Provenance* source = find(from.sources, address)) edit.sourceAfter = *source;
    edit.after = from.overrides.at(address);
    if (edit.before != edit.after || edit.sourceBefore != edit.sourceAfter) edits.push_back(std::move(edit));
}

std::vector<Edit> takenByParent(const WhatIfTree& tree, const WhatIf& parent, const WhatIf& from) {
    std::vector<Edit> edits;
    for (const auto& [address, value] : from.overrides) {
        if (const Object* own = parent.own(address.object))
            setOwn(edits, parent.id, *own, from, address);
        else
            setOverride(edits, parent, from, address);
    }
    // What goes from the parent goes with the parent's overrides of it.
    WhatIf idle{.id = parent.id, .parent = {}, .key = {}, .name = {}};
    for (const auto& [address, value] : parent.overrides) {
        if (!std::ranges::binary_search(from.removed, address.object) || find(from.overrides, address))
            continue;
        idle.overrides[address] = value;
        if (const Provenance* source = find(parent.sources, address)) idle.sources[address] = *source;
        if (const Assumption* noted = find(parent.assumptions, address)) idle.assumptions[address] = *noted;
    }
    std::ranges::move(inverses(fillingEdits(tree, idle)), std::back_inserter(edits));
    WhatIf moved{.id = parent.id, .parent = {}, .key = {}, .name = {}};
    moved.added = from.added;
    std::ranges::set_difference(from.removed, parent.removed, std::back_inserter(moved.removed));
    std::ranges::set_difference(from.restored, parent.restored, std::back_inserter(moved.restored));
    std::ranges::move(fillingEdits(tree, moved), std::back_inserter(edits));
    return edits;
}

/// For a what-if without conflicts: all that it overrides and removes is there.
std::vector<Edit> takenByBaseline(const Plan& plan, const WhatIf& from) {
    std::vector<Edit> edits;
    for (const auto& [address, value] : from.overrides)
        setOwn(edits, {}, *plan.find(address.object), from, address);
    for (const Object& object : from.added)
        edits.push_back(
            {.type = Edit::Type::addObject, .object = object.id, .keyAfter = object.key, .body = object});
    for (const ObjectId id : from.removed) {
        const Object& object = *plan.find(id);
        edits.push_back(
            {.type = Edit::Type::removeObject, .object = id, .keyBefore = object.key, .body = object});
    }
    return edits;
}

}  // namespace

Result<std::vector<Edit>> takenOver(const Plan& plan, const WhatIfTree& tree, const WhatIf& whatIf) {
    if (const WhatIf* parent = plan.findWhatIf(whatIf.parent)) return takenByParent(tree, *parent, whatIf);
    if (const auto found = conflicts(plan, whatIf.id); !found.empty()) {
        const Object* object = tree.definition(found.front().object);
        return failure(ErrorCode::unresolvedConflict, {whatIf.key, object ? object->key : std::string()});
    }
    return takenByBaseline(plan, whatIf);
}

}  // namespace wattplan
