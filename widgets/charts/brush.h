#pragma once

#include <cstdint>
#include <vector>

#include "widgets/charts/frame.h"
#include "widgets/charts/scene.h"

namespace wattplan::charts {

/// What a reader marked on a chart. On charts of points it is a box; on curves and stacks a stretch of x over
/// the whole height; on bars a run of rows over the whole width.
struct Brush {
    View box{};                        ///< in the numbers of the axes
    std::vector<std::uint64_t> ids{};  ///< of the points or bar categories inside, ascending, without 0
    bool operator==(const Brush&) const = default;
};

/// The brush over a box of the axes' numbers, whichever of its corners come first. Hidden series don't count.
Brush brushOver(const Scene& scene, const View& box);
/// The brush over a rectangle of pixels.
Brush brushOver(const Scene& scene, const Frame& frame, const QRectF& pixels);
/// Where it lies on the screen.
QRectF boxOf(const Brush& brush, const Frame& frame);

}  // namespace wattplan::charts
