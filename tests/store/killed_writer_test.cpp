#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include <catch2/catch.hpp>

#include "tests/store/random_edits.h"
#include "tests/store/temporary_folder.h"

using namespace wattplan;
using store::PlanFile;
using test::RandomPlanner;

namespace {

constexpr int pausedRounds = 40;  // in every one of so many the writer waits to be met by a second one

RandomPlanner plannerOf(const PlanFile& file, unsigned seed, PlanFile* target) {
    return {file.initialPlan(), file.initialHistory(), file.initialCursor(), seed, target};
}

/// A child process that edits the file, and says each step that is stored with one byte.
struct Writer {
    pid_t process = -1;
    int acknowledged = -1;
};

Writer startWriter(const std::filesystem::path& path, unsigned seed) {
    int ends[2] = {-1, -1};
    REQUIRE(::pipe(ends) == 0);
    const pid_t process = ::fork();
    REQUIRE(process >= 0);
    if (process == 0) {
        ::dup2(ends[1], 3);
        ::setenv("WATTPLAN_TEST_FILE", path.c_str(), 1);
        ::setenv("WATTPLAN_TEST_SEED", std::to_string(seed).c_str(), 1);
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, 1);
        ::execl("/proc/self/exe", "store_tests", "a writer that edits until it is killed",
                static_cast<char*>(nullptr));
        ::_exit(127);
    }
    ::close(ends[1]);
    return {process, ends[0]};
}

}  // namespace

TEST_CASE("a writer that edits until it is killed", "[.]") {
    const char* path = std::getenv("WATTPLAN_TEST_FILE");
    const char* seed = std::getenv("WATTPLAN_TEST_SEED");
    if (!path || !seed) return;  // the child's part of the test below
    auto file = PlanFile::open(path);
    REQUIRE(file);
    REQUIRE((*file)->access() == store::Access::readWrite);
    RandomPlanner planner = plannerOf(**file, static_cast<unsigned>(std::atoi(seed)), file->get());
    for (int count = 0;; ++count) {
        REQUIRE(planner.step());
        REQUIRE(::write(3, "+", 1) == 1);
        // A writer without a pause holds SQLite's lock for nearly all of the time.
        if (count == 0 && std::atoi(seed) % pausedRounds == 0) ::usleep(300000);
    }
}

TEST_CASE("Plan files: a writer killed at any instant leaves every edit it acknowledged", "[store]") {
    const test::TemporaryFolder folder;
    const auto path = folder / "plan.wattplan";
    std::mt19937 random(20240506);
    std::size_t steps = 0;
    for (unsigned round = 0; round < 200; ++round) {
        INFO("round " << round);
        if (round % 50 == 0) REQUIRE(PlanFile::create(path, test::samplePlanOf("article")));
        Plan planBefore;
        std::vector<store::EditGroup> historyBefore;
        std::size_t cursorBefore = 0;
        {
            const auto file = PlanFile::open(path, store::Access::readOnly);
            REQUIRE(file);
            planBefore = (*file)->initialPlan();
            historyBefore = (*file)->initialHistory();
            cursorBefore = (*file)->initialCursor();
        }
        const Writer writer = startWriter(path, round);
        char byte = 0;
        REQUIRE(::read(writer.acknowledged, &byte, 1) == 1);  // it is at work
        if (static_cast<int>(round) % pausedRounds == 0) {
            const auto second = PlanFile::open(path);
            REQUIRE(second);
            CHECK((*second)->access() == store::Access::readOnly);
        }
        ::usleep(static_cast<useconds_t>(random() % 40000));
        REQUIRE(::kill(writer.process, SIGKILL) == 0);
        int status = 0;
        REQUIRE(::waitpid(writer.process, &status, 0) == writer.process);
        REQUIRE(WIFSIGNALED(status));
        std::size_t acknowledged = 1;
        while (::read(writer.acknowledged, &byte, 1) == 1)
            ++acknowledged;
        ::close(writer.acknowledged);
        steps += acknowledged;

        const auto file = PlanFile::open(path);
        REQUIRE(file);
        REQUIRE((*file)->access() == store::Access::readWrite);
        RandomPlanner expected(planBefore, historyBefore, cursorBefore, round);
        for (std::size_t i = 0; i < acknowledged; ++i)
            REQUIRE(expected.step());
        // The step at work may have reached the disk before its acknowledgement could be given.
        if (!((*file)->initialPlan() == expected.plan() && (*file)->initialCursor() == expected.cursor()))
            REQUIRE(expected.step());
        REQUIRE((*file)->initialPlan() == expected.plan());
        REQUIRE((*file)->initialCursor() == expected.cursor());
        REQUIRE((*file)->initialHistory().size() == expected.history().size());
        if (!expected.history().empty())
            REQUIRE((*file)->initialHistory().back().edits == expected.history().back().edits);
    }
    CHECK(steps >= 200);
    CHECK(folder.fileCount() == 1);
}
