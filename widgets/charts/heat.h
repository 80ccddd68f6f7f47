#pragma once

#include <QMargins>
#include <QRectF>
#include <QSize>
#include <optional>
#include <vector>

#include "widgets/charts/frame.h"
#include "widgets/charts/scene.h"
#include "widgets/charts/ticks.h"

class QPainter;

namespace wattplan::charts {

struct HeatCell {
    std::size_t row = 0;
    std::size_t column = 0;
};

/// The cells of a heat map, each in the colour of its value; one without a value stays as the ground is.
void paintHeat(QPainter& painter, const Scene& scene, const Frame& frame);

/// The colours from the lowest to the highest value, with numbers and unit, at the right of the cells.
void paintHeatScale(QPainter& painter, const Scene& scene, const Frame& frame);

/// Where the cells stand in a chart, and the names beside and below them that have room.
struct HeatLayout {
    QMargins margins{};
    std::vector<Tick> rows{};
    std::vector<Tick> columns{};
};
/// `labelGap`: pixels between the cells and the names.
HeatLayout heatLayoutOf(const Scene& scene, const QSize& size, double labelGap);

QRectF heatBox(const Frame& frame, const HeatCell& cell);
QColor heatColour(const Scene& scene, double value);

/// The cell at a place.
std::optional<HeatCell> heatCellAt(const Scene& scene, const Frame& frame, const QPointF& position);

/// The value of a cell; none where it is missing.
std::optional<double> valueOf(const HeatMap& heat, const HeatCell& cell);
/// Why it is missing; "" where nothing is said.
QString reasonOf(const HeatMap& heat, const HeatCell& cell);
/// What a cell stands for.
std::uint64_t idOf(const HeatMap& heat, const HeatCell& cell);

}  // namespace wattplan::charts
