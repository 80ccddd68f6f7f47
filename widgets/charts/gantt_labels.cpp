#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "widgets/charts/gantt.h"
#include "widgets/charts/label_placement.h"

namespace wattplan::charts {
namespace {

constexpr double gap = 5.0;
constexpr double signRoom = 18.0;  // at the left of a bar in conflict
constexpr double noLimit = std::numeric_limits<double>::infinity();

class GanttPlacer {
public:
    GanttPlacer(const Scene& scene, const Frame& frame)
        : m_scene(scene), m_frame(frame), m_metrics(scene.labelFont), m_room(frame.area) {}

    std::vector<PlacedLabel> placed() {
        placeMarkers();
        placeBars();
        return std::move(m_labels);
    }

private:
    QSizeF sizeOf(const QString& text) const {
        return {std::ceil(m_metrics.horizontalAdvance(text)) + 2.0,
                std::ceil(m_metrics.ascent() + m_metrics.descent())};
    }
    bool take(const QString& text, const QColor& colour, std::span<const QRectF> boxes) {
        const auto box = m_room.place(boxes, noLimit);
        if (box) m_labels.push_back({*box, text, colour, false, {}});
        return box.has_value();
    }

    void placeMarkers() {
        for (const GanttMarker& marker : m_scene.data.gantt.markers) {
            const double x = m_frame.x.pixel(marker.at);
            if (x < m_frame.area.left() || x > m_frame.area.right() + 1.0) continue;
            const QSizeF size = sizeOf(marker.label);
            const double top = m_frame.area.top() + 1.0;
            take(marker.label, m_scene.palette.muted,
                 std::array{QRectF(QPointF(x + gap, top), size),
                            QRectF(QPointF(x - gap - size.width(), top), size)});
        }
    }

    // Inside a bar where it is long enough, else behind it, before it, and shortened in it.
    void placeBars() {
        const auto& bars = m_scene.data.gantt.bars;
        std::vector<std::size_t> outside;
        std::vector<QRectF> boxes(bars.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const QRectF box = ganttBox(m_scene, m_frame, i) & m_frame.area;
            boxes[i] = box;
            if (box.isEmpty() || bars[i].label.isEmpty() || !isGanttBarShown(m_scene, bars[i])) continue;
            if (!placeInside(bars[i], box, bars[i].label)) outside.push_back(i);
        }
        for (const QRectF& box : boxes)
            if (!box.isEmpty()) m_room.forbid(box);
        std::vector<std::size_t> without;
        for (const std::size_t i : outside) {
            const QSizeF size = sizeOf(bars[i].label);
            const double top = std::round(boxes[i].center().y() - size.height() / 2.0);
            if (!take(bars[i].label, m_scene.palette.text,
                      std::array{QRectF(QPointF(boxes[i].right() + gap, top), size),
                                 QRectF(QPointF(boxes[i].left() - gap - size.width(), top), size)}))
                without.push_back(i);
        }
        for (const std::size_t i : without)
            shorten(bars[i], boxes[i]);
    }

    bool placeInside(const GanttBar& bar, const QRectF& box, const QString& text) {
        const QSizeF size = sizeOf(text);
        const double left = box.left() + (bar.conflict.isEmpty() ? gap : signRoom);
        if (bar.isOpen || left + size.width() + 2.0 > box.right() || size.height() > box.height())
            return false;
        const QRectF place(QPointF(left, std::round(box.center().y() - size.height() / 2.0)), size);
        m_labels.push_back({place, text, m_scene.palette.card, false, {}});
        return true;
    }

    // The bar itself is taken already: no other label lies in it.
    void shorten(const GanttBar& bar, const QRectF& box) {
        constexpr double least = 30.0;
        const double room = box.width() - (bar.conflict.isEmpty() ? gap : signRoom) - 6.0;
        if (room >= least) placeInside(bar, box, m_metrics.elidedText(bar.label, Qt::ElideRight, room));
    }

    const Scene& m_scene;
    const Frame& m_frame;
    QFontMetricsF m_metrics;
    LabelPlacement m_room;
    std::vector<PlacedLabel> m_labels;
};

}  // namespace

std::vector<PlacedLabel> placeGanttLabels(const Scene& scene, const Frame& frame) {
    return GanttPlacer(scene, frame).placed();
}

}  // namespace wattplan::charts
