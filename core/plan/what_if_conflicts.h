#pragma once

#include <vector>

#include "core/plan/what_if_tree.h"

namespace wattplan {

/// Something a what-if says that means nothing as the tree stands. It is left out of what the what-if sees
/// (Plan::inWhatIf) and stays in the tree until it is mended, or means something again.
struct Conflict {
    enum class Type {
        overrideOfRemoved,   ///< of a field of an object that is removed: here or by an ancestor
        overrideOfUnknown,   ///< of an object that is defined nowhere above: its what-if is elsewhere now, or
                             ///< gone
        referenceToMissing,  ///< a reference to an object that is removed, or defined nowhere above
        childWithoutOwner,   ///< a child object whose owner is removed, or defined nowhere above
        removalOfUnknown,    ///< of an object that is defined nowhere above
        nothingToRestore,    ///< an object brought back that nothing above removes
    };
    struct Mend {
        enum class Type {
            dropOverride,
            restoreObject,  ///< brings `object`, or for references and owners `other`, back in this what-if
            clearReference,
            removeObject,  ///< the child without its owner
            dropRemoval,
            dropRestoration,
        };
        Type type{};
        std::vector<Edit> edits{};  ///< one undo step
        bool operator==(const Mend&) const = default;
    };

    Type type{};
    WhatIfId whatIf{};     ///< that says it
    ObjectId object{};     ///< it says it of; WhatIfTree::definition finds it, where it is anywhere
    FieldId field{};       ///< not valid where it concerns the object as a whole
    ObjectId other{};      ///< the object referred to; not valid for others
    WhatIfId removedBy{};  ///< the what-if that removed what is missing; the baseline where none did
    std::vector<Mend> mends{};

    bool operator==(const Conflict&) const = default;
};

/// What conflicts in a what-if by its own doing: it is said once, not again by all below it.
std::vector<Conflict> conflicts(const Plan& plan, WhatIfId whatIf);
/// Of the whole tree, in order of what-ifs.
std::vector<Conflict> conflicts(const Plan& plan);

}  // namespace wattplan
