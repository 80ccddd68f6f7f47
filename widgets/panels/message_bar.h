#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace wattplan {

/// What the program has to say, above the page, instead of a box in the way: one sentence, maybe one action.
/// A note goes by itself where there is nothing to be done about it; else it stays until it is closed, as a
/// trouble does.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Tone : quint8 { note, trouble };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(const QString& sentence, Tone tone = Tone::note);
    /// The same with a button that does something about it.
    void say(const QString& sentence, Tone tone, const QString& actionText, std::function<void()> action);
    QString sentence() const;
    /// A trouble is over when something has been done.
    void forgetTrouble();

private:
    QLabel* m_label;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_timer;
    bool m_isTrouble = false;
    std::function<void()> m_do;
};

}  // namespace wattplan
