#pragma once

#include <QFrame>
#include <functional>

#include "widgets/tables/table_arrangement.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace wattplan {

/// A small window under a button: which columns a table shows, and the views of it that were saved by name.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    /// How the table is arranged now and at first, and how to arrange it anew.
    struct Table {
        std::function<TableArrangement()> now;
        std::function<void(const TableArrangement&)> arrange;
        TableArrangement standard{};
    };
    ColumnChooser(const FieldTableModel& model, Table table, SavedViews views, QWidget* parent);

    /// Shows it with the columns as they are, its right upper corner at `corner` of the screen.
    void open(QPoint corner);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    void retranslate();
    void fill();
    void fillViews();
    void showMatches();
    void arrangeAsTicked();
    void take(const TableArrangement& arrangement);
    void save();
    void removeView();

    const FieldTableModel& m_model;
    Table m_table;
    SavedViews m_views;
    QLineEdit* m_find;
    QListWidget* m_columns;
    QPushButton* m_all;
    QPushButton* m_standard;
    QLabel* m_viewsLabel;
    QListWidget* m_saved;
    QLineEdit* m_name;
    QPushButton* m_save;
    QPushButton* m_remove;
    bool m_filling = false;
};

}  // namespace wattplan
