#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/charts/reading.h"

namespace wattplan::charts {
namespace {

constexpr double padding = 8.0;
constexpr double swatch = 8.0;
constexpr double swatchGap = 6.0;
constexpr double columnGap = 16.0;

struct BoxLayout {
    double nameWidth = 0.0;
    double valueWidth = 0.0;
    double headingWidth = 0.0;
    double rowHeight = 0.0;
    QSizeF size{};
};

BoxLayout layoutOf(const Scene& scene, const Reading& reading) {
    const QFontMetricsF normal(scene.font);
    const QFontMetricsF bold(scene.boldFont);
    BoxLayout layout;
    layout.rowHeight = std::ceil(normal.ascent() + normal.descent()) + 2.0;
    layout.headingWidth = bold.horizontalAdvance(reading.heading);
    for (const ReadingRow& row : reading.rows) {
        const double indent = row.tone ? swatch + swatchGap : 0.0;
        layout.nameWidth = std::max(layout.nameWidth, indent + normal.horizontalAdvance(row.name));
        layout.valueWidth = std::max(layout.valueWidth, bold.horizontalAdvance(row.value));
    }
    const double body = layout.nameWidth + (layout.valueWidth > 0.0 ? columnGap + layout.valueWidth : 0.0);
    const double rows = static_cast<double>(reading.rows.size()) + (reading.heading.isEmpty() ? 0.0 : 1.0);
    layout.size = QSizeF(std::ceil(std::max(body, layout.headingWidth)) + 2.0 * padding,
                         rows * layout.rowHeight + 2.0 * padding - 4.0);
    return layout;
}

// Beside what is read, on the side with room.
QRectF boxFor(const QPointF& anchor, const QSizeF& size, const QRectF& bounds) {
    constexpr double away = 14.0;
    double left = anchor.x() + away;
    if (left + size.width() > bounds.right()) left = anchor.x() - away - size.width();
    left = std::clamp(left, bounds.left(), std::max(bounds.left(), bounds.right() - size.width()));
    double top = anchor.y() - size.height() / 2.0;
    top = std::clamp(top, bounds.top(), std::max(bounds.top(), bounds.bottom() - size.height()));
    return {QPointF(std::round(left), std::round(top)), size};
}

void paintBox(QPainter& painter, const Scene& scene, const Reading& reading, const QRectF& box,
              const BoxLayout& layout) {
    QColor shadow = Qt::black;
    for (const int spread : {3, 2, 1}) {
        shadow.setAlpha(10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shadow);
        painter.drawRoundedRect(box.adjusted(-spread, -spread + 1.0, spread, spread + 1.0), 6.0 + spread,
                                6.0 + spread);
    }
    painter.setPen(QPen(scene.palette.hairline, 1.0));
    painter.setBrush(scene.palette.card);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);

    const QFontMetricsF metrics(scene.font);
    double top = box.top() + padding - 2.0;
    const auto text = [&](const QFont& font, const QColor& colour, double x, const QString& words) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(x, std::round(top + metrics.ascent() + 1.0)), words);
    };
    if (!reading.heading.isEmpty()) {
        text(scene.boldFont, scene.palette.text, box.left() + padding, reading.heading);
        top += layout.rowHeight;
    }
    for (const ReadingRow& row : reading.rows) {
        double x = box.left() + padding;
        if (row.tone) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(scene.colour(*row.tone));
            painter.drawRoundedRect(QRectF(x, top + (layout.rowHeight - swatch) / 2.0, swatch, swatch), 2.0,
                                    2.0);
            x += swatch + swatchGap;
        }
        text(scene.font, scene.palette.muted, x, row.name);
        const QFont& valueFont = row.strong ? scene.boldFont : scene.font;
        const double width = QFontMetricsF(valueFont).horizontalAdvance(row.value);
        text(valueFont, scene.palette.text, box.right() - padding - width, row.value);
        top += layout.rowHeight;
    }
}

}  // namespace

void paintCrosshair(QPainter& painter, const Scene& scene, const Frame& frame, double x) {
    const double at = std::floor(frame.x.pixel(x)) + 0.5;
    painter.setPen(QPen(scene.palette.muted, 1.0));
    painter.drawLine(QPointF(at, frame.area.top()), QPointF(at, frame.area.bottom()));
}

void paintReading(QPainter& painter, const Scene& scene, const Frame& frame, const Reading& reading,
                  const QRectF& bounds) {
    if (reading.isEmpty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPointF anchor = frame.area.center();
    if (reading.x) {
        paintCrosshair(painter, scene, frame, *reading.x);
        anchor.setX(frame.x.pixel(*reading.x));
    }
    painter.setPen(QPen(scene.palette.card, 1.5));
    painter.setBrush(scene.palette.text);
    for (const QPointF& dot : reading.dots)
        if (frame.area.adjusted(-2, -2, 2, 2).contains(dot)) painter.drawEllipse(dot, 3.5, 3.5);
    if (reading.mark) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(scene.palette.accent, 1.6));
        painter.drawEllipse(*reading.mark, 7.0, 7.0);
        anchor = *reading.mark;
    }
    if (reading.bar) {
        const QRectF bar = rowBox(scene, frame, reading.bar->category);
        anchor = QPointF(bar.right() + valueRoom(scene), bar.center().y());
    }
    if (reading.outline) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(scene.palette.accent, 1.6));
        if (!reading.outline->isEmpty())
            painter.drawRoundedRect(reading.outline->adjusted(-1.5, -1.5, 1.5, 1.5), 4.0, 4.0);
        anchor = QPointF(reading.outline->right(), reading.outline->bottom() + 24.0);
    }
    const BoxLayout layout = layoutOf(scene, reading);
    paintBox(painter, scene, reading, boxFor(anchor, layout.size, bounds), layout);
}

}  // namespace wattplan::charts
