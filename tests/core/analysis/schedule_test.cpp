#include "core/analysis/schedule.h"

#include <algorithm>

#include "core/analysis/checks.h"
#include "core/analysis/fixes.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using analysis::Check;
using analysis::Conflict;
using analysis::Rule;
using analysis::Schedule;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

constexpr double january = 2026.0 * 12.0;  // the plan's first month
constexpr double daysOfMonth = 365.0 / 12.0;

/// 100 DGX H100 are 800 accelerators; the run takes them for 730 h, a month, from February on.
PlanDesk oneMonth() {
    PlanDesk desk = oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("run", "pin_hours", "584000");  // 800 x 730
    return desk;
}

/// A second run of two months on 400 of the accelerators.
void addHalf(PlanDesk& desk, std::string_view start) {
    desk.add(Kind::trainingRun, "half");
    desk.type("half", "model", "llama_2_7b");
    desk.type("half", "cluster", "cluster");
    desk.type("half", "accelerators", "400");
    desk.type("half", "pin_hours", "584000");  // 400 x 1,460
    desk.type("half", "start", start);
}

Schedule scheduleOf(PlanDesk& desk) {
    return analysis::scheduleOf(desk.plan(), desk.model());
}

std::vector<Check> found(PlanDesk& desk, Rule rule) {
    auto list = analysis::checks(desk.plan(), desk.model());
    std::erase_if(list, [&](const Check& check) { return check.rule != rule; });
    return list;
}

std::string keyOf(const PlanDesk& desk, ObjectId id) {
    return desk.plan().find(id)->key;
}

std::vector<analysis::Fix> fixes(PlanDesk& desk, const Check& check) {
    return analysis::fixesOf(check, desk.plan(), catalog::Catalogue::builtIn(), desk.model());
}

Date startOf(const PlanDesk& desk, std::string_view run) {
    return std::get<Date>(desk.plan().find(run)->value(fieldId(Kind::trainingRun, "start")));
}

}  // namespace

TEST_CASE("a run lies between its start and its start and duration", "[analysis]") {
    PlanDesk desk = oneMonth();
    const Schedule schedule = scheduleOf(desk);
    CHECK(schedule.firstMonth == january);
    REQUIRE(schedule.clusters.size() == 1);
    CHECK(keyOf(desk, schedule.clusters[0].facility) == "hall");
    REQUIRE(schedule.clusters[0].runs.size() == 1);
    const analysis::ScheduledRun& run = schedule.clusters[0].runs[0];
    CHECK(run.start.value() == january + 1.0);
    CHECK(run.end.value() == Approx(january + 2.0).epsilon(1e-12));
    CHECK(run.accelerators.value() == 800.0);
    CHECK_FALSE(run.startFollows);
}

TEST_CASE("a run without a start begins with its cluster, and its power with it", "[analysis]") {
    PlanDesk desk = oneMonth();
    desk.type("run", "start", "");
    desk.type("cluster", "commissioning", "2026-05");
    const auto run = scheduleOf(desk).clusters[0].runs[0];
    CHECK(run.startFollows);
    CHECK(run.start.value() == january + 4.0);
    CHECK(desk.months("cluster", "in_use", "")[4] == Approx(800.0));
    CHECK(desk.months("cluster", "in_use", "")[5] == Approx(0.0).margin(1e-9));
    desk.type("cluster", "commissioning", "2026-07");
    CHECK(desk.months("cluster", "in_use", "")[4] == 0.0);
    CHECK(desk.months("cluster", "in_use", "")[6] == Approx(800.0));
    desk.type("cluster", "commissioning", "");
    CHECK(desk.waitsFor("cluster", "in_use") == "cluster.commissioning");
    CHECK_FALSE(scheduleOf(desk).clusters[0].runs[0].start);
}

TEST_CASE("of 60 months in which a cluster stands it idles 59 when it works for one", "[analysis]") {
    PlanDesk desk = oneMonth();
    CHECK(desk.value("cluster", "idle_share", "%") == Approx(100.0 * 59.0 / 60.0));
    const Schedule schedule = scheduleOf(desk);
    const auto share = [&](double from, double to) {
        return analysis::acceleratorTime(schedule, schedule.clusters[0], from, to).value().idleShare();
    };
    CHECK(share(schedule.firstMonth, schedule.end()).value() ==
          Approx(desk.value("cluster", "idle_share", "%") / 100.0));
    CHECK(share(january + 1.0, january + 2.0).value() == Approx(0.0).margin(1e-9));
    CHECK(share(january, january + 3.0).value() == Approx(2.0 / 3.0));
    CHECK(share(january + 1.5, january + 2.5).value() == Approx(0.5));
    desk.type("cluster", "retirement", "2026-04");  // three months stand
    CHECK(desk.value("cluster", "idle_share", "%") == Approx(100.0 * 2.0 / 3.0));
    CHECK_FALSE(analysis::acceleratorTime(scheduleOf(desk), scheduleOf(desk).clusters[0], january + 6.0,
                                          january + 9.0)
                    .value()
                    .idleShare());
}

TEST_CASE("runs that follow one another on the day fit, and overlap a day earlier", "[analysis]") {
    PlanDesk desk = oneMonth();
    addHalf(desk, "2026-03");
    CHECK(found(desk, Rule::runsOverlap).empty());
    desk.type("half", "start", "2026-02-28");
    REQUIRE(found(desk, Rule::runsOverlap).size() == 1);
}

