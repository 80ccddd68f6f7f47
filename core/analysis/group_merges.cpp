#include "core/analysis/group_merges.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace wattplan::analysis {

namespace {

constexpr std::size_t mostTried = 5000;  // partitions

/// A partition: for each group the least group of its block.
using Partition = std::vector<std::size_t>;

Partition alone(std::size_t groups) {
    Partition partition(groups);
    std::iota(partition.begin(), partition.end(), std::size_t{0});
    return partition;
}

void join(Partition& partition, std::size_t a, std::size_t b) {
    const auto [low, high] = std::minmax(partition[a], partition[b]);
    std::ranges::replace(partition, high, low);
}

/// Whether whole blocks make up the coalition.
bool canForm(const Coalition& coalition, const Partition& partition) {
    for (std::size_t group = 0; group < partition.size(); ++group)
        if (coalition[group] != coalition[partition[group]]) return false;
    return true;
}

std::vector<std::size_t> leaders(const Partition& partition, const Coalition& coalition, bool inside) {
    std::vector<std::size_t> found;
    for (std::size_t group = 0; group < partition.size(); ++group)
        if (partition[group] == group && coalition[group] == inside) found.push_back(group);
    return found;
}

class MergeSearch {
public:
    MergeSearch(std::size_t groups, std::span<const Coalition> failing)
        : m_groups(groups), m_failing(failing.begin(), failing.end()) {
        // What has few ways to be cut stands first.
        std::ranges::stable_sort(
            m_failing, {}, [&](const Coalition& each) { return each.count() * (m_groups - each.count()); });
    }

    Partition find() {
        Partition partition = alone(m_groups);
        for (std::size_t merges = 0; merges < m_groups && m_tried < mostTried; ++merges) {
            m_seen.clear();
            if (deepen(partition, merges)) return partition;
        }
        partition = alone(m_groups);
        while (const Coalition* coalition = formable(partition))
            join(partition, leaders(partition, *coalition, true).front(),
                 leaders(partition, *coalition, false).front());
        return partition;
    }

private:
    const Coalition* formable(const Partition& partition) const {
        for (const Coalition& each : m_failing)
            if (canForm(each, partition)) return &each;
        return nullptr;
    }

    bool deepen(Partition& partition, std::size_t merges) {
        const Coalition* coalition = formable(partition);
        if (!coalition) return true;
        if (merges == 0 || !m_seen.insert(partition).second || ++m_tried > mostTried) return false;
        for (const std::size_t in : leaders(partition, *coalition, true))
            for (const std::size_t out : leaders(partition, *coalition, false)) {
                Partition next = partition;
                join(next, in, out);
                if (!deepen(next, merges - 1)) continue;
                partition = next;
                return true;
            }
        return false;
    }

    std::size_t m_groups;
    std::vector<Coalition> m_failing;
    std::set<Partition> m_seen;
    std::size_t m_tried = 0;
};

Blocks blocksOf(const Partition& partition) {
    Blocks blocks;
    std::vector<std::size_t> place(partition.size());
    for (std::size_t group = 0; group < partition.size(); ++group) {
        if (partition[group] == group) {
            place[group] = blocks.size();
            blocks.emplace_back();
        }
        blocks[place[partition[group]]].push_back(group);
    }
    return blocks;
}

}  // namespace

Blocks smallestMerges(std::size_t groups, std::span<const Coalition> failing) {
    return blocksOf(MergeSearch(groups, failing).find());
}

Blocks tiedBlocks(std::size_t groups, std::span<const GroupTie> ties) {
    Partition partition = alone(groups);
    for (const GroupTie& tie : ties)
        join(partition, tie.first, tie.second);
    return blocksOf(partition);
}

std::vector<ChangeGroup> mergedGroups(std::span<const ChangeGroup> groups, const Blocks& blocks) {
    std::vector<ChangeGroup> merged;
    for (const auto& block : blocks) {
        ChangeGroup group = groups[block.front()];
        for (const std::size_t other : std::span(block).subspan(1)) {
            group.changes.insert(group.changes.end(), groups[other].changes.begin(),
                                 groups[other].changes.end());
            if (groups[other].subject != group.subject) group.subject = {};
        }
        std::ranges::sort(group.changes);
        merged.push_back(std::move(group));
    }
    return merged;
}

}  // namespace wattplan::analysis
