#pragma once

#include <algorithm>
#include <vector>

namespace wattplan::charts {

/// The corners of a staircase, for what is drawn with straight lines: each value holds from its x to the
/// next, the last one to `end`.
struct Staircase {
    std::vector<double> x{};
    std::vector<double> y{};
};
inline Staircase staircase(const std::vector<double>& x, const std::vector<double>& y, double end) {
    Staircase corners;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        corners.x.insert(corners.x.end(), {x[i], i + 1 < x.size() ? x[i + 1] : end});
        corners.y.insert(corners.y.end(), {y[i], y[i]});
    }
    return corners;
}

}  // namespace wattplan::charts
