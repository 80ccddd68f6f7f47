#pragma once

#include <QRectF>
#include <optional>

#include "widgets/charts/frame.h"
#include "widgets/charts/scene.h"

class QPainter;

namespace wattplan::charts {

struct BarPlace {
    std::size_t category = 0;
    std::optional<std::size_t> group{};  ///< none: beside every bar of the row
};

/// Where the text of a value begins beside its bar: of a negative one before it where there is room between
/// it and the edge of the plot, behind which the names of the rows stand; else after it.
double valueLeft(const QRectF& bar, double value, double width, double edge);

/// The bars, each with its value or that of its stack behind it.
void paintBars(QPainter& painter, const Scene& scene, const Frame& frame, std::optional<BarPlace> lit = {});

/// All bars of a row on the screen; where they would start when they have no values.
QRectF rowBox(const Scene& scene, const Frame& frame, std::size_t category);

/// The row at a place, and the bar or part of a stack that is hit there; nothing above and below all rows.
std::optional<BarPlace> barAt(const Scene& scene, const Frame& frame, const QPointF& position);

/// The room the longest written value takes behind its bar, in pixels.
double valueRoom(const Scene& scene);

/// A value measured by the bars in words, "—" when there is none.
QString barText(const Scene& scene, std::optional<double> value);

}  // namespace wattplan::charts
