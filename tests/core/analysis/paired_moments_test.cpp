#include "core/analysis/paired_moments.h"

#include <cmath>
#include <vector>

#include <catch2/catch.hpp>

using namespace wattplan::analysis;

namespace {

std::vector<Moments> groups(std::size_t count) {
    std::vector<Moments> list;
    for (std::size_t i = 0; i < count; ++i) {
        const std::vector<double> values{std::sin(1.0 + static_cast<double>(i)),
                                         1.0 / (2.0 + static_cast<double>(i))};
        list.push_back(Moments::of(values));
    }
    return list;
}

PairedMoments runOf(const std::vector<Moments>& all, std::size_t first, std::size_t end) {
    PairedMoments run(first);
    for (std::size_t i = first; i < end; ++i)
        run.add(all[i]);
    return run;
}

}  // namespace

TEST_CASE("Runs of groups put together are the bits of one run, however it is cut", "[analysis]") {
    const std::vector<Moments> all = groups(75);
    const std::vector<Moments> whole = runOf(all, 0, all.size()).parts();
    CHECK(whole.size() == 4);  // 75 = 64 + 8 + 2 + 1
    for (std::size_t a = 0; a <= all.size(); a += 7)
        for (std::size_t b = a; b <= all.size(); b += 5) {
            PairedMoments together(0);
            CHECK(together.add(runOf(all, 0, a).parts(), a));
            CHECK(together.add(runOf(all, a, b).parts(), b - a));
            CHECK(together.add(runOf(all, b, all.size()).parts(), all.size() - b));
            CHECK(together.parts() == whole);
        }
}

TEST_CASE("A run that does not hold as many groups as it says is refused", "[analysis]") {
    const std::vector<Moments> parts = runOf(groups(6), 0, 6).parts();  // 4 + 2
    CHECK_FALSE(PairedMoments(0).add(parts, 7));
    CHECK_FALSE(PairedMoments(0).add(parts, 4));
    CHECK(PairedMoments(0).add(parts, 6));
}
