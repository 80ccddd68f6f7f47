#pragma once

#include <QPointer>

#include "widgets/charts/chart.h"
#include "widgets/charts/chart_table_dialog.h"
#include "widgets/charts/gantt_drag.h"
#include "widgets/charts/legend_chips.h"
#include "widgets/charts/plot.h"
#include "widgets/charts/reading.h"
#include "widgets/charts/scene.h"
#include "widgets/charts/split_view.h"
#include "widgets/keys/shortcuts.h"

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

enum class Gesture : std::uint8_t { none, zoom, pan, move, brush };

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
    std::optional<double> toldX{};  // what cursorMoved said last
    AxisKind ownScale{};            // of the values, as the data have it
    Choices choices{};
    QString keptAs{};  // the name of the choices in the settings; none when empty
    std::optional<Brush> brush{};
    std::optional<QPointF> brushAnchor{};  // where marking by keyboard began
    bool brushing = false;
    bool takesNotes = false;
    std::optional<QPointF> notePlace{};  // where the menu was asked for, in the plot
    SplitView* split = nullptr;          // only while it is split
    QPointer<ChartTableDialog> table{};
    Gesture gesture = Gesture::none;
    QPointF pressed{};  // in the plot
    QPointF current{};
    View viewAtPress{};
    GanttDrag drag{};  // of Gesture::move
    bool moved = false;
    bool byKeyboard = false;  // the focus came by Tab, so it is drawn
    bool stale = true;        // the picture is older than the scene

    /// The chart this is a small part of, else itself.
    Chart& whole() const;
    bool isPart() const { return &whole() != chart; }
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
    void tellCursor(std::optional<double> x);
    /// Shows the data as the reader wants them.
    void applyChoices();
    void choose(const Choices& wanted);
    void fillSplit();
    void mark(std::optional<Brush> wanted);
    void brushPixels(const QRectF& pixels);
    /// Marks from where marking began to the next or previous stop of the reading.
    void stepBrush(int by);
    bool brushesWith(Qt::KeyboardModifiers modifiers) const;
    bool canNote() const;
    /// The note near a place; null for none.
    const ChartNote* noteAt(const QPointF& position) const;
    /// Opens the editor of a note: a new one at a place, or one that stands there.
    void editNote(const QPointF& position);
    /// Keys that act on the whole chart; false when it is none of them.
    bool actOn(Shortcut shortcut);
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
    std::vector<QPointF> stops() const;
    void endHover();
    void paintOverlay(QPainter& painter);
    void paintLinked(QPainter& painter, const Frame& frame) const;
    void paintMarked(QPainter& painter, const QRectF& box) const;
};

}  // namespace wattplan::charts
