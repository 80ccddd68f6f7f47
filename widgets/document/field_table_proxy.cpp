#include "widgets/document/field_table_proxy.h"

#include <algorithm>
#include <cmath>

#include "widgets/text/digits.h"

namespace wattplan {

namespace {

constexpr int cellsAtOnce = 6000;  // some ten milliseconds
constexpr int idle = 150;          // ms without a change

}  // namespace

QString foldedForSearch(const QString& text) {
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.replace(QChar(text::minusSign), u'-');
    const auto isDigit = [&](qsizetype at) {
        return at >= 0 && at < folded.size() && folded[at] >= u'0' && folded[at] <= u'9';
    };
    qsizetype kept = 0;
    for (qsizetype at = 0; at < folded.size(); ++at)
        if (folded[at] != u',' || !isDigit(kept - 1) || !isDigit(at + 1)) folded[kept++] = folded[at];
    folded.truncate(kept);
    return folded;
}

FieldTableProxy::FieldTableProxy(FieldTableModel& source, const Display& display, QObject* parent)
    : QSortFilterProxyModel(parent),
      m_source(source),
      m_display(display),
      m_rows(static_cast<std::size_t>(source.rowCount())) {
    // Before the base class hears of a change, so that it compares with new keys.
    connect(&source, &QAbstractItemModel::dataChanged, this, &FieldTableProxy::forgetCells);
    connect(&source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { addRows(first, last); });
    connect(&source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { dropRows(first, last); });
    setSourceModel(&source);
    setSortRole(SortRole);
    setDynamicSortFilter(true);
    m_preparing.setSingleShot(true);
    connect(&m_preparing, &QTimer::timeout, this, &FieldTableProxy::prepareSlice);
    prepareSoon();
}

void FieldTableProxy::setFilterText(const QString& text) {
    if (text == m_filter) return;
    if (m_words.isEmpty())
        for (Row& row : m_rows)
            row.kept = true;
    m_filter = text;
    m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    m_cellsLeft = cellsAtOnce;
    invalidateFilter();
    prepareSoon();
}

void FieldTableProxy::keepObjects(std::optional<std::vector<std::uint64_t>> ids) {
    if (ids == m_keptIds) return;
    m_keptIds = std::move(ids);
    invalidateFilter();
}

void FieldTableProxy::addRows(int first, int last) {
    m_keys.clear();
    m_rows.insert(m_rows.begin() + first, static_cast<std::size_t>(last - first + 1), Row{});
    forgetTextsFrom(first);
}

void FieldTableProxy::dropRows(int first, int last) {
    m_keys.clear();
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    m_prepared = std::min(m_prepared, first);
}

void FieldTableProxy::forgetCells(const QModelIndex& first, const QModelIndex& last) {
    for (int c = first.column(); c <= last.column(); ++c)
        if (static_cast<std::size_t>(c) < m_keys.size()) m_keys[static_cast<std::size_t>(c)].clear();
    for (int row = first.row(); row <= last.row(); ++row)
        m_rows[static_cast<std::size_t>(row)].text = {};
    forgetTextsFrom(first.row());
}

void FieldTableProxy::forgetTextsFrom(int row) {
    m_prepared = std::min(m_prepared, row);
    m_cellsLeft = cellsAtOnce;
    prepareSoon();
}

const std::vector<double>& FieldTableProxy::keys(int column) const {
    m_keys.resize(static_cast<std::size_t>(m_source.columnCount()));
    std::vector<double>& keys = m_keys[static_cast<std::size_t>(column)];
    const int rows = m_source.rowCount();
    if (!keys.empty() || rows == 0) return keys;
    keys.resize(static_cast<std::size_t>(rows));
    const FieldSpec* field = m_source.fieldAt(column);
    const TableColumn::Type type = m_source.columns()[static_cast<std::size_t>(column)].type;
    const bool isNumber =
        type == TableColumn::Type::result ||
        (field != nullptr && type == TableColumn::Type::field &&
         (field->isNumeric() || field->type == FieldType::date || field->type == FieldType::flag));
    if (isNumber) {
        for (int row = 0; row < rows; ++row)
            keys[static_cast<std::size_t>(row)] =
                m_source.data(m_source.index(row, column), SortRole).toDouble();
        return keys;
    }
    // Texts become their rank.
    QCollator collator{QLocale(text::languageCode(m_display.language()))};
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, int>> sorted;
    sorted.reserve(keys.size());
    for (int row = 0; row < rows; ++row)
        sorted.emplace_back(collator.sortKey(m_source.data(m_source.index(row, column)).toString()), row);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    double rank = 0.0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted[i - 1].first.compare(sorted[i].first) != 0) ++rank;
        keys[static_cast<std::size_t>(sorted[i].second)] = rank;
    }
    return keys;
}

bool FieldTableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const std::vector<double>& all = keys(left.column());
    const double a = all[static_cast<std::size_t>(left.row())];
    const double b = all[static_cast<std::size_t>(right.row())];
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (std::isnan(a)) return !std::isnan(b) && !ascending;
    if (std::isnan(b)) return ascending;
    return a < b;
}

// False when it would take too long now.
bool FieldTableProxy::prepare(int row) const {
    QString& text = m_rows[static_cast<std::size_t>(row)].text;
    if (!text.isNull()) return true;
    if (m_cellsLeft <= 0) return false;
    const int columns = m_source.columnCount();
    m_cellsLeft -= columns;
    QString cells;
    for (int c = 0; c < columns; ++c)
        cells += m_source.data(m_source.index(row, c)).toString() + u'\n';
    text = foldedForSearch(cells);
    return true;
}

// Not between the edits of a drag, unless a filter waits.
void FieldTableProxy::prepareSoon() {
    m_preparing.start(m_words.isEmpty() ? idle : 0);
}

void FieldTableProxy::prepareSlice() {
    m_cellsLeft = cellsAtOnce;
    const int rows = m_source.rowCount();
    while (m_prepared < rows && prepare(m_prepared))
        ++m_prepared;
    if (m_isWaiting) {
        m_isWaiting = false;
        m_cellsLeft = 0;
        invalidateFilter();
    }
    if (m_prepared < rows) m_preparing.start(0);
}

bool FieldTableProxy::filterAcceptsRow(int row, const QModelIndex&) const {
    if (m_keptIds && !std::ranges::binary_search(*m_keptIds, m_source.objectAt(row).value)) return false;
    if (m_words.isEmpty()) return true;
    Row& known = m_rows[static_cast<std::size_t>(row)];
    if (prepare(row))
        known.kept = std::all_of(m_words.begin(), m_words.end(),
                                 [&](const QString& word) { return known.text.contains(word); });
    else
        m_isWaiting = true;
    return known.kept;
}

}  // namespace wattplan
