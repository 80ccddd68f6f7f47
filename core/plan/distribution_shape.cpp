#include "core/plan/distribution_shape.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/plan/distribution.h"

namespace wattplan {

DistributionShape shapeOf(const Distribution& distribution, std::size_t steps) {
    using Shape = Distribution::Kind;
    const bool hasEnds = distribution.kind != Shape::normal && distribution.kind != Shape::logNormal;
    const double tail = hasEnds ? 0.0 : 0.005;
    DistributionShape shape{quantile(distribution, tail), quantile(distribution, 1.0 - tail), {}};
    if (!(shape.low < shape.high)) return shape;
    const double width = (shape.high - shape.low) / static_cast<double>(steps);
    // What lies on the lower end belongs to the first step.
    double below =
        cumulative(distribution, std::nextafter(shape.low, -std::numeric_limits<double>::infinity()));
    for (std::size_t i = 1; i <= steps; ++i) {
        const double upTo =
            cumulative(distribution, i == steps ? shape.high : shape.low + width * static_cast<double>(i));
        shape.steps.push_back(std::max(0.0, upTo - below));
        below = upTo;
    }
    const double greatest = std::ranges::max(shape.steps);
    for (double& step : shape.steps)
        step /= greatest;
    return shape;
}

}  // namespace wattplan
