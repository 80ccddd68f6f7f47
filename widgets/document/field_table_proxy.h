#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <cstdint>
#include <optional>
#include <vector>

#include "widgets/document/field_table_model.h"

namespace wattplan {

/// Sorts and filters a FieldTableModel by keys computed once per column: numbers by value, texts by the rules
/// of the language, empty cells last in either order. The filter keeps rows in which every word of it occurs
/// in some cell as shown, "312" also in "1,312". The texts of the cells are prepared while the program is
/// idle, in slices of a few milliseconds; a row that is not prepared yet when a key is typed stays as it is
/// until its slice.
class FieldTableProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    FieldTableProxy(FieldTableModel& source, const Display& display, QObject* parent = nullptr);

    void setFilterText(const QString& text);
    const QString& filterText() const { return m_filter; }
    /// Keeps only the rows of these objects, ascending by id, of those the filter keeps; all of them when not
    /// given.
    void keepObjects(std::optional<std::vector<std::uint64_t>> ids);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    /// A row as the filter knows it.
    struct Row {
        QString text{};    // of all cells, folded; null: not prepared
        bool kept = true;  // what the filter last said
    };

    void addRows(int first, int last);
    void dropRows(int first, int last);
    void forgetCells(const QModelIndex& first, const QModelIndex& last);
    void forgetTextsFrom(int row);
    const std::vector<double>& keys(int column) const;
    bool prepare(int row) const;
    void prepareSlice();
    void prepareSoon();

    FieldTableModel& m_source;
    const Display& m_display;
    QString m_filter;
    QStringList m_words;
    std::optional<std::vector<std::uint64_t>> m_keptIds;
    mutable std::vector<std::vector<double>> m_keys;  // by column; empty: not computed
    mutable std::vector<Row> m_rows;
    mutable int m_cellsLeft = 0;       // that may be prepared before the program must answer again
    mutable bool m_isWaiting = false;  // the filter passed a row that was not prepared
    int m_prepared = 0;                // rows before this one are prepared
    QTimer m_preparing;                // when nothing has changed for a moment
};

/// A text as the filter compares it: lower case, half width, digits without grouping, minus as "-".
QString foldedForSearch(const QString& text);

}  // namespace wattplan
