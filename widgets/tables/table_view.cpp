#include "widgets/tables/table_view.h"

#include <QAbstractProxyModel>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <chrono>

#include "widgets/document/ranges.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/tables/cell_delegate.h"
#include "widgets/tables/cell_editor.h"
#include "widgets/tables/choice_form.h"
#include "widgets/tables/frozen_column.h"
#include "widgets/tables/range_form.h"
#include "widgets/tables/range_watch.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"

namespace wattplan {
namespace {

constexpr int rowSize = 28;
constexpr int rowsMeasured = 60;  // for the widths of columns
constexpr int narrowestColumn = 64;
constexpr int widestColumn = 190;
constexpr int widestName = 230;
constexpr int widestNumber = 260;  // with its unit and range; a number is shown whole or not at all
constexpr int growAfter = 40;      // ms after an edit, when its picture stands

QModelIndex fromSource(const QAbstractItemModel* model, const QModelIndex& source) {
    if (model == source.model()) return source;
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model);
    return proxy ? proxy->mapFromSource(fromSource(proxy->sourceModel(), source)) : QModelIndex();
}

// The results in the columns of a table, of objects of the plan.
std::vector<ResultAddress> resultsOf(const FieldTableModel& table) {
    std::vector<ResultAddress> results;
    for (const TableColumn& column : table.columns()) {
        if (column.type != TableColumn::Type::result) continue;
        for (int row = 0; row < table.rowCount(); ++row)
            if (const ObjectId id = table.objectAt(row); !id.isCatalogue())
                results.push_back({id, column.result});
    }
    return results;
}

}  // namespace

TableView::TableView(QWidget* parent)
    : QTableView(parent),
      m_delegate(new CellDelegate(this)),
      m_fitting(new QTimer(this)),
      m_growing(new QTimer(this)) {
    setItemDelegate(m_delegate);
    connect(m_delegate, &CellDelegate::fillWanted, this, &TableView::fillSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this));  // without one the style draws a box between the scroll bars
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowSize);
    verticalHeader()->setMinimumSectionSize(rowSize);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (m_isFitting || now == 0) return;
        if (before > 0)
            m_setByReader.insert(column);
        else  // shown, and it can be measured now
            fitLater(column);
    });
    m_fitting->setSingleShot(true);
    m_fitting->setInterval(0);
    connect(m_fitting, &QTimer::timeout, this, &TableView::fitSome);
    m_growing->setSingleShot(true);
    m_growing->setInterval(growAfter);
    connect(m_growing, &QTimer::timeout, this, &TableView::growColumns);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_growing, [this] { m_growing->start(); });
}

void TableView::showModel(QAbstractItemModel* shown) {
    setModel(shown);
    m_setByReader.clear();
    follow(*shown);
    if (FieldTableModel* fields = table()) {
        connect(fields, &FieldTableModel::refused, this,
                [this](const QModelIndex&, const QString& reason) { emit message(reason); });
        Ranges& ranges = Ranges::of(fields->document());
        new RangeWatch(*this, ranges, [this, fields, &ranges] { ranges.want(this, resultsOf(*fields)); });
    }
    // Measuring texts is dear: where nobody sees them, it waits until the table is shown.
    m_isFitStale = true;
    if (isVisible()) fitColumns();
    if (m_frozen != nullptr) m_frozen->follow();
}

void TableView::freezeFirstColumn() {
    horizontalHeader()->setFirstSectionMovable(false);
    m_frozen = new FrozenColumn(*this);
    connect(m_frozen, &QTableView::clicked, this, &TableView::announce);
    if (model() != nullptr) m_frozen->follow();
}

void TableView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    if (m_frozen == nullptr || !index.isValid() || index.column() == 0) return;
    // Not hidden behind the first column.
    const int behind = m_frozen->covered() - visualRect(index).left();
    if (behind > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - behind);
}

FieldTableModel* TableView::table() const {
    const QAbstractItemModel* below = model();
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(below))
        below = proxy->sourceModel();
    return const_cast<FieldTableModel*>(qobject_cast<const FieldTableModel*>(below));
}

void TableView::follow(const QAbstractItemModel& shown) {
    // Other words: of another language, in another currency.
    connect(&shown, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation side) {
        m_isFitStale = m_isFitStale || side == Qt::Horizontal;
        if (m_isFitStale && isVisible()) fitColumns();
    });
    const auto grow = [this] { m_growing->start(); };
    connect(&shown, &QAbstractItemModel::dataChanged, this, grow);
    connect(&shown, &QAbstractItemModel::rowsInserted, this, grow);
}

