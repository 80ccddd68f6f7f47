#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/analysis/draw_group.h"

namespace wattplan::analysis {

/// Single draws, one after the other: a column of each input of the source and of each target, in base units.
struct SampleBlock {
    std::uint64_t first = 0;
    std::size_t count = 0;
    std::span<const std::vector<double>> inputs;
    std::span<const TargetColumn> results;
};

/// The draws of a job, or of its shard, in order, as `draw` counts them: the same numbers for the same
/// request. On the calling thread, in blocks that do not grow with their number. Ends early where `take` says
/// false, or at a stop.
void drawSamples(const DrawSource& source, const DrawRequest& request,
                 const std::function<bool(const SampleBlock&)>& take);

/// Calls `take` for each turn of a job's draws, or of its shard's, in order, with the first of them and their
/// number: until it says false, or a stop.
void forTurnsOf(const DrawRequest& request, const std::function<bool(std::uint64_t, std::size_t)>& take);

}  // namespace wattplan::analysis
