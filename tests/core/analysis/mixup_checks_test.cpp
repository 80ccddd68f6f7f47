#include "core/analysis/mixup_checks.h"

#include <algorithm>

#include "core/analysis/fixes.h"
#include "tests/support/all_results.h"
#include "tests/support/rich_plan.h"
#include "tests/support/service_desk.h"

using namespace wattplan;
using analysis::Check;
using analysis::Rule;
using wattplan::test::oneRun;
using wattplan::test::oneService;
using wattplan::test::PlanDesk;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

bool isMixup(const Check& check) {
    return check.rule == Rule::linkBothWays || check.rule == Rule::memoryInGiB ||
           check.rule == Rule::waterWithdrawn || check.rule == Rule::growthBeyondKnown;
}

std::vector<Check> mixupsOf(PlanDesk& desk) {
    auto list = analysis::checks(desk.plan(), desk.model());
    std::erase_if(list, [](const Check& check) { return !isMixup(check); });
    return list;
}

Check theOnly(PlanDesk& desk, Rule rule, const char* address) {
    const auto list = mixupsOf(desk);
    REQUIRE(list.size() == 1);
    CHECK(list.front().rule == rule);
    REQUIRE(list.front().field);
    CHECK(test::addressText(desk.plan(), *list.front().field) == address);
    return list.front();
}

/// Its only mend, made: the check is gone.
void mend(PlanDesk& desk, const Check& check) {
    const auto fixes = analysis::fixesOf(check, desk.plan(), library(), desk.model());
    REQUIRE(fixes.size() == 1);
    desk.apply(fixes.front().edits);
    CHECK(mixupsOf(desk).empty());
}

double typed(const PlanDesk& desk, const char* object, std::string_view field) {
    const Object* found = desk.plan().find(object);
    return std::get<Number>(found->value(fieldId(found->kind, field))).value;
}

}  // namespace

TEST_CASE("Pitfalls of data: NVLink of both directions is told from one", "[analysis]") {
    // NVIDIA prints 600, 900 and 1,800 GB/s for A100, H100 and B200, both directions together.
    struct Sheet {
        const char* name;
        const char* printed;
        const char* oneWay;
    };
    for (const Sheet& sheet :
         {Sheet{"a100_dense", "600 GB/s", "300 GB/s"}, Sheet{"h100_dense_16bit", "900 GB/s", "450 GB/s"},
          Sheet{"b200_dense_fp8", "1800 GB/s", "900 GB/s"}}) {
        INFO(sheet.name);
        PlanDesk desk = oneRun("dgx_h100", "10", "llama_2_7b");
        desk.type("run", "efficiency_class", sheet.name);
        CHECK(mixupsOf(desk).empty());
        const double reached = typed(desk, sheet.name, "fast_link");
        desk.type(sheet.name, "fast_link", sheet.printed);
        const std::string address = std::string(sheet.name) + ".fast_link";
        const Check check = theOnly(desk, Rule::linkBothWays, address.c_str());
        CHECK(check.numbers[1] == Approx(reached * 1e9));
        mend(desk, check);
        CHECK(typed(desk, sheet.name, "fast_link") == Approx(reached));
        if (sheet.name != std::string_view("a100_dense")) {  // 172 measured of 300
            desk.type(sheet.name, "fast_link", sheet.oneWay);
            CHECK(mixupsOf(desk).empty());
        }
    }
}

TEST_CASE("Pitfalls of data: a network printed in Gb/s is no GB/s", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("run", "efficiency_class", "h100_dense_16bit");
    desk.type("h100_dense_16bit", "slow_link", "400");  // of 400 Gb/s = 50 GB/s
    mend(desk, theOnly(desk, Rule::linkBothWays, "h100_dense_16bit.slow_link"));
    desk.type("h100_dense_16bit", "slow_link", "400 Gb/s");
    CHECK(mixupsOf(desk).empty());
}

