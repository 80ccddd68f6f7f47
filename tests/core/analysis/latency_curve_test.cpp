#include "core/analysis/latency_curve.h"
#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::analysis::latencyCurve;
using wattplan::test::PlanDesk;

namespace {

std::vector<analysis::LatencyPoint> curveOf(PlanDesk& desk) {
    return latencyCurve(*desk.plan().find("chat"), desk.model());
}

}  // namespace

TEST_CASE("the latency curve trades what a reader sees for what an accelerator yields",
          "[analysis][serving]") {
    PlanDesk desk = test::oneService("hgx_h100_8_air", "llama_3_1_70b");
    const auto curve = curveOf(desk);
    REQUIRE(curve.size() > 20);
    CHECK(curve.front().batch == 1.0);
    CHECK(curve.back().batch == desk.value("chat", "batch_in_memory"));
    for (std::size_t i = 1; i < curve.size(); ++i) {
        CHECK(curve[i].interactivity < curve[i - 1].interactivity);
        CHECK(curve[i].throughput > curve[i - 1].throughput);
    }
}

TEST_CASE("the service itself lies on its latency curve, pinned and calibrated too", "[analysis][serving]") {
    PlanDesk desk = test::oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "pin_batch", "64");
    const auto check = [&] {
        for (const auto& point : curveOf(desk)) {
            if (point.batch != 64.0) continue;
            CHECK(point.timePerToken == Approx(desk.value("chat", "time_per_token")).epsilon(1e-12));
            CHECK(point.throughput == Approx(desk.value("chat", "throughput")).epsilon(1e-12));
            return;
        }
        FAIL("no point for a batch of 64");
    };
    check();
    desk.type("chat", "speculation", "on");
    check();
    desk.type("chat", "pin_throughput", "500");
    check();
    desk.type("chat", "pin_replica", "8");
    check();
}

TEST_CASE("a service that nothing computes has no latency curve", "[analysis][serving]") {
    PlanDesk desk = test::oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("chat", "model", "");
    CHECK(curveOf(desk).empty());
    desk.type("chat", "model", "llama_3_1_70b");
    desk.type("chat", "pin_replica", "1");
    CHECK(curveOf(desk).empty());
}
