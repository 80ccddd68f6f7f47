#include "widgets/charts/split_view.h"

#include "widgets/charts/chart.h"
#include "widgets/charts/small_charts.h"

namespace wattplan::charts {

SplitView::SplitView(Chart& whole) : QWidget(&whole), m_whole(whole) {}

Chart* SplitView::made() {
    auto* chart = new Chart(this);
    chart->setContextMenuPolicy(Qt::NoContextMenu);  // the whole chart's menu opens
    connect(chart, &Chart::viewChanged, &m_whole, &Chart::setView);
    connect(chart, &Chart::pointActivated, &m_whole, &Chart::pointActivated);
    connect(chart, &Chart::brushed, &m_whole, [this](const std::optional<Brush>& brush) {
        if (brush)
            m_whole.setBrush(brush->box);
        else
            m_whole.clearBrush();
    });
    connect(chart, &Chart::cursorMoved, this, [this, chart](std::optional<double> x) {
        setCursor(x, chart);
        emit m_whole.cursorMoved(x);
    });
    chart->show();
    return chart;
}

void SplitView::show(const Scene& whole, const View& view, const std::optional<Brush>& brush) {
    std::vector<ChartData> parts = partsOf(whole);
    while (m_charts.size() > parts.size()) {
        m_charts.back()->hide();
        m_charts.back()->deleteLater();  // it may be what the reader has just clicked
        m_charts.pop_back();
    }
    while (m_charts.size() < parts.size())
        m_charts.push_back(made());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QSignalBlocker quiet(m_charts[i]);
        m_charts[i]->setData(std::move(parts[i]), whole.numbers);
    }
    setSelectedIds(whole.selected);
    setView(view);
    setBrush(brush);
    arrange();
    updateGeometry();
}

void SplitView::setView(const View& view) {
    for (Chart* chart : m_charts) {
        const QSignalBlocker quiet(chart);  // the whole chart has it already
        chart->setView(view);
    }
}

void SplitView::setSelectedIds(const std::vector<std::uint64_t>& ids) {
    for (Chart* chart : m_charts)
        chart->setSelectedIds(ids);
}

void SplitView::setBrush(const std::optional<Brush>& brush) {
    for (Chart* chart : m_charts) {
        const QSignalBlocker quiet(chart);  // it is the whole chart's already
        if (brush)
            chart->setBrush(brush->box);
        else
            chart->clearBrush();
    }
}

void SplitView::setCursor(std::optional<double> x, const Chart* from) {
    for (Chart* chart : m_charts)
        if (chart != from) chart->setCursor(x);
}

void SplitView::arrange() {
    const std::vector<QRect> cells = gridCells(m_charts.size(), size());
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setGeometry(cells[i]);
}

void SplitView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

QSize SplitView::minimumSizeHint() const {
    constexpr int cellHeight = 96;
    constexpr int columns = 3;  // as the grid is in most windows
    const int rows = (static_cast<int>(m_charts.size()) + columns - 1) / columns;
    return {180, rows * cellHeight};
}

}  // namespace wattplan::charts
