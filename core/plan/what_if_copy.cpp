#include "core/plan/what_if_copy.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "core/plan/what_if_draft.h"

namespace wattplan {

namespace {

class Copier {
public:
    explicit Copier(const Plan& plan)
        : m_plan(plan), m_nextId(plan.nextId().value), m_nextWhatIf(plan.nextWhatIfId().value) {}

    /// Gives a what-if and what it added new ids and keys. A parent comes before its children.
    void name(const WhatIf& whatIf) {
        m_whatIfs[whatIf.id] = {m_nextWhatIf++};
        for (const Object& object : whatIf.added)
            m_objects[object.id] = {m_nextId++};
    }

    WhatIf copyOf(const WhatIf& original) {
        WhatIf copy{
            .id = m_whatIfs.at(original.id),
            .parent = same(original.parent, m_whatIfs),
            .key = freeKey(original.key, [&](const std::string& key) { return m_plan.freeWhatIfKey(key); }),
            .name = original.name,
            .note = original.note,
            .colour = original.colour};
        for (Object object : original.added) {
            object.id = m_objects.at(object.id);
            object.key = freeKey(object.key, [&](const std::string& key) { return m_plan.freeKey(key); });
            for (FieldValue& value : object.values)
                value = same(value);
            copy.added.push_back(std::move(object));
        }
        for (const auto& [address, value] : original.overrides)
            copy.overrides[same(address)] = same(value);
        for (const auto& [address, source] : original.sources)
            copy.sources[same(address)] = source;
        for (const auto& [address, noted] : original.assumptions)
            copy.assumptions[same(address)] = noted;
        for (const ObjectId id : original.removed)
            copy.removed.push_back(same(id, m_objects));
        for (const ObjectId id : original.restored)
            copy.restored.push_back(same(id, m_objects));
        return copy;
    }

private:
    template <class Id>
    static Id same(Id id, const std::map<Id, Id>& copies) {
        const auto found = copies.find(id);
        return found == copies.end() ? id : found->second;
    }
    FieldAddress same(FieldAddress address) const { return {same(address.object, m_objects), address.field}; }
    FieldValue same(const FieldValue& value) const {
        const auto* reference = std::get_if<Reference>(&value);
        return reference ? FieldValue(Reference{same(reference->object, m_objects)}) : value;
    }
    /// A key that neither the plan nor the copies so far have.
    template <class FreeIn>
    std::string freeKey(const std::string& wanted, const FreeIn& freeIn) {
        std::string key = freeIn(wanted);
        for (int number = 2; !m_keys.insert(key).second; ++number)
            key = freeIn(wanted.substr(0, 56) + "_" + std::to_string(number));
        return key;
    }

    const Plan& m_plan;
    std::uint64_t m_nextId;
    std::uint32_t m_nextWhatIf;
    std::map<WhatIfId, WhatIfId> m_whatIfs;
    std::map<ObjectId, ObjectId> m_objects;
    std::set<std::string> m_keys;
};

}  // namespace

std::vector<Edit> copiesOf(const Plan& plan, const WhatIf& whatIf, bool withDescendants,
                           std::string_view name) {
    const WhatIfTree tree(plan);
    std::vector<const WhatIf*> originals{&whatIf};
    if (withDescendants) {
        const auto below = tree.descendants(whatIf.id);
        originals.insert(originals.end(), below.begin(), below.end());
    }
    Copier copier(plan);
    for (const WhatIf* each : originals)
        copier.name(*each);
    std::vector<Edit> edits;
    for (const WhatIf* each : originals) {
        const WhatIf copy = copier.copyOf(*each);
        WhatIfHead head = copy.head();
        if (each == &whatIf && !name.empty()) head.name = name;
        edits.push_back({.type = Edit::Type::addWhatIf, .whatIf = copy.id, .headAfter = std::move(head)});
        std::ranges::move(fillingEdits(tree, copy), std::back_inserter(edits));
    }
    return edits;
}

}  // namespace wattplan
