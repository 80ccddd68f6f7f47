#include "widgets/pages/cost_page.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/bar_ranges.h"
#include "widgets/pages/cost_breakdown.h"
#include "widgets/pages/investment_figures.h"
#include "widgets/pages/mark_chip.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/theme/theme.h"

namespace wattplan {

namespace {

constexpr int chartHeight = 280;  // of a curve that can be read, beside another in 1280 x 720

QLabel* addReasons(Card& card) {
    auto* label = new QLabel(&card);
    label->setWordWrap(true);
    theme::setRole(label, theme::Role::caption);
    card.body().addWidget(label);
    return label;
}

void showReasons(QLabel& label, const ResultTable& table) {
    const QStringList reasons = reasonsOf(table);
    label.setText(reasons.join(u'\n'));
    label.setVisible(!reasons.isEmpty());
}

}  // namespace

CostPage::CostPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    connect(m_sections, &SegmentSwitch::chose, this, &CostPage::showSection);
    connect(m_clusters, qOverload<int>(&QComboBox::activated), this, [this] {
        const PlanView view = this->view();
        refreshAlternatives(view);
        refreshCashFlow(view);
    });
}

void CostPage::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    m_rows = &rows;
    auto* controls = new QHBoxLayout;
    m_sections = new SegmentSwitch(this);
    m_clusters = new QComboBox(this);
    controls->addWidget(m_sections);
    controls->addStretch(1);
    controls->addWidget(m_clusters);
    rows.addLayout(controls);
    buildRuns(addSection());
    m_sections->setTexts({QString(), QString(), QString()});
    m_sections->setChosen(0);
    showSection(0);
}

// Each further section is a part of its own: all at once would hold the window up.
bool CostPage::makeNextPart() {
    if (m_flow) return LivePage::makeNextPart();
    buildNextSection();
    return true;
}

void CostPage::buildNextSection() {
    if (m_hours)
        buildCashFlow(addSection());
    else
        buildAlternatives(addSection());
    showSection(m_sections->chosen());
}

void CostPage::take(charts::Chart* chart, const char* name) {
    connect(chart, &charts::Chart::pointActivated, this, &Page::explain);
    adopt(chart, QLatin1String(name));
}

QVBoxLayout& CostPage::addSection() {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_rows->spacing());
    m_rows->addWidget(part, 1);
    m_parts.push_back(part);
    return *layout;
}

void CostPage::buildRuns(QVBoxLayout& rows) {
    auto* charts = new QHBoxLayout;
    charts->setSpacing(rows.spacing());
    m_costCard = new Card(rows.parentWidget());
    m_shareCard = new Card(rows.parentWidget());
    m_costs = addChart(*m_costCard);
    m_shares = addChart(*m_shareCard);
    for (charts::Chart* chart : {m_costs, m_shares})
        new BarRanges(*chart, Ranges::of(this->document()));
    charts->addWidget(m_costCard, 5);
    charts->addWidget(m_shareCard, 4);
    rows.addLayout(charts, 1);
    m_tableCard = new Card(rows.parentWidget());
    m_table = new ResultTableView(m_tableCard);
    m_table->showRanges(Ranges::of(this->document()));
    m_marks = new MarkChip(*m_tableCard, *this);
    m_tableCard->body().addWidget(m_table);
    m_reasons = addReasons(*m_tableCard);
    rows.addWidget(m_tableCard);
    take(m_costs, "costs");
    take(m_shares, "electricity-share");
    m_marks->follow({m_costs, m_shares}, *m_table);
    connect(m_table, &ResultTableView::explain, this, &Page::explain);
}

