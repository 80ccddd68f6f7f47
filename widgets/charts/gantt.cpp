#include "widgets/charts/gantt.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "widgets/charts/marks.h"

namespace wattplan::charts {
namespace {

constexpr double leastWidth = 3.0;  // of a bar on the screen
constexpr double rounding = 3.0;
constexpr double standingOpacity = 0.25;  // as its sign in the legend

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

QRectF rowBand(const Scene& scene, const Frame& frame, std::size_t row) {
    const GanttLayout::Row& place = scene.gantt.rows[row];
    const double top = frame.y.pixel(place.top);
    return {QPointF(frame.area.left(), top),
            QPointF(frame.area.right(), frame.y.pixel(place.top + place.height))};
}

Tone toneOf(const GanttBar& bar) {
    return bar.conflict.isEmpty() ? Tone::series1 : Tone::bad;
}

// Slanted lines, so that what is marked is so without colour too.
void hatch(QPainter& painter, const QRectF& box, const QColor& colour) {
    constexpr double distance = 6.0;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.2));
    for (double x = box.left() - box.height(); x < box.right(); x += distance)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

void paintZones(QPainter& painter, const Scene& scene, const Frame& frame, std::size_t row) {
    const QRectF band = rowBand(scene, frame, row).adjusted(0.0, 2.0, 0.0, -2.0);
    for (const GanttZone& zone : scene.data.gantt.rows[row].zones) {
        const bool isShort = zone.kind == GanttZone::Kind::shortage;
        if (!scene.shown(isShort ? ganttShortageKey : ganttAvailableKey)) continue;
        QRectF box = band;
        box.setLeft(std::max(frame.x.pixel(zone.from), frame.area.left()));
        box.setRight(std::min(frame.x.pixel(zone.to), frame.area.right()));
        if (box.width() <= 0.0) continue;
        box.setTop(box.bottom() - zone.share * box.height());
        painter.fillRect(
            box, isShort ? scene.palette.badSoft : faded(scene.colour(Tone::series8), standingOpacity));
        if (isShort) hatch(painter, box, scene.palette.bad);
    }
}

void paintSign(QPainter& painter, const Scene& scene, const QRectF& box) {
    constexpr double side = 14.0;
    if (box.width() < side + 4.0) return;
    const QPointF middle(box.left() + side / 2.0 + 2.0, box.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.palette.card);
    painter.drawEllipse(middle, side / 2.0 - 0.5, side / 2.0 - 0.5);
    painter.setFont(scene.boldFont);
    painter.setPen(scene.palette.bad);
    painter.drawText(QRectF(middle.x() - side, box.top(), 2.0 * side, box.height()), Qt::AlignCenter,
                     QStringLiteral("!"));
}

void paintBar(QPainter& painter, const Scene& scene, const Frame& frame, std::size_t index) {
    const GanttBar& bar = scene.data.gantt.bars[index];
    const QRectF whole = ganttBox(scene, frame, index);
    const QRectF box = whole & frame.area.adjusted(-rounding, 0.0, rounding, 0.0);
    if (box.isEmpty() || !isGanttBarShown(scene, bar)) return;
    const QColor colour = scene.colour(toneOf(bar));
    QPainterPath outline;
    outline.addRoundedRect(box, rounding, rounding);
    if (bar.isOpen) {
        QLinearGradient fading(whole.topLeft(), whole.topRight());
        fading.setColorAt(0.0, colour);
        fading.setColorAt(1.0, faded(colour, 0.0));
        painter.fillPath(outline, fading);
    } else {
        painter.fillPath(outline, colour);
    }
    if (bar.startFollows) {
        const QRectF head(box.left(), box.top(), std::min(8.0, box.width()), box.height());
        hatch(painter, head, scene.palette.card);
    }
    if (!bar.conflict.isEmpty()) {
        hatch(painter, box, faded(scene.palette.card, 0.45));
        paintSign(painter, scene, box);
    }
    if (scene.isSelected(bar.id)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(scene.palette.card, 1.0));
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), rounding, rounding);
        painter.setPen(QPen(scene.palette.text, 2.0));
        painter.drawRoundedRect(box.adjusted(-2.0, -2.0, 2.0, 2.0), rounding + 1.0, rounding + 1.0);
    }
}

void paintMarkers(QPainter& painter, const Scene& scene, const Frame& frame) {
    for (const GanttMarker& marker : scene.data.gantt.markers) {
        const double x = std::floor(frame.x.pixel(marker.at)) + 0.5;
        if (x < frame.area.left() || x > frame.area.right() + 1.0) continue;
        painter.setPen(penOf(scene.palette.muted, LineStyle::dashed, 1.0));
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    }
}

}  // namespace

