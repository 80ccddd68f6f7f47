#include "widgets/pages/schedule_page.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/fixes.h"
#include "core/units/calendar.h"
#include "widgets/charts/chart.h"
#include "widgets/document/ranges.h"
#include "widgets/document/today.h"
#include "widgets/pages/check_row.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/schedule_figures.h"
#include "widgets/text/check_text.h"
#include "widgets/text/field_text.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using analysis::Check;
using analysis::Rule;

constexpr std::size_t mostRows = 20;  // of conflicts; the page of checks has them all

bool isOfSchedule(Rule rule) {
    switch (rule) {
        case Rule::feedShort:
        case Rule::runBeforePlan:
        case Rule::runTooEarly:
        case Rule::runTooLate:
        case Rule::runsOverlap:
        case Rule::runBeyondHorizon:
            return true;
        default:
            return false;
    }
}

}  // namespace

SchedulePage::SchedulePage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    connect(m_chart, &charts::Chart::pointActivated, this, &SchedulePage::select);
    connect(m_chart, &charts::Chart::pointOpened, this, &SchedulePage::open);
    connect(m_chart, &charts::Chart::barMoved, this, &SchedulePage::move);
    connect(m_chart, &charts::Chart::barCleared, this, &SchedulePage::clearStart);
    connect(m_chart, &charts::Chart::viewChanged, this, &SchedulePage::refreshClusters);
    adopt(m_chart, QStringLiteral("schedule"));
    connect(m_runs, &ResultTableView::explain, this, &Page::explain);
    connect(m_clusters, &ResultTableView::explain, this, &Page::explain);
    connect(&document, &Document::resultsChanged, this, &Page::badgeChanged);
}

void SchedulePage::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    m_chartCard = new Card(rows.parentWidget());
    m_chart = addChart(*m_chartCard);
    rows.addWidget(m_chartCard, 1);
    m_conflictCard = new Card(rows.parentWidget());
    rows.addWidget(m_conflictCard);
    m_runCard = new Card(rows.parentWidget());
    m_runs = new ResultTableView(m_runCard);
    m_runs->showRanges(Ranges::of(this->document()));
    m_reasons = new QLabel(m_runCard);
    m_reasons->setWordWrap(true);
    theme::setRole(m_reasons, theme::Role::caption);
    m_runCard->body().addWidget(m_runs);
    m_runCard->body().addWidget(m_reasons);
    rows.addWidget(m_runCard);
    m_clusterCard = new Card(rows.parentWidget());
    m_clusters = new ResultTableView(m_clusterCard);
    m_clusters->showRanges(Ranges::of(this->document()));
    m_clusterCard->body().addWidget(m_clusters);
    rows.addWidget(m_clusterCard);
}

QString SchedulePage::title() const {
    return tr("Schedule");
}

std::vector<Check> SchedulePage::conflicts() const {
    auto found = document().checks();
    std::erase_if(found, [](const Check& check) { return !isOfSchedule(check.rule); });
    return found;
}

QString SchedulePage::badge() const {
    const auto count = conflicts().size();
    return count > 0 ? QString::number(count) : QString();
}

std::vector<CheckRow*> SchedulePage::conflictRows() const {
    return {m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(m_shown)};
}

void SchedulePage::refresh() {
    const PlanView view = this->view();
    const ScheduleFigures figures = scheduleFigures(view);
    m_chartCard->setTitle(tr("Training runs on clusters"));
    m_chartCard->setCaption(
        tr("drag a bar to move it · arrow keys move the selected one · Ctrl + wheel zooms"));
    auto chart = scheduleChart(view, figures, today());
    chart.gantt.isMovable = !document().isReadOnly();
    const int height = heightForGantt(chart);
    m_chart->setMinimumHeight(height);
    m_chart->setMaximumHeight(chart.isEmpty() ? QWIDGETSIZE_MAX : height * 5 / 4);
    m_chart->setData(std::move(chart), view.numbers);
    m_chart->setExportText({tr("Training runs on clusters"), {}, sourceLine()});
    refreshConflicts(view);
    ResultTable runs = runTable(view, figures);
    const QStringList reasons = reasonsOf(runs);
    m_runCard->setTitle(tr("The same in numbers"));
    m_runCard->setCaption(tr("click a number to see why"));
    m_runCard->setVisible(!runs.rows.empty());
    m_runs->show(std::move(runs), view.numbers);
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    refreshClusters();
}

