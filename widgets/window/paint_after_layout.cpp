#include "widgets/window/paint_after_layout.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace wattplan {

PaintAfterLayout::PaintAfterLayout(QWidget& window) : QObject(&window) {
    window.installEventFilter(this);
}

// Qt asks for the paint behind what is posted so far; what those events post comes after it. Asked for once
// more, it comes after them too.
bool PaintAfterLayout::eventFilter(QObject* window, QEvent* event) {
    if (event->type() != QEvent::UpdateRequest) return false;
    m_isPutOff = !m_isPutOff;
    if (m_isPutOff)
        QCoreApplication::postEvent(window, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
    return m_isPutOff;
}

}  // namespace wattplan
