#include <algorithm>
#include <cmath>

#include "widgets/charts/chart.h"
#include "widgets/charts/chart_private.h"

namespace wattplan::charts {
namespace {

constexpr double smallestShare = 1e-4;  // of everything: how far one can zoom in

// A span moved and, if need be, narrowed until it lies within a whole one.
void keepWithin(double& low, double& high, double wholeLow, double wholeHigh, bool logarithmic) {
    const auto in = [&](double value) { return logarithmic ? std::log10(value) : value; };
    const auto out = [&](double value) { return logarithmic ? std::pow(10.0, value) : value; };
    if (logarithmic && !(low > 0.0 && high > low && wholeLow > 0.0)) {
        low = wholeLow;
        high = wholeHigh;
        return;
    }
    const double from = in(wholeLow);
    const double to = in(wholeHigh);
    const double whole = to - from;
    double a = in(low);
    double width = std::clamp(in(high)-a, smallestShare * whole, whole);
    if (width >= whole * (1.0 - 1e-9)) {
        low = wholeLow;
        high = wholeHigh;
        return;
    }
    a = std::clamp(a, from, to - width);
    low = out(a);
    high = out(a + width);
}

}  // namespace

bool Chart::Private::zoomsVertically() const {
    return !scene.isTimeChart() && !scene.isGantt();
}

void Chart::Private::show(View view) {
    if (scene.isWhole()) view = scene.home;
    keepWithin(view.left, view.right, scene.home.left, scene.home.right,
               scene.data.x.kind == AxisKind::log10);
    if (zoomsVertically() && !scene.isWhole()) {
        keepWithin(view.bottom, view.top, scene.home.bottom, scene.home.top,
                   scene.data.y.kind == AxisKind::log10);
    } else {
        view.bottom = scene.home.bottom;
        view.top = scene.home.top;
    }
    if (view == plot.view()) return;
    plot.setView(view);
    if (split != nullptr) split->setView(view);
    refresh();
    emit chart->viewChanged(view);
}

void Chart::Private::zoomAround(const QPointF& position, double factor, bool both) {
    const Frame frame = plot.frame();
    const auto zoomed = [&](const AxisMap& map, double pixel, double& low, double& high) {
        const double share = (pixel - map.lowPixel) / (map.highPixel - map.lowPixel);
        low = map.valueAt(share - share * factor);
        high = map.valueAt(share + (1.0 - share) * factor);
    };
    View view = plot.view();
    zoomed(frame.x, position.x(), view.left, view.right);
    if (both) zoomed(frame.y, position.y(), view.bottom, view.top);
    show(view);
}

void Chart::Private::pan(const QPointF& pixels) {
    const Frame frame = plot.frame();
    View view = viewAtPress;
    const auto shifted = [](AxisMap map, double low, double high, double by, double& newLow,
                            double& newHigh) {
        map.low = low;
        map.high = high;
        const double share = by / (map.highPixel - map.lowPixel);
        newLow = map.valueAt(-share);
        newHigh = map.valueAt(1.0 - share);
    };
    shifted(frame.x, viewAtPress.left, viewAtPress.right, pixels.x(), view.left, view.right);
    shifted(frame.y, viewAtPress.bottom, viewAtPress.top, pixels.y(), view.bottom, view.top);
    show(view);
}

void Chart::Private::zoomTo(const QRectF& box) {
    const Frame frame = plot.frame();
    const QRectF inside = box & frame.area;
    View view = plot.view();
    constexpr double least = 8.0;  // pixels; a flatter rectangle zooms along one axis
    if (inside.width() >= least) {
        view.left = frame.x.value(inside.left());
        view.right = frame.x.value(inside.right());
    }
    if (inside.height() >= least) {
        view.bottom = frame.y.value(inside.bottom());
        view.top = frame.y.value(inside.top());
    }
    show(view);
}

}  // namespace wattplan::charts
