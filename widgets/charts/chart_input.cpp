#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
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

constexpr double dragFrom = 5.0;        // pixels from which a press is a drag
constexpr double smallestShare = 1e-4;  // of everything: how far one can zoom in

// A span moved and, if need be, narrowed until it lies within a whole one.
void keepWithin(double& low, double& high, double wholeLow, double wholeHigh, bool logarithmic) {
    const auto in = [&](double value) { return logarithmic ? std::log10(value) : value; };
    const auto out = [&](double value) { return logarithmic ? std::pow(10.0, value) : value; };
    if (logarithmic && !(low > 0.0 && high > low && wholeLow > 0.0)) {
        low = wholeLow;
        high = wholeHigh;
        return;
    }
    const double from = in(wholeLow);
    const double to = in(wholeHigh);
    const double whole = to - from;
    double a = in(low);
    double width = std::clamp(in(high)-a, smallestShare * whole, whole);
    if (width >= whole * (1.0 - 1e-9)) {
        low = wholeLow;
        high = wholeHigh;
        return;
    }
    a = std::clamp(a, from, to - width);
    low = out(a);
    high = out(a + width);
}

}  // namespace

bool Chart::Private::zoomsVertically() const {
    return !scene.isTimeChart() && !scene.isGantt();
}

void Chart::Private::show(View view) {
    if (scene.hasBars()) view = scene.home;
    keepWithin(view.left, view.right, scene.home.left, scene.home.right,
               scene.data.x.kind == AxisKind::log10);
    if (zoomsVertically() && !scene.hasBars()) {
        keepWithin(view.bottom, view.top, scene.home.bottom, scene.home.top,
                   scene.data.y.kind == AxisKind::log10);
    } else {
        view.bottom = scene.home.bottom;
        view.top = scene.home.top;
    }
    if (view == plot.view()) return;
    plot.setView(view);
    refresh();
    emit chart->viewChanged(view);
}

void Chart::Private::zoomAround(const QPointF& position, double factor, bool both) {
    const Frame frame = plot.frame();
    const auto zoomed = [&](const AxisMap& map, double pixel, double& low, double& high) {
        const double share = (pixel - map.lowPixel) / (map.highPixel - map.lowPixel);
        low = map.valueAt(share - share * factor);
        high = map.valueAt(share + (1.0 - share) * factor);
    };
    View view = plot.view();
    zoomed(frame.x, position.x(), view.left, view.right);
    if (both) zoomed(frame.y, position.y(), view.bottom, view.top);
    show(view);
}

void Chart::Private::pan(const QPointF& pixels) {
    const Frame frame = plot.frame();
    View view = viewAtPress;
    const auto shifted = [](AxisMap map, double low, double high, double by, double& newLow,
                            double& newHigh) {
        map.low = low;
        map.high = high;
        const double share = by / (map.highPixel - map.lowPixel);
        newLow = map.valueAt(-share);
        newHigh = map.valueAt(1.0 - share);
    };
    shifted(frame.x, viewAtPress.left, viewAtPress.right, pixels.x(), view.left, view.right);
    shifted(frame.y, viewAtPress.bottom, viewAtPress.top, pixels.y(), view.bottom, view.top);
    show(view);
}

void Chart::Private::zoomTo(const QRectF& box) {
    const Frame frame = plot.frame();
    const QRectF inside = box & frame.area;
    View view = plot.view();
    constexpr double least = 8.0;  // pixels; a flatter rectangle zooms along one axis
    if (inside.width() >= least) {
        view.left = frame.x.value(inside.left());
        view.right = frame.x.value(inside.right());
    }
    if (inside.height() >= least) {
        view.bottom = frame.y.value(inside.bottom());
        view.top = frame.y.value(inside.top());
    }
    show(view);
}

void Chart::Private::hover(const QPointF& position) {
    reading = Reading::at(scene, plot.frame(), position);
    readingStop = -1;
    chart->QWidget::setCursor(movableAt(position) ? Qt::OpenHandCursor
                              : reading.id != 0   ? Qt::PointingHandCursor
                                                  : Qt::ArrowCursor);
    overlay->update();
    emit chart->cursorMoved(reading.x);
}

