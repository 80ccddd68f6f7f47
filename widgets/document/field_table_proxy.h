#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <vector>

#include "widgets/document/field_table_model.h"

namespace wattplan {

/// Sorts and filters a FieldTableModel by keys computed once per column: numbers by value, texts by the rules
/// of the language, empty cells last in either order. The filter keeps rows in which every word of it occurs.
class FieldTableProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    FieldTableProxy(FieldTableModel& source, const Display& display, QObject* parent = nullptr);

    void setFilterText(const QString& text);
    const QString& filterText() const { return m_filter; }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void forgetRows();
    void forgetCells(const QModelIndex& first, const QModelIndex& last);
    const std::vector<double>& keys(int column) const;
    const QString& rowText(int row) const;
    void prepareTexts();
    const std::vector<int>& textColumns() const;

    FieldTableModel& m_source;
    const Display& m_display;
    QString m_filter;
    QStringList m_words;
    mutable std::vector<std::vector<double>> m_keys;  // by column; empty: not computed
    mutable std::vector<QString> m_texts;             // by row, folded; null: not computed
    mutable std::vector<int> m_textColumns;
    std::size_t m_prepared = 0;
    bool m_preparing = false;
};

/// A text as the filter compares it: lower case, half width, simple marks off.
QString foldedForSearch(const QString& text);

}  // namespace wattplan
