#include "widgets/tables/list_table.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "widgets/document/computed_rows.h"
#include "widgets/document/field_table_proxy.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/tables/cell_clipboard.h"
#include "widgets/tables/frozen_column.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int headingPadding = 26;  // both sides

/// Colours a cell by what it is: a link, a default, something old or unchecked.
class ListDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const theme::Palette& colours = theme::palette();
        const unsigned marks = index.data(MarksRole).toUInt();
        QColor ink = colours.text;
        if (index.data(LinkRole).toBool()) ink = colours.accent;
        if ((marks & (DefaultMark | UncheckedMark)) != 0) ink = colours.muted;
        if ((marks & (EstimateMark | OldMark)) != 0) ink = colours.warning;
        if ((marks & CheckedMark) != 0) ink = colours.good;
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, ink);
        // By shape as well as by colour: the marks of the other tables.
        const QString sign = (marks & CheckedMark) != 0     ? QStringLiteral("✓ ")
                             : (marks & EstimateMark) != 0  ? QStringLiteral("◆ ")
                             : (marks & UncheckedMark) != 0 ? QStringLiteral("○ ")
                             : (marks & OldMark) != 0       ? QStringLiteral("▲ ")
                                                            : QString();
        option->text.prepend(sign);
    }
};

}  // namespace

charts::ChartTable fileTable(const QAbstractItemModel& model, const QString& title) {
    charts::ChartTable table;
    table.title = title;
    for (int column = 0; column < model.columnCount(); ++column)
        table.headings += model.headerData(column, Qt::Horizontal, CopyRole).toString();
    table.units = QStringList(table.headings.size(), QString());
    for (int row = 0; row < model.rowCount(); ++row) {
        auto& cells = table.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant value = model.index(row, column).data(CopyRole);
            if (value.typeId() == QMetaType::Double)
                cells.emplace_back(value.toDouble());
            else
                cells.emplace_back(value.toString());
        }
    }
    return table;
}

ListProxy::ListProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(true);
}

void ListProxy::setFilterText(const QString& text) {
    m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ListProxy::setWanted(std::function<bool(int)> wanted) {
    m_wanted = std::move(wanted);
    invalidateFilter();
}

bool ListProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_wanted && !m_wanted(row)) return false;
    if (m_words.isEmpty()) return true;
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        text += foldedForSearch(sourceModel()->index(row, column).data().toString()) + u'\n';
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

bool ListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::QString) {
        static const QCollator collator = [] {
            QCollator made;
            made.setNumericMode(true);
            return made;
        }();
        return collator.compare(a.toString(), b.toString()) < 0;
    }
    return a.toDouble() < b.toDouble();
}

ListTable::ListTable(QWidget* parent) : QTableView(parent), m_proxy(new ListProxy(this)) {
    setItemDelegate(new ListDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(usualRowSize);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(LinkRole).toBool()) ask(index);
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!(index.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable))) ask(index);
    });
}

void ListTable::setWidths(std::vector<Width> widths) {
    m_widths = std::move(widths);
    fitColumns();
}

void ListTable::freezeFirstColumn(QAbstractItemDelegate* delegate) {
    m_frozen = new FrozenColumn(*this, delegate);
    m_frozen->follow();
}

void ListTable::showModel(QAbstractTableModel& model, std::vector<Width> widths) {
    m_widths = std::move(widths);
    m_proxy->setSourceModel(&model);
    setModel(m_proxy);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &QWidget::updateGeometry);
    connect(m_proxy, &QAbstractItemModel::headerDataChanged, this, &ListTable::fitColumns);
    fitColumns();
}

std::vector<int> ListTable::selectedRows() const {
    std::vector<int> rows;
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    for (const QModelIndex& index : indexes)
        rows.push_back(m_proxy->mapToSource(index).row());
    return rows;
}

