#pragma once

#include <cstdint>

namespace wattplan {

/// Where a power or energy is measured. Crossing from one to the next is an explicit node of the graph:
/// server → IT adds network and storage, IT → facility multiplies by PUE.
enum class Boundary : std::uint8_t { none, chip, server, it, facility, utility };

constexpr const char* describe(Boundary boundary) {
    switch (boundary) {
        case Boundary::none:
            return "none";
        case Boundary::chip:
            return "chip";
        case Boundary::server:
            return "server";
        case Boundary::it:
            return "it";
        case Boundary::facility:
            return "facility";
        case Boundary::utility:
            return "utility";
    }
    return "";
}

}  // namespace wattplan
