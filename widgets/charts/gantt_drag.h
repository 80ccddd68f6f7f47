#pragma once

#include <cstdint>
#include <optional>

#include "widgets/charts/frame.h"
#include "widgets/charts/scene.h"

class QPainter;

namespace wattplan::charts {

/// What the start of a bar snaps to: what can be told apart on the screen.
enum class GanttSnap : std::uint8_t { day, month };
GanttSnap snapOf(const Frame& frame);
/// The time `steps` days or months on, at the beginning of a day or month.
double steppedStart(double from, int steps, GanttSnap snap);

/// A bar on its way to another time or row.
struct GanttDrag {
    std::size_t bar = 0;
    double grabbed = 0.0;  ///< of the pointer, after the bar's start
    double from = 0.0;     ///< the start it would get
    std::size_t row = 0;

    static GanttDrag of(const Scene& scene, const Frame& frame, std::size_t bar, const QPointF& position);
    void moveTo(const Scene& scene, const Frame& frame, const QPointF& position);
    bool isMoved(const Scene& scene) const;
};

/// The row above or below that takes bars.
std::optional<std::size_t> neighbourRow(const Gantt& gantt, std::size_t row, int by);

/// The bar where it would be dropped, its new time in words, and the old place dimmed.
void paintDrag(QPainter& painter, const Scene& scene, const Frame& frame, const GanttDrag& drag);

}  // namespace wattplan::charts
