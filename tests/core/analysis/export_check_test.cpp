#include "core/analysis/export_check.h"

#include "tests/support/plan_desk.h"
#include "tests/support/what_ifs.h"

using namespace wattplan;
using analysis::Check;
using analysis::Rule;
using wattplan::test::PlanDesk;

namespace {

/// The check of the one cluster of a plan made by oneRun, standing at `site` from `month` on.
std::optional<Check> checkAt(PlanDesk& desk, std::string_view site, std::string_view month) {
    desk.type("hall", "site", site);
    desk.type("cluster", "commissioning", month);
    return analysis::exportCheck(*desk.plan().find("cluster"), desk.plan());
}

}  // namespace

TEST_CASE("A100 need a licence for China from August 2022 on, and none elsewhere", "[analysis]") {
    // NVIDIA's notice of 31 August 2022: "on August 26, 2022 ... effective immediately"
    PlanDesk desk = test::oneRun("dgx_a100_640", "10", "llama_2_7b");
    CHECK_FALSE(checkAt(desk, "guian", "2022-07"));
    const auto check = checkAt(desk, "guian", "2022-08");
    REQUIRE(check);
    CHECK(check->rule == Rule::exportControlled);
    CHECK(check->severity == analysis::Severity::warning);
    CHECK(check->month == Date{2022, 8, 26});
    CHECK(check->object == desk.plan().find("cluster")->id);
    CHECK(check->others ==
          std::vector<ObjectId>{desk.plan().find("a100_sxm4_80")->id, desk.plan().find("guian")->id});
    CHECK(checkAt(desk, "hong_kong", "2023-01"));
    CHECK_FALSE(checkAt(desk, "taipei", "2023-01"));
    CHECK_FALSE(checkAt(desk, "n_virginia", "2023-01"));
}

TEST_CASE("What the notice of 2022 left free came under the rule of 2023, and H20 in 2025", "[analysis]") {
    PlanDesk h20 = test::oneRun("hgx_h20_8", "10", "llama_2_7b");
    CHECK_FALSE(checkAt(h20, "ulanqab", "2025-03"));
    CHECK(checkAt(h20, "ulanqab", "2025-04"));  // NVIDIA was told on 9 April 2025
    // 88 FR 73458 is in force from 17 November 2023; MI300X: 16 x 1,307 TFLOP/s = 20,912, 4,800 are enough.
    PlanDesk amd = test::oneRun("mi300x_server_8", "10", "llama_2_7b");
    CHECK_FALSE(checkAt(amd, "ulanqab", "2023-10"));
    CHECK(checkAt(amd, "ulanqab", "2023-11"));
    CHECK(checkAt(amd, "riyadh", "2024-01"));
    CHECK_FALSE(checkAt(amd, "singapore", "2024-01"));
    PlanDesk huawei = test::oneRun("cloudmatrix_384", "10", "llama_2_7b");
    CHECK_FALSE(checkAt(huawei, "ulanqab", "2026-01"));
}

TEST_CASE("A control is a field of the library: typed, moved or cleared it moves the check", "[analysis]") {
    PlanDesk desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    CHECK(checkAt(desk, "shanghai", "2026-01"));
    desk.type("h100_sxm5_80", "export_destinations", "RU");
    CHECK_FALSE(checkAt(desk, "shanghai", "2026-01"));
    desk.type("h100_sxm5_80", "export_destinations", "RU CN");
    CHECK(checkAt(desk, "shanghai", "2026-01"));
    desk.type("h100_sxm5_80", "export_controlled", "2026-02");
    CHECK_FALSE(checkAt(desk, "shanghai", "2026-01"));
    desk.type("h100_sxm5_80", "export_controlled", "");
    CHECK_FALSE(checkAt(desk, "shanghai", "2026-06"));
    // Without a month of its own a cluster is delivered when the plan begins: January 2026.
    desk.type("h100_sxm5_80", "export_controlled", "2025-12-01");
    CHECK(checkAt(desk, "shanghai", ""));
    desk.type("plan", "horizon_start", "2025-06");
    CHECK_FALSE(checkAt(desk, "shanghai", ""));
}

TEST_CASE("Each control of the library names its source", "[analysis]") {
    const FieldId since = fieldId(Kind::accelerator, "export_controlled");
    const FieldId destinations = fieldId(Kind::accelerator, "export_destinations");
    int controlled = 0;
    for (const Object* row : catalog::Catalogue::builtIn().rows(Kind::accelerator)) {
        INFO(row->key);
        CHECK(isEmpty(row->value(since)) == isEmpty(row->value(destinations)));
        if (isEmpty(row->value(since))) continue;
        ++controlled;
        CHECK_FALSE(row->provenanceOf(since).source.empty());
        CHECK_FALSE(row->provenanceOf(since).url.empty());
        CHECK(row->provenanceOf(since) != row->provenance);
    }
    CHECK(controlled > 30);
}

TEST_CASE("Plan A: of its what-ifs GB200 in Ulanqab alone is export-controlled", "[analysis]") {
    const auto& library = catalog::Catalogue::builtIn();
    const Plan plan = samplePlan("ulanqab-virginia", library).value();
    const auto isControlled = [&](WhatIfId whatIf) {
        const Plan seen = plan.inWhatIf(whatIf);
        const auto found = analysis::checks(seen, PlanModel(seen, library));
        return std::ranges::find(found, Rule::exportControlled, &Check::rule) != found.end();
    };
    CHECK(isControlled({}));
    CHECK_FALSE(isControlled(test::whatIfOf(plan, "a1_virginia").id));
    CHECK_FALSE(isControlled(test::whatIfOf(plan, "a2_ulanqab").id));
}