void CostPage::buildAlternatives(QVBoxLayout& rows) {
    auto* charts = new QHBoxLayout;
    charts->setSpacing(rows.spacing());
    m_hourCard = new Card(rows.parentWidget());
    m_evenCard = new Card(rows.parentWidget());
    m_hours = addChart(*m_hourCard);
    new BarRanges(*m_hours, Ranges::of(this->document()));
    m_even = addChart(*m_evenCard);
    m_even->setMinimumHeight(chartHeight);
    charts->addWidget(m_hourCard, 1);
    charts->addWidget(m_evenCard, 1);
    rows.addLayout(charts, 1);
    m_investmentCard = new Card(rows.parentWidget());
    m_investments = new ResultTableView(m_investmentCard);
    m_investments->showRanges(Ranges::of(this->document()));
    m_investmentCard->body().addWidget(m_investments);
    m_investmentReasons = addReasons(*m_investmentCard);
    rows.addWidget(m_investmentCard);
    take(m_hours, "own-or-rent");
    take(m_even, "break-even");
    connect(m_investments, &ResultTableView::explain, this, &Page::explain);
}

void CostPage::buildCashFlow(QVBoxLayout& rows) {
    m_flowCard = new Card(rows.parentWidget());
    m_flow = addChart(*m_flowCard);
    m_flow->setMinimumHeight(chartHeight);
    rows.addWidget(m_flowCard, 1);
    m_yearsCard = new Card(rows.parentWidget());
    m_years = new ResultTableView(m_yearsCard);
    m_yearsCard->body().addWidget(m_years);
    rows.addWidget(m_yearsCard);
    take(m_flow, "cash-flow");
    connect(m_years, &ResultTableView::explain, this, &Page::explain);
}

QString CostPage::title() const {
    return tr("Cost");
}

void CostPage::showSection(int section) {
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setVisible(static_cast<int>(i) == section);
    m_clusters->setVisible(static_cast<Section>(section) != Section::runs && m_clusters->count() > 2);
}

ObjectId CostPage::chosenCluster() const {
    return {m_clusters->currentData().toULongLong()};
}

const Object& CostPage::flowObject(const PlanView& view) const {
    const Object* cluster = view.plan.find(chosenCluster());
    return cluster ? *cluster : view.plan.only(Kind::plan);
}

void CostPage::refresh() {
    while (!m_flow)
        buildNextSection();
    const PlanView view = this->view();
    refreshSections(view);
    refreshRuns(view);
    refreshAlternatives(view);
    refreshCashFlow(view);
}

QString CostPage::byWorkload(const PlanView& view) const {
    switch (view.kindOfWorkloads()) {
        case Workloads::services:
            return tr("By service", "cost");
        case Workloads::both:
            return tr("By workload", "cost");
        default:
            return tr("By run", "cost");
    }
}

void CostPage::refreshSections(const PlanView& view) {
    const int section = m_sections->chosen();
    m_sections->setTexts({byWorkload(view), tr("Own or rent"), tr("Cash flow")});
    m_sections->setChosen(section);
    m_clusters->setAccessibleName(tr("Cluster shown"));
    const ObjectId before = chosenCluster();
    m_clusters->clear();
    m_clusters->addItem(tr("All clusters"), QVariant::fromValue<qulonglong>(0));
    for (const Object* cluster : view.plan.objects(Kind::cluster))
        m_clusters->addItem(view.name(cluster->id), QVariant::fromValue<qulonglong>(cluster->id.value));
    m_clusters->setCurrentIndex(
        std::max(0, m_clusters->findData(QVariant::fromValue<qulonglong>(before.value))));
    showSection(section);
}

void CostPage::refreshRuns(const PlanView& view) {
    const QString prices = priceYearText(view);
    m_costCard->setTitle(costBreakdownTitle(view));
    m_costCard->setCaption(tr("owned, by part · rented"));
    m_costs->setData(withRanges(costBreakdownChart(view), Ranges::of(document())), view.numbers);
    m_costs->setExportText({costBreakdownTitle(view), prices, sourceLine()});
    m_shareCard->setTitle(tr("Electricity as a share of cost"));
    m_shareCard->setCaption(tr("three readings of cost"));
    m_shares->setData(withRanges(electricityShareChart(view), Ranges::of(document())), view.numbers);
    m_shares->setExportText({tr("Electricity as a share of cost"), prices, sourceLine()});
    for (charts::Chart* chart : {m_costs, m_shares})
        chart->setMinimumHeight(heightForBars(chart->data()));
    ResultTable table = costTable(view);
    showReasons(*m_reasons, table);
    m_tableCard->setTitle(tr("The same in numbers"));
    m_tableCard->setCaption(tr("%1 · click a number to see why", "prices of 2023").arg(prices));
    m_table->show(std::move(table), view.numbers);
}

