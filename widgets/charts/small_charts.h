#pragma once

#include <QRect>
#include <vector>

#include "widgets/charts/scene.h"

namespace wattplan::charts {

/// A chart split by series: the data of a small chart for each series shown, with the ends of the whole
/// chart's axes, so that heights and places compare. What belongs to no one series stands in each of them:
/// trends and bands beside points, lines of reference. Behind the layers of a stack comes the whole of them,
/// with the lines that it is measured against.
std::vector<ChartData> partsOf(const Scene& whole);

/// The cells of a grid for a number of small charts, row by row, as near as can be to the shape in which a
/// chart is read best.
std::vector<QRect> gridCells(std::size_t count, const QSize& size);

}  // namespace wattplan::charts
