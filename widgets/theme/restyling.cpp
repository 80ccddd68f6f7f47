#include "widgets/theme/restyling.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace wattplan::theme {
namespace {

constexpr int pause = 25;  // ms, between two hidden parts
constexpr const char* apart = "stylesChildrenApart";

bool stylesApart(const QWidget* widget) {
    return widget->property(apart).toBool();
}

bool isPart(const QWidget* widget) {
    if (stylesApart(widget)) return false;
    const QWidget* parent = widget->parentWidget();
    if (parent == nullptr || stylesApart(parent)) return true;
    if (!widget->isWindow()) return false;
    // A menu or dialog of a widget in a part is styled with it.
    while (parent != nullptr && !isPart(parent))
        parent = parent->parentWidget();
    return parent == nullptr;
}

}  // namespace

void styleChildrenApart(QWidget* widget) {
    widget->setProperty(apart, true);
}

void styleEarly(QWidget* child) {
    Restyling::instance().add(child);
}

Restyling& Restyling::instance() {
    static QPointer<Restyling> only;  // of the application there is: a program may make one after another
    if (!only) only = new Restyling;
    return *only;
}

Restyling::Restyling() : QObject(qApp), m_seen(new QTimer(this)), m_idle(new QTimer(this)) {
    m_seen->setSingleShot(true);
    m_seen->setInterval(0);
    connect(m_seen, &QTimer::timeout, this, &Restyling::styleSeen);
    m_idle->setSingleShot(true);
    m_idle->setInterval(pause);
    connect(m_idle, &QTimer::timeout, this, &Restyling::styleNext);
    qApp->installEventFilter(this);
}

void Restyling::setLook(const QString& sheet, const QPalette& palette) {
    if (sheet == m_sheet) return;
    m_sheet = sheet;
    m_palette = palette;
    ++m_look;
    const QList<QWidget*> parts = m_parts.keys();
    for (QWidget* part : parts)
        if (part->isVisible()) hold(part->window());
    m_seen->start();
}

// Half in one theme and half in another is never seen.
void Restyling::hold(QWidget* window) {
    if (!window->updatesEnabled()) return;
    window->setUpdatesEnabled(false);
    m_held.emplace_back(window);
}

void Restyling::styleSeen() {
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (part.value() == m_look || !part.key()->isVisible()) continue;
        m_seen->start();
        return styleHalf(part.key());
    }
    for (const QPointer<QWidget>& window : std::exchange(m_held, {}))
        if (window) window->setUpdatesEnabled(true);
    m_idle->start();
}

void Restyling::add(QWidget* part) {
    if (m_parts.contains(part)) return;
    if (stylesApart(part)) {
        for (QWidget* child : part->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (!child->isWindow()) add(child);
        return;
    }
    connect(part, &QObject::destroyed, this, [this, part] { forget(part); });
    style(part);
}

void Restyling::forget(QWidget* part) {
    m_parts.remove(part);
    m_coloured.remove(part);
}

void Restyling::drop(QWidget* widget) {
    forget(widget);
    widget->setPalette(QPalette());
    widget->setStyleSheet(QString());
}

void Restyling::style(QWidget* part) {
    do
        styleHalf(part);
    while (m_parts.value(part) != m_look);
}

void Restyling::styleHalf(QWidget* part) {
    if (m_coloured.value(part) != m_look) {
        m_coloured[part] = m_look;
        return part->setPalette(m_palette);
    }
    m_parts[part] = m_look;
    part->setStyleSheet(m_sheet);
}

void Restyling::styleNext() {
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (part.value() == m_look) continue;
        m_idle->start();
        return styleHalf(part.key());
    }
}

bool Restyling::eventFilter(QObject* object, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type != QEvent::Polish && type != QEvent::Show && type != QEvent::ParentChange) return false;
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr) return false;
    const auto part = m_parts.constFind(widget);
    const bool isKnown = part != m_parts.constEnd();
    if (type == QEvent::Polish && isPart(widget)) add(widget);
    if (type == QEvent::Show && isKnown && part.value() != m_look) style(widget);
    // What was measured before it had a parent was taken for a window.
    if (type == QEvent::ParentChange && isKnown && !isPart(widget)) drop(widget);
    return false;
}

}  // namespace wattplan::theme
