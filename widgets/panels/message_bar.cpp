#include "widgets/panels/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "widgets/theme/theme.h"

namespace wattplan {

namespace {
constexpr int noteMilliseconds = 8000;
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_label(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this)),
      m_timer(new QTimer(this)) {
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(QStringLiteral("×"));
    theme::setRole(m_close, theme::Role::quiet);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(noteMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_do) m_do();
    });
    hide();
}

void MessageBar::say(const QString& sentence, Tone tone) {
    say(sentence, tone, {}, {});
}

void MessageBar::say(const QString& sentence, Tone tone, const QString& actionText,
                     std::function<void()> action) {
    m_close->setAccessibleName(tr("Close the message"));
    m_label->setText(sentence);
    m_do = std::move(action);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_isTrouble = tone == Tone::trouble;
    theme::setRole(this, tone == Tone::note ? theme::Role::message : theme::Role::messageBad);
    if (tone == Tone::note && actionText.isEmpty())
        m_timer->start();
    else
        m_timer->stop();
    show();
}

void MessageBar::forgetTrouble() {
    if (m_isTrouble) hide();
}

QString MessageBar::sentence() const {
    return isHidden() ? QString() : m_label->text();
}

}  // namespace wattplan
