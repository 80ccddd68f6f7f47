#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "core/analysis/draws.h"
#include "core/analysis/node_keys.h"

namespace wattplan::analysis {

class KeptColumns;

/// Keeps what was drawn, so that after an edit only results that depend on it are drawn again, and of what
/// leads to them only what the edit reaches: of a plan that
/// is recorded anew, of another what-if and of one gone back to too. Up to so many bytes; the least recently
/// asked for goes first. Not thread-safe.
class KeptDraws {
public:
    explicit KeptDraws(std::size_t mostBytes = mostKeptBytes);
    ~KeptDraws();
    KeptDraws(const KeptDraws&) = delete;
    KeptDraws& operator=(const KeptDraws&) = delete;

    /// The same as analysis::draw, bit for bit, for a whole job. While it runs, `progress` sees results that
    /// were kept whole, beside those that are being drawn; so does the answer after a stop, whose results
    /// that were not finished are not kept.
    DrawAnswer draw(const DrawSource& source, const DrawRequest& request);

    /// Where draws without a value began: a node by its key, which may have another number by now, and what
    /// of the state is no node.
    struct Origin {
        ContentKey node{};
        graph::StatusCode rest = graph::statusOk;
        bool isNode = true;
    };
    /// How targets of a job are drawn and known again.
    struct Ways {
        std::vector<ContentKey> keys{};  ///< of each target: of all that its draws are made of
        /// The targets at these places.
        std::function<DrawAnswer(std::span<const std::size_t> places, const DrawRequest& request)> draw{};
        std::function<Origin(graph::StatusCode status)> originOf{};
        std::function<graph::StatusCode(const Origin& origin)> statusOf{};
    };
    /// The same of any job.
    DrawAnswer draw(std::span<const DrawTarget> targets, const Ways& ways, const DrawRequest& request);

    std::size_t bytes() const;
    std::size_t kept() const { return m_held.size(); }
    /// Gives each input of a source the Sobol dimension that it had before, a new one the next: as the places
    /// in the list are where none was known, so that an input more leaves the draws of the others as they
    /// are.
    void keepDimensions(DrawSource& source);

    /// Results that the last `draw` took from what was kept.
    std::size_t reused() const { return m_reused; }

private:
    struct KeptFailure {
        Origin origin{};
        std::uint64_t count = 0;
    };
    struct Held {
        ContentKey key{};
        DrawnResult result{};
        std::vector<KeptFailure> failures{};
        std::size_t bytes = 0;
    };
    using Order = std::list<Held>;  // newest first

    void keep(const ContentKey& key, const DrawnResult& result, const Ways& ways);

    std::unique_ptr<KeptColumns> m_columns;
    std::size_t m_mostBytes;
    std::size_t m_bytes = 0;
    std::size_t m_reused = 0;
    Order m_held;
    std::map<ContentKey, Order::iterator> m_places;
    std::map<std::uint64_t, std::size_t> m_dimensions;  // by id of an input
};

}  // namespace wattplan::analysis
