#include "widgets/charts/bars.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "widgets/charts/labels.h"
#include "widgets/charts/ticks.h"

namespace wattplan::charts {
namespace {

constexpr double gapToValue = 6.0;

// The band of a lane in a row, as high as its bar, across the whole chart.
QRectF laneBand(const Scene& scene, const Frame& frame, std::size_t row, std::size_t lane) {
    constexpr double thickest = 15.0;
    constexpr double fill = 0.74;  // of a row
    const double count = std::max<double>(1.0, static_cast<double>(scene.lanes.size()));
    const double height = std::abs(frame.y.pixel(1.0) - frame.y.pixel(0.0));
    const double pitch = std::min(thickest + 2.0, fill * height / count);
    const double middle = frame.y.pixel(static_cast<double>(row));
    const double top = middle - pitch * count / 2.0 + static_cast<double>(lane) * pitch + 1.0;
    return QRectF(frame.area.left(), std::round(top), frame.area.width(),
                  std::round(std::max(2.0, pitch - 2.0)));
}

// The parts of a lane's bar, from the axis outwards; those without a value have no width.
std::vector<QRectF> partBoxes(const Scene& scene, const Frame& frame, std::size_t row, std::size_t lane) {
    const QRectF band = laneBand(scene, frame, row, lane);
    std::vector<QRectF> boxes;
    double value = scene.data.bars.startOf(row);
    for (const std::size_t group : scene.lanes[lane].groups) {
        const auto pixel = [&](double at) {  // an axis may begin beyond the foot of a bar
            return std::clamp(frame.x.pixel(at), frame.area.left(), frame.area.right());
        };
        const double from = pixel(value);
        value += valueOf(scene.data.bars.groups[group], row).value_or(0.0);
        const double to = pixel(value);
        boxes.emplace_back(std::min(from, to), band.top(), std::abs(to - from), band.height());
    }
    return boxes;
}

QRectF laneBox(const Scene& scene, const Frame& frame, std::size_t row, std::size_t lane) {
    const auto parts = partBoxes(scene, frame, row, lane);
    return QRectF(parts.front().topLeft(), parts.back().bottomRight())
        .united(QRectF(parts.back().topLeft(), parts.front().bottomRight()));
}

void paintLit(QPainter& painter, const Scene& scene, const Frame& frame, std::size_t row) {
    QRectF band = rowBox(scene, frame, row);
    band.setLeft(frame.area.left());
    band.setRight(frame.area.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.palette.hover);
    painter.drawRoundedRect(band.adjusted(-4.0, -4.0, 4.0, 4.0), 4.0, 4.0);
}

void paintLane(QPainter& painter, const Scene& scene, const Frame& frame, std::size_t row, std::size_t lane) {
    constexpr double rounding = 2.0;
    constexpr double seam = 1.0;  // between the parts of a stack
    constexpr float pale = 0.35F;
    const auto parts = partBoxes(scene, frame, row, lane);
    QPainterPath outline;
    outline.addRoundedRect(laneBox(scene, frame, row, lane), rounding, rounding);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].width() <= 0.0) continue;
        const bool isLast = i + 1 == parts.size();
        const double cut = !isLast && parts[i].width() > 3.0 * seam ? seam : 0.0;
        QPainterPath part;
        part.addRect(parts[i].adjusted(0.0, 0.0, -cut, 0.0));
        const std::size_t group = scene.lanes[lane].groups[i];
        QColor colour = scene.colour(scene.data.bars.groups[group].toneOf(row));
        if (isBeyond(scene.data.bars, scene.lanes[lane], group)) colour.setAlphaF(pale);
        painter.setBrush(colour);
        painter.drawPath(parts.size() == 1 ? outline : outline.intersected(part));
    }
}

