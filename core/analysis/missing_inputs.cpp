#include "core/analysis/missing_inputs.h"

#include <map>

#include "core/analysis/dependence.h"

namespace wattplan::analysis {

std::vector<MissingInput> missingInputs(const Plan& plan, const PlanModel& model) {
    std::map<FieldAddress, std::vector<graph::NodeId>> unknown;  // a field may be several nodes
    for (const graph::InputRecord& input : model.graph().inputs())
        if (input.tag != 0 && !isResultTag(input.tag) && !model.evaluation().isOk(input.node))
            unknown[fieldOfTag(input.tag)].push_back(input.node);
    std::vector<std::vector<graph::NodeId>> groups;
    for (const auto& [field, nodes] : unknown)
        groups.push_back(nodes);
    auto results = resultsOf(groups, plan, model, Through::unknownNodes);
    std::vector<MissingInput> missing;
    std::size_t group = 0;
    for (const auto& [field, nodes] : unknown) {
        auto& waiting = results[group++];
        if (!waiting.empty()) missing.push_back({field, std::move(waiting)});
    }
    return missing;
}

}  // namespace wattplan::analysis