void CostPage::refreshAlternatives(const PlanView& view) {
    const QString life = tr("levelised · real");
    m_hours->setData(withRanges(alternativesChart(view), Ranges::of(document())), view.numbers);
    m_hours->setMinimumHeight(heightForBars(m_hours->data()));
    m_hourCard->setTitle(m_hours->data().name);
    m_hourCard->setCaption(life);
    m_hours->setExportText({m_hours->data().name, life, sourceLine()});
    const Object* cluster = clusterShown(view, chosenCluster());
    QString name = cluster ? view.name(cluster->id) : QString();
    if (cluster && view.plan.objects(Kind::cluster).size() > 1 && !chosenCluster().isValid())
        name = tr("%1, the largest", "cluster").arg(name);
    m_even->setData(breakEvenChart(view, cluster), view.numbers);
    m_evenCard->setTitle(m_even->data().name);
    m_evenCard->setCaption(name);
    m_even->setExportText({m_even->data().name, name, sourceLine()});
    ResultTable table = investmentTable(view);
    const QStringList remarks = reasonsOf(table) + alternativesRemarks(view);
    m_investmentReasons->setText(remarks.join(u'\n'));
    m_investmentReasons->setVisible(!remarks.isEmpty());
    m_investmentCard->setTitle(tr("Investment and return"));
    m_investmentCard->setCaption(
        tr("%1 · click a number to see why", "prices of 2023").arg(priceBasisText(view)));
    m_investments->show(std::move(table), view.numbers);
}

void CostPage::refreshCashFlow(const PlanView& view) {
    const Object& object = flowObject(view);
    const QString whose = object.kind == Kind::plan ? tr("All clusters") : view.name(object.id);
    const QString caption = tr("%1 · %2", "cluster, prices").arg(whose, priceBasisText(view));
    m_flow->setData(cashFlowChart(view, object), view.numbers);
    m_flowCard->setTitle(m_flow->data().name);
    m_flowCard->setCaption(caption);
    m_flow->setExportText({m_flow->data().name, caption, sourceLine()});
    m_yearsCard->setTitle(tr("The same in numbers"));
    m_yearsCard->setCaption(caption);
    m_years->show(cashFlowTable(view, object), view.numbers);
}

std::vector<ChartOffer> CostPage::pictures() const {
    const PlanView view = this->view();
    const QString prices = priceYearText(view);
    return {keptAs(QStringLiteral("costs"), offer(QStringLiteral("cost-by-run"), costBreakdownTitle(view),
                                                  prices, costBreakdownChart)),
            offer(QStringLiteral("electricity-share"), tr("Electricity as a share of cost"), prices,
                  electricityShareChart),
            offer(QStringLiteral("own-or-rent"), alternativesTitle(), prices, alternativesChart),
            offer(QStringLiteral("cash-flow"), cashFlowTitle(), priceBasisText(view),
                  [this](const PlanView& now) { return cashFlowChart(now, flowObject(now)); })};
}

std::vector<TableOffer> CostPage::tables() const {
    return {
        offer(QStringLiteral("cost-table"), costBreakdownTitle(view()), costTable),
        offer(QStringLiteral("investment-table"), tr("Investment and return"), investmentTable),
        offer(QStringLiteral("cash-flow-table"), tr("Cash flow"),
              [this](const PlanView& view) { return cashFlowTable(view, flowObject(view)); }),
    };
}

}  // namespace wattplan
