#pragma once

#include <numeric>
#include <span>

namespace wattplan::kernels {

/// The arithmetic mean of at least one value, correct to rounding of the result: a second pass adds what the
/// rounding of the first sum left.
inline double mean(std::span<const double> values) {
    const auto n = static_cast<double>(values.size());
    const double first = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double left = 0.0;
    for (const double value : values)
        left += value - first;
    return first + left / n;
}

}  // namespace wattplan::kernels
