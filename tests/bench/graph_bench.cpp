// Evaluation, edits, recording and derivation of the sample plan.
#include <unordered_set>

#include "core/formulas/plan_model.h"
#include "core/graph/derivation.h"
#include "core/graph/gradient.h"
#include "core/plan/edits.h"
#include "core/plan/samples.h"
#include "tests/bench/bench.h"

namespace wattplan::bench {

namespace {

const catalog::Catalogue& catalogue() {
    return catalog::Catalogue::builtIn();
}

Plan article() {
    return samplePlan("article", catalogue()).value();
}

/// Every step of "why this number?" from a result down to its inputs.
std::size_t wholeDerivation(const graph::Graph& graph, graph::NodeId top) {
    std::size_t steps = 0;
    std::unordered_set<graph::NodeId> seen{top};
    std::vector<graph::NodeId> open{top};
    while (!open.empty()) {
        const graph::NodeId id = open.back();
        open.pop_back();
        ++steps;
        for (const graph::NodeId operand : derivationStep(graph, id).operands)
            if (seen.insert(operand).second) open.push_back(operand);
    }
    return steps;
}

/// One edit of a number, there and back, as typing makes it.
void addEdit(std::vector<Figure>& figures, Plan& plan, PlanModel& model, std::string_view object,
             std::string_view field, double one, double other) {
    const Object& target = *plan.find(object);
    const FieldAddress address{target.id, fieldId(target.kind, field)};
    bool isOne = false;
    std::size_t nodes = 0;
    const double seconds = secondsPerCall([&] {
        isOne = !isOne;
        const auto edits = Editor(plan, catalogue()).setValue(address, Number{isOne ? one : other}).value();
        for (const Edit& edit : edits)
            plan.apply(edit);
        nodes = model.update(plan, edits).nodes;
    });
    figures.push_back(
        {"edit " + std::string(object) + "." + std::string(field) + ", " + std::to_string(nodes) + " nodes",
         "us", seconds * 1e6, 20.0});
}

void graphBenchmark(std::vector<Figure>& figures) {
    Plan plan = article();
    PlanModel model(plan, catalogue());
    const graph::Graph& graph = model.graph();
    const auto nodes = static_cast<double>(graph.size());

    graph::KernelCache& kernels = *model.kernels();
    const double full = secondsPerCall([&] {
        const graph::Evaluation evaluation(graph, kernels);
        keep(evaluation.value(static_cast<graph::NodeId>(graph.size() - 1)));
    });
    figures.push_back({"full evaluation of the sample, " + std::to_string(graph.size()) + " nodes, a node",
                       "ns", full * 1e9 / nodes, 50.0});
    figures.push_back({"full evaluation of the sample, a value", "ns",
                       full * 1e9 / static_cast<double>(graph.valueCount())});

    addEdit(figures, plan, model, "gpt_3_175b", "training_tokens", 3.1e11, 3e11);
    addEdit(figures, plan, model, "gpt3", "goodput", 0.9, 1.0);
    addEdit(figures, plan, model, "air_cluster", "systems", 141.0, 140.0);
    addEdit(figures, plan, model, "finance", "discount_rate", 8.0, 9.0);

    const double recorded = secondsPerCall([&] {
        const PlanModel fresh(plan, catalogue(), model.kernels());
        keep(static_cast<double>(fresh.graph().size()));
    });
    figures.push_back({"sample recorded and evaluated afresh", "ms", recorded * 1e3});

    const ResultAddress cost{plan.find("gpt3")->id, resultId(Kind::trainingRun, "cost_owned")};
    const graph::NodeId top = model.node(cost);
    std::size_t steps = 0;
    const double derived = secondsPerCall([&] { steps = wholeDerivation(graph, top); });
    figures.push_back(
        {"derivation of gpt3.cost_owned, " + std::to_string(steps) + " steps", "ms", derived * 1e3, 1.0});
    const double swept = secondsPerCall(
        [&] { keep(graph::gradient(model.evaluation(), top, graph::KernelDerivatives::leftOut).front()); });
    figures.push_back({"derivatives of gpt3.cost_owned, all inputs", "ms", swept * 1e3});
}

const Registration registration("graph", graphBenchmark);

}  // namespace

}  // namespace wattplan::bench
