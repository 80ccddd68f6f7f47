#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>

#include "tests/store/random_edits.h"
#include "tests/store/temporary_folder.h"

using namespace wattplan;

// Hidden: the time is the disk's. store_tests "[cost]" prints it.
TEST_CASE("Plan files: what a commit of one edit costs", "[.][cost]") {
    const test::TemporaryFolder folder;
    const Plan initial = test::samplePlanOf("article");
    auto file = store::PlanFile::create(folder / "plan.wattplan", initial);
    REQUIRE(file);
    test::RandomPlanner planner(initial, {}, 0, 1, file->get());
    const auto& catalogue = catalog::Catalogue::builtIn();
    const ObjectId cluster = initial.objects(Kind::cluster).front()->id;
    std::vector<double> milliseconds;
    for (int i = 0; i < 1000; ++i) {
        auto edits = Editor(planner.plan(), catalogue)
                         .setValue({cluster, fieldId(Kind::cluster, "systems")}, Number{100.0 + i});
        REQUIRE(edits);
        const auto start = std::chrono::steady_clock::now();
        REQUIRE(planner.perform(std::move(*edits)));
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        milliseconds.push_back(took.count());
    }
    std::ranges::sort(milliseconds);
    std::cout << "commit of one edit: median " << milliseconds[500] << " ms, p99 " << milliseconds[990]
              << " ms, longest " << milliseconds[999] << " ms\n";
}
