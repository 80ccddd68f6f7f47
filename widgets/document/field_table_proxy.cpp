#include "widgets/document/field_table_proxy.h"

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
}

void FieldTableProxy::forgetCells(const QModelIndex& first, const QModelIndex& last) {
    if (first.row() != last.row()) return forgetRows();
    for (int c = first.column(); c <= last.column(); ++c)
        if (static_cast<std::size_t>(c) < m_keys.size()) m_keys[static_cast<std::size_t>(c)].clear();
    m_texts.clear();
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

const std::vector<QString>& FieldTableProxy::rowTexts() const {
    const int rows = m_source.rowCount();
    if (!m_texts.empty() || rows == 0) return m_texts;
    // Words to look for stand in names, keys, texts, choices and references; numbers are sorted by, not
    // sought.
    std::vector<int> columns;
    for (int c = 0; c < m_source.columnCount(); ++c) {
        const FieldSpec* field = m_source.fieldAt(c);
        const bool isKey = m_source.columns()[static_cast<std::size_t>(c)].type == TableColumn::Type::key;
        if (isKey || (field != nullptr && !field->isNumeric())) columns.push_back(c);
    }
    m_texts.reserve(static_cast<std::size_t>(rows));
    QString text;
    for (int row = 0; row < rows; ++row) {
        text.clear();
        for (const int c : columns) {
            text += m_source.data(m_source.index(row, c)).toString();
            text += u'\n';
        }
        m_texts.push_back(foldedForSearch(text));
    }
    return m_texts;
}

bool FieldTableProxy::filterAcceptsRow(int row, const QModelIndex&) const {
    if (m_words.isEmpty()) return true;
    const QString& text = rowTexts()[static_cast<std::size_t>(row)];
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

}  // namespace wattplan
