#pragma once

#include <QColor>

#include "widgets/charts/frame.h"
#include "widgets/charts/scene.h"

class QPainter;

namespace wattplan::charts {

/// Bands and stacked areas, which lie below the grid's labels and the lines.
void paintFills(QPainter& painter, const Scene& scene, const Frame& frame);
void paintReferences(QPainter& painter, const Scene& scene, const Frame& frame);
void paintLines(QPainter& painter, const Scene& scene, const Frame& frame);
void paintPoints(QPainter& painter, const Scene& scene, const Frame& frame);

/// The size of a mark on the screen.
double radiusOf(const Point& point);

/// The pen of a line. Dashes are in pixels whatever the width.
QPen penOf(const QColor& colour, LineStyle style, double width);

/// The marks of the notes that planners wrote; their words are labels.
void paintNotes(QPainter& painter, const Scene& scene, const Frame& frame);

}  // namespace wattplan::charts
