#include "app/cli/interrupt.h"

namespace wattplan::cli {

namespace {

volatile std::sig_atomic_t lastSignal = 0;

extern "C" void noteSignal(int signal) {
    lastSignal = signal;
}

}  // namespace

Interrupt::Interrupt() {
    lastSignal = 0;
    for (std::size_t i = 0; i < watched.size(); ++i) {
        struct sigaction noted {};
        noted.sa_handler = noteSignal;
        noted.sa_flags = SA_RESTART;
        sigaction(watched[i], &noted, &m_before[i]);
        // What nohup has ignored stays ignored.
        if (m_before[i].sa_handler == SIG_IGN) sigaction(watched[i], &m_before[i], nullptr);
    }
}

Interrupt::~Interrupt() {
    for (std::size_t i = 0; i < watched.size(); ++i)
        sigaction(watched[i], &m_before[i], nullptr);
    if (hasCome()) std::raise(lastSignal);
}

bool Interrupt::hasCome() const {
    return lastSignal != 0;
}

}  // namespace wattplan::cli
