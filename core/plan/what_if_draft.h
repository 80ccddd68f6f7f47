#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/plan/what_if_tree.h"

namespace wattplan {

/// Edits drafted on the plan as a what-if sees it (by Editor, by the fix of a check), as edits of that
/// what-if:
/// - a field of an inherited object becomes an override; emptied, it is cleared, or follows where there is
///   nothing to clear;
/// - an object added or removed is so in the what-if; with an object removed its overrides here go;
/// - a row of the catalogue is copied into the baseline, where it does nothing by itself: two what-ifs that
/// choose
///   a site mean the same object. Edits of it are overrides. A copy there is already is used, and brought
///   back where it was removed;
/// - an object is renamed, and a value noted on, where it is defined.
/// For the baseline they are what they were.
std::vector<Edit> editsIn(const Plan& plan, WhatIfId whatIf, std::span<const Edit> drafted);

/// The edits that fill a what-if which is empty with what another holds; taken back, they empty it.
std::vector<Edit> fillingEdits(const WhatIfTree& tree, const WhatIf& content);
/// An edit of a field or of the note on one, of which the rest is to be filled in.
Edit fieldEdit(Edit::Type type, WhatIfId whatIf, FieldAddress address);
/// The edits that take these back, in the order to apply them.
std::vector<Edit> inverses(std::span<const Edit> edits);

/// A what-if while the edits of one step are laid into it one by one.
class WhatIfDraft {
public:
    /// `content` is a what-if of the plan, or a new one below a parent that is.
    WhatIfDraft(const Plan& plan, WhatIf content)
        : m_plan(plan), m_tree(plan), m_content(std::move(content)) {}

    void lay(const Edit& drafted);
    /// With the edits laid so far.
    const WhatIf& content() const { return m_content; }
    /// Those edits, in the tree.
    std::vector<Edit> edits() { return std::move(m_edits); }

private:
    void setField(const Edit& drafted);
    void setAssumption(const Edit& drafted);
    void add(const Edit& drafted);
    void remove(const Edit& drafted);
    void rename(const Edit& drafted);
    void dropOverride(FieldAddress address);
    ObjectId copyOf(const Object& row) const;
    void perform(Edit edit);
    bool isInherited(ObjectId object) const;
    ObjectId same(ObjectId id) const;
    FieldValue same(const FieldValue& value) const;

    const Plan& m_plan;
    WhatIfTree m_tree;
    WhatIf m_content;
    std::vector<Edit> m_edits;
    std::map<ObjectId, Object> m_newRows;    // copied into the baseline by this step
    std::map<ObjectId, ObjectId> m_oldRows;  // a copy drafted, and the one there is already
};

}  // namespace wattplan
