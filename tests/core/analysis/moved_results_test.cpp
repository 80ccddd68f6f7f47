#include "core/analysis/moved_results.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/results_to_keep.h"
#include "core/plan/engine_version.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using analysis::MovedResult;
using analysis::MovedResults;

namespace {

constexpr double rounding = 1e-9;  // relative: sums in another order

/// A run of which the site says nothing of staff: people cost power times staff times their cost, of which
/// the latter two are defaults, 0.8 FTE/MW and 130,000 USD a year each.
class StaffedRun {
public:
    StaffedRun() : m_desk(test::oneRun("dgx_h100", "10", "gpt_3_175b")) {
        m_desk.type("n_virginia", "staff_per_power", "");
        m_desk.type("n_virginia", "staff_cost", "");
    }

    KeptResults keptNow() {
        return analysis::resultsToKeep(m_desk.plan(), catalog::Catalogue::builtIn(), m_desk.model());
    }
    MovedResults moved(const KeptResults& kept, const analysis::MovedOptions& options = {}) {
        return analysis::movedResults(kept, m_desk.plan(), catalog::Catalogue::builtIn(), m_desk.model(),
                                      options);
    }
    test::PlanDesk& desk() { return m_desk; }

private:
    test::PlanDesk m_desk;
};

KeptInput& input(KeptResults& kept, const std::string& name) {
    const auto found = std::ranges::find(*kept.inputs, name, &KeptInput::address);
    INFO(name);
    REQUIRE(found != kept.inputs->end());
    return *found;
}

KeptResult& result(KeptResults& kept, const std::string& name) {
    const auto found = std::ranges::find(kept.results, name, &KeptResult::address);
    INFO(name);
    REQUIRE(found != kept.results.end());
    return *found;
}

const MovedResult& result(const MovedResults& moved, const std::string& name) {
    const auto found = std::ranges::find(moved.results, name, &MovedResult::name);
    INFO(name);
    REQUIRE(found != moved.results.end());
    return *found;
}

double shareOf(const MovedResults& moved, const MovedResult& result, const std::string& name) {
    for (const analysis::MovedShare& share : result.shares)
        for (const std::size_t i : share.inputs)
            if (moved.inputs[i].name == name) return share.value;
    return 0.0;
}

}  // namespace

TEST_CASE("Moved results: what this engine kept itself has not moved", "[analysis]") {
    for (const char* sample : {"blank", "article", "ulanqab-virginia"}) {
        INFO(sample);
        const Plan plan = samplePlan(sample, catalog::Catalogue::builtIn()).value();
        const PlanModel model(plan, catalog::Catalogue::builtIn());
        const KeptResults kept = analysis::resultsToKeep(plan, catalog::Catalogue::builtIn(), model);
        CHECK(kept.engineVersion == engineVersion());
        const MovedResults moved = analysis::movedResults(kept, plan, catalog::Catalogue::builtIn(), model);
        CHECK(moved.areInputsKnown);
        CHECK(moved.inputs.empty());
        CHECK(moved.results.empty());
    }
}

TEST_CASE("Moved results: defaults and formulas each have their part, by hand", "[analysis]") {
    StaffedRun run;
    KeptResults kept = run.keptNow();
    CHECK(*input(kept, "finance.staff_per_power").value == Approx(0.8));
    CHECK(*input(kept, "finance.staff_cost").value == Approx(130000));
    CHECK(input(kept, "finance.staff_cost").text == "USD");
    const std::string people = "cluster.opex.people";
    const double now = *result(kept, people).value;
    // Then 1 FTE/MW at 100,000: 100,000 a MW, where it is 104,000 now. The engine then gave a tenth more.
    input(kept, "finance.staff_per_power").value = 1.0;
    input(kept, "finance.staff_cost").value = 100000;
    const double perUnit = now / 104000;
    result(kept, people).value = 110000 * perUnit;
    kept.engineVersion = "0.0.7";

    const MovedResults moved = run.moved(kept);
    CHECK(moved.engineThen == "0.0.7");
    REQUIRE(moved.inputs.size() == 2);
    const MovedResult& found = result(moved, people);
    const double base = found.now.value / now;  // base units in one of the result's
    CHECK(found.change == MovedResult::Change::value);
    CHECK(*found.then / base == Approx(110000 * perUnit).epsilon(rounding));
    CHECK(*found.engine / base == Approx(-10000 * perUnit).epsilon(rounding));
    // Mean of both orders: -0.2 at the mean cost 115,000, and 30,000 at the mean staff 0.9.
    CHECK(shareOf(moved, found, "finance.staff_per_power") / base ==
          Approx(-23000 * perUnit).epsilon(rounding));
    CHECK(shareOf(moved, found, "finance.staff_cost") / base == Approx(27000 * perUnit).epsilon(rounding));

    // Sampled, each pair of orders is both orders of two: the same.
    const MovedResults sampled = run.moved(kept, {.mostExact = 1, .orders = 2});
    const MovedResult& same = result(sampled, people);
    CHECK(shareOf(sampled, same, "finance.staff_cost") / base == Approx(27000 * perUnit).epsilon(rounding));
    CHECK(*same.engine == Approx(*found.engine).epsilon(rounding));
}

