#pragma once

#include <QApplication>
#include <chrono>

namespace wattplan::test {

/// An application that keeps the longest time for which one event held up all others. It counts what the
/// thread itself has worked, so that a busy machine does not make a test fail.
class WatchedApplication : public QApplication {
public:
    using Time = std::chrono::nanoseconds;

    WatchedApplication(int& argc, char** argv);
    static WatchedApplication& instance() { return *static_cast<WatchedApplication*>(qApp); }

    bool notify(QObject* receiver, QEvent* event) override;

    void forget() { m_longest = {}; }
    Time longest() const { return m_longest; }
    /// Event and receiver of the longest one: "MouseButtonRelease to QToolButton".
    QString longestEvent() const { return m_longestEvent; }

private:
    void endPiece();

    Time m_start{};
    QString m_event;
    Time m_longest{};
    QString m_longestEvent;
    bool m_inside = false;  // events sent while another is handled are a part of it
};

}  // namespace wattplan::test
