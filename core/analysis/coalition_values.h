#pragma once

#include <map>
#include <memory>
#include <span>
#include <vector>

#include "core/analysis/coalition_plan.h"
#include "core/analysis/outcome.h"

namespace wattplan::analysis {

/// What a result is in the plans between two. Groups that change numbers alone are lanes of one graph; a
/// graph is recorded for each combination of the others, and kernel results are shared.
class CoalitionValues {
public:
    CoalitionValues(const CoalitionPlans& plans, const catalog::Catalogue& catalogue,
                    std::shared_ptr<graph::KernelCache> kernels, ResultAddress result);

    /// An outcome for each coalition, in their order. What was asked before is remembered.
    std::vector<Outcome> of(std::span<const Coalition> coalitions);

    /// The groups of which each combination has a graph of its own, as far as they are known to be needed.
    const Coalition& shaping() const { return m_shaping; }
    std::size_t recordings() const { return m_recordings; }

private:
    bool evaluate(const Coalition& shape, std::span<const Coalition> coalitions);
    bool findShaping(const PlanModel& model);
    void run(const PlanModel& model, std::span<const Coalition> coalitions);

    const CoalitionPlans& m_plans;
    const catalog::Catalogue& m_catalogue;
    std::shared_ptr<graph::KernelCache> m_kernels;
    ResultAddress m_result;
    std::vector<std::vector<Edit>> m_edits;  // of the groups that change numbers alone
    Coalition m_shaping;
    std::map<Coalition, Outcome> m_known;
    Coalition m_shape;                   // of the newest graph
    std::unique_ptr<PlanModel> m_model;  // none before the first
    std::size_t m_recordings = 0;
};

}  // namespace wattplan::analysis
