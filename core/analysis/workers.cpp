#include "core/analysis/workers.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#ifndef __SANITIZE_THREAD__
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>
#endif

namespace wattplan::analysis {

#ifdef __SANITIZE_THREAD__

struct Workers::Pool {};

Workers::Workers(int threads)
    : m_count(threads > 0 ? static_cast<std::size_t>(threads)
                          : std::max(2U, std::thread::hardware_concurrency())) {}

void Workers::forEach(std::uint64_t from, std::uint64_t to,
                      const std::function<void(std::uint64_t, std::size_t)>& work) {
    std::atomic<std::uint64_t> next = from;
    const auto take = [&](std::size_t worker) {
        for (std::uint64_t item = next++; item < to; item = next++)
            work(item, worker);
    };
    std::vector<std::jthread> threads;
    for (std::size_t worker = 1; worker < m_count; ++worker)
        threads.emplace_back(take, worker);
    take(0);
}

#else

struct Workers::Pool {
    explicit Pool(int threads) : arena(threads > 0 ? threads : tbb::task_arena::automatic) {}

    tbb::task_arena arena;
};

Workers::Workers(int threads) : m_count(0), m_pool(std::make_unique<Pool>(threads)) {
    m_count = static_cast<std::size_t>(m_pool->arena.max_concurrency());
}

void Workers::forEach(std::uint64_t from, std::uint64_t to,
                      const std::function<void(std::uint64_t, std::size_t)>& work) {
    m_pool->arena.execute([&] {
        tbb::parallel_for(from, to, [&](std::uint64_t item) {
            work(item, static_cast<std::size_t>(tbb::this_task_arena::current_thread_index()));
        });
    });
}

#endif

Workers::~Workers() = default;

}  // namespace wattplan::analysis