/// A line from P10 to P90 with a stroke at either end and a dot at P50; how far it reaches to the right.
double paintSpan(QPainter& painter, const Scene& scene, const Frame& frame, const QRectF& box,
                 const BarSpan& span) {
    constexpr double width = 1.5;
    const auto pixel = [&](double at) {
        return std::clamp(frame.x.pixel(at), frame.area.left(), frame.area.right());
    };
    const double left = std::min(pixel(span.low), pixel(span.high));
    const double right = std::max(pixel(span.low), pixel(span.high));
    const double middle = box.center().y();
    const double half = std::min(4.0, box.height() / 3.0);
    painter.setPen(QPen(scene.palette.text, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    for (const double end : {left, right})
        painter.drawLine(QPointF(end, middle - half), QPointF(end, middle + half));
    painter.setPen(QPen(scene.palette.card, 1.0));
    painter.setBrush(scene.palette.text);
    painter.drawEllipse(QPointF(pixel(span.middle), middle), half, half);
    return right;
}

// What is written behind a bar.
QString laneText(const Scene& scene, const BarLane& lane, std::size_t row) {
    const auto span = scene.spanOf(lane, row);
    return span ? QStringLiteral("P50 %1").arg(barText(scene, span->middle))
                : barText(scene, sumOf(scene.data.bars, lane, row));
}

}  // namespace

QRectF rowBox(const Scene& scene, const Frame& frame, std::size_t category) {
    QRectF box;
    for (std::size_t lane = 0; lane < scene.lanes.size(); ++lane)
        box = lane == 0 ? laneBox(scene, frame, category, lane)
                        : box.united(laneBox(scene, frame, category, lane));
    return scene.lanes.empty() ? QRectF(frame.at(0.0, static_cast<double>(category)), QSizeF()) : box;
}

std::optional<BarPlace> barAt(const Scene& scene, const Frame& frame, const QPointF& position) {
    const double nearest = std::round(frame.y.value(position.y()));
    if (nearest < 0.0 || nearest >= static_cast<double>(scene.data.bars.categories.size()))
        return std::nullopt;
    BarPlace place{static_cast<std::size_t>(nearest), {}};
    for (std::size_t lane = 0; lane < scene.lanes.size(); ++lane) {
        const auto parts = partBoxes(scene, frame, place.category, lane);
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i].width() > 0.0 && parts[i].contains(position))
                place.group = scene.lanes[lane].groups[i];
    }
    return place;
}

QString barText(const Scene& scene, std::optional<double> value) {
    if (!value) return QStringLiteral("—");
    const Bars& bars = scene.data.bars;
    if (bars.starts.empty() || bars.groups.empty() || scene.data.x.kind != AxisKind::linear)
        return valueText(scene.data.x, *value, scene.numbers);
    const auto& values = bars.groups.front().values;
    // The ends of a waterfall have the digits by which they differ.
    constexpr int most = 7;
    int digits = text::NumberOptions{}.significant;
    const bool isEnd = value == values.front() || value == values.back();
    const auto textOf = [&](double each, int significant) {  // its steps are changes, and have a sign
        const text::NumberOptions options{.significant = significant,
                                          .sign = isEnd ? text::Sign::onlyMinus : text::Sign::always};
        return scene.numbers.format(each, scene.data.x.dimension, scene.data.x.unit, options).text();
    };
    if (isEnd && values.front() && values.back() && values.front() != values.back())
        while (digits < most && textOf(*values.front(), digits) == textOf(*values.back(), digits))
            ++digits;
    return textOf(*value, digits);
}

double valueRoom(const Scene& scene) {
    const QFontMetricsF metrics(scene.font);
    double widest = 0.0;
    for (const BarLane& lane : scene.lanes)
        for (std::size_t row = 0; row < scene.data.bars.categories.size(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(laneText(scene, lane, row)));
    return widest + gapToValue + 4.0;
}

double valueLeft(const QRectF& bar, double value, double width, double edge) {
    const double before = bar.left() - gapToValue - width;
    return value < 0.0 && before >= edge ? before : bar.right() + gapToValue;
}

void paintBars(QPainter& painter, const Scene& scene, const Frame& frame, std::optional<BarPlace> lit) {
    const QFontMetricsF metrics(scene.font);
    for (std::size_t row = 0; row < scene.data.bars.categories.size(); ++row) {
        if (lit && lit->category == row) paintLit(painter, scene, frame, row);
        for (std::size_t lane = 0; lane < scene.lanes.size(); ++lane) {
            paintLane(painter, scene, frame, row, lane);
            QRectF box = laneBox(scene, frame, row, lane);
            if (const auto span = scene.spanOf(scene.lanes[lane], row))
                box.setRight(std::max(box.right(), paintSpan(painter, scene, frame, box, *span)));
            // Digits reach less far up than the tallest letters of a font, of Chinese ones above all.
            const bool tight = scene.lanes.size() > 1 && box.height() < metrics.capHeight();
            if (tight && lane + 1 < scene.lanes.size()) continue;  // values would overlap: the last one only
            const auto value = sumOf(scene.data.bars, scene.lanes[lane], row);
            const QString text = laneText(scene, scene.lanes[lane], row);
            const double width = metrics.horizontalAdvance(text);
            const double left = valueLeft(box, value.value_or(0.0), width, frame.area.left());
            const double baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
            painter.setFont(scene.font);
            painter.setPen(scene.palette.muted);
            painter.drawText(QPointF(left, std::round(baseline)), text);
        }
    }
}

}  // namespace wattplan::charts
