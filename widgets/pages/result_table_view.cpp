#include "widgets/pages/result_table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>
#include <utility>

#include "widgets/document/ranges.h"
#include "widgets/tables/cell_clipboard.h"
#include "widgets/tables/frozen_column.h"
#include "widgets/tables/range_delegate.h"
#include "widgets/tables/range_watch.h"
#include "widgets/text/digits.h"
#include "widgets/text/range_text.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/text_widths.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int rowSize = 26;
constexpr int mostRows = 14;  // more than these scroll
constexpr int narrowestName = 110;
constexpr int widestName = 210;
constexpr int narrowestNumber = 76;
constexpr int widestText = 270;
constexpr int padding = 28;  // both sides of a cell

Qt::Alignment sideOf(bool isText) {
    return (isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

}  // namespace

bool ResultTableModel::show(ResultTable table, const text::NumberFormat& numbers) {
    const bool isReset =
        table.rows.size() != m_table.rows.size() || table.columns.size() != m_table.columns.size();
    if (isReset) beginResetModel();
    const QStringList before = headings();
    m_table = std::move(table);
    m_numbers = numbers;
    m_scales = scalesOf(m_table, numbers);
    if (isReset) {
        endResetModel();
    } else if (!m_table.rows.empty()) {
        if (headings() != before) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    return isReset;
}

QStringList ResultTableModel::headings() const {
    QStringList all(m_table.corner);
    for (int column = 1; column < columnCount(); ++column)
        all += headerData(column, Qt::Horizontal).toString();
    return all;
}

int ResultTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ResultTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + 1;
}

const DrawnRange* ResultTableModel::rangeOf(const ResultTable::Cell& cell) const {
    return m_ranges && cell.value && cell.isResult ? m_ranges->find(resultOfTag(cell.tag)) : nullptr;
}

bool ResultTableModel::hasRanges() const {
    return std::ranges::any_of(m_table.rows, [&](const ResultTable::Row& row) {
        return std::ranges::any_of(row.cells, [&](const auto& cell) { return rangeOf(cell) != nullptr; });
    });
}

void ResultTableModel::announceRanges() {
    if (!m_table.rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ResultTableModel::spanText(const ResultTable::Cell& cell, std::size_t column) const {
    const DrawnRange* range = rangeOf(cell);
    if (!range) return {};
    const QString low = m_numbers.columnText(range->low, m_scales[column]);
    const QString high = m_numbers.columnText(range->high, m_scales[column]);
    return low == high ? QString() : text::spanOf(low, high);  // so narrow that it reads as one number
}

QString ResultTableModel::cellText(const ResultTable::Cell& cell, std::size_t column) const {
    if (m_table.columns[column].isText) return cell.text;
    if (const DrawnRange* range = rangeOf(cell)) return m_numbers.columnText(range->middle, m_scales[column]);
    if (!cell.text.isEmpty()) return cell.text;
    if (cell.value) return m_numbers.columnText(*cell.value, m_scales[column]);
    return cell.tag == 0 && cell.reason.isEmpty() ? QString() : QStringLiteral("—");
}

QVariant ResultTableModel::data(const QModelIndex& index, int role) const {
    const ResultTable::Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && row.isTotal)
        return theme::font(m_numbers.language(), theme::TextSize::normal, theme::Weight::bold);
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return row.name;
        return {};
    }
    const auto column = static_cast<std::size_t>(index.column() - 1);
    const ResultTable::Cell& cell = row.cells[column];
    const bool isText = m_table.columns[column].isText;
    switch (role) {
        case Qt::DisplayRole:
            return cellText(cell, column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(sideOf(isText));
        case Qt::ForegroundRole:
            return (isText || cell.value) && cell.caveat.isEmpty() ? theme::palette().text
                                                                   : theme::palette().muted;
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole: {
            const QString span = spanText(cell, column);
            if (!span.isEmpty() && cell.caveat.isEmpty()) return text::percentilesText(span);
            if (!cell.caveat.isEmpty()) return cell.caveat;
            return isText ? cell.text : cell.reason;
        }
        case SpanRole:
            return spanText(cell, column);
        case TagRole:
            return QVariant::fromValue<quint64>(cell.tag);
        case ValueRole:
            return cell.value ? QVariant(*cell.value) : QVariant();
        default:
            return {};
    }
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<std::size_t>(std::max(0, section - 1));
    const bool isName = section == 0;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isName || m_table.columns[column].isText ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignBottom) |
               Qt::TextWordWrap;
    if (role != Qt::DisplayRole) return {};
    if (isName) return m_table.corner;
    const QString& unit = m_scales[column].unit;
    return m_table.columns[column].heading + (unit.isEmpty() ? QString() : u'\n' + unit);
}

ResultTableView::ResultTableView(QWidget* parent)
    : QTableView(parent), m_model(new ResultTableModel(this)), m_frozen(nullptr) {
    setModel(m_model);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowSize);
    setItemDelegate(new RangeDelegate(this));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(40);
    m_frozen = new FrozenColumn(*this);
    m_frozen->setItemDelegate(new QStyledItemDelegate(m_frozen));
    m_frozen->follow();
    m_frozen->horizontalHeader()->setSectionsClickable(false);
    m_frozen->horizontalHeader()->setSortIndicatorShown(false);
    connect(this, &QTableView::clicked, this, &ResultTableView::ask);
    connect(this, &QTableView::activated, this, &ResultTableView::ask);
}

