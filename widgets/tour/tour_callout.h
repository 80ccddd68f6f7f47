#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace wattplan {

/// A card beside what it speaks of, with a tip that points there.
class TourCallout : public QFrame {
    Q_OBJECT

public:
    explicit TourCallout(QWidget* parent);

    void say(const QString& title, const QString& text, const QString& progress);
    void nameButtons(const QString& skip, const QString& next);
    /// Takes a place beside `target`, in the parent's coordinates, and covers none of it where there is room;
    /// without a target, the lower right corner.
    void placeBeside(const QRect& target);

signals:
    void skipped();
    void nextWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_progress;
    QPushButton* m_skip;
    QPushButton* m_next;
};

/// A soft ring around what a callout speaks of; the mouse goes through it.
class TourHighlight : public QWidget {
    Q_OBJECT

public:
    explicit TourHighlight(QWidget* parent);
    /// In the parent's coordinates; hidden for an empty one.
    void surround(const QRect& target);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace wattplan
