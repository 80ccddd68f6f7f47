#pragma once

#include <QTableView>

#include "widgets/document/field_table_model.h"
#include "widgets/tables/tab_text.h"

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
    void fitColumns();
    FieldTableModel* table() const;
    /// Selects a cell and brings it into view; false when it is filtered out or not here.
    bool goTo(const QModelIndex& sourceIndex);
    /// Keeps the first column in view while the others scroll.
    void freezeFirstColumn();
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Objects of the rows that are selected, in the order shown.
    std::vector<ObjectId> selectedObjects() const;

public slots:
    void copy();
    void copyWithHeadings();
    void paste();
    void clearCells();
    void fillDown();

signals:
    /// A cell was clicked or reached.
    void explain(quint64 tag);
    /// Why something was not done.
    void message(const QString& sentence);
    void deleteRowsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QItemSelectionRange block() const;
    void writeBlock(bool withHeadings);
    void enter(const std::vector<std::pair<QModelIndex, QString>>& cells);
    QString placeOf(const QModelIndex& source) const;
    void announce(const QModelIndex& index);

    CellDelegate* m_delegate;
    FrozenColumn* m_frozen = nullptr;
};

/// What would be stored for a text that names a choice or an object: its key; else the text.
QString storedText(const FieldTableModel& table, const QModelIndex& source, const QString& typed);

}  // namespace wattplan
