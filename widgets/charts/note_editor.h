#pragma once

#include <QFrame>

class QLineEdit;

namespace wattplan::charts {

/// A line to write a note into, beside its place on a chart. Enter keeps what is written, Escape and a click
/// elsewhere don't.
class NoteEditor : public QFrame {
    Q_OBJECT

public:
    NoteEditor(const QString& text, QWidget* chart);
    /// Shows it beside a place of the chart, inside the chart.
    void openAt(const QPoint& place);

signals:
    void written(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_line;
};

}  // namespace wattplan::charts
