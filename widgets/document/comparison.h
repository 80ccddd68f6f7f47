#pragma once

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/analysis/attribution.h"
#include "core/analysis/checks.h"
#include "core/analysis/comparison.h"
#include "core/analysis/fixes.h"
#include "core/analysis/plan_difference.h"

namespace wattplan {

struct DrawnRange;

/// Several what-ifs side by side, as the plan stood when it was asked for. Made on any thread, and never
/// changed.
class Comparison {
public:
    struct Request {
        Plan whole{};
        std::vector<WhatIfId> whatIfs{};  ///< two at least; one the tree has not is left out
        WhatIfId base{};  ///< what the others are held against; the first where it is not among them
        std::vector<ResultAddress> results{};  ///< those that are compared by default where empty
    };
    /// Of what-ifs that `earlier` has, and sees the same plan in, the results are taken from there.
    Comparison(Request request, const catalog::Catalogue& catalogue,
               std::shared_ptr<graph::KernelCache> kernels, const Comparison* earlier = nullptr);
    Comparison(const Comparison&) = delete;
    Comparison& operator=(const Comparison&) = delete;

    /// The plan it was asked for.
    const Plan& whole() const { return m_whole; }
    const std::vector<WhatIfId>& whatIfs() const { return m_whatIfs; }
    std::size_t base() const { return m_base; }
    /// The plan as a what-if sees it, and its results; by place in `whatIfs`.
    const analysis::SeenPlan& seen(std::size_t place) const { return m_seen[place]; }
    std::optional<std::size_t> placeOf(WhatIfId whatIf) const;

    const std::vector<analysis::ComparedResult>& results() const { return m_results; }
    const analysis::PlanDifference& difference() const { return m_difference; }
    /// Warnings and errors of each plan, the gravest first.
    const std::vector<std::vector<analysis::Check>>& checks() const { return m_checks; }
    /// What mends the first of them, as many as are wanted in all, by plan and check; none in plans that are
    /// not `live`. Each is tried out: some milliseconds.
    std::vector<std::vector<std::vector<analysis::Fix>>> fixes(std::size_t most,
                                                               const std::vector<bool>& live) const;

    /// P10, P50 and P90 of each result in each plan: by place in `results`, then in `whatIfs`; none of those
    /// that do not vary. All plans are drawn with the same numbers. Some 100 ms; fewer after a stop.
    std::vector<std::vector<std::optional<DrawnRange>>> ranges(const std::stop_token& stop) const;

    /// Why a result differs between two of the plans. Changes that a person takes together are one group
    /// each.
    analysis::Attribution attribution(std::size_t from, std::size_t to, ResultAddress result,
                                      std::span<const std::vector<FieldAddress>> byHand = {}) const;

private:
    void takeFrom(const Comparison& earlier);
    void evaluate(const catalog::Catalogue& catalogue, const std::shared_ptr<graph::KernelCache>& kernels);

    const catalog::Catalogue* m_catalogue;
    Plan m_whole;
    std::vector<WhatIfId> m_whatIfs;
    std::size_t m_base = 0;
    std::vector<std::shared_ptr<const Plan>> m_plans;
    std::vector<std::shared_ptr<const PlanModel>> m_models;
    std::vector<analysis::SeenPlan> m_seen;
    std::vector<analysis::ComparedResult> m_results;
    analysis::PlanDifference m_difference;
    std::vector<std::vector<analysis::Check>> m_checks;
};

/// The baseline, then as many what-ifs of the tree as are compared where nobody chose: the first of them.
std::vector<WhatIfId> comparedByDefault(const Plan& whole);

}  // namespace wattplan
