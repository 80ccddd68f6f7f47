#include "widgets/tables/table_view.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "widgets/tables/cell_delegate.h"
#include "widgets/tables/cell_editor.h"
#include "widgets/tables/frozen_column.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"

namespace wattplan {
namespace {

constexpr int rowSize = 28;
constexpr int rowsMeasured = 60;  // for the widths of columns
constexpr int narrowestColumn = 64;
constexpr int widestColumn = 190;
constexpr int widestName = 230;

QModelIndex fromSource(const QAbstractItemModel* model, const QModelIndex& source) {
    if (model == source.model()) return source;
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model);
    return proxy ? proxy->mapFromSource(fromSource(proxy->sourceModel(), source)) : QModelIndex();
}

QModelIndex toSource(QModelIndex index) {
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
        index = proxy->mapToSource(index);
    return index;
}

}  // namespace

QString storedText(const FieldTableModel& table, const QModelIndex& source, const QString& typed) {
    const QString wanted = typed.trimmed();
    for (const auto& [key, name] : table.choicesAt(source))
        if (name.compare(wanted, Qt::CaseInsensitive) == 0) return key;
    return typed;
}

TableView::TableView(QWidget* parent) : QTableView(parent), m_delegate(new CellDelegate(this)) {
    setItemDelegate(m_delegate);
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
}

void TableView::showModel(QAbstractItemModel* shown) {
    setModel(shown);
    if (FieldTableModel* fields = table())
        connect(fields, &FieldTableModel::refused, this,
                [this](const QModelIndex&, const QString& reason) { emit message(reason); });
    fitColumns();
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

void TableView::fitColumns() {
    if (model() == nullptr) return;
    for (int c = 0; c < model()->columnCount(); ++c) {
        const int content = std::max(sizeHintForColumn(c), horizontalHeader()->sectionSizeHint(c));
        setColumnWidth(c, std::clamp(content, narrowestColumn, c == 0 ? widestName : widestColumn));
    }
}

bool TableView::goTo(const QModelIndex& source) {
    const QModelIndex shown = source.isValid() ? fromSource(model(), source) : QModelIndex();
    if (!shown.isValid()) return false;
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

QItemSelectionRange TableView::block() const {
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty()) return QItemSelectionRange(currentIndex());
    int top = selection.front().top(), left = selection.front().left();
    int bottom = selection.front().bottom(), right = selection.front().right();
    for (const QItemSelectionRange& range : selection) {
        top = std::min(top, range.top());
        left = std::min(left, range.left());
        bottom = std::max(bottom, range.bottom());
        right = std::max(right, range.right());
    }
    return {model()->index(top, left), model()->index(bottom, right)};
}

void TableView::writeBlock(bool withHeadings) {
    const QItemSelectionRange range = block();
    if (!range.isValid()) return;
    TextBlock text;
    if (withHeadings) {
        QStringList headings;
        for (int c = range.left(); c <= range.right(); ++c)
            headings += model()->headerData(c, Qt::Horizontal, CopyRole).toString();
        text.push_back(headings);
    }
    for (int r = range.top(); r <= range.bottom(); ++r) {
        QStringList row;
        for (int c = range.left(); c <= range.right(); ++c)
            row += model()->index(r, c).data(CopyRole).toString();
        text.push_back(row);
    }
    QApplication::clipboard()->setText(tabText(text));
}

void TableView::copy() {
    writeBlock(false);
}

void TableView::copyWithHeadings() {
    writeBlock(true);
}

QString TableView::placeOf(const QModelIndex& source) const {
    const FieldTableModel* fields = table();
    const QString object = fields->headerData(source.row(), Qt::Vertical).toString();
    return tr("%1, %2", "a cell: row, column")
        .arg(object, fields->headerData(source.column(), Qt::Horizontal).toString());
}

void TableView::enter(const std::vector<std::pair<QModelIndex, QString>>& cells) {
    FieldTableModel* fields = table();
    if (fields == nullptr) return;
    std::vector<std::pair<FieldAddress, QString>> texts;
    for (const auto& [source, typed] : cells) {
        const auto address = fields->addressAt(source);
        const bool editable = (fields->flags(source) & Qt::ItemIsEditable) != 0;
        if (address && editable) {
            const QString stored = storedText(*fields, source, typed);
            if (stored != source.data(Qt::EditRole).toString()) texts.emplace_back(*address, stored);
        } else if (typed != source.data(CopyRole).toString()) {
            emit message(
                tr("%1: results and keys can't be pasted. Nothing was changed.").arg(placeOf(source)));
            return;
        }
    }
    const auto done = fields->document().setTexts(texts);
    if (done) return;
    // The error names its cell by key; people know it by its names.
    QString place;
    for (const auto& [source, typed] : cells) {
        const auto address = fields->addressAt(source);
        const Object* object = address ? fields->document().find(address->object) : nullptr;
        if (object != nullptr && object->key == done.error().object &&
            Registry::instance().field(address->field).key == done.error().field)
            place = placeOf(source);
    }
    const QString reason =
        place.isEmpty() ? text::sentenceAt(done.error()) : text::sentenceAt(done.error(), place);
    emit message(tr("%1 Nothing was changed.", "after the reason").arg(reason));
}

void TableView::paste() {
    const QItemSelectionRange range = block();
    TextBlock text = readTabText(QApplication::clipboard()->text());
    if (!range.isValid() || text.empty()) return;
    // One value goes into every cell selected.
    if (text.size() == 1 && text.front().size() == 1)
        text = TextBlock(static_cast<std::size_t>(range.height()),
                         QStringList(range.width(), text.front().front()));
    qsizetype widest = 0;
    for (const QStringList& row : text)
        widest = std::max(widest, row.size());
    const int rows = model()->rowCount() - range.top();
    if (static_cast<int>(text.size()) > rows)
        return emit message(tr("The block on the clipboard has %1 rows, and only %2 are left here. Add rows "
                               "first. Nothing was changed.")
                                .arg(text.size())
                                .arg(rows));
    if (widest > model()->columnCount() - range.left())
        return emit message(tr("The block on the clipboard has %1 columns, and only %2 are left here. "
                               "Nothing was changed.")
                                .arg(widest)
                                .arg(model()->columnCount() - range.left()));
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (std::size_t r = 0; r < text.size(); ++r)
        for (qsizetype c = 0; c < text[r].size(); ++c)
            cells.emplace_back(toSource(model()->index(range.top() + static_cast<int>(r),
                                                       range.left() + static_cast<int>(c))),
                               text[r][c]);
    enter(cells);
}

void TableView::clearCells() {
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        const QModelIndex source = toSource(index);
        if (table()->addressAt(source)) cells.emplace_back(source, QString());
    }
    enter(cells);
}

