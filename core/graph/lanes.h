#pragma once

#include <span>
#include <vector>

#include "core/graph/evaluation.h"

namespace wattplan::graph {

/// One varied input: a value in base units for each lane.
struct LaneColumn {
    NodeId input = noNode;
    std::span<const double> values;
};

/// One wanted result: for a scalar node a value a lane; for a series months × lanes, month after month.
struct LaneResult {
    std::vector<double> values;
    std::vector<StatusCode> status;  ///< a lane each
};

/// Evaluates a graph for many sets of inputs at once. Only what depends on the varied inputs and leads to a
/// wanted result is computed, in blocks of lanes that stay in cache; everything else is read from a scalar
/// evaluation. Kernels run once for each distinct tuple of operands. Not thread-safe; many may share one
/// Evaluation while nobody changes it.
class Lanes {
public:
    static constexpr std::size_t blockLanes = 128;

    Lanes(const Evaluation& base, std::span<const NodeId> variedInputs, std::span<const NodeId> wanted);

    /// Evaluates every lane. `columns` are in the order of `variedInputs`, all of one length.
    std::vector<LaneResult> run(std::span<const LaneColumn> columns);
    std::size_t affectedNodes() const { return m_program.size(); }

private:
    void runBlock(std::span<const LaneColumn> columns, std::size_t first, std::size_t lanes);
    void runKernel(NodeId id, std::size_t lanes);
    double* valuesOf(NodeId id) { return m_values.data() + m_place[id] * blockLanes; }
    StatusCode* statusOf(NodeId id) { return m_status.data() + m_statusPlace[id] * blockLanes; }

    const Evaluation* m_base;
    std::vector<NodeId> m_wanted;
    std::vector<NodeId> m_program;  // affected nodes in order
    std::vector<char> m_varied;     // by node
    std::vector<std::size_t> m_place;
    std::vector<std::size_t> m_statusPlace;
    std::vector<double> m_values;
    std::vector<StatusCode> m_status;
};

}  // namespace wattplan::graph
