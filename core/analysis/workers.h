#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace wattplan::analysis {

/// Threads that share out the items of loops: the one place where the core starts any. Of oneTBB, which
/// lends those of the program; under ThreadSanitizer of their own for each loop, since it takes what the
/// library does without it for races.
class Workers {
public:
    /// `threads`: at most so many at once, the caller's among them; 0: as many as the machine has.
    explicit Workers(int threads);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    std::size_t count() const { return m_count; }
    /// Calls `work` with each item from `from` up to `to`, in any order, and the number of the worker that
    /// does it, below count(): no two calls at once have the same. Returns when all are done.
    void forEach(std::uint64_t from, std::uint64_t to,
                 const std::function<void(std::uint64_t item, std::size_t worker)>& work);

private:
    struct Pool;

    std::size_t m_count;
    std::unique_ptr<Pool> m_pool;
};

}  // namespace wattplan::analysis
