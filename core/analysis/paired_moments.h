#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/draw_statistics.h"

namespace wattplan::analysis {

/// Moments of consecutive groups, merged in pairs as in a binary tree whose leaves are all the groups of a
/// job: groups 2k and 2k + 1, then pairs of pairs. However a job is cut into runs, its runs put together come
/// to the same bits, and a run of n groups leaves at most 2 log2 n numbers.
class PairedMoments {
public:
    explicit PairedMoments(std::uint64_t firstGroup) : m_end(firstGroup) {}

    /// The next group.
    void add(const Moments& group) { add(group, 0); }
    /// The next groups, as `parts` of a run gave them; false where these are not so many.
    bool add(const std::vector<Moments>& parts, std::uint64_t groups);
    /// In order, the largest aligned stretches.
    std::vector<Moments> parts() const;

private:
    struct Part {
        int level = 0;
        Moments moments{};
    };
    void add(const Moments& moments, int level);

    std::uint64_t m_end;  // the group that comes next
    std::vector<Part> m_parts;
};

}  // namespace wattplan::analysis
