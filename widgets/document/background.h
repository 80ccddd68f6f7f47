#pragma once

#include <QObject>
#include <chrono>
#include <functional>
#include <future>
#include <utility>

namespace wattplan {

/// Work for a page on a thread of its own. Of what is asked while it works only the newest is done next; what
/// was found is taken on the thread of the owner. Belongs to its owner, as a member.
template <typename Found>
class Background {
public:
    using Work = std::function<Found()>;  ///< touches nothing that the owner's thread changes

    Background(QObject& owner, std::function<void(Found)> take) : m_owner(owner), m_take(std::move(take)) {}
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    ~Background() = default;  // waits for the thread

    void ask(Work work) {
        m_next = std::move(work);
        if (!m_running.valid()) start();
    }

    /// Whether nothing is asked for any more, having waited that long at most. What was found is taken first.
    bool isSettled(std::chrono::milliseconds patience = std::chrono::milliseconds(0)) {
        if (m_running.valid() && m_running.wait_for(patience) == std::future_status::ready) finish();
        return !m_running.valid();
    }

private:
    void start() {
        m_running = std::async(std::launch::async, [this, work = std::exchange(m_next, {}), turn = ++m_turn] {
            Found found = work();
            QMetaObject::invokeMethod(
                &m_owner,
                [this, turn] {
                    if (turn == m_turn && m_running.valid()) finish();
                },
                Qt::QueuedConnection);
            return found;
        });
    }

    void finish() {
        Found found = m_running.get();
        if (m_next) return start();  // superseded
        m_take(std::move(found));
    }

    QObject& m_owner;
    std::function<void(Found)> m_take;
    Work m_next{};
    int m_turn = 0;
    std::future<Found> m_running{};  // goes first, and with it the thread
};

}  // namespace wattplan
