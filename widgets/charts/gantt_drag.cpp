#include "widgets/charts/gantt_drag.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/units/calendar.h"
#include "widgets/charts/gantt.h"
#include "widgets/charts/ticks.h"

namespace wattplan::charts {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wattplan::charts::GanttDrag)
};

double snapped(double months, GanttSnap snap) {
    if (snap == GanttSnap::month) return std::round(months);
    return monthsTo(dayAt(months + 0.5 / daysPerMonth));
}

}  // namespace

GanttSnap snapOf(const Frame& frame) {
    constexpr double leastDay = 4.0;  // pixels
    const double month = std::abs(frame.x.pixel(1.0) - frame.x.pixel(0.0));
    return month / daysPerMonth >= leastDay ? GanttSnap::day : GanttSnap::month;
}

double steppedStart(double from, int steps, GanttSnap snap) {
    if (snap == GanttSnap::day) return monthsTo(sys_days{dayAt(from)} + days{steps});
    // From within a month the first step back leads to its beginning.
    constexpr double slack = 1e-6;
    return steps < 0 ? std::ceil(from - slack) + steps : std::floor(from + slack) + steps;
}

GanttDrag GanttDrag::of(const Scene& scene, const Frame& frame, std::size_t bar, const QPointF& position) {
    const GanttBar& data = scene.data.gantt.bars[bar];
    return {bar, frame.x.value(position.x()) - data.from, data.from, data.row};
}

void GanttDrag::moveTo(const Scene& scene, const Frame& frame, const QPointF& position) {
    from = snapped(frame.x.value(position.x()) - grabbed, snapOf(frame));
    const auto over = ganttRowAt(scene, frame, position);
    row = over && !scene.data.gantt.rows[*over].isHeading ? *over : scene.data.gantt.bars[bar].row;
}

bool GanttDrag::isMoved(const Scene& scene) const {
    constexpr double tolerance = 1e-6;  // of a month
    const GanttBar& data = scene.data.gantt.bars[bar];
    return row != data.row || std::abs(from - data.from) > tolerance;
}

std::optional<std::size_t> neighbourRow(const Gantt& gantt, std::size_t row, int by) {
    for (auto next = static_cast<std::ptrdiff_t>(row) + by;
         next >= 0 && next < static_cast<std::ptrdiff_t>(gantt.rows.size()); next += by)
        if (!gantt.rows[static_cast<std::size_t>(next)].isHeading) return static_cast<std::size_t>(next);
    return std::nullopt;
}

void paintDrag(QPainter& painter, const Scene& scene, const Frame& frame, const GanttDrag& drag) {
    const GanttBar& bar = scene.data.gantt.bars[drag.bar];
    QColor veil = scene.palette.card;
    veil.setAlphaF(0.6F);
    painter.setClipRect(frame.area);
    painter.fillRect(ganttBox(scene, frame, drag.bar), veil);
    const QRectF box = ganttBoxAt(scene, frame, drag.row, drag.from, drag.from + bar.to - bar.from);
    QColor ghost = scene.palette.accent;
    ghost.setAlphaF(0.55F);
    painter.setPen(QPen(scene.palette.accent, 1.5));
    painter.setBrush(ghost);
    painter.drawRoundedRect(box, 3.0, 3.0);
    painter.setPen(QPen(scene.palette.accent, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(box.left(), frame.area.top()), QPointF(box.left(), frame.area.bottom()));
    painter.setClipping(false);

    const QString start = valueText(scene.data.x, drag.from, scene.numbers);
    const QString words =
        drag.row == bar.row
            ? start
            : Words::tr("%1 · %2", "start, row").arg(start, scene.data.gantt.rows[drag.row].name);
    const QFontMetricsF metrics(scene.boldFont);
    const QSizeF size(metrics.horizontalAdvance(words) + 14.0, metrics.height() + 6.0);
    const double highest = std::max(frame.area.left(), frame.area.right() - size.width());
    const double above = box.top() - size.height() - 4.0;
    const QRectF tag(QPointF(std::clamp(box.left(), frame.area.left(), highest),
                             above < frame.area.top() ? box.bottom() + 4.0 : above),
                     size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.palette.accent);
    painter.drawRoundedRect(tag, 4.0, 4.0);
    painter.setFont(scene.boldFont);
    painter.setPen(scene.palette.onAccent);
    painter.drawText(tag, Qt::AlignCenter, words);
}

}  // namespace wattplan::charts
