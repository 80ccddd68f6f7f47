#include "widgets/charts/marks.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <optional>

#include "widgets/charts/polyline.h"

namespace wattplan::charts {
namespace {

constexpr double bandOpacity = 0.2;
constexpr double areaOpacity = 0.88;
constexpr std::size_t spriteFrom = 3000;  // points from which a series is stamped instead of drawn

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

// Fills what lies between two curves, and draws a hairline along the upper one where it is asked for: it
// keeps neighbours apart without colour.
void paintBetween(QPainter& painter, const Curve& lower, Keep ofLower, const Curve& upper, const Frame& frame,
                  const QColor& fill, const std::optional<QColor>& hairline = std::nullopt) {
    static thread_local QPolygonF outline;
    static thread_local QPolygonF back;
    outline.resize(0);
    back.resize(0);
    trace(outline, upper, frame, Keep::highest);
    trace(back, lower, frame, ofLower);
    const qsizetype edge = outline.size();
    std::reverse(back.begin(), back.end());
    outline += back;
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(outline);
    if (hairline) {
        painter.setPen(QPen(*hairline, 1.0));
        painter.drawPolyline(outline.constData(), static_cast<int>(edge));
    }
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
    // A layer begins where the one below it ends, so that none hides another's peaks.
    for (const StackLayer& layer : scene.stack)
        paintBetween(painter, scene.bottomOf(layer), Keep::highest, scene.topOf(layer), frame,
                     faded(scene.colour(scene.data.areas.layers[layer.index].tone), areaOpacity),
                     scene.palette.card);
    // Over the layers, which hide what lies below them.
    for (std::size_t i = 0; i < scene.data.bands.size(); ++i) {
        const Band& band = scene.data.bands[i];
        if (scene.shown(keyOf(band)))
            paintBetween(painter, scene.lowerEdge(i), Keep::lowest, scene.upperEdge(i), frame,
                         faded(scene.colour(band.tone), bandOpacity));
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
    for (std::size_t i = 0; i < scene.data.lines.size(); ++i) {
        const Line& line = scene.data.lines[i];
        if (!scene.shown(keyOf(line))) continue;
        const Curve curve = scene.curveOf(i);
        polyline.resize(0);
        trace(polyline, curve, frame);
        // Many values in a pixel fill their column: a fine line shows the same and is ten times as fast.
        const bool fine = scene.medium == Medium::screen && isDense(visible(curve, frame.x), frame);
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

void paintNotes(QPainter& painter, const Scene& scene, const Frame& frame) {
    constexpr double radius = 4.5;
    for (const ChartNote& note : scene.data.notes) {
        if (!frame.holds(note.x, note.y)) continue;
        const QPointF at = frame.at(note.x, note.y);
        if (!frame.area.contains(at)) continue;
        const QPolygonF diamond{{at.x(), at.y() - radius},
                                {at.x() + radius, at.y()},
                                {at.x(), at.y() + radius},
                                {at.x() - radius, at.y()}};
        painter.setPen(QPen(scene.palette.card, 1.5));
        painter.setBrush(scene.palette.accent);
        painter.drawPolygon(diamond);
    }
}

}  // namespace wattplan::charts
