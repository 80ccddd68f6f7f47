// Many scenarios at once, beside the same formula in plain C++, in numpy, and one at a time.
#include <cmath>
#include <cstdlib>
#include <random>

#include "core/formulas/plan_model.h"
#include "core/graph/lanes.h"
#include "core/plan/samples.h"
#include "tests/bench/bench.h"
#include "tests/support/paths.h"

namespace wattplan::bench {

namespace {

constexpr std::size_t lanes = 4096;

struct Scenarios {
    std::vector<graph::NodeId> inputs;
    std::vector<std::vector<double>> columns;
    std::vector<graph::LaneColumn> laneColumns;
};

/// GPT-3's inputs, each within 20 % of the sample.
Scenarios scenarios(const Plan& plan, const PlanModel& model) {
    Scenarios result;
    std::mt19937 random(11);
    for (const auto& [object, field] : {std::pair{"gpt_3_175b", "params_total"},
                                        {"gpt_3_175b", "training_tokens"},
                                        {"v100_sxm2_32", "peak_16bit"},
                                        {"gpt3", "pin_mfu"},
                                        {"gpt3", "goodput"},
                                        {"gpt3", "pin_it_power"},
                                        {"azure", "pin_pue"},
                                        {"azure", "grid_carbon"}}) {
        const Object& target = *plan.find(object);
        const graph::NodeId node = model.node(FieldAddress{target.id, fieldId(target.kind, field)});
        const double value = model.evaluation().value(node);
        std::uniform_real_distribution<double> around(0.8 * value, 1.2 * value);
        result.inputs.push_back(node);
        auto& column = result.columns.emplace_back(lanes);
        for (double& each : column)
            each = around(random);
    }
    for (std::size_t i = 0; i < result.inputs.size(); ++i)
        result.laneColumns.push_back({result.inputs[i], result.columns[i]});
    return result;
}

/// Energy and carbon of the run without a graph: 6 N D / (peak x MFU x goodput) x watts x PUE x grid factor.
void plainRun(const std::vector<std::vector<double>>& c, std::vector<double>& energy,
              std::vector<double>& carbon) {
    for (std::size_t i = 0; i < lanes; ++i) {
        const double time = 6.0 * c[0][i] * c[1][i] / (c[2][i] * c[3][i] * c[4][i]);
        energy[i] = time * c[5][i] * c[6][i];
        carbon[i] = energy[i] * c[7][i];
    }
}

void lanesBenchmark(std::vector<Figure>& figures) {
    const Plan plan = samplePlan("article", catalog::Catalogue::builtIn()).value();
    const PlanModel model(plan, catalog::Catalogue::builtIn());
    const Scenarios varied = scenarios(plan, model);
    const ObjectId run = plan.find("gpt3")->id;
    const auto result = [&](std::string_view key) {
        return model.node(ResultAddress{run, resultId(Kind::trainingRun, key)});
    };
    constexpr double perLane = 1e9 / lanes;

    const std::vector<graph::NodeId> wanted{result("energy_facility"), result("carbon")};
    graph::Lanes engine(model.evaluation(), varied.inputs, wanted);
    std::vector<graph::LaneResult> byLanes;
    const double seconds = secondsPerCall([&] { byLanes = engine.run(varied.laneColumns); });
    std::vector<double> energy(lanes);
    std::vector<double> carbon(lanes);
    const double plain = secondsPerCall([&] {
        plainRun(varied.columns, energy, carbon);
        keep(carbon.back());
    });
    for (std::size_t i = 0; i < lanes; ++i)
        if (std::abs(byLanes[0].values[i] / energy[i] - 1.0) > 1e-12) std::abort();  // not the same work
    const std::string name =
        "energy and carbon of a run, a scenario, " + std::to_string(engine.affectedNodes()) + " nodes";
    figures.push_back({name, "ns", seconds * perLane, {}, "plain C++ loop", plain * perLane});
    if (const auto numpy =
            numberFrom("/usr/bin/python3 -B " + test::sourceFolder() + "/tests/bench/peers/run_energy.py"))
        figures.push_back({name, "ns", seconds * perLane, {}, "numpy", numpy});

    std::vector<graph::NodeId> all;
    for (const ResultSpec& spec : Registry::instance().results())
        for (const Object* object : plan.objects(spec.kind))
            if (const auto node = model.node(ResultAddress{object->id, spec.id});
                node != graph::noNode && !spec.isSeries)
                all.push_back(node);
    graph::Lanes whole(model.evaluation(), varied.inputs, all);
    const double wholeSeconds = secondsPerCall([&] { whole.run(varied.laneColumns); });
    graph::Evaluation single(model.graph(), *model.kernels());
    std::size_t lane = 0;
    const double oneByOne = secondsPerCall([&] {
        lane = (lane + 1) % lanes;
        for (std::size_t i = 0; i < varied.inputs.size(); ++i)
            single.setInput(varied.inputs[i], varied.columns[i][lane]);
        single.update();
    });
    figures.push_back({"every scalar result, a scenario, " + std::to_string(whole.affectedNodes()) + " nodes",
                       "us",
                       wholeSeconds * 1e6 / lanes,
                       {},
                       "one scenario at a time",
                       oneByOne * 1e6});
}

const Registration registration("lanes", lanesBenchmark);

}  // namespace

}  // namespace wattplan::bench
