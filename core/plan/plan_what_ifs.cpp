// What-ifs in a plan: what edits do to them, and the plan as one of them sees it.
#include <algorithm>
#include <cassert>
#include <utility>

#include "core/plan/plan.h"

namespace wattplan {

namespace {

void insertInOrder(std::vector<ObjectId>& ids, ObjectId id) {
    const auto place = std::ranges::lower_bound(ids, id);
    if (place == ids.end() || *place != id) ids.insert(place, id);
}

void insertInOrder(std::vector<Object>& objects, const Object& object) {
    objects.insert(std::ranges::lower_bound(objects, object.id, {}, &Object::id), object);
}

bool erase(std::vector<ObjectId>& ids, ObjectId id) {
    return std::erase(ids, id) > 0;
}

std::vector<Object>::iterator findOwn(WhatIf& whatIf, ObjectId id) {
    const auto place = std::ranges::lower_bound(whatIf.added, id, {}, &Object::id);
    return place != whatIf.added.end() && place->id == id ? place : whatIf.added.end();
}

void setOverride(WhatIf& whatIf, const Edit& edit) {
    const FieldAddress address{edit.object, edit.field};
    whatIf.sources.erase(address);
    if (isEmpty(edit.after)) {
        whatIf.overrides.erase(address);
        return;
    }
    whatIf.overrides[address] = edit.after;
    if (edit.sourceAfter && !edit.sourceAfter->isEmpty()) whatIf.sources[address] = *edit.sourceAfter;
}

void setNote(WhatIf& whatIf, const Edit& edit) {
    const FieldAddress address{edit.object, edit.field};
    if (edit.assumptionAfter.isEmpty())
        whatIf.assumptions.erase(address);
    else
        whatIf.assumptions[address] = edit.assumptionAfter;
}

void layOverride(const WhatIf& whatIf, Object& object, FieldId field, const FieldValue& value) {
    const FieldAddress address{object.id, field};
    auto& target = object.values[static_cast<std::size_t>(Registry::instance().field(field).column)];
    if (std::holds_alternative<Cleared>(value))
        target = Empty{};
    else
        target = value;
    const auto source = whatIf.sources.find(address);
    object.fieldProvenance[field] = source == whatIf.sources.end() ? Provenance{} : source->second;
    const auto noted = whatIf.assumptions.find(address);
    if (noted != whatIf.assumptions.end())
        object.assumptions[field] = noted->second;
    else
        object.assumptions.erase(field);  // said of the parent's value
}

}  // namespace

const Object* WhatIf::own(ObjectId object) const {
    const auto place = std::ranges::lower_bound(added, object, {}, &Object::id);
    return place != added.end() && place->id == object ? &*place : nullptr;
}

void applyTo(WhatIf& whatIf, const Edit& edit, bool isInherited) {
    const auto own = findOwn(whatIf, edit.object);
    const bool isOwn = own != whatIf.added.end();
    switch (edit.type) {
        case Edit::Type::setField:
            isOwn ? applyTo(*own, edit) : setOverride(whatIf, edit);
            break;
        case Edit::Type::setAssumption:
            isOwn ? applyTo(*own, edit) : setNote(whatIf, edit);
            break;
        case Edit::Type::renameObject:
            assert(isOwn);  // what is inherited has its key where it is defined
            if (isOwn) applyTo(*own, edit);
            break;
        case Edit::Type::addObject:
            if (erase(whatIf.removed, edit.object)) break;
            if (isInherited || !edit.body)
                insertInOrder(whatIf.restored, edit.object);
            else if (!isOwn)
                insertInOrder(whatIf.added, *edit.body);
            break;
        case Edit::Type::removeObject:
            if (isOwn)
                whatIf.added.erase(own);
            else if (!erase(whatIf.restored, edit.object))
                insertInOrder(whatIf.removed, edit.object);
            break;
        case Edit::Type::addWhatIf:
        case Edit::Type::removeWhatIf:
        case Edit::Type::changeWhatIf:
            assert(false);  // not of a what-if's content
            break;
    }
}

// ---- The tree --------------------------------------------------------------------------------------------

const WhatIf* Plan::findWhatIf(WhatIfId id) const {
    const auto place = std::ranges::lower_bound(m_whatIfs, id, {}, &WhatIf::id);
    return place != m_whatIfs.end() && place->id == id ? &*place : nullptr;
}

const WhatIf* Plan::findWhatIf(std::string_view key) const {
    const auto found = std::ranges::find(m_whatIfs, key, &WhatIf::key);
    return found == m_whatIfs.end() ? nullptr : &*found;
}

WhatIf* Plan::mutableWhatIf(WhatIfId id) {
    return const_cast<WhatIf*>(std::as_const(*this).findWhatIf(id));
}

void Plan::insert(WhatIf whatIf) {
    assert(!whatIf.id.isBaseline() && !findWhatIf(whatIf.id));
    for (Object& object : whatIf.added) {
        object.values.resize(Registry::instance().fields(object.kind).size());
        reserveIds(object.id.value + 1);
    }
    std::ranges::sort(whatIf.added, {}, &Object::id);
    for (auto* ids : {&whatIf.removed, &whatIf.restored}) {
        std::ranges::sort(*ids);
        ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    }
    reserveWhatIfIds(whatIf.id.value + 1);
    const auto place = std::ranges::lower_bound(m_whatIfs, whatIf.id, {}, &WhatIf::id);
    m_whatIfs.insert(place, std::move(whatIf));
}

void Plan::applyToTree(const Edit& edit) {
    if (edit.type == Edit::Type::addWhatIf) {
        const WhatIfHead& head = edit.headAfter;
        return insert(WhatIf{.id = edit.whatIf,
                             .parent = head.parent,
                             .key = head.key,
                             .name = head.name,
                             .note = head.note,
                             .colour = head.colour});
    }
    WhatIf* whatIf = mutableWhatIf(edit.whatIf);
    assert(whatIf);
    if (!whatIf) return;
    if (edit.type == Edit::Type::removeWhatIf) {
        assert(whatIf->changeCount() == 0);
        std::erase_if(m_whatIfs, [&](const WhatIf& each) { return each.id == edit.whatIf; });
        return;
    }
    const WhatIfHead& head = edit.headAfter;
    whatIf->parent = head.parent;
    whatIf->key = head.key;
    whatIf->name = head.name;
    whatIf->note = head.note;
    whatIf->colour = head.colour;
}

bool Plan::isDefinedOutside(const WhatIf& whatIf, ObjectId id) const {
    return m_objects.contains(id) || std::ranges::any_of(m_whatIfs, [&](const WhatIf& each) {
               return &each != &whatIf && each.own(id) != nullptr;
           });
}

// ---- The plan as a what-if sees it -----------------------------------------------------------------------

Plan Plan::inWhatIf(WhatIfId wanted) const {
    std::vector<const WhatIf*> chain;  // from the what-if up to the baseline
    for (const WhatIf* each = findWhatIf(wanted); each && chain.size() < m_whatIfs.size();
         each = findWhatIf(each->parent))
        chain.push_back(each);

    Plan seen;
    seen.m_objects = m_objects;
    seen.m_byKey = m_byKey;
    seen.m_nextId = m_nextId;
    seen.m_nextWhatIfId = m_nextWhatIfId;
    Objects gone;
    for (auto each = chain.rbegin(); each != chain.rend(); ++each)
        seen.lay(**each, gone);
    if (!chain.empty()) seen.settle(gone);

    seen.m_hiddenKeys = m_hiddenKeys;
    for (const auto& [id, object] : gone)
        seen.m_hiddenKeys.push_back(object.key);
    for (const WhatIf& each : m_whatIfs)
        for (const Object& object : each.added)
            if (!seen.m_byKey.contains(object.key)) seen.m_hiddenKeys.push_back(object.key);
    std::ranges::sort(seen.m_hiddenKeys);
    return seen;
}

void Plan::take(ObjectId id, Objects& gone) {
    const auto found = m_objects.find(id);
    if (found == m_objects.end() || isSingleton(found->second.kind)) return;
    m_byKey.erase(found->second.key);
    gone.insert(m_objects.extract(found));
}

void Plan::lay(const WhatIf& whatIf, Objects& gone) {
    for (const ObjectId id : whatIf.removed)
        take(id, gone);
    for (const ObjectId id : whatIf.restored) {
        const auto found = gone.find(id);
        if (found == gone.end()) continue;
        m_byKey.insert_or_assign(found->second.key, id);
        m_objects.insert(gone.extract(found));
    }
    for (const Object& object : whatIf.added) {
        if (m_objects.contains(object.id) || m_byKey.contains(object.key)) continue;
        m_byKey.emplace(object.key, object.id);
        m_objects.emplace(object.id, object);
    }
    for (const auto& [address, value] : whatIf.overrides) {
        auto found = m_objects.find(address.object);
        if (found == m_objects.end()) {
            found = gone.find(address.object);  // a descendant may bring it back
            if (found == gone.end()) continue;
        }
        if (Registry::instance().field(address.field).kind == found->second.kind)
            layOverride(whatIf, found->second, address.field, value);
    }
}

// A child object goes with its owner, and its own children with it; references to what is gone are empty.
void Plan::settle(Objects& gone) {
    const auto isGone = [&](const Object& object, FieldId field) {
        const auto* reference = std::get_if<Reference>(&object.value(field));
        return reference && !m_objects.contains(reference->object);
    };
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        std::vector<ObjectId> orphans;
        for (const auto& [id, object] : m_objects)
            if (const FieldSpec* owner = ownerField(object.kind); owner && isGone(object, owner->id))
                orphans.push_back(id);
        for (const ObjectId id : orphans) {
            take(id, gone);
            isSettled = false;
        }
    }
    for (auto& [id, object] : m_objects)
        for (const FieldId field : referenceFields(object.kind))
            if (isGone(object, field))
                object.values[static_cast<std::size_t>(Registry::instance().field(field).column)] = Empty{};
}

}  // namespace wattplan