TEST_CASE("an overlap names its day, its length, its runs and the accelerators that lack", "[analysis]") {
    PlanDesk desk = oneMonth();
    addHalf(desk, "2026-02-16");
    const auto overlaps = found(desk, Rule::runsOverlap);
    REQUIRE(overlaps.size() == 1);
    const Check& check = overlaps.front();
    CHECK(keyOf(desk, check.object) == "cluster");
    CHECK(check.month == Date{2026, 2, 16});
    CHECK(check.numbers[0] == 1200.0);  // 800 + 400
    CHECK(check.numbers[1] == 800.0);
    CHECK(check.numbers[2] == Approx(daysOfMonth - 15.0));  // until March
    REQUIRE(check.others.size() == 2);
    CHECK(keyOf(desk, check.others[1]) == "half");
    CHECK(keyOf(desk, check.field->object) == "half");  // what starts last is to be moved
    // It says more than "more than stand there in a month", which is not said besides.
    CHECK(found(desk, Rule::infeasibleValue).empty());

    const auto ways = fixes(desk, check);
    REQUIRE(ways.size() == 1);
    desk.apply(ways.front().edits);
    CHECK(startOf(desk, "half") == Date{2026, 3, 0});
    CHECK(found(desk, Rule::runsOverlap).empty());
}

TEST_CASE("days count: runs whose monthly means would fit overlap all the same", "[analysis]") {
    PlanDesk desk = oneMonth();
    desk.type("run", "pin_hours", "192000");  // 800 x 240 h: 1 to 11 February
    addHalf(desk, "2026-02-06");
    desk.type("half", "pin_hours", "96000");  // 400 x 240 h: 6 to 16 February
    CHECK(desk.model().value(desk.address("hall", "peak_power")).has_value());
    const auto overlaps = found(desk, Rule::runsOverlap);
    REQUIRE(overlaps.size() == 1);
    CHECK(overlaps.front().numbers[2] == Approx(5.0));
}

TEST_CASE("a run before its cluster is told the month from which there are enough", "[analysis]") {
    PlanDesk desk = oneMonth();
    desk.type("cluster", "commissioning", "2026-04");
    auto early = found(desk, Rule::runTooEarly);
    REQUIRE(early.size() == 1);
    CHECK(early.front().month == Date{2026, 4, 0});
    CHECK(early.front().numbers == std::vector<double>{800.0, 0.0});
    CHECK(found(desk, Rule::infeasibleValue).empty());

    desk.type("cluster", "ramp", "4");  // 200 more each month
    desk.type("run", "start", "2026-05");
    early = found(desk, Rule::runTooEarly);
    REQUIRE(early.size() == 1);
    CHECK(early.front().month == Date{2026, 7, 0});
    CHECK(early.front().numbers == std::vector<double>{800.0, 400.0});
    const auto ways = fixes(desk, early.front());
    REQUIRE(ways.size() == 1);
    desk.apply(ways.front().edits);
    CHECK(startOf(desk, "run") == Date{2026, 7, 0});
    CHECK(found(desk, Rule::runTooEarly).empty());
    CHECK(desk.model().value(desk.address("hall", "peak_power")).has_value());
}

TEST_CASE("a run that outlasts its cluster starts earlier, or the cluster is kept", "[analysis]") {
    PlanDesk desk = oneMonth();
    desk.type("cluster", "retirement", "2026-04");
    desk.type("run", "start", "2026-03-16");
    const auto late = found(desk, Rule::runTooLate);
    REQUIRE(late.size() == 1);
    CHECK(late.front().month == Date{2026, 4, 0});
    CHECK(late.front().numbers[0] == Approx(15.0));  // to the 16th
    const auto ways = fixes(desk, late.front());
    REQUIRE(ways.size() == 2);
    desk.apply(ways[0].edits);
    CHECK(startOf(desk, "run") == Date{2026, 3, 0});
    CHECK(found(desk, Rule::runTooLate).empty());
    desk.undo();
    desk.apply(ways[1].edits);
    CHECK(startOf(desk, "run") == Date{2026, 3, 16});
    CHECK(std::get<Date>(desk.plan().find("cluster")->value(fieldId(Kind::cluster, "retirement"))) ==
          Date{2026, 5, 0});
    CHECK(found(desk, Rule::runTooLate).empty());
}

TEST_CASE("a run before the plan is warned of, and the plan can begin earlier", "[analysis]") {
    PlanDesk desk = oneMonth();
    desk.type("cluster", "commissioning", "2025-06");
    desk.type("run", "start", "2025-11");
    const auto before = found(desk, Rule::runBeforePlan);
    REQUIRE(before.size() == 1);
    CHECK(before.front().numbers == std::vector<double>{2.0});
    const auto ways = fixes(desk, before.front());
    REQUIRE(ways.size() == 1);
    desk.apply(ways.front().edits);
    CHECK(found(desk, Rule::runBeforePlan).empty());
    CHECK(scheduleOf(desk).firstMonth == january - 2.0);
    CHECK(scheduleOf(desk).months == 62);  // the last month stays
}

TEST_CASE("the runs of the sample plan are in no conflict", "[analysis]") {
    PlanDesk desk("article");
    const Schedule schedule = scheduleOf(desk);
    CHECK(schedule.clusters.size() == 6);
    for (const auto& cluster : schedule.clusters)
        CHECK(analysis::conflictsOf(schedule, cluster).empty());
}
