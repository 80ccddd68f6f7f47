#pragma once

#include <span>
#include <vector>

#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

/// Which ways lead from a node to the results that need it.
enum class Through : std::uint8_t {
    anyNode,       ///< all that are computed from it
    unknownNodes,  ///< those that have no value, because of it or of another
};

/// For each group of nodes, the results of the plan's objects that depend on one of its nodes, in order of
/// object and result. What a pin stands in for does not lead on. One pass over the graph, whatever the number
/// of groups.
std::vector<std::vector<ResultAddress>> resultsOf(std::span<const std::vector<graph::NodeId>> groups,
                                                  const Plan& plan, const PlanModel& model,
                                                  Through through = Through::anyNode);

/// The inputs that formulas read: numbers, dates, and the choices and references that shape the formulas. In
/// order of address; rows of the library that are not in the plan included.
std::vector<FieldAddress> usedInputs(const PlanModel& model);

/// For each node, 1 where `wanted` comes from it, itself among them.
std::vector<char> leadsTo(const graph::Graph& graph, graph::NodeId wanted);

/// For each node, 1 where a kernel on the way to `wanted` takes an operand from it, directly or not: where
/// another number may cost a run of the kernel.
std::vector<char> feedsKernels(const graph::Graph& graph, graph::NodeId wanted);

}  // namespace wattplan::analysis
