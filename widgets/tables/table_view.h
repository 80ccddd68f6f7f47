#pragma once

#include <QTableView>
#include <deque>
#include <set>

#include "widgets/document/field_table_model.h"
#include "widgets/tables/tab_text.h"

class QTimer;

namespace wattplan {

class CellDelegate;
class CellEditor;
class FrozenColumn;

/// A table of a plan's objects: cells edited in place, copied to and pasted from spreadsheets. Works over a
/// FieldTableModel below any proxies.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// Sets the model and the widths of its columns.
    void showModel(QAbstractItemModel* model);
    /// Gives each column the width of its texts, but leaves those that the reader set: the columns in view at
    /// once, the others a few at a time.
    void fitColumns();
    FieldTableModel* table() const;
    /// Selects a cell and brings it into view; false when it is filtered out or not here.
    bool goTo(const QModelIndex& sourceIndex);
    /// Keeps the first column in view while the others scroll.
    void freezeFirstColumn();
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Objects of the rows that are selected, in the order shown.
    std::vector<ObjectId> selectedObjects() const;

    /// The columns shown, in the order shown, by their number in the model.
    std::vector<int> columnsShown() const { return columnsShownFrom(0); }

    /// Types one text into every selected cell that takes one, as one step.
    void fillSelection(const QString& typed);
    /// How many selected cells take a text.
    int inputsSelectedCount() const { return static_cast<int>(inputsSelected().size()); }
    /// The cells shown that can be edited and hold a text, capital or small, row by row.
    std::vector<QModelIndex> cellsHolding(const QString& text) const;
    /// Puts `with` for `text` in these cells, as one step. How many were replaced: all, or none where one of
    /// them can't stand, and `message` says which.
    int replace(const std::vector<QModelIndex>& cells, const QString& text, const QString& with);

public slots:
    void copy();
    void copyWithHeadings();
    void paste();
    void clearCells();
    /// The selected cells follow the parent of the what-if shown again.
    void followParent();
    void fillDown();
    /// Opens a form in which the number of the current cell becomes a range; nothing where it can't be one.
    void editRange();
    /// Opens an editor whose text goes into every selected cell.
    void editSelection();

signals:
    /// A cell was clicked or reached.
    void explain(quint64 tag);
    /// Why something was not done.
    void message(const QString& sentence);
    void deleteRowsRequested();
    void columnsRequested();  ///< the person wants to choose columns
    void replaceRequested();
    void columnsChanged();  ///< other columns are shown

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// The rows and columns around what is selected; columns as shown, by their number in the model.
    struct Block {
        int top = 0;
        int height = 0;
        std::vector<int> columns{};
    };
    Block block() const;
    std::vector<int> columnsShownFrom(int place) const;
    std::vector<QModelIndex> inputsSelected() const;
    void writeBlock(bool withHeadings);
    bool enter(const std::vector<std::pair<QModelIndex, QString>>& cells);
    QString placeOf(const QModelIndex& source) const;
    void showHeaderMenu(const QPoint& at);
    void announce(const QModelIndex& index);
    void follow(const QAbstractItemModel& shown);
    int fittingWidth(int column) const;
    void fitNext();
    void fitLater(int column);
    void fitSome();
    /// Widens the columns in view whose new texts are cut.
    void growColumns();

    CellDelegate* m_delegate;
    FrozenColumn* m_frozen = nullptr;
    QTimer* m_fitting;
    QTimer* m_growing;
    std::deque<int> m_unfit{};      // columns that wait for their width
    std::set<int> m_setByReader{};  // columns, by their number in the model
    bool m_isFitting = false;
    bool m_isFitStale = false;
};

/// What would be stored for a text that names a choice or an object: its key; else the text.
QString storedText(const FieldTableModel& table, const QModelIndex& source, const QString& typed);

}  // namespace wattplan
