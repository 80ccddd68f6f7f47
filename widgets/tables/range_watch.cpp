#include "widgets/tables/range_watch.h"

#include <QEvent>
#include <QWidget>

#include "widgets/document/ranges.h"

namespace wattplan {

RangeWatch::RangeWatch(QWidget& part, Ranges& ranges, std::function<void()> show)
    : QObject(&part), m_part(part), m_ranges(ranges), m_show(std::move(show)) {
    part.installEventFilter(this);
    connect(&ranges, &Ranges::drawn, this, &RangeWatch::show);
    connect(&ranges, &Ranges::switched, this, &RangeWatch::show);
}

void RangeWatch::show() {
    m_isBehind = !m_part.isVisible();
    if (!m_isBehind) m_show();
}

bool RangeWatch::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Show && (m_ranges.isOn() || m_isBehind))  // when it stands as it is shown
        QMetaObject::invokeMethod(this, &RangeWatch::show, Qt::QueuedConnection);
    if (event->type() == QEvent::Hide && !event->spontaneous()) m_ranges.want(&m_part, {});
    return QObject::eventFilter(object, event);
}

}  // namespace wattplan
