#include "widgets/pages/accuracy_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/evidence/run_plan.h"
#include "core/evidence/run_values.h"
#include "widgets/charts/chart.h"
#include "widgets/document/accuracy_study.h"
#include "widgets/document/accuracy_table_models.h"
#include "widgets/pages/accuracy_figures.h"
#include "widgets/pages/parts.h"
#include "widgets/tables/list_table.h"
#include "widgets/text/remark_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using evidence::Measure;
using evidence::RunMode;

constexpr int chartHeight = 300;
constexpr int runsHeight = 250;
constexpr std::chrono::milliseconds patience{5};  // of a page that is made while the study still runs

}  // namespace

AccuracyPage::AccuracyPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent),
      m_study(AccuracyStudy::instance()),
      m_runModel(new RunTableModel(this)),
      m_groupModel(new GroupTableModel(GroupTableModel::Shape::nested, this)) {
    build();
    buildRuns();
    connect(m_modes, &SegmentSwitch::chose, this,
            [this](int index) { setMode(static_cast<RunMode>(index)); });
    connect(m_measures, &QComboBox::activated, this,
            [this](int index) { setMeasure(static_cast<Measure>(index)); });
    connect(m_chart, &charts::Chart::pointActivated, this,
            [this](quint64 id) { chooseRun(static_cast<int>(id) - 1); });
    connect(m_groups, &ListTable::rowSelected, this, [this](int row) {
        if (row >= 0) setMeasure(m_groupModel->rowAt(row).group->measure);
    });
    connect(m_runs, &ListTable::rowSelected, this, &AccuracyPage::tell);
    connect(m_open, &QPushButton::clicked, this, &AccuracyPage::openRun);
    adopt(m_chart, QStringLiteral("accuracy"));
}

void AccuracyPage::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_modes = new SegmentSwitch(this);
    m_measureLabel = new QLabel(this);
    theme::setRole(m_measureLabel, theme::Role::caption);
    m_measures = new QComboBox(this);
    m_measures->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_measureLabel->setBuddy(m_measures);
    line->addWidget(m_modes);
    line->addSpacing(8);
    line->addWidget(m_measureLabel);
    line->addWidget(m_measures);
    line->addStretch(1);
    rows.addLayout(line);
    m_modeText = new QLabel(this);
    m_modeText->setWordWrap(true);
    theme::setRole(m_modeText, theme::Role::caption);
    rows.addWidget(m_modeText);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(rows.spacing());
    m_chartCard = new Card(rows.parentWidget());
    m_groupCard = new Card(rows.parentWidget());
    cards->addWidget(m_chartCard, 5);
    cards->addWidget(m_groupCard, 7);
    rows.addLayout(cards, 1);
    m_chart = addChart(*m_chartCard);
    m_chart->setMinimumHeight(chartHeight);
    m_groups = new ListTable(m_groupCard);
    m_groups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groups->showModel(*m_groupModel, {{96, 1}, {56}, {70}, {70}, {70}});
    m_groups->sortByColumn(-1, Qt::AscendingOrder);  // as the study has them
    m_groupCard->body().addWidget(m_groups);
    m_runCard = new Card(rows.parentWidget());
    rows.addWidget(m_runCard);
}

void AccuracyPage::buildRuns() {
    m_runs = new ListTable(m_runCard);
    m_runs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runs->showModel(*m_runModel, {{140, 4}, {104, 2}, {98}, {102}, {102}, {74}});
    m_runs->sortByColumn(RunTableModel::errorColumn, Qt::DescendingOrder);
    m_runs->setMinimumHeight(runsHeight);
    m_runCard->body().addWidget(m_runs, 1);
    auto* foot = new QHBoxLayout;
    m_detail = new QLabel(m_runCard);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setRole(m_detail, theme::Role::caption);
    m_open = new QPushButton(m_runCard);
    m_open->setObjectName(QStringLiteral("open-run"));
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_open, 0, Qt::AlignTop);
    m_runCard->body().addLayout(foot);
}

QString AccuracyPage::title() const {
    return tr("Accuracy");
}

bool AccuracyPage::makeNextPart() {
    if (!m_study.isDone(patience)) return true;
    return LivePage::makeNextPart();
}

const evidence::Accuracy& AccuracyPage::study() const {
    return m_study.result(m_mode);
}

void AccuracyPage::setMode(RunMode mode) {
    m_mode = mode;
    refreshFigures();
}

void AccuracyPage::setMeasure(Measure measure) {
    if (m_measure == measure) return;
    m_measure = measure;
    refreshFigures();
}

// The plan has no part in it: an edit changes nothing here.
void AccuracyPage::refresh() {
    if (textsChanged()) retranslate();
    if (textsChanged() || !m_isFilled) refreshFigures();
    m_isFilled = true;
}

void AccuracyPage::retranslate() {
    m_modes->setTexts({tr("Blind"), tr("Given")});
    m_measureLabel->setText(tr("Measure"));
    const QSignalBlocker quiet(m_measures);
    m_measures->clear();
    for (const evidence::MeasureSpec& spec : evidence::measureSpecs())
        m_measures->addItem(measureText(spec.measure).label());
    m_groupCard->setTitle(tr("Errors of measured runs"));
    m_groupCard->setCaption(tr("predicted over published, less one"));
    m_groups->setAccessibleName(tr("Errors of measured runs"));
    m_runs->setAccessibleName(tr("Published runs"));
    m_open->setText(tr("Open as a plan"));
    m_open->setToolTip(tr("The run as a plan of its own, where each number tells how it came about"));
    m_runModel->refreshTexts();
    m_groupModel->refreshTexts();
}

