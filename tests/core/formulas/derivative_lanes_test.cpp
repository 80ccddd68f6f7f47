#include <algorithm>
#include <cmath>
#include <random>
#include <set>

#include "core/graph/gradient.h"
#include "core/graph/lanes.h"
#include "tests/support/all_results.h"
#include "tests/support/rich_plan.h"
#include "tests/support/service_desk.h"

using namespace wattplan;
using wattplan::graph::NodeId;
using wattplan::test::addressText;
using wattplan::test::PlanDesk;

namespace {

struct Varied {
    FieldAddress address;
    NodeId node;
};

/// The inputs of a plan that may vary and have a value.
std::vector<Varied> variedInputs(const PlanModel& model) {
    std::vector<Varied> list;
    for (const graph::InputRecord& input : model.graph().inputs()) {
        const FieldAddress address = fieldOfTag(input.tag);
        if (input.tag == 0 || !Registry::instance().field(address.field).varies) continue;
        if (model.evaluation().isOk(input.node)) list.push_back({address, input.node});
    }
    return list;
}

struct Wanted {
    ResultAddress address;
    NodeId node;
};

/// The results of a plan that are known.
std::vector<Wanted> knownResults(const Plan& plan, const PlanModel& model) {
    std::vector<Wanted> list;
    for (const auto& [address, state] : test::allResults(plan, model))
        if (state.isOk) list.push_back({address, model.node(address)});
    return list;
}

/// A result as one number: a series by its sum.
double total(const graph::Evaluation& evaluation, NodeId node) {
    double sum = 0.0;
    for (const double value : evaluation.values(node))
        sum += value;
    return sum;
}

std::vector<double> totals(const graph::Evaluation& evaluation, const std::vector<Wanted>& results) {
    std::vector<double> list;
    for (const Wanted& result : results)
        list.push_back(evaluation.isOk(result.node) ? total(evaluation, result.node) : std::nan(""));
    return list;
}

struct Count {
    std::size_t compared = 0;
    std::size_t kinks = 0;
};

/// Whether a result comes out of the cash flow, an algorithm that has a derivative everywhere but at kinks.
bool isOfCashFlow(const Wanted& result) {
    static const std::set<std::string_view> keys{"npv", "irr", "payback", "payback.discounted"};
    return keys.contains(Registry::instance().result(result.address.result).key);
}

/// Compares the sweep of every result with central differences of every varying input.
Count compareDerivatives(const PlanDesk& desk, const PlanModel& model) {
    const auto results = knownResults(desk.plan(), model);
    std::vector<std::vector<double>> sweeps;  // a result each
    for (const Wanted& result : results)
        sweeps.push_back(graph::gradient(model.evaluation(), result.node,
                                         isOfCashFlow(result) ? graph::KernelDerivatives::byDifferences
                                                              : graph::KernelDerivatives::leftOut));
    const auto inputs = model.graph().inputs();
    graph::Evaluation moved(model.graph(), *model.kernels());
    Count count;
    for (const Varied& input : variedInputs(model)) {
        const double x = model.evaluation().value(input.node);
        const double step = 1e-6 * std::max(std::abs(x), 1e-3);
        const auto at = [&](double value) {
            moved.setInput(input.node, value);
            moved.update();
            return totals(moved, results);
        };
        const auto above = at(x + step);
        const auto below = at(x - step);
        const auto here = at(x);
        const auto record = std::ranges::find(inputs, input.node, &graph::InputRecord::node) - inputs.begin();
        for (std::size_t i = 0; i < results.size(); ++i) {
            // A difference of sums loses digits of the sum; that noise, not the derivative, sets the floor.
            const double noise = 1e-15 * std::abs(here[i]) / step;
            const double forward = (above[i] - here[i]) / step;
            const double backward = (here[i] - below[i]) / step;
            const double central = (above[i] - below[i]) / (2.0 * step);
            const double size = std::max({std::abs(forward), std::abs(backward), std::abs(central)});
            if (std::isnan(central) || std::abs(forward - backward) > 1e-4 * size + 100.0 * noise) {
                ++count.kinks;  // a floor, a smallest or largest of two, a knot of the table
                continue;
            }
            const double swept = sweeps[i][static_cast<std::size_t>(record)];
            ++count.compared;
            if (std::abs(swept - central) <= 1e-5 * size + 100.0 * noise) continue;
            INFO("d " << addressText(desk.plan(), results[i].address) << " / d "
                      << addressText(desk.plan(), input.address));
            CHECK(swept == Approx(central).epsilon(1e-5).margin(100.0 * noise));
        }
    }
    return count;
}

void checkDerivatives(PlanDesk& desk, std::size_t leastCompared) {
    const Count count = compareDerivatives(desk, desk.model());
    INFO(count.compared << " compared, " << count.kinks << " at kinks");
    CHECK(count.compared >= leastCompared);
    CHECK(count.kinks * 50 <= count.compared);
}

void checkLanes(PlanDesk& desk, std::size_t lanes) {
    const PlanModel& model = desk.model();
    const auto inputs = variedInputs(model);
    const auto results = knownResults(desk.plan(), model);
    std::mt19937 random(7);
    std::vector<std::vector<double>> columns;
    std::vector<graph::LaneColumn> laneColumns;
    std::vector<NodeId> inputNodes;
    std::vector<NodeId> resultNodes;
    for (const Varied& input : inputs) {
        const double x = model.evaluation().value(input.node);
        std::uniform_real_distribution<double> around(x - 0.2 * std::abs(x), x + 0.2 * std::abs(x));
        auto& column = columns.emplace_back();
        for (std::size_t lane = 0; lane < lanes; ++lane)
            column.push_back(around(random));
        inputNodes.push_back(input.node);
    }
    for (std::size_t i = 0; i < inputs.size(); ++i)
        laneColumns.push_back({inputNodes[i], columns[i]});
    for (const Wanted& result : results)
        resultNodes.push_back(result.node);
    graph::Lanes engine(model.evaluation(), inputNodes, resultNodes);
    const auto byLanes = engine.run(laneColumns);

    graph::Evaluation scalar(model.graph(), *model.kernels());
    std::size_t compared = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        for (std::size_t i = 0; i < inputs.size(); ++i)
            scalar.setInput(inputNodes[i], columns[i][lane]);
        scalar.update();
        for (std::size_t r = 0; r < results.size(); ++r) {
            const auto values = scalar.values(resultNodes[r]);
            bool isSame = byLanes[r].status[lane] == scalar.status(resultNodes[r]);
            for (std::size_t m = 0; m < values.size() && scalar.isOk(resultNodes[r]); ++m) {
                const double difference = std::abs(byLanes[r].values[m * lanes + lane] - values[m]);
                isSame = isSame && difference <= 1e-12 * std::abs(values[m]);
                ++compared;
            }
            if (isSame) continue;
            INFO(addressText(desk.plan(), results[r].address) << " in lane " << lane);
            FAIL();
        }
    }
    CHECK(compared > lanes * 100);
}

}  // namespace

TEST_CASE("derivatives are central differences for every varying input, away from kinks", "[formulas]") {
    PlanDesk article("article");
    checkDerivatives(article, 10000);
    PlanDesk rich = test::richPlan();
    checkDerivatives(rich, 50000);
    PlanDesk layouts = test::layoutPlan();
    checkDerivatives(layouts, 10000);
    PlanDesk serving = test::servingPlan();
    checkDerivatives(serving, 5000);
}

TEST_CASE("lanes give what single evaluations give, states included", "[formulas]") {
    PlanDesk article("article");
    checkLanes(article, 300);  // more than two blocks, the last one part full
    PlanDesk rich = test::richPlan();
    checkLanes(rich, 150);
    PlanDesk layouts = test::layoutPlan();
    checkLanes(layouts, 30);
    PlanDesk serving = test::servingPlan();
    checkLanes(serving, 150);
}
