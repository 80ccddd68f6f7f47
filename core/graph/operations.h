#pragma once

#include <cstddef>
#include <span>

#include "core/graph/graph.h"

namespace wattplan::graph {

/// Values of an operand as the operation loops see them. Lanes lie side by side; months follow one another.
/// A stride of 0 repeats a value.
struct Strided {
    const double* data = nullptr;
    std::size_t laneStride = 0;   ///< 0 or 1
    std::size_t monthStride = 0;  ///< 0, 1, or the number of lanes
    const StatusCode* status = nullptr;
    std::size_t statusStride = 0;  ///< 0 or 1
};

/// The extent of one evaluation.
struct Extent {
    std::size_t lanes = 1;
    std::size_t months = 1;  ///< of the result: 1 for a scalar
    std::size_t seriesMonths = 1;
};

/// An element-wise operation on up to three scalars; `require` gives its operand.
double scalarOperation(Op op, double a, double b, double c);

/// Evaluates one node over all lanes: values to `out` (months × lanes), states to `status` (lanes). Kernel
/// nodes are not among them. A result that is not finite though its operands are ok becomes infeasible here.
void applyOperation(const Graph& graph, NodeId id, const Extent& extent, std::span<const Strided> operands,
                    double* out, StatusCode* status);

/// The states alone, of values that are all finite or not. Values are read only where some are not, and of
/// `select` and `require`.
void applyStates(const Graph& graph, NodeId id, const Extent& extent, std::span<const Strided> operands,
                 bool areFinite, const double* out, StatusCode* status);

}  // namespace wattplan::graph
