#pragma once

#include <QAbstractTableModel>
#include <algorithm>
#include <vector>

#include "widgets/document/field_table_model.h"

namespace wattplan {

/// Whether a click on a cell of a computed table leads to the subject of its row.
inline constexpr int LinkRole = Qt::UserRole + 100;

/// A table whose rows are computed anew after each change of the document. Rows that are still there keep
/// their place and a view its selection; only those that differ are announced. `Row::key()` identifies a row
/// and orders them; rows are compared by ==. Texts are made when a view asks for them.
template <class Row>
class ComputedRows : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
        if (!index.isValid()) return {};
        const Row& row = rowAt(index.row());
        switch (role) {
            case Qt::DisplayRole:
            case Qt::ToolTipRole:
                return cellText(row, index.column());
            case CopyRole:
                return copied(row, index.column());
            case Qt::TextAlignmentRole:
                return static_cast<int>(sideOf(index.column()) | Qt::AlignVCenter);
            case SortRole:
                return sortKey(row, index.column());
            default:
                return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(sideOf(section) | Qt::AlignBottom) | Qt::TextWordWrap;
        return role == Qt::DisplayRole || role == CopyRole ? QVariant(heading(section)) : QVariant();
    }

protected:
    virtual QString heading(int column) const = 0;
    virtual bool isNumber(int column) const = 0;
    virtual QString cellText(const Row& row, int column) const = 0;
    /// For files and spreadsheets: a number without unit, or the text.
    virtual QVariant copied(const Row& row, int column) const { return cellText(row, column); }
    /// A number or, where it sorts by its words, the text.
    virtual QVariant sortKey(const Row& row, int column) const { return cellText(row, column); }

    /// Takes rows sorted by key, each key once.
    void replaceRows(std::vector<Row> rows) {
        for (std::size_t at = m_rows.size(); at-- > 0;)
            if (!std::ranges::binary_search(rows, m_rows[at].key(), {}, &Row::key)) {
                beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
                m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
                endRemoveRows();
            }
        int firstChanged = -1;
        int lastChanged = -1;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            const int row = static_cast<int>(at);
            if (at == m_rows.size() || m_rows[at].key() != rows[at].key()) {
                beginInsertRows({}, row, row);
                m_rows.insert(m_rows.begin() + row, std::move(rows[at]));
                endInsertRows();
            } else if (!(m_rows[at] == rows[at])) {
                m_rows[at] = std::move(rows[at]);
                if (firstChanged < 0) firstChanged = row;
                lastChanged = row;
            }
        }
        if (firstChanged >= 0)
            emit dataChanged(index(firstChanged, 0), index(lastChanged, columnCount() - 1));
    }

    /// Language, currency or theme changed: every text reads differently.
    void announceTexts() {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    Qt::Alignment sideOf(int column) const { return isNumber(column) ? Qt::AlignRight : Qt::AlignLeft; }

    std::vector<Row> m_rows;
};

}  // namespace wattplan
