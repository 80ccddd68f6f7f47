#include "tests/support/watchdog.h"

#include <QAbstractEventDispatcher>
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

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv) {
    // A loop inside an event lets the others in: what came before it is over.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] {
        if (m_inside) endPiece();
    });
}

void WatchedApplication::endPiece() {
    const Time now = worked();
    if (now - m_start > m_longest) {
        m_longest = now - m_start;
        m_longestEvent = m_event;
    }
    m_start = now;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    if (m_inside) return QApplication::notify(receiver, event);
    m_inside = true;
    m_event = QStringLiteral("%1 to %2")
                  .arg(QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
                       QLatin1String(receiver->metaObject()->className()));
    m_start = worked();
    const bool done = QApplication::notify(receiver, event);
    endPiece();
    m_inside = false;
    return done;
}

}  // namespace wattplan::test
