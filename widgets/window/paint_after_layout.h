#pragma once

#include <QObject>

class QWidget;

namespace wattplan {

/// Lets a window paint after everything that is laid out with it, and what that sets in motion: without it a
/// change is painted as it was before its layout, and once more after each part of that.
class PaintAfterLayout : public QObject {
public:
    explicit PaintAfterLayout(QWidget& window);

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    bool m_isPutOff = false;
};

}  // namespace wattplan
