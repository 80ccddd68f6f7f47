#pragma once

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/graph/evaluation.h"
#include "core/plan/plan.h"

namespace wattplan {

/// A plan's results: the formulas recorded for it as one graph, and their values. Follows the plan edit by
/// edit: a changed number recomputes what depends on it; a changed structure (an object, a reference, a pin
/// set or cleared) records the graph anew, which keeps kernel results by their operands.
class PlanModel {
public:
    PlanModel(const Plan& plan, const catalog::Catalogue& catalogue,
              std::shared_ptr<graph::KernelCache> kernels = std::make_shared<graph::KernelCache>());

    /// What an update did, for the status bar and the benchmarks.
    struct Report {
        bool recorded = false;  ///< the graph was recorded anew
        std::size_t nodes = 0;  ///< nodes recomputed
        double microseconds = 0.0;
    };
    /// Brings the results up to `plan`, which `edits` have just changed.
    Report update(const Plan& plan, std::span<const Edit> edits);
    /// Whether `update` would record the graph anew for this edit, rather than compute it with another
    /// number.
    bool altersStructure(const Edit& edit) const;

    const graph::Graph& graph() const { return *m_graph; }
    const graph::Evaluation& evaluation() const { return *m_evaluation; }
    const std::shared_ptr<graph::KernelCache>& kernels() const { return m_kernels; }

    /// The node of a result or input; noNode where the plan has none (a result that does not apply).
    graph::NodeId node(ResultAddress address) const { return nodeOfTag(tagOf(address)); }
    graph::NodeId node(FieldAddress address) const { return nodeOfTag(tagOf(address)); }
    /// The result's value in base units where it is known.
    std::optional<double> value(ResultAddress address) const;
    /// The months of a series result in base units; empty where it is not known.
    std::span<const double> series(ResultAddress address) const;
    /// The first month of the plan's series.
    /// Fields whose value, or whose being empty, shaped the graph: choices, references, what is followed.
    const std::set<FieldAddress>& structure() const { return m_structure; }
    Date firstMonth() const { return m_firstMonth; }
    int months() const { return m_graph->months(); }

private:
    graph::NodeId nodeOfTag(std::uint64_t tag) const;
    void record(const Plan& plan);

    const catalog::Catalogue* m_catalogue;
    std::shared_ptr<graph::KernelCache> m_kernels;
    std::unique_ptr<graph::Graph> m_graph;
    std::unique_ptr<graph::Evaluation> m_evaluation;
    std::unordered_map<std::uint64_t, graph::NodeId> m_nodes;
    std::set<FieldAddress> m_structure;  // fields whose being set or empty shaped the graph
    Date m_firstMonth{};
};

}  // namespace wattplan
