#include "core/plan/plan.h"

#include <cassert>
#include <cstdlib>
#include <utility>

#include <fmt/core.h>

namespace wattplan {

namespace {

constexpr std::size_t longestKey = 64;

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

const Reference* referenceIn(const FieldValue& value) {
    return std::get_if<Reference>(&value);
}

void addReferrers(std::vector<FieldAddress>& found, const Object& object, ObjectId id) {
    for (const FieldSpec& field : Registry::instance().fields(object.kind)) {
        if (field.type != FieldType::reference) continue;
        const Reference* reference = referenceIn(object.value(field.id));
        if (reference && reference->object == id) found.push_back({object.id, field.id});
    }
}

}  // namespace

const Object* Plan::find(ObjectId id) const {
    const auto found = m_objects.find(id);
    return found == m_objects.end() ? nullptr : &found->second;
}

const Object* Plan::find(std::string_view key) const {
    const auto found = m_byKey.find(std::string(key));
    return found == m_byKey.end() ? nullptr : find(found->second);
}

std::vector<const Object*> Plan::objects(Kind kind) const {
    std::vector<const Object*> result;
    for (const auto& [id, object] : m_objects)
        if (object.kind == kind) result.push_back(&object);
    return result;
}

const Object& Plan::only(Kind kind) const {
    for (const auto& [id, object] : m_objects)
        if (object.kind == kind) return object;
    fmt::print(stderr, "the plan has no object of kind {}\n", Registry::instance().kind(kind).key);
    std::abort();
}

std::vector<FieldAddress> Plan::referrers(ObjectId id) const {
    std::vector<FieldAddress> found;
    for (const auto& [other, object] : m_objects)
        addReferrers(found, object, id);
    for (const WhatIf& each : m_whatIfs) {
        for (const Object& object : each.added)
            addReferrers(found, object, id);
        for (const auto& [address, value] : each.overrides) {
            const Reference* reference = referenceIn(value);
            if (reference && reference->object == id) found.push_back(address);
        }
    }
    return found;
}

std::vector<const Object*> Plan::children(Kind kind, ObjectId owner) const {
    std::vector<const Object*> result;
    const Object* ownerObject = find(owner);
    if (!ownerObject) return result;
    const auto fields = Registry::instance().fields(kind);
    const auto field = std::ranges::find_if(fields, [&](const FieldSpec& each) {
        return each.type == FieldType::reference && each.referenceKind == ownerObject->kind;
    });
    if (field == fields.end()) return result;
    for (const auto& [id, object] : m_objects) {
        if (object.kind != kind) continue;
        const Reference* reference = referenceIn(object.value(field->id));
        if (reference && reference->object == owner) result.push_back(&object);
    }
    return result;
}

Plan Plan::inWhatIf(WhatIfId wanted) const {
    std::vector<const WhatIf*> chain;  // from the what-if up to the baseline
    for (WhatIfId id = wanted; !id.isBaseline();) {
        const auto found = std::ranges::find(m_whatIfs, id, &WhatIf::id);
        assert(found != m_whatIfs.end() && chain.size() < m_whatIfs.size());
        if (found == m_whatIfs.end() || chain.size() >= m_whatIfs.size()) break;
        chain.push_back(&*found);
        id = found->parent;
    }
    Plan result = *this;
    for (auto each = chain.rbegin(); each != chain.rend(); ++each) {
        for (const ObjectId id : (*each)->removed) {
            const auto found = result.m_objects.find(id);
            if (found == result.m_objects.end()) continue;
            result.m_byKey.erase(found->second.key);
            result.m_objects.erase(found);
        }
        for (const Object& object : (*each)->added)
            result.insert(object);
        for (const auto& [address, value] : (*each)->overrides) {
            const auto found = result.m_objects.find(address.object);
            if (found == result.m_objects.end() || isEmpty(value)) continue;
            const FieldSpec& field = Registry::instance().field(address.field);
            found->second.values[static_cast<std::size_t>(field.column)] = value;
            found->second.fieldProvenance[address.field] = Provenance{};
            found->second.assumptions.erase(address.field);  // said of the parent's value
        }
    }
    return result;
}

std::string Plan::freeKey(std::string_view wanted) const {
    const auto isTaken = [&](const std::string& key) {
        return m_byKey.contains(key) || std::ranges::any_of(m_whatIfs, [&](const WhatIf& each) {
                   return std::ranges::find(each.added, key, &Object::key) != each.added.end();
               });
    };
    std::string key(wanted.substr(0, longestKey));
    for (int number = 2; isTaken(key); ++number) {
        const std::string ending = fmt::format("_{}", number);
        key = std::string(wanted.substr(0, longestKey - ending.size())) + ending;
    }
    return key;
}

void Plan::apply(const Edit& edit) {
    switch (edit.type) {
        case Edit::Type::setField:
            set(edit, edit.after, edit.sourceAfter);
            break;
        case Edit::Type::addObject:
            add(edit);
            break;
        case Edit::Type::removeObject:
            remove(edit, false);
            break;
        case Edit::Type::renameObject:
            rename(edit, edit.keyAfter);
            break;
        case Edit::Type::setAssumption:
            note(edit, edit.assumptionAfter);
            break;
    }
}

void Plan::revert(const Edit& edit) {
    switch (edit.type) {
        case Edit::Type::setField:
            set(edit, edit.before, edit.sourceBefore);
            break;
        case Edit::Type::addObject:
            remove(edit, true);
            break;
        case Edit::Type::removeObject:
            add(edit);
            break;
        case Edit::Type::renameObject:
            rename(edit, edit.keyBefore);
            break;
        case Edit::Type::setAssumption:
            note(edit, edit.assumptionBefore);
            break;
    }
}

void Plan::insert(Object object) {
    assert(object.id.isValid() && !object.id.isCatalogue());
    assert(!m_objects.contains(object.id) && !m_byKey.contains(object.key));
    object.values.resize(Registry::instance().fields(object.kind).size());
    reserveIds(object.id.value + 1);
    m_byKey.insert_or_assign(object.key, object.id);
    m_objects.insert_or_assign(object.id, std::move(object));
}

WhatIf& Plan::whatIf(WhatIfId id) {
    const auto found = std::ranges::find(m_whatIfs, id, &WhatIf::id);
    assert(found != m_whatIfs.end());
    return *found;
}

// The object that holds what the edit changes; null where a what-if lays an override over its parent's.
Object* Plan::editedObject(const Edit& edit) {
    if (edit.whatIf.isBaseline()) return &m_objects.at(edit.object);
    WhatIf& target = whatIf(edit.whatIf);
    const auto own = std::ranges::find(target.added, edit.object, &Object::id);
    return own == target.added.end() ? nullptr : &*own;
}

void Plan::note(const Edit& edit, const Assumption& assumption) {
    Object* object = editedObject(edit);
    assert(object);  // a what-if notes nothing on its parent's objects
    if (!object) return;
    if (assumption.isEmpty())
        object->assumptions.erase(edit.field);
    else
        object->assumptions[edit.field] = assumption;
}

void Plan::set(const Edit& edit, const FieldValue& value, const std::optional<Provenance>& source) {
    Object* object = editedObject(edit);
    if (!object) {
        auto& overrides = whatIf(edit.whatIf).overrides;
        const FieldAddress address{edit.object, edit.field};
        if (isEmpty(value))
            overrides.erase(address);
        else
            overrides[address] = value;
        return;
    }
    object->values[static_cast<std::size_t>(Registry::instance().field(edit.field).column)] = value;
    if (source)
        object->fieldProvenance[edit.field] = *source;
    else
        object->fieldProvenance.erase(edit.field);
}

void Plan::add(const Edit& edit) {
    assert(edit.body && edit.body->id == edit.object);
    if (edit.whatIf.isBaseline()) {
        insert(*edit.body);
        return;
    }
    WhatIf& target = whatIf(edit.whatIf);
    if (std::erase(target.removed, edit.object) > 0) return;  // a removal undone
    target.added.push_back(*edit.body);
    reserveIds(edit.object.value + 1);
}

void Plan::remove(const Edit& edit, bool isAdditionUndone) {
    if (edit.whatIf.isBaseline()) {
        const auto found = m_objects.find(edit.object);
        assert(found != m_objects.end());
        m_byKey.erase(found->second.key);
        m_objects.erase(found);
        return;
    }
    WhatIf& target = whatIf(edit.whatIf);
    const auto own = std::ranges::find(target.added, edit.object, &Object::id);
    assert(own != target.added.end() || !isAdditionUndone);
    if (own != target.added.end())
        target.added.erase(own);
    else if (!isAdditionUndone)
        target.removed.push_back(edit.object);
}

void Plan::rename(const Edit& edit, const std::string& key) {
    if (!edit.whatIf.isBaseline()) {  // only what the what-if added has a key of its own there
        WhatIf& target = whatIf(edit.whatIf);
        const auto own = std::ranges::find(target.added, edit.object, &Object::id);
        assert(own != target.added.end());
        own->key = key;
        return;
    }
    Object& object = m_objects.at(edit.object);
    assert(!m_byKey.contains(key));
    m_byKey.erase(object.key);
    object.key = key;
    m_byKey.insert_or_assign(key, object.id);
}

const FieldSpec* ownerField(Kind kind) {
    for (const FieldSpec& field : Registry::instance().fields(kind))
        if (field.required && field.referenceKind && !isLibrary(*field.referenceKind)) return &field;
    return nullptr;
}

std::optional<ObjectId> followedOwner(const Object& object, const FieldSpec& field) {
    if (!field.follows) return std::nullopt;
    if (!field.follows->through) return object.id;
    const auto* reference = std::get_if<Reference>(&object.value(*field.follows->through));
    return reference ? std::optional(reference->object) : std::nullopt;
}

bool isSingleton(Kind kind) {
    return kind == Kind::plan || kind == Kind::finance || kind == Kind::growth;
}

bool isValidKey(std::string_view key) {
    return !key.empty() && key.size() <= longestKey && isLower(key.front()) &&
           std::ranges::all_of(key, [](char c) { return isLower(c) || isDigit(c) || c == '_'; });
}

std::string keyFrom(std::string_view name) {
    std::string key;
    for (const char c : name) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (isLower(lower) || isDigit(lower))
            key += lower;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    if (key.empty()) return "object";
    if (isDigit(key.front())) key.insert(0, "object_");
    key.resize(std::min(key.size(), longestKey));
    while (key.ends_with('_'))
        key.pop_back();
    return key;
}

}  // namespace wattplan
