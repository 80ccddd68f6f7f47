#include "core/plan/what_if_edits.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "core/plan/what_if_copy.h"
#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_keep.h"
#include "core/plan/what_if_promotion.h"

namespace wattplan {

namespace {

void append(std::vector<Edit>& edits, std::vector<Edit> more) {
    std::move(more.begin(), more.end(), std::back_inserter(edits));
}

Edit headEdit(const WhatIf& whatIf, const WhatIfHead& after) {
    return {.type = Edit::Type::changeWhatIf,
            .whatIf = whatIf.id,
            .headBefore = whatIf.head(),
            .headAfter = after};
}

Edit reparented(const WhatIf& whatIf, WhatIfId parent) {
    WhatIfHead head = whatIf.head();
    head.parent = parent;
    return headEdit(whatIf, head);
}

/// The edits that take a what-if without children out of the tree.
std::vector<Edit> removal(const WhatIfTree& tree, const WhatIf& whatIf) {
    std::vector<Edit> edits = inverses(fillingEdits(tree, whatIf));
    edits.push_back({.type = Edit::Type::removeWhatIf, .whatIf = whatIf.id, .headBefore = whatIf.head()});
    return edits;
}

}  // namespace

Result<const WhatIf*> WhatIfEditor::find(WhatIfId id) const {
    if (const WhatIf* found = m_plan.findWhatIf(id)) return found;
    return failure(ErrorCode::unknownWhatIf, {std::to_string(id.value), {}});
}

Result<WhatIfHead> WhatIfEditor::checked(WhatIfHead head) const {
    if (!head.parent.isBaseline() && !m_plan.findWhatIf(head.parent))
        return failure(ErrorCode::unknownWhatIf, {std::to_string(head.parent.value), {}});
    if (head.colour && *head.colour >= whatIfColourCount)
        return failure(ErrorCode::numberOutOfRange,
                       {std::to_string(*head.colour), "0", std::to_string(whatIfColourCount - 1)});
    if (head.key.empty()) {
        const std::string wanted = keyFrom(head.name);
        head.key = m_plan.freeWhatIfKey(wanted == keyFrom({}) ? "what_if" : wanted);
    }
    if (!isValidKey(head.key)) return failure(ErrorCode::badKey, {head.key});
    if (m_plan.findWhatIf(head.key)) return failure(ErrorCode::duplicateKey, {head.key});
    return head;
}

// ---- New ones --------------------------------------------------------------------------------------------

Result<std::vector<Edit>> WhatIfEditor::create(WhatIfHead head) const {
    return createFrom(std::move(head), {});
}

Result<std::vector<Edit>> WhatIfEditor::createFrom(WhatIfHead wanted, std::span<const Edit> drafted) const {
    auto head = checked(std::move(wanted));
    if (!head) return tl::unexpected(head.error());
    const WhatIfId id = m_plan.nextWhatIfId();
    WhatIfDraft draft(m_plan, WhatIf{.id = id, .parent = head->parent, .key = head->key, .name = {}});
    for (const Edit& edit : drafted)
        draft.lay(edit);
    std::vector<Edit> edits{{.type = Edit::Type::addWhatIf, .whatIf = id, .headAfter = *std::move(head)}};
    append(edits, draft.edits());
    return edits;
}

Result<std::vector<Edit>> WhatIfEditor::keep(WhatIfHead wanted,
                                             std::span<const std::vector<Edit>> steps) const {
    auto kept = keptSteps(m_plan, steps);
    if (!kept) return tl::unexpected(kept.error());
    wanted.parent = kept->parent;
    auto head = checked(std::move(wanted));
    if (!head) return tl::unexpected(head.error());
    std::vector<Edit> edits = std::move(kept->takenBack);
    edits.push_back({.type = Edit::Type::addWhatIf, .whatIf = kept->content.id, .headAfter = *head});
    append(edits, std::move(kept->filling));
    return edits;
}

Result<std::vector<Edit>> WhatIfEditor::duplicate(WhatIfId id, Scope scope, std::string_view name) const {
    return find(id).map([&](const WhatIf* whatIf) {
        return copiesOf(m_plan, *whatIf, scope == Scope::withDescendants, name);
    });
}

// ---- Heads -----------------------------------------------------------------------------------------------

template <class Change>
Result<std::vector<Edit>> WhatIfEditor::changeHead(WhatIfId id, const Change& change) const {
    const auto whatIf = find(id);
    if (!whatIf) return tl::unexpected(whatIf.error());
    WhatIfHead head = (*whatIf)->head();
    change(head);
    if (head == (*whatIf)->head()) return std::vector<Edit>{};
    return std::vector<Edit>{headEdit(**whatIf, head)};
}

Result<std::vector<Edit>> WhatIfEditor::setKey(WhatIfId id, std::string_view key) const {
    const WhatIf* other = m_plan.findWhatIf(key);
    if (!isValidKey(key)) return failure(ErrorCode::badKey, {std::string(key)});
    if (other && other->id != id) return failure(ErrorCode::duplicateKey, {std::string(key)});
    return changeHead(id, [&](WhatIfHead& head) { head.key = key; });
}

Result<std::vector<Edit>> WhatIfEditor::setName(WhatIfId id, std::string_view name) const {
    return changeHead(id, [&](WhatIfHead& head) { head.name = name; });
}

Result<std::vector<Edit>> WhatIfEditor::setNote(WhatIfId id, std::string_view note) const {
    return changeHead(id, [&](WhatIfHead& head) { head.note = note; });
}

Result<std::vector<Edit>> WhatIfEditor::setColour(WhatIfId id, std::optional<int> colour) const {
    if (colour && (*colour < 0 || *colour >= whatIfColourCount))
        return failure(ErrorCode::numberOutOfRange,
                       {std::to_string(*colour), "0", std::to_string(whatIfColourCount - 1)});
    return changeHead(id, [&](WhatIfHead& head) {
        head.colour = colour ? std::optional(static_cast<std::uint8_t>(*colour)) : std::nullopt;
    });
}

Result<std::vector<Edit>> WhatIfEditor::setParent(WhatIfId id, WhatIfId parent) const {
    const auto whatIf = find(id);
    if (!whatIf) return tl::unexpected(whatIf.error());
    if (!parent.isBaseline()) {
        const auto above = find(parent);
        if (!above) return tl::unexpected(above.error());
        if (WhatIfTree(m_plan).follows(parent, id))
            return failure(ErrorCode::whatIfInCircle, {(*whatIf)->key, (*above)->key});
    }
    return changeHead(id, [&](WhatIfHead& head) { head.parent = parent; });
}

// ---- Into the parent, or away ----------------------------------------------------------------------------

Result<std::vector<Edit>> WhatIfEditor::promote(WhatIfId id) const {
    const auto whatIf = find(id);
    if (!whatIf) return tl::unexpected(whatIf.error());
    const WhatIfTree tree(m_plan);
    auto taken = takenOver(m_plan, tree, **whatIf);
    if (!taken) return taken;
    std::vector<Edit> edits = inverses(fillingEdits(tree, **whatIf));
    append(edits, *std::move(taken));
    for (const WhatIf* child : tree.children(id))
        edits.push_back(reparented(*child, (*whatIf)->parent));
    edits.push_back({.type = Edit::Type::removeWhatIf, .whatIf = id, .headBefore = (*whatIf)->head()});
    return edits;
}

Result<std::vector<Edit>> WhatIfEditor::reset(WhatIfId id, FieldAddress address) const {
    return find(id).map([&](const WhatIf* whatIf) {
        WhatIf part{.id = id, .parent = {}, .key = {}, .name = {}};
        const auto value = whatIf->overrides.find(address);
        if (value == whatIf->overrides.end()) return std::vector<Edit>{};
        part.overrides.insert(*value);
        if (const auto source = whatIf->sources.find(address); source != whatIf->sources.end())
            part.sources.insert(*source);
        if (const auto noted = whatIf->assumptions.find(address); noted != whatIf->assumptions.end())
            part.assumptions.insert(*noted);
        return inverses(fillingEdits(WhatIfTree(m_plan), part));
    });
}

Result<std::vector<Edit>> WhatIfEditor::resetObject(WhatIfId id, ObjectId object) const {
    return find(id).map([&](const WhatIf* whatIf) {
        WhatIf part = *whatIf;
        const auto isOther = [&](const auto& entry) { return entry.first.object != object; };
        std::erase_if(part.overrides, isOther);
        std::erase_if(part.sources, isOther);
        std::erase_if(part.assumptions, isOther);
        part.added.clear();
        for (auto* ids : {&part.removed, &part.restored})
            std::erase_if(*ids, [&](ObjectId each) { return each != object; });
        return inverses(fillingEdits(WhatIfTree(m_plan), part));
    });
}

Result<std::vector<Edit>> WhatIfEditor::resetAll(WhatIfId id) const {
    return find(id).map(
        [&](const WhatIf* whatIf) { return inverses(fillingEdits(WhatIfTree(m_plan), *whatIf)); });
}

Result<std::vector<Edit>> WhatIfEditor::remove(WhatIfId id, Children children) const {
    const auto whatIf = find(id);
    if (!whatIf) return tl::unexpected(whatIf.error());
    const WhatIfTree tree(m_plan);
    std::vector<Edit> edits;
    if (children == Children::remove) {
        const auto below = tree.descendants(id);
        for (auto each = below.rbegin(); each != below.rend(); ++each)
            append(edits, removal(tree, **each));
    } else {
        for (const WhatIf* child : tree.children(id))
            edits.push_back(reparented(*child, (*whatIf)->parent));
    }
    append(edits, removal(tree, **whatIf));
    return edits;
}

}  // namespace wattplan