int TableView::fittingWidth(int column) const {
    const int content = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const int widest = column == 0                         ? widestName
                       : (alignment & Qt::AlignRight) != 0 ? widestNumber
                                                           : widestColumn;
    return std::clamp(content, narrowestColumn, widest);
}

// What is in view has its width at once; measuring the texts of all columns would hold the window up.
void TableView::fitColumns() {
    if (model() == nullptr) return;
    m_isFitStale = false;
    m_unfit.clear();
    for (int visual = 0; visual < model()->columnCount(); ++visual)
        if (const int c = horizontalHeader()->logicalIndex(visual);
            !m_setByReader.contains(c) && !isColumnHidden(c))
            m_unfit.push_back(c);
    const auto isInView = [this](int c) { return columnViewportPosition(c) < viewport()->width(); };
    while (!m_unfit.empty() && isInView(m_unfit.front()))
        fitNext();
    if (!m_unfit.empty()) m_fitting->start();
}

void TableView::fitLater(int column) {
    if (m_setByReader.contains(column)) return;
    m_unfit.push_back(column);
    m_fitting->start();
}

void TableView::fitNext() {
    const int column = m_unfit.front();
    m_unfit.pop_front();
    if (column >= model()->columnCount() || m_setByReader.contains(column) || isColumnHidden(column)) return;
    m_isFitting = true;
    setColumnWidth(column, fittingWidth(column));
    m_isFitting = false;
}

void TableView::fitSome() {
    constexpr std::chrono::milliseconds slice{4};
    const auto until = std::chrono::steady_clock::now() + slice;
    while (!m_unfit.empty() && std::chrono::steady_clock::now() < until)
        fitNext();
    if (!m_unfit.empty()) m_fitting->start();
}

void TableView::editRange() {
    QModelIndex source;
    FieldTableModel* fields = fieldTableOf(currentIndex(), source);
    if (fields == nullptr) return;
    QDialog* form = nullptr;
    if (takesRange(*fields, source))
        form = new RangeForm(*fields, source, this);
    else if (takesChoices(*fields, source))
        form = new ChoiceForm(*fields, source, this);
    else
        return;
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void TableView::showEvent(QShowEvent* event) {
    if (m_isFitStale) fitColumns();
    m_growing->start();
    QTableView::showEvent(event);
}

void TableView::hideEvent(QHideEvent* event) {
    QTableView::hideEvent(event);
    if (event->spontaneous()) return;
    // A text that can't stand does not wait on a page that nobody sees.
    for (CellEditor* editor : viewport()->findChildren<CellEditor*>()) {
        if (editor->reason().isEmpty()) continue;
        emit message(tr("“%1” was not entered. %2", "text, why").arg(editor->text(), editor->reason()));
        closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    }
}

void TableView::growColumns() {
    if (model() == nullptr || !isVisible()) return;
    const bool currentIsSeen = viewport()->rect().intersects(visualRect(currentIndex()));
    m_isFitting = true;
    for (int c = 0; c < model()->columnCount(); ++c) {
        const int left = columnViewportPosition(c);
        const bool inView = c == 0 || (left < viewport()->width() && left + columnWidth(c) > 0);
        if (!inView || isColumnHidden(c) || m_setByReader.contains(c)) continue;
        if (const int wanted = fittingWidth(c); wanted > columnWidth(c)) setColumnWidth(c, wanted);
    }
    m_isFitting = false;
    if (currentIsSeen) scrollTo(currentIndex());  // not pushed out
}

bool TableView::goTo(const QModelIndex& source) {
    const QModelIndex shown = source.isValid() ? fromSource(model(), source) : QModelIndex();
    if (!shown.isValid()) return false;
    if (isColumnHidden(shown.column())) {
        setColumnHidden(shown.column(), false);
        emit columnsChanged();
    }
    scrollTo(shown);
    setCurrentIndex(shown);
    setFocus();
    return true;
}

std::vector<ObjectId> TableView::selectedObjects() const {
    std::vector<std::pair<int, ObjectId>> rows;
    const auto add = [&](const QModelIndex& index) {
        const ObjectId id{index.data(ObjectRole).toULongLong()};
        const bool known =
            std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.second == id; });
        if (id.isValid() && !known) rows.emplace_back(index.row(), id);
    };
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        add(index);
    if (rows.empty() && currentIndex().isValid()) add(currentIndex());
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ObjectId> objects;
    for (const auto& [row, id] : rows)
        objects.push_back(id);
    return objects;
}

