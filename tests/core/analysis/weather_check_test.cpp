#include "core/analysis/weather_check.h"

#include "core/analysis/fixes.h"
#include "core/plan/weather_record.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using analysis::Check;
using analysis::Rule;
using wattplan::test::PlanDesk;

namespace {

/// What is found where a year of mild weather, measured there, is that of the hall's site.
std::optional<Check> checkOf(PlanDesk& desk, double latitude, double longitude, double elevation) {
    WeatherRecord record{"Somewhere", latitude, longitude, elevation, {}};
    record.weather.pressure = 1010.0;
    record.weather.dryBulb.assign(kernels::hoursPerYear, 20.0);
    record.weather.dewPoint.assign(kernels::hoursPerYear, 10.0);
    desk.type("n_virginia", "weather", weatherText(record));
    return analysis::weatherCheck(*desk.plan().find("hall"), desk.plan());
}

}  // namespace

TEST_CASE("Weather measured far from its site, or far above it, is told", "[analysis]") {
    PlanDesk desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("hall", "site", "n_virginia");          // 39.04 N, 77.49 W, 95 m
    CHECK_FALSE(checkOf(desk, 38.94, -77.46, 95.0));  // Dulles airport
    // Singapore, by the law of cosines on a sphere of 6,371.0088 km: 15,521.7 km.
    const auto far = checkOf(desk, 1.3521, 103.8198, 15.0);
    REQUIRE(far);
    CHECK(far->rule == Rule::weatherFar);
    CHECK(far->numbers[0] == Approx(15521.7e3).epsilon(1e-5));
    CHECK(far->numbers[1] == Approx(-80.0));
    const auto fixes = analysis::fixesOf(*far, desk.plan(), catalog::Catalogue::builtIn(), desk.model());
    REQUIRE(fixes.size() == 1);
    desk.apply(fixes.front().edits);
    CHECK_FALSE(analysis::weatherCheck(*desk.plan().find("hall"), desk.plan()));
    CHECK(checkOf(desk, 39.04, -77.49, 500.0));
    desk.type("hall", "pin_pue", "1.2");  // no weather is in it
    CHECK_FALSE(checkOf(desk, 1.3521, 103.8198, 15.0));
}
