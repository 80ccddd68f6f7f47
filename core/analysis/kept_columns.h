#pragma once

#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <vector>

#include "core/analysis/draw_group.h"
#include "core/analysis/node_keys.h"

namespace wattplan::analysis {

/// Keeps draws of single nodes, so that an edit runs again only what it reaches: of nodes where a series or a
/// table ends in one number, since what lies above them is most of the work and what lies below is little. A
/// node with draws that have no value is not kept. Not thread-safe.
class KeptColumns {
public:
    /// What of a job is known, and which columns it should fill on its way.
    ColumnWork plan(const DrawSource& source, const std::vector<ContentKey>& nodes,
                    const DrawRequest& request);
    /// After the last draw of that job.
    void keep(ColumnWork& work, const std::vector<ContentKey>& nodes, const DrawRequest& request);
    /// Drops what was least recently asked for, to so many bytes.
    void shrink(std::size_t bytes);

    std::size_t bytes() const { return m_bytes; }

private:
    using Column = std::shared_ptr<const double[]>;
    struct Held {
        ContentKey key{};
        Column values{};
        std::size_t count = 0;
    };
    using Order = std::list<Held>;  // newest first

    Column find(const ContentKey& key, std::size_t draws);
    void drop(Order::iterator held);

    std::size_t m_bytes = 0;
    Order m_held;
    std::map<ContentKey, Order::iterator> m_places;
};

}  // namespace wattplan::analysis
