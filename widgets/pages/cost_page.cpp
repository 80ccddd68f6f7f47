#include "widgets/pages/cost_page.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/pages/cost_breakdown.h"
#include "widgets/pages/mark_chip.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/theme/theme.h"

namespace wattplan {

CostPage::CostPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    for (charts::Chart* chart : {m_costs, m_shares})
        connect(chart, &charts::Chart::pointActivated, this, &Page::explain);
    adopt(m_costs, QStringLiteral("costs"));
    adopt(m_shares, QStringLiteral("electricity-share"));
    m_marks->follow({m_costs, m_shares}, *m_table);
    connect(m_table, &ResultTableView::explain, this, &Page::explain);
}

void CostPage::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(rows.spacing());
    m_costCard = new Card;
    m_shareCard = new Card;
    m_costs = addChart(*m_costCard);
    m_shares = addChart(*m_shareCard);
    charts->addWidget(m_costCard, 5);
    charts->addWidget(m_shareCard, 4);
    rows.addLayout(charts, 1);
    m_tableCard = new Card;
    m_table = new ResultTableView(m_tableCard);
    m_marks = new MarkChip(*m_tableCard, *this);
    m_reasons = new QLabel(m_tableCard);
    m_reasons->setWordWrap(true);
    theme::setRole(m_reasons, theme::Role::caption);
    m_tableCard->body().addWidget(m_table);
    m_tableCard->body().addWidget(m_reasons);
    rows.addWidget(m_tableCard);
}

QString CostPage::title() const {
    return tr("Cost");
}

void CostPage::refresh() {
    const PlanView view = this->view();
    const QString prices = priceYearText(view);
    m_costCard->setTitle(tr("Cost by training run, where it goes"));
    m_costCard->setCaption(tr("owned, by part · rented"));
    m_costs->setData(costBreakdownChart(view), view.numbers);
    m_costs->setExportText({tr("Cost by training run, where it goes"), prices, sourceLine()});
    m_shareCard->setTitle(tr("Electricity as a share of cost"));
    m_shareCard->setCaption(tr("three readings of cost"));
    m_shares->setData(electricityShareChart(view), view.numbers);
    m_shares->setExportText({tr("Electricity as a share of cost"), prices, sourceLine()});
    for (charts::Chart* chart : {m_costs, m_shares})
        chart->setMinimumHeight(heightForBars(chart->data()));
    ResultTable table = costTable(view);
    const QStringList reasons = reasonsOf(table);
    m_tableCard->setTitle(tr("The same in numbers"));
    m_tableCard->setCaption(tr("%1 · click a number to see why", "prices of 2023").arg(prices));
    m_table->show(std::move(table), view.numbers);
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
}

std::vector<std::pair<QString, charts::ChartPicture>> CostPage::pictures() const {
    const PlanView view = this->view();
    const QString prices = priceYearText(view);
    std::vector<std::pair<QString, charts::ChartPicture>> list;
    const auto add = [&](const QString& file, const QString& heading, charts::ChartData chart) {
        charts::ChartPicture picture;
        picture.size.setHeight(std::max(picture.size.height(), heightForBars(chart) + 140));
        picture.data = std::move(chart);
        picture.numbers = view.numbers;
        picture.text = {heading, prices, sourceLine()};
        list.emplace_back(file, std::move(picture));
    };
    add(QStringLiteral("cost-by-run"), tr("Cost by training run, where it goes"), costBreakdownChart(view));
    add(QStringLiteral("electricity-share"), tr("Electricity as a share of cost"),
        electricityShareChart(view));
    return list;
}

std::vector<std::pair<QString, charts::ChartTable>> CostPage::tables() const {
    const PlanView view = this->view();
    return {{QStringLiteral("cost-table"),
             fileTable(costTable(view), view.numbers, tr("Cost by training run, where it goes"))}};
}

}  // namespace wattplan
