#include "widgets/tables/table_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/document/field_table_proxy.h"
#include "widgets/tables/column_chooser.h"
#include "widgets/tables/replace_bar.h"
#include "widgets/tables/table_view.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/translation.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int filterWidth = 190;

QString sentenceStart(const QString& words) {
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

QString keyOf(const TablePlan& plan) {
    const std::string_view key = *plan.key ? plan.key : Registry::instance().kind(plan.kind).key;
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

}  // namespace

TablePanel::TablePanel(Document& document, const Display& display, TablePlan plan, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_plan(std::move(plan)),
      m_table(new FieldTableModel(document, display, m_plan.kind, m_plan.columns, m_plan.rows, this)),
      m_proxy(new FieldTableProxy(*m_table, display, this)),
      m_view(new TableView(this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_filter(new QLineEdit(this)),
      m_add(new QPushButton(this)),
      m_duplicate(new QPushButton(this)),
      m_delete(new QPushButton(this)),
      m_more(new QPushButton(this)),
      m_columns(new QPushButton(this)),
      m_replace(new ReplaceBar(*m_view, this)),
      m_views(keyOf(m_plan)) {
    theme::setRole(this, theme::Role::card);
    setObjectName(QStringLiteral("table_%1").arg(keyOf(m_plan)));
    buildHeader();
    m_view->showModel(m_proxy);
    m_view->freezeFirstColumn();
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    showMore(false);
    m_chooser =
        new ColumnChooser(*m_table,
                          {[this] { return arrangement(); },
                           [this](const TableArrangement& wanted) { setArrangement(wanted); }, arrangement()},
                          m_views, this);
    if (const auto last = m_views.last()) setArrangement(*last);
    const QHeaderView* columns = m_view->horizontalHeader();
    connect(columns, &QHeaderView::sectionMoved, this, &TablePanel::rememberArrangement);
    connect(columns, &QHeaderView::sortIndicatorChanged, this, &TablePanel::rememberArrangement);
    connect(m_view, &TableView::columnsChanged, this, &TablePanel::rememberArrangement);
    connect(m_more, &QPushButton::clicked, this, [this] {
        showMore(waiting() > 0);
        rememberArrangement();
    });
    const auto chooseColumns = [this] {
        m_chooser->open(m_columns->mapToGlobal(QPoint(m_columns->width(), m_columns->height() + 2)));
    };
    connect(m_columns, &QPushButton::clicked, this, chooseColumns);
    connect(m_view, &TableView::columnsRequested, this, chooseColumns);
    connect(m_view, &TableView::replaceRequested, m_replace, &ReplaceBar::open);
    connect(m_replace, &ReplaceBar::message, this, &TablePanel::message);
    connect(m_view, &TableView::explain, this, &TablePanel::explain);
    connect(m_view, &TableView::message, this, &TablePanel::message);
    connect(m_view, &TableView::deleteRowsRequested, this, &TablePanel::deleteRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::showVerbs);
    connect(&document, &Document::changed, this, &TablePanel::showVerbs);
    // The proxy drops a row before the table itself does.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        for (const QAbstractItemModel* model :
             {static_cast<QAbstractItemModel*>(m_proxy), static_cast<QAbstractItemModel*>(m_table)})
            connect(model, signal, this, &TablePanel::showCount);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &TablePanel::showCount);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilterText(text);
        showCount();
    });
    connect(m_add, &QPushButton::clicked, this, &TablePanel::addRow);
    connect(m_duplicate, &QPushButton::clicked, this, &TablePanel::duplicateRow);
    connect(m_delete, &QPushButton::clicked, this, &TablePanel::deleteRows);
    retranslate();
    showVerbs();
}

