#include "widgets/text/step_text.h"

#include "tests/support/plan_desk.h"
#include "tests/text/text_helpers.h"

using namespace wattplan;

namespace {

QString lastStep(const test::PlanDesk& desk) {
    return text::stepText(desk.lastStep(), desk.plan(), catalog::Catalogue::builtIn(), text::Language::en);
}

}  // namespace

TEST_CASE("A step is called by the field and the object it changed", "[text]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("hall", "name", "Taoyuan");
    desk.type("hall", "rack_units", "48");
    CHECK(lastStep(desk) == "Rack height of Taoyuan");
    // The row of the library that the reference brings along is not what was done.
    desk.type("cluster", "system", "dgx_2");
    CHECK(lastStep(desk) == "System of Cluster");
    desk.add(Kind::facility, "facility");
    CHECK(lastStep(desk) == "Facility added");
}
