#include "widgets/tour/tour_callout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int calloutWidth = 320;
constexpr int gap = 14;   // between callout and target
constexpr int edge = 10;  // to the window's edge
constexpr int ring = 6;   // from the target to the outside of its ring

}  // namespace

TourCallout::TourCallout(QWidget* parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_progress(new QLabel(this)),
      m_skip(new QPushButton(this)),
      m_next(new QPushButton(this)) {
    setObjectName(QStringLiteral("tour"));
    setFixedWidth(calloutWidth);
    theme::setRole(m_title, theme::Role::title);
    theme::setRole(m_progress, theme::Role::caption);
    theme::setRole(m_skip, theme::Role::quiet);
    theme::setRole(m_next, theme::Role::primary);
    m_skip->setObjectName(QStringLiteral("skip"));
    m_next->setObjectName(QStringLiteral("next"));
    for (QLabel* label : {m_title, m_text})
        label->setWordWrap(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 14, 16, 12);
    rows->setSpacing(8);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_progress);
    foot->addStretch(1);
    foot->addWidget(m_skip);
    foot->addWidget(m_next);
    rows->addLayout(foot);
    connect(m_skip, &QPushButton::clicked, this, &TourCallout::skipped);
    connect(m_next, &QPushButton::clicked, this, &TourCallout::nextWanted);
}

void TourCallout::say(const QString& title, const QString& text, const QString& progress) {
    m_title->setText(title);
    m_text->setText(text);
    m_progress->setText(progress);
    setAccessibleName(title);
    setAccessibleDescription(text);
    resize(calloutWidth, heightForWidth(calloutWidth));
    // A reader of the screen speaks what is said without losing its place.
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TourCallout::nameButtons(const QString& skip, const QString& next) {
    m_skip->setText(skip);
    m_next->setText(next);
}

void TourCallout::placeBeside(const QRect& target) {
    resize(calloutWidth, heightForWidth(calloutWidth));
    const QRect room = parentWidget()->rect().adjusted(edge, edge, -edge, -edge);
    const QSize own = size();
    const QPoint corner(room.right() - own.width() + 1, room.bottom() - own.height() + 1);
    if (target.isEmpty()) return move(corner);
    const int centred = std::clamp(target.center().x() - own.width() / 2, room.left(), corner.x());
    const int level = std::clamp(target.top(), room.top(), std::max(room.top(), corner.y()));
    const std::array places{
        QPoint(centred, target.bottom() + gap),
        QPoint(centred, target.top() - gap - own.height()),
        QPoint(target.left() - gap - own.width(), level),
        QPoint(target.right() + gap, level),
    };
    const auto fits = [&](const QPoint& place) { return room.contains(QRect(place, own)); };
    const auto found = std::ranges::find_if(places, fits);
    move(found == places.end() ? corner : *found);
}

void TourCallout::paintEvent(QPaintEvent*) {
    const theme::Palette& colours = theme::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
}

TourHighlight::TourHighlight(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void TourHighlight::surround(const QRect& target) {
    setVisible(!target.isEmpty());
    setGeometry(target.adjusted(-ring, -ring, ring, ring));
}

void TourHighlight::paintEvent(QPaintEvent*) {
    QColor colour = theme::palette().accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 8, 8);
    colour.setAlphaF(0.25F);
    painter.setPen(QPen(colour, 3.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 9, 9);
}

}  // namespace wattplan
