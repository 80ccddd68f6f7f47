#include "widgets/pages/threshold_line.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/charts/chart.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int grip = 5;        // pixels on either side of the line that take hold of it
constexpr int keySteps = 100;  // of the arrow keys from end to end

}  // namespace

ThresholdLine::ThresholdLine(charts::Chart* chart) : QWidget(chart), m_chart(chart) {
    setObjectName(QStringLiteral("threshold"));
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::StrongFocus);
    chart->installEventFilter(this);
    connect(chart, &charts::Chart::viewChanged, this, &ThresholdLine::place);
}

void ThresholdLine::setRange(double low, double high) {
    m_low = low;
    m_high = high;
    place();
}

void ThresholdLine::setValue(double value) {
    m_value = value;
    place();
    placeSoon();  // where the chart's axes have moved
}

void ThresholdLine::setLabel(const QString& label) {
    m_label = label;
    setAccessibleDescription(label);
    update();
}

void ThresholdLine::place() {
    const QRectF plot = m_chart->plotArea();
    const double x = m_chart->positionOf(m_value, 0.0).x();
    const bool isInside =
        m_low < m_high && plot.isValid() && x >= plot.left() - 1.0 && x <= plot.right() + 1.0;
    setVisible(isInside);
    if (!isInside) return;
    setGeometry(static_cast<int>(std::lround(x)) - grip, static_cast<int>(plot.top()), 2 * grip + 1,
                static_cast<int>(plot.height()) + 1);
    raise();
    update();
}

void ThresholdLine::placeSoon() {
    QMetaObject::invokeMethod(this, &ThresholdLine::place, Qt::QueuedConnection);
}

void ThresholdLine::moveTo(double value) {
    const double next = std::clamp(value, m_low, m_high);
    if (next == m_value) return;
    setValue(next);
    emit moved(next);
}

bool ThresholdLine::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
        event->type() == QEvent::Show)
        placeSoon();
    return QWidget::eventFilter(object, event);
}

void ThresholdLine::mousePressEvent(QMouseEvent* event) {
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ThresholdLine::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) == 0) return;
    // The axis is linear: two places on it tell every value.
    const double left = m_chart->positionOf(m_low, 0.0).x();
    const double right = m_chart->positionOf(m_high, 0.0).x();
    const double at = mapToParent(event->position().toPoint()).x();
    if (left < right) moveTo(m_low + (m_high - m_low) * (at - left) / (right - left));
}

void ThresholdLine::keyPressEvent(QKeyEvent* event) {
    const double step = (m_high - m_low) / keySteps;
    switch (event->key()) {
        case Qt::Key_Left:
            return moveTo(m_value - step);
        case Qt::Key_Right:
            return moveTo(m_value + step);
        case Qt::Key_Home:
            return moveTo(m_low);
        case Qt::Key_End:
            return moveTo(m_high);
        default:
            QWidget::keyPressEvent(event);
    }
}

void ThresholdLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme::palette().accent;
    painter.setPen(QPen(colour, hasFocus() ? 2.5 : 1.6));
    painter.drawLine(QPointF(grip + 0.5, 0), QPointF(grip + 0.5, height()));
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(grip - 2.5, height() / 2.0 - 9, 6, 18), 3, 3);
}

}  // namespace wattplan
