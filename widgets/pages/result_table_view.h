#pragma once

#include <QAbstractTableModel>
#include <QTableView>
#include <memory>

#include "widgets/pages/result_table.h"
#include "widgets/tables/range_delegate.h"

namespace wattplan {

class FrozenColumn;
class Ranges;
struct DrawnRange;

/// The cells of a table of results in words.
class ResultTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The tag that explains a cell.
    static constexpr int TagRole = Qt::UserRole;
    /// The value in base units.
    static constexpr int ValueRole = Qt::UserRole + 1;
    static constexpr int SpanRole = RangeDelegate::SpanRole;

    explicit ResultTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows a table. True where rows or columns came or went: views begin anew; else cells change in place.
    bool show(ResultTable table, const text::NumberFormat& numbers);
    /// Shows what varies as a range from now on.
    void setRanges(const Ranges& ranges) { m_ranges = &ranges; }
    /// Other ranges are known.
    void announceRanges();
    bool hasRanges() const;
    const ResultTable& table() const { return m_table; }
    const text::NumberFormat& numbers() const { return m_numbers; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const ResultTable::Cell& cell, std::size_t column) const;
    QString spanText(const ResultTable::Cell& cell, std::size_t column) const;
    const DrawnRange* rangeOf(const ResultTable::Cell& cell) const;

    ResultTable m_table;
    std::vector<text::AxisScale> m_scales;
    QStringList headings() const;

    text::NumberFormat m_numbers;
    const Ranges* m_ranges = nullptr;
};

/// A table of results: names stay while it scrolls sideways, a click or Enter on a number asks why.
class ResultTableView : public QTableView {
    Q_OBJECT

public:
    explicit ResultTableView(QWidget* parent = nullptr);

    void show(ResultTable table, const text::NumberFormat& numbers);
    /// Shows results that vary as P50 with P10 and P90 below it, while ranges are on.
    void showRanges(Ranges& ranges);
    /// Shows the rows of these objects alone, also of tables to come; all rows when not given.
    void showOnly(std::optional<std::vector<ObjectId>> objects);
    /// How many rows there are, shown or not.
    int allRows() const { return static_cast<int>(m_whole.rows.size()); }
    ResultTableModel& results() { return *m_model; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    void explain(quint64 tag);
    /// Other rows are shown than before.
    void rowsShown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Widths;

    void showRows();
    void copy() const;
    void ask(const QModelIndex& index);
    void fitColumns();
    void wantRanges();
    void layOutRanges();

    ResultTable m_whole;
    text::NumberFormat m_numbers;
    std::optional<std::vector<ObjectId>> m_only;
    ResultTableModel* m_model;
    FrozenColumn* m_frozen;
    Ranges* m_ranges = nullptr;
    std::shared_ptr<Widths> m_widths;
};

}  // namespace wattplan
