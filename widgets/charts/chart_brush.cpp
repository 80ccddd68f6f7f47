#include "widgets/charts/chart.h"
#include "widgets/charts/chart_private.h"

namespace wattplan::charts {

bool Chart::Private::brushesWith(Qt::KeyboardModifiers modifiers) const {
    if (!scene.canMark()) return false;  // a drag moves bars, or does nothing
    return whole().m->brushing || modifiers.testFlag(Qt::ControlModifier);
}

void Chart::Private::mark(std::optional<Brush> wanted) {
    if (wanted == brush) return;
    brush = std::move(wanted);
    if (!brush) brushAnchor.reset();
    if (split != nullptr) split->setBrush(brush);
    overlay->update();
    emit chart->brushed(brush);
}

void Chart::Private::brushPixels(const QRectF& pixels) {
    mark(brushOver(scene, plot.frame(), pixels));
}

void Chart::Private::stepBrush(int by) {
    if (!scene.canMark()) return;
    const auto stopRead = [&]() -> std::optional<QPointF> {
        const auto all = stops();
        if (readingStop < 0 || readingStop >= static_cast<int>(all.size())) return std::nullopt;
        return all[static_cast<std::size_t>(readingStop)];
    };
    if (!brushAnchor) brushAnchor = stopRead();
    const auto anchor = brushAnchor;
    stepReading(by);
    const auto stop = stopRead();
    if (!stop) return;
    brushAnchor = anchor ? anchor : stop;
    QRectF box = QRectF(*brushAnchor, *stop).normalized();
    constexpr double around = 0.5;  // of a pixel: what is read lies inside
    box.adjust(-around, -around, around, around);
    const Frame frame = plot.frame();
    const QRectF area = frame.area;
    const StackedAreas& areas = scene.data.areas;
    if (areas.shape == LineShape::steps && areas.x.size() > 1) {  // a step is read at its beginning
        const double step = frame.x.pixel(areas.x[1]) - frame.x.pixel(areas.x[0]);
        box.adjust(2.0 * around, 0.0, step - 2.0 * around, 0.0);
    }
    if (scene.isScatter()) {
        box.setTop(area.top());  // one point after the other along x, at any height
        box.setBottom(area.bottom());
    }
    brushPixels(box);
}

const std::optional<Brush>& Chart::brush() const {
    return m->brush;
}

void Chart::setBrush(const View& box) {
    m->mark(brushOver(m->scene, box));
}

void Chart::clearBrush() {
    m->mark(std::nullopt);
}

void Chart::toggleBrushing() {
    if (!m->scene.canMark()) return;
    m->brushing = !m->brushing;
    QWidget::setCursor(m->brushing ? Qt::CrossCursor : Qt::ArrowCursor);
}

}  // namespace wattplan::charts
