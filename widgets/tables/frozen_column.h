#pragma once

#include <QTableView>

namespace wattplan {

/// The first column of a table, drawn over it so that the names of rows stay while the table scrolls
/// sideways, with a line at its edge as long as something lies beneath it. It shares model, selection and
/// rows with its table and hands everything else to it.
class FrozenColumn : public QTableView {
    Q_OBJECT

public:
    /// Drawn by `delegate`, which becomes its own; as cells of library tables are if there is none.
    explicit FrozenColumn(QTableView& table, QAbstractItemDelegate* delegate = nullptr);

    /// After the table got another model.
    void follow();
    /// How much of the table's viewport it covers.
    int covered() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void place();
    void scrollAlong();

    QTableView& m_table;
    QWidget* m_edge;
};

}  // namespace wattplan
