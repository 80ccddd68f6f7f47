#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/coalition_values.h"
#include "core/analysis/group_merges.h"
#include "core/analysis/seen_plan.h"

namespace wattplan::analysis {

/// What a group of changes adds to a result, free of the order in which changes are made.
struct Contribution {
    ChangeGroup group{};
    std::vector<std::size_t> made{};  ///< the groups asked for that are in it
    double value = 0.0;               ///< in base units
    double standardError = 0.0;       ///< 0 where exact
};

/// Some changes without the others, for which the result has no value.
struct FailedCoalition {
    std::vector<std::size_t> groups{};  ///< by number, of `Attribution::parts`
    Outcome outcome{};
};

/// A merge that was made so that references stay whole.
struct MergeReason {
    std::size_t first = 0;  ///< groups asked for
    std::size_t second = 0;
    ObjectId object{};  ///< what one of them adds or removes, and the other refers to
};

struct Attribution {
    enum class Finding : std::uint8_t {
        attributed,
        noEnds,     ///< one of the two plans has no value: see `from` and `to`
        noBetween,  ///< both have one, but some coalitions have not: see `failed` and `proposed`
    };
    Finding finding{};
    ResultAddress result{};
    Outcome from{};
    Outcome to{};
    double total = 0.0;  ///< `to` less `from`
    std::vector<Contribution> parts{};
    std::vector<MergeReason> tied{};
    bool isExact = false;
    std::size_t orders = 0;      ///< sampled, where not exact
    std::size_t recordings = 0;  ///< graphs recorded
    std::vector<FailedCoalition> failed{};
    /// The fewest merges of groups (by number, of `parts`) by which every coalition met has a value; blocks
    /// of one are left alone.
    Blocks proposed{};
};

struct AttributionOptions {
    std::size_t mostExact = 12;        ///< groups for which every coalition is evaluated
    std::size_t orders = 512;          ///< sampled beyond
    std::size_t mostRecordings = 400;  ///< fewer orders where more graphs would be recorded
    std::uint64_t seed = 1;
};

/// The groups of all changes that lead from one plan to another; those that a person made first.
std::vector<ChangeGroup> changesBetween(const SeenPlan& from, const SeenPlan& to,
                                        const catalog::Catalogue& catalogue,
                                        std::span<const std::vector<FieldAddress>> byHand = {});

/// Why a result differs between two plans: the Shapley values of groups of changes, which sum to the whole
/// difference. Exact up to `mostExact` groups; beyond, the mean over sampled orders with its standard error.
/// Groups that references tie together are taken as one, and it is said why. Where some coalition has no
/// value none is made up: it is told with the groups to merge. `groups` as changesBetween() gives them.
Attribution attribute(const SeenPlan& from, const SeenPlan& to, const catalog::Catalogue& catalogue,
                      ResultAddress result, std::span<const ChangeGroup> groups,
                      const AttributionOptions& options = {});

/// The same with the merges that are proposed made, until every coalition has a value.
Attribution attributeMerged(const SeenPlan& from, const SeenPlan& to, const catalog::Catalogue& catalogue,
                            ResultAddress result, std::span<const ChangeGroup> groups,
                            const AttributionOptions& options = {});

}  // namespace wattplan::analysis
