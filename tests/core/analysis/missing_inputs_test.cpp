#include "core/analysis/missing_inputs.h"

#include <algorithm>

#include "tests/support/rich_plan.h"

using namespace wattplan;
using analysis::MissingInput;
using analysis::missingInputs;

namespace {

const MissingInput* missingAt(const std::vector<MissingInput>& list, test::PlanDesk& desk,
                              std::string_view object, std::string_view field) {
    const Object& found = *desk.plan().find(object);
    const auto place =
        std::ranges::find(list, FieldAddress{found.id, fieldId(found.kind, field)}, &MissingInput::field);
    return place == list.end() ? nullptr : &*place;
}

bool waits(const MissingInput* missing, test::PlanDesk& desk, std::string_view object,
           std::string_view result) {
    return missing && std::ranges::count(missing->results, desk.address(object, result)) == 1;
}

}  // namespace

TEST_CASE("A plan in which every number is known misses none", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    CHECK(missingInputs(desk.plan(), desk.model()).empty());
}

TEST_CASE("A result that waits for two fields stands with both, others with neither", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("dgx_h100", "price", "");
    desk.type("n_virginia", "electricity_price", "");
    const auto missing = missingInputs(desk.plan(), desk.model());
    const MissingInput* board = missingAt(missing, desk, "dgx_h100", "price");
    const MissingInput* electricity = missingAt(missing, desk, "n_virginia", "electricity_price");
    for (const MissingInput* each : {board, electricity}) {
        CHECK(waits(each, desk, "run", "cost_owned"));
        CHECK(waits(each, desk, "plan", "cost_owned"));
        CHECK_FALSE(waits(each, desk, "run", "energy_facility"));
    }
    // The price of electricity is no part of capital.
    CHECK(waits(board, desk, "cluster", "capex"));
    CHECK_FALSE(waits(electricity, desk, "cluster", "capex"));
    desk.type("dgx_h100", "price", "300000");
    CHECK(missingAt(missingInputs(desk.plan(), desk.model()), desk, "dgx_h100", "price") == nullptr);
}

TEST_CASE("A choice not made yet is missing", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    desk.type("cluster", "system", "");
    const auto missing = missingInputs(desk.plan(), desk.model());
    CHECK(waits(missingAt(missing, desk, "cluster", "system"), desk, "run", "energy_facility"));
}
