#pragma once

#include <QPolygonF>
#include <span>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/extremes.h"
#include "widgets/charts/frame.h"

namespace wattplan::charts {

/// A curve to be drawn: x ascending, one y per x, and where there are many the extremes of y. It looks at
/// values that live elsewhere.
struct Curve {
    std::span<const double> x{};
    std::span<const double> y{};
    const Extremes* extremes = nullptr;
    LineShape shape = LineShape::straight;

    std::size_t size() const { return std::min(x.size(), y.size()); }
};

/// The points that matter between the ends of a frame: those inside and one on each side.
struct Stretch {
    std::size_t first = 0;
    std::size_t end = 0;
    std::size_t size() const { return end - first; }
};
Stretch visible(const Curve& curve, const AxisMap& x);

/// Whether a stretch has so many points that several share each column of pixels.
bool isDense(const Stretch& stretch, const Frame& frame);

/// What remains of the many points of a column of pixels.
enum class Keep : unsigned char {
    all,      ///< the first, lowest, highest and last: a line through them covers the same pixels
    highest,  ///< of y; the edge of what is filled up to the curve, which is filled the faster the smoother
              ///< it is
    lowest,
};

/// Appends the part of a curve inside the frame as a polyline in pixels. Where it is dense only some points
/// of each column of pixels remain, and the time it takes depends on the columns, hardly on the points.
/// Values that an axis does not hold are left out.
void trace(QPolygonF& out, const Curve& curve, const Frame& frame, Keep keep = Keep::all);

}  // namespace wattplan::charts
