#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace wattplan {

class Display;
class Document;

/// The line at the foot of the window: whether all is saved, what the last edit recomputed, how many warnings
/// there are, in which currency money is shown.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    StatusLine(Document& document, Display& display, QWidget* parent = nullptr);

    QString savedText() const;
    /// Says something beside it, until the plan changes again.
    void note(const QString& sentence);

signals:
    /// The warnings were clicked.
    void warningsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshRanges();

    Document& m_document;
    Display& m_display;
    QLabel* m_saved;
    QLabel* m_note;
    QLabel* m_recomputed;
    QLabel* m_ranges;
    QPushButton* m_warnings;
    QLabel* m_shown;
};

}  // namespace wattplan
