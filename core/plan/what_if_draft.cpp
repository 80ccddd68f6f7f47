#include "core/plan/what_if_draft.h"

#include <algorithm>
#include <iterator>

namespace wattplan {

namespace {

bool isRowCopy(const Object& object) {
    return isLibrary(object.kind) && !object.catalogueKey.empty();
}

Edit additionOf(WhatIfId whatIf, ObjectId id, const Object* object) {
    Edit edit{.type = Edit::Type::addObject, .whatIf = whatIf, .object = id};
    if (!object) return edit;
    edit.keyAfter = object->key;
    edit.body = *object;
    return edit;
}

}  // namespace

Edit fieldEdit(Edit::Type type, WhatIfId whatIf, FieldAddress address) {
    return {.type = type, .whatIf = whatIf, .object = address.object, .field = address.field};
}

std::vector<Edit> editsIn(const Plan& plan, WhatIfId whatIf, std::span<const Edit> drafted) {
    const WhatIf* target = plan.findWhatIf(whatIf);
    if (!target) return {drafted.begin(), drafted.end()};
    WhatIfDraft draft(plan, *target);
    for (const Edit& edit : drafted)
        draft.lay(edit);
    return draft.edits();
}

std::vector<Edit> fillingEdits(const WhatIfTree& tree, const WhatIf& content) {
    std::vector<Edit> edits;
    for (const Object& object : content.added)
        edits.push_back(additionOf(content.id, object.id, &object));
    for (const ObjectId id : content.restored)
        edits.push_back(additionOf(content.id, id, tree.definition(id)));
    for (const auto& [address, value] : content.overrides) {
        Edit edit = fieldEdit(Edit::Type::setField, content.id, address);
        edit.after = value;
        if (const auto source = content.sources.find(address); source != content.sources.end())
            edit.sourceAfter = source->second;
        edits.push_back(std::move(edit));
    }
    for (const auto& [address, noted] : content.assumptions) {
        Edit edit = fieldEdit(Edit::Type::setAssumption, content.id, address);
        edit.assumptionAfter = noted;
        edits.push_back(std::move(edit));
    }
    for (const ObjectId id : content.removed)
        edits.push_back(inverse(additionOf(content.id, id, tree.definition(id))));
    return edits;
}

std::vector<Edit> inverses(std::span<const Edit> edits) {
    std::vector<Edit> taken;
    std::transform(edits.rbegin(), edits.rend(), std::back_inserter(taken), inverse);
    return taken;
}

void WhatIfDraft::lay(const Edit& drafted) {
    switch (drafted.type) {
        case Edit::Type::setField:
            return setField(drafted);
        case Edit::Type::setAssumption:
            return setAssumption(drafted);
        case Edit::Type::addObject:
            return add(drafted);
        case Edit::Type::removeObject:
            return remove(drafted);
        case Edit::Type::renameObject:
            return rename(drafted);
        case Edit::Type::addWhatIf:
        case Edit::Type::removeWhatIf:
        case Edit::Type::changeWhatIf:
            m_edits.push_back(drafted);  // of the tree, whatever it is seen from
            return;
    }
}

void WhatIfDraft::perform(Edit edit) {
    if (edit.whatIf == m_content.id) applyTo(m_content, edit, isInherited(edit.object));
    m_edits.push_back(std::move(edit));
}

bool WhatIfDraft::isInherited(ObjectId object) const {
    const auto definer = m_tree.definer(object);
    return m_newRows.contains(object) || (definer && *definer != m_content.id);
}

ObjectId WhatIfDraft::same(ObjectId id) const {
    const auto found = m_oldRows.find(id);
    return found == m_oldRows.end() ? id : found->second;
}

FieldValue WhatIfDraft::same(const FieldValue& value) const {
    const auto* reference = std::get_if<Reference>(&value);
    return reference ? FieldValue(Reference{same(reference->object)}) : value;
}

void WhatIfDraft::setField(const Edit& drafted) {
    Edit edit = drafted;
    edit.whatIf = m_content.id;
    edit.object = same(drafted.object);
    edit.after = same(drafted.after);
    const FieldAddress address{edit.object, edit.field};
    if (const Object* own = m_content.own(edit.object)) {
        edit.before = own->value(edit.field);
        const auto source = own->fieldProvenance.find(edit.field);
        edit.sourceBefore =
            source == own->fieldProvenance.end() ? std::nullopt : std::optional(source->second);
        return perform(std::move(edit));
    }
    if (isEmpty(edit.after)) {
        const auto row = m_newRows.find(edit.object);
        const FieldValue inherited = row != m_newRows.end()
                                         ? row->second.value(edit.field)
                                         : m_tree.valueIn(m_content.parent, address).inherited;
        if (isEmpty(inherited)) return dropOverride(address);
        edit.after = Cleared{};
    }
    const auto before = m_content.overrides.find(address);
    edit.before = before == m_content.overrides.end() ? FieldValue(Empty{}) : before->second;
    const auto source = m_content.sources.find(address);
    edit.sourceBefore = source == m_content.sources.end() ? std::nullopt : std::optional(source->second);
    if (edit.sourceAfter && edit.sourceAfter->isEmpty()) edit.sourceAfter.reset();
    if (edit.before == edit.after && edit.sourceBefore == edit.sourceAfter) return;
    perform(std::move(edit));
}

void WhatIfDraft::dropOverride(FieldAddress address) {
    const auto value = m_content.overrides.find(address);
    if (value == m_content.overrides.end()) return;
    if (const auto noted = m_content.assumptions.find(address); noted != m_content.assumptions.end()) {
        Edit note = fieldEdit(Edit::Type::setAssumption, m_content.id, address);
        note.assumptionBefore = noted->second;
        perform(std::move(note));
    }
    Edit edit = fieldEdit(Edit::Type::setField, m_content.id, address);
    edit.before = value->second;
    if (const auto source = m_content.sources.find(address); source != m_content.sources.end())
        edit.sourceBefore = source->second;
    perform(std::move(edit));
}

void WhatIfDraft::setAssumption(const Edit& drafted) {
    Edit edit = drafted;
    edit.object = same(drafted.object);
    const FieldAddress address{edit.object, edit.field};
    if (const Object* own = m_content.own(edit.object)) {
        edit.whatIf = m_content.id;
        edit.assumptionBefore = own->assumptionOn(edit.field);
    } else if (m_content.overrides.contains(address)) {
        edit.whatIf = m_content.id;
        const auto noted = m_content.assumptions.find(address);
        edit.assumptionBefore = noted == m_content.assumptions.end() ? Assumption{} : noted->second;
    } else if (!m_newRows.contains(edit.object)) {
        const Inheritance said = m_tree.valueIn(m_content.parent, address);
        edit.whatIf = said.from;
        edit.assumptionBefore = said.assumption;
    }
    if (edit.assumptionBefore != edit.assumptionAfter) perform(std::move(edit));
}

ObjectId WhatIfDraft::copyOf(const Object& row) const {
    const auto isSame = [&](const auto& entry) {
        return entry.second.kind == row.kind && entry.second.catalogueKey == row.catalogueKey;
    };
    const auto found = std::ranges::find_if(m_plan.all(), isSame);
    return found == m_plan.all().end() ? ObjectId{} : found->first;
}

void WhatIfDraft::add(const Edit& drafted) {
    if (std::ranges::binary_search(m_content.restored, same(drafted.object))) return;
    if (!drafted.body) return perform(additionOf(m_content.id, same(drafted.object), nullptr));
    Object body = *drafted.body;
    for (FieldValue& value : body.values)
        value = same(value);
    if (!isRowCopy(body)) return perform(additionOf(m_content.id, body.id, &body));
    const ObjectId copy = copyOf(body);
    if (!copy.isValid()) {
        m_newRows.emplace(body.id, body);
        return perform(additionOf({}, body.id, &body));
    }
    if (copy != body.id) m_oldRows[body.id] = copy;
    const bool isRemovedHere = std::ranges::binary_search(m_content.removed, copy);
    const bool isBack = std::ranges::binary_search(m_content.restored, copy);
    const bool isRemovedAbove =
        m_tree.presence(m_content.parent, copy) == WhatIfTree::Presence::removed && !isBack;
    if (isRemovedHere || isRemovedAbove) perform(additionOf(m_content.id, copy, m_plan.find(copy)));
}

void WhatIfDraft::remove(const Edit& drafted) {
    const ObjectId id = same(drafted.object);
    if (std::ranges::binary_search(m_content.removed, id)) return;
    if (const Object* own = m_content.own(id)) return perform(inverse(additionOf(m_content.id, id, own)));
    std::vector<FieldAddress> overridden;
    for (const auto& [address, value] : m_content.overrides)
        if (address.object == id) overridden.push_back(address);
    for (const FieldAddress& address : overridden)
        dropOverride(address);
    const Object* body = drafted.body ? &*drafted.body : nullptr;
    Edit edit = inverse(additionOf(m_content.id, id, body));
    if (edit.body) edit.body->id = id;
    perform(std::move(edit));
}

void WhatIfDraft::rename(const Edit& drafted) {
    Edit edit = drafted;
    edit.object = same(drafted.object);
    if (m_content.own(edit.object))
        edit.whatIf = m_content.id;
    else if (const auto definer = m_tree.definer(edit.object))
        edit.whatIf = *definer;
    perform(std::move(edit));
}

}  // namespace wattplan
