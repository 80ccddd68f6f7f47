#include "core/plan/what_if_tree.h"

#include <algorithm>

namespace wattplan {

WhatIfTree::WhatIfTree(const Plan& plan) : m_plan(plan) {
    for (const WhatIf& each : plan.whatIfs()) {
        m_children[each.parent.value].push_back(&each);
        for (const Object& object : each.added)
            m_definers.emplace(object.id, each.id);
    }
}

std::vector<const WhatIf*> WhatIfTree::chain(WhatIfId id) const {
    std::vector<const WhatIf*> chain;
    for (const WhatIf* each = m_plan.findWhatIf(id); each && chain.size() < m_plan.whatIfs().size();
         each = m_plan.findWhatIf(each->parent))
        chain.push_back(each);
    std::ranges::reverse(chain);
    return chain;
}

std::vector<const WhatIf*> WhatIfTree::children(WhatIfId parent) const {
    const auto found = m_children.find(parent.value);
    return found == m_children.end() ? std::vector<const WhatIf*>{} : found->second;
}

std::vector<const WhatIf*> WhatIfTree::descendants(WhatIfId id) const {
    std::vector<const WhatIf*> found;
    std::vector<const WhatIf*> open = children(id);
    std::ranges::reverse(open);
    while (!open.empty() && found.size() <= m_plan.whatIfs().size()) {
        const WhatIf* next = open.back();
        open.pop_back();
        found.push_back(next);
        const auto below = children(next->id);
        open.insert(open.end(), below.rbegin(), below.rend());
    }
    return found;
}

bool WhatIfTree::follows(WhatIfId id, WhatIfId ancestor) const {
    if (ancestor.isBaseline()) return true;
    return std::ranges::any_of(chain(id), [&](const WhatIf* each) { return each->id == ancestor; });
}

std::optional<WhatIfId> WhatIfTree::definer(ObjectId object) const {
    if (m_plan.find(object)) return WhatIfId{};
    const auto found = m_definers.find(object);
    return found == m_definers.end() ? std::nullopt : std::optional(found->second);
}

const Object* WhatIfTree::definition(ObjectId object) const {
    if (const Object* found = m_plan.find(object)) return found;
    const auto found = m_definers.find(object);
    return found == m_definers.end() ? nullptr : m_plan.findWhatIf(found->second)->own(object);
}

std::vector<const WhatIf*> WhatIfTree::chainBelow(WhatIfId definer, WhatIfId whatIf) const {
    std::vector<const WhatIf*> below = chain(whatIf);
    if (definer.isBaseline()) return below;
    const auto found = std::ranges::find(below, definer, &WhatIf::id);
    below.erase(below.begin(), found == below.end() ? found : found + 1);
    return below;
}

WhatIfTree::Presence WhatIfTree::presence(WhatIfId whatIf, ObjectId object) const {
    const auto definedAt = definer(object);
    if (!definedAt || !follows(whatIf, *definedAt)) return Presence::absent;
    const bool stays = isSingleton(definition(object)->kind);
    Presence presence = Presence::present;
    for (const WhatIf* each : chainBelow(*definedAt, whatIf)) {
        if (std::ranges::binary_search(each->removed, object) && !stays) presence = Presence::removed;
        if (std::ranges::binary_search(each->restored, object)) presence = Presence::present;
    }
    return presence;
}

WhatIfId WhatIfTree::remover(WhatIfId whatIf, ObjectId object) const {
    const auto definedAt = definer(object);
    if (!definedAt) return {};
    const auto below = chainBelow(*definedAt, whatIf);
    const auto found = std::ranges::find_if(below.rbegin(), below.rend(), [&](const WhatIf* each) {
        return std::ranges::binary_search(each->removed, object);
    });
    return found == below.rend() ? WhatIfId{} : (*found)->id;
}

Inheritance WhatIfTree::valueIn(WhatIfId whatIf, FieldAddress address) const {
    Inheritance found;
    for (const WhatIf* each = m_plan.findWhatIf(whatIf); each; each = m_plan.findWhatIf(each->parent)) {
        const auto value = each->overrides.find(address);
        const Object* own = each->own(address.object);
        if (value == each->overrides.end() && !own) continue;
        found.from = each->id;
        if (own) {
            found.inherited = own->value(address.field);
            found.assumption = own->assumptionOn(address.field);
            return found;
        }
        if (!std::holds_alternative<Cleared>(value->second)) found.inherited = value->second;
        if (const auto noted = each->assumptions.find(address); noted != each->assumptions.end())
            found.assumption = noted->second;
        return found;
    }
    if (const Object* object = m_plan.find(address.object)) {
        found.inherited = object->value(address.field);
        found.assumption = object->assumptionOn(address.field);
    }
    return found;
}

Inheritance WhatIfTree::inheritance(WhatIfId whatIf, FieldAddress address) const {
    const WhatIf* here = m_plan.findWhatIf(whatIf);
    if (!here) return {.isOwn = true};
    if (here->own(address.object)) return {.isOwn = true, .from = whatIf};
    Inheritance found = valueIn(here->parent, address);
    found.isOverridden = here->overrides.contains(address);
    return found;
}

}  // namespace wattplan
