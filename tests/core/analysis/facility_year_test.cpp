#include "core/analysis/facility_year.h"

#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::PlanDesk;

TEST_CASE("the year of a facility is the one that its results come from", "[facility_year]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    desk.type("hall", "cooling", "water_side_econ");
    const auto year = analysis::facilityYear(desk.plan(), desk.model(), *desk.plan().find("hall"));
    REQUIRE(year.has_value());
    CHECK(year->load == Approx(desk.value("hall", "load")));
    CHECK(year->table.annualFreeCoolingHours == desk.value("hall", "free_cooling_hours", "h"));
    const double mean = desk.value("hall", "pue");
    bool hasLower = false;
    bool hasHigher = false;
    for (const auto& month : year->map.pue)
        for (const double pue : month) {
            hasLower = hasLower || pue <= mean;
            hasHigher = hasHigher || pue >= mean;
        }
    CHECK(hasLower);
    CHECK(hasHigher);
}

TEST_CASE("every technology has its hours of free cooling at a facility's site", "[facility_year]") {
    PlanDesk desk = test::oneRun("dgx_h100", "100", "llama_2_7b");
    const auto& library = catalog::Catalogue::builtIn();
    const auto choices =
        analysis::coolingChoices(desk.plan(), library, desk.model(), *desk.plan().find("hall"));
    REQUIRE(choices.size() == 12);
    CHECK(std::ranges::count(choices, true, &analysis::CoolingChoice::isChosen) == 1);
    for (const auto& choice : choices) {
        const Object* cooling =
            choice.cooling.isCatalogue() ? library.find(choice.cooling) : desk.plan().find(choice.cooling);
        desk.type("hall", "cooling", cooling->catalogueKey.empty() ? cooling->key : cooling->catalogueKey);
        INFO(cooling->key);
        CHECK(choice.freeCoolingHours == desk.value("hall", "free_cooling_hours", "h"));
        CHECK(choice.meanPue == Approx(desk.value("hall", "pue")).epsilon(1e-3));  // between knots of load
    }
}

TEST_CASE("a facility without site, cooling or load has no year", "[facility_year]") {
    PlanDesk desk;
    desk.add(Kind::facility, "hall");
    const auto year = [&] {
        return analysis::facilityYear(desk.plan(), desk.model(), *desk.plan().find("hall")).has_value();
    };
    CHECK_FALSE(year());
    desk.type("hall", "site", "n_virginia");
    CHECK_FALSE(year());
    desk.type("hall", "cooling", "d2c_1p");
    CHECK_FALSE(year());
}
