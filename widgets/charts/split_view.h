#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "widgets/charts/brush.h"

namespace wattplan::charts {

class Chart;

/// The small charts that stand in for a chart while it is split. They show the same view, cursor, selection
/// and brush; what a reader does on one of them is done to the whole chart.
class SplitView : public QWidget {
    Q_OBJECT

public:
    explicit SplitView(Chart& whole);

    /// A small chart for each part of the whole.
    void show(const Scene& whole, const View& view, const std::optional<Brush>& brush);
    void setView(const View& view);
    void setSelectedIds(const std::vector<std::uint64_t>& ids);
    void setBrush(const std::optional<Brush>& brush);
    /// Shows a place on every small chart but the one it comes from.
    void setCursor(std::optional<double> x, const Chart* from = nullptr);

    const std::vector<Chart*>& charts() const { return m_charts; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Chart* made();
    void arrange();

    Chart& m_whole;
    std::vector<Chart*> m_charts;
};

}  // namespace wattplan::charts
