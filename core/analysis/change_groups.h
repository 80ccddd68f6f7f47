#pragma once

#include <span>
#include <vector>

#include "core/analysis/plan_difference.h"

namespace wattplan::analysis {

/// Changes that are taken together, in the order of their addresses. An address without a field is an object
/// added or removed.
struct ChangeGroup {
    ObjectId subject{};  ///< the object that they are about; invalid for a group that a person made of many
    std::vector<FieldAddress> changes{};

    bool operator==(const ChangeGroup&) const = default;
};

/// The object that a change of `object` is about: the owner of a child object (a feed step's facility); of a
/// row of the library the one object that uses it in these plans (a site's facility), if it is one; else
/// itself.
ObjectId subjectOf(ObjectId object, std::span<const SeenPlan> plans);

/// All changes between the plans in groups: first those that a person made, as lists of addresses, of which
/// what does not differ is left out; then the rest, by the object that they are about. Groups of the rest are
/// in the order of kinds and ids.
std::vector<ChangeGroup> changeGroups(const PlanDifference& difference, std::span<const SeenPlan> plans,
                                      std::span<const std::vector<FieldAddress>> byHand = {});

}  // namespace wattplan::analysis