void AccuracyPage::refreshFigures() {
    const text::NumberFormat numbers = view().numbers;
    m_modes->setChosen(static_cast<int>(m_mode));
    m_measures->setCurrentIndex(static_cast<int>(m_measure));
    m_modeText->setText(m_mode == RunMode::blind
                            ? tr("The program is told model, tokens or load, precision, hardware, count and "
                                 "place, and predicts the rest.")
                            : tr("The program is also told the efficiency and the watts that the source "
                                 "prints; these are not judged."));
    charts::ChartData parity = parityChart(study(), m_measure, numbers);
    m_chartCard->setTitle(parity.name);
    m_chartCard->setCaption(tr("click a run to see it below"));
    m_chart->setExportText({parity.name, m_modeText->text(), sourceLine()});
    m_chart->setData(std::move(parity), numbers);
    m_groupModel->show(study(), numbers);
    m_groups->proxy().setWanted([this](int row) {
        const evidence::GroupError& group = *m_groupModel->rowAt(row).group;
        return group.generation.empty() || group.measure == m_measure;
    });
    markGroup();
    m_runModel->show(study(), m_measure, numbers);
    m_runCard->setTitle(tr("Runs that state %1", "measure").arg(measureText(m_measure).label()));
    m_runCard->setCaption(tr("only measured runs count; constructed ones check the bookkeeping"));
    chooseRun(m_run);
}

// A table that is entered without a current row takes its first, which would choose another measure.
void AccuracyPage::markGroup() {
    const QSignalBlocker quiet(m_groups);
    for (int row = 0; row < m_groupModel->rowCount(); ++row) {
        if (m_groupModel->rowAt(row).group->measure != m_measure) continue;
        const QModelIndex index = m_groups->proxy().mapFromSource(m_groupModel->index(row, 0));
        m_groups->selectRow(index.row());
        m_groups->scrollTo(index);
        return;
    }
    m_groups->clearSelection();
}

void AccuracyPage::chooseRun(int place) {
    for (int row = 0; row < m_runModel->rowCount(); ++row) {
        if (m_runModel->rowAt(row).place != place) continue;
        const QModelIndex index = m_runs->proxy().mapFromSource(m_runModel->index(row, 0));
        m_runs->selectRow(index.row());
        m_runs->scrollTo(index);
        return tell(row);
    }
    if (m_runModel->rowCount() == 0) return tell(-1);
    m_runs->selectRow(0);
    tell(m_runs->proxy().mapToSource(m_runs->proxy().index(0, 0)).row());
}

void AccuracyPage::tell(int row) {
    m_detail->setVisible(row >= 0);
    m_open->setVisible(row >= 0);
    if (row < 0) return;
    const RunRow& shown = m_runModel->rowAt(row);
    m_run = shown.place;
    m_chart->setSelectedIds({static_cast<std::uint64_t>(m_run) + 1});
    QStringList lines{QString::fromStdString(shown.run->source) + QStringLiteral(" · ") +
                      QString::fromStdString(shown.run->url)};
    if (!shown.comparison->reason.label.empty())
        lines += tr("Not predicted: %1.", "why").arg(text::remarkText(shown.comparison->reason));
    QStringList assumed;
    for (const evidence::Remark& each : shown.run->assumed)
        assumed += text::remarkText(each);
    if (!assumed.isEmpty())
        lines += tr("Assumed: %1.", "what").arg(assumed.join(tr("; ", "between clauses")));
    m_detail->setText(lines.join(u'\n'));
}

void AccuracyPage::openRun() {
    const auto runs = evidence::builtInRuns().rows();
    evidence::RunPlan made =
        evidence::runPlan(runs[static_cast<std::size_t>(m_run)], m_mode, document().catalogue());
    if (made.obstacle)
        return emit message(tr("This run can't be a plan: %1.", "why").arg(text::remarkText(*made.obstacle)));
    const evidence::ReportedRun& run = runs[static_cast<std::size_t>(m_run)];
    const PlanModel model(made.plan, document().catalogue());
    const ResultAddress judged =
        evidence::RunValues(run, made, model, document().catalogue()).derivation(m_measure);
    const std::string_view name = run.text("name");
    emit planWanted(std::make_shared<const Plan>(std::move(made.plan)),
                    QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), tagOf(judged));
}

std::vector<ChartOffer> AccuracyPage::pictures() const {
    return {offer(QStringLiteral("accuracy"), parityTitle(m_measure), m_modeText->text(),
                  [this](const PlanView& view) { return parityChart(study(), m_measure, view.numbers); })};
}

std::vector<TableOffer> AccuracyPage::tables() const {
    const QString errors = tr("Errors of measured runs");
    const QString runs = tr("Runs that state %1", "measure").arg(measureText(m_measure).label());
    return {{QStringLiteral("accuracy-errors"),
             errors,
             {},
             [this, errors] {
                 GroupTableModel groups(GroupTableModel::Shape::flat);
                 groups.show(study(), view().numbers);
                 return fileTable(groups, errors);
             }},
            {QStringLiteral("accuracy-runs"), runs, {}, [this, runs] {
                 RunTableModel model;
                 model.show(study(), m_measure, view().numbers);
                 return fileTable(model, runs);
             }}};
}

}  // namespace wattplan
