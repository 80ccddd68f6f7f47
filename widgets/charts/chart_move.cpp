#include "widgets/charts/chart.h"
#include "widgets/charts/chart_private.h"
#include "widgets/charts/gantt.h"

namespace wattplan::charts {

std::optional<std::size_t> Chart::Private::movableAt(const QPointF& position) const {
    if (!scene.data.gantt.isMovable) return std::nullopt;
    return ganttBarAt(scene, plot.frame(), position);
}

void Chart::Private::drop() {
    if (!drag.isMoved(scene)) return;
    const Gantt& gantt = scene.data.gantt;
    emit chart->barMoved(gantt.bars[drag.bar].id, drag.from, gantt.rows[drag.row].id);
}

void Chart::Private::cancelGesture() {
    gesture = Gesture::none;
    chart->QWidget::setCursor(Qt::ArrowCursor);
    overlay->update();
}

std::optional<std::size_t> Chart::Private::selectedBar() const {
    const auto& bars = scene.data.gantt.bars;
    const auto found =
        std::ranges::find_if(bars, [&](const GanttBar& bar) { return scene.isSelected(bar.id); });
    if (!scene.data.gantt.isMovable || found == bars.end()) return std::nullopt;
    return static_cast<std::size_t>(found - bars.begin());
}

bool Chart::Private::moveSelected(int steps, int rows) {
    const auto index = selectedBar();
    if (!index) return false;
    const Gantt& gantt = scene.data.gantt;
    const GanttBar& bar = gantt.bars[*index];
    const double from = steps == 0 ? bar.from : steppedStart(bar.from, steps, snapOf(plot.frame()));
    const auto row = rows == 0 ? std::optional(bar.row) : neighbourRow(gantt, bar.row, rows);
    if (row) emit chart->barMoved(bar.id, from, gantt.rows[*row].id);
    return true;
}

bool Chart::Private::clearSelected() {
    const auto index = selectedBar();
    if (index) emit chart->barCleared(scene.data.gantt.bars[*index].id);
    return index.has_value();
}

QPointF Chart::Private::stopOf(std::size_t bar) const {
    const Frame frame = plot.frame();
    return (ganttBox(scene, frame, bar) & frame.area.adjusted(-3.0, 0.0, 3.0, 0.0)).center();
}

}  // namespace wattplan::charts
