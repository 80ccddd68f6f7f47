#include "widgets/charts/marks.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace wattplan::charts {
namespace {

constexpr double bandOpacity = 0.2;
constexpr double areaOpacity = 0.88;
constexpr std::size_t spriteFrom = 3000;  // points from which a series is stamped instead of drawn

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

struct Span {
    std::size_t first = 0;
    std::size_t end = 0;
};

// The indices that matter between two x values: those inside and one on each side.
Span visible(const std::vector<double>& x, double low, double high) {
    auto first = std::ranges::lower_bound(x, low);
    auto end = std::ranges::upper_bound(x, high);
    if (first != x.begin()) --first;
    if (end != x.end()) ++end;
    return {static_cast<std::size_t>(first - x.begin()), static_cast<std::size_t>(end - x.begin())};
}

bool isDense(std::size_t count, const Frame& frame) {
    return static_cast<double>(count) > 4.0 * frame.area.width();
}

// A polyline in pixels. Where many values share a pixel column only its first, lowest, highest and last
// remain, which draws the same line.
void trace(QPolygonF& out, std::span<const double> x, std::span<const double> y, const Frame& frame,
           LineShape shape) {
    const std::size_t count = std::min(x.size(), y.size());
    const bool dense = isDense(count, frame);
    double column = std::numeric_limits<double>::quiet_NaN();
    double lowest = 0.0;
    double highest = 0.0;
    QPointF last;
    const auto add = [&](QPointF point) {
        if (shape == LineShape::steps && !out.isEmpty()) out.append({point.x(), out.back().y()});
        out.append(point);
    };
    const auto flush = [&] {
        if (std::isnan(column)) return;
        add({last.x(), lowest});
        add({last.x(), highest});
        add(last);
    };
    for (std::size_t i = 0; i < count; ++i) {
        if (!frame.holds(x[i], y[i])) continue;
        const QPointF point = frame.at(x[i], y[i]);
        if (!dense) {
            add(point);
            continue;
        }
        const double own = std::floor(point.x());
        if (own != column) {
            flush();
            add(point);
            column = own;
            lowest = highest = point.y();
        }
        lowest = std::min(lowest, point.y());
        highest = std::max(highest, point.y());
        last = point;
    }
    if (dense) flush();
    if (shape == LineShape::steps && !out.isEmpty())
        out.append({frame.at(endOf(x.first(count), shape), y[count - 1]).x(), out.back().y()});
}

void paintBand(QPainter& painter, const Band& band, const Scene& scene, const Frame& frame,
               QPolygonF& outline, QPolygonF& back) {
    outline.resize(0);
    back.resize(0);
    trace(outline, band.x, band.upper, frame, LineShape::straight);
    trace(back, band.x, band.lower, frame, LineShape::straight);
    std::reverse(back.begin(), back.end());
    outline += back;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(scene.colour(band.tone), bandOpacity));
    painter.drawPolygon(outline);
}

void paintDisc(QPainter& painter, QPointF centre, double radius, const QColor& colour) {
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

// Many points of one kind, by stamping a picture of one.
void stampPoints(QPainter& painter, const PointSeries& series, const QColor& colour, const Frame& frame) {
    constexpr double radius = 3.0;
    constexpr int side = 8;
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap stamp(QSize(side, side) * ratio);
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    {
        QPainter onStamp(&stamp);
        onStamp.setRenderHint(QPainter::Antialiasing);
        onStamp.setPen(Qt::NoPen);
        paintDisc(onStamp, QPointF(side / 2.0, side / 2.0), radius, colour);
    }
    const QRectF reach = frame.area.adjusted(-side, -side, side, side);
    for (const Point& point : series.points) {
        if (!frame.holds(point.x, point.y)) continue;
        const QPointF at = frame.at(point.x, point.y);
        if (reach.contains(at)) painter.drawPixmap(at - QPointF(side / 2.0, side / 2.0), stamp);
    }
}

}  // namespace

double radiusOf(const Point& point) {
    return point.emphasised ? 4.5 : 3.0;
}

QPen penOf(const QColor& colour, LineStyle style, double width) {
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (style == LineStyle::dashed) pen.setDashPattern({5.0 / width, 3.5 / width});
    if (style == LineStyle::dotted) pen.setDashPattern({1.6 / width, 2.6 / width});
    return pen;
}

