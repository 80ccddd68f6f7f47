#pragma once

#include <QRectF>
#include <optional>

#include "widgets/charts/frame.h"
#include "widgets/charts/scene.h"

class QPainter;

namespace wattplan::charts {

struct BarPlace {
    std::size_t category = 0;
    std::size_t group = 0;
};

/// The bars, each with its value behind it.
void paintBars(QPainter& painter, const Scene& scene, const Frame& frame, std::optional<BarPlace> lit = {});

/// The bar of a row and group on the screen, or where it would start when it has no value.
QRectF barBox(const Scene& scene, const Frame& frame, BarPlace place);

/// The room the longest written value takes behind its bar, in pixels.
double valueRoom(const Scene& scene);

/// The value of a bar in words, "—" when there is none.
QString barText(const Scene& scene, BarPlace place);

}  // namespace wattplan::charts
