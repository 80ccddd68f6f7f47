#pragma once

#include <QAbstractTableModel>
#include <QDialog>

#include "widgets/charts/chart_table.h"

class QPushButton;
class QTableView;

namespace wattplan::charts {

class Chart;

/// The cells of a chart's table: times and names as they are, numbers rounded for reading.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ChartTable table);
    const ChartTable& table() const { return m_table; }
    /// A part of the table with its headings: rows and columns from the first to the last, both included.
    ChartTable part(int firstRow, int lastRow, int firstColumn, int lastColumn) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ChartTable m_table;
};

/// The numbers of a chart in a window of their own, which follows the chart and leaves it usable. Copying
/// takes the marked cells, or everything, in full precision.
class ChartTableDialog : public QDialog {
    Q_OBJECT

public:
    explicit ChartTableDialog(Chart& chart);

    /// After the chart's data or the language changed.
    void refresh();

private:
    void copy() const;

    Chart& m_chart;
    ChartTableModel* m_model;
    QTableView* m_view;
    QPushButton* m_copy;
    QPushButton* m_close;
};

}  // namespace wattplan::charts
