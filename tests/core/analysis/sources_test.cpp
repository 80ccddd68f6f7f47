#include "core/analysis/sources.h"

#include <algorithm>

#include "tests/support/rich_plan.h"

using namespace wattplan;
using analysis::Source;

namespace {

const Source* titled(const std::vector<Source>& list, std::string_view beginning) {
    const auto found =
        std::ranges::find_if(list, [&](const Source& each) { return each.title.starts_with(beginning); });
    return found == list.end() ? nullptr : &*found;
}

std::vector<Source> sourcesOf(test::PlanDesk& desk) {
    return analysis::sources(desk.plan(), catalog::Catalogue::builtIn(), desk.model());
}

bool feeds(const Source* source, test::PlanDesk& desk, std::string_view object, std::string_view result) {
    return source && std::ranges::count(source->results, desk.address(object, result)) == 1;
}

}  // namespace

TEST_CASE("A data sheet feeds the inputs that cite it and the results computed from them", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    const auto list = sourcesOf(desk);
    // As systems.csv states it.
    const Source* sheet = titled(list, "NVIDIA DGX H100 datasheet");
    REQUIRE(sheet);
    CHECK(sheet->type == Source::Type::data);
    CHECK(sheet->url == "https://docs.nvidia.com/dgx/dgxh100-user-guide/introduction-to-dgxh100.html");
    CHECK(sheet->confidences.contains("datasheet"));
    CHECK(sheet->checks.contains("cross-checked"));
    const FieldAddress power{desk.plan().find("dgx_h100")->id, fieldId(Kind::system, "max_power")};
    CHECK(std::ranges::count(sheet->inputs, power) == 1);
    CHECK(feeds(sheet, desk, "cluster", "nameplate_power"));
    CHECK_FALSE(feeds(sheet, desk, "run", "flop"));
}

TEST_CASE("Formulas cite methods, and a default cites the source of its row of costs.csv", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    const auto list = sourcesOf(desk);
    const Source* energy = titled(list, "MODEL:1.8");
    REQUIRE(energy);
    CHECK(energy->type == Source::Type::method);
    CHECK(feeds(energy, desk, "run", "energy_facility"));
    CHECK(feeds(energy, desk, "plan", "energy"));
    CHECK_FALSE(feeds(energy, desk, "run", "flop"));

    const Source* lives = titled(list, "Company filings: Amazon 5");  // costs.csv, depr_accel_life
    REQUIRE(lives);
    CHECK(lives->type == Source::Type::data);
    CHECK(lives->date == "2025");
    const FieldAddress life{desk.plan().find("finance")->id, fieldId(Kind::finance, "life_it")};
    CHECK(lives->inputs == std::vector{life});
    CHECK(feeds(lives, desk, "plan", "cost_owned"));
    CHECK_FALSE(feeds(lives, desk, "plan", "energy"));

    desk.type("finance", "life_it", "6");
    CHECK(titled(sourcesOf(desk), "Company filings: Amazon 5") == nullptr);
}

TEST_CASE("Every citation in the graph and every cited input in use stands in the list once", "[analysis]") {
    auto desk = test::richPlan();
    const auto list = sourcesOf(desk);
    const auto& graph = desk.model().graph();
    std::set<std::string> cited;
    for (graph::NodeId id = 0; id < graph.size(); ++id)
        if (graph.node(id).op != graph::Op::input && graph.isNamed(id) && *graph.name(id).citation != '\0')
            cited.insert(graph.name(id).citation);
    REQUIRE_FALSE(cited.empty());
    for (const std::string& citation : cited) {
        CAPTURE(citation);
        CHECK(std::ranges::count(list, citation, &Source::title) == 1);
    }
    std::set<FieldAddress> fed;
    for (const Source& source : list)
        for (const FieldAddress& input : source.inputs)
            CHECK(fed.insert(input).second);
}

TEST_CASE("What a pin stands in for is no longer fed", "[analysis]") {
    auto desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    const auto site = [&] { return sourcesOf(desk); };
    const auto before = site();
    const Source* climate = titled(before, "CRU CL 2.0");
    REQUIRE(climate);
    CHECK(feeds(climate, desk, "plan", "energy"));
    desk.type("hall", "pin_pue", "1.2");
    const auto after = site();
    CHECK_FALSE(feeds(titled(after, "CRU CL 2.0"), desk, "plan", "energy"));
}
