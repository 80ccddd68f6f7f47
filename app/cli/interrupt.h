#pragma once

#include <array>
#include <csignal>

namespace wattplan::cli {

/// While it lives, Ctrl+C and requests to end (SIGINT, SIGTERM, SIGHUP) are noted, so that what is half
/// written can be taken away first; then the signal ends the program as it would have. One at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    bool hasCome() const;

private:
    static constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, watched.size()> m_before{};
};

}  // namespace wattplan::cli