void paintFills(QPainter& painter, const Scene& scene, const Frame& frame) {
    static thread_local QPolygonF outline;
    static thread_local QPolygonF back;
    for (const Band& band : scene.data.bands)
        if (scene.shown(keyOf(band))) paintBand(painter, band, scene, frame, outline, back);

    const StackedAreas& areas = scene.data.areas;
    const Span span = visible(areas.x, frame.x.low, frame.x.high);
    const auto part = [&](const std::vector<double>& values) {
        return std::span(values).subspan(span.first, span.end - span.first);
    };
    for (const StackLayer& layer : scene.stack) {
        outline.resize(0);
        back.resize(0);
        trace(outline, part(areas.x), part(layer.top), frame, areas.shape);
        trace(back, part(areas.x), part(layer.bottom), frame, areas.shape);
        const qsizetype edge = outline.size();
        std::reverse(back.begin(), back.end());
        outline += back;
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(scene.colour(areas.layers[layer.index].tone), areaOpacity));
        painter.drawPolygon(outline);
        painter.setPen(QPen(scene.palette.card, 1.0));  // a hairline keeps neighbours apart without colour
        painter.drawPolyline(outline.constData(), static_cast<int>(edge));
    }
}

void paintReferences(QPainter& painter, const Scene& scene, const Frame& frame) {
    for (const ReferenceLine& line : scene.data.references) {
        if (!frame.y.holds(line.y)) continue;
        const double y = std::floor(frame.y.pixel(line.y)) + 0.5;
        painter.setPen(penOf(scene.colour(line.tone), line.style, 1.3));
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
    }
}

void paintLines(QPainter& painter, const Scene& scene, const Frame& frame) {
    static thread_local QPolygonF polyline;
    painter.setBrush(Qt::NoBrush);
    for (const Line& line : scene.data.lines) {
        if (!scene.shown(keyOf(line))) continue;
        const std::size_t count = std::min(line.x.size(), line.y.size());
        const Span span = visible(line.x, frame.x.low, frame.x.high);
        if (span.first >= std::min(span.end, count)) continue;
        const std::size_t length = std::min(span.end, count) - span.first;
        polyline.resize(0);
        trace(polyline, std::span(line.x).subspan(span.first, length),
              std::span(line.y).subspan(span.first, length), frame, line.shape);
        // Many values in a pixel fill their column: a fine line shows the same and is ten times as fast.
        const bool fine = scene.medium == Medium::screen && isDense(length, frame);
        painter.setRenderHint(QPainter::Antialiasing, !fine);
        painter.setPen(fine ? QPen(scene.colour(line.tone), 1.0)
                            : penOf(scene.colour(line.tone), line.style, line.width));
        painter.drawPolyline(polyline);
        painter.setRenderHint(QPainter::Antialiasing);
    }
}

void paintPoints(QPainter& painter, const Scene& scene, const Frame& frame) {
    constexpr double halo = 1.5;
    painter.setPen(Qt::NoPen);
    const auto each = [&](auto&& wanted, auto&& paint) {
        for (const PointSeries& series : scene.data.points) {
            if (!scene.shown(keyOf(series))) continue;
            for (const Point& point : series.points) {
                if (!wanted(point) || !frame.holds(point.x, point.y)) continue;
                const QPointF at = frame.at(point.x, point.y);
                if (frame.area.contains(at)) paint(point, at, scene.colour(series.tone));
            }
        }
    };
    for (const PointSeries& series : scene.data.points) {
        if (!scene.shown(keyOf(series))) continue;
        const QColor colour = faded(scene.colour(series.tone), scene.palette.quietMark);
        if (scene.medium == Medium::screen && series.points.size() >= spriteFrom) {
            stampPoints(painter, series, colour, frame);
            continue;
        }
        for (const Point& point : series.points) {
            if (point.emphasised || scene.isSelected(point.id) || !frame.holds(point.x, point.y)) continue;
            const QPointF at = frame.at(point.x, point.y);
            if (frame.area.contains(at)) paintDisc(painter, at, radiusOf(point), colour);
        }
    }
    each([&](const Point& point) { return point.emphasised && !scene.isSelected(point.id); },
         [&](const Point& point, QPointF at, const QColor& colour) {
             paintDisc(painter, at, radiusOf(point) + halo, scene.palette.card);
             paintDisc(painter, at, radiusOf(point), colour);
         });
    each([&](const Point& point) { return scene.isSelected(point.id); },
         [&](const Point& point, QPointF at, const QColor& colour) {
             paintDisc(painter, at, radiusOf(point) + halo + 2.5, scene.palette.accent);
             paintDisc(painter, at, radiusOf(point) + halo, scene.palette.card);
             paintDisc(painter, at, radiusOf(point), colour);
         });
}

}  // namespace wattplan::charts
