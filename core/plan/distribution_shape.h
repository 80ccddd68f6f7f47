#pragma once

#include <cstddef>
#include <vector>

#include "core/plan/field_value.h"

namespace wattplan {

/// A distribution as it is drawn: how likely each of equal steps from `low` to `high` is, the likeliest 1.
struct DistributionShape {
    double low = 0.0;  ///< in the unit of the distribution; of a normal or lognormal P0.5
    double high = 0.0;
    std::vector<double> steps{};  ///< empty where the distribution is one value
};

DistributionShape shapeOf(const Distribution& distribution, std::size_t steps);

}  // namespace wattplan
