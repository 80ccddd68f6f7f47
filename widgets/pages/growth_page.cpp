#include "widgets/pages/growth_page.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "widgets/charts/chart.h"
#include "widgets/document/field_table_proxy.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/chart_notes.h"
#include "widgets/pages/era_table_model.h"
#include "widgets/pages/mark_chip.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/run_ranges.h"
#include "widgets/tables/range_watch.h"
#include "widgets/tables/table_view.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

const QString chartName = QStringLiteral("compute-growth");

constexpr int margin = 14;
constexpr int gap = 10;
constexpr int rowSize = 26;
constexpr int mostEras = 4;  // shown without scrolling
constexpr std::array<const char*, 3> selections{"running_maximum", "all", "top"};

std::vector<TableColumn> modelColumns() {
    std::vector<TableColumn> columns{{TableColumn::Type::name, {}, {}}};
    for (const char* key :
         {"publication_date", "published_flop", "organization", "params_total", "training_tokens",
          "published_hardware", "published_energy", "published_pue", "published_carbon"})
        columns.push_back(TableColumn::ofField(Kind::model, key));
    return columns;
}

FieldId growthField(std::string_view key) {
    return fieldId(Kind::growth, key);
}

}  // namespace

GrowthPage::GrowthPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    connectParts();
}

void GrowthPage::build() {
    theme::setRole(this, theme::Role::page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget;
    theme::setRole(content, theme::Role::page);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(margin, 10, margin, margin);
    rows->setSpacing(gap);
    buildControls(*rows);
    auto* split = new QSplitter(Qt::Vertical, content);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gap);
    split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_chartCard = new Card(split);
    m_chart = addChart(*m_chartCard);
    buildEras();
    m_modelCard = new Card(split);
    m_modelCard->setMinimumHeight(180);
    buildModels();
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({520, 220});
    rows->addWidget(split, 1);
}

void GrowthPage::buildControls(QBoxLayout& rows) {
    const auto label = [this] {
        auto* made = new QLabel(this);
        theme::setRole(made, theme::Role::caption);
        return made;
    };
    const auto edit = [this](QLabel* of, int width) {
        auto* made = new QLineEdit(this);
        made->setFixedWidth(width);
        of->setBuddy(made);
        return made;
    };
    m_selectionLabel = label();
    m_selection = new SegmentSwitch(this);
    m_topLabel = label();
    m_top = edit(m_topLabel, 44);
    m_yearLabel = label();
    m_year = edit(m_yearLabel, 58);
    m_moore = new QPushButton(this);
    m_moore->setCheckable(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_selectionLabel);
    line->addWidget(m_selection);
    line->addWidget(m_topLabel);
    line->addWidget(m_top);
    line->addSpacing(8);
    line->addWidget(m_yearLabel);
    line->addWidget(m_year);
    line->addStretch(1);
    line->addWidget(m_moore);
    rows.addLayout(line);
}

void GrowthPage::buildEras() {
    m_eraModel = new EraTableModel(document(), this);
    m_eras = new QTableView(m_chartCard);
    m_eras->setModel(m_eraModel);
    m_eras->setShowGrid(false);
    m_eras->setWordWrap(false);
    m_eras->setFrameShape(QFrame::NoFrame);
    m_eras->setCornerButtonEnabled(false);
    m_eras->setTabKeyNavigation(false);
    m_eras->setSelectionMode(QAbstractItemView::SingleSelection);
    m_eras->verticalHeader()->hide();
    m_eras->verticalHeader()->setDefaultSectionSize(rowSize);
    m_eras->horizontalHeader()->setHighlightSections(false);
    m_eras->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_eras->horizontalHeader()->setStretchLastSection(true);
    m_warning = new QLabel(m_chartCard);
    m_warning->setWordWrap(true);
    theme::setRole(m_warning, theme::Role::warning);
    m_chartCard->body().addWidget(m_eras);
    m_chartCard->body().addWidget(m_warning);
}

void GrowthPage::buildModels() {
    m_modelTable = new FieldTableModel(document(), display(), Kind::model, modelColumns(),
                                       TableRows::planAndCatalogue, this);
    m_modelProxy = new FieldTableProxy(*m_modelTable, display(), this);
    m_models = new TableView(m_modelCard);
    m_models->showModel(m_modelProxy);
    m_models->freezeFirstColumn();
    m_models->setSortingEnabled(true);
    m_models->sortByColumn(m_modelTable->columnOf(fieldId(Kind::model, "publication_date")),
                           Qt::DescendingOrder);
    m_marks = new MarkChip(*m_modelCard, *this);
    m_filter = new QLineEdit(m_modelCard);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(180);
    m_modelCard->header().addWidget(m_filter);
    m_modelCard->body().addWidget(m_models, 1);
}

