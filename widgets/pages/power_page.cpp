#include "widgets/pages/power_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/chart_notes.h"
#include "widgets/pages/mark_chip.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/power_figures.h"
#include "widgets/pages/power_table_model.h"
#include "widgets/tables/cell_clipboard.h"
#include "widgets/tables/range_delegate.h"
#include "widgets/tables/range_watch.h"
#include "widgets/text/check_text.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

using analysis::Check;
using analysis::Rule;

constexpr int margin = 14;
constexpr int gap = 10;
constexpr int rowSize = 26;
constexpr int narrowest = 60;  // of columns, pixels

/// The name of a facility's chart, of all facilities where there is none: in files and for notes.
QString chartName(const PlanView& view, ObjectId facility) {
    const Object* object = facility.isValid() ? view.plan.find(facility) : nullptr;
    return object ? QStringLiteral("power-%1").arg(QString::fromStdString(object->key))
                  : QStringLiteral("power");
}

charts::ChartData chartOf(const PlanView& view, const PowerFigures& figures, const Ranges& ranges) {
    charts::ChartData data = powerChart(view, figures, PowerDetail::full);
    if (const DrawnFan* fan = ranges.fan(powerPeak(view, figures.facility))) addPowerFan(data, *fan);
    data.notes = notesOn(view, chartName(view, figures.facility));
    return data;
}

}  // namespace

PowerPage::PowerPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    connect(m_facilities, &QComboBox::activated, this,
            [this](int index) { setFacility({m_facilities->itemData(index).toULongLong()}); });
    connect(m_table, &QTableView::clicked, this, &PowerPage::askCell);
    auto* copy = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        const QItemSelection selection = m_table->selectionModel()->selection();
        if (!selection.isEmpty()) copyCells(m_model->fileTable(QString()), selection.front());
    });
    connect(m_table, &QTableView::activated, this, &PowerPage::askCell);
    connect(m_verdict, &QLabel::linkActivated, this, [this] {
        if (m_mend != 0) emit goToRequested(m_mend);
    });
    adopt(m_chart, QStringLiteral("power"));
    takeNotes(m_chart, [this] { return chartName(view(), m_facility); });
    connect(m_chart, &charts::Chart::brushed, this, &PowerPage::showMarkedMonths);
    connect(&theme::notifier(), &theme::Notifier::changed, this, [this] {
        if (!isStale()) refreshVerdict(view());  // its link is written in a colour
    });
    connect(m_marks, &MarkChip::cleared, m_chart, &charts::Chart::clearBrush);
    connect(&document, &Document::resultsChanged, this, &Page::badgeChanged);
    new RangeWatch(*this, Ranges::of(document), [this] { showRanges(); });
}

void PowerPage::build() {
    theme::setRole(this, theme::Role::page);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, 10, margin, margin);
    rows->setSpacing(gap);
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(8);
    m_label = new QLabel(head);
    theme::setRole(m_label, theme::Role::caption);
    m_facilities = new QComboBox(head);
    m_facilities->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_label->setBuddy(m_facilities);
    line->addWidget(m_label);
    line->addWidget(m_facilities);
    line->addStretch(1);
    rows->addWidget(head);

    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gap);
    split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_chartCard = new Card(split);
    auto* said = new QHBoxLayout;
    said->setSpacing(8);
    m_badge = new QLabel(m_chartCard);
    theme::setRole(m_badge, theme::Role::badgeNeutral);  // a first role given later would add no padding
    m_verdict = new QLabel(m_chartCard);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::RichText);
    said->addWidget(m_badge, 0, Qt::AlignTop);
    said->addWidget(m_verdict, 1);
    m_chartCard->body().addLayout(said);
    m_chart = addChart(*m_chartCard);
    m_chartCard->setMinimumHeight(230);

    m_tableCard = new Card(split);
    m_model = new PowerTableModel(this);
    m_table = new QTableView(m_tableCard);
    m_model->setRanges(Ranges::of(document()));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RangeDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowSize);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowest);
    m_marks = new MarkChip(*m_tableCard, *this);
    m_tableCard->body().addWidget(m_table, 1);
    m_tableCard->setMinimumHeight(150);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({430, 250});
    rows->addWidget(split, 1);
}

QString PowerPage::title() const {
    return tr("Power draw");
}

