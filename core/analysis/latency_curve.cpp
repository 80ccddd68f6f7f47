#include "core/analysis/latency_curve.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/kernels/batch_search.h"

namespace wattplan::analysis {

namespace {

/// What a node of the service's search was given.
struct SearchOperands {
    formulas::ReplicaShape shape;
    formulas::ServingLoad<double> load;
};

/// The kernel node that `id` is read from, through names and cells.
graph::NodeId kernelBehind(const graph::Graph& graph, graph::NodeId id) {
    while (graph.node(id).op != graph::Op::kernel) {
        const auto operands = graph.operands(id);
        if (operands.empty()) return graph::noNode;
        id = operands.back();  // of a pin, what was computed
    }
    return id;
}

std::optional<SearchOperands> operandsOf(const Object& service, const PlanModel& model) {
    const graph::NodeId replica = model.node(ResultAddress{service.id, resultId(Kind::service, "replica")});
    if (replica == graph::noNode) return std::nullopt;
    const graph::Graph& graph = model.graph();
    const graph::NodeId search = kernelBehind(graph, replica);
    if (search == graph::noNode) return std::nullopt;
    std::vector<double> values;
    for (const graph::NodeId operand : graph.operands(search)) {
        if (!model.evaluation().isOk(operand)) return std::nullopt;
        values.push_back(model.evaluation().value(operand));
    }
    return SearchOperands{kernels::replicaShapeOf(graph.kernelStructure(search)),
                          kernels::servingLoadOf(values)};
}

}  // namespace

std::vector<LatencyPoint> latencyCurve(const Object& service, const PlanModel& model) {
    const auto result = [&](std::string_view key) {
        return model.value(ResultAddress{service.id, resultId(Kind::service, key)});
    };
    const auto found = operandsOf(service, model);
    const auto accelerators = result("replica");
    const auto held = result("batch_in_memory");
    if (!found || !accelerators || !held) return {};
    // What this service was measured at, over what its class gives; a calibrated class is in the load.
    const auto throughput = result("throughput");
    const auto pinned = service.value(fieldId(Kind::service, "pin_throughput"));
    const double own = throughput && !isEmpty(pinned) ? result("calibration").value_or(1.0) : 1.0;

    std::vector<LatencyPoint> curve;
    double last = 0.0;
    constexpr double perDoubling = 8.0;
    const double most = std::min(*held, 65536.0);
    for (double exponent = 0.0; last < most; exponent += 1.0 / perDoubling) {
        const double batch = std::min(std::round(std::exp2(exponent)), most);
        if (batch == last) continue;
        last = batch;
        const double n = *accelerators;
        LatencyPoint point;
        point.batch = batch;
        point.timePerToken = timePerToken(found->load, found->shape, n, batch) / own;
        point.interactivity = 1.0 / point.timePerToken;
        const double busy =
            stepTime(found->load, found->shape, n, batch).token * found->load.outputSteps / batch +
            promptTime(found->load, found->shape, n);
        point.throughput = found->load.outputSteps * found->load.derate * own / (busy * n);
        curve.push_back(point);
    }
    return curve;
}

}  // namespace wattplan::analysis
