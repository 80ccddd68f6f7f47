#include "widgets/window/page_stack.h"

#include <QCoreApplication>
#include <QEvent>

namespace wattplan {

QSize PageStack::sizeHint() const {
    return currentWidget() ? currentWidget()->sizeHint() : QSize();
}

QSize PageStack::minimumSizeHint() const {
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

bool PageStack::event(QEvent* event) {
    const bool isBlock = event->type() == QEvent::WindowBlocked || event->type() == QEvent::WindowUnblocked;
    if (!isBlock) return QStackedWidget::event(event);
    if (currentWidget()) QCoreApplication::sendEvent(currentWidget(), event);
    return true;
}

}  // namespace wattplan