std::vector<Check> PowerPage::feedChecks() const {
    auto found = document().checks();
    std::erase_if(found, [](const Check& check) {
        return check.rule != Rule::feedShort && check.rule != Rule::feedCovers;
    });
    return found;
}

QString PowerPage::badge() const {
    const auto shorts = std::ranges::count(feedChecks(), Rule::feedShort, &Check::rule);
    return shorts > 0 ? QString::number(shorts) : QString();
}

bool PowerPage::badgeWarns() const {
    return !badge().isEmpty();
}

void PowerPage::setFacility(ObjectId facility) {
    m_facility = facility;
    m_chosen = true;
    refresh();
    if (Ranges::of(document()).isOn()) showRanges();
}

bool PowerPage::goTo(FieldAddress) {
    return false;  // the inputs are entered in Facilities
}

QString PowerPage::verdict() const {
    return m_verdict->property("sentence").toString();
}

void PowerPage::refresh() {
    const PlanView view = this->view();
    m_label->setText(tr("Facility"));
    refreshChoices(view);
    const PowerFigures figures = powerFigures(view, m_facility);
    const QString name = m_facility.isValid() ? view.name(m_facility) : tr("All facilities");
    m_chartCard->setTitle(m_facility.isValid() ? tr("Power of %1 by month", "facility").arg(name)
                                               : tr("Power of all facilities by month"));
    m_chartCard->setCaption(tr("hover to read · drag to zoom · double click to reset"));
    m_chart->setData(chartOf(view, figures, Ranges::of(document())), view.numbers);
    m_chart->setExportText({tr("Power by month"), name, sourceLine()});
    refreshVerdict(view);

    const int top = m_table->verticalScrollBar()->value();
    const QModelIndex current = m_table->currentIndex();
    const bool first = m_model->rowCount() == 0;
    m_model->show(figures, view);
    showMarkedMonths();
    m_tableCard->setTitle(tr("The same in numbers"));
    layOutRanges();
    if (current.isValid() && current.row() < m_model->rowCount())
        m_table->setCurrentIndex(
            m_model->index(current.row(), std::min(current.column(), m_model->columnCount() - 1)));
    if (first)
        m_table->scrollTo(m_model->index(m_model->firstActiveRow(), 0), QAbstractItemView::PositionAtTop);
    else
        m_table->verticalScrollBar()->setValue(top);
}

void PowerPage::showRanges() {
    const PlanView view = this->view();
    Ranges& ranges = Ranges::of(document());
    std::vector<ResultAddress> series{powerPeak(view, m_facility)};  // the chart's first
    for (const ResultAddress& column : m_model->series())
        if (column != series.front()) series.push_back(column);
    ranges.want(this, {}, std::move(series));
    m_chart->setData(chartOf(view, powerFigures(view, m_facility), ranges), view.numbers);
    m_model->announceRanges();
    layOutRanges();
}

void PowerPage::layOutRanges() {
    const bool hasRanges = m_model->hasRanges();
    const int size = hasRanges ? RangeDelegate::rowSize : rowSize;
    if (m_table->verticalHeader()->defaultSectionSize() != size) {
        const int first = m_table->rowAt(0);  // stays at the top
        m_table->verticalHeader()->setDefaultSectionSize(size);
        if (first >= 0) m_table->scrollTo(m_model->index(first, 0), QAbstractItemView::PositionAtTop);
    }
    const QFontMetrics small(theme::font(theme::fontLanguage(), theme::TextSize::small));
    constexpr int aroundSpan = 14;  // both sides
    m_table->horizontalHeader()->setMinimumSectionSize(
        std::max(narrowest, small.horizontalAdvance(m_model->widestSpan()) + aroundSpan));
    for (const int whole : {0, 1, m_model->columnCount() - 1})  // the months and the longest words
        m_table->horizontalHeader()->setSectionResizeMode(whole, QHeaderView::ResizeToContents);
    m_tableCard->setCaption(hasRanges ? tr("MW · P50, below it P10 and P90 · click a number to see why")
                                      : tr("MW · click a number to see why"));
}