void SchedulePage::refreshConflicts(const PlanView& view) {
    const auto found = conflicts();
    const text::CheckText words(view.plan, view.catalogue, view.numbers);
    m_conflictCard->setTitle(tr("Conflicts"));
    m_conflictCard->setCaption(tr("all checks are on the page of checks"));
    m_conflictCard->setVisible(!found.empty());
    m_shown = std::min(found.size(), mostRows);
    for (std::size_t i = 0; i < m_shown; ++i) {
        if (i == m_rows.size()) {
            auto* row = new CheckRow(m_conflictCard);
            connect(row, &CheckRow::fixWanted, this,
                    [this](const std::vector<Edit>& edits) { say(document().apply(edits)); });
            connect(row, &CheckRow::goToRequested, this, &Page::goToRequested);
            m_conflictCard->body().addWidget(row);
            m_rows.push_back(row);
        }
        m_rows[i]->show(found[i], analysis::fixesOf(found[i], view.plan, view.catalogue, view.model), words);
        m_rows[i]->setVisible(true);
    }
    for (std::size_t i = m_shown; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(false);
}

void SchedulePage::refreshClusters() {
    const PlanView view = this->view();
    const charts::View shown = m_chart->view();
    ResultTable table = clusterTable(view, scheduleFigures(view), shown.left, shown.right);
    const auto date = [&](double months) { return text::dateText(dateFrom(dayAt(months)), view.language()); };
    m_clusterCard->setTitle(tr("Clusters, used and idle"));
    m_clusterCard->setCaption(
        tr("%1 to %2, as the chart shows", "dates").arg(date(shown.left), date(shown.right)));
    m_clusterCard->setVisible(!table.rows.empty());
    m_clusters->show(std::move(table), view.numbers);
}

void SchedulePage::select(quint64 tag) {
    if (tag == 0) return;
    m_chart->setSelectedIds({tag});
    emit explain(tag);
}

void SchedulePage::open(quint64 bar) {
    emit goToRequested(tagOf(FieldAddress{resultOfTag(bar).object, fieldId(Kind::trainingRun, "start")}));
}

void SchedulePage::move(quint64 bar, double from, quint64 row) {
    const ObjectId run = resultOfTag(bar).object;
    const charts::Gantt& gantt = m_chart->data().gantt;
    const auto moved = std::ranges::find(gantt.bars, bar, &charts::GanttBar::id);
    if (moved == gantt.bars.end()) return;
    std::vector<std::pair<FieldAddress, QString>> cells;
    if (row != gantt.rows[moved->row].id) {
        const Object* cluster = row != 0 ? document().find(resultOfTag(row).object) : nullptr;
        cells.emplace_back(FieldAddress{run, fieldId(Kind::trainingRun, "cluster")},
                           cluster ? QString::fromStdString(cluster->key) : QString());
    }
    if (from != moved->from)
        cells.emplace_back(FieldAddress{run, fieldId(Kind::trainingRun, "start")},
                           QString::fromStdString(dateText(dateFrom(dayAt(from)))));
    select(bar);
    say(document().setTexts(cells));
}

void SchedulePage::clearStart(quint64 bar) {
    say(document().setText({resultOfTag(bar).object, fieldId(Kind::trainingRun, "start")}, QString()));
}

void SchedulePage::say(const Result<void>& done) {
    if (!done) emit message(text::sentence(done.error()));
}

std::vector<ChartOffer> SchedulePage::pictures() const {
    return {offer(QStringLiteral("schedule"), tr("Training runs on clusters"), {},
                  [](const PlanView& view) { return scheduleChart(view, scheduleFigures(view), today()); })};
}

std::vector<TableOffer> SchedulePage::tables() const {
    return {
        offer(QStringLiteral("schedule-table"), tr("Training runs on clusters"),
              [](const PlanView& view) { return runTable(view, scheduleFigures(view)); }),
        offer(QStringLiteral("schedule-clusters"), tr("Clusters, used and idle"), [](const PlanView& view) {
            const ScheduleFigures figures = scheduleFigures(view);
            return clusterTable(view, figures, figures.schedule.firstMonth, figures.schedule.end());
        })};
}

}  // namespace wattplan
