#include "core/plan/plan.h"

#include <array>
#include <cassert>
#include <cstdlib>
#include <utility>

#include <fmt/core.h>

#include "core/plan/latin_letters.h"

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

/// `wanted`, cut to length, or with the first number behind it that makes it free.
template <class IsTaken>
std::string firstFree(std::string_view wanted, const IsTaken& isTaken) {
    std::string key(wanted.substr(0, longestKey));
    for (int number = 2; isTaken(key); ++number) {
        const std::string ending = fmt::format("_{}", number);
        key = std::string(wanted.substr(0, longestKey - ending.size())) + ending;
    }
    return key;
}

void addReferrers(std::vector<FieldAddress>& found, const Object& object, ObjectId id) {
    for (const FieldId field : referenceFields(object.kind)) {
        const Reference* reference = referenceIn(object.value(field));
        if (reference && reference->object == id) found.push_back({object.id, field});
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

std::string Plan::freeKey(std::string_view wanted) const {
    return firstFree(wanted, [&](const std::string& key) {
        return m_byKey.contains(key) || std::ranges::binary_search(m_hiddenKeys, key) ||
               std::ranges::any_of(m_whatIfs, [&](const WhatIf& each) {
                   return std::ranges::find(each.added, key, &Object::key) != each.added.end();
               });
    });
}

std::string Plan::freeWhatIfKey(std::string_view wanted) const {
    return firstFree(wanted, [&](const std::string& key) { return findWhatIf(key) != nullptr; });
}

void Plan::apply(const Edit& edit) {
    switch (edit.type) {
        case Edit::Type::addWhatIf:
        case Edit::Type::removeWhatIf:
        case Edit::Type::changeWhatIf:
            return applyToTree(edit);
        case Edit::Type::addObject:
            if (edit.body) reserveIds(edit.object.value + 1);
            break;
        case Edit::Type::setField:
        case Edit::Type::removeObject:
        case Edit::Type::renameObject:
        case Edit::Type::setAssumption:
            break;
    }
    if (edit.whatIf.isBaseline()) return applyToBaseline(edit);
    WhatIf* whatIf = mutableWhatIf(edit.whatIf);
    assert(whatIf);
    if (whatIf) applyTo(*whatIf, edit, isDefinedOutside(*whatIf, edit.object));
}

void Plan::revert(const Edit& edit) {
    apply(inverse(edit));
}

void Plan::insert(Object object) {
    assert(object.id.isValid() && !object.id.isCatalogue());
    assert(!m_objects.contains(object.id) && !m_byKey.contains(object.key));
    object.values.resize(Registry::instance().fields(object.kind).size());
    reserveIds(object.id.value + 1);
    m_byKey.insert_or_assign(object.key, object.id);
    m_objects.insert_or_assign(object.id, std::move(object));
}

void Plan::applyToBaseline(const Edit& edit) {
    if (edit.type == Edit::Type::addObject) {
        assert(edit.body && edit.body->id == edit.object);
        return insert(*edit.body);
    }
    Object& object = m_objects.at(edit.object);
    if (edit.type == Edit::Type::removeObject) {
        m_byKey.erase(object.key);
        m_objects.erase(edit.object);
        return;
    }
    if (edit.type == Edit::Type::renameObject) {
        assert(!m_byKey.contains(edit.keyAfter));
        m_byKey.erase(object.key);
        m_byKey.insert_or_assign(edit.keyAfter, object.id);
    }
    applyTo(object, edit);
}

void applyTo(Object& object, const Edit& edit) {
    switch (edit.type) {
        case Edit::Type::setField:
            object.values[static_cast<std::size_t>(Registry::instance().field(edit.field).column)] =
                edit.after;
            if (edit.sourceAfter)
                object.fieldProvenance[edit.field] = *edit.sourceAfter;
            else
                object.fieldProvenance.erase(edit.field);
            break;
        case Edit::Type::setAssumption:
            if (edit.assumptionAfter.isEmpty())
                object.assumptions.erase(edit.field);
            else
                object.assumptions[edit.field] = edit.assumptionAfter;
            break;
        case Edit::Type::renameObject:
            object.key = edit.keyAfter;
            break;
        case Edit::Type::addObject:
        case Edit::Type::removeObject:
        case Edit::Type::addWhatIf:
        case Edit::Type::removeWhatIf:
        case Edit::Type::changeWhatIf:
            assert(false);  // not of an object's content
            break;
    }
}

Edit inverse(const Edit& edit) {
    Edit taken = edit;
    std::swap(taken.before, taken.after);
    std::swap(taken.sourceBefore, taken.sourceAfter);
    std::swap(taken.assumptionBefore, taken.assumptionAfter);
    std::swap(taken.keyBefore, taken.keyAfter);
    std::swap(taken.headBefore, taken.headAfter);
    if (edit.type == Edit::Type::addObject) taken.type = Edit::Type::removeObject;
    if (edit.type == Edit::Type::removeObject) taken.type = Edit::Type::addObject;
    if (edit.type == Edit::Type::addWhatIf) taken.type = Edit::Type::removeWhatIf;
    if (edit.type == Edit::Type::removeWhatIf) taken.type = Edit::Type::addWhatIf;
    return taken;
}

std::span<const FieldId> referenceFields(Kind kind) {
    static const auto all = [] {
        std::array<std::vector<FieldId>, kindCount> fields;
        for (const FieldSpec& field : Registry::instance().fields())
            if (field.type == FieldType::reference)
                fields[static_cast<std::size_t>(field.kind)].push_back(field.id);
        return fields;
    }();
    return all[static_cast<std::size_t>(kind)];
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
    for (const char c : inLatinLetters(name)) {
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