void PowerPage::refreshChoices(const PlanView& view) {
    const Object* shown = view.plan.find(m_facility);
    if (m_facility.isValid() && (!shown || shown->kind != Kind::facility)) m_facility = {};
    if (!m_chosen) {
        m_facility = {};
        for (const Check& check : feedChecks())
            if (check.rule == Rule::feedShort && !m_facility.isValid()) m_facility = check.object;
    }
    const QSignalBlocker quiet(m_facilities);
    m_facilities->clear();
    m_facilities->addItem(tr("All facilities"), QVariant::fromValue<quint64>(0));
    for (const Object* facility : view.plan.objects(Kind::facility))
        m_facilities->addItem(view.name(facility->id), QVariant::fromValue<quint64>(facility->id.value));
    m_facilities->setCurrentIndex(
        std::max(0, m_facilities->findData(QVariant::fromValue<quint64>(m_facility.value))));
}

void PowerPage::refreshVerdict(const PlanView& view) {
    const Check* said = nullptr;
    const auto checks = feedChecks();
    for (const Check& check : checks) {
        const bool here = !m_facility.isValid() || check.object == m_facility;
        if (here && (!said || (said->rule != Rule::feedShort && check.rule == Rule::feedShort)))
            said = &check;
    }
    const bool isShort = said && said->rule == Rule::feedShort;
    const QString sentence =
        said                   ? text::checkText(*said, view.plan, view.catalogue, view.numbers)
        : m_facility.isValid() ? tr("No utility feed is entered for this facility, so no shortfall is named.")
                               : tr("No utility feed is entered, so no shortfall is named.");
    m_mend = said && said->field ? tagOf(*said->field) : 0;
    theme::setRole(m_badge, !said     ? theme::Role::badgeNeutral
                            : isShort ? theme::Role::badgeBad
                                      : theme::Role::badgeGood);
    m_badge->setText(!said ? tr("no feed") : isShort ? tr("feed too small") : tr("feed suffices"));
    m_verdict->setProperty("sentence", sentence);
    m_verdict->setText(m_mend != 0 ? QStringLiteral("%1 <a href=\"mend\" style=\"color:%3\">%2</a>")
                                         .arg(sentence.toHtmlEscaped(), tr("Go to the feed").toHtmlEscaped(),
                                              theme::palette().accent.name())
                                   : sentence.toHtmlEscaped());
}

// A month is marked when any of it is.
void PowerPage::showMarkedMonths() {
    const auto& brush = m_chart->brush();
    int shown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const double month = m_model->monthOf(row);
        const bool kept = !brush || (month + 1.0 > brush->box.left && month < brush->box.right);
        m_table->setRowHidden(row, !kept);
        shown += kept ? 1 : 0;
    }
    if (brush)
        m_marks->say(shown, m_model->rowCount());
    else
        m_marks->hide();
}

void PowerPage::askCell(const QModelIndex& index) {
    const quint64 tag = index.data(PowerTableModel::TagRole).toULongLong();
    if (tag != 0) emit explain(tag);
}

std::vector<ChartOffer> PowerPage::pictures() const {
    const PlanView view = this->view();
    std::vector<ChartOffer> list;
    const auto add = [&](ObjectId facility, const QString& scope) {
        list.push_back(offer(
            chartName(view, facility), tr("Power by month"), scope, [this, facility](const PlanView& now) {
                charts::ChartData chart = chartOf(now, powerFigures(now, facility), Ranges::of(document()));
                charts::apply(m_chart->choices(), chart);
                return chart;
            }));
    };
    add({}, tr("All facilities"));
    for (const Object* facility : view.plan.objects(Kind::facility))
        add(facility->id, view.name(facility->id));
    return list;
}

std::vector<TableOffer> PowerPage::tables() const {
    const PlanView view = this->view();
    std::vector<TableOffer> list;
    const auto add = [&](const QString& file, ObjectId facility, const QString& title) {
        list.push_back({file, title, {}, [this, facility, title] {
                            const PlanView now = this->view();
                            PowerTableModel months;
                            months.setRanges(Ranges::of(document()));
                            months.show(powerFigures(now, facility), now);
                            return months.fileTable(title);
                        }});
    };
    add(QStringLiteral("power-months"), {}, tr("Power of all facilities by month"));
    for (const Object* facility : view.plan.objects(Kind::facility))
        add(QStringLiteral("power-months-%1").arg(QString::fromStdString(facility->key)), facility->id,
            tr("Power of %1 by month", "facility").arg(view.name(facility->id)));
    return list;
}

}  // namespace wattplan
