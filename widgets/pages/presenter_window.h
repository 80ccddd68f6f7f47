#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace wattplan {

class PresentWindow;

/// What the presenter sees while others see the slides: the slide, the next one, what was written for the
/// section, how many there are and how long it has taken. Its keys are those of the slides.
class PresenterWindow : public QWidget {
    Q_OBJECT

public:
    explicit PresenterWindow(PresentWindow& slides);

    /// Since it was opened, as it is shown: "0:07", "1:02:03".
    QString elapsed() const;

    /// As clocks write it [s].
    static QString clockText(qint64 seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void describe();

    PresentWindow& m_slides;
    QElapsedTimer m_clock;
};

}  // namespace wattplan
