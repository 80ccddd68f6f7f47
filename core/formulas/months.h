#pragma once

#include "core/graph/quantity.h"

namespace wattplan::formulas {

/// A month of the plan: 1/12 of a year of 8,760 h, so that energy over the months is power × hours [s].
inline constexpr double secondsPerMonth = 730.0 * 3600.0;

inline graph::Quantity oneMonth(graph::Graph& graph) {
    return graph.constant(secondsPerMonth, dimension::time);
}

}  // namespace wattplan::formulas
