#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "core/plan/plan.h"

namespace wattplan {

/// What a field holds in a what-if, beside what it follows.
struct Inheritance {
    bool isOverridden = false;  ///< it has an override here: `inherited` is what a reset brings back
    bool isOwn = false;         ///< the object was added here: there is nothing to inherit
    FieldValue inherited{};     ///< the value in the parent's view, before conflicts are left out
    WhatIfId from{};            ///< the ancestor that says so: one with an override, or that added the object
    Assumption assumption{};    ///< the note on `inherited`
};

/// The what-ifs of a plan as a tree, indexed for questions. Keeps a reference to the plan, which must not
/// change meanwhile.
class WhatIfTree {
public:
    explicit WhatIfTree(const Plan& plan);

    /// From the one below the baseline down to `id` itself: a breadcrumb. Empty for the baseline.
    std::vector<const WhatIf*> chain(WhatIfId id) const;
    /// In order of making.
    std::vector<const WhatIf*> children(WhatIfId parent) const;
    /// All below `id`, each before those below it; of the baseline: the whole tree as an outline shows it.
    std::vector<const WhatIf*> descendants(WhatIfId id) const;
    /// 0 for the baseline.
    int depth(WhatIfId id) const { return static_cast<int>(chain(id).size()); }
    /// Whether `id` is `ancestor` or follows it.
    bool follows(WhatIfId id, WhatIfId ancestor) const;

    /// Where an object is defined: the baseline, or the what-if that added it; nothing where it is no more.
    std::optional<WhatIfId> definer(ObjectId object) const;
    /// The object as it is defined there; null where it is no more.
    const Object* definition(ObjectId object) const;

    enum class Presence {
        absent,   ///< defined nowhere, or in a what-if that the asked one doesn't follow
        removed,  ///< by the what-if or an ancestor
        present,
    };
    /// What a what-if makes of an object, before conflicts are left out.
    Presence presence(WhatIfId whatIf, ObjectId object) const;
    /// The what-if that removed an object last on the way to `whatIf`; the baseline where none did.
    WhatIfId remover(WhatIfId whatIf, ObjectId object) const;

    /// The value of a field in the view of a what-if, before conflicts are left out, and where it is said.
    /// Empty where the object is nowhere.
    Inheritance valueIn(WhatIfId whatIf, FieldAddress address) const;
    /// How a field of a what-if stands to its parent.
    Inheritance inheritance(WhatIfId whatIf, FieldAddress address) const;

private:
    std::vector<const WhatIf*> chainBelow(WhatIfId definer, WhatIfId whatIf) const;

    const Plan& m_plan;
    std::unordered_map<ObjectId, WhatIfId> m_definers;  // of what what-ifs added
    std::unordered_map<std::uint32_t, std::vector<const WhatIf*>> m_children;
};

}  // namespace wattplan
