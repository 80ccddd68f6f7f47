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
#include "widgets/pages/facility_figures.h"
#include "widgets/pages/growth_chart.h"
#include "widgets/pages/investment_figures.h"
#include "widgets/pages/power_figures.h"
#include "widgets/pages/schedule_figures.h"
#include "widgets/pages/serving_figures.h"
#include "widgets/pages/training_figures.h"
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
constexpr std::array<ChartData (*)(const PlanView&), 15> ofPlan{
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
    trainingHoursChart,
    stepChart,
    memoryChart,
};

/// And of one cluster, which a what-if may not have.
constexpr std::array<ChartData (*)(const PlanView&, const Object*), 2> ofCluster{
    breakEvenChart,
    [](const PlanView& view, const Object* cluster) {
        if (cluster) return cashFlowChart(view, *cluster);
        ChartData none;
        none.name = cashFlowTitle();
        return none;
    },
};

/// And of the year of a facility.
enum class OfYear : std::uint8_t { pue, waterUse, freeCooling, technologies };
constexpr std::size_t ofYear = 4;

constexpr std::size_t firstOfCluster = ofPlan.size();
constexpr std::size_t firstOfYear = firstOfCluster + ofCluster.size();
constexpr std::size_t chartCount = firstOfYear + ofYear;

std::size_t chosenIn(const QComboBox& list) {
    return static_cast<std::size_t>(std::max(0, list.currentIndex()));
}

std::optional<Kind> kindOf(std::size_t chart) {
    if (chart >= firstOfYear) return Kind::facility;
    return chart >= firstOfCluster ? std::optional(Kind::cluster) : std::nullopt;
}

ChartData yearChart(OfYear chart, const PlanView& view, const Object* facility,
                    const std::optional<analysis::FacilityYear>& year,
                    const std::vector<analysis::CoolingChoice>& choices) {
    switch (chart) {
        case OfYear::pue:
            return hourChart(view, facility, year, HourMeasure::pue);
        case OfYear::waterUse:
            return hourChart(view, facility, year, HourMeasure::waterUse);
        case OfYear::freeCooling:
            return hourChart(view, facility, year, HourMeasure::freeCooling);
        case OfYear::technologies:
            break;
    }
    return freeCoolingChart(view, facility, choices);
}

int heightOf(const ChartData& data, int least) {
    if (!data.bars.categories.empty()) return std::max(least, heightForBars(data));
    return data.gantt.rows.empty() ? least : std::max(least, heightForGantt(data));
}

}  // namespace

ComparedCharts::ComparedCharts(QWidget* parent)
    : Card(parent),
      m_list(new QComboBox(this)),
      m_objects(new QComboBox(this)),
      m_arrangement(new SegmentSwitch(this)),
      m_grid(new QGridLayout),
      m_finder(*this, [this](Years found) {
          m_years = std::move(found);
          emit chosen();
      }) {
    m_list->setObjectName(QStringLiteral("compared-chart"));
    for (std::size_t i = 0; i < chartCount; ++i)
        m_list->addItem(QString());
    m_objects->setObjectName(QStringLiteral("compared-object"));
    m_objects->hide();
    m_arrangement->setTexts({QString(), QString()});
    m_arrangement->setChosen(0);
    header().addWidget(m_list);
    header().addWidget(m_objects);
    header().addWidget(m_arrangement);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(14);
    body().addLayout(m_grid);
    connect(m_list, &QComboBox::activated, this, &ComparedCharts::chosen);
    connect(m_objects, &QComboBox::activated, this, [this](int row) {
        m_object = {m_objects->itemData(row).toULongLong()};
        emit chosen();
    });
    connect(m_arrangement, &SegmentSwitch::chose, this, &ComparedCharts::chosen);
}

void ComparedCharts::retranslate() {
    setTitle(tr("Charts"));
    m_list->setAccessibleName(tr("Chart"));
    m_objects->setAccessibleName(tr("Facility or cluster"));
    m_arrangement->setTexts({tr("Together"), tr("Side by side")});
    m_areNamesStale = true;
}

