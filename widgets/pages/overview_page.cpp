#include "widgets/pages/overview_page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/bar_ranges.h"
#include "widgets/pages/check_list.h"
#include "widgets/pages/cost_chart.h"
#include "widgets/pages/first_steps.h"
#include "widgets/pages/growth_chart.h"
#include "widgets/pages/kpi_figures.h"
#include "widgets/pages/kpi_tile.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/power_figures.h"
#include "widgets/pages/run_ranges.h"
#include "widgets/tables/range_watch.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int gap = 10;
constexpr int margin = 14;
constexpr int cardHeight = 252;  // below this a chart says too little
constexpr int narrowest = 700;   // below this the cards stand one under the other
constexpr int sixInRow = 860;    // below this the figures stand in two rows

// The facility in which a run's cluster stands; invalid for the whole plan.
ObjectId facilityOf(const PlanView& view, ObjectId run) {
    const Object* object = view.plan.find(run);
    const Object* cluster = object ? view.target(*object, "cluster") : nullptr;
    const Object* facility = cluster ? view.target(*cluster, "facility") : nullptr;
    return facility ? facility->id : ObjectId{};
}

}  // namespace

OverviewPage::OverviewPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    connect(m_scopes, &QComboBox::activated, this,
            [this](int index) { setScope({m_scopes->itemData(index).toULongLong()}); });
    for (KpiTile* tile : m_kpis)
        connect(tile, &KpiTile::explain, this, &Page::explain);
    connect(m_checkList, &CheckList::goToRequested, this, &Page::goToRequested);
    connect(m_firstSteps, &FirstSteps::pageRequested, this, &Page::pageRequested);
    connect(m_allChecks, &QPushButton::clicked, this,
            [this] { emit pageRequested(QStringLiteral("checks")); });
    connect(m_costChart, &charts::Chart::pointActivated, this, [this](quint64 tag) {
        if (tag != 0) emit explain(tag);
    });
    connect(m_growthChart, &charts::Chart::pointActivated, this, [this](quint64 id) {
        const Object* run = this->document().plan().find(ObjectId{id});
        if (run && run->kind == Kind::trainingRun)
            emit explain(tagOf(ResultAddress{run->id, resultId(Kind::trainingRun, "flop")}));
    });
    adopt(m_powerChart, QStringLiteral("overview-power"));
    adopt(m_costChart, QStringLiteral("overview-cost"));
    adopt(m_growthChart, QStringLiteral("overview-growth"));
    connect(&document, &Document::resultsChanged, this, &Page::badgeChanged);
    new RangeWatch(*this, Ranges::of(document), [this] { showRanges(); });
    new BarRanges(*m_costChart, Ranges::of(document));
}

void OverviewPage::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    theme::setRole(content, theme::Role::page);
    theme::setRole(this, theme::Role::page);
    m_scroll->setWidget(content);
    outer->addWidget(m_scroll);

    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(margin, 10, margin, margin);
    rows->setSpacing(gap);
    auto* line = new QHBoxLayout;
    m_scopeLabel = new QLabel(content);
    theme::setRole(m_scopeLabel, theme::Role::caption);
    m_scopes = new QComboBox(content);
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scopeLabel->setBuddy(m_scopes);
    line->addWidget(m_scopeLabel);
    line->addWidget(m_scopes);
    line->addStretch(1);
    rows->addLayout(line);

    m_firstSteps = new FirstSteps(content);
    rows->addWidget(m_firstSteps);
    m_kpiGrid = new QGridLayout;
    m_kpiGrid->setSpacing(gap);
    for (KpiTile*& tile : m_kpis)
        tile = new KpiTile(content);
    rows->addLayout(m_kpiGrid);

    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(gap);
    for (Card** card : {&m_power, &m_cost, &m_growth, &m_checks}) {
        *card = new Card(content);
        (*card)->setMinimumHeight(cardHeight);
    }
    m_powerChart = addChart(*m_power);
    m_costChart = addChart(*m_cost);
    m_growthChart = addChart(*m_growth);
    m_checkList = new CheckList(m_checks);
    m_allChecks = new QPushButton(m_checks);
    theme::setRole(m_allChecks, theme::Role::link);
    m_checks->header().addWidget(m_allChecks);
    m_checks->body().addWidget(m_checkList, 1);
    rows->addLayout(m_cardGrid, 1);
    arrange();
}

