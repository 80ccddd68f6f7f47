#include "widgets/pages/presenter_window.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include "widgets/pages/present_window.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int margin = 20;
constexpr int gap = 16;
constexpr double slideShare = 0.62;  // of the width, for the slide that others see
constexpr int second = 1000;         // ms
constexpr QSize usual(1100, 700);

/// A picture as large as a room holds it, in its upper left corner; its place.
QRect drawFitted(QPainter& painter, const QImage& picture, const QRect& room) {
    const QSize size =
        picture.isNull() ? room.size() : picture.size().scaled(room.size(), Qt::KeepAspectRatio);
    const QRect place(room.topLeft(), size);
    if (picture.isNull())
        painter.fillRect(place, theme::palette().header);
    else
        painter.drawImage(place, picture);
    painter.setPen(theme::palette().hairline);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    return place;
}

}  // namespace

PresenterWindow::PresenterWindow(PresentWindow& slides) : QWidget(&slides, Qt::Window), m_slides(slides) {
    setWindowTitle(tr("Presenter — %1", "title of the slides").arg(slides.windowTitle()));
    setFocusPolicy(Qt::StrongFocus);
    resize(usual);
    m_clock.start();
    auto* tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    tick->start(second);
    connect(&slides, &PresentWindow::changed, this, [this] {
        describe();
        update();
    });
    describe();
}

void PresenterWindow::describe() {
    setAccessibleName(m_slides.accessibleName());
    setAccessibleDescription(m_slides.accessibleDescription() + u' ' + m_slides.notes());
}

QString PresenterWindow::clockText(qint64 seconds) {
    constexpr int sixty = 60;
    const qint64 hours = seconds / sixty / sixty, minutes = seconds / sixty % sixty;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    if (hours == 0) return QStringLiteral("%1:%2").arg(minutes).arg(two(seconds % sixty));
    return QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), two(seconds % sixty));
}

QString PresenterWindow::elapsed() const {
    return clockText(m_clock.elapsed() / second);
}

void PresenterWindow::paintEvent(QPaintEvent*) {
    const theme::Palette& colours = theme::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), colours.window);
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const QFont small = theme::font(theme::fontLanguage());
    const int line = QFontMetrics(small).height() + gap / 2;
    const int left = static_cast<int>(room.width() * slideShare);
    const int slideHeight = room.height() * 3 / 5;

    painter.setFont(small);
    painter.setPen(colours.muted);
    painter.drawText(QRect(room.left(), room.top(), left, line), Qt::AlignLeft | Qt::AlignTop,
                     tr("Slide %1 of %2").arg(m_slides.sheet() + 1).arg(m_slides.sheetCount()));
    painter.drawText(QRect(room.left() + left + gap, room.top(), room.width() - left - gap, line),
                     Qt::AlignLeft | Qt::AlignTop,
                     m_slides.nextTitle().isEmpty()
                         ? tr("The last slide")
                         : tr("Next: %1", "title of a slide").arg(m_slides.nextTitle()));
    const QRect slide = drawFitted(painter, m_slides.picture(),
                                   QRect(room.left(), room.top() + line, left, slideHeight - line));
    if (!m_slides.nextTitle().isEmpty())
        drawFitted(painter, m_slides.nextPicture(),
                   QRect(room.left() + left + gap, room.top() + line, room.width() - left - gap,
                         slideHeight - line));

    const QRect below(room.left(), slide.bottom() + gap, room.width(), room.bottom() - slide.bottom() - gap);
    painter.setFont(theme::font(theme::fontLanguage(), theme::TextSize::figure, theme::Weight::bold));
    painter.setPen(colours.text);
    const int clock = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00:00"));
    painter.drawText(below.adjusted(below.width() - clock, 0, 0, 0), Qt::AlignRight | Qt::AlignTop,
                     elapsed());
    painter.setFont(theme::font(m_slides.language(), theme::TextSize::figure));
    const QString words = m_slides.notes();
    painter.setPen(words.isEmpty() ? colours.muted : colours.text);
    painter.drawText(below.adjusted(0, 0, -clock - gap, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     words.isEmpty() ? tr("No words are written for this section.") : words);
}

void PresenterWindow::keyPressEvent(QKeyEvent* event) {
    QCoreApplication::sendEvent(&m_slides, event);
}

void PresenterWindow::mousePressEvent(QMouseEvent* event) {
    QCoreApplication::sendEvent(&m_slides, event);
}

}  // namespace wattplan
