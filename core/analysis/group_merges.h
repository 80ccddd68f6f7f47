#pragma once

#include <span>
#include <vector>

#include "core/analysis/coalition_plan.h"

namespace wattplan::analysis {

/// Groups in blocks, by number; a block of one is a group left alone.
using Blocks = std::vector<std::vector<std::size_t>>;

/// The fewest merges of `groups` groups after which none of the failing coalitions can be formed: each is cut
/// by some block, of which it has a part only. Neither nobody nor everybody may be among them. Found by
/// iterative deepening; where that takes too long, by merging greedily.
Blocks smallestMerges(std::size_t groups, std::span<const Coalition> failing);

/// Groups in blocks that keep tied ones together.
Blocks tiedBlocks(std::size_t groups, std::span<const GroupTie> ties);

/// One group for each block, with the changes of all in it.
std::vector<ChangeGroup> mergedGroups(std::span<const ChangeGroup> groups, const Blocks& blocks);

}  // namespace wattplan::analysis
