#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace wattplan {

class TableView;

/// A line above a table: finds a text in the cells that can be edited, and puts another in its place, one
/// cell at a time or all of them as one step.
class ReplaceBar : public QFrame {
    Q_OBJECT

public:
    explicit ReplaceBar(TableView& view, QWidget* parent = nullptr);

    void open();
    void close();

signals:
    void message(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void showCount();
    void goToNext();
    void replaceOne();
    void replaceAll();

    TableView& m_view;
    QLineEdit* m_find;
    QLineEdit* m_with;
    QLabel* m_count;
    QPushButton* m_next;
    QPushButton* m_one;
    QPushButton* m_all;
    QToolButton* m_close;
};

}  // namespace wattplan