TEST_CASE("Pitfalls of data: 80 GB of a maker are 80 GiB, and are not counted twice", "[analysis]") {
    PlanDesk desk = oneRun("dgx_h100", "10", "llama_2_7b");
    for (const char* text : {"80 GiB", "85.9", "74.5"}) {  // 80 × 1.0737 = 85.9; 80 / 1.0737 = 74.5
        INFO(text);
        desk.type("h100_sxm5_80", "memory", text);
        const Check check = theOnly(desk, Rule::memoryInGiB, "h100_sxm5_80.memory");
        CHECK(check.numbers[1] == Approx(80e9));
        mend(desk, check);
        CHECK(typed(desk, "h100_sxm5_80", "memory") == Approx(80.0));
    }
    desk.type("h100_sxm5_80", "memory", "81");  // of another form
    CHECK(mixupsOf(desk).empty());
    PlanDesk own;
    own.add(Kind::accelerator, "chip");
    own.type("chip", "name", "Chip of our own");
    own.type("chip", "memory", "96 GiB");
    mend(own, theOnly(own, Rule::memoryInGiB, "chip.memory"));
    CHECK(typed(own, "chip", "memory") == Approx(96.0));
}

TEST_CASE("Pitfalls of data: of 80 GB printed nearly 80 GiB can be used", "[analysis]") {
    // nvidia-smi: 81,559 MiB of an H100 of "80 GB" = 85.5e9 B; less 1 % for the driver.
    PlanDesk desk = oneRun("dgx_h100", "16", "llama_2_7b");
    desk.type("run", "mfu_mode", "layout");
    CHECK(desk.value("run", "memory.usable", "GB") == Approx(81559 * 1.048576e-3).epsilon(0.015));
}

TEST_CASE("Pitfalls of water: what power stations withdraw is not what they consume", "[analysis]") {
    // Macknick et al. 2012, medians: gas combined cycle with once-through cooling withdraws 11,380 gal/MWh =
    // 43.1 L/kWh and consumes 100 gal/MWh = .38 L/kWh. Coal withdraws 36,350 gal/MWh = 137.6 L/kWh.
    PlanDesk desk = oneRun("dgx_h100", "10", "llama_2_7b");
    CHECK(mixupsOf(desk).empty());
    desk.type("hall", "grid_water", "0.38");
    CHECK(mixupsOf(desk).empty());
    desk.type("hall", "grid_water", "11.38 gal/kWh");
    const Check check = theOnly(desk, Rule::waterWithdrawn, "hall.grid_water");
    CHECK(check.numbers.size() == 1);
    const Object* hall = desk.plan().find("hall");
    CHECK_FALSE(desk.editor().setText({hall->id, fieldId(Kind::facility, "grid_water")}, "137.6"));
    CHECK(analysis::fixesOf(check, desk.plan(), library(), desk.model()).empty());  // only a person knows
    desk.type("hall", "grid_water", "");
    const Object* site = desk.plan().objects(Kind::site).front();
    const double known = typed(desk, site->key.c_str(), "grid_water");
    desk.type(site->key, "grid_water", "43");
    mend(desk, theOnly(desk, Rule::waterWithdrawn, (site->key + ".grid_water").c_str()));
    CHECK(typed(desk, site->key.c_str(), "grid_water") == Approx(known));
}

TEST_CASE("Pitfalls of growth: twice a year is 100 %, a doubling in six months 300 %", "[analysis]") {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_8b");
    for (const char* text : {"100", "300 %"}) {  // 2 and 4 times
        desk.type("chat", "growth", text);
        CHECK(mixupsOf(desk).empty());
    }
    desk.type("chat", "growth", "600");
    const Check check = theOnly(desk, Rule::growthBeyondKnown, "chat.growth");
    CHECK(check.severity == analysis::Severity::note);
    CHECK(check.numbers[0] == Approx(7.0));
}

TEST_CASE("no row of the library and no sample is taken for a mix-up", "[analysis]") {
    for (const Kind kind : {Kind::accelerator, Kind::efficiencyClass, Kind::servingClass, Kind::site})
        for (const Object* row : library().rows(kind)) {
            INFO(row->catalogueKey);
            CHECK(analysis::mixupChecks(*row, library()).empty());
        }
    for (const char* sample : {"article", "orbit", "serving", "ulanqab-virginia", "blank"}) {
        INFO(sample);
        PlanDesk desk(sample);
        CHECK(mixupsOf(desk).empty());
    }
}
