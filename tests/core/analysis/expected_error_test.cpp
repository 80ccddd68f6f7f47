#include "core/analysis/expected_error.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/support/plan_desk.h"
#include "tests/support/service_desk.h"

using namespace wattplan;
using analysis::ExpectedError;
using wattplan::test::oneRun;
using wattplan::test::oneService;
using wattplan::test::PlanDesk;

namespace {

std::vector<ExpectedError> errorsOf(PlanDesk& desk, std::string_view object, std::string_view result) {
    const Object* found = desk.plan().find(object);
    REQUIRE(found);
    return analysis::expectedErrors({found->id, resultId(found->kind, result)}, desk.plan(), desk.model(),
                                    catalog::Catalogue::builtIn());
}

const ExpectedError* from(const std::vector<ExpectedError>& errors, Kind kind, std::string_view result) {
    const auto found =
        std::ranges::find(errors, resultId(kind, result), [](const auto& error) { return error.of.result; });
    return found == errors.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("energy of a run carries the error of its MFU and of the PUE of its hall", "[analysis]") {
    PlanDesk desk = oneRun("dgx_a100_640", "100", "gpt_3_175b");
    const auto errors = errorsOf(desk, "run", "energy_facility");
    REQUIRE(errors.size() == 2);
    // MODEL 1.2: A100 dense .32 to .55 about .43.
    REQUIRE(from(errors, Kind::trainingRun, "mfu"));
    CHECK(from(errors, Kind::trainingRun, "mfu")->share == Approx((0.55 - 0.32) / 2.0 / 0.43));
    // MODEL 4.1: .15 of a plant with a PUE like the 1.6 of air-cooled halls.
    REQUIRE(from(errors, Kind::facility, "pue"));
    CHECK(from(errors, Kind::facility, "pue")->share == Approx(0.15 / desk.value("hall", "pue")));
    CHECK(errors.front().share > errors.back().share);

    desk.type("hall", "cooling", "d2c_1p");
    const auto modern = errorsOf(desk, "run", "energy_facility");
    CHECK(from(modern, Kind::facility, "pue")->share == Approx(0.03 / desk.value("hall", "pue")));
    CHECK(from(errorsOf(desk, "run", "energy_it"), Kind::facility, "pue") == nullptr);
    CHECK(errorsOf(desk, "run", "flop").empty());
}

TEST_CASE("what is pinned has no error of the program", "[analysis]") {
    PlanDesk desk = oneRun("dgx_a100_640", "100", "gpt_3_175b");
    desk.type("run", "pin_mfu", "0.4");
    desk.type("hall", "pin_pue", "1.2");
    CHECK(errorsOf(desk, "run", "energy_facility").empty());
}

TEST_CASE("results of a service carry the error that their class was measured with", "[analysis]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    // MODEL 3.4: H100 dense, 9 % of throughput and 10 % of energy per token.
    const auto fleetErrors = errorsOf(desk, "chat", "accelerators_most");
    REQUIRE(from(fleetErrors, Kind::service, "throughput"));
    CHECK(from(fleetErrors, Kind::service, "throughput")->share == Approx(0.09));
    const auto energyErrors = errorsOf(desk, "chat", "energy_facility");
    REQUIRE(from(energyErrors, Kind::service, "energy_per_token"));
    CHECK(from(energyErrors, Kind::service, "energy_per_token")->share == Approx(0.10));
    CHECK(from(energyErrors, Kind::facility, "pue"));
    CHECK(from(errorsOf(desk, "chat", "water"), Kind::facility, "pue") == nullptr);  // follows IT energy
}
