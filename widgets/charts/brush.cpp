#include "widgets/charts/brush.h"

#include <algorithm>

namespace wattplan::charts {

Brush brushOver(const Scene& scene, const View& box) {
    Brush brush{box, {}};
    View& inside = brush.box;
    if (inside.left > inside.right) std::swap(inside.left, inside.right);
    const auto addId = [&](std::uint64_t id) {
        if (id != 0) brush.ids.push_back(id);
    };
    if (scene.hasBars()) {
        const auto [upper, lower] = std::minmax({inside.bottom, inside.top});
        inside = {scene.home.left, scene.home.right, lower, upper};
        const Bars& bars = scene.data.bars;
        constexpr double half = 0.5;  // of a row
        for (std::size_t row = 0; row < bars.ids.size(); ++row) {
            const auto at = static_cast<double>(row);
            if (at + half > upper && at - half < lower) addId(bars.ids[row]);
        }
    } else if (scene.isScatter()) {
        if (inside.bottom > inside.top) std::swap(inside.bottom, inside.top);
        for (const PointSeries& series : scene.data.points) {
            if (!scene.shown(keyOf(series))) continue;
            for (const Point& point : series.points)
                if (point.x >= inside.left && point.x <= inside.right && point.y >= inside.bottom &&
                    point.y <= inside.top)
                    addId(point.id);
        }
    } else {
        inside.bottom = scene.home.bottom;
        inside.top = scene.home.top;
    }
    std::ranges::sort(brush.ids);
    brush.ids.erase(std::unique(brush.ids.begin(), brush.ids.end()), brush.ids.end());
    return brush;
}

Brush brushOver(const Scene& scene, const Frame& frame, const QRectF& pixels) {
    const QRectF box = pixels.normalized() & frame.area;
    return brushOver(scene, View{frame.x.value(box.left()), frame.x.value(box.right()),
                                 frame.y.value(box.bottom()), frame.y.value(box.top())});
}

QRectF boxOf(const Brush& brush, const Frame& frame) {
    const auto bottom = frame.y.holds(brush.box.bottom) ? brush.box.bottom : frame.y.low;
    const auto top = frame.y.holds(brush.box.top) ? brush.box.top : frame.y.low;
    return QRectF(frame.at(brush.box.left, top), frame.at(brush.box.right, bottom)).normalized() & frame.area;
}

}  // namespace wattplan::charts
