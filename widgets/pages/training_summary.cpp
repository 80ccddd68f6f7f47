#include "widgets/pages/training_summary.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/charts/chart.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/bar_ranges.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/training_figures.h"
#include "widgets/theme/theme.h"

namespace wattplan {

TrainingSummary::TrainingSummary(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    for (charts::Chart* chart : {m_hours, m_step, m_memory})
        connect(chart, &charts::Chart::pointActivated, this, &Page::explain);
    adopt(m_hours, QStringLiteral("training-hours"));
    adopt(m_step, QStringLiteral("training-step"));
    adopt(m_memory, QStringLiteral("training-memory"));
    connect(m_table, &ResultTableView::explain, this, &Page::explain);
}

void TrainingSummary::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    rows.setContentsMargins(0, 0, 0, 0);
    for (Card** card : {&m_hoursCard, &m_stepCard, &m_memoryCard, &m_tableCard})
        *card = new Card(rows.parentWidget());
    m_hours = addChart(*m_hoursCard);
    m_step = addChart(*m_stepCard);
    m_memory = addChart(*m_memoryCard);
    for (charts::Chart* chart : {m_hours, m_step, m_memory})
        new BarRanges(*chart, Ranges::of(document()));
    auto* charts = new QHBoxLayout;
    charts->setSpacing(rows.spacing());
    for (Card* card : {m_hoursCard, m_stepCard, m_memoryCard})
        charts->addWidget(card, 1);
    rows.addLayout(charts, 1);
    m_table = new ResultTableView(m_tableCard);
    m_table->showRanges(Ranges::of(document()));
    m_tableCard->body().addWidget(m_table);
    for (QLabel** label : {&m_reasons, &m_hint}) {
        *label = new QLabel(m_tableCard);
        (*label)->setWordWrap(true);
        theme::setRole(*label, theme::Role::caption);
        m_tableCard->body().addWidget(*label);
    }
    rows.addWidget(m_tableCard);
}

QString TrainingSummary::title() const {
    return tr("How runs are counted");
}

void TrainingSummary::refresh() {
    const PlanView view = this->view();
    ResultTable table = trainingTable(view);
    const QStringList reasons = reasonsOf(table);
    m_tableCard->setTitle(title());
    m_tableCard->setCaption(tr("click a number to see why"));
    m_table->show(std::move(table), view.numbers);
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    m_hint->setText(tr(
        "In quick mode MFU is that of a class of hardware. With “Layout” chosen above, memory, the time of "
        "a step and whether the run fits are counted too."));
    m_hint->setVisible(hasQuickRuns(view));
    const auto show = [&](Card& card, charts::Chart& chart, charts::ChartData shown, const QString& caption) {
        card.setTitle(shown.name);
        card.setCaption(caption);
        chart.setExportText({shown.name, caption, sourceLine()});
        chart.setData(withRanges(std::move(shown), Ranges::of(document())), view.numbers);
        chart.setMinimumHeight(heightForBars(chart.data()));
    };
    show(*m_hoursCard, *m_hours, trainingHoursChart(view), tr("within the expected error of MFU"));
    show(*m_stepCard, *m_step, stepChart(view), tr("undisturbed, by part"));
    show(*m_memoryCard, *m_memory, memoryChart(view), tr("the fullest one, by part"));
    const bool hasLayouts = hasLayoutRuns(view);
    m_stepCard->setVisible(hasLayouts);
    m_memoryCard->setVisible(hasLayouts);
}

std::vector<ChartOffer> TrainingSummary::pictures() const {
    const PlanView view = this->view();
    if (view.plan.objects(Kind::trainingRun).empty()) return {};
    std::vector<ChartOffer> offers{offer(QStringLiteral("training-hours"), trainingHoursChart(view).name,
                                         tr("within the expected error of MFU"), trainingHoursChart)};
    if (!hasLayoutRuns(view)) return offers;
    offers.push_back(
        offer(QStringLiteral("training-step"), stepChart(view).name, tr("undisturbed, by part"), stepChart));
    offers.push_back(offer(QStringLiteral("training-memory"), memoryChart(view).name,
                           tr("the fullest one, by part"), memoryChart));
    return offers;
}

std::vector<TableOffer> TrainingSummary::tables() const {
    if (view().plan.objects(Kind::trainingRun).empty()) return {};
    return {offer(QStringLiteral("training-summary"), title(), trainingTable)};
}

}  // namespace wattplan
