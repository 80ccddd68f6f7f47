#include "core/analysis/restored_what_if.h"

#include <algorithm>
#include <map>

#include "core/plan/edits_between.h"
#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_edits.h"

namespace wattplan::analysis {

namespace {

/// The objects of a snapshot under the ids and keys that they have in the plan of today.
class Identities {
public:
    Identities(const Plan& plan, WhatIfId parent)
        : m_plan(plan), m_tree(plan), m_parent(parent), m_nextId(plan.nextId().value) {}

    Plan of(const Plan& seen) {
        m_nextId = std::max(m_nextId, seen.nextId().value);
        for (const auto& [id, object] : seen.all())
            m_ids[id] = idOf(object);
        Plan taken = m_plan;  // with the keys of what has come back so far
        Plan result;
        for (const auto& [id, object] : seen.all()) {
            Object today = object;
            today.id = m_ids.at(id);
            for (FieldValue& value : today.values)
                if (auto* reference = std::get_if<Reference>(&value))
                    if (const auto known = m_ids.find(reference->object); known != m_ids.end())
                        reference->object = known->second;
            if (const Object* definition = m_tree.definition(today.id)) {
                today.key = definition->key;
            } else {
                today.key = taken.freeKey(object.key);
                taken.insert(today);
            }
            result.insert(std::move(today));
        }
        result.reserveIds(m_nextId);
        return result;
    }

private:
    ObjectId idOf(const Object& object) {
        if (isSingleton(object.kind)) return m_plan.only(object.kind).id;
        const Object* definition = m_tree.definition(object.id);
        if (!definition) return copyOf(object).value_or(object.id);
        const bool isSame =
            definition->kind == object.kind && definition->catalogueKey == object.catalogueKey;
        const bool isInherited = m_tree.follows(m_parent, *m_tree.definer(object.id));
        if (isSame && isInherited) return object.id;
        return copyOf(object).value_or(ObjectId{m_nextId++});
    }

    /// The baseline's copy of the row of the library that an object is a copy of.
    std::optional<ObjectId> copyOf(const Object& object) const {
        if (!isLibrary(object.kind) || object.catalogueKey.empty()) return std::nullopt;
        for (const auto& [id, other] : m_plan.all())
            if (other.kind == object.kind && other.catalogueKey == object.catalogueKey) return id;
        return std::nullopt;
    }

    const Plan& m_plan;
    WhatIfTree m_tree;
    WhatIfId m_parent;
    std::uint64_t m_nextId;
    std::map<ObjectId, ObjectId> m_ids;
};

/// The objects that one plan has and the other has not, as edits.
std::vector<Edit> presenceEdits(const Plan& now, const Plan& wanted) {
    std::vector<Edit> edits = editsBetween(now, wanted);
    std::erase_if(edits, [](const Edit& edit) {
        return edit.type != Edit::Type::addObject && edit.type != Edit::Type::removeObject;
    });
    return edits;
}

bool isRowCopy(const Object& object) {
    return isLibrary(object.kind) && !object.catalogueKey.empty();
}

/// Bodies of additions on their way into the baseline. A copy of a row of the library goes there as the
/// library has it: what the snapshot made of it is said in the what-if.
class RowBodies {
public:
    RowBodies(const Plan& plan, const Plan& wanted, const catalog::Catalogue& catalogue)
        : m_plan(plan), m_wanted(wanted), m_catalogue(catalogue) {}

    void settle(Object& object) const {
        if (!isRowCopy(object)) return;
        const Object* row = m_catalogue.find(object.kind, object.catalogueKey);
        if (row) {
            object.provenance = row->provenance;
            object.fieldProvenance = row->fieldProvenance;
            object.assumptions.clear();
        }
        for (const FieldSpec& field : Registry::instance().fields(object.kind)) {
            FieldValue& value = object.values[static_cast<std::size_t>(field.column)];
            if (row) value = row->value(field.id);
            if (const auto* reference = std::get_if<Reference>(&value)) value = inBaseline(*reference);
        }
    }

private:
    /// To the copy of a row referred to; empty where the baseline has no such object.
    FieldValue inBaseline(const Reference& reference) const {
        if (!reference.object.isCatalogue()) {
            const Object* other = m_wanted.find(reference.object);
            const bool isThere = m_plan.find(reference.object) || (other && isRowCopy(*other));
            return isThere ? FieldValue(reference) : FieldValue(Empty{});
        }
        const Object* row = m_catalogue.find(reference.object);
        for (const auto& [id, object] : m_wanted.all())
            if (row && object.kind == row->kind && object.catalogueKey == row->catalogueKey)
                return Reference{id};
        return Empty{};
    }

    const Plan& m_plan;
    const Plan& m_wanted;
    const catalog::Catalogue& m_catalogue;
};

/// The fields of which the value is another, with its source and its note. A child object that went with the
/// owner that it has in `parent` comes back with the one that is wanted.
std::vector<Edit> fieldEdits(const Plan& now, const Plan& parent, const Plan& wanted) {
    std::vector<Edit> edits;
    for (const auto& [id, object] : wanted.all()) {
        const Object* there = now.find(id);
        if (!there && ownerField(object.kind)) there = parent.find(id);
        if (!there) continue;
        for (const FieldSpec& field : Registry::instance().fields(object.kind)) {
            const FieldValue& value = object.value(field.id);
            if (value == there->value(field.id)) continue;
            Edit edit = fieldEdit(Edit::Type::setField, {}, {id, field.id});
            edit.before = there->value(field.id);
            edit.after = value;
            if (!isEmpty(value)) edit.sourceAfter = object.provenanceOf(field.id);
            edits.push_back(std::move(edit));
            const Assumption noted = object.assumptionOn(field.id);
            if (noted.isEmpty() || isEmpty(value)) continue;
            Edit note = fieldEdit(Edit::Type::setAssumption, {}, {id, field.id});
            note.assumptionAfter = noted;
            edits.push_back(std::move(note));
        }
    }
    return edits;
}

}  // namespace

Result<std::vector<Edit>> restoringEdits(const Plan& plan, const Plan& seen,
                                         const catalog::Catalogue& catalogue, WhatIfHead head) {
    const WhatIfId id = plan.nextWhatIfId();
    const WhatIfId parent = head.parent;
    const Plan wanted = Identities(plan, parent).of(seen);
    std::vector<Edit> presence = presenceEdits(plan.inWhatIf(parent), wanted);
    const RowBodies bodies(plan, wanted, catalogue);
    for (Edit& edit : presence)
        if (edit.type == Edit::Type::addObject && !plan.find(edit.object)) bodies.settle(*edit.body);

    auto edits = WhatIfEditor(plan).createFrom(std::move(head), presence);
    if (!edits) return edits;
    Plan restored = plan;
    for (const Edit& edit : *edits)
        restored.apply(edit);
    const auto lay = [&](const std::vector<Edit>& drafted) {
        for (const Edit& edit : editsIn(restored, id, drafted)) {
            restored.apply(edit);
            edits->push_back(edit);
        }
    };
    const Plan above = plan.inWhatIf(parent);
    lay(fieldEdits(restored.inWhatIf(id), above, wanted));
    // A row that came back to the baseline may be one that an ancestor removed.
    lay(presenceEdits(restored.inWhatIf(id), wanted));
    lay(fieldEdits(restored.inWhatIf(id), above, wanted));
    return edits;
}

}  // namespace wattplan::analysis
