#include "widgets/pages/compared_charts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "widgets/charts/chart.h"
#include "widgets/document/today.h"
#include "widgets/pages/carbon_water.h"
#include "widgets/pages/cost_breakdown.h"
#include "widgets/pages/growth_chart.h"
#include "widgets/pages/investment_figures.h"
#include "widgets/pages/power_figures.h"
#include "widgets/pages/schedule_figures.h"
#include "widgets/pages/serving_figures.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using charts::ChartData;
using charts::NamedChart;

constexpr int cellWidth = 300;  // at least, of charts side by side
constexpr int mostColumns = 4;
constexpr int togetherHeight = 300;
constexpr int cellHeight = 230;

/// The charts of pages that are drawn of the results of a plan alone.
constexpr std::array<ChartData (*)(const PlanView&), 12> comparable{
    [](const PlanView& view) { return powerChart(view, powerFigures(view, {}), PowerDetail::full); },
    costBreakdownChart,
    electricityShareChart,
    alternativesChart,
    [](const PlanView& view) { return cashFlowChart(view, view.plan.only(Kind::plan)); },
    carbonChart,
    waterChart,
    [](const PlanView& view) {
        ChartData chart = scheduleChart(view, scheduleFigures(view), today());
        chart.gantt.isMovable = false;  // it is of a what-if that may not be shown
        return chart;
    },
    [](const PlanView& view) { return growthChart(growthFigures(view), GrowthDetail::full); },
    latencyChart,
    fleetChart,
    tokenCostChart,
};

int heightOf(const ChartData& data, int least) {
    if (!data.bars.categories.empty()) return std::max(least, heightForBars(data));
    return data.gantt.rows.empty() ? least : std::max(least, heightForGantt(data));
}

}  // namespace

ComparedCharts::ComparedCharts(QWidget* parent)
    : Card(parent),
      m_list(new QComboBox(this)),
      m_arrangement(new SegmentSwitch(this)),
      m_grid(new QGridLayout) {
    m_list->setObjectName(QStringLiteral("compared-chart"));
    for (std::size_t i = 0; i < comparable.size(); ++i)
        m_list->addItem(QString());
    m_arrangement->setTexts({QString(), QString()});
    m_arrangement->setChosen(0);
    header().addWidget(m_list);
    header().addWidget(m_arrangement);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(14);
    body().addLayout(m_grid);
    connect(m_list, &QComboBox::activated, this, &ComparedCharts::chosen);
    connect(m_arrangement, &SegmentSwitch::chose, this, &ComparedCharts::chosen);
}

void ComparedCharts::retranslate() {
    setTitle(tr("Charts"));
    m_list->setAccessibleName(tr("Chart"));
    m_arrangement->setTexts({tr("Together"), tr("Side by side")});
    m_areNamesStale = true;
}

// By drawing them: names are told by the charts alone.
void ComparedCharts::nameCharts(const ComparedView& view) {
    if (!m_areNamesStale || view.names.isEmpty()) return;
    m_areNamesStale = false;
    const PlanView first = view.planView(view.comparison.base());
    for (std::size_t i = 0; i < comparable.size(); ++i)
        m_list->setItemText(static_cast<int>(i), comparable[i](first).name);
}

void ComparedCharts::choose(int chart, Arrangement arrangement) {
    m_list->setCurrentIndex(chart);
    m_arrangement->setChosen(static_cast<int>(arrangement));
    emit chosen();
}

std::vector<NamedChart> ComparedCharts::drawn(const ComparedView& view) const {
    const auto draw = comparable[static_cast<std::size_t>(std::max(0, m_list->currentIndex()))];
    std::vector<NamedChart> list;
    for (std::size_t place = 0; place < view.tones.size(); ++place)
        list.push_back(
            {view.names[static_cast<qsizetype>(place)], view.tones[place], draw(view.planView(place))});
    const bool canBe = std::ranges::all_of(list, charts::canOverlay, &NamedChart::data);
    if (canBe && m_arrangement->chosen() <= 0 && !list.empty())
        return {{QString(), charts::Tone::series1, charts::overlaid(list)}};
    charts::shareFrame(list, view.numbers);
    return list;
}

void ComparedCharts::show(const ComparedView& view) {
    nameCharts(view);
    std::vector<NamedChart> list = drawn(view);
    const bool isTogether = list.size() == 1 && list.front().name.isEmpty();
    m_arrangement->setEnabled(isTogether || std::ranges::all_of(list, charts::canOverlay, &NamedChart::data));
    m_used = 0;  // nothing is arranged until all are made
    for (std::size_t i = 0; i < list.size(); ++i) {
        Cell& shown = cell(i);
        const QString title = list[i].data.name;
        shown.name->setText(list[i].name);
        shown.name->setVisible(!isTogether);
        shown.chart->setMinimumHeight(heightOf(list[i].data, isTogether ? togetherHeight : cellHeight));
        shown.chart->setExportText({title, list[i].name, {}});
        shown.chart->setData(std::move(list[i].data), view.numbers);
        shown.frame->show();
    }
    m_used = list.size();
    for (std::size_t i = m_used; i < m_cells.size(); ++i)
        m_cells[i].frame->hide();
    setVisible(m_used > 0);
    m_columns = 0;
    arrange();
}

ComparedCharts::Cell& ComparedCharts::cell(std::size_t index) {
    while (m_cells.size() <= index) {
        Cell made{new QWidget(this), nullptr, nullptr};
        auto* rows = new QVBoxLayout(made.frame);
        rows->setContentsMargins(0, 0, 0, 0);
        made.name = new ElidedLabel(made.frame);
        theme::setRole(made.name, theme::Role::section);
        made.chart = new charts::Chart(made.frame);
        rows->addWidget(made.name);
        rows->addWidget(made.chart, 1);
        m_cells.push_back(made);
        emit chartMade(made.chart, QStringLiteral("compare-chart-%1").arg(m_cells.size()));
    }
    return m_cells[index];
}

std::vector<charts::Chart*> ComparedCharts::charts() const {
    std::vector<charts::Chart*> seen;
    for (std::size_t i = 0; i < m_used; ++i)
        seen.push_back(m_cells[i].chart);
    return seen;
}

void ComparedCharts::arrange() {
    const int room = std::clamp(width() / cellWidth, 1, mostColumns);
    const int columns = std::clamp(room, 1, std::max(1, static_cast<int>(m_used)));
    if (columns == m_columns) return;
    m_columns = columns;
    for (const Cell& cell : m_cells)
        m_grid->removeWidget(cell.frame);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < m_used; ++i)
        m_grid->addWidget(m_cells[i].frame, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
}

void ComparedCharts::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrange();
}

}  // namespace wattplan