void ResultTableView::show(ResultTable table, const text::NumberFormat& numbers) {
    m_whole = std::move(table);
    m_numbers = numbers;
    showRows();
}

void ResultTableView::showOnly(std::optional<std::vector<ObjectId>> objects) {
    if (objects) std::ranges::sort(*objects);
    if (objects == m_only) return;
    m_only = std::move(objects);
    showRows();
}

void ResultTableView::showRows() {
    const std::pair current(currentIndex().row(), currentIndex().column());
    const QPoint at(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const bool isReset = m_model->show(m_only ? rowsOf(m_whole, *m_only) : m_whole, m_numbers);
    wantRanges();
    layOutRanges();
    emit rowsShown();
    if (!isReset) return;
    m_frozen->follow();
    if (const QModelIndex again = m_model->index(current.first, current.second); again.isValid())
        setCurrentIndex(again);
    horizontalScrollBar()->setValue(at.x());
    verticalScrollBar()->setValue(at.y());
    updateGeometry();
}

/// What the texts of the table take, in the fonts of a language.
struct ResultTableView::Widths {
    explicit Widths(text::Language of)
        : language(of),
          plain(theme::font(of)),
          bold(theme::font(of, theme::TextSize::normal, theme::Weight::bold)),
          small(theme::font(of, theme::TextSize::small)),
          heads(theme::font(of, theme::TextSize::small, theme::Weight::bold)) {}

    /// Of a heading: wide enough for two lines of words, none of them broken, and the unit below them.
    int ofHeading(const QString& heading) {
        int& width = headings[heading];
        if (width > 0) return width;
        const QString words = heading.section(u'\n', 0, 0);
        width = std::max(heads.of(words) / 2, heads.of(heading.section(u'\n', 1)));
        for (const QString& word : words.split(QRegularExpression(QStringLiteral("[\\s-]"))))
            width = std::max(width, heads.of(word + u'-'));
        while (heightOf(words, width) > 2 * heads.metrics().height())
            width += 4;
        return width;
    }

    /// Of a heading in its column.
    int linesOf(const QString& heading, int width) {
        int& known = lines[{heading, width}];
        const int line = heads.metrics().height();
        if (known == 0) known = (heightOf(heading, width) + line / 2) / line;
        return known;
    }

    text::Language language;
    theme::TextWidths plain;
    theme::TextWidths bold;
    theme::TextWidths small;
    theme::TextWidths heads;
    QHash<QString, int> headings;
    QHash<std::pair<QString, int>, int> lines;

private:
    int heightOf(const QString& words, int width) const {
        return heads.metrics().boundingRect(0, 0, width, 1000, Qt::TextWordWrap, words).height();
    }
};

// Numbers share what the names leave; a text takes its length, and headings keep their words whole.
void ResultTableView::fitColumns() {
    const int count = m_model->columnCount();
    if (count == 0) return;
    if (!m_widths || m_widths->language != theme::fontLanguage() ||
        m_widths->plain.font() != theme::font(theme::fontLanguage()))
        m_widths = std::make_shared<Widths>(theme::fontLanguage());
    Widths& known = *m_widths;
    std::vector<int> widths(static_cast<std::size_t>(count), 0);
    int total = 0;
    for (int column = 0; column < count; ++column) {
        const bool isText =
            column > 0 && m_model->table().columns[static_cast<std::size_t>(column - 1)].isText;
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        int width =
            std::max(column == 0 ? narrowestName : narrowestNumber, known.ofHeading(heading) + padding);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            theme::TextWidths& texts =
                m_model->table().rows[static_cast<std::size_t>(row)].isTotal ? known.bold : known.plain;
            const QModelIndex cell = m_model->index(row, column);
            width = std::max(width, texts.of(cell.data().toString()) + padding);
            if (const QString span = cell.data(ResultTableModel::SpanRole).toString(); !span.isEmpty())
                width = std::max(width, known.small.of(span) + padding);
        }
        if (column == 0) width = std::min(width, widestName);
        if (isText) width = std::min(width, widestText);
        widths[static_cast<std::size_t>(column)] = width;
        total += width;
    }
    const int spare = count > 1 ? std::max(0, viewport()->width() - total) / (count - 1) : 0;
    int lines = 1;
    for (int column = 0; column < count; ++column) {
        const int width = widths[static_cast<std::size_t>(column)] + (column > 0 ? spare : 0);
        setColumnWidth(column, width);
        lines = std::max(lines, known.linesOf(m_model->headerData(column, Qt::Horizontal).toString(),
                                              width - padding + 4));
    }
    horizontalHeader()->setFixedHeight(lines * known.heads.metrics().height() + 12);
}

void ResultTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

QSize ResultTableView::sizeHint() const {
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    return {600, horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() +
                     horizontalScrollBar()->sizeHint().height()};
}

void ResultTableView::showRanges(Ranges& ranges) {
    m_ranges = &ranges;
    m_model->setRanges(ranges);
    new RangeWatch(*this, ranges, [this] {
        wantRanges();
        m_model->announceRanges();
        layOutRanges();
    });
}

void ResultTableView::wantRanges() {
    if (!m_ranges || !isVisible()) return;
    std::vector<ResultAddress> results;
    for (const ResultTable::Row& row : m_model->table().rows)
        for (const ResultTable::Cell& cell : row.cells)
            if (cell.value && cell.isResult) results.push_back(resultOfTag(cell.tag));
    m_ranges->want(this, std::move(results));
}

void ResultTableView::layOutRanges() {
    const int size = m_model->hasRanges() ? RangeDelegate::rowSize : rowSize;
    if (size != verticalHeader()->defaultSectionSize()) {
        verticalHeader()->setDefaultSectionSize(size);
        m_frozen->verticalHeader()->setDefaultSectionSize(size);
        updateGeometry();
    }
    fitColumns();
}

void ResultTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    QTableView::keyPressEvent(event);
}

void ResultTableView::copy() const {
    const QItemSelection selection = selectionModel()->selection();
    if (!selection.isEmpty())
        copyCells(fileTable(m_model->table(), m_model->numbers(), QString()), selection.front());
}

void ResultTableView::ask(const QModelIndex& index) {
    const quint64 tag = index.data(ResultTableModel::TagRole).toULongLong();
    if (tag != 0) emit explain(tag);
}

}  // namespace wattplan
