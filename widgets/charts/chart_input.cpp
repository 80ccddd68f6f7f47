#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "widgets/charts/chart.h"
#include "widgets/charts/chart_private.h"
#include "widgets/charts/gantt.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/theme/theme.h"

namespace wattplan::charts {
namespace {

constexpr double dragFrom = 5.0;  // pixels from which a press is a drag

}  // namespace

void Chart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    const bool pans = event->button() == Qt::MiddleButton ||
                      (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (event->button() != Qt::LeftButton && !pans) return;
    m->ensureFresh();
    m->pressed = m->current = m->toPlot(event->position());
    const bool brushes = !pans && m->brushesWith(event->modifiers());
    const auto bar = brushes ? std::nullopt : m->movableAt(m->pressed);
    m->gesture = pans ? Gesture::pan : brushes ? Gesture::brush : bar ? Gesture::move : Gesture::zoom;
    if (bar) m->drag = GanttDrag::of(m->scene, m->plot.frame(), *bar, m->pressed);
    m->viewAtPress = m->plot.view();
    m->moved = false;
}

void Chart::mouseMoveEvent(QMouseEvent* event) {
    m->ensureFresh();
    m->current = m->toPlot(event->position());
    if (m->gesture == Gesture::none) {
        m->brushAnchor.reset();
        m->hover(m->current);
        return;
    }
    const QPointF way = m->current - m->pressed;
    if (!m->moved && std::hypot(way.x(), way.y()) < dragFrom) return;
    m->moved = true;
    if (m->gesture == Gesture::pan) m->pan(way);
    if (m->gesture == Gesture::move) {
        m->drag.moveTo(m->scene, m->plot.frame(), m->current);
        QWidget::setCursor(Qt::ClosedHandCursor);
    }
    m->overlay->update();
}

void Chart::mouseReleaseEvent(QMouseEvent* event) {
    const Gesture gesture = std::exchange(m->gesture, Gesture::none);
    if (gesture == Gesture::none) return;
    m->current = m->toPlot(event->position());
    if (m->moved && gesture == Gesture::zoom && !m->scene.isWhole())
        m->zoomTo(QRectF(m->pressed, m->current).normalized());
    if (m->moved && gesture == Gesture::brush) m->brushPixels(QRectF(m->pressed, m->current).normalized());
    if (m->moved && gesture == Gesture::move) {
        m->drag.moveTo(m->scene, m->plot.frame(), m->current);
        m->drop();
    }
    if (!m->moved) {
        m->hover(m->current);
        if (m->reading.id != 0) emit pointActivated(m->reading.id);
    }
    m->overlay->update();
}

void Chart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m->ensureFresh();
    const auto bar = m->scene.isGantt() ? ganttBarAt(m->scene, m->plot.frame(), m->toPlot(event->position()))
                                        : std::nullopt;
    if (bar)
        emit pointOpened(m->scene.data.gantt.bars[*bar].id);
    else if (m->noteAt(m->toPlot(event->position())))
        m->editNote(m->toPlot(event->position()));
    else
        resetView();
}

void Chart::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / 120.0;
    const QPointF position = m->toPlot(event->position());
    m->ensureFresh();
    if ((notches == 0.0 && !m->scene.isGantt()) || m->scene.isWhole() ||
        !m->plot.frame().area.contains(position)) {
        event->ignore();  // the page scrolls
        return;
    }
    constexpr double perNotch = 0.85;
    if (m->scene.isGantt() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        const double sideways = event->modifiers().testFlag(Qt::ShiftModifier)
                                    ? event->angleDelta().x() + event->angleDelta().y()
                                    : event->angleDelta().x();
        m->viewAtPress = m->plot.view();
        m->pan(QPointF(sideways, 0.0));
        event->setAccepted(sideways != 0.0);
        return;
    }
    const bool both = m->zoomsVertically() && !event->modifiers().testFlag(Qt::ControlModifier);
    const View before = m->plot.view();
    m->zoomAround(position, std::pow(perNotch, notches), both);
    m->hover(position);
    event->setAccepted(m->plot.view() != before || notches > 0.0);
}

void Chart::keyPressEvent(QKeyEvent* event) {
    constexpr double step = 0.8;
    constexpr double share = 0.1;  // of the frame per arrow key
    m->ensureFresh();
    const QRectF area = m->plot.frame().area;
    const auto panBy = [&](double x, double y) {
        m->viewAtPress = m->plot.view();
        m->pan(QPointF(x * area.width(), y * area.height()));
    };
    const auto shortcut = shortcutOf(*event, KeyPlace::chart);
    if (shortcut && (m->isPart() ? m->whole().m->actOn(*shortcut) : m->actOn(*shortcut))) return;
    if (shortcut == Shortcut::nextReading || shortcut == Shortcut::previousReading) {
        m->brushAnchor.reset();
        return m->stepReading(shortcut == Shortcut::nextReading ? 1 : -1);
    }
    if (shortcut == Shortcut::markNext) return m->stepBrush(1);
    if (shortcut == Shortcut::markPrevious) return m->stepBrush(-1);
    m->byKeyboard = true;
    bool done = shortcut.has_value();
    if (shortcut == Shortcut::explainReading && m->reading.id != 0) emit pointActivated(m->reading.id);
    if (shortcut == Shortcut::zoomIn) m->zoomAround(area.center(), step, m->zoomsVertically());
    if (shortcut == Shortcut::zoomOut) m->zoomAround(area.center(), 1.0 / step, m->zoomsVertically());
    if (shortcut == Shortcut::resetView) resetView();
    if (shortcut == Shortcut::moveLeft && !m->moveSelected(-1, 0)) panBy(share, 0.0);
    if (shortcut == Shortcut::moveRight && !m->moveSelected(1, 0)) panBy(-share, 0.0);
    if (shortcut == Shortcut::moveUp && !m->moveSelected(0, -1)) panBy(0.0, share);
    if (shortcut == Shortcut::moveDown && !m->moveSelected(0, 1)) panBy(0.0, -share);
    if (shortcut == Shortcut::clearStart) done = m->clearSelected();
    if (event->key() == Qt::Key_Escape && m->gesture != Gesture::none) {
        m->cancelGesture();
        done = true;
    } else if (event->key() == Qt::Key_Escape && m->whole().brush()) {
        m->whole().clearBrush();
        done = true;
    }
    if (!done) QWidget::keyPressEvent(event);
}

void Chart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m->endHover();
}

void Chart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m->byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                    event->reason() == Qt::ShortcutFocusReason;
    m->overlay->update();
}

void Chart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m->overlay->update();
}

void Chart::contextMenuEvent(QContextMenuEvent* event) {
    m->ensureFresh();
    m->notePlace = m->toPlot(event->pos());
    menu()->popup(event->globalPos());
}

void Chart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m->layOut();
    m->refresh();
}

void Chart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m->layOut();
    m->ensureFresh();
}

void Chart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m->rebuild();
}

}  // namespace wattplan::charts
