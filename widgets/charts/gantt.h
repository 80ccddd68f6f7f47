#pragma once

#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "widgets/charts/frame.h"
#include "widgets/charts/labels.h"
#include "widgets/charts/scene.h"

class QPainter;

namespace wattplan::charts {

/// Zones, lines between rows, bars and markers.
void paintGantt(QPainter& painter, const Scene& scene, const Frame& frame);
/// The names of the rows, left of the plot.
void paintGanttNames(QPainter& painter, const Scene& scene, const Frame& frame);
/// The room the names take, at most `most` [pixels].
double ganttNamesWidth(const Scene& scene, double most);

/// The labels of bars, in or beside them where there is room, and of markers; none touches another or is cut
/// by the frame.
std::vector<PlacedLabel> placeGanttLabels(const Scene& scene, const Frame& frame);

/// A bar on the screen, at least wide enough to be hit.
QRectF ganttBox(const Scene& scene, const Frame& frame, std::size_t bar);
/// Where a bar of that length would lie in the first lane of a row.
QRectF ganttBoxAt(const Scene& scene, const Frame& frame, std::size_t row, double from, double to);
std::optional<std::size_t> ganttBarAt(const Scene& scene, const Frame& frame, const QPointF& position);
std::optional<std::size_t> ganttRowAt(const Scene& scene, const Frame& frame, const QPointF& position);

/// Whether the reader has left the series of a bar visible.
bool isGanttBarShown(const Scene& scene, const GanttBar& bar);

/// The keys of its legend.
inline const QString ganttBarKey = QStringLiteral("bars");
inline const QString ganttConflictKey = QStringLiteral("conflicts");
inline const QString ganttAvailableKey = QStringLiteral("available");
inline const QString ganttShortageKey = QStringLiteral("shortage");

}  // namespace wattplan::charts