void ListTable::setMostRows(int rows) {
    m_mostRows = rows;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ListTable::setRowSize(int pixels) {
    if (verticalHeader()->defaultSectionSize() == pixels) return;
    verticalHeader()->setDefaultSectionSize(pixels);
    if (m_frozen) m_frozen->verticalHeader()->setDefaultSectionSize(pixels);
    updateGeometry();
}

QSize ListTable::sizeHint() const {
    const int rows = m_mostRows > 0 ? std::clamp(m_proxy->rowCount(), 1, m_mostRows) : 8;
    const int bar = m_isWide ? horizontalScrollBar()->sizeHint().height() : 0;
    return {600, horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 2 + bar};
}

QSize ListTable::minimumSizeHint() const {
    if (m_mostRows > 0) return {200, sizeHint().height()};
    return {200, horizontalHeader()->height() + 3 * verticalHeader()->defaultSectionSize()};
}

void ListTable::ask(const QModelIndex& index) {
    const QVariant subject = index.data(SubjectRole);
    if (subject.isValid()) emit wanted(subject.value<Subject>());
}

void ListTable::fitColumns() {
    // While columns come and go the widths may be of those before.
    if (m_widths.empty() || static_cast<int>(m_widths.size()) != model()->columnCount()) return;
    int least = 0;
    int shares = 0;
    for (const Width& width : m_widths) {
        least += width.least;
        shares += width.share;
    }
    const bool isTight = least > viewport()->width();
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const bool givesWay = isTight && m_widths[i].need == Need::whereThereIsRoom;
        setColumnHidden(static_cast<int>(i), givesWay);
        if (givesWay) least -= m_widths[i].least;
    }
    const int spare = std::max(0, viewport()->width() - least);
    const QFontMetrics metrics(
        theme::font(theme::fontLanguage(), theme::TextSize::small, theme::Weight::bold));
    int lines = 1;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const int column = static_cast<int>(i);
        if (isColumnHidden(column)) continue;
        const int width = m_widths[i].least + (shares > 0 ? spare * m_widths[i].share / shares : 0);
        setColumnWidth(column, width);
        const QRect box = metrics.boundingRect(0, 0, width - headingPadding, 1000, Qt::TextWordWrap,
                                               model()->headerData(column, Qt::Horizontal).toString());
        lines = std::max(lines, (box.height() + metrics.height() / 2) / metrics.height());
    }
    const int height = lines * metrics.height() + 12;
    if (height != horizontalHeader()->minimumHeight()) {
        horizontalHeader()->setFixedHeight(height);
        updateGeometries();  // within a resize Qt does not come back to it
        updateGeometry();
    }
    if (m_frozen) m_frozen->follow();
    const bool isWide = least > viewport()->width();
    if (isWide == m_isWide) return;
    m_isWide = isWide;
    updateGeometry();
}

void ListTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void ListTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!current.isValid()) return;
    if (const QVariant subject = current.data(SubjectRole); subject.isValid())
        emit looked(subject.value<Subject>());
    if (!previous.isValid() || current.row() != previous.row())
        emit rowSelected(m_proxy->mapToSource(current).row());
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    const auto shortcut = shortcutOf(*event, KeyPlace::table);
    if (shortcut == Shortcut::copyCells) return copy();
    if (shortcut == Shortcut::pasteCells) return paste();
    if (shortcut == Shortcut::fillDown) return fillDown();
    QTableView::keyPressEvent(event);
}

void ListTable::copy() const {
    TextBlock block;
    QStringList headings;
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        headings += m_proxy->headerData(column, Qt::Horizontal, CopyRole).toString();
    block.push_back(headings);
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data(CopyRole).toString();
        block.push_back(cells);
    }
    copyCells(block, FirstRow::headings);
}

void ListTable::paste() {
    const TextBlock block = cellsOnClipboard();
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (std::size_t row = 0; row < block.size(); ++row)
        for (qsizetype column = 0; column < block[row].size(); ++column) {
            const QModelIndex at = m_proxy->index(currentIndex().row() + static_cast<int>(row),
                                                  currentIndex().column() + static_cast<int>(column));
            if (at.isValid() && (at.flags() & Qt::ItemIsEditable))
                cells.emplace_back(m_proxy->mapToSource(at), block[row][column]);
        }
    if (!cells.empty()) emit entered(cells);
}

// The text of the first selected row goes into the others, in the column of the current cell.
void ListTable::fillDown() {
    QModelIndexList rows = selectionModel()->selectedRows(currentIndex().column());
    std::ranges::sort(rows, {}, &QModelIndex::row);
    if (rows.size() < 2 || !(rows.front().flags() & Qt::ItemIsEditable)) return;
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (const QModelIndex& row : rows.mid(1))
        cells.emplace_back(m_proxy->mapToSource(row), rows.front().data(Qt::EditRole).toString());
    emit entered(cells);
}

}  // namespace wattplan
