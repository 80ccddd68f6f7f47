#pragma once

#include <vector>

#include "core/graph/graph.h"

namespace wattplan::graph {

/// A piece of a formula as it is read: a named node, a number, or a sign.
struct DerivationToken {
    enum class Kind : std::uint8_t {
        node,    ///< `node`: a named result, an input or a kernel, shown by its name
        number,  ///< `node`: an unnamed constant, shown by its value
        plus,
        minus,
        times,
        dividedBy,
        power,
        open,
        close,
        comma,
        minimum,
        maximum,
        exponential,
        logarithm,
        ceiling,
        floor,
        lessEqual,
        select,     ///< select(condition, then, otherwise)
        insteadOf,  ///< a pinned value, then what it is taken instead of
        sumOverMonths,
        largestMonth,
        lastMonth,
        monthsEarlier,
    };
    Kind kind{};
    NodeId node = noNode;

    bool operator==(const DerivationToken&) const = default;
};

/// One step of "why this number?": how a named node comes from the named nodes and inputs next below it.
struct DerivationStep {
    std::vector<DerivationToken> expression;  ///< empty for inputs, constants and kernels
    std::vector<NodeId> operands;  ///< the named nodes of the expression, each once, in reading order
};

/// The step below `node`. Unnamed nodes between are written into the expression.
DerivationStep derivationStep(const Graph& graph, NodeId node);

/// The named node that `node` itself stands for: a node under two names is shown once.
NodeId withoutAliases(const Graph& graph, NodeId node);

}  // namespace wattplan::graph
