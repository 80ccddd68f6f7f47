#include "widgets/pages/sheet_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int edge = 4;     // around the sheet
constexpr int notch = 120;  // of a wheel

}  // namespace

SheetView::SheetView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetView::show(const QImage& picture) {
    m_picture = picture;
    update();
}

QSize SheetView::roomFor(const QSizeF& paper) const {
    const QSizeF room(std::max(1, width() - 2 * edge), std::max(1, height() - 2 * edge));
    return (paper.scaled(room, Qt::KeepAspectRatio) * devicePixelRatioF()).toSize();
}

void SheetView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Palette& ink = theme::palette();
    if (m_picture.isNull()) return;
    const QSize size = m_picture.size() / m_picture.devicePixelRatio();
    const QRect place(QPoint((width() - size.width()) / 2, edge), size);
    painter.drawImage(place.topLeft(), m_picture);
    painter.setPen(hasFocus() ? QPen(ink.accent, 2) : QPen(ink.hairline, 1));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit resized();
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageDown:
        case Qt::Key_Right:
        case Qt::Key_Down:
            return emit turned(1);
        case Qt::Key_PageUp:
        case Qt::Key_Left:
        case Qt::Key_Up:
            return emit turned(-1);
        case Qt::Key_Home:
            return emit turned(-1'000'000);
        case Qt::Key_End:
            return emit turned(1'000'000);
        default:
            QWidget::keyPressEvent(event);
    }
}

void SheetView::wheelEvent(QWheelEvent* event) {
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / notch;
    m_wheel -= notches * notch;
    if (notches != 0) emit turned(-notches);
    event->accept();
}

}  // namespace wattplan