void TableView::keyPressEvent(QKeyEvent* event) {
    const auto shortcut = state() == EditingState ? std::nullopt : shortcutOf(*event, KeyPlace::table);
    if (shortcut == Shortcut::copyCells) return copy();
    if (shortcut == Shortcut::pasteCells) return paste();
    if (shortcut == Shortcut::fillDown) return fillDown();
    if (shortcut == Shortcut::replaceText) return emit replaceRequested();
    if (shortcut == Shortcut::deleteRows) return emit deleteRowsRequested();
    if (shortcut == Shortcut::clearCells) return clearCells();
    if (shortcut == Shortcut::followParent) return followParent();
    if (shortcut == Shortcut::giveRange) return editRange();
    if (shortcut == Shortcut::editCell && currentIndex().isValid()) return edit(currentIndex());
    QTableView::keyPressEvent(event);
}

void TableView::announce(const QModelIndex& index) {
    const QVariant subject = index.data(SubjectRole);
    if (!subject.isValid()) return;
    emit explain(std::visit([](const auto& address) { return tagOf(address); }, subject.value<Subject>()));
}

void TableView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    if (const QModelIndex index = indexAt(event->pos()); index.isValid() && state() != EditingState)
        announce(index);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) announce(current);
}

void TableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    // A text that can't stand keeps its editor open until it is mended or given up with Escape.
    auto* cell = qobject_cast<CellEditor*>(editor);
    if (cell != nullptr && hint != QAbstractItemDelegate::RevertModelCache && !cell->validate()) {
        QTimer::singleShot(0, cell, [cell] {
            if (cell->isVisible() && cell->window()->isActiveWindow()) cell->setFocus();
        });
        return;
    }
    QTableView::closeEditor(editor, hint);
}

void TableView::editSelection() {
    if (!currentIndex().isValid()) return;
    edit(currentIndex());
    if (auto* editor = viewport()->findChild<CellEditor*>()) editor->fillsSelection = true;
}

void TableView::showHeaderMenu(const QPoint& at) {
    const int column = horizontalHeader()->logicalIndexAt(at);
    QMenu menu(this);
    if (column > 0)
        menu.addAction(tr("Hide “%1”").arg(model()->headerData(column, Qt::Horizontal).toString()), this,
                       [this, column] {
                           setColumnHidden(column, true);
                           emit columnsChanged();
                       });
    menu.addAction(tr("Choose columns…"), this, &TableView::columnsRequested);
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    if (!currentIndex().isValid()) return;
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, &TableView::copy)->setShortcuts(keysOf(Shortcut::copyCells));
    menu.addAction(tr("Copy with headings"), this, &TableView::copyWithHeadings);
    menu.addAction(tr("Paste"), this, &TableView::paste)->setShortcuts(keysOf(Shortcut::pasteCells));
    menu.addAction(tr("Fill down"), this, &TableView::fillDown)->setShortcuts(keysOf(Shortcut::fillDown));
    if (const int cells = inputsSelectedCount(); cells > 1)
        menu.addAction(tr("Edit %n cells together", nullptr, cells), this, &TableView::editSelection)
            ->setShortcuts(keysOf(Shortcut::editTogether));
    if (QModelIndex source; takesRange(*fieldTableOf(currentIndex(), source), source))
        menu.addAction(tr("Give it a range…"), this, &TableView::editRange)
            ->setShortcuts(keysOf(Shortcut::giveRange));
    else if (takesChoices(*fieldTableOf(currentIndex(), source), source))
        menu.addAction(tr("Leave it open…"), this, &TableView::editRange)
            ->setShortcuts(keysOf(Shortcut::giveRange));
    menu.addAction(tr("Find and replace…"), this, &TableView::replaceRequested)
        ->setShortcuts(keysOf(Shortcut::replaceText));
    menu.addAction(tr("Clear"), this, &TableView::clearCells)->setShortcuts(keysOf(Shortcut::clearCells));
    if ((currentIndex().data(MarksRole).toUInt() & OverriddenMark) != 0)
        menu.addAction(tr("Follow the parent what-if again"), this, &TableView::followParent)
            ->setShortcuts(keysOf(Shortcut::followParent));
    menu.addSeparator();
    menu.addAction(tr("Why this value?"), this, [this] { announce(currentIndex()); });
    menu.exec(event->globalPos());
}

}  // namespace wattplan
