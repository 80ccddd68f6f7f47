#include "widgets/pages/serving_page.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/bar_ranges.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/serving_figures.h"
#include "widgets/tables/range_watch.h"
#include "widgets/theme/theme.h"

namespace wattplan {

namespace {

constexpr int chartHeight = 250;  // of a curve that can be read, beside another in 1280 x 720

}  // namespace

ServingPage::ServingPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    for (charts::Chart* chart : {m_latency, m_fleet, m_cost})
        connect(chart, &charts::Chart::pointActivated, this, &Page::explain);
    adopt(m_latency, QStringLiteral("serving-latency"));
    adopt(m_fleet, QStringLiteral("serving-fleet"));
    adopt(m_cost, QStringLiteral("serving-cost"));
    connect(m_table, &ResultTableView::explain, this, &Page::explain);
    new RangeWatch(*this, Ranges::of(document), [this] {
        const PlanView view = this->view();
        Ranges& ranges = Ranges::of(this->document());
        ranges.want(this, {}, fleetSeries(view));
        m_fleet->setData(fleetChart(view, &ranges), view.numbers);
    });
}

void ServingPage::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(rows.spacing());
    for (Card** card : {&m_latencyCard, &m_fleetCard, &m_tableCard, &m_costCard})
        *card = new Card(rows.parentWidget());
    m_latency = addChart(*m_latencyCard);
    m_fleet = addChart(*m_fleetCard);
    m_cost = addChart(*m_costCard);
    new BarRanges(*m_cost, Ranges::of(document()));
    for (charts::Chart* chart : {m_latency, m_fleet})
        chart->setMinimumHeight(chartHeight);
    charts->addWidget(m_latencyCard, 1);
    charts->addWidget(m_fleetCard, 1);
    rows.addLayout(charts, 1);
    m_table = new ResultTableView(m_tableCard);
    m_table->showRanges(Ranges::of(this->document()));
    m_tableCard->body().addWidget(m_table);
    for (QLabel** label : {&m_reasons, &m_classes}) {
        *label = new QLabel(m_tableCard);
        (*label)->setWordWrap(true);
        theme::setRole(*label, theme::Role::caption);
        m_tableCard->body().addWidget(*label);
    }
    rows.addWidget(m_tableCard);
    rows.addWidget(m_costCard);
}

QString ServingPage::title() const {
    return tr("Serving");
}

void ServingPage::showChart(Card& card, charts::Chart& chart, charts::ChartData shown, const QString& caption,
                            const PlanView& view) {
    const QString title = shown.name;
    card.setTitle(title);
    card.setCaption(caption);
    chart.setData(std::move(shown), view.numbers);
    chart.setExportText({title, caption, sourceLine()});
}

void ServingPage::refresh() {
    const PlanView view = this->view();
    showChart(*m_latencyCard, *m_latency, latencyChart(view), tr("larger batches to the left"), view);
    showChart(*m_fleetCard, *m_fleet, fleetChart(view, &Ranges::of(document())),
              tr("kept for the peak, busy on average"), view);
    showChart(*m_costCard, *m_cost, withRanges(tokenCostChart(view), Ranges::of(document())),
              tr("owned, over the months of the plan"), view);
    m_cost->setMinimumHeight(heightForBars(m_cost->data()));
    ResultTable table = servingTable(view);
    const QStringList reasons = servingReasons(view, table);
    m_tableCard->setTitle(tr("The same in numbers"));
    m_tableCard->setCaption(tr("click a number to see why"));
    m_table->show(std::move(table), view.numbers);
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    const QStringList classes = servingClassLines(view);
    m_classes->setText(classes.join(u'\n'));
    m_classes->setVisible(!classes.isEmpty());
}

std::vector<ChartOffer> ServingPage::pictures() const {
    if (view().plan.objects(Kind::service).empty()) return {};
    return {offer(QStringLiteral("serving-latency"), latencyTitle(), tr("larger batches to the left"),
                  latencyChart),
            offer(QStringLiteral("serving-fleet"), fleetTitle(), tr("kept for the peak, busy on average"),
                  [this](const PlanView& now) { return fleetChart(now, &Ranges::of(document())); }),
            offer(QStringLiteral("serving-cost"), tokenCostTitle(), tr("owned, over the months of the plan"),
                  tokenCostChart)};
}

std::vector<TableOffer> ServingPage::tables() const {
    if (view().plan.objects(Kind::service).empty()) return {};
    return {offer(QStringLiteral("serving-table"), tr("Services in numbers"), servingTable)};
}

}  // namespace wattplan
