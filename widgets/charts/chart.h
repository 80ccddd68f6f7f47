#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "widgets/charts/brush.h"
#include "widgets/charts/chart_data.h"
#include "widgets/charts/chart_export.h"
#include "widgets/charts/choices.h"
#include "widgets/text/number_format.h"

class QMenu;

namespace wattplan::charts {

/// A chart: hovering reads values, the wheel or a dragged rectangle zooms, a drag with the middle button or
/// Shift moves, a double click shows everything again; + − 0 and the arrow keys do the same. Ctrl with the
/// left or right arrow reads one value after the other, Enter activates it. Legend chips hide and show
/// series. Ctrl with a dragged rectangle marks what lies in it, as any rectangle does while B is on; Ctrl and
/// Shift with the arrows mark what is read; Escape marks nothing. L changes between a linear and a
/// logarithmic value axis, M splits into small charts and back, T shows the table of the same numbers. In a
/// Gantt chart bars can be dragged to another time or row, and the arrow keys move the selected one; Escape
/// cancels a drag, Delete clears a start; the wheel scrolls the page, with Ctrl it zooms, with Shift it
/// moves. The context menu has all of this, copies and exports. It takes its colours from the theme in force;
/// title and subtitle belong to the page and, in exports, to ExportText.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget* parent = nullptr);
    ~Chart() override;

    /// Shows new data. Hidden series stay hidden; the view stays when the reader has zoomed and it still
    /// holds data.
    void setData(ChartData data, text::NumberFormat numbers);
    const ChartData& data() const;
    const text::NumberFormat& numbers() const;

    /// What exports and copies carry besides the picture.
    void setExportText(ExportText text);

    /// The points that are selected, e.g. the rows of a table. Does not signal.
    void setSelectedIds(const std::vector<std::uint64_t>& ids);
    const std::vector<std::uint64_t>& selectedIds() const;

    /// Whether readers may write notes; only charts of two axes take them.
    void setTakesNotes(bool takes);

    View view() const;
    void setView(const View& view);
    bool isZoomed() const;
    void resetView();

    bool isShown(const QString& seriesKey) const;
    void setShown(const QString& seriesKey, bool shown);
    QStringList hiddenKeys() const;

    /// The place read out on a linked chart, in x; nothing when no chart is hovered.
    void setCursor(std::optional<double> x);
    std::optional<double> shownCursor() const;

    /// How the reader wants it shown; the data are shown so as far as they allow it.
    const Choices& choices() const;
    void setChoices(const Choices& choices);
    /// Takes up the choices kept under a name in the settings of the program, and keeps them from now on.
    void keepChoices(const QString& name);

    /// What is marked. It follows the data: `brushed` tells when what lies in it changes.
    const std::optional<Brush>& brush() const;
    /// Marks a box in the numbers of the axes.
    void setBrush(const View& box);

    /// Everything that can be done with the chart; it deletes itself when it closes.
    QMenu* menu();

    /// The boxes of the labels now placed on marks, in the chart's coordinates, and the frame of the axes.
    std::vector<QRectF> labelBoxes() const;
    QRectF plotArea() const;
    /// Where a value stands on the screen, in the chart's coordinates.
    QPointF positionOf(double x, double y) const;
    /// What hovering shows at a place: one line per value; empty where there is nothing.
    QStringList readingAt(const QPointF& position) const;

    /// The chart as an export draws it, but with the reader's zoom and hidden series.
    ChartPicture picture() const;
    void copyToClipboard() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// Asks for a file and writes the chart to it.
    void exportToFile();
    /// Linear or logarithmic values; `refused` says why not.
    void toggleValueScale();
    /// One chart or a small one for each series; `refused` says why not.
    void toggleSplit();
    /// Whether a dragged rectangle marks instead of zooming.
    void toggleBrushing();
    void clearBrush();
    /// Asks for a note on the place that is read, else on the one last pressed; for its text if it has one.
    void writeNote();
    /// The table of the same numbers in a window of its own.
    void showTable();

signals:
    /// A point or bar was clicked, or chosen by Enter.
    void pointActivated(quint64 id);
    /// A bar was double-clicked.
    void pointOpened(quint64 id);
    /// A bar of a Gantt chart was dropped on another start or row. It stays where it is until the data
    /// change.
    void barMoved(quint64 id, double from, quint64 row);
    /// The reader asks for a bar's start to follow again.
    void barCleared(quint64 id);
    /// A note was written on a place of the axes: a new one of id 0, or other words of an old one. No words
    /// take it away.
    void noteWritten(quint64 id, double x, double y, const QString& text);
    void viewChanged(const wattplan::charts::View& view);
    void seriesToggled(const QString& seriesKey, bool shown);
    void cursorMoved(std::optional<double> x);
    /// The reader wants it shown differently.
    void choicesChanged(const wattplan::charts::Choices& choices);
    /// Something else is marked; nothing when the reader is done with it.
    void brushed(const std::optional<wattplan::charts::Brush>& brush);
    /// What was asked for can't be done with this chart; `reason` is a sentence for the message bar.
    void refused(const QString& reason);
    /// An export could not be written; `reason` is a sentence for the message bar.
    void exportFailed(const QString& reason);
    void exported(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

}  // namespace wattplan::charts