void TablePanel::buildHeader() {
    theme::setRole(m_title, theme::Role::title);
    theme::setRole(m_count, theme::Role::caption);
    for (QPushButton* button : {m_add, m_duplicate, m_delete, m_more, m_columns})
        theme::setRole(button, theme::Role::quiet);
    m_more->setObjectName(QStringLiteral("more"));
    m_add->setObjectName(QStringLiteral("add"));
    m_duplicate->setObjectName(QStringLiteral("duplicate"));
    m_delete->setObjectName(QStringLiteral("delete"));
    m_columns->setObjectName(QStringLiteral("chooseColumns"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setFixedWidth(filterWidth);
    m_filter->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("view"));
    auto* header = new QHBoxLayout;
    header->setContentsMargins(12, 8, 8, 8);
    header->setSpacing(6);
    header->addWidget(m_title);
    header->addWidget(m_count);
    header->addStretch();
    header->addWidget(m_add);
    header->addWidget(m_duplicate);
    header->addWidget(m_delete);
    header->addWidget(m_more);
    header->addWidget(m_columns);
    header->addWidget(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_replace);
    layout->addWidget(m_view, 1);
}

void TablePanel::retranslate() {
    m_title->setText(m_plan.title.empty() ? sentenceStart(text::kindText(m_plan.kind, text::Plural::yes))
                                          : text::translate(m_plan.title));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_add->setText(tr("+ Add"));
    m_add->setToolTip(tr("Add a row"));
    m_duplicate->setText(tr("Duplicate"));
    m_duplicate->setToolTip(tr("A copy of the selected row"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Remove the selected rows from the plan"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns, save views"));
    m_view->setAccessibleName(m_title->text());
    showCount();
    showMoreButton();
}

void TablePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void TablePanel::showCount() {
    const int all = m_table->rowCount();
    const int shown = m_proxy->rowCount();
    m_count->setText(shown == all ? tr("%n row(s)", nullptr, all)
                                  : tr("%1 of %n row(s)", nullptr, all).arg(shown));
    emit rowsChanged();
}

void TablePanel::showVerbs() {
    const bool writable = !m_document.isReadOnly();
    const std::vector<ObjectId> objects = m_view->selectedObjects();
    const auto inPlan = [](ObjectId id) { return !id.isCatalogue(); };
    m_add->setEnabled(writable);
    m_duplicate->setEnabled(writable && objects.size() == 1);
    m_delete->setEnabled(writable && std::any_of(objects.begin(), objects.end(), inPlan));
}

// How many of the columns behind the quick ones are not shown.
int TablePanel::waiting() const {
    int count = 0;
    for (std::size_t c = m_plan.quick; m_plan.quick > 0 && c < m_plan.columns.size(); ++c)
        if (m_view->isColumnHidden(static_cast<int>(c))) ++count;
    return count;
}

void TablePanel::showMore(bool more) {
    for (std::size_t c = m_plan.quick; m_plan.quick > 0 && c < m_plan.columns.size(); ++c)
        m_view->setColumnHidden(static_cast<int>(c), !more);
    showMoreButton();
}

void TablePanel::showMoreButton() {
    const int count = waiting();
    m_more->setVisible(m_plan.quick > 0 && m_plan.quick < m_plan.columns.size());
    m_more->setText(count > 0 ? tr("More (%1)", "columns").arg(count) : tr("Less", "columns"));
    m_more->setToolTip(count > 0 ? tr("Show the fields for experts too")
                                 : tr("Show only the fields that matter first"));
}

void TablePanel::addRow() {
    const ObjectId owner = m_plan.owner ? m_plan.owner() : ObjectId{};
    if (m_plan.owner && !owner.isValid())
        return emit message(tr("A row here belongs to a facility. Add a facility first."));
    const auto added = m_document.add(m_plan.kind, {}, owner);
    if (!added) return emit message(text::sentenceAt(added.error()));
    m_filter->clear();
    m_view->goTo(m_table->index(m_table->rowOf(*added), 0));
}

void TablePanel::duplicateRow() {
    const std::vector<ObjectId> objects = m_view->selectedObjects();
    if (objects.size() != 1) return;
    const auto twin = m_document.duplicate(objects.front());
    if (!twin) return emit message(text::sentenceAt(twin.error()));
    m_view->goTo(m_table->index(m_table->rowOf(*twin), 0));
}

void TablePanel::deleteRows() {
    std::vector<ObjectId> objects;
    for (const ObjectId id : m_view->selectedObjects())
        if (!id.isCatalogue()) objects.push_back(id);
    if (objects.empty()) return;
    if (const auto done = m_document.remove(objects); !done) emit message(m_table->sentence(done.error()));
}

bool TablePanel::goTo(FieldAddress address) {
    const QModelIndex cell = m_table->indexOf(address);
    if (!cell.isValid()) return false;
    if (!m_proxy->mapFromSource(cell).isValid()) m_filter->clear();
    return m_view->goTo(cell);
}

TableArrangement TablePanel::arrangement() const {
    TableArrangement arrangement = arrangementOf(*m_view);
    arrangement.filter = m_filter->text();
    return arrangement;
}

void TablePanel::setArrangement(const TableArrangement& arrangement) {
    {
        const QScopedValueRollback arranging(m_arranging, true);
        arrange(*m_view, arrangement);
        m_filter->setText(arrangement.filter);
    }
    rememberArrangement();
}

void TablePanel::rememberArrangement() {
    showMoreButton();
    if (m_arranging) return;
    TableArrangement last = arrangement();
    last.filter.clear();  // rows that hide without a word would be missed
    m_views.setLast(last);
}

void TablePanel::addFoot(QWidget* foot) {
    static_cast<QVBoxLayout*>(layout())->addWidget(foot);
}

void TablePanel::focusFilter() {
    m_filter->setFocus();
    m_filter->selectAll();
}

charts::ChartTable TablePanel::fileTable() const {
    charts::ChartTable table;
    const std::vector<int> columns = m_view->columnsShown();
    for (const int c : columns) {
        table.headings += m_proxy->headerData(c, Qt::Horizontal).toString();
        table.units += m_proxy->headerData(c, Qt::Horizontal, UnitRole).toString();
    }
    for (int r = 0; r < m_proxy->rowCount(); ++r) {
        auto& row = table.rows.emplace_back();
        for (const int c : columns)
            row.emplace_back(fileText(m_proxy->index(r, c)));
    }
    return table;
}

}  // namespace wattplan