void TableView::fillDown() {
    const QItemSelectionRange range = block();
    if (!range.isValid() || range.height() < 2) return;
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (int c = range.left(); c <= range.right(); ++c) {
        const QModelIndex first = model()->index(range.top(), c);
        const QModelIndex source = toSource(first);
        if (!table()->addressAt(source)) continue;
        for (int r = range.top() + 1; r <= range.bottom(); ++r)
            cells.emplace_back(toSource(model()->index(r, c)), first.data(Qt::EditRole).toString());
    }
    enter(cells);
}

void TableView::keyPressEvent(QKeyEvent* event) {
    const bool free = state() != EditingState;
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (free && event->matches(QKeySequence::Copy)) return copy();
    if (free && event->matches(QKeySequence::Paste)) return paste();
    if (free && control && event->key() == Qt::Key_D) return fillDown();
    if (free && control && event->key() == Qt::Key_Minus) return emit deleteRowsRequested();
    if (free && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) return clearCells();
    if (free && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
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

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    if (!currentIndex().isValid()) return;
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, &TableView::copy)->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy with headings"), this, &TableView::copyWithHeadings);
    menu.addAction(tr("Paste"), this, &TableView::paste)->setShortcut(QKeySequence::Paste);
    menu.addAction(tr("Fill down"), this, &TableView::fillDown)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    menu.addAction(tr("Clear"), this, &TableView::clearCells)->setShortcut(QKeySequence::Delete);
    menu.addSeparator();
    menu.addAction(tr("Why this value?"), this, [this] { announce(currentIndex()); });
    menu.exec(event->globalPos());
}

}  // namespace wattplan
