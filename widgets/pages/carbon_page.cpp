#include "widgets/pages/carbon_page.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/bar_ranges.h"
#include "widgets/pages/carbon_water.h"
#include "widgets/pages/kpi_tile.h"
#include "widgets/pages/mark_chip.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/tables/range_watch.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

/// Their parts beside each other: each is a result, their sum is none.
charts::ChartData apart(charts::ChartData chart) {
    for (charts::BarGroup& group : chart.bars.groups)
        group.stack.clear();
    return chart;
}

/// Parts that vary stand beside each other, each with its range; else they are stacked.
charts::ChartData shownBars(const charts::ChartData& chart, const Ranges& ranges) {
    charts::ChartData ranged = withRanges(apart(chart), ranges);
    const bool varies = std::ranges::any_of(
        ranged.bars.groups, [](const charts::BarGroup& group) { return !group.spans.empty(); });
    return varies ? ranged : chart;
}

}  // namespace

CarbonPage::CarbonPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    for (charts::Chart* chart : {m_carbon, m_water})
        connect(chart, &charts::Chart::pointActivated, this, &Page::explain);
    adopt(m_carbon, QStringLiteral("carbon"));
    adopt(m_water, QStringLiteral("water"));
    m_marks->follow({m_carbon, m_water}, *m_table);
    for (ResultTableView* table : {m_table, m_sources})
        connect(table, &ResultTableView::explain, this, &Page::explain);
    new RangeWatch(*this, Ranges::of(document), [this] {
        const PlanView view = this->view();
        std::vector<ResultAddress> results = resultsOf(equivalences(view));
        for (const charts::ChartData& chart : {carbonChart(view), waterChart(view)}) {
            const auto parts = barResults(apart(chart));
            results.insert(results.end(), parts.begin(), parts.end());
        }
        Ranges::of(this->document()).want(this, std::move(results));
        refreshLikes(view);
        refreshBars(view);
    });
}

void CarbonPage::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    auto* like = new QHBoxLayout;
    like->setSpacing(rows.spacing());
    for (KpiTile*& tile : m_like) {
        tile = new KpiTile;
        connect(tile, &KpiTile::explain, this, &Page::explain);
        like->addWidget(tile, 1);
    }
    auto* charts = new QHBoxLayout;
    charts->setSpacing(rows.spacing());
    for (Card** card : {&m_carbonCard, &m_waterCard, &m_tableCard, &m_sourceCard})
        *card = new Card(rows.parentWidget());
    m_carbon = addChart(*m_carbonCard);
    m_water = addChart(*m_waterCard);
    charts->addWidget(m_carbonCard, 1);
    charts->addWidget(m_waterCard, 1);
    rows.addLayout(like);
    rows.addLayout(charts, 1);
    m_table = new ResultTableView(m_tableCard);
    m_table->showRanges(Ranges::of(this->document()));
    m_marks = new MarkChip(*m_tableCard, *this);
    m_reasons = new QLabel(m_tableCard);
    m_reasons->setWordWrap(true);
    theme::setRole(m_reasons, theme::Role::caption);
    m_tableCard->body().addWidget(m_table);
    m_tableCard->body().addWidget(m_reasons);
    m_sources = new ResultTableView(m_sourceCard);
    m_sources->showRanges(Ranges::of(this->document()));
    m_sourceCard->body().addWidget(m_sources);
    rows.addWidget(m_tableCard);
    rows.addWidget(m_sourceCard);
}

QString CarbonPage::title() const {
    return tr("Carbon & water");
}

void CarbonPage::refresh() {
    const PlanView view = this->view();
    refreshLikes(view);
    refreshBars(view);
    const auto title = [&](Card& card, charts::Chart& chart, const QString& caption) {
        card.setTitle(chart.data().name);
        card.setCaption(caption);
        chart.setExportText({chart.data().name, caption, sourceLine()});
    };
    title(*m_carbonCard, *m_carbon, tr("location-based, and embodied"));
    title(*m_waterCard, *m_water, tr("on site and at power stations"));
    ResultTable table = carbonTable(view);
    const QStringList reasons = reasonsOf(table);
    m_tableCard->setTitle(tr("The same in numbers"));
    m_tableCard->setCaption(tr("click a number to see why"));
    m_table->show(std::move(table), view.numbers);
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    ResultTable sources = sourceTable(view);
    m_sourceCard->setTitle(tr("Grid carbon and WUE, and where they come from"));
    m_sourceCard->setCaption(tr("annual means"));
    m_sourceCard->setVisible(!sources.rows.empty());
    m_sources->show(std::move(sources), view.numbers);
}

void CarbonPage::refreshLikes(const PlanView& view) {
    auto figures = equivalences(view);
    showRanges(figures, Ranges::of(document()), view.numbers);
    for (std::size_t i = 0; i < m_like.size(); ++i)
        m_like[i]->show(figures[i]);
}

void CarbonPage::refreshBars(const PlanView& view) {
    const Ranges& ranges = Ranges::of(document());
    m_carbon->setData(shownBars(carbonChart(view), ranges), view.numbers);
    m_water->setData(shownBars(waterChart(view), ranges), view.numbers);
    for (charts::Chart* chart : {m_carbon, m_water})
        chart->setMinimumHeight(heightForBars(chart->data()));
}

std::vector<ChartOffer> CarbonPage::pictures() const {
    const PlanView view = this->view();
    return {keptAs(QStringLiteral("carbon"), offer(QStringLiteral("carbon-by-run"), carbonChart(view).name,
                                                   tr("location-based, and embodied"), carbonChart)),
            keptAs(QStringLiteral("water"), offer(QStringLiteral("water-by-run"), waterChart(view).name,
                                                  tr("on site and at power stations"), waterChart))};
}

std::vector<TableOffer> CarbonPage::tables() const {
    return {offer(QStringLiteral("carbon-water-table"), carbonTableTitle(view()), carbonTable),
            offer(QStringLiteral("carbon-water-sources"), tr("Grid carbon and WUE, and where they come from"),
                  sourceTable)};
}

}  // namespace wattplan
