#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/what_if_tree.h"
#include "core/result.h"

namespace wattplan {

/// The verbs by which people change the tree of what-ifs. Each returns the edits of one undo step (empty:
/// nothing changes), or why it can't be done; none touches the plan. Errors of all: unknownWhatIf. Values are
/// not edited here: Editor drafts on the plan as a what-if sees it, and `editsIn` (core/plan/what_if_draft.h)
/// makes it edits of that what-if.
class WhatIfEditor {
public:
    explicit WhatIfEditor(const Plan& plan) : m_plan(plan) {}

    /// A what-if that changes nothing yet. An empty key is made of the name. The what-if is of the id
    /// `Plan::nextWhatIfId`. Errors: badKey, duplicateKey.
    Result<std::vector<Edit>> create(WhatIfHead head) const;
    /// A what-if that holds edits drafted on the plan as its parent sees it: the fix of a check, the answer
    /// of a goal seek. Errors: those of `create`.
    Result<std::vector<Edit>> createFrom(WhatIfHead head, std::span<const Edit> drafted) const;
    /// Keeps undo steps, the newest of the plan, oldest first, as a what-if: takes their edits back where
    /// they were made (the baseline or one what-if, which becomes its parent) and lays them into a new one.
    /// What is of the whole tree stays: copies of catalogue rows, new keys and notes on values that the steps
    /// didn't set. Errors: those of `create`; severalWhatIfs.
    Result<std::vector<Edit>> keep(WhatIfHead head, std::span<const std::vector<Edit>> steps) const;

    /// Errors: badKey, duplicateKey.
    Result<std::vector<Edit>> setKey(WhatIfId id, std::string_view key) const;
    Result<std::vector<Edit>> setName(WhatIfId id, std::string_view name) const;
    Result<std::vector<Edit>> setNote(WhatIfId id, std::string_view note) const;
    /// Errors: numberOutOfRange.
    Result<std::vector<Edit>> setColour(WhatIfId id, std::optional<int> colour) const;
    /// Hangs a what-if and all below it under another parent. What it changes stays; what no longer fits
    /// there is a conflict. Errors: whatIfInCircle.
    Result<std::vector<Edit>> setParent(WhatIfId id, WhatIfId parent) const;

    enum class Scope { alone, withDescendants };
    /// A what-if beside `id` that makes the same changes; objects it added are new ones. `name` is of the
    /// first; an empty one repeats the original's.
    Result<std::vector<Edit>> duplicate(WhatIfId id, Scope scope, std::string_view name = {}) const;

    /// The parent takes over what the what-if changes; its children follow the parent and see what they saw.
    /// The siblings see the change. Errors: unresolvedConflict, where the baseline can't hold what conflicts.
    Result<std::vector<Edit>> promote(WhatIfId id) const;

    /// A field follows the parent again. None for an object that was added here.
    Result<std::vector<Edit>> reset(WhatIfId id, FieldAddress address) const;
    /// All fields of an object do, and an object removed or brought back here is as in the parent.
    Result<std::vector<Edit>> resetObject(WhatIfId id, ObjectId object) const;
    /// The what-if changes nothing.
    Result<std::vector<Edit>> resetAll(WhatIfId id) const;

    enum class Children {
        reparent,  ///< they follow the parent of what is removed; their changes stay
        remove,
    };
    Result<std::vector<Edit>> remove(WhatIfId id, Children children) const;

private:
    Result<const WhatIf*> find(WhatIfId id) const;
    Result<WhatIfHead> checked(WhatIfHead head) const;
    template <class Change>
    Result<std::vector<Edit>> changeHead(WhatIfId id, const Change& change) const;

    const Plan& m_plan;
};

}  // namespace wattplan
