#include "widgets/document/field_table_proxy.h"

#include <QTimer>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace wattplan {

QString foldedForSearch(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

FieldTableProxy::FieldTableProxy(FieldTableModel& source, const Display& display, QObject* parent)
    : QSortFilterProxyModel(parent), m_source(source), m_display(display) {
    // Before the base class hears of a change, so that it compares with new keys.
    connect(&source, &QAbstractItemModel::dataChanged, this, &FieldTableProxy::forgetCells);
    connect(&source, &QAbstractItemModel::rowsInserted, this, &FieldTableProxy::forgetRows);
    connect(&source, &QAbstractItemModel::rowsRemoved, this, &FieldTableProxy::forgetRows);
    setSourceModel(&source);
    setSortRole(SortRole);
    setDynamicSortFilter(true);
    forgetRows();
}

void FieldTableProxy::setFilterText(const QString& text) {
    if (text == m_filter) return;
    m_filter = text;
    m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FieldTableProxy::forgetRows() {
    m_keys.clear();
    m_texts.clear();
    m_prepared = 0;
    if (m_preparing) return;
    m_preparing = true;
    QTimer::singleShot(0, this, &FieldTableProxy::prepareTexts);
}

void FieldTableProxy::forgetCells(const QModelIndex& first, const QModelIndex& last) {
    if (first.row() != last.row()) return forgetRows();
    for (int c = first.column(); c <= last.column(); ++c)
        if (static_cast<std::size_t>(c) < m_keys.size()) m_keys[static_cast<std::size_t>(c)].clear();
    if (const auto row = static_cast<std::size_t>(first.row()); row < m_texts.size()) m_texts[row] = {};
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

const std::vector<int>& FieldTableProxy::textColumns() const {
    if (!m_textColumns.empty()) return m_textColumns;
    // Words to look for stand in names, keys, texts, choices and references; numbers are sorted by, not
    // sought.
    for (int c = 0; c < m_source.columnCount(); ++c) {
        const FieldSpec* field = m_source.fieldAt(c);
        const bool isKey = m_source.columns()[static_cast<std::size_t>(c)].type == TableColumn::Type::key;
        if (isKey || (field != nullptr && !field->isNumeric())) m_textColumns.push_back(c);
    }
    return m_textColumns;
}

const QString& FieldTableProxy::rowText(int row) const {
    m_texts.resize(static_cast<std::size_t>(m_source.rowCount()));
    QString& text = m_texts[static_cast<std::size_t>(row)];
    if (!text.isNull()) return text;
    QString words;
    for (const int c : textColumns()) {
        words += m_source.data(m_source.index(row, c)).toString();
        words += u'\n';
    }
    return text = foldedForSearch(words);
}

void FieldTableProxy::prepareTexts() {
    // Ahead of the first key, in slices shorter than a frame.
    constexpr std::size_t slice = 400;
    const std::size_t end = std::min(m_prepared + slice, static_cast<std::size_t>(m_source.rowCount()));
    for (; m_prepared < end; ++m_prepared)
        rowText(static_cast<int>(m_prepared));
    m_preparing = m_prepared < static_cast<std::size_t>(m_source.rowCount());
    if (m_preparing) QTimer::singleShot(0, this, &FieldTableProxy::prepareTexts);
}

bool FieldTableProxy::filterAcceptsRow(int row, const QModelIndex&) const {
    if (m_words.isEmpty()) return true;
    const QString& text = rowText(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

}  // namespace wattplan