TEST_CASE("Moved results: parts sum to the difference, as typing the old defaults shows", "[analysis]") {
    StaffedRun run;
    const std::pair<const char*, const char*> then[] = {{"staff_per_power", "1.1"},
                                                        {"staff_cost", "90000"},
                                                        {"maintenance_it", "3"},
                                                        {"insurance", "2"},
                                                        {"spares", "6"}};
    KeptResults kept = run.keptNow();
    StaffedRun typed;  // the same engine, told what the defaults were
    for (const auto& [field, text] : then) {
        if (!Registry::instance().field(Kind::finance, field)) continue;
        typed.desk().type("finance", field, text);
        input(kept, std::string("finance.") + field).value = std::stod(text);
    }
    kept.results = typed.keptNow().results;
    const MovedResults moved = run.moved(kept);
    REQUIRE(moved.results.size() > 5);
    for (const MovedResult& each : moved.results) {
        INFO(each.name);
        REQUIRE(each.change == MovedResult::Change::value);
        REQUIRE(each.engine);
        CHECK(*each.engine == Approx(0.0).margin(1e-9 * std::abs(each.now.value)));
        double sum = *each.engine;
        for (const analysis::MovedShare& share : each.shares)
            sum += share.value;
        CHECK(sum == Approx(each.now.value - *each.then).margin(1e-9 * std::abs(each.now.value)));
    }
}

TEST_CASE("Moved results: what came, went, or got or lost its value is told without a cause", "[analysis]") {
    StaffedRun run;
    KeptResults kept = run.keptNow();
    kept.results.push_back({"cluster.retired_result", 2.0, "MWh"});
    std::erase_if(kept.results, [](const KeptResult& each) { return each.address == "cluster.opex.people"; });
    result(kept, "cluster.opex.upkeep").value.reset();
    const MovedResults moved = run.moved(kept);
    REQUIRE(moved.results.size() == 3);
    CHECK(result(moved, "cluster.retired_result").change == MovedResult::Change::gone);
    CHECK(*result(moved, "cluster.retired_result").then == Approx(7.2e9));  // 2 MWh in J
    CHECK(result(moved, "cluster.opex.people").change == MovedResult::Change::added);
    CHECK(result(moved, "cluster.opex.upkeep").change == MovedResult::Change::known);
    for (const MovedResult& each : moved.results)
        CHECK_FALSE(each.engine);
}

TEST_CASE("Moved results: without the inputs of then no cause is told", "[analysis]") {
    StaffedRun run;
    KeptResults kept = run.keptNow();
    *result(kept, "cluster.opex.people").value *= 2.0;
    kept.inputs.reset();
    const MovedResults moved = run.moved(kept);
    CHECK_FALSE(moved.areInputsKnown);
    REQUIRE(moved.results.size() == 1);
    CHECK(moved.results.front().change == MovedResult::Change::value);
    CHECK_FALSE(moved.results.front().engine);
    CHECK(moved.results.front().shares.empty());
}

TEST_CASE("Moved results: an input in a unit or a row that is no more is named, and not evaluated",
          "[analysis]") {
    StaffedRun run;
    KeptResults kept = run.keptNow();
    input(kept, "finance.staff_per_power").unit = "kg";
    kept.inputs->push_back({"model/no_such_model.training_tokens", 1.0, "", "token"});
    const MovedResults moved = run.moved(kept);
    REQUIRE(moved.inputs.size() == 2);
    for (const analysis::MovedInput& each : moved.inputs)
        CHECK_FALSE(each.isEvaluated);
    CHECK(moved.results.empty());
}