void OverviewPage::arrange() {
    const int room = width() - 2 * margin;
    const int columns = room < sixInRow ? 3 : 6;
    for (int i = 0; i < static_cast<int>(m_kpis.size()); ++i)
        m_kpiGrid->addWidget(m_kpis[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < 6; ++column)
        m_kpiGrid->setColumnStretch(column, column < columns ? 1 : 0);
    const bool stacked = room < narrowest;
    const std::array<Card*, 4> cards{m_power, m_cost, m_growth, m_checks};
    for (int i = 0; i < 4; ++i)
        m_cardGrid->addWidget(cards[static_cast<std::size_t>(i)], stacked ? i : i / 2, stacked ? 0 : i % 2);
    m_cardGrid->setColumnStretch(0, columns == 6 ? 5 : 1);
    m_cardGrid->setColumnStretch(1, stacked ? 0 : columns == 6 ? 4 : 1);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    LivePage::resizeEvent(event);
    arrange();
}

QString OverviewPage::title() const {
    return tr("Overview");
}

QString OverviewPage::badge() const {
    const int grave = document().warningCount();
    return grave > 0 ? QString::number(grave) : QString();
}

bool OverviewPage::badgeWarns() const {
    return !badge().isEmpty();
}

void OverviewPage::setScope(ObjectId run) {
    m_scope = run;
    refresh();
    if (Ranges::of(document()).isOn()) showRanges();
}

void OverviewPage::refresh() {
    const PlanView view = this->view();
    m_scopeLabel->setText(tr("Figures of"));
    refreshScopes(view);
    m_firstSteps->show(view.plan);
    refreshFigures(view);
    refreshPower(view);
    refreshCost(view);
    refreshGrowth(view);
    const auto& found = document().checks();
    m_checks->setTitle(tr("Checks"));
    m_checks->setCaption(checkCounts(found));
    m_checkList->show(found, view);
    m_allChecks->setText(tr("All checks"));
}

void OverviewPage::refreshScopes(const PlanView& view) {
    const Object* chosen = view.plan.find(m_scope);
    if (!chosen || chosen->kind != Kind::trainingRun) m_scope = {};
    const QSignalBlocker quiet(m_scopes);
    m_scopes->clear();
    m_scopes->addItem(tr("Whole plan"), QVariant::fromValue<quint64>(0));
    for (const Object* run : view.plan.objects(Kind::trainingRun))
        m_scopes->addItem(view.name(run->id), QVariant::fromValue<quint64>(run->id.value));
    m_scopes->setCurrentIndex(std::max(0, m_scopes->findData(QVariant::fromValue<quint64>(m_scope.value))));
}

void OverviewPage::showRanges() {
    const PlanView view = this->view();
    std::vector<ResultAddress> results = resultsOf(kpiFigures(view, m_scope));
    for (const ResultAddress& figure : cardFigures(view))
        if (std::ranges::find(results, figure) == results.end()) results.push_back(figure);
    const GrowthFigures growth = growthFigures(view);
    const std::vector<ResultAddress> runs = runResults(growth);
    results.insert(results.end(), runs.begin(), runs.end());
    Ranges& ranges = Ranges::of(document());
    ranges.want(this, std::move(results), {powerPeak(view, facilityOf(view, m_scope))});
    refreshFigures(view);
    refreshPower(view);
    m_cost->setCaption(costCaption(view));
    const bool varies = std::ranges::any_of(runs, [&](const ResultAddress& run) { return ranges.find(run); });
    if (varies || m_growthVaries)
        refreshGrowth(view);
    else
        m_growth->setCaption(growthCaption(view));
    m_growthVaries = varies;
}

/// What the captions of cards tell: cost owned and rented, doubling in the last era.
std::vector<ResultAddress> OverviewPage::cardFigures(const PlanView& view) const {
    const Object* scope = m_scope.isValid() ? view.plan.find(m_scope) : &view.plan.only(Kind::plan);
    std::vector<ResultAddress> figures{{scope->id, resultId(scope->kind, "cost_owned")},
                                       {scope->id, resultId(scope->kind, "cost_rented")}};
    const auto eras = view.plan.children(Kind::growthEra, view.plan.only(Kind::growth).id);
    if (!eras.empty()) figures.push_back({eras.back()->id, resultId(Kind::growthEra, "doubling")});
    return figures;
}

/// "P50 12 M USD (11 – 14 M USD)"; "" while no range is known.
QString OverviewPage::rangeText(ResultAddress figure, const PlanView& view) const {
    const DrawnRange* range = Ranges::of(document()).find(figure);
    if (!range) return {};
    const ResultSpec& spec = Registry::instance().result(figure.result);
    return QStringLiteral("P50 %1 (%2)")
        .arg(text::resultNumber(range->middle, spec, view.numbers).text(),
             text::spanText(range->low, range->high, spec, view.numbers));
}

QString OverviewPage::costCaption(const PlanView& view) const {
    const auto figures = cardFigures(view);
    const QString owned = rangeText(figures[0], view);
    const QString rented = rangeText(figures[1], view);
    if (owned.isEmpty() || rented.isEmpty()) return tr("owned, by part · rented");
    return tr("owned %1 · rented %2", "ranges").arg(owned, rented);
}

QString OverviewPage::growthCaption(const PlanView& view) const {
    const auto eras = view.plan.children(Kind::growthEra, view.plan.only(Kind::growth).id);
    if (eras.empty() || !view.value(*eras.back(), "doubling")) return {};
    const QString range = rangeText(cardFigures(view).back(), view);
    return tr("%1: doubling in %2", "years, time")
        .arg(view.eraName(*eras.back()), range.isEmpty() ? view.resultText(*eras.back(), "doubling") : range);
}

void OverviewPage::refreshFigures(const PlanView& view) {
    auto figures = kpiFigures(view, m_scope);
    wattplan::showRanges(figures, Ranges::of(document()), view.numbers);
    for (std::size_t i = 0; i < m_kpis.size(); ++i)
        m_kpis[i]->show(figures[i]);
}

void OverviewPage::refreshPower(const PlanView& view) {
    const ObjectId facility = facilityOf(view, m_scope);
    const PowerFigures figures = powerFigures(view, facility);
    m_power->setTitle(facility.isValid() ? tr("Power of %1", "facility").arg(view.name(facility))
                                         : tr("Power of all facilities"));
    m_power->setCaption(tr("MW by month · drag to zoom"));
    charts::ChartData chart =
        powerChart(view, figures, facility.isValid() ? PowerDetail::full : PowerDetail::brief);
    if (const DrawnFan* fan = Ranges::of(document()).fan(powerPeak(view, facility))) addPowerFan(chart, *fan);
    m_powerChart->setData(std::move(chart), view.numbers);
    m_powerChart->setExportText({tr("Power by month"), view.name(facility), sourceLine()});
}

QString OverviewPage::costTitle(const PlanView& view) const {
    if (m_scope.isValid()) return tr("Cost of %1, where it goes", "run").arg(view.name(m_scope));
    switch (view.kindOfWorkloads()) {
        case Workloads::services:
            return tr("Cost of all services, where it goes");
        case Workloads::both:
            return tr("Cost of all workloads, where it goes");
        default:
            return tr("Cost of all runs, where it goes");
    }
}

void OverviewPage::refreshCost(const PlanView& view) {
    const CostFigures figures = costFigures(view, m_scope);
    const QString title = costTitle(view);
    m_cost->setTitle(title);
    m_cost->setCaption(costCaption(view));
    m_costChart->setData(withRanges(costChart(view, figures), Ranges::of(document())), view.numbers);
    m_costChart->setExportText({title, view.name(m_scope), sourceLine()});
}

void OverviewPage::refreshGrowth(const PlanView& view) {
    m_growth->setTitle(tr("Training compute of published models"));
    const QString caption = growthCaption(view);
    m_growth->setCaption(caption);
    const GrowthFigures figures = growthFigures(view);
    charts::ChartData chart = growthChart(figures, GrowthDetail::brief);
    addRunRanges(chart, figures, Ranges::of(document()));
    m_growthChart->setData(std::move(chart), view.numbers);
    m_growthChart->setExportText({tr("Training compute of published models"), caption, sourceLine()});
}

std::vector<ChartOffer> OverviewPage::pictures() const {
    const PlanView view = this->view();
    std::vector<ChartOffer> list;
    const QString name =
        tr("%1, where it goes", "cost of training").arg(costChart(view, costFigures(view, {})).name);
    const auto add = [&](const QString& file, ObjectId run, const QString& scope) {
        list.push_back(offer(file, name, scope,
                             [run](const PlanView& now) { return costChart(now, costFigures(now, run)); }));
    };
    const Workloads kind = view.kindOfWorkloads();
    add(QStringLiteral("cost"), {},
        kind == Workloads::services ? tr("All services")
        : kind == Workloads::both   ? tr("All workloads")
                                    : tr("All training runs"));
    for (const Object* run : view.plan.objects(Kind::trainingRun))
        add(QStringLiteral("cost-%1").arg(QString::fromStdString(run->key)), run->id, view.name(run->id));
    return list;
}

}  // namespace wattplan