void GrowthPage::connectParts() {
    connect(m_selection, &SegmentSwitch::chose, this, [this](int index) {
        set(growthField("selection"), QLatin1String(selections[static_cast<std::size_t>(index)]));
    });
    // To pass through a field is no edit of it.
    const auto enter = [this](QLineEdit* line, const char* field) {
        connect(line, &QLineEdit::editingFinished, this, [this, line, field] {
            if (line->text() != shownIn(field)) set(growthField(field), line->text());
        });
    };
    enter(m_top, "top");
    enter(m_year, "projection_year");
    connect(m_moore, &QPushButton::toggled, this, [this] { refresh(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_modelProxy->setFilterText(text);
        refreshCount();
    });
    const auto askEra = [this](const QModelIndex& index) {
        if (index.isValid()) emit explain(index.data(EraTableModel::TagRole).toULongLong());
    };
    connect(m_eras, &QTableView::clicked, this, askEra);
    connect(m_eraModel, &EraTableModel::refused, this, &Page::message);
    connect(m_models, &TableView::explain, this, &Page::explain);
    connect(m_models, &TableView::message, this, &Page::message);
    connect(m_models->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GrowthPage::selectOnChart);
    connect(m_chart, &charts::Chart::pointActivated, this, &GrowthPage::activate);
    connect(m_chart, &charts::Chart::brushed, this, &GrowthPage::showMarked);
    connect(m_chart, &charts::Chart::choicesChanged, this, &GrowthPage::refreshScale);
    connect(m_marks, &MarkChip::cleared, m_chart, &charts::Chart::clearBrush);
    adopt(m_chart, chartName);
    new RangeWatch(*this, Ranges::of(document()), [this] { showChart(view()); });
    takeNotes(m_chart, [] { return chartName; });
}

QString GrowthPage::title() const {
    return tr("Compute growth");
}

bool GrowthPage::goTo(FieldAddress address) {
    const Object* object = document().plan().find(address.object);
    if (!object) return false;
    catchUp();
    if (object->kind == Kind::growth) {
        QWidget* control = m_selection;
        if (address.field == growthField("top") && m_top->isVisibleTo(this)) control = m_top;
        if (address.field == growthField("projection_year")) control = m_year;
        control->setFocus();
        return true;
    }
    if (object->kind != Kind::growthEra) return false;
    QModelIndex cell = m_eraModel->indexOf(address);
    if (!cell.isValid()) cell = m_eraModel->indexOf({address.object, fieldId(Kind::growthEra, "from")});
    if (!cell.isValid()) return false;
    m_eras->setCurrentIndex(cell);
    m_eras->setFocus();
    return true;
}

QString GrowthPage::shownIn(const char* field) const {
    const auto value = view().number(document().plan().only(Kind::growth), field);
    return value ? text::exactText(*value) : QString();
}

void GrowthPage::set(FieldId field, const QString& typed) {
    const FieldAddress address{document().plan().only(Kind::growth).id, field};
    report(document().setText(address, typed));
    // Also when the text was refused, or said the same in other words: the control shows what holds.
    refreshControls(view());
}

void GrowthPage::report(const Result<void>& done) {
    if (!done) emit message(text::sentence(done.error()));
}

void GrowthPage::refresh() {
    const PlanView view = this->view();
    refreshControls(view);
    m_chartCard->setTitle(tr("Training compute of published models"));
    showChart(view);
    m_chart->setExportText({tr("Training compute of published models"), {}, sourceLine()});
    refreshScale();
    refreshEras(view);
    m_modelCard->setTitle(tr("Models"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    refreshCount();
}

void GrowthPage::showChart(const PlanView& view) {
    const GrowthFigures figures = growthFigures(view);
    Ranges& ranges = Ranges::of(document());
    if (isVisible()) ranges.want(this, runResults(figures));
    charts::ChartData chart =
        growthChart(figures, GrowthDetail::full, m_moore->isChecked() ? MooreLine::shown : MooreLine::hidden);
    addRunRanges(chart, figures, ranges);
    chart.notes = notesOn(view, chartName);
    m_chart->setData(std::move(chart), view.numbers);
}

void GrowthPage::refreshControls(const PlanView& view) {
    const Object& growth = view.plan.only(Kind::growth);
    const FieldSpec& selection = Registry::instance().field(growthField("selection"));
    const auto* typed = std::get_if<Text>(&growth.value(selection.id));
    const std::string_view key = typed ? std::string_view(typed->text) : selection.defaultChoice;
    m_selectionLabel->setText(tr("Fit"));
    m_selection->setTexts({tr("Records"), tr("All models"), tr("k largest so far")});
    m_selection->setChosen(static_cast<int>(std::ranges::find(selections, key) - selections.begin()));
    const bool top = key == "top";
    m_topLabel->setText(tr("k"));
    m_topLabel->setVisible(top);
    m_top->setVisible(top);
    m_yearLabel->setText(tr("Project to"));
    m_moore->setText(tr("Moore's law"));
    const auto show = [&](QLineEdit* edit, std::string_view field) {
        const auto value = view.number(growth, field);
        if (!edit->isModified() || !edit->hasFocus())
            edit->setText(value ? text::exactText(*value) : QString());
        edit->setReadOnly(document().isReadOnly());
    };
    m_top->setModified(false);
    m_year->setModified(false);
    show(m_top, "top");
    show(m_year, "projection_year");
    m_selection->setEnabled(!document().isReadOnly());
}

void GrowthPage::refreshEras(const PlanView& view) {
    const QModelIndex current = m_eras->currentIndex();
    m_eraModel->show(view);
    if (current.isValid() && current.row() < m_eraModel->rowCount()) {
        const QSignalBlocker quiet(m_eras);
        m_eras->setCurrentIndex(m_eraModel->index(current.row(), current.column()));
    }
    const int shown = std::clamp(m_eraModel->rowCount(), 1, mostEras);
    m_eras->setFixedHeight(m_eras->horizontalHeader()->sizeHint().height() + shown * rowSize + 2);
    const QStringList sketches = m_eraModel->sketches();
    m_warning->setVisible(!sketches.isEmpty());
    m_warning->setText(tr("%1: fitted to fewer than 8 models, so the line is a sketch. Widen the era or fit "
                          "more models.",
                          "eras")
                           .arg(sketches.join(tr(", "))));
}

// Doubling time and projection stay readable in a narrow window; growth a year and R² can be had by widening.
void GrowthPage::resizeEvent(QResizeEvent* event) {
    LivePage::resizeEvent(event);
    constexpr int enough = 860;
    for (const int column : {EraTableModel::growth, EraTableModel::rSquared})
        m_eras->setColumnHidden(column, width() < enough);
}

void GrowthPage::refreshScale() {
    constexpr int height = 240;
    constexpr int heightOfSmall = 340;  // two rows of small charts that can be read
    const bool isSplit = m_chart->data().layout == charts::Layout::split;
    m_chart->setMinimumHeight(isSplit ? heightOfSmall : height);
    m_chartCard->setCaption(
        m_chart->data().y.kind == charts::AxisKind::log10
            ? tr("logarithmic · hover to read · drag to zoom · click to select the row · Ctrl + drag to "
                 "filter")
            : tr("linear · hover to read · drag to zoom · click to select the row · Ctrl + drag to filter"));
}

void GrowthPage::refreshCount() {
    const int shown = m_modelProxy->rowCount();
    const int all = m_modelTable->rowCount();
    const bool isMarked = m_chart->brush().has_value();
    m_modelCard->setCaption(isMarked ? QString() : tr("%1 of %2 rows", "shown, all").arg(shown).arg(all));
    if (isMarked) m_marks->say(shown, all);
}

void GrowthPage::showMarked(const std::optional<charts::Brush>& brush) {
    m_modelProxy->keepObjects(brush ? std::optional(brush->ids) : std::nullopt);
    if (!brush) m_marks->hide();
    refreshCount();
}

void GrowthPage::selectOnChart() {
    std::vector<std::uint64_t> ids;
    for (const ObjectId object : m_models->selectedObjects())
        ids.push_back(object.value);
    m_chart->setSelectedIds(ids);
}

void GrowthPage::activate(quint64 id) {
    const Object* object = document().find(ObjectId{id});
    if (!object) return;
    if (object->kind == Kind::trainingRun) {
        emit explain(tagOf(ResultAddress{object->id, resultId(Kind::trainingRun, "flop")}));
        return;
    }
    const FieldId flop = fieldId(Kind::model, "published_flop");
    const QModelIndex cell = m_modelTable->indexOf(FieldAddress{object->id, flop});
    if (m_models->goTo(cell)) return;
    m_filter->clear();  // it hid the row, or the mark did
    m_chart->clearBrush();
    m_models->goTo(cell);
}

std::vector<ChartOffer> GrowthPage::pictures() const {
    return {offer(chartName, tr("Training compute of published models"), {}, [this](const PlanView& view) {
        charts::ChartData chart = growthChart(growthFigures(view), GrowthDetail::full, MooreLine::shown);
        chart.notes = notesOn(view, chartName);
        charts::apply(m_chart->choices(), chart);
        return chart;
    })};
}

}  // namespace wattplan
