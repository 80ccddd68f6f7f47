#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace wattplan {

class MainWindow;
class TourCallout;
class TourHighlight;

/// Shows a newcomer around a window: a callout beside the widget it speaks of, and a ring around that. It
/// stops nothing: the window works on, and a step that asks for something goes on when that was done. It ends
/// itself; the window may end it by deleting it.
class Tour : public QObject {
    Q_OBJECT

public:
    explicit Tour(MainWindow& window);
    ~Tour() override;

    int step() const { return m_step; }
    int stepCount() const;
    /// The widgets of another plan are pointed at from now on.
    void planReplaced();
    void next();
    void end();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    /// What a step points at: parts of widgets, in their own coordinates.
    struct Target {
        QPointer<QWidget> widget{};
        QRect part{};  ///< empty for the whole widget
    };
    struct Step {
        QString page{};                                  ///< shown first; empty to stay
        std::function<std::vector<Target>()> targets{};  ///< found anew when something moves
        std::function<void()> wait{};                    ///< connects what makes it go on by itself
    };

    void makeSteps();
    void enter(int step);
    void place();
    void placeSoon();
    QRect targetInWindow() const;
    std::vector<Target> cellTarget() const;
    QString title(int step) const;
    QString text(int step) const;
    void retranslate();
    /// Goes on, a moment later, if this step is still shown then.
    void goOnAfterLook();

    MainWindow& m_window;
    std::vector<Step> m_steps;
    int m_step = 0;
    QRect m_placedBeside;
    bool m_isPlacing = false;
    QObject* m_waiting = nullptr;  // context of the connections of the step
    TourCallout* m_callout;
    TourHighlight* m_highlight;
};

}  // namespace wattplan
