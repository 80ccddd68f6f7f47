#include "tests/support/watchdog.h"

#include <QEvent>
#include <QMetaEnum>
#include <ctime>

namespace wattplan::test {
namespace {

WatchedApplication::Time worked() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

}  // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    if (m_inside) return QApplication::notify(receiver, event);
    m_inside = true;
    const QEvent::Type type = event->type();  // neither may outlive the call
    const char* name = receiver->metaObject()->className();
    const Time start = worked();
    const bool done = QApplication::notify(receiver, event);
    const Time took = worked() - start;
    m_inside = false;
    if (took > m_longest) {
        m_longest = took;
        m_longestEvent = QStringLiteral("%1 to %2")
                             .arg(QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
                                  QLatin1String(name));
    }
    return done;
}

}  // namespace wattplan::test
