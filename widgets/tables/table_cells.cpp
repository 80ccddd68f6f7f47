// What a TableView does with many cells: copy, paste, clear, fill, replace.
#include <QAbstractProxyModel>
#include <QHeaderView>
#include <algorithm>

#include "widgets/tables/cell_clipboard.h"
#include "widgets/tables/table_view.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"

namespace wattplan {
namespace {

QModelIndex toSource(QModelIndex index) {
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
        index = proxy->mapToSource(index);
    return index;
}

// The text of a cell in which `wanted` is looked for: what spreadsheets get, or of words what is shown.
QString textHolding(const QString& wanted, const QModelIndex& cell) {
    const QString copied = cell.data(CopyRole).toString();
    if (copied.contains(wanted, Qt::CaseInsensitive) || cell.data(NumberRole).isValid()) return copied;
    const QString shown = cell.data().toString();
    return !copied.isEmpty() && shown.contains(wanted, Qt::CaseInsensitive) ? shown : copied;
}

}  // namespace

QString storedText(const FieldTableModel& table, const QModelIndex& source, const QString& typed) {
    const QString wanted = typed.trimmed();
    for (const auto& [key, name] : table.choicesAt(source))
        if (name.compare(wanted, Qt::CaseInsensitive) == 0) return key;
    return typed;
}

std::vector<int> TableView::columnsShownFrom(int place) const {
    std::vector<int> columns;
    for (int at = std::max(0, place); at < horizontalHeader()->count(); ++at)
        if (const int c = horizontalHeader()->logicalIndex(at); !isColumnHidden(c)) columns.push_back(c);
    return columns;
}

TableView::Block TableView::block() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex& cell) { return isColumnHidden(cell.column()); });
    if (cells.isEmpty() && currentIndex().isValid()) cells = {currentIndex()};
    if (cells.isEmpty()) return {};
    int top = cells.front().row(), bottom = top;
    int left = horizontalHeader()->visualIndex(cells.front().column()), right = left;
    for (const QModelIndex& cell : cells) {
        const int place = horizontalHeader()->visualIndex(cell.column());
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, place);
        right = std::max(right, place);
    }
    Block block{top, bottom - top + 1, columnsShownFrom(left)};
    std::erase_if(block.columns, [&](int column) { return horizontalHeader()->visualIndex(column) > right; });
    return block;
}

void TableView::writeBlock(bool withHeadings) {
    const Block cells = block();
    if (cells.columns.empty()) return;
    TextBlock text, own;
    if (withHeadings) {
        QStringList headings;
        for (const int c : cells.columns)
            headings += model()->headerData(c, Qt::Horizontal, CopyRole).toString();
        text.push_back(headings);
        own.push_back(headings);
    }
    for (int r = cells.top; r < cells.top + cells.height; ++r) {
        QStringList row, typed;
        for (const int c : cells.columns) {
            const QModelIndex cell = model()->index(r, c);
            row += fileText(cell);
            typed += cell.data(CopyRole).toString();
        }
        text.push_back(row);
        own.push_back(typed);
    }
    copyCells(text, withHeadings ? FirstRow::headings : FirstRow::cells, own);
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

bool TableView::enter(const std::vector<std::pair<QModelIndex, QString>>& cells) {
    FieldTableModel* fields = table();
    if (fields == nullptr) return false;
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
            return false;
        }
    }
    const auto done = fields->document().setTexts(texts);
    if (done) return true;
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
    return false;
}

void TableView::paste() {
    const Block at = block();
    TextBlock text = cellsOnClipboard();
    if (at.columns.empty() || text.empty()) return;
    // One value goes into every cell selected.
    if (text.size() == 1 && text.front().size() == 1)
        text = TextBlock(static_cast<std::size_t>(at.height),
                         QStringList(static_cast<qsizetype>(at.columns.size()), text.front().front()));
    const std::vector<int> columns = columnsShownFrom(horizontalHeader()->visualIndex(at.columns.front()));
    qsizetype widest = 0;
    for (const QStringList& row : text)
        widest = std::max(widest, row.size());
    const int rows = model()->rowCount() - at.top;
    if (static_cast<int>(text.size()) > rows)
        return emit message(
            tr("The block on the clipboard is too long by %n row(s). Add rows first. Nothing "
               "was changed.",
               nullptr, static_cast<int>(text.size()) - rows));
    if (widest > static_cast<qsizetype>(columns.size()))
        return emit message(tr("The block on the clipboard is too wide by %n column(s). Nothing was changed.",
                               nullptr, static_cast<int>(widest) - static_cast<int>(columns.size())));
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (std::size_t r = 0; r < text.size(); ++r)
        for (qsizetype c = 0; c < text[r].size(); ++c)
            cells.emplace_back(
                toSource(model()->index(at.top + static_cast<int>(r), columns[static_cast<std::size_t>(c)])),
                text[r][c]);
    enter(cells);
}

std::vector<QModelIndex> TableView::inputsSelected() const {
    std::vector<QModelIndex> sources;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (const QModelIndex source = toSource(index);
            !isColumnHidden(index.column()) && table()->addressAt(source))
            sources.push_back(source);
    return sources;
}

void TableView::clearCells() {
    fillSelection(QString());
}

void TableView::followParent() {
    std::vector<FieldAddress> fields;
    for (const QModelIndex& source : inputsSelected())
        if (const auto address = table()->addressAt(source); address && table()->isOverridden(*address))
            fields.push_back(*address);
    if (const QString refusal = table()->followParent(fields); !refusal.isEmpty()) emit message(refusal);
}

void TableView::fillSelection(const QString& typed) {
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (const QModelIndex& source : inputsSelected())
        cells.emplace_back(source, typed);
    enter(cells);
}

void TableView::fillDown() {
    const Block cells = block();
    if (cells.height < 2) return;
    std::vector<std::pair<QModelIndex, QString>> filled;
    for (const int c : cells.columns) {
        const QModelIndex first = model()->index(cells.top, c);
        const QModelIndex source = toSource(first);
        if (!table()->addressAt(source)) continue;
        for (int r = cells.top + 1; r < cells.top + cells.height; ++r)
            filled.emplace_back(toSource(model()->index(r, c)), first.data(Qt::EditRole).toString());
    }
    enter(filled);
}

std::vector<QModelIndex> TableView::cellsHolding(const QString& text) const {
    std::vector<QModelIndex> found;
    if (text.isEmpty()) return found;
    const std::vector<int> columns = columnsShownFrom(0);
    for (int r = 0; r < model()->rowCount(); ++r)
        for (const int c : columns) {
            const QModelIndex cell = model()->index(r, c);
            const QModelIndex source = toSource(cell);
            if (table()->addressAt(source) && (table()->flags(source) & Qt::ItemIsEditable) != 0 &&
                textHolding(text, cell).contains(text, Qt::CaseInsensitive))
                found.push_back(cell);
        }
    return found;
}

int TableView::replace(const std::vector<QModelIndex>& cells, const QString& text, const QString& with) {
    std::vector<std::pair<QModelIndex, QString>> replaced;
    for (const QModelIndex& cell : cells) {
        QString typed = textHolding(text, cell);
        replaced.emplace_back(toSource(cell), typed.replace(text, with, Qt::CaseInsensitive));
    }
    return enter(replaced) ? static_cast<int>(replaced.size()) : 0;
}

}  // namespace wattplan
