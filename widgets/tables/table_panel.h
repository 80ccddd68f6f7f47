#pragma once

#include <QFrame>
#include <functional>
#include <memory>

#include "widgets/charts/chart_table.h"
#include "widgets/document/field_table_model.h"
#include "widgets/tables/table_arrangement.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace wattplan {

class ColumnChooser;
class FieldTableProxy;
class ReplaceBar;
class TableView;

/// What a table panel shows.
struct TablePlan {
    Kind kind{};
    std::vector<TableColumn> columns{};
    TableRows rows = TableRows::planOnly;
    /// The owner of a new row, for kinds that have one; none: no row can be added now.
    std::function<ObjectId()> owner{};
    const char* key = "";   ///< under which its arrangement is kept; "": that of the kind
    Label title{};          ///< none: the name of the kind
    std::size_t quick = 0;  ///< so many columns first; those behind them wait for "more". 0: all are shown
};

/// A card with one table: its title, filter and verbs.
class TablePanel : public QFrame {
    Q_OBJECT

public:
    TablePanel(Document& document, const Display& display, TablePlan plan, QWidget* parent = nullptr);

    TableView& view() const { return *m_view; }
    FieldTableModel& table() const { return *m_table; }
    bool goTo(FieldAddress address);
    void focusFilter();
    /// Puts a line below the table.
    void addFoot(QWidget* foot);
    /// The columns that few readers need, all of them or none.
    void showMore(bool more);
    /// The rows shown, for a file.
    charts::ChartTable fileTable() const;

signals:
    void explain(quint64 tag);
    void message(const QString& sentence);
    void rowsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    void retranslate();
    void showCount();
    void showVerbs();
    void showMoreButton();
    int waiting() const;
    void addRow();
    void duplicateRow();
    void deleteRows();
    TableArrangement arrangement() const;
    void setArrangement(const TableArrangement& arrangement);
    void rememberArrangement();

    Document& m_document;
    TablePlan m_plan;
    FieldTableModel* m_table;
    FieldTableProxy* m_proxy;
    TableView* m_view;
    QLabel* m_title;
    QLabel* m_count;
    QLineEdit* m_filter;
    QPushButton* m_add;
    QPushButton* m_duplicate;
    QPushButton* m_delete;
    QPushButton* m_more;
    QPushButton* m_columns;
    ReplaceBar* m_replace;
    SavedViews m_views;
    ColumnChooser* m_chooser = nullptr;
    bool m_arranging = false;
};

}  // namespace wattplan
