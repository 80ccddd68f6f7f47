#pragma once

#include <QPolygonF>
#include <vector>

#include "widgets/charts/frame.h"
#include "widgets/charts/scene.h"

class QPainter;

namespace wattplan::charts {

/// The lines along which a heat map has a value, in columns (x) and rows (y): linear between the middles of
/// cells, by marching squares; where four cells leave it open which go together, their mean decides. A square
/// with a cell that has no value is left out. Lorensen and Cline 1987, in two dimensions.
std::vector<QPolygonF> contoursOf(const HeatMap& heat, double value);

/// The levels of a heat map over its cells.
void paintHeatLevels(QPainter& painter, const Scene& scene, const Frame& frame);

}  // namespace wattplan::charts