void Chart::Private::stepReading(int by) {
    const Frame frame = plot.frame();
    std::vector<QPointF> stops;
    if (scene.hasBars()) {
        for (std::size_t row = 0; row < scene.data.bars.categories.size(); ++row)
            stops.emplace_back(frame.area.left(), frame.y.pixel(static_cast<double>(row)));
    } else if (scene.isGantt()) {
        for (std::size_t bar = 0; bar < scene.data.gantt.bars.size(); ++bar)
            if (frame.area.contains(stopOf(bar))) stops.push_back(stopOf(bar));
    } else if (scene.isScatter()) {
        for (const PointSeries& series : scene.data.points)
            for (const Point& point : series.points)
                if (scene.shown(keyOf(series)) && frame.holds(point.x, point.y) &&
                    frame.area.contains(frame.at(point.x, point.y)))
                    stops.push_back(frame.at(point.x, point.y));
        std::ranges::sort(stops, [](const QPointF& a, const QPointF& b) {
            return a.x() != b.x() ? a.x() < b.x() : a.y() > b.y();
        });
    } else {
        const std::vector<double>* x = scene.isTimeChart()        ? &scene.data.areas.x
                                       : scene.data.lines.empty() ? nullptr
                                                                  : &scene.data.lines.front().x;
        for (std::size_t i = 0; x != nullptr && i < x->size(); ++i)
            if ((*x)[i] >= frame.x.low && (*x)[i] <= frame.x.high)
                stops.emplace_back(frame.x.pixel((*x)[i]), frame.area.center().y());
    }
    if (stops.empty()) return;
    const int last = static_cast<int>(stops.size()) - 1;
    readingStop = readingStop < 0 ? (by > 0 ? 0 : last) : std::clamp(readingStop + by, 0, last);
    const int stop = readingStop;
    hover(stops[static_cast<std::size_t>(stop)]);
    readingStop = stop;
    chart->setAccessibleDescription(
        reading.lines().join(Chart::tr("; ", "between the parts of a description")));
}

void Chart::Private::endHover() {
    if (reading.isEmpty()) return;
    reading = {};
    readingStop = -1;
    describe();
    overlay->update();
    emit chart->cursorMoved(std::nullopt);
}

QMenu* Chart::Private::menu() const {
    auto* menu = new QMenu(chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(Chart::tr("Copy"), chart, &Chart::copyToClipboard);
    copy->setShortcuts(keysOf(Shortcut::copyChart));
    menu->addAction(Chart::tr("Export…"), chart, &Chart::exportToFile);
    menu->addSeparator();
    QAction* reset = menu->addAction(Chart::tr("Reset view"), chart, &Chart::resetView);
    reset->setShortcuts(keysOf(Shortcut::resetView));
    reset->setEnabled(chart->isZoomed());
    return menu;
}

void Chart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    const bool pans = event->button() == Qt::MiddleButton ||
                      (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (event->button() != Qt::LeftButton && !pans) return;
    m->ensureFresh();
    m->pressed = m->current = m->toPlot(event->position());
    const auto bar = m->movableAt(m->pressed);
    m->gesture = pans ? Gesture::pan : bar ? Gesture::move : Gesture::zoom;
    if (bar) m->drag = GanttDrag::of(m->scene, m->plot.frame(), *bar, m->pressed);
    m->viewAtPress = m->plot.view();
    m->moved = false;
}

void Chart::mouseMoveEvent(QMouseEvent* event) {
    m->ensureFresh();
    m->current = m->toPlot(event->position());
    if (m->gesture == Gesture::none) {
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
    if (m->moved && gesture == Gesture::zoom && !m->scene.hasBars())
        m->zoomTo(QRectF(m->pressed, m->current).normalized());
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
    else
        resetView();
}

void Chart::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / 120.0;
    const QPointF position = m->toPlot(event->position());
    m->ensureFresh();
    if ((notches == 0.0 && !m->scene.isGantt()) || m->scene.hasBars() ||
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
    if (shortcut == Shortcut::copyChart) return copyToClipboard();
    if (shortcut == Shortcut::nextReading) return m->stepReading(1);
    if (shortcut == Shortcut::previousReading) return m->stepReading(-1);
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
    m->menu()->popup(event->globalPos());
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
