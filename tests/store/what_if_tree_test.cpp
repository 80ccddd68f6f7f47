#include "tests/store/temporary_folder.h"
#include "tests/store/what_if_planner.h"

using namespace wattplan;

TEST_CASE("What-ifs: ten thousand random steps, undone, redone and reopened, agree with full copies",
          "[what-if]") {
    const test::TemporaryFolder folder;
    constexpr int stepsEach = 100;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const bool isStored = seed % 10 == 0;
        test::WhatIfPlanner planner(seed, isStored ? folder / "plan.wattplan" : std::filesystem::path());
        for (int i = 1; i <= stepsEach; ++i) {
            planner.step();
            planner.requireSame(planner.somePlace());
            test::requireKeysUnique(planner.plan());
            if (i % 10 == 0) planner.requireSameEverywhere();
            if (i % 25 == 0) test::requireConflictsMend(planner.plan());
            if (i % 25 == 0) planner.reopen();
        }
    }
}
