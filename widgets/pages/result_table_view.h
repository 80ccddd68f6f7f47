#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include "widgets/pages/result_table.h"

namespace wattplan {

class FrozenColumn;

/// The cells of a table of results in words.
class ResultTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The tag that explains a cell.
    static constexpr int TagRole = Qt::UserRole;
    /// The value in base units.
    static constexpr int ValueRole = Qt::UserRole + 1;

    explicit ResultTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows a table. True where rows or columns came or went: views begin anew; else cells change in place.
    bool show(ResultTable table, const text::NumberFormat& numbers);
    const ResultTable& table() const { return m_table; }
    const text::NumberFormat& numbers() const { return m_numbers; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const ResultTable::Cell& cell, std::size_t column) const;

    ResultTable m_table;
    std::vector<text::AxisScale> m_scales;
    text::NumberFormat m_numbers;
};

/// A table of results: names stay while it scrolls sideways, a click or Enter on a number asks why.
class ResultTableView : public QTableView {
    Q_OBJECT

public:
    explicit ResultTableView(QWidget* parent = nullptr);

    void show(ResultTable table, const text::NumberFormat& numbers);
    ResultTableModel& results() { return *m_model; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    void explain(quint64 tag);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copy() const;
    void ask(const QModelIndex& index);
    void fitColumns();

    ResultTableModel* m_model;
    FrozenColumn* m_frozen;
};

}  // namespace wattplan
