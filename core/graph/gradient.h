#pragma once

#include <vector>

#include "core/graph/evaluation.h"

namespace wattplan::graph {

/// Whether a sweep passes through kernels, which costs two runs for each of their operands, or leaves out
/// what lies behind them.
enum class KernelDerivatives : std::uint8_t { byDifferences, leftOut };

/// d(node)/d(input) for every input of the graph, in base units, by one reverse sweep; of a series, the
/// derivative of its sum over the months. In the order of Graph::inputs. Derivatives of ceil, floor and
/// comparisons are 0; kernels are differentiated by central differences of relative step 1e-5. The node's
/// status must be ok.
std::vector<double> gradient(const Evaluation& evaluation, NodeId node,
                             KernelDerivatives kernels = KernelDerivatives::byDifferences);

}  // namespace wattplan::graph