bool isGanttBarShown(const Scene& scene, const GanttBar& bar) {
    return scene.shown(bar.conflict.isEmpty() ? ganttBarKey : ganttConflictKey);
}

QRectF ganttBox(const Scene& scene, const Frame& frame, std::size_t bar) {
    const GanttBar& data = scene.data.gantt.bars[bar];
    const auto [top, height] = scene.gantt.laneOf(data, scene.gantt.laneOfBar[bar]);
    const double left = frame.x.pixel(data.from);
    const double right = std::max(frame.x.pixel(data.to), left + leastWidth);
    const double y = std::round(frame.y.pixel(top));
    return {QPointF(left, y), QPointF(right, std::round(frame.y.pixel(top + height)))};
}

QRectF ganttBoxAt(const Scene& scene, const Frame& frame, std::size_t row, double from, double to) {
    GanttBar bar;
    bar.row = row;
    const auto [top, height] = scene.gantt.laneOf(bar, 0);
    const double left = frame.x.pixel(from);
    return {QPointF(left, frame.y.pixel(top)),
            QPointF(std::max(frame.x.pixel(to), left + leastWidth), frame.y.pixel(top + height))};
}

std::optional<std::size_t> ganttBarAt(const Scene& scene, const Frame& frame, const QPointF& position) {
    constexpr double reach = 2.0;  // short bars can be hit too
    if (!frame.area.adjusted(-reach, 0.0, reach, 0.0).contains(position)) return std::nullopt;
    for (std::size_t i = scene.data.gantt.bars.size(); i-- > 0;)
        if (isGanttBarShown(scene, scene.data.gantt.bars[i]) &&
            ganttBox(scene, frame, i).adjusted(-reach, -reach, reach, reach).contains(position))
            return i;
    return std::nullopt;
}

std::optional<std::size_t> ganttRowAt(const Scene& scene, const Frame& frame, const QPointF& position) {
    return scene.gantt.rowAt(frame.y.value(position.y()));
}

void paintGantt(QPainter& painter, const Scene& scene, const Frame& frame) {
    const Gantt& gantt = scene.data.gantt;
    painter.setClipRect(frame.area.adjusted(-4.0, 0.0, 4.0, 1.0));
    for (std::size_t row = 0; row < gantt.rows.size(); ++row) {
        paintZones(painter, scene, frame, row);
        const double foot = std::round(rowBand(scene, frame, row).bottom()) - 0.5;
        painter.setPen(QPen(scene.palette.grid, 1.0));
        painter.drawLine(QPointF(frame.area.left(), foot), QPointF(frame.area.right(), foot));
    }
    paintMarkers(painter, scene, frame);
    for (std::size_t bar = 0; bar < gantt.bars.size(); ++bar)
        paintBar(painter, scene, frame, bar);
}

double ganttNamesWidth(const Scene& scene, double most) {
    const QFontMetricsF names(scene.labelFont);
    const QFontMetricsF headings(scene.boldFont);
    double widest = 0.0;
    for (const GanttRow& row : scene.data.gantt.rows)
        widest = std::max({widest, (row.isHeading ? headings : names).horizontalAdvance(row.name),
                           names.horizontalAdvance(row.note)});
    return std::min(std::ceil(widest) + 12.0, most);
}

void paintGanttNames(QPainter& painter, const Scene& scene, const Frame& frame) {
    painter.setClipping(false);
    const double width = frame.area.left() - 8.0;
    const auto write = [&](const QFont& font, const QColor& colour, double middle, const QString& words) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(2.0, std::round(middle + (metrics.ascent() - metrics.descent()) / 2.0)),
                         metrics.elidedText(words, Qt::ElideRight, width));
    };
    for (std::size_t i = 0; i < scene.data.gantt.rows.size(); ++i) {
        const GanttRow& row = scene.data.gantt.rows[i];
        const double middle = rowBand(scene, frame, i).center().y();
        constexpr double apart = 8.0;  // of name and note from the middle
        if (row.isHeading)
            write(scene.boldFont, scene.palette.text, middle, row.name);
        else if (row.note.isEmpty())
            write(scene.labelFont, scene.palette.text, middle, row.name);
        else
            write(scene.labelFont, scene.palette.text, middle - apart, row.name);
        if (!row.note.isEmpty())
            write(scene.labelFont, scene.palette.muted, row.isHeading ? middle : middle + apart, row.note);
    }
}

}  // namespace wattplan::charts
