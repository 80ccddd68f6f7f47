#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include <boost/dynamic_bitset.hpp>

#include "core/analysis/change_groups.h"

namespace wattplan::analysis {

/// Which groups of changes are made: a bit for each.
using Coalition = boost::dynamic_bitset<>;

/// Two groups that can't be made one without the other, and the object for whose sake.
struct GroupTie {
    std::size_t first = 0;
    std::size_t second = 0;
    ObjectId object{};

    bool operator==(const GroupTie&) const = default;
};

/// The plans between two: `from` with some groups of the changes that lead to `to`. A row of the library that
/// came with a reference is there while something refers to it. Both plans, aligned, outlive it.
class CoalitionPlans {
public:
    CoalitionPlans(const Plan& from, const Plan& to, std::span<const ChangeGroup> groups);

    /// The groups that need one another to keep references whole: one adds what another's objects refer to,
    /// or removes what another ceases to refer to.
    std::vector<GroupTie> ties() const;
    Plan plan(const Coalition& coalition) const;
    /// The edits of a group of which each puts a number in the place of a number, or a date of a date; none
    /// where it changes something else too.
    std::optional<std::vector<Edit>> plainEdits(std::size_t group) const;

    std::size_t groupCount() const { return m_groups.size(); }

private:
    std::optional<std::size_t> groupOf(FieldAddress change) const;
    bool isAdded(ObjectId id) const { return !m_from.find(id) && m_to.find(id); }
    Edit fieldEdit(FieldAddress change) const;
    void apply(FieldAddress change, Plan& plan) const;
    void bringRows(Plan& plan) const;
    void dropRows(Plan& plan) const;

    const Plan& m_from;
    const Plan& m_to;
    std::vector<ChangeGroup> m_groups;
    std::map<FieldAddress, std::size_t> m_groupOf;
};

}  // namespace wattplan::analysis
