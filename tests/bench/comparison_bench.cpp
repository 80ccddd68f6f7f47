// Plans compared: attribution, goal seek and what moves a result most.
#include <array>

#include "core/analysis/attribution.h"
#include "core/analysis/comparison.h"
#include "core/analysis/goal_seek.h"
#include "core/analysis/iso_line.h"
#include "core/analysis/sensitivity.h"
#include "core/plan/edits.h"
#include "core/plan/samples.h"
#include "tests/bench/bench.h"

namespace wattplan::bench {

namespace {

using analysis::SeenPlan;

const catalog::Catalogue& catalogue() {
    return catalog::Catalogue::builtIn();
}

FieldAddress input(const Plan& plan, std::string_view object, std::string_view field) {
    const Object& found = *plan.find(object);
    return {found.id, fieldId(found.kind, field)};
}

void type(Plan& plan, std::string_view object, std::string_view field, std::string_view text) {
    const auto edits = Editor(plan, catalogue()).setText(input(plan, object, field), text).value();
    for (const Edit& edit : edits)
        plan.apply(edit);
}

/// The sample with the numbers that the twelve changes change in it, so that none shapes the graph.
Plan before() {
    Plan plan = samplePlan("article", catalogue()).value();
    for (const char* hall : {"azure", "google", "meta", "air_hall", "liquid_hall"})
        type(plan, hall, "electricity_price", "0.08");
    for (const char* run : {"gpt3_air", "gpt3_liquid"})
        type(plan, run, "tokens", "3e11");
    return plan;
}

Plan withTwelveNumbers(Plan plan) {
    for (const char* hall : {"azure", "google", "meta", "air_hall", "liquid_hall"})
        type(plan, hall, "electricity_price", "0.1");
    for (const char* run : {"gpt3_air", "gpt3_liquid"})
        type(plan, run, "tokens", "2e11");
    for (const char* run : {"gpt3", "gopher", "opt", "bloom"})
        type(plan, run, "goodput", "0.9");
    type(plan, "finance", "discount_rate", "9");
    return plan;
}

Plan withFourChoices(Plan plan) {
    type(plan, "air_hall", "cooling", "d2c_1p");
    type(plan, "azure", "site", "dublin");
    type(plan, "air_cluster", "system", "dgx_h100");
    type(plan, "gpt3_air", "precision", "fp8");
    return plan;
}

std::vector<analysis::ChangeGroup> eachAlone(const SeenPlan& from, const SeenPlan& to) {
    std::vector<std::vector<FieldAddress>> byHand;
    for (const auto& group : analysis::changesBetween(from, to, catalogue()))
        for (const FieldAddress& change : group.changes)
            byHand.push_back({change});
    return analysis::changesBetween(from, to, catalogue(), byHand);
}

void addAttribution(std::vector<Figure>& figures, const std::string& name, const Plan& from, const Plan& to,
                    std::string_view result, double most) {
    const PlanModel fromModel(from, catalogue());
    const PlanModel toModel(to, catalogue(), fromModel.kernels());
    const SeenPlan one{&from, &fromModel};
    const SeenPlan other{&to, &toModel};
    const auto groups = eachAlone(one, other);
    const ResultAddress address{from.only(Kind::plan).id, resultId(Kind::plan, result)};
    std::size_t recordings = 0;
    const double seconds = secondsPerCall([&] {
        const auto found = analysis::attribute(one, other, catalogue(), address, groups);
        recordings = found.recordings;
        keep(found.total);
    });
    figures.push_back({"attribution of plan." + std::string(result) + ", " + name + ", " +
                           std::to_string(groups.size()) + " groups, " + std::to_string(recordings) +
                           " graphs",
                       "ms", seconds * 1e3, most});
}

void comparisonBenchmark(std::vector<Figure>& figures) {
    const Plan plan = before();
    addAttribution(figures, "numbers", plan, withTwelveNumbers(plan), "cost_owned", 300.0);
    addAttribution(figures, "numbers", plan, withTwelveNumbers(plan), "npv", 300.0);
    addAttribution(figures, "choices", plan, withFourChoices(plan), "cost_owned", 1000.0);

    const PlanModel model(plan, catalogue());
    const auto ofPlan = [&](std::string_view key) {
        return ResultAddress{plan.only(Kind::plan).id, resultId(Kind::plan, key)};
    };
    for (const char* key : {"cost_owned", "energy"}) {
        std::size_t count = 0;
        const double seconds = secondsPerCall(
            [&] { count = analysis::numberSwings(plan, catalogue(), model, ofPlan(key)).size(); });
        figures.push_back(
            {"what moves plan." + std::string(key) + " most, " + std::to_string(count) + " numbers", "ms",
             seconds * 1e3, 100.0});
    }
    const double sought = secondsPerCall([&] {
        keep(analysis::seekByNumber(plan, catalogue(), model, ofPlan("cost_owned"), 3e7,
                                    input(plan, "air_hall", "electricity_price"))
                 .target);
    });
    figures.push_back({"goal seek of plan.cost_owned by a price", "ms", sought * 1e3, 100.0});
    const double traced = secondsPerCall([&] {
        const auto iso = analysis::isoLines(
            plan, catalogue(), model, ofPlan("cost_owned"), *model.value(ofPlan("cost_owned")),
            input(plan, "air_hall", "electricity_price"), input(plan, "gpt3_air", "tokens"));
        keep(static_cast<double>(iso.lines.size()));
    });
    figures.push_back({"iso-line of plan.cost_owned over a price and tokens", "ms", traced * 1e3, 500.0});

    const std::vector<SeenPlan> twelve(12, SeenPlan{&plan, &model});
    const double compared = secondsPerCall([&] {
        keep(static_cast<double>(analysis::compare(twelve, analysis::defaultResults(twelve), 0).size() +
                                 analysis::differenceOf(twelve, catalogue()).inputs.size()));
    });
    figures.push_back({"comparison of twelve plans, inputs and results", "ms", compared * 1e3, 10.0});
}

const Registration registration("comparison", &comparisonBenchmark);

}  // namespace

}  // namespace wattplan::bench
