#pragma once

#include <QColor>
#include <QHash>
#include <QLineF>
#include <QPixmap>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "widgets/charts/frame.h"
#include "widgets/charts/scene.h"

class QPainter;

class QFontMetricsF;

namespace wattplan::charts {

/// A label that found its place on the chart.
struct PlacedLabel {
    QRectF box{};
    QString text{};
    QColor colour{};
    bool halo = false;
    std::optional<QLineF> leader{};  ///< from the mark to a label further off
};

/// The labels of reference lines, lines and points that fit, the important ones first.
std::vector<PlacedLabel> placeLabels(const Scene& scene, const Frame& frame);

/// Labels with their halo as pictures, by text and colour: outlines are too slow to stroke at every repaint.
using LabelPictures = QHash<QString, QPixmap>;

void paintLabels(QPainter& painter, const Scene& scene, const std::vector<PlacedLabel>& labels,
                 LabelPictures& pictures);

/// Words that are wider than there is room in two lines, of which the second is cut where it must be.
QString inTwoLines(const QFontMetricsF& metrics, const QString& words, double width);
/// Text in a box, left to right, on its baseline.
void paintText(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& box,
               const QString& text);

}  // namespace wattplan::charts
