#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>
#include <functional>
#include <vector>

#include "widgets/charts/chart_table.h"
#include "widgets/document/subject.h"

class QAbstractTableModel;

namespace wattplan {

class FrozenColumn;

/// Sorts a computed table by the keys of its cells, and keeps the rows in which every word of the filter
/// occurs and that the page wants.
class ListProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ListProxy(QObject* parent = nullptr);

    void setFilterText(const QString& text);
    /// Rows of the source that are shown; all if not given.
    void setWanted(std::function<bool(int row)> wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    std::function<bool(int)> m_wanted;
};

/// A table of rows that are found, not entered: sources, assumptions, missing inputs. Cells that lead to an
/// input or result read as links: a click on one, or Enter or a double click on any other cell that is not
/// edited, asks for it.
class ListTable : public QTableView {
    Q_OBJECT

public:
    enum class Need : std::uint8_t { always, whereThereIsRoom };
    /// How wide a column is at least, its part of the width that is left, and whether it gives way.
    struct Width {
        int least = 60;
        int share = 0;
        Need need = Need::always;
    };

    static constexpr int usualRowSize = 26;  ///< pixels

    explicit ListTable(QWidget* parent = nullptr);

    void showModel(QAbstractTableModel& model, std::vector<Width> widths);
    /// Of a model whose columns come and go.
    void setWidths(std::vector<Width> widths);
    ListProxy& proxy() { return *m_proxy; }
    /// Rows of the model that are selected, in the order shown.
    std::vector<int> selectedRows() const;
    /// The first column stays while the others scroll sideways; drawn by `delegate`, which becomes the
    /// table's.
    void freezeFirstColumn(QAbstractItemDelegate* delegate);
    /// As many rows as there are, up to a number, without scrolling.
    void setMostRows(int rows);

    /// How high rows are, in pixels.
    void setRowSize(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A reader wants to see the input or result of a row.
    void wanted(const wattplan::Subject& subject);
    /// The input or result of a row was looked at.
    void looked(const wattplan::Subject& subject);
    /// Texts were pasted or filled into cells that can be edited, from the top left.
    void entered(const std::vector<std::pair<QModelIndex, QString>>& cells);
    void rowSelected(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void ask(const QModelIndex& index);
    void fitColumns();
    void copy() const;
    void paste();
    void fillDown();

    ListProxy* m_proxy;
    FrozenColumn* m_frozen = nullptr;
    std::vector<Width> m_widths;
    int m_mostRows = 0;     // 0: takes the room there is
    bool m_isWide = false;  // its columns don't fit and scroll
};

/// All rows and columns of a computed table for a file: numbers without unit where cells have one.
charts::ChartTable fileTable(const QAbstractItemModel& model, const QString& title);

}  // namespace wattplan
