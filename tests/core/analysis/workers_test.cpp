#include "core/analysis/workers.h"

#include <atomic>
#include <vector>

#include <catch2/catch.hpp>

using wattplan::analysis::Workers;

TEST_CASE("Workers do every item once, no two at once under the same number", "[analysis]") {
    for (const int threads : {0, 1, 2, 5}) {
        Workers workers(threads);
        REQUIRE(workers.count() >= 1);
        if (threads > 0) CHECK(workers.count() == static_cast<std::size_t>(threads));
        std::vector<int> done(1000, 0);
        std::vector<std::atomic<int>> busy(workers.count());
        std::atomic<int> clashes = 0;
        for (int turn = 0; turn < 3; ++turn)
            workers.forEach(10, 1000, [&](std::uint64_t item, std::size_t worker) {
                if (busy[worker]++ != 0) ++clashes;
                ++done[item];
                --busy[worker];
            });
        CHECK(clashes == 0);
        for (std::size_t item = 0; item < done.size(); ++item)
            if (done[item] != (item < 10 ? 0 : 3)) FAIL(item);
        workers.forEach(5, 5, [&](std::uint64_t, std::size_t) { ++clashes; });
        CHECK(clashes == 0);
    }
}
