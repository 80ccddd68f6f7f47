#include "core/plan/what_if_keep.h"

#include <algorithm>
#include <set>

#include "core/plan/what_if_draft.h"

namespace wattplan {

namespace {

bool isRowCopy(const Edit& edit) {
    return edit.type == Edit::Type::addObject && edit.whatIf.isBaseline() && edit.body &&
           isLibrary(edit.body->kind) && !edit.body->catalogueKey.empty();
}

/// Tells of edits, in the order they were made, which go into the what-if.
class Selection {
public:
    explicit Selection(WhatIfId place) : m_place(place) {}

    bool takes(const Edit& edit) {
        if (edit.whatIf != m_place) return false;
        switch (edit.type) {
            case Edit::Type::setField:
                m_set.insert({edit.object, edit.field});
                return true;
            case Edit::Type::removeObject:
                return true;
            case Edit::Type::addObject:
                if (isRowCopy(edit)) return false;
                m_added.insert(edit.object);
                return true;
            case Edit::Type::renameObject:
                return m_added.contains(edit.object);
            case Edit::Type::setAssumption:
                return m_added.contains(edit.object) || m_set.contains({edit.object, edit.field});
            case Edit::Type::addWhatIf:
            case Edit::Type::removeWhatIf:
            case Edit::Type::changeWhatIf:
                break;
        }
        return false;
    }

private:
    WhatIfId m_place;
    std::set<ObjectId> m_added;
    std::set<FieldAddress> m_set;
};

/// An edit of the whole tree, which stays where it is.
bool isShared(const Edit& edit) {
    return isRowCopy(edit) || edit.type == Edit::Type::renameObject || edit.type == Edit::Type::setAssumption;
}

/// Where the steps set fields, or added or removed objects; the baseline where they did neither.
WhatIfId placeOf(const std::vector<Edit>& edits) {
    const auto found = std::ranges::find_if(edits, [](const Edit& edit) {
        const bool counts = edit.type == Edit::Type::setField || edit.type == Edit::Type::addObject ||
                            edit.type == Edit::Type::removeObject;
        return counts && !isRowCopy(edit);
    });
    return found == edits.end() ? WhatIfId{} : found->whatIf;
}

/// An edit of `place` as it changed what is seen there: a field that was reset got the value of the parent.
Edit asSeen(const Plan& plan, WhatIfId place, const Edit& edit) {
    Edit seen = edit;
    const WhatIf* whatIf = plan.findWhatIf(place);
    const bool isReset = whatIf && edit.type == Edit::Type::setField && isEmpty(edit.after);
    if (isReset && !whatIf->own(edit.object))
        seen.after = WhatIfTree(plan).valueIn(whatIf->parent, {edit.object, edit.field}).inherited;
    return seen;
}

/// An object as it stands, since the edits before may have left it otherwise than the step did.
const Object* current(const Plan& plan, const Edit& edit) {
    if (edit.whatIf.isBaseline()) return plan.find(edit.object);
    const WhatIf* whatIf = plan.findWhatIf(edit.whatIf);
    return whatIf ? whatIf->own(edit.object) : nullptr;
}

/// A step may have taken the key of an object that comes back, or that an earlier one freed.
void giveFreeKey(Object& object, const Plan& plan) {
    if (!WhatIfTree(plan).definition(object.id)) object.key = plan.freeKey(object.key);
}

void giveFreeKeys(std::vector<Object>& objects, const Plan& plan) {
    Plan taken = plan;
    for (Object& object : objects) {
        giveFreeKey(object, taken);
        taken.insert(object);
    }
}

}  // namespace

Result<KeptSteps> keptSteps(const Plan& plan, std::span<const std::vector<Edit>> steps) {
    std::vector<Edit> edits;
    for (const auto& step : steps)
        edits.insert(edits.end(), step.begin(), step.end());
    KeptSteps kept;
    kept.parent = placeOf(edits);
    Selection selection(kept.parent);
    std::vector<Edit> taken;
    for (const Edit& edit : edits) {
        if (selection.takes(edit))
            taken.push_back(edit);
        else if (!isShared(edit))
            return failure(ErrorCode::severalWhatIfs);
    }

    Plan before = plan;
    for (auto edit = taken.rbegin(); edit != taken.rend(); ++edit) {
        if (edit->type == Edit::Type::renameObject) continue;  // of an object that goes with its key
        Edit back = inverse(*edit);
        if (back.type == Edit::Type::removeObject)
            if (const Object* object = current(before, back)) {
                back.body = *object;
                back.keyBefore = object->key;
            }
        if (back.type == Edit::Type::addObject && back.body) {
            giveFreeKey(*back.body, before);
            back.keyAfter = back.body->key;
        }
        before.apply(back);
        kept.takenBack.push_back(std::move(back));
    }
    WhatIfDraft draft(before,
                      WhatIf{.id = plan.nextWhatIfId(), .parent = kept.parent, .key = {}, .name = {}});
    for (const Edit& edit : taken)
        draft.lay(asSeen(before, kept.parent, edit));
    kept.content = draft.content();
    giveFreeKeys(kept.content.added, before);
    kept.filling = fillingEdits(WhatIfTree(before), kept.content);
    return kept;
}

}  // namespace wattplan