// By drawing them: names are told by the charts alone.
void ComparedCharts::nameCharts(const ComparedView& view) {
    if (!m_areNamesStale || view.names.isEmpty()) return;
    m_areNamesStale = false;
    const PlanView first = view.planView(view.comparison.base());
    const auto name = [this](std::size_t chart, const QString& text) {
        m_list->setItemText(static_cast<int>(chart), text);
    };
    for (std::size_t i = 0; i < ofPlan.size(); ++i)
        name(i, ofPlan[i](first).name);
    for (std::size_t i = 0; i < ofCluster.size(); ++i)
        name(firstOfCluster + i, tr("%1 of a cluster", "chart").arg(ofCluster[i](first, nullptr).name));
    for (std::size_t i = 0; i < ofYear; ++i)
        name(firstOfYear + i, yearChart(static_cast<OfYear>(i), first, nullptr, {}, {}).name);
}

// Those of all that is compared, by what they are called in the first that has them.
void ComparedCharts::fillObjects(const ComparedView& view) {
    const auto kind = kindOf(chosenIn(*m_list));
    m_objects->setVisible(kind.has_value());
    m_objects->clear();
    if (!kind) return;
    for (std::size_t place = 0; place < view.tones.size(); ++place) {
        const PlanView plan = view.planView(place);
        for (const Object* object : plan.plan.objects(*kind)) {
            const auto id = QVariant::fromValue<quint64>(object->id.value);
            if (m_objects->findData(id) < 0) m_objects->addItem(plan.name(object->id), id);
        }
    }
    const int known = m_objects->findData(QVariant::fromValue<quint64>(m_object.value));
    m_objects->setCurrentIndex(std::max(0, known));
    m_object = {m_objects->currentData().toULongLong()};
}

bool ComparedCharts::needsYears() const {
    return kindOf(chosenIn(*m_list)) == Kind::facility && m_object.isValid();
}

void ComparedCharts::findYears(const ComparedView& view) {
    m_finder.ask([comparison = view.owner, facility = m_object, count = view.tones.size(),
                  catalogue = &view.catalogue] {
        Years found{comparison, facility, {}, {}};
        for (std::size_t place = 0; place < count; ++place) {
            const analysis::SeenPlan& seen = comparison->seen(place);
            const Object* object = seen.plan->find(facility);
            found.years.push_back(object ? analysis::facilityYear(*seen.plan, *seen.model, *object)
                                         : std::nullopt);
            found.choices.push_back(
                object ? analysis::coolingChoices(*seen.plan, *catalogue, *seen.model, *object)
                       : std::vector<analysis::CoolingChoice>());
        }
        return found;
    });
}

ChartData ComparedCharts::draw(const ComparedView& view, std::size_t place) const {
    const std::size_t chart = chosenIn(*m_list);
    const PlanView plan = view.planView(place);
    if (chart < firstOfCluster) return ofPlan[chart](plan);
    const Object* object = plan.plan.find(m_object);
    const auto which = static_cast<OfYear>(chart - firstOfYear);
    const bool areFound = m_years.comparison == view.owner && m_years.facility == m_object;
    ChartData made = chart < firstOfYear ? ofCluster[chart - firstOfCluster](plan, object)
                     : areFound ? yearChart(which, plan, object, m_years.years[place], m_years.choices[place])
                                : yearChart(which, plan, object, {}, {});
    if (!object && m_object.isValid()) made.emptyText = tr("Not in this what-if.");
    return made;
}

void ComparedCharts::choose(int chart, Arrangement arrangement) {
    m_list->setCurrentIndex(chart);
    m_arrangement->setChosen(static_cast<int>(arrangement));
    emit chosen();
}

std::vector<NamedChart> ComparedCharts::drawn(const ComparedView& view) const {
    std::vector<NamedChart> list;
    for (std::size_t place = 0; place < view.tones.size(); ++place)
        list.push_back({view.names[static_cast<qsizetype>(place)], view.tones[place], draw(view, place)});
    const bool canBe = std::ranges::all_of(list, charts::canOverlay, &NamedChart::data);
    if (canBe && m_arrangement->chosen() <= 0 && !list.empty())
        return {{QString(), charts::Tone::series1, charts::overlaid(list)}};
    charts::shareFrame(list, view.numbers);
    return list;
}

void ComparedCharts::show(const ComparedView& view) {
    nameCharts(view);
    fillObjects(view);
    if (needsYears() && (m_years.comparison != view.owner || m_years.facility != m_object))
        return findYears(view);  // what is there stays until they are found
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
