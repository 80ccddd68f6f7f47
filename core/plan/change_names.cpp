#include "core/plan/change_names.h"

#include <algorithm>
#include <map>

namespace wattplan {

namespace {

using Names = std::vector<std::string>;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\n") + 1 - first);
}

std::vector<std::string_view> parts(std::string_view text, char between) {
    std::vector<std::string_view> list;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(between, from), text.size());
        if (const auto part = trimmed(text.substr(from, end - from)); !part.empty()) list.push_back(part);
        from = end + 1;
    }
    return list;
}

std::vector<Names> groupsIn(std::string_view kept) {
    std::vector<Names> groups;
    for (const std::string_view group : parts(kept, ';')) {
        Names& names = groups.emplace_back();
        for (const std::string_view name : parts(group, ','))
            names.emplace_back(name);
    }
    return groups;
}

std::string textOf(const std::vector<Names>& groups) {
    std::string text;
    for (const Names& names : groups) {
        if (names.size() < 2) continue;
        text += text.empty() ? "" : "; ";
        for (const std::string& name : names)
            text.append(&name == &names.front() ? "" : ", ").append(name);
    }
    return text;
}

std::string_view keptText(const Plan& whole) {
    const FieldAddress place = changeGroupsField(whole);
    const auto* text = std::get_if<Text>(&whole.find(place.object)->value(place.field));
    return text ? std::string_view(text->text) : std::string_view();
}

/// The objects of the whole tree, by key and by the row of the library that they are copies of.
class TreeObjects {
public:
    explicit TreeObjects(const Plan& whole) {
        for (const auto& [id, object] : whole.all())
            add(object);
        for (const WhatIf& whatIf : whole.whatIfs())
            for (const Object& object : whatIf.added)
                add(object);
    }

    /// With all copies of the same row.
    std::vector<const Object*> named(std::string_view key) const {
        const auto found = m_byKey.find(key);
        if (found == m_byKey.end()) return {};
        return twins(*found->second);
    }
    /// "" for one that is nowhere in the tree.
    std::string nameOf(ObjectId id) const {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? std::string() : twins(*found->second).front()->key;
    }

private:
    void add(const Object& object) {
        m_byKey.emplace(object.key, &object);
        m_byId.emplace(object.id, &object);
        if (isCopy(object)) m_copies[{object.kind, object.catalogueKey}].push_back(&object);
    }
    static bool isCopy(const Object& object) {
        return isLibrary(object.kind) && !object.catalogueKey.empty();
    }
    std::vector<const Object*> twins(const Object& object) const {
        if (!isCopy(object)) return {&object};
        return m_copies.at({object.kind, object.catalogueKey});
    }

    std::map<std::string_view, const Object*> m_byKey;
    std::map<ObjectId, const Object*> m_byId;
    std::map<std::pair<Kind, std::string_view>, std::vector<const Object*>> m_copies;
};

}  // namespace

FieldAddress changeGroupsField(const Plan& whole) {
    return {whole.only(Kind::plan).id, fieldId(Kind::plan, "compared_groups")};
}

std::vector<std::vector<FieldAddress>> keptChangeGroups(const Plan& whole) {
    const std::string_view kept = keptText(whole);
    if (kept.empty()) return {};
    const TreeObjects objects(whole);
    std::vector<std::vector<FieldAddress>> groups;
    for (const Names& names : groupsIn(kept)) {
        std::vector<FieldAddress> group;
        for (const std::string& name : names) {
            const std::size_t point = name.find('.');
            for (const Object* object : objects.named(std::string_view(name).substr(0, point))) {
                FieldAddress address{object->id, {}};
                if (point != std::string::npos) {
                    const FieldSpec* field =
                        Registry::instance().field(object->kind, std::string_view(name).substr(point + 1));
                    if (!field) continue;
                    address.field = field->id;
                }
                group.push_back(address);
            }
        }
        if (!group.empty()) groups.push_back(std::move(group));
    }
    return groups;
}

std::string changeGroupsWith(const Plan& whole, std::span<const FieldAddress> together) {
    const TreeObjects objects(whole);
    Names made;
    for (const FieldAddress& change : together) {
        std::string name = objects.nameOf(change.object);
        if (name.empty()) continue;
        if (change.field.isValid()) name.append(".").append(Registry::instance().field(change.field).key);
        if (std::ranges::find(made, name) == made.end()) made.push_back(std::move(name));
    }
    std::vector<Names> groups = groupsIn(keptText(whole));
    for (Names& names : groups)
        std::erase_if(names,
                      [&](const std::string& name) { return std::ranges::find(made, name) != made.end(); });
    groups.push_back(std::move(made));
    return textOf(groups);
}

std::string changeGroupsRenamed(std::string_view kept, std::string_view before, std::string_view after) {
    std::vector<Names> groups = groupsIn(kept);
    bool isNamed = false;
    for (Names& names : groups)
        for (std::string& name : names) {
            const std::size_t end = std::min(name.find('.'), name.size());
            if (std::string_view(name).substr(0, end) != before) continue;
            name.replace(0, end, after);
            isNamed = true;
        }
    return isNamed ? textOf(groups) : std::string(kept);
}

}  // namespace wattplan
