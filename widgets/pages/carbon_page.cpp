#include "widgets/pages/carbon_page.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/carbon_water.h"
#include "widgets/pages/kpi_tile.h"
#include "widgets/pages/mark_chip.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/theme/theme.h"

namespace wattplan {

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
    const auto figures = equivalences(view);
    for (std::size_t i = 0; i < m_like.size(); ++i)
        m_like[i]->show(figures[i]);
    m_carbonCard->setTitle(tr("Carbon by training run"));
    m_carbonCard->setCaption(tr("location-based, and embodied"));
    m_carbon->setData(carbonChart(view), view.numbers);
    m_carbon->setExportText({tr("Carbon by training run"), tr("location-based, and embodied"), sourceLine()});
    m_waterCard->setTitle(tr("Water by training run"));
    m_waterCard->setCaption(tr("on site and at power stations"));
    m_water->setData(waterChart(view), view.numbers);
    m_water->setExportText({tr("Water by training run"), tr("on site and at power stations"), sourceLine()});
    for (charts::Chart* chart : {m_carbon, m_water})
        chart->setMinimumHeight(heightForBars(chart->data()));
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

std::vector<ChartOffer> CarbonPage::pictures() const {
    return {
        keptAs(QStringLiteral("carbon"), offer(QStringLiteral("carbon-by-run"), tr("Carbon by training run"),
                                               tr("location-based, and embodied"), carbonChart)),
        keptAs(QStringLiteral("water"), offer(QStringLiteral("water-by-run"), tr("Water by training run"),
                                              tr("on site and at power stations"), waterChart))};
}

std::vector<TableOffer> CarbonPage::tables() const {
    return {offer(QStringLiteral("carbon-water-table"), tr("Carbon and water by training run"), carbonTable),
            offer(QStringLiteral("carbon-water-sources"), tr("Grid carbon and WUE, and where they come from"),
                  sourceTable)};
}

}  // namespace wattplan
