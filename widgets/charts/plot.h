#pragma once

#include <QPointF>
#include <QSize>
#include <functional>
#include <memory>
#include <vector>

#include "widgets/charts/frame.h"
#include "widgets/charts/labels.h"
#include "widgets/charts/scene.h"

class QPainter;
class QPaintDevice;
class QWidget;

namespace wattplan::charts {

/// Axes, grid and marks of a scene: the one place that knows the plot library. The scene must outlive it.
class Plot {
public:
    Plot(Scene& scene, QWidget* parent);
    ~Plot();
    Plot(const Plot&) = delete;
    Plot& operator=(const Plot&) = delete;

    QWidget* widget() const;

    /// Takes over what changed in the scene: colours, fonts, axes.
    void restyle();
    void setView(const View& view);
    const View& view() const;
    /// Sets margins and ticks for a size; then frame() and labels() are right.
    void arrange(const QSize& size);
    /// Draws everything anew; the screen follows at its next repaint.
    void replot();

    Frame frame() const;
    const std::vector<PlacedLabel>& labels() const;

    /// Draws the plot at `origin` of a device after `before` has drawn what lies around it. One painter
    /// serves both, as files need.
    void paintOn(QPaintDevice& device, double scale, const QPointF& origin, const QSize& size,
                 const std::function<void(QPainter&)>& before);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

}  // namespace wattplan::charts
