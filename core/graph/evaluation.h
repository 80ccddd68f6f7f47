#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/graph/graph.h"

namespace wattplan::graph {

/// Values and states of every node of a graph for one set of inputs. Incremental: after `setInput`, `update`
/// recomputes only what depends on the inputs that changed, and stops where a value did not change.
/// The graph and the cache must outlive it.
class Evaluation {
public:
    Evaluation(const Graph& graph, KernelCache& kernels);

    /// Sets an input in base units; none makes it unknown.
    void setInput(NodeId input, std::optional<double> value);
    /// Recomputes all that depends on changed inputs. Returns how many nodes were recomputed.
    std::size_t update();

    const Graph& graph() const { return *m_graph; }
    /// In base units; meaningful only where `status` is ok.
    double value(NodeId id) const { return m_values[m_graph->node(id).slot]; }
    /// All values of a series (a month each) or a table, in base units.
    std::span<const double> values(NodeId id) const {
        return {m_values.data() + m_graph->node(id).slot, m_graph->node(id).width};
    }
    StatusCode status(NodeId id) const { return m_status[id]; }
    bool isOk(NodeId id) const { return m_status[id] == statusOk; }
    KernelCache& kernels() const { return *m_kernels; }

private:
    StatusCode evaluate(NodeId id, double* out);
    StatusCode evaluatePlain(NodeId id, double* out) const;
    StatusCode evaluateKernel(NodeId id, double* out);
    bool store(NodeId id, const double* values, StatusCode status);
    void markDependents(NodeId id);

    const Graph* m_graph;
    KernelCache* m_kernels;
    std::vector<double> m_values;
    std::vector<StatusCode> m_status;
    std::vector<std::uint64_t> m_stale;  // a bit per node
    std::size_t m_firstStaleWord = 0;
    std::vector<double> m_scratch;
};

}  // namespace wattplan::graph
