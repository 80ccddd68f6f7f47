#include "core/plan/what_if_conflicts.h"

#include <algorithm>
#include <set>

#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_edits.h"

namespace wattplan {

namespace {

using Type = Conflict::Type;
using Mend = Conflict::Mend;
using Presence = WhatIfTree::Presence;

/// Finds the conflicts of one what-if.
class Finder {
public:
    Finder(const Plan& plan, const WhatIfTree& tree, const WhatIf& whatIf)
        : m_plan(plan), m_tree(tree), m_whatIf(whatIf) {}

    std::vector<Conflict> find() {
        for (const auto& [address, value] : m_whatIf.overrides)
            checkOverride(address, value);
        for (const Object& object : m_whatIf.added)
            for (const FieldId field : referenceFields(object.kind))
                checkReference(object, field, object.value(field));
        checkRemovals();
        checkRestored();
        if (!m_taken.empty() || !m_whatIf.restored.empty()) checkInherited();
        return std::move(m_found);
    }

private:
    bool isPresent(ObjectId id) const { return m_tree.presence(m_whatIf.id, id) == Presence::present; }

    Conflict& report(Type type, ObjectId object, FieldId field = {}, ObjectId other = {}) {
        const WhatIfId remover = m_tree.remover(m_whatIf.id, other.isValid() ? other : object);
        m_found.push_back({type, m_whatIf.id, object, field, other, remover, {}});
        return m_found.back();
    }

    Edit bringBack(ObjectId id) const {
        const Object& object = *m_tree.definition(id);
        return {.type = Edit::Type::addObject,
                .whatIf = m_whatIf.id,
                .object = id,
                .keyAfter = object.key,
                .body = object};
    }
    /// The object is somewhere above, so that it can come back.
    void offerRestoring(Conflict& conflict, ObjectId id) const {
        if (m_tree.presence(m_whatIf.id, id) == Presence::removed)
            conflict.mends.push_back({Mend::Type::restoreObject, {bringBack(id)}});
    }
    std::vector<Edit> seenEdit(Edit edit) const { return editsIn(m_plan, m_whatIf.id, {&edit, 1}); }

    void checkOverride(FieldAddress address, const FieldValue& value) {
        const Presence presence = m_tree.presence(m_whatIf.id, address.object);
        if (presence != Presence::present) {
            Conflict& conflict =
                report(presence == Presence::removed ? Type::overrideOfRemoved : Type::overrideOfUnknown,
                       address.object, address.field);
            conflict.mends.push_back(
                {Mend::Type::dropOverride, WhatIfEditor(m_plan).reset(m_whatIf.id, address).value()});
            offerRestoring(conflict, address.object);
            return;
        }
        const Object& object = *m_tree.definition(address.object);
        if (Registry::instance().field(address.field).kind == object.kind)
            checkReference(object, address.field, value);
    }

    void checkReference(const Object& object, FieldId field, const FieldValue& value) {
        const auto* reference = std::get_if<Reference>(&value);
        if (!reference || isPresent(reference->object)) return;
        if (!m_reported.insert({object.id, field}).second) return;
        const FieldSpec* owner = ownerField(object.kind);
        const bool isOwner = owner && owner->id == field;
        Conflict& conflict = report(isOwner ? Type::childWithoutOwner : Type::referenceToMissing, object.id,
                                    field, reference->object);
        if (m_whatIf.overrides.contains({object.id, field}))
            conflict.mends.push_back({Mend::Type::dropOverride,
                                      WhatIfEditor(m_plan).reset(m_whatIf.id, {object.id, field}).value()});
        if (isOwner)
            conflict.mends.push_back({Mend::Type::removeObject, seenEdit({.type = Edit::Type::removeObject,
                                                                          .object = object.id,
                                                                          .keyBefore = object.key,
                                                                          .body = object})});
        else
            conflict.mends.push_back(
                {Mend::Type::clearReference,
                 seenEdit({.type = Edit::Type::setField, .object = object.id, .field = field})});
        offerRestoring(conflict, reference->object);
    }

    void checkRemovals() {
        for (const ObjectId id : m_whatIf.removed) {
            const Object* object = m_tree.definition(id);
            const bool isThere = m_tree.presence(m_whatIf.parent, id) != Presence::absent;
            if (isThere && !isSingleton(object->kind)) {
                m_taken.insert(id);
                continue;
            }
            Conflict& conflict = report(Type::removalOfUnknown, id);
            conflict.removedBy = {};
            conflict.mends.push_back({Mend::Type::dropRemoval, {withoutBody(Edit::Type::addObject, id)}});
        }
    }

    void checkRestored() {
        for (const ObjectId id : m_whatIf.restored) {
            if (m_tree.presence(m_whatIf.parent, id) == Presence::removed) continue;
            Conflict& conflict = report(Type::nothingToRestore, id);
            conflict.removedBy = {};
            conflict.mends.push_back(
                {Mend::Type::dropRestoration, {withoutBody(Edit::Type::removeObject, id)}});
        }
    }

    Edit withoutBody(Edit::Type type, ObjectId id) const {
        return {.type = type, .whatIf = m_whatIf.id, .object = id};
    }

    /// What is inherited refers to what is removed here; and what is brought back, to what is not.
    void checkInherited() {
        const Plan parent = m_plan.inWhatIf(m_whatIf.parent);
        for (const auto& [id, object] : parent.all()) {
            if (m_taken.contains(id)) continue;
            for (const FieldId field : referenceFields(object.kind)) {
                if (m_whatIf.overrides.contains({id, field})) continue;  // said here, and checked
                const auto* reference = std::get_if<Reference>(&object.value(field));
                if (reference && m_taken.contains(reference->object))
                    checkReference(object, field, object.value(field));
            }
        }
        for (const ObjectId id : m_whatIf.restored) {
            const Object* object = isPresent(id) ? m_tree.definition(id) : nullptr;
            if (!object) continue;
            for (const FieldId field : referenceFields(object->kind))
                if (!m_whatIf.overrides.contains({id, field}))
                    checkReference(*object, field, m_tree.valueIn(m_whatIf.parent, {id, field}).inherited);
        }
    }

    const Plan& m_plan;
    const WhatIfTree& m_tree;
    const WhatIf& m_whatIf;
    std::vector<Conflict> m_found;
    std::set<ObjectId> m_taken;  // removed here, with effect
    std::set<FieldAddress> m_reported;
};

}  // namespace

std::vector<Conflict> conflicts(const Plan& plan, WhatIfId whatIf) {
    const WhatIf* found = plan.findWhatIf(whatIf);
    return found ? Finder(plan, WhatIfTree(plan), *found).find() : std::vector<Conflict>{};
}

std::vector<Conflict> conflicts(const Plan& plan) {
    std::vector<Conflict> all;
    const WhatIfTree tree(plan);
    for (const WhatIf& whatIf : plan.whatIfs())
        std::ranges::move(Finder(plan, tree, whatIf).find(), std::back_inserter(all));
    return all;
}

}  // namespace wattplan
