#include "core/analysis/peak_checks.h"

#include <algorithm>

#include "core/analysis/fixes.h"
#include "tests/support/all_results.h"
#include "tests/support/rich_plan.h"

using namespace wattplan;
using analysis::Check;
using analysis::FixKind;
using analysis::Rule;
using wattplan::test::oneRun;
using wattplan::test::PlanDesk;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

/// Checks of peaks, of the whole plan.
std::vector<Check> peaksOf(PlanDesk& desk) {
    auto list = analysis::checks(desk.plan(), desk.model());
    std::erase_if(list, [](const Check& check) {
        return check.rule != Rule::sparsePeak && check.rule != Rule::peakBeyondKnown;
    });
    return list;
}

Check theOnly(PlanDesk& desk, Rule rule) {
    const auto list = peaksOf(desk);
    REQUIRE(list.size() == 1);
    CHECK(list.front().rule == rule);
    return list.front();
}

/// An accelerator of its own in a plan: nothing of it is in the library.
PlanDesk ownChip(const char* name, const char* launched, const char* watts) {
    PlanDesk desk;
    desk.add(Kind::accelerator, "chip");
    desk.type("chip", "name", name);
    desk.type("chip", "launch_date", launched);
    desk.type("chip", "tdp", watts);
    return desk;
}

}  // namespace

TEST_CASE("a peak with sparsity is told from the dense one of the library, and halved", "[analysis]") {
    // NVIDIA's data sheet of H100 SXM prints 1,979 TFLOP/s in BF16 and 3,958 in FP8 "with sparsity".
    PlanDesk desk = oneRun("dgx_h100", "10", "llama_2_7b");
    CHECK(peaksOf(desk).empty());
    desk.type("h100_sxm5_80", "peak_16bit", "1979");
    const Check check = theOnly(desk, Rule::sparsePeak);
    CHECK(check.severity == analysis::Severity::warning);
    REQUIRE(check.field);
    CHECK(test::addressText(desk.plan(), *check.field) == "h100_sxm5_80.peak_16bit");
    CHECK(check.numbers[0] == Approx(1979e12));
    CHECK(check.numbers[1] == Approx(989.4e12));
    const double days = desk.value("run", "days");
    const auto fixes = analysis::fixesOf(check, desk.plan(), library(), desk.model());
    REQUIRE(fixes.size() == 1);
    CHECK(fixes.front().kind == FixKind::densePeak);
    CHECK(fixes.front().number == Approx(989.5e12));
    desk.apply(fixes.front().edits);
    CHECK(peaksOf(desk).empty());
    CHECK(desk.value("run", "days") == Approx(2.0 * days));
    desk.type("h100_sxm5_80", "peak_fp8", "3958 TFLOP/s");
    CHECK(test::addressText(desk.plan(), *theOnly(desk, Rule::sparsePeak).field) == "h100_sxm5_80.peak_fp8");
}

TEST_CASE("sparse peaks of data sheets are found for each generation that has sparsity", "[analysis]") {
    struct Sheet {
        const char* name;
        const char* launched;
        const char* watts;
        const char* sparse;  // 16 bit, as printed by the maker
    };
    // Ampere and Ada: 624, 724 (L40S: 733 in FP8), Hopper 1,979 and 1,513 (PCIe); Blackwell 4,500; CDNA 3
    // 2,615.
    for (const Sheet& sheet :
         {Sheet{"A100 80GB SXM", "2020-11", "400", "624"}, Sheet{"NVIDIA L40S", "2023-08", "350", "724"},
          Sheet{"H100 PCIe", "2022-03", "350", "1513"}, Sheet{"our H200 SXM", "2023-11", "700", "1979"},
          Sheet{"B200", "2024-03", "1000", "4500"},
          Sheet{"AMD Instinct MI300X", "2023-12", "750", "2614.9"}}) {
        INFO(sheet.name);
        PlanDesk desk = ownChip(sheet.name, sheet.launched, sheet.watts);
        desk.type("chip", "peak_16bit", sheet.sparse);
        CHECK(theOnly(desk, Rule::sparsePeak).numbers[0] / theOnly(desk, Rule::sparsePeak).numbers[1] ==
              Approx(2.0).epsilon(0.01));
    }
}

TEST_CASE("a chip that the library has not is held against the best of its time for a watt", "[analysis]") {
    // By June 2022 the best of the library is the H100 PCIe: 756 / 350 = 2.16 TFLOP/s a watt; a month after
    // the newest of then, Gaudi 2, at most 2.16 × 1.4^(1/12) = 2.22. 1,979 at 700 W are 2.83, their
    // half 1.41.
    PlanDesk desk = ownChip("Chip of our own", "2022-06", "700");
    desk.type("chip", "peak_16bit", "1979");
    const Check check = theOnly(desk, Rule::peakBeyondKnown);
    CHECK(check.numbers[0] == Approx(1979e12 / 700.0));
    CHECK(check.numbers[1] == Approx(2.16e12 * 1.02844).epsilon(0.001));
    const auto fixes = analysis::fixesOf(check, desk.plan(), library(), desk.model());
    REQUIRE(fixes.size() == 1);
    desk.apply(fixes.front().edits);
    CHECK(peaksOf(desk).empty());
    // Ten times too much is not mended by half.
    desk.type("chip", "peak_16bit", "9890");
    CHECK(analysis::fixesOf(theOnly(desk, Rule::peakBeyondKnown), desk.plan(), library(), desk.model())
              .empty());
    // What chips of 2029 will do is open: three years at 1.4 are 2.7 times.
    PlanDesk later = ownChip("Chip to come", "2029-01", "1000");
    later.type("chip", "peak_16bit", "4500");
    CHECK(peaksOf(later).empty());
}

TEST_CASE("no row of the library and no sample has a peak with sparsity", "[analysis]") {
    for (const Object* row : library().rows(Kind::accelerator)) {
        INFO(row->catalogueKey);
        CHECK(analysis::peakChecks(*row, library()).empty());
    }
    for (const char* sample : {"article", "orbit", "ulanqab-virginia", "blank"}) {
        INFO(sample);
        PlanDesk desk(sample);
        CHECK(peaksOf(desk).empty());
    }
}
