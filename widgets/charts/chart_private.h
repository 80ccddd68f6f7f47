#pragma once

#include <QPointer>

#include "widgets/charts/chart.h"
#include "widgets/charts/gantt_drag.h"
#include "widgets/charts/legend_chips.h"
#include "widgets/charts/plot.h"
#include "widgets/charts/reading.h"
#include "widgets/charts/scene.h"

namespace wattplan::charts {

/// What lies over the plot: crosshair and values, the zoom rectangle, the focus ring. Repainting it leaves
/// the plot as it is.
class Overlay : public QWidget {
public:
    Overlay(QWidget* parent, std::function<void(QPainter&)> paint);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::function<void(QPainter&)> m_paint;
};

enum class Gesture : std::uint8_t { none, zoom, pan, move };

struct Chart::Private {
    explicit Private(Chart* chart);

    Chart* chart;
    Scene scene{};
    Plot plot;
    LegendChips* chips;
    Overlay* overlay;
    ExportText exportText{};
    Reading reading{};
    int readingStop = -1;  // where the keyboard reads, among what is in view
    std::optional<double> linkedX{};
    Gesture gesture = Gesture::none;
    QPointF pressed{};  // in the plot
    QPointF current{};
    View viewAtPress{};
    GanttDrag drag{};  // of Gesture::move
    bool moved = false;
    bool byKeyboard = false;  // the focus came by Tab, so it is drawn
    bool stale = true;        // the picture is older than the scene

    QPointF toPlot(const QPointF& position) const;
    void layOut();
    /// After data, theme or hidden series changed.
    void rebuild();
    void refresh();
    void ensureFresh();
    void fillChips();
    void describe();
    /// Shows a view, kept inside everything there is.
    void show(View view);
    void zoomAround(const QPointF& position, double factor, bool both);
    void pan(const QPointF& pixels);
    void zoomTo(const QRectF& box);
    bool zoomsVertically() const;
    void hover(const QPointF& position);
    /// The movable bar at a place.
    std::optional<std::size_t> movableAt(const QPointF& position) const;
    /// Asks for the dragged bar to be moved, if it was dropped elsewhere.
    void drop();
    void cancelGesture();
    /// Asks for the selected bar to be moved, by days or months and by rows; false where there is none.
    bool moveSelected(int steps, int rows);
    bool clearSelected();
    std::optional<std::size_t> selectedBar() const;
    QPointF stopOf(std::size_t bar) const;
    /// Moves the reading to the next or previous point, x or bar in view.
    void stepReading(int by);
    void endHover();
    void paintOverlay(QPainter& painter);
    QMenu* menu() const;
};

}  // namespace wattplan::charts
