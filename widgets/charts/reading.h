#pragma once

#include <QCoreApplication>
#include <QPointF>
#include <QString>
#include <optional>
#include <vector>

#include "widgets/charts/bars.h"
#include "widgets/charts/frame.h"
#include "widgets/charts/scene.h"

class QPainter;

namespace wattplan::charts {

/// The note near a place in pixels; null for none.
const ChartNote* noteNear(const Scene& scene, const Frame& frame, const QPointF& position);

struct ReadingRow {
    std::optional<Tone> tone{};
    QString name{};
    QString value{};
    bool strong = false;
};

/// What a chart says about a place.
struct Reading {
    Q_DECLARE_TR_FUNCTIONS(wattplan::charts::Reading)
public:
    QString heading{};
    std::vector<ReadingRow> rows{};
    std::optional<double> x{};       ///< of the crosshair
    std::optional<double> cursor{};  ///< the x that linked charts show
    std::vector<QPointF> dots{};     ///< where the values lie
    std::optional<QPointF> mark{};   ///< the point that is read
    std::optional<BarPlace> bar{};
    std::optional<QRectF> outline{};  ///< of the bar that is read in a Gantt chart
    std::uint64_t id = 0;

    bool isEmpty() const { return rows.empty() && heading.isEmpty(); }

    /// The reading at a place in pixels: the point near it, else the values at its x.
    static Reading at(const Scene& scene, const Frame& frame, const QPointF& position);
    /// The reading at a value of x, for linked charts.
    static Reading atX(const Scene& scene, const Frame& frame, double x);
    QStringList lines() const;
};

/// The line across a chart at a value of x.
void paintCrosshair(QPainter& painter, const Scene& scene, const Frame& frame, double x);

/// Crosshair, dots and the box with the values, inside `bounds`.
void paintReading(QPainter& painter, const Scene& scene, const Frame& frame, const Reading& reading,
                  const QRectF& bounds);

}  // namespace wattplan::charts
